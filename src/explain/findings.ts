import { showNumber } from "../diagnostics/numbers.ts";
import { findingMessages } from "../diagnostics/messages/findings.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Gate } from "../gate/gate.ts";
import { headName, quoted } from "../language/reference.ts";
import { referencesIn } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { unknown } from "../language/value.ts";
import type { Choice } from "../judge/choices.ts";
import type { Drawing } from "../judge/number-line.ts";
import type { TermLine } from "../judge/terms.ts";
import { zonesOfTerm, type TermZones } from "../judge/zones.ts";
import { constantOf, contradictionIn, overlapsIn } from "./tables.ts";

type Messages = typeof findingMessages;

/** Something in a gate that cannot be meant (`warning`), or may have been forgotten (`note`). */
export interface Finding {
  readonly level: "warning" | "note";
  readonly code: keyof Messages;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Everything that cannot be meant in a gate, by the place of the line. */
export function findingsIn(gate: Gate, drawing: Drawing): Finding[] {
  const sources = [...gate.conditions, ...gate.triggers];
  const found: Finding[] = [];
  const add = <C extends keyof Messages>(level: Finding["level"], code: C, place: Place, ...args: Parameters<Messages[C]>): void => {
    found.push({ level, code, message: (findingMessages[code] as (...all: unknown[]) => string)(...args), line: place.line, column: place.column });
  };
  const placeOf = ({ index }: TermLine): Place => sources[index]?.place ?? gate.place;
  const textOf = ({ index }: TermLine): string => ((source) => (source === undefined || source.kind === "signal" ? "" : printExpression(source.expression)))(sources[index]);
  /** Lines of which the worst is said already. */
  const settled = new Set<TermLine>();

  for (const term of drawing.terms.filter(({ origin }) => origin === "metrics")) {
    const all = drawing.linesOn(term);
    const alone = all.filter(({ terms }) => terms.length === 1);
    const always = alone.length === 0 ? null : zonesOfTerm(term.name, alone, () => unknown());
    for (const line of always === null ? [] : seeing(always)) {
      const constant = constantOf(always as TermZones, line);
      if (constant === null) continue;
      add("warning", constant, placeOf(line), { line: textOf(line) });
      settled.add(line);
    }
    // First what is so whatever else is measured, then what is so today.
    for (const [zones, today] of [[always, false], [alone.length < all.length ? drawing.zonesOf(term) : null, true]] as const) {
      if (zones === null) continue;
      const open = { ...zones, lines: seeing(zones).filter((line) => !settled.has(line)) };
      const [line, ...others] = contradictionIn(open);
      if (line !== undefined) {
        add("warning", "contradiction", placeOf(line), { line: textOf(line), others: others.map(textOf), today });
        for (const each of [line, ...others]) settled.add(each);
        continue;
      }
      // A condition that is not seen here may well exclude what the others accept; so may one on another metric of the trigger.
      const blindConditions = all.some((each) => each.kind === "condition" && each.counts && !seeing(zones).includes(each));
      for (const { trigger, conditions, choice } of blindConditions ? [] : overlapsIn(open)) {
        add("warning", "overlap", placeOf(trigger), { line: textOf(trigger), conditions: conditions.map(textOf), metric: term.name, value: shown(choice), today });
        settled.add(trigger);
      }
    }
  }
  for (const [line, other] of duplicatesIn(drawing)) add("warning", "duplicate", placeOf(line), { line: textOf(line), other: textOf(other), otherLine: placeOf(other).line });
  if (gate.triggers.length === 0) add("note", "no-triggers", gate.place);
  else {
    const without = withoutTrigger(drawing);
    const [first] = without.values();
    if (first !== undefined) add("note", "no-trigger", placeOf(first), { metrics: [...without.keys()] });
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Lines that decide as an earlier one of the same kind does, wherever their metric is, or that are written alike. */
function duplicatesIn({ lines, zonesOf }: Drawing): (readonly [TermLine, TermLine])[] {
  const first = new Map<string, TermLine>();
  return lines.flatMap((line) => {
    const [only, ...more] = line.terms;
    const truths = only === undefined || more.length > 0 ? null : zonesOf(only)?.truths.get(line);
    const meaning = only === undefined || truths == null ? printExpression(line.expression) : `${only.name} ${truths.join()}`;
    const key = JSON.stringify([line.kind, line.counts, meaning]);
    const other = first.get(key);
    if (other === undefined) first.set(key, line);
    return other === undefined ? [] : [[line, other] as const];
  });
}

/** Metrics that a blocking condition reads and no trigger does, each with the first such condition. */
function withoutTrigger({ lines }: Drawing): Map<string, TermLine> {
  const headsOf = ({ terms }: TermLine): string[] => terms.filter(({ origin }) => origin === "metrics").flatMap(({ measured }) => referencesIn(measured).map(({ reference }) => headName(reference)));
  const rolledBack = new Set(lines.filter(({ kind }) => kind === "trigger").flatMap(headsOf));
  const found = new Map<string, TermLine>();
  for (const line of lines.filter(({ kind, counts }) => kind === "condition" && counts)) {
    for (const head of headsOf(line)) if (!rolledBack.has(head) && !found.has(head)) found.set(head, line);
  }
  return found;
}

function seeing({ truths, blind }: TermZones): TermLine[] {
  return [...truths.keys()].filter((line) => !blind.includes(line));
}

function shown(choice: Choice): string {
  return choice.kind === "number" ? showNumber(choice.value) : choice.kind === "text" ? quoted(choice.value) : String(choice.value);
}
