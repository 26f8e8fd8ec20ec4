import { neutralise } from "./escape.ts";
import { cellsOf, GAP, HEADS, isSpread, MARK, titleOf, type Layout } from "./layout.ts";
import { isFine, isNotReported, type Line } from "./lines.ts";
import { run, widthOf, type Run, type Style } from "./paint.ts";
import { displayWidth, padded } from "./width.ts";
import { STATUS_MARKS } from "./words.ts";
import { wrap, wrapAfter } from "./wrap.ts";

/** The heading of the conditions or of the triggers. */
export function tableHead(kind: "condition" | "trigger", { stacked, widths }: Layout): Run[] {
  if (stacked) return [run(`${HEADS[kind][0]}s`, "dim")];
  return [run(" ".repeat(MARK)), ...HEADS[kind].map((head, at) => run(padded(head, (widths[at] ?? 0) + GAP), "dim"))];
}

/** One line of the gate. It never repeats itself, and is as many lines high as it needs. */
export function tableRow(line: Line, layout: Layout, width: number): Run[][] {
  const style = styleOf(line);
  // Nobody has said that all is well with a signal that was not reported.
  const mark = run(`${isNotReported(line) ? "–" : STATUS_MARKS[line.status]} `, style);
  const cells = cellsOf(line);
  const [name, , , , words] = cells;
  if (layout.stacked) {
    const facts = factsOf(line);
    return [...wrapAfter([mark], [run(name)], width), ...wrapAfter([run("  ")], [run(words, style), run(facts === "" ? "" : `: ${facts}`)], width)];
  }
  if (!isSpread(line, cells.map(displayWidth), layout.most)) return besides(mark, cells, layout.widths, style);
  const facts = line.kind === "signal" ? "" : factsOf({ ...line, required: "" });
  const span = layout.widths.slice(0, -1).reduce((sum, each) => sum + each + GAP, -GAP);
  const rows = besides(mark, [titleOf(line), words], [span, layout.widths.at(-1) ?? 0], style);
  return facts === "" ? rows : [...rows, ...wrapAfter([run("    ")], [run(facts)], width)];
}

/** Cells beside each other, each wrapped in its column; the last one is the status. */
function besides(mark: Run, texts: readonly string[], widths: readonly number[], style: Style): Run[][] {
  const last = texts.length - 1;
  const cells = texts.map((text, at) => wrap([run(text, at === last ? style : "plain")], widths[at] ?? 0));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) => [
    row === 0 ? mark : run(" ".repeat(MARK)),
    ...cells.flatMap((cell, at) => (at === last ? (cell[row] ?? []) : filled(cell[row] ?? [], (widths[at] ?? 0) + GAP))),
  ]);
}

function filled(cell: readonly Run[], width: number): Run[] {
  return [...cell, run(" ".repeat(Math.max(0, width - widthOf(cell))))];
}

function factsOf({ kind, observed, required, margin }: Line): string {
  const facts = [
    observed === "" || observed === "-" ? "" : `observed ${observed}`,
    required === "" ? "" : `${kind === "trigger" ? "fires when" : "required"} ${required}`,
    margin === "" || margin === "-" ? "" : `margin ${margin}`,
  ];
  return neutralise(facts.filter((fact) => fact !== "").join(", "));
}

function styleOf(line: Line): Style {
  if (isNotReported(line)) return "plain";
  if (isFine(line)) return "good";
  return line.status === "unknown" || !line.counts ? "doubtful" : "bad";
}
