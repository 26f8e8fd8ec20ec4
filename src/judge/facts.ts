import { factMessages, type Seen } from "../diagnostics/messages/diagnosis.ts";
import { code } from "../diagnostics/messages/words.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Condition, Trigger } from "../gate/gate.ts";
import { childrenOf, referencesIn, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { headName } from "../language/reference.ts";
import type { ConditionReport, Observed, TriggerReport } from "./report.ts";

/** What one line that failed saw in this run, in words: never its expression alone. */
export function factOf(line: Condition | Trigger, report: ConditionReport | TriggerReport): string {
  if (line.kind === "signal" || "signal" in report) {
    const signal = "signal" in report ? report.signal : "";
    return report.status === "fired" ? factMessages.reported({ signal }) : factMessages.undecided({ line: signal });
  }
  const fact = report.status === "unknown" ? unknownFact(report) : line.kind === "condition" && line.scope === "each" ? slicesFact(line, report) : seenFact(line, report);
  return line.kind === "condition" && isLabel(line) ? factMessages.labelled({ fact, label: line.metric }) : fact;
}

/** Whether a key of `must_hold` is the team's name for a line, and not that of a metric in it. */
function isLabel({ metric, expression }: Condition): boolean {
  return referencesIn(expression).every(({ role, reference }) => role === "name" && headName(reference) !== metric);
}

type Judged = Extract<ConditionReport | TriggerReport, { expression: string }>;

function unknownFact({ observed, expression }: Judged): string {
  const terms = Object.keys(observed).filter((term) => observed[term] === null);
  return terms.length === 0 ? factMessages.undecided({ line: expression }) : factMessages.unknownTerms({ terms });
}

function slicesFact({ expression }: Condition, { observed }: Judged): string {
  return factMessages.slices({ expression: printExpression(expression), terms: seenIn(observed, expression) });
}

function seenFact({ expression, kind }: Pick<Exclude<Condition | Trigger, { kind: "signal" }>, "expression" | "kind">, { observed }: Judged): string {
  const fired = kind === "expression";
  const terms = seenIn(observed, expression);
  const [step, ...more] = expression.kind === "comparison" ? expression.rest : [];
  const first = printExpression(expression.kind === "comparison" ? expression.first : expression);
  const seen = terms.find(({ term }) => term === first);
  if (seen === undefined || more.length > 0) return factMessages.compound({ expression: printExpression(expression), fired, terms });
  if (step === undefined) return factMessages.truth({ ...seen, fired });
  const literal = childrenOf(step.operand).length === 0 && step.operand.kind !== "reference";
  return factMessages.compared({ ...seen, fired, operator: step.operator, operand: printExpression(step.operand), literal, others: terms.filter((each) => each !== seen) });
}

function seenIn(observed: Readonly<Record<string, Observed>>, expression: Expression): Seen[] {
  const bounds = numbersIn(expression);
  const show = (value: Exclude<Observed, null>): string => (typeof value === "number" ? showNumber(value, bounds) : typeof value === "string" ? code(value) : String(value));
  return Object.entries(observed).flatMap(([term, value]) => (value === null ? [] : [{ term, value: show(value) }]));
}

/** The numbers of a line, from which a measured one must be told apart. */
function numbersIn(expression: Expression): number[] {
  return expression.kind === "number" ? [expression.value] : childrenOf(expression).flatMap(numbersIn);
}
