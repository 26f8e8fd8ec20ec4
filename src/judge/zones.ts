import { cellsAt, type Cell } from "../language/cells.ts";
import { cutsOf } from "../language/curve.ts";
import { evaluate } from "../language/evaluate.ts";
import { number, type Value } from "../language/value.ts";
import type { Verdict, Zone } from "./report.ts";
import { choicesOf, type Choice } from "./choices.ts";
import { isTerm, termEnvironment, type TermLine } from "./terms.ts";

export type Truth = "true" | "false" | "unknown";

/** What some lines decide by one term. */
export interface TermZones {
  /** Values of the term that between them show everything; numbers first, one a cell. */
  readonly choices: readonly Choice[];
  /** The number line, cut so that no line changes within a cell; empty where no line takes the term as a number. */
  readonly cells: readonly Cell[];
  /** What each line is at each choice. */
  readonly truths: ReadonlyMap<TermLine, readonly Truth[]>;
  /** Lines that are unknown wherever the term is: what else they read was not measured. */
  readonly blind: readonly TermLine[];
}

/**
 * What lines are as one term takes every value, the other terms being what `others` says. Null where a line is too complex
 * to be cut.
 */
export function zonesOfTerm(term: string, lines: readonly TermLine[], others: (name: string) => Value): TermZones | null {
  const at = (value: Value) => termEnvironment((name) => (name === term ? value : others(name)));
  const cuts = lines.map(({ expression }) => cutsOf(expression, (part) => isTerm(part, term), at(number(0))));
  if (cuts.some(({ complete }) => !complete)) return null;
  const allCells = cellsAt(cuts.flatMap(({ points }) => points));
  const choices = choicesOf(term, lines, allCells);
  const cells = choices[0]?.kind === "number" ? allCells : [];
  const environments = choices.map(at);
  const truths = new Map(lines.map((line) => [line, environments.map((environment) => truthOf(evaluate(line.expression, environment)))]));
  return { choices, cells, truths, blind: lines.filter((line) => truths.get(line)?.every((truth) => truth === "unknown")) };
}

export function truthOf(value: Value): Truth {
  return value.kind === "boolean" ? (value.value ? "true" : "false") : "unknown";
}

/** What some lines decide together, each with its truth: rollback, hold or pass. */
export function verdictOfTruths(lines: readonly (readonly [TermLine, Truth])[]): Verdict {
  if (lines.some(([{ kind }, truth]) => kind === "trigger" && truth === "true")) return "rollback";
  const blocks = ([{ kind, counts }, truth]: readonly [TermLine, Truth]): boolean => (kind === "trigger" ? truth === "unknown" : counts && truth !== "true");
  return lines.some(blocks) ? "hold" : "pass";
}

/** What the lines that see the term decide together at each choice. */
export function verdictsOf({ choices, truths, blind }: TermZones): Verdict[] {
  const seeing = [...truths].filter(([line]) => !blind.includes(line));
  return choices.map((_, at) => verdictOfTruths(seeing.map(([line, each]) => [line, each[at] as Truth])));
}

/** The number line as zones of one verdict each. */
export function verdictZones(zones: TermZones): Zone[] {
  const verdicts = verdictsOf(zones);
  const found: Zone[] = [];
  zones.cells.forEach(({ from, to }, at) => {
    const verdict = verdicts[at] as Verdict;
    const isPoint = from === to;
    const last = found.at(-1);
    if (last?.verdict === verdict) Object.assign(last, { to: finite(to), includes_to: isPoint });
    else found.push({ verdict, from: finite(from), includes_from: isPoint, to: finite(to), includes_to: isPoint });
  });
  return found;
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
