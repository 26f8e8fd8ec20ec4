import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { WordedDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderDiagnostics } from "../../src/render/diagnostics.ts";
import { displayWidth } from "../../src/render/width.ts";
import { anyText } from "./reports.ts";

const at = (column: number | null, changes: Partial<WordedDiagnostic> = {}): WordedDiagnostic => ({ level: "error", file: "g.yml", line: 1, column, code: "usage", message: "Wrong.", ...changes });
const shown = (source: string, column: number, width = 80): string[] => renderDiagnostics([at(column)], new Map([["g.yml", source]]), { width, colour: false }).split("\n");

test("places as compilers write them, as far as there is one", () => {
  const places = [at(7), at(null), at(null, { line: null }), at(null, { line: null, file: null, level: "warning" })];
  expect(renderDiagnostics(places, new Map(), { width: 80, colour: false })).toBe("g.yml:1:7: error: Wrong.\ng.yml:1: error: Wrong.\ng.yml: error: Wrong.\nwarning: Wrong.\n");
});

describe("the caret stands under its column", () => {
  test.each([
    ["a: b\r\nc", 4, [" 1 | a: b", "   |    ^"]],
    ["\ta\tb", 4, [" 1 |     a   b", "   |         ^"]],
    ["日本: x", 5, [" 1 | 日本: x", "   |       ^"]],
    ["a: \u001b[31m", 4, [" 1 | a: \\u{1b}[31m", "   |    ^"]],
    ["ab", 9, [" 1 | ab", "   |   ^"]],
  ])("%j", (source, column, lines) => expect(shown(source, column).slice(1, 3)).toEqual(lines));

  test("in a window of a very long line", () => {
    const [, line = "", caret = ""] = shown(`${"a".repeat(5000)}^${"b".repeat(5000)}`, 5001, 60);
    expect(line[caret.indexOf("^")]).toBe("^");
    expect(line).toMatch(/\| …a+\^b+…$/u);
    expect(line.length).toBeLessThanOrEqual(60);
  });
});

test("no excerpt is wider than the terminal", () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.integer({ min: 20, max: 90 }), (source, column, width) => {
      const line = source.replace(/\n/gu, " ");
      for (const each of shown(line, column + 1, width).slice(1)) expect(displayWidth(each)).toBeLessThanOrEqual(width);
    }),
  );
});
