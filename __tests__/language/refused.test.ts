import { expect, test } from "@jest/globals";
import { problems, refusals } from "../support/language.ts";

/** Text, column, code, and words of the proposal. */
const REFUSED: readonly (readonly [string, number, string, string])[] = [
  ["a === 1", 3, "unknown-operator", "`==`"],
  ["a !== 1", 3, "unknown-operator", "`!=`"],
  ["a = 1", 3, "unknown-operator", "`==`"],
  ["a <> 1", 3, "unknown-operator", "`!=`"],
  ["a => 1", 3, "unknown-operator", "`>=`"],
  ["a =< 1", 3, "unknown-operator", "`<=`"],
  ["a ≥ 1", 3, "unknown-operator", "`>=`"],
  ["a ≤ 1", 3, "unknown-operator", "`<=`"],
  ["a ≠ 1", 3, "unknown-operator", "`!=`"],
  ["a >> 1", 3, "unknown-operator", "`>`"],
  ["a << 1", 3, "unknown-operator", "`<`"],
  ["a & b", 3, "unknown-operator", "`and`"],
  ["a | b", 3, "unknown-operator", "`or`"],
  ["¬a", 1, "unknown-operator", "`not`"],
  ["a × 2 > 1", 3, "unknown-operator", "`*`"],
  ["a ÷ 2 > 1", 3, "unknown-operator", "`/`"],
  ["a − 2 > 1", 3, "unknown-operator", "`-`"],
  ["a – 2 > 1", 3, "unknown-operator", "`-`"],
  ["a @ b", 3, "unknown-operator", "< <= > >= == !="],
  ["a ** 2 > 1", 3, "not-in-language", "`x * x`"],
  ["a ^ 2 > 1", 3, "not-in-language", "`x * x`"],
  ["a.^2 > 1", 3, "not-in-language", "`x * x`"],
  ["a?.b > 1", 2, "not-in-language", "plain dot"],
  ["a ?? 0 > 1", 3, "not-in-language", "unknown"],
  ["a:b", 2, "not-in-language", "0.8 <= value <= 0.95"],
  ["a; b", 2, "not-in-language", "a line of its own"],
  ["{ a > 1", 1, "not-in-language", "Write the metric's name."],
  ["a > 1 }", 7, "not-in-language", "objects are not part of the gate language. Write the metric's name."],
  ["a # b", 3, "not-in-language", "comment in YAML"],
  ["a \\ b", 3, "not-in-language", "metric("],
  ["a += 1", 3, "not-in-language", "assignment"],
  ["a -= 1", 3, "not-in-language", "Write the difference where it is needed."],
  ["a := 1", 3, "not-in-language", "`==`"],
  ["[1,2] == a", 1, "not-in-language", "matrices"],
  ["a == [b, [1]] or c", 6, "not-in-language", "`[b, [1]]`: lists and matrices are not part of the gate language. Write the metric's name."],
  ['x["y"] > max(a, [1])', 17, "not-in-language", "`[1]`: lists"],
  ["mean([1, 2]) > 1", 6, "not-in-language", "`[1, 2]`: lists"],
  ["a % 2 > 1", 3, "modulo", "`15%`"],
  ["15 % < a", 4, "modulo", "`15%`"],
  ["x + 10% > 1", 5, "percent-operand", "`x * 1.1`"],
  ["10% + x > 1", 1, "percent-operand", "`x + 0.1`"],
  ["x - 10% > 1", 5, "percent-operand", "`x * 1.1`"],
  ["x + (10%) > 1", 6, "percent-operand", "`x * 1.1`"],
  ["x + -10% > 1", 5, "percent-operand", "`x * 1.1`"],
  ["+a > 1", 1, "unary-plus", "Leave it out"],
  ["a + +b > 1", 5, "unary-plus", "Leave it out"],
  ["not a > 1", 1, "not-before-comparison", "`not (a > 1)`"],
  ["!a.b >= 1", 1, "not-before-comparison", "`not (a.b >= 1)`"],
  ["not a == (b < 1)", 1, "not-before-comparison", "`not (a == (b < 1))`"],
  ["b and not a > 1 < 2", 7, "not-before-comparison", "`not (a > 1 < 2)`"],
  ["a > 1 AND b > 1", 7, "side-by-side", "`and`"],
  ["a Or b", 3, "side-by-side", "`or`"],
  ["a b c d", 1, "side-by-side", "`a` and `b` stand side by side"],
  ["2 a > 1", 1, "side-by-side", "`*`"],
  ["(a)(b)", 3, "side-by-side", "`*`"],
  ["10 ms > a", 1, "side-by-side", "`10` and `ms`"],
  ["2(a) > 1", 1, "not-a-function", "cannot be called"],
  ["a.mean(b) > 1", 1, "not-a-function", "`a.mean`"],
  ["a[0] > 1", 1, "index-number", "`from`"],
  ["a[b] > 1", 1, "index-not-text", '`x["any key"]`'],
  ["a[and] > 1  ", 1, "index-not-text", "`a[and] > 1` is no key"],
  ["a[] > 1", 1, "index-not-text", '`x["any key"]`'],
  ['a["x","y"] > 1', 1, "index-not-text", '`x["any key"]`'],
  ["f(a) > 1", 1, "unknown-function", "`percentile`"],
  ["a > meann(b)", 5, "unknown-function", "Did you mean `mean`?"],
  ["zeros(1e9) > a", 1, "unknown-function", "`abs`"],
  ["mean() > 1", 1, "wrong-argument-count", "one metric"],
  ["min() > 1", 1, "wrong-argument-count", "one metric, or two numbers or more"],
  ["mean(a,b) > 1", 1, "wrong-argument-count", "2 arguments are given"],
  ["percentile(a) > 1", 1, "wrong-argument-count", "0 or a number from 1 to 100"],
  ["percentile(a, 0.95) > 1", 15, "bad-percentile", "Write `percentile(x, 95)` for the 95th"],
  ["mean(1) > 1", 6, "needs-metric", "`mean(latency_ms)`"],
  ["known(a > 1)", 7, "needs-metric", "`a > 1`"],
  ["a <= 10ms", 6, "bad-number", "Write `10`; a unit belongs in the metric's name"],
  ["a <= 1,5", 6, "bad-number", "Write `1.5`."],
  ["a <= 1,200", 6, "bad-number", "Write `1.200`, or `1200` where the comma parts thousands."],
  ["a <= 1,2000", 6, "bad-number", "Write `1.2000`."],
  ["a <= 1 ,5", 8, "unexpected", "`,` does not fit"],
  ["a <= 1, 5", 7, "unexpected", "`,` does not fit"],
  ["a <= 1_000", 6, "bad-number", "Write `1000`."],
  ["a <= 1x_000", 6, "bad-number", "Write it in digits"],
  ["abs(true) > 1", 5, "wrong-operand", "`abs` needs a number, and `true` is true or false."],
  ["metric(a) > 1", 1, "needs-name-text", '`metric("any name")`'],
  ['metric("a","b") > 1', 1, "needs-name-text", '`metric("any name")`'],
  ["percentile(a, 101) > 1", 15, "bad-percentile", "`percentile(x, 95)`"],
  ["percentile(a, 95%) > 1", 15, "bad-percentile", "`percentile(x, 95)`"],
  ["percentile(a, -1) > 1", 15, "bad-percentile", "`-1`"],
  ['"x".y > 1', 1, "not-a-container", "latency.p95"],
  ["(a).b > 1", 1, "not-a-container", "`(a)`"],
  ["mean(a).x > 1", 1, "not-a-container", "`mean(a)`"],
  ["mean().x > 1", 1, "not-a-container", "`mean()` has no keys"],
  ["value > 1", 1, "outside-condition", '`metric("value")`'],
  ["a > baseline", 5, "outside-condition", "`baseline.NAME`"],
  ["1e999 > a", 1, "bad-number", "`1e-3`"],
  ["10ms > a", 1, "bad-number", "Write `10`"],
  ["0x10 > a", 1, "bad-number", "Write `16`"],
  ["1_000 > a", 1, "bad-number", "Write `1000`"],
  ["1.2.3 > a", 1, "bad-number", "digits"],
  ["3n > a", 1, "bad-number", "Write `3`"],
  ['a == "x', 6, "bad-string", "no closing \""],
  ["a' > 1", 2, "bad-string", "no closing '"],
  ['a == "\\q"', 6, "bad-string", "`\\\\`"],
  ['a == "\\q"', 6, "bad-string", "not known: `\\q`."],
  ['"x" > 1 or a == "x', 17, "bad-string", 'The text `"x` has no'],
  ["a >", 4, "unexpected-end", "ends too early"],
  ["a >  ", 4, "unexpected-end", "ends too early"],
  ["(a", 3, "unexpected-end", "closing bracket"],
  ["a.", 3, "unexpected-end", "ends too early"],
  ["> 1", 1, "unexpected", "`>` does not fit"],
  ["a > 1)", 6, "unexpected", "`)` does not fit"],
  ["a,b", 2, "unexpected", "`,` does not fit"],
  ["a..b > 1", 3, "unexpected", "`.` does not fit"],
  ["5! > a", 2, "unexpected", "`!` does not fit"],
  ["a not b", 3, "unexpected", "`not` does not fit"],
  ["a /* x */ > 1", 4, "unexpected", "`*` does not fit"],
  ["()", 2, "unexpected", "`)` does not fit"],
  ["and", 1, "operand-missing", "`and` has nothing"],
  ["or a", 1, "operand-missing", "`or` has nothing"],
];

test.each(REFUSED)("%s is refused with its place and a proposal", (text, column, code, words) => {
  expect(refusals(text)).toEqual([`${column} ${code}`]);
  expect(problems(text)[0]?.message).toContain(words);
});

test.each([
  ["a ** 2 > 1", "raising to a power"],
  ["a ^ 2 > 1", "raising to a power"],
  ["a ? b", "choices with `?` and `:`"],
  ["a?.b", "`?.`: `?.` is"],
  ["a += 1", "assignment"],
  ["a -= 1", "assignment"],
  ["a ?? 0", "default values"],
  ["a:b", "ranges and choices"],
  ["a; b", "several statements"],
  ["a # b", "comments inside an expression"],
  ["{ a > 1", "objects"],
  ["a \\ b", "a backslash outside of a text"],
  ["`a", "backticks"],
])("%s is refused by the name of what it is", (text, name) => {
  expect(problems(text)[0]).toMatchObject({ code: "not-in-language", message: expect.stringContaining(name) as unknown });
});

test.each(["NaN", "Infinity", "null", "undefined", "end", "mod", "to", "in", "xor"])("%s is a reserved word, and the message shows how to reach a metric of that name", (word) => {
  expect(refusals(`a > ${word}`)).toEqual(["5 reserved-word"]);
  expect(problems(`a > ${word}`)[0]?.message).toContain(`\`metric("${word}")\``);
  expect(refusals(`metric("${word}") > 1 and x.${word} > 1`)).toEqual([]);
});

test("every foreign operator of an expression is reported in one run", () => {
  expect(refusals("a = 1 && b ≥ 2 ? c : d")).toEqual(["3 unknown-operator", "12 unknown-operator", "16 not-in-language", "20 not-in-language"]);
});

test.each([
  ["brackets", "(".repeat(101) + "a"],
  ["signs", "-".repeat(101) + "a"],
])("more than a hundred %s inside of each other are refused, at the first that is too deep", (_what, text) => {
  expect(problems(text)).toMatchObject([{ code: "expression-too-deep", column: 101, message: "Brackets and unary operators are nested more than 100 levels deep here. Split the expression into several lines of the gate." }]);
});

test("how deep an expression is counts on after an operator of another language", () => {
  expect(refusals("a = " + "-".repeat(101) + "b")).toEqual(["3 unknown-operator", "105 expression-too-deep"]);
});

test.each([
  [")", 1],
  ["a + b)", 6],
])("behind a bracket that closes nothing, as in %s, nothing is too deep: it is the mistake", (text, column) => {
  expect(refusals(`${text} ${"(".repeat(200)}`)).toEqual([`${column} unexpected`]);
});

test.each(["", "   ", "\n\t"])("an expression of blanks says what to write", (text) => {
  expect(problems(text)).toMatchObject([{ code: "empty-expression", message: expect.stringContaining('"<= 0.15"') as unknown }]);
});
