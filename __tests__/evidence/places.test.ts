import { describe, expect, test } from "@jest/globals";
import { placeOfPath, placesUnder } from "../../src/evidence/json.ts";

const FILE = "m.json";
const placed = ({ file, line, column }: { file: string; line: number; column: number }) => `${file}:${line}:${column}`;

/** A text, a path, and where its value stands. */
const PATHS: readonly (readonly [what: string, text: string, path: readonly string[], place: string])[] = [
  ["a key of the root", '{"a": 1, "b": 2}', ["b"], "1:15"],
  ["a key inside of an object", '{"a": 1,\n "b": {"c": 2}}', ["b", "c"], "2:13"],
  ["an object, by its bracket", '{"a": 1, "b": {"c": 2}}', ["b"], "1:15"],
  ["a key that stands elsewhere before", '{"x": {"c": 1}, "b": {"c": 2}}', ["b", "c"], "1:28"],
  ["a key that stands elsewhere behind", '{"b": {"c": 2}, "x": {"c": 1}}', ["b", "c"], "1:13"],
  ["a key that stands deeper before", '{"a": {"b": 1}, "b": 2}', ["b"], "1:22"],
  ["a key that stands deeper behind", '{"b": 2, "a": {"b": 1}}', ["b"], "1:7"],
  ["a key that stands deeper on the same path", '{"b": {"c": 2, "d": {"c": 1}}}', ["b", "c"], "1:13"],
  ["a key of the root that a path begins with as well", '{"b": {"x": 1}, "c": 2}', ["b", "c"], "1:1"],
  ["an element of a list", '{"a": [10, 20, 30]}', ["a", "2"], "1:16"],
  ["the first element of a list", '{"a": [10, 20, 30]}', ["a", "0"], "1:8"],
  ["a key inside of a list", '{"a": [{"b": 1}, {"b": 2}]}', ["a", "1", "b"], "1:24"],
  ["an element of a list in a list", '{"a": [[1, 2], [3, 4]]}', ["a", "1", "0"], "1:17"],
  ["a key behind a list", '{"a": [1, 2], "b": 3}', ["b"], "1:20"],
  ["a key that looks like an index", '{"a": {"0": 5}}', ["a", "0"], "1:13"],
  ["a key behind one of its name in a list", '{"x": [{"b": 1}], "b": 2}', ["b"], "1:24"],
  ["a key that is written with an escape", '{"\\u0061": 7}', ["a"], "1:12"],
  ["a key behind a byte order mark", '\uFEFF{\n"a": 7}', ["a"], "2:6"],
  ["what is not there, by the start of the file", '{"a": 1}', ["b"], "1:1"],
  ["the root, by the start of the file", '{"": 1}', [], "1:1"],
];

test.each(PATHS)("the place of %s", (_what, text, path, place) => {
  expect(placed(placeOfPath({ file: FILE, text }, path))).toBe(`${FILE}:${place}`);
});

describe("the places of all that is under a path", () => {
  test("are found in one walk, and are not those of the same keys elsewhere", () => {
    const text = '{"x": {"a": 0}, "s": {"a": 1, "b": {"a": 2}},\n"y": {"a": 3, "b": 4}, "a": 5}';
    const placeOf = placesUnder({ file: FILE, text }, ["s"]);
    expect(["a", "b", "c"].map((key) => placed(placeOf(key)))).toEqual(["m.json:1:28", "m.json:1:36", "m.json:1:1"]);
  });
  test("are by index in a list", () => {
    const placeOf = placesUnder({ file: FILE, text: '{"s": ["x",\n ["y"], "z"], "t": [1]}' }, ["s"]);
    expect(["0", "1", "2", "3"].map((key) => placed(placeOf(key)))).toEqual(["m.json:1:8", "m.json:2:2", "m.json:2:9", "m.json:1:1"]);
  });
});
