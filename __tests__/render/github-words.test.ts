import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { additions } from "../../scripts/lib/github-markdown.js";
import { neutralise } from "../../src/render/escape.ts";
import { codeSpan, link, prose } from "../../src/render/markdown-text.ts";
import { asCode, shown, skeleton, squeezed, textOf } from "../support/html.ts";
import { anyText } from "./reports.ts";

test.each([
  ["by @octocat, @org/team", ["mention", "mention"]],
  ["see #12, GH-12, o/r#1 and me@deadbeef", ["issue", "issue", "issue", "commit"]],
  ["at deadbeef1234567 :+1: $x^2$", ["commit", "emoji", "formula"]],
  ["`@octocat #12` [deadbeef1234567](https://h) a@b c&#35; 0.17 12:30", []],
])("the rules notice what GitHub adds to %s", (markdown, kinds) => expect(additions(shown(markdown)).map(({ kind }) => kind)).toEqual(kinds));

describe("any text on GitHub", () => {
  test("is letter by letter the same as code", () => {
    const holds = (text: string): void => expect(textOf(shown(`x ${codeSpan(text)} y`))).toBe(`x ${asCode(text)} y`);
    fc.assert(fc.property(anyText, holds), { numRuns: 1000, examples: [["|  "], [" ` "]] });
  });

  test("is word by word the same in a sentence, and nothing but words and code", () => {
    const holds = (text: string): void => {
      const tree = shown(`x ${prose(text)} y`);
      expect(squeezed(textOf(tree))).toBe(squeezed(`x${neutralise(text)}y`));
      expect([additions(tree), skeleton(tree)]).toEqual([[], "<p></p>"]);
    };
    fc.assert(fc.property(anyText, holds), { numRuns: 1000, examples: [[":``smile:"], ["__proto__"], ["constructor >= 1"]] });
  });

  test("is letter by letter the same as a link, at the start of a line too", () => {
    const holds = (text: string): void => expect(textOf(shown(link(codeSpan(text), "https://h")))).toBe(asCode(text));
    fc.assert(fc.property(anyText, holds), { numRuns: 1000, examples: [["]:x"]] });
  });
});
