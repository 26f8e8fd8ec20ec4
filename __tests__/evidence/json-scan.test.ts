import { expect, test } from "@jest/globals";
import { walkJson } from "../../src/evidence/json-scan.ts";

test.each([
  ['{"a" 1}', 5, "colon"],
  ['{"a": 1 "b": 2}', 8, "comma"],
  ["[1 2]", 3, "comma"],
  ["[1,]", 3, "value"],
  ['{"a": 1,}', 8, "key"],
  ["{,}", 1, "key"],
  ['{"a', 1, "string"],
  ['["a', 1, "string"],
  ["[01]", 1, "number"],
  ["[1] 2", 4, "end"],
  ["", 0, "value"],
  [" \t\r\n", 4, "value"],
])("%j stops being JSON where something else was expected", (text, offset, expected) => {
  expect(walkJson(text)).toEqual({ offset, expected });
});

test("a walk tells keys and values with their depth, and what opens", () => {
  const text = '{"a": [1, {"b": true}], "c": {}}';
  const steps: string[] = [];
  walkJson(text, {
    key: (start, end, depth) => steps.push(`${depth} key ${text.slice(start, end)}`),
    value: (start, depth) => steps.push(`${depth} value ${text[start] ?? ""}`),
    open: (bracket, depth) => steps.push(`${depth} ${bracket}`),
  });
  expect(steps).toEqual(["0 value {", "1 {", '1 key "a"', "1 value [", "2 [", "2 value 1", "2 value {", "3 {", '3 key "b"', "3 value t", '1 key "c"', "1 value {", "2 {"]);
});
