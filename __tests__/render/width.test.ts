import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { displayWidth, graphemes } from "../../src/render/width.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Letters of scripts that need no segmenter, and some that do. */
const anyText = fc.string({ unit: fc.oneof({ weight: 5, arbitrary: fc.constantFrom("a", " ", "é", "¡", "®", "ß", "Ж", "ω", "か", "カ", "审", "ー") }, { weight: 1, arbitrary: fc.constantFrom("e\u0301", "👍🏽", "각", "©️", "\u200d", "ก") }), maxLength: 12 });

test("graphemes are those of the segmenter, whichever way they are found", () => {
  fc.assert(fc.property(anyText, (text) => expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))));
});

test("a text is as wide as its graphemes", () => {
  fc.assert(fc.property(anyText, (text) => expect(displayWidth(text)).toBe(graphemes(text).reduce((sum, each) => sum + displayWidth(each), 0))));
  expect(["é", "审", "かな", "®", "Ж"].map(displayWidth)).toEqual([1, 2, 4, 1, 1]);
});
