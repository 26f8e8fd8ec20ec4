import { findingMessages } from "../diagnostics/messages/findings.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Gate } from "../gate/gate.ts";
import type { Choice } from "../judge/choices.ts";
import type { Drawing } from "../judge/number-line.ts";
import type { TermLine } from "../judge/terms.ts";
import { seeingIn } from "../judge/verdict-zones.ts";
import { zonesOfTerm } from "../judge/zones.ts";
import { asksForPresence } from "../language/expression.ts";
import { quoted } from "../language/reference.ts";
import { unknown } from "../language/value.ts";
import { findingsAcross } from "./across.ts";
import { lineText } from "./line-text.ts";
import { repeatedIn } from "./repeated.ts";
import { constantOf, contradictionIn, overlapsIn } from "./tables.ts";
import { withoutTrigger } from "./without-trigger.ts";

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
  const textOf = ({ index }: TermLine): string => lineText(gate, index);
  /** Lines of which the worst is said already. */
  const settled = new Set<TermLine>();

  for (const term of drawing.terms.filter(({ origin }) => origin === "metrics")) {
    const all = drawing.linesOn(term);
    const alone = all.filter(({ terms }) => terms.length === 1);
    const always = zonesOfTerm(term.name, alone, () => unknown());
    for (const line of always.complex.length > 0 ? [] : seeingIn(always)) {
      // Whether there is a measurement at all is nothing that its value decides.
      const constant = asksForPresence(line.expression) ? null : constantOf(always, line);
      if (constant === null) continue;
      add("warning", constant, placeOf(line), { line: textOf(line), counts: line.counts });
      settled.add(line);
    }
    // First what is so whatever else is measured, then what is so today.
    for (const [zones, today] of [[always, false], [alone.length < all.length ? drawing.zonesOf(term) : null, true]] as const) {
      if (zones === null || zones.complex.length > 0) continue;
      const seen = new Set(seeingIn(zones));
      const open = { ...zones, lines: [...seen].filter((line) => !settled.has(line) && !asksForPresence(line.expression)) };
      const [line, ...others] = contradictionIn(open);
      if (line !== undefined) {
        add("warning", "contradiction", placeOf(line), { line: textOf(line), others: others.map(textOf), today });
        for (const each of [line, ...others]) settled.add(each);
        continue;
      }
      // A condition that is not seen here may well exclude what the others accept.
      if (all.some((each) => each.kind === "condition" && each.counts && !seen.has(each))) continue;
      for (const { trigger, conditions, choice } of overlapsIn(open)) {
        add("warning", "overlap", placeOf(trigger), { line: textOf(trigger), conditions: conditions.map(textOf), metric: term.name, value: shown(choice), today });
        settled.add(trigger);
      }
    }
  }
  for (const { code, line, kept } of repeatedIn(drawing, settled)) {
    add(code === "duplicate" ? "warning" : "note", code, placeOf(line), { line: textOf(line), other: textOf(kept), otherLine: placeOf(kept).line, kind: line.kind });
  }
  const impossible = found.some(({ code }) => code === "contradiction" || code === "never-holds" || code === "always-fires");
  for (const { code, lines } of findingsAcross(gate, settled, !impossible)) {
    const [first] = lines;
    if (first !== undefined) add("warning", code, placeOf(first), { line: textOf(first), others: lines.slice(1).map(textOf), kind: first.kind });
  }
  if (gate.triggers.length === 0) add("note", "no-triggers", gate.place);
  else {
    const without = withoutTrigger(drawing.lines);
    const [first] = without.values();
    if (first !== undefined) add("note", "no-trigger", placeOf(first), { metrics: [...without.keys()] });
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function shown(choice: Choice): string {
  return choice.kind === "number" ? String(choice.value) : choice.kind === "text" ? quoted(choice.value) : String(choice.value);
}
