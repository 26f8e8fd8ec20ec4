import { showNumber } from "../diagnostics/numbers.ts";
import type { Change, GateProof, LineProof, NamedLine } from "../prove/proof.ts";
import { neutralise } from "./escape.ts";
import { paint, run, type Run } from "./paint.ts";
import { counted, enumerated } from "./words.ts";
import { wrap, wrapAfter } from "./wrap.ts";

/** Proofs for the terminal: each line with the evidence that breaks or fires it, and what the gate then says. Ends with a line break. */
export function renderProofs(proofs: readonly GateProof[], options: { width: number; colour: boolean }): string {
  const width = Math.max(16, Math.floor(options.width));
  const lines = proofs.flatMap((proof, at) => [...(at === 0 ? [] : [[]]), ...proofBlock(proof, width)]);
  return lines.map((line) => `${paint(line, options.colour)}\n`).join("");
}

function proofBlock({ file, protected_paths: paths, healthy, lines }: GateProof, width: number): Run[][] {
  const failed = lines.filter(({ why }) => why !== null).length;
  const of = (kind: LineProof["kind"]): LineProof[] => lines.filter((line) => line.kind === kind);
  const summary =
    failed > 0
      ? `${failed} of ${counted(lines.length, "line")} ${failed === 1 ? "is" : "are"} not shown to break or fire.`
      : healthy.why !== null
        ? "Every line can break or fire, and they cannot all be well together."
        : lines.length === 1 ? "The only line can break or fire, and it can be well." : `All ${lines.length} lines can break or fire, and all can be well together.`;
  return [
    ...wrap([run(enumerated(paths.map(neutralise)), "bold"), run(` (${neutralise(file)})`, "dim")], width),
    [],
    ...healthyBlock(healthy, width),
    ...(["condition", "trigger"] as const).flatMap((kind) => (of(kind).length === 0 ? [] : [[], [run(kind === "condition" ? "What breaks each condition" : "What fires each trigger", "bold")], ...of(kind).flatMap((line) => lineBlock(line, healthy.in_the_way, width))])),
    [],
    ...wrap([run(summary, failed > 0 || healthy.why !== null ? "bad" : "good")], width),
  ];
}

function healthyBlock({ shown, below_zero: belowZero, why }: GateProof["healthy"], width: number): Run[][] {
  const title = run("All is well", "bold");
  if (shown === null) return wrapAfter([run("✗ ", "bad")], [title, run(`: ${neutralise(why ?? "")}.`)], width);
  const { metrics, baseline } = shown.evidence;
  const denied = Object.entries(shown.evidence.signals).flatMap(([signal, reported]) => (reported ? [] : [signal]));
  const all = [...entriesOf(metrics), ...entriesOf(baseline ?? {}).map(({ name, value }) => ({ name: `baseline.${name}`, value }))];
  // For a line of which no evidence is made there is none.
  const left = shown.unknown.length === 0 ? "" : `, while ${shown.unknown.length > 5 ? counted(shown.unknown.length, "line") : enumerated(shown.unknown.map(neutralise))} ${shown.unknown.length === 1 ? "is" : "are"} unknown`;
  return [...wrapAfter([run("✓ ", "good")], [title, run(` → ${shown.verdict}${left}`)], width), ...note(all.map(changeWords).join(", "), width), ...(denied.length === 0 ? [] : note(`answered no: ${denied.join(", ")}`, width)), ...(belowZero.length === 0 ? [] : note(`only with a number below zero: ${enumerated(belowZero)}`, width))];
}

function entriesOf(metrics: object): Change[] {
  return Object.entries(metrics).map(([name, value]: [string, unknown]) => ({ name, value }));
}

function lineBlock({ text, shown, changes, also, also_from_zero: fromZero, why }: LineProof, anyway: readonly NamedLine[], width: number): Run[][] {
  if (shown === null) return [...wrapAfter([run("✗ ", "bad")], [run(neutralise(text))], width), ...note(`not shown: ${why ?? ""}`, width)];
  // What fails in the best evidence there is fails whatever this line does.
  const own = also.filter(({ line, text: other }) => !anyway.some((each) => each.line === line && each.text === other));
  const implied = own.length === 0 ? "" : `, and with it ${alsoWords(own, text)}`;
  return [
    ...wrapAfter([run("✓ ", "good")], [run(neutralise(text))], width),
    ...note(`${changes.map(changeWords).join(", ")} → ${shown.verdict}${shown.verdict === "pass" ? " with a warning" : ""}${implied}`, width),
    ...(fromZero.length === 0 ? [] : note(`at 0 and above never alone: ${alsoWords(fromZero, text)}`, width)),
  ];
}

/** "a <= 1 is not met", "a > 3 fires"; with its line where it is written as the line itself is. */
function alsoWords(lines: readonly NamedLine[], itself: string): string {
  const shown = lines.slice(0, 5).map(({ kind, text, line }) => `${text}${text === itself ? ` on line ${line}` : ""} ${kind === "condition" ? "is not met" : "fires"}`);
  return enumerated(lines.length > 5 ? [...shown, `${lines.length - 5} more`] : shown);
}

function changeWords({ name, value }: Change): string {
  return value === true && name.includes(" ") ? `people report: ${name}` : `${name} ${valueWords(value)}`;
}

/** A value on one line: of a list its numbers with how many there are of each. */
function valueWords(value: unknown): string {
  if (typeof value === "number") return showNumber(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (!Array.isArray(value)) return `{${Object.entries(value).map(([key, each]) => `${key}: ${valueWords(each)}`).join(", ")}}`;
  const counts = new Map<unknown, number>();
  for (const each of value) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, n]) => `${n} times ${valueWords(each)}`).join(", ");
}

function note(text: string, width: number): Run[][] {
  return wrapAfter([run("    ")], [run(neutralise(text), "dim")], width);
}
