import type { Status, Verdict, Zone } from "./report.ts";
import type { TermLine } from "./terms.ts";
import { verdictOf } from "./verdict.ts";
import type { TermZones, Truth } from "./zones.ts";

const STATUSES: Readonly<Record<TermLine["kind"], Readonly<Record<Truth, Status>>>> = {
  condition: { true: "met", false: "not_met", unknown: "unknown" },
  trigger: { true: "fired", false: "clear", unknown: "unknown" },
};

/** The lines that see the term: of the others no value of it changes anything. */
export function seeingIn({ truths, blind }: TermZones): TermLine[] {
  return [...truths.keys()].filter((line) => !blind.has(line));
}

/** What the lines that see the term decide together at each choice. */
export function verdictsOf(zones: TermZones): Verdict[] {
  const seeing = seeingIn(zones).map((line) => ({ kind: line.kind, severity: line.counts ? ("block" as const) : ("warn" as const), truths: zones.truths.get(line) ?? [] }));
  return zones.choices.map((_, at) => verdictOf(seeing.map(({ kind, severity, truths }) => ({ status: STATUSES[kind][truths[at] ?? "unknown"], severity }))));
}

/** At which choices a condition that only warns is not met, though the verdict is a pass. */
export function warningsOf(zones: TermZones, verdicts: readonly Verdict[]): boolean[] {
  const warning = seeingIn(zones).filter(({ counts }) => !counts);
  return verdicts.map((verdict, at) => verdict === "pass" && warning.some((line) => zones.truths.get(line)?.[at] !== "true"));
}

/** The number line as zones of one verdict each; a pass in which a condition that only warns is not met is a zone of its own. */
export function verdictZones(zones: TermZones): Zone[] {
  const verdicts = verdictsOf(zones);
  const warnings = warningsOf(zones, verdicts);
  const found: Zone[] = [];
  zones.cells.forEach(({ from, to }, at) => {
    const verdict = verdicts[at] as Verdict;
    const warns = warnings[at] as boolean;
    const isPoint = from === to;
    const last = found.at(-1);
    if (last?.verdict === verdict && last.warns === warns) Object.assign(last, { to: finite(to), includes_to: isPoint });
    else found.push({ verdict, warns, from: finite(from), includes_from: isPoint, to: finite(to), includes_to: isPoint });
  });
  return found;
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
