import { describe, expect, test } from "@jest/globals";
import { holds, mistakes, sayings } from "../support/gates.ts";

// How deep a file may be nested; a hundred levels and no more. (The usual bombs: yaml-traps.test.ts.)

/** Those of the depth, among all mistakes. */
const tooDeep = (text: string): string[] => mistakes(text).filter((each) => each.endsWith("yaml-too-deep"));

const DEEP_ENOUGH = { brackets: "[".repeat(101), maps: "{a: ".repeat(101), dashes: "- ".repeat(101) };

test("what is too deep is told once, and nothing else of the file", () => {
  expect(sayings(`a: ${DEEP_ENOUGH.brackets}`)).toEqual(["This is nested more than 100 levels deep, and no more are read. Check the brackets."]);
});

describe("the place is where the level begins that is one too many", () => {
  test.each([
    ["brackets without end", `a: ${DEEP_ENOUGH.brackets}`, "1:104"],
    ["maps in brackets", DEEP_ENOUGH.maps, "1:401"],
    ["dashes", `${DEEP_ENOUGH.dashes}x`, "1:201"],
    ["dashes far apart", `${"-   ".repeat(101)}x`, "1:401"],
    ["dashes with tabs", `${"-\t".repeat(101)}x`, "1:201"],
    ["explicit keys", `${"? ".repeat(101)}x`, "1:201"],
    ["dashes and explicit keys", `${"- ? ".repeat(51)}x`, "1:201"],
    ["dashes below a line of fifty", `${"- ".repeat(50)}x\n${DEEP_ENOUGH.dashes}x`, "2:201"],
    ["a bracket that is not closed before others", `a: [1\nb: ${"{".repeat(100)}`, "2:103"],
    ["blanks before a line", `a:\n${" ".repeat(201)}b: 1\n`, "2:202"],
    ["blanks before a dash", `a:\n${" ".repeat(201)}- 1\n`, "2:202"],
    ["blanks before a line, on Windows", `a:\r\n${" ".repeat(201)}b: 1\r\n`, "2:202"],
    ["blanks before a line below a text of several lines", `a: |\n  b\n${" ".repeat(201)}\nc:\n${" ".repeat(201)}d: 1\n`, "5:202"],
  ])("%s", (_what, text, place) => expect(tooDeep(text)).toEqual([`${place} yaml-too-deep`]));
});

describe("what is long is not deep", () => {
  test.each([
    ["a hundred brackets", `a: ${"[".repeat(100)}${"]".repeat(100)}`],
    ["a hundred dashes", `${"- ".repeat(100)}x`],
    ["two hundred brackets, each closed", `a: [${"[1], ".repeat(200)}]`],
    ["two hundred maps in brackets, each closed", `a: [${"{ b: 1 }, ".repeat(200)}]`],
    ["lines of sixty dashes", `${"- ".repeat(60)}x\n`.repeat(3)],
    ["lines of sixty dashes, on Windows", `${"- ".repeat(60)}x\r\n`.repeat(3)],
    ["two hundred blanks before a line", `a:\n${" ".repeat(200)}b: 1\n`],
    ["blanks inside of a line", `a:${" ".repeat(300)}1\n`],
    ["blanks before a comment at its end", `a: 1${" ".repeat(300)}# one\n`],
    ["a long comment below blanks inside of a line", `a:${" ".repeat(300)}1\n#${"x".repeat(300)}\n`],
    ["blanks before a comment that begins the file", `${" ".repeat(300)}# one\na: 1\n`],
    ["blanks before a comment on a line of its own", `a: 1\n${" ".repeat(300)}# one\n`],
    ["blanks alone on a line", `a: 1\n${" ".repeat(300)}\nb: 1\n${" ".repeat(300)}\r\n${" ".repeat(300)}`],
    ["blanks in a text", `a: "x${" ".repeat(300)}y"\n`],
  ])("%s", (_what, text) => expect(tooDeep(text)).toEqual([]));

  test("a gate with a hundred and one conditions in brackets is read", () => {
    expect(mistakes(holds(...Array.from({ length: 101 }, (_, at) => `k${at}: { condition: "<= 1" }`)))).toEqual([]);
    expect(mistakes(holds(...Array.from({ length: 101 }, (_, at) => `k${at}: [1, { condition: "<= 2" }]`)))).toEqual([]);
  });
});
