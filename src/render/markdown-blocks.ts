import { codeSpan, link } from "./markdown-text.ts";
import type { Line } from "./lines.ts";

/** The address of a line of a file, or null where there is none. */
export type LinkTo = (file: string, line: number) => string | null;

/** How much is shown: rows of each table and list, and characters of each text of a user's. */
export interface Detail {
  readonly rows: number;
  readonly text: number;
}

/** How texts are written in one document. */
export interface Style {
  readonly detail: Detail;
  readonly linkTo: LinkTo;
}

/** A user's text, clipped, as code. */
export function shown(text: string, { detail }: Style): string {
  return codeSpan(clipped(text, detail.text));
}

/** A user's text as code that leads to the line it stands on. */
export function linked(text: string, { file, line }: Pick<Line, "file" | "line">, style: Style): string {
  const address = style.linkTo(file, line);
  return address === null ? shown(text, style) : link(shown(text, style), address);
}

export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  // Not between the halves of a character.
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, "")}…`;
}

export function table(header: readonly string[], rows: readonly (readonly string[])[], { detail }: Style): string {
  if (rows.length === 0) return "";
  const written = [header, header.map(() => "---"), ...rows.slice(0, detail.rows)].map((cells) => `| ${cells.join(" | ")} |`);
  return written.join("\n") + moreThan(rows.length, detail);
}

/** A list under a title; `mark` gives the sign before an item. */
export function list(title: string, items: readonly string[], { detail }: Style, mark: (at: number) => string = () => "-"): string {
  if (items.length === 0) return "";
  return [`**${title}**`, "", ...items.slice(0, detail.rows).map((item, at) => `${mark(at)} ${item}`)].join("\n") + moreThan(items.length, detail);
}

export function folded(title: string, content: string): string {
  return content === "" ? "" : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Blocks of Markdown as one text that ends with a line break. */
export function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function moreThan(n: number, { rows }: Detail): string {
  return n > rows ? `\n\nAnd ${n - rows} more, which the JSON report lists.` : "";
}
