import { displayWidth } from "./width.ts";
import { withoutCommand } from "./escape.ts";

export type Style = "plain" | "bold" | "dim" | "good" | "bad" | "doubtful";

/** A stretch of neutralised text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Select Graphic Rendition codes (ECMA-48). Of the colours, only the eight that every terminal's theme sets. */
const CODES: Readonly<Record<Style, string>> = { plain: "", bold: "1", dim: "2", good: "1;32", bad: "1;31", doubtful: "1;33" };

export function run(text: string, style: Style = "plain"): Run {
  return { text, style };
}

/** A line of a terminal. Blanks at its end are dropped. */
export function paint(line: readonly Run[], colour: boolean): string {
  const end = line.findLastIndex(({ text }) => text.trim() !== "") + 1;
  const painted = line.slice(0, end).map(({ text, style }, at) => {
    const kept = at === end - 1 ? text.trimEnd() : text;
    return !colour || style === "plain" || kept.trim() === "" ? kept : `\u001b[${CODES[style]}m${kept}\u001b[0m`;
  });
  return withoutCommand(painted.join(""));
}

export function textOf(line: readonly Run[]): string {
  return line.map(({ text }) => text).join("");
}

export function widthOf(line: readonly Run[]): number {
  return displayWidth(textOf(line));
}
