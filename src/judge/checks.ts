import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { namesIn } from "../evidence/lookup.ts";
import type { ExpressionTrigger, Gate } from "../gate/gate.ts";
import { nameIn, wordsOf } from "../gate/prose.ts";
import { childrenOf, referencesIn, type Expression, type ReferenceNode } from "../language/expression.ts";
import { exactReference, headName, printReference } from "../language/reference.ts";
import { describe } from "../language/value.ts";
import { reasonsOf } from "./condition.ts";
import { isOfSlice } from "./each.ts";
import { evidenceFor, type GateEvidence } from "./environment.ts";

/** What only the evidence shows to be wrong with a gate's lines, and what is missing for them. */
export function checkAgainstEvidence(gate: Gate, evidence: Evidence, named: GateEvidence): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const trigger of gate.triggers) {
    if (trigger.kind === "expression") problems.push(...checkBareNames(trigger, named));
    else if (!trigger.explicit) problems.push(...checkProse(trigger.text, trigger.place, named, evidence));
  }
  const lines = [...gate.conditions, ...gate.triggers.filter((trigger) => trigger.kind === "expression")];
  const names = new Set([...gate.metrics.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]), ...gate.conditions.map(({ metric }) => metric)]);
  const isMetric = (name: string): boolean => names.has(name) || named.has(exactReference("metrics", name));
  const misread = lines.flatMap(({ expression, at }) => hyphenated(expression, isMetric).map((each) => ({ ...each, place: at(each.expression) })));
  problems.push(...misread.map(({ name, place }) => error("hyphenated-metric", place, { name })));
  // The parts of a name that was taken for a subtraction are no names that could be missing.
  const parts = new Set(misread.flatMap(({ expression }) => referencesIn(expression)));
  return [...problems, ...missing(gate, evidence, named, parts), ...(evidence.baseline === null ? [] : lostSlices(gate, evidenceFor(gate, gate.confidence, evidence)))];
}

/** Prose that names a metric which only the evidence has: it was probably meant as a comparison. */
function checkProse(signal: string, place: Place, named: GateEvidence, evidence: Evidence): Diagnostic[] {
  const written = wordsOf(signal).find((word) => /[_.]/u.test(word) && isThere(word, named));
  const name = written ?? nameIn(signal, new Set(namesIn(evidence.metrics).filter((each) => /[_.]/u.test(each)))) ?? undefined;
  return name === undefined ? [] : [error("signal-names-metric", place, { signal, name })];
}

function isThere(word: string, named: GateEvidence): boolean {
  const head = word.split(".");
  return named.has({ origin: "metrics", head, exact: head.includes(""), path: [] });
}

/** A trigger of names alone fires on true; a number there was meant to be compared. */
function checkBareNames(trigger: ExpressionTrigger, named: GateEvidence): Diagnostic[] {
  const bare = bareNames(trigger.expression);
  if (bare === null) return [];
  return bare.flatMap((node) => {
    const value = named.read(node.reference);
    if (value.kind === "unknown" || value.kind === "boolean") return [];
    return [error("bare-trigger-not-boolean", trigger.at(node), { name: printReference(node.reference), found: describe(value) })];
  });
}

/** The names of an expression that has only names, joined by `and`, `or` and `not`; null for any other. */
export function bareNames(expression: Expression): readonly ReferenceNode[] | null {
  if (expression.kind === "reference") return [expression];
  if (expression.kind !== "logic" && expression.kind !== "not") return null;
  const parts = childrenOf(expression).map(bareNames);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** `a-b` without blanks where a metric of that very name exists. */
function hyphenated(expression: Expression, isMetric: (name: string) => boolean): { expression: Expression; name: string }[] {
  const inside = childrenOf(expression).flatMap((child) => hyphenated(child, isMetric));
  if (expression.kind !== "arithmetic" || expression.rest.some(({ operator }) => operator !== "-")) return inside;
  const parts = [expression.first, ...expression.rest.map(({ operand }) => operand)];
  const glued = parts.every((part, index): part is ReferenceNode => part.kind === "reference" && part.role === "name" && (index === 0 || parts[index - 1]?.end === part.start - 1));
  if (!glued) return inside;
  const name = parts.map(({ reference }) => printReference(reference)).join("-");
  return isMetric(name) ? [{ expression, name }] : inside;
}

/** Names that a line reads and the evidence does not have, each said once, at its first place. */
function missing(gate: Gate, evidence: Evidence, named: GateEvidence, except: ReadonlySet<ReferenceNode>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const said = new Set<string>();
  for (const line of [...gate.conditions, ...gate.triggers]) {
    if (line.kind === "signal") continue;
    for (const node of referencesIn(line.expression)) {
      // What is read of each slice has a reason of its own in each; what must be there is the metric that has them.
      const reference = isOfSlice(line, node) ? { ...line.subject, origin: node.reference.origin } : node.reference;
      const name = printReference(reference);
      if (said.has(name) || except.has(node) || named.has(reference)) continue;
      const [why] = reasonsOf(named.read(reference));
      said.add(name);
      if (why?.code === "no-baseline" || why?.code === "new-slice") {
        problems.push(warning("unknown-baseline", line.at(node), { name: printReference({ ...reference, origin: "metrics" }), given: evidence.baseline !== null }));
      } else if (why?.code === "absent" || why?.code === "lost-slice") {
        const meant = why.code === "absent" ? why.args.meant : null;
        // Another key of the same metric is no other name of it.
        const alias = meant !== null && !`${meant}.`.startsWith(`${headName(reference)}.`) && isGateMetric(gate, meant) ? { metric: meant, name: headName(reference) } : null;
        const bare = line.kind === "expression" && bareNames(line.expression) !== null;
        problems.push(warning("unknown-metric", line.at(node), { name, files: evidence.metrics.map(({ file }) => file), meant, alias, bare }));
      }
    }
  }
  return problems;
}

/**
 * Slices that the last good run had and this one does not, where a line reads those that there are: it says nothing of the
 * others. `aside`: the evidence anew, since what a baseline has beside what lines read of it must decide nothing.
 */
function lostSlices(gate: Gate, aside: GateEvidence): Diagnostic[] {
  const said = new Set<string>();
  return [...gate.conditions, ...gate.triggers].flatMap((line) => {
    if (line.kind === "signal") return [];
    return referencesIn(line.expression).flatMap((node) => {
      const reference = isOfSlice(line, node) ? line.subject : node.reference;
      const name = printReference(reference);
      if (reference.origin === "baseline" || said.has(name)) return [];
      said.add(name);
      const before = aside.read({ ...reference, origin: "baseline" });
      const lost = before.kind === "data" && before.lost?.kind === "slice" ? before.lost.names : [];
      // A line that compares them is unknown.
      const isCompared = referencesIn(line.expression).some((other) => other.reference.origin === "baseline" && printReference({ ...other.reference, origin: "metrics" }) === name);
      return lost.length === 0 || isCompared ? [] : [warning("lost-slices", line.at(node), { name, slices: lost })];
    });
  });
}

function isGateMetric(gate: Gate, name: string): boolean {
  return gate.conditions.some(({ metric }) => metric === name) || gate.metrics.some((metric) => metric.name === name);
}
