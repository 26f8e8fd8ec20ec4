import { factMessages, type Seen } from "../diagnostics/messages/diagnosis.ts";
import { code } from "../diagnostics/messages/words.ts";
import { estimateWords, isEstimate } from "../diagnostics/interval.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Condition, Trigger } from "../gate/gate.ts";
import { childrenOf, numbersIn, referencesIn, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { headName } from "../language/reference.ts";
import { onlyPairOf } from "./pairs.ts";
import type { ConditionReport, Observed, TriggerReport } from "./report.ts";

/** What one line that failed saw in this run, in words: never its expression alone. */
export function factOf(line: Condition | Trigger, report: ConditionReport | TriggerReport): string {
  if (line.kind === "signal" || "signal" in report) {
    const signal = "signal" in report ? report.signal : "";
    return report.status === "fired" ? factMessages.reported({ signal }) : factMessages.undecided({ line: signal });
  }
  if (report.status === "unknown") return unknownFact(report);
  return line.kind === "condition" && line.scope === "each" ? slicesFact(line, report) : seenFact(line, report);
}

/** A key of `must_hold` that is the team's name for a line, and not that of a metric in it. */
export function labelOf(line: Condition | Trigger): string | null {
  if (line.kind !== "condition") return null;
  const isLabel = referencesIn(line.expression).every(({ role, reference }) => role === "name" && headName(reference) !== line.metric);
  return isLabel ? factMessages.label({ label: line.metric }) : null;
}

type Judged = Extract<ConditionReport | TriggerReport, { expression: string }>;

function unknownFact({ observed, expression, level }: Judged): string {
  const terms = Object.keys(observed).filter((term) => observed[term] === null);
  if (terms.length === 0 && level !== undefined) return factMessages.inconclusive({ line: expression });
  return terms.length === 0 ? factMessages.undecided({ line: expression }) : factMessages.unknownTerms({ terms });
}

function slicesFact({ expression }: Condition, { observed }: Judged): string {
  const terms = seenIn(observed, expression);
  const compared = comparisonOf(expression);
  if (compared !== null) {
    const slices = terms.flatMap(({ term, value }) => sliceOf(term, compared.term).map((slice) => ({ slice, value })));
    if (slices.length === terms.length) return factMessages.slices({ ...compared, slices });
  }
  return factMessages.everySlice({ expression: printExpression(expression), terms });
}

/** `de` of `judge_score["de"]`; none of a term that is no slice, or one with a name that needs escapes. */
function sliceOf(term: string, whole: string): string[] {
  return (term.startsWith(whole) && /^\["([^"\\]+)"\]$/u.exec(term.slice(whole.length))?.slice(1)) || [];
}

function seenFact({ expression, kind }: Pick<Exclude<Condition | Trigger, { kind: "signal" }>, "expression" | "kind">, { observed }: Judged): string {
  const fired = kind === "expression";
  const terms = seenIn(observed, expression);
  const whole = printExpression(expression);
  const compared = comparisonOf(expression);
  const seen = terms.find(({ term }) => term === (compared?.term ?? whole));
  if (seen === undefined) return factMessages.compound({ expression: whole, fired, terms });
  return compared === null ? factMessages.truth({ ...seen, fired }) : factMessages.compared({ ...compared, ...seen, fired, others: terms.filter((each) => each !== seen) });
}

/** The two sides of a single comparison. */
function comparisonOf(expression: Expression): { term: string; operator: string; operand: string; literal: boolean } | null {
  const pair = onlyPairOf(expression);
  if (pair === null) return null;
  const { left, operator, right: operand } = pair;
  return { term: printExpression(left), operator, operand: printExpression(operand), literal: childrenOf(operand).length === 0 && operand.kind !== "reference" };
}

function seenIn(observed: Readonly<Record<string, Observed>>, expression: Expression): Seen[] {
  const bounds = numbersIn(expression);
  const show = (value: Exclude<Observed, null>): string => (isEstimate(value) ? estimateWords(value, bounds) : typeof value === "number" ? showNumber(value, bounds) : typeof value === "string" ? code(value) : String(value));
  return Object.entries(observed).flatMap(([term, value]) => (value === null ? [] : [{ term, value: show(value) }]));
}
