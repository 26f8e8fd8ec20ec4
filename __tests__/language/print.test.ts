import { expect, test } from "@jest/globals";
import { CONDITION, normal } from "../support/language.ts";

test.each([
  ["a && b || !c", "a and b or not c"],
  ["a or b and c", "a or b and c"],
  ["(a or b) and c", "(a or b) and c"],
  ["((a)) and (b and c)", "a and (b and c)"],
  ["a - b - c > 0", "a - b - c > 0"],
  ["a - (b - c) > 0", "a - (b - c) > 0"],
  ["(a - b) - c > 0", "(a - b) - c > 0"],
  ["a / b * c > 0", "a / b * c > 0"],
  ["a / (b * c) > 0", "a / (b * c) > 0"],
  ["(a + b) * c > 0", "(a + b) * c > 0"],
  ["a + b * c > 0", "a + b * c > 0"],
  ["-a * b > 0", "-a * b > 0"],
  ["-(a * b) > 0", "-(a * b) > 0"],
  ["- -a > 0", "--a > 0"],
  ["not not a", "not not a"],
  ["!(a>1)", "not (a > 1)"],
  ["not (a and b)", "not (a and b)"],
  ["not a and b", "not a and b"],
  ["(not a) == b", "(not a) == b"],
  ["b == (not a)", "b == (not a)"],
  ["not (-a > 1)", "not (-a > 1)"],
  ["1<a<=b!=c", "1 < a <= b != c"],
  ["(1 < a) == (b < c)", "(1 < a) == (b < c)"],
  ["a > 1 and b < 2 or c == 3", "a > 1 and b < 2 or c == 3"],
  ["a<5% and b", "a < 5% and b"],
  [".9 < a", ".9 < a"],
  ["1e-3 < a", "1e-3 < a"],
  ["a == 'it\"s'", 'a == "it\\"s"'],
  ["a == 'it\\'s'", 'a == "it\'s"'],
  ["p95( a ) > max(b,c , 1)", "p95(a) > max(b, c, 1)"],
  ["a\n  > 1", "a > 1"],
  ["known( a ) == true", "known(a) == true"],
  ['a == "\\"\\\\\\n\\t\\u0001"', 'a == "\\"\\\\\\n\\t\\u0001"'],
])("%s binds as written: %s", (text, expected) => {
  expect(normal(text)).toBe(expected);
});

test.each([
  ["latency.p95 > 1", "latency.p95 > 1"],
  ['x["p(95)"]["y"] > 1', 'x["p(95)"]["y"] > 1'],
  ['x["y"].z > 1', 'x["y"]["z"] > 1'],
  ['metric("odd key") > 1', 'metric("odd key") > 1'],
  ['metric("plain") > 1', "plain > 1"],
  ['metric("a.b") > 1', 'metric("a.b") > 1'],
  ['metric("not") > 1', 'metric("not") > 1'],
  ['baseline["odd key"] > 1', 'baseline["odd key"] > 1'],
  ["baseline.a.b > 1", "baseline.a.b > 1"],
  ["ошибки > 1", "ошибки > 1"],
  ["错误率 > 1", "错误率 > 1"],
  ["e > 2 and pi > 3 and i > 1", "e > 2 and pi > 3 and i > 1"],
  ["constructor.__proto__ > 1", "constructor.__proto__ > 1"],
  ["a.value > 1 and a.true > 1", "a.value > 1 and a.true > 1"],
])("the name in %s is written %s", (text, expected) => {
  expect(normal(text)).toBe(expected);
});

test.each([
  ["<= 0.15", "m <= 0.15"],
  ["== \"v3\"", 'm == "v3"'],
  ["p95(value) <= 1200", "p95(m) <= 1200"],
  ["0.8 <= value <= 0.95", "0.8 <= m <= 0.95"],
  [">= baseline - 0.01", "m >= baseline.m - 0.01"],
  ["value.x > baseline.y", 'm["x"] > baseline.y'],
  ['metric("value") > value', 'metric("value") > m'],
])("the condition %s names its metric in reports: %s", (text, expected) => {
  expect(normal(text, CONDITION)).toBe(expected);
});
