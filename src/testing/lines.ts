import { standalone } from "../diagnostics/place.ts";
import type { Condition, Gate, Trigger } from "../gate/gate.ts";
import { grouped } from "../judge/grouped.ts";
import { canonical, declarationsOf, type Declarations } from "../judge/names.ts";
import { withParts, withReferences, type Expression } from "../language/expression.ts";
import { parseExpression, type Standing } from "../language/parse.ts";
import { printExpression } from "../language/print.ts";
import { exactReference, withPath } from "../language/reference.ts";
import { normalizeSignal } from "../language/signal-text.ts";

/** A condition or trigger of a gate file, with the text by which reports call it. */
export interface GateLine {
  readonly kind: "condition" | "trigger";
  readonly text: string;
  readonly line: Condition | Trigger;
  readonly gate: Gate;
}

/** The lines of gates, in the order in which reports have them. */
export function linesOfGates(gates: readonly Gate[]): GateLine[] {
  return gates.flatMap((gate) => [
    ...gate.conditions.map((line): GateLine => ({ kind: "condition", text: eachOf(line) + printExpression(line.expression), line, gate })),
    ...gate.triggers.map((line): GateLine => ({ kind: "trigger", text: line.kind === "signal" ? line.text : printExpression(line.expression), line, gate })),
  ]);
}

/** The lines that a name stands for: it is an expression, else a signal, else a key of `must_hold`. */
export type Finder = (name: string, kind: GateLine["kind"]) => readonly GateLine[];

/** Finds lines by name. How an expression is written, and whether a condition says its metric, does not matter. */
export function finderOf(lines: readonly GateLine[]): Finder {
  const byName = grouped(lines, (each) => namesOf(each).map((name) => `${each.kind} ${name}`));
  const gates = [...new Set(lines.map(({ gate }) => gate))].map(declarationsOf);
  return (name, kind) => {
    const names = [...readingsOf(name, gates).map((text) => `expression ${text}`), `signal ${normalizeSignal(name)}`, `key ${name}`];
    return names.map((each) => byName.get(`${kind} ${each}`) ?? []).find((found) => found.length > 0) ?? [];
  };
}

function namesOf({ line, text, gate }: GateLine): string[] {
  if (line.kind === "signal") return [`signal ${normalizeSignal(text)}`];
  const declarations = declarationsOf(gate);
  if (line.kind === "expression") return [`expression ${plain(line.expression, declarations)}`];
  const each = eachOf(line);
  return [`expression ${each}${plain(line.expression, declarations)}`, `expression ${each}${plain(withoutMetric(line), declarations)}`, `key ${line.metric}`];
}

/** An expression in the one form in which all ways of writing it are alike: `.2`, `0.20` and `20%` are one number, an alias and its metric one name. */
function plain(expression: Expression, declarations: Declarations): string {
  const named = withReferences(expression, ({ reference }) => canonical(reference, declarations));
  return printExpression(withParts(named, (part) => (part.kind === "number" ? { ...part, written: String(part.value) } : null)));
}

const eachOf = ({ scope }: Condition): string => (scope === "each" ? "each " : "");

/** Stands for the metric of a condition that leaves it out. No metric has this name. */
const OWN = exactReference("metrics", "\u0000");

function withoutMetric({ expression, subject }: Condition): Expression {
  return withReferences(expression, ({ reference, role }) => {
    if (role === "value") return withPath(OWN, reference.path.slice(subject.path.length));
    return role === "baseline" ? { ...OWN, origin: "baseline" } : reference;
  });
}

/** A name in that form, if it is an expression: a whole one, or a condition that leaves out its metric. */
function readingsOf(name: string, gates: readonly Declarations[]): string[] {
  const [, each = "", body = ""] = /^(each\s+)?(.*)$/su.exec(name) ?? [];
  const standings: readonly Standing[] = [{ kind: "trigger" }, { kind: "condition", subject: OWN }];
  return standings.flatMap((standing) => {
    const parsed = parseExpression(standalone("", body), standing);
    return parsed.ok ? gates.map((declarations) => (each === "" ? "" : "each ") + plain(parsed.expression, declarations)) : [];
  });
}
