import type { Line } from "./lines.ts";
import { codeSpan, link, prose } from "./markdown-text.ts";
import { clipped } from "./words.ts";

/** The address of a line of a file, or null where there is none; of a line of the gate, or of a mistake in it. */
export type LinkTo = (file: string, line: number, of?: "mistake") => string | null;

/** How much is shown: rows of each table and list, and characters of each text of a user's. */
export interface Detail {
  readonly rows: number;
  readonly text: number;
}

/** How texts are written in one document. */
export interface Style {
  readonly detail: Detail;
  readonly linkTo: LinkTo;
  /** Where everything is that is left out here, in our words. */
  readonly rest: string;
}

/** Items of a list that are read at a glance. */
const OPEN_ITEMS = 10;

/** A user's text, clipped, as code. */
export function shown(text: string, { detail }: Style): string {
  return codeSpan(clipped(text, detail.text));
}

/** A user's sentence, clipped. */
export function told(text: string, { detail }: Style): string {
  return prose(clipped(text, detail.text * 4));
}

/** A user's text that leads to the line it stands on: as code, or as the sentence that it is. */
export function linked(text: string, { file, line, of }: Pick<Line, "file" | "line"> & { readonly of?: "mistake" }, style: Style, as: (text: string, style: Style) => string = shown): string {
  const address = style.linkTo(file, line, of);
  return address === null ? as(text, style) : link(as(text, style), address);
}

/** A table; each column's head comes with its rule, as `["Margin", "--:"]`. */
export function table(columns: readonly (readonly [head: string, rule: string])[], rows: readonly (readonly string[])[], style: Style): string {
  if (rows.length === 0) return "";
  const head = [columns.map(([name]) => name), columns.map(([, rule]) => rule)];
  const written = [...head, ...rows.slice(0, style.detail.rows)].map((cells) => `| ${cells.join(" | ")} |`);
  return written.join("\n") + moreThan(rows.length, style);
}

/** A list under a title; of a long one the rest is folded. */
export function list(title: string, items: readonly string[], style: Style, mark: (at: number) => string = () => "-"): string {
  if (items.length === 0) return "";
  const written = items.slice(0, style.detail.rows).map((item, at) => `${mark(at)} ${item}`);
  const [open, more] = written.length <= OPEN_ITEMS + 2 ? [written, []] : [written.slice(0, OPEN_ITEMS), written.slice(OPEN_ITEMS)];
  const rest = more.join("\n") + moreThan(items.length, style);
  return [`**${title}**`, "", ...open].join("\n") + (more.length === 0 ? rest : `\n\n${folded(`and ${items.length - open.length} more`, rest)}`);
}

export function numbered(at: number): string {
  return `${at + 1}.`;
}

export function folded(title: string, content: string): string {
  return content === "" ? "" : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Blocks of Markdown as one text that ends with a line break. */
export function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function moreThan(n: number, { detail: { rows }, rest }: Style): string {
  return n > rows ? `\n\nAnd ${n - rows} more, which ${rest} lists.` : "";
}
