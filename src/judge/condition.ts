import { outcomeMessages } from "../diagnostics/messages/outcomes.ts";
import type { Inconclusive } from "../diagnostics/messages/inconclusive.ts";
import { explain, reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { estimateWords, isEstimate } from "../diagnostics/interval.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Condition, ExpressionTrigger, Surface } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { MOST_SLICES } from "../language/elements.ts";
import type { Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { unknown, type Value } from "../language/value.ts";
import { observe, type Observation } from "./observe.ts";
import { atSlice, isSliced, saidOfEach, whyNotSliced } from "./each.ts";
import { errorsOfLine, type LineErrors } from "./errors.ts";
import { onlyPairOf } from "./pairs.ts";
import type { ConditionReport, Judged } from "./report.ts";
import { readsOwnBaseline } from "./terms.ts";

type Outcome = Pick<ConditionReport, "status" | "observed" | "margin" | "reason" | keyof Judged> & { readonly reasons: readonly Reason[] };

/** What a report says of a line, and why that is unknown, as data. */
export interface WithReasons<R> {
  readonly report: R;
  readonly reasons: readonly Reason[];
}

/** Judges one line of `must_hold`. */
export function judgeCondition(condition: Condition, surface: Surface, environment: Environment, errors: LineErrors): WithReasons<ConditionReport> {
  const expression = printExpression(condition.expression);
  const judged = condition.scope === "each" ? judgeSlices(condition, environment, errors) : judgeWhole(condition, observe(condition.expression, withErrors(condition, environment, errors)));
  const report: ConditionReport = {
    metric: condition.metric,
    expression: condition.scope === "each" ? `each ${expression}` : expression,
    status: judged.status,
    severity: condition.severity,
    observed: judged.observed,
    margin: judged.margin,
    reason: judged.reason,
    ...howJudged(judged),
    ...(condition.because === null ? {} : { because: condition.because }),
    surface,
    line: condition.place.line,
    column: condition.place.column,
  };
  return { report, reasons: judged.reasons };
}

function judgeWhole(condition: Condition, observation: Observation): Outcome {
  const { observed, margin, decided } = observation;
  const status = statusOf(observation.value);
  const reasons = reasonsOf(observation.value);
  const how = howJudged(observation);
  const said = (text: string | null): string | null => [text, decided, changedWords(how, observation)].filter((part) => part !== null).join("; ") || null;
  if (status === "unknown") return { status, observed, margin: null, reason: said(reasonOf(observation.value, condition.expression)), reasons, ...how };
  return { status, observed, margin, reasons, reason: said(status === "met" ? null : [missed(condition, observation), ...differs(how)].join("; ")), ...how };
}

/** What of a condition did not hold, in words. */
function missed(condition: Condition, { observed, margin, bound }: Observation): string {
  const { expression } = condition;
  const pair = onlyPairOf(expression);
  if (pair === null || margin === null || bound === null) return outcomeMessages.notHolding({ expression: printExpression(expression) });
  const left = printExpression(pair.left);
  const seen = observed[left];
  return outcomeMessages.missed({
    observed: typeof seen === "number" ? showNumber(seen, [bound]) : isEstimate(seen) ? estimateWords(seen, [bound]) : `\`${left}\``,
    required: `${pair.operator} ${printExpression(pair.right)}`,
    bound: pair.right.kind === "number" ? null : showNumber(bound, typeof seen === "number" ? [seen] : []),
    by: margin < 0 ? showNumber(-margin) : null,
  });
}

/** Judges every slice of an object; the condition holds when it holds for all of them. */
function judgeSlices(condition: Condition, environment: Environment, errors: LineErrors): Outcome {
  const whole = environment.read(condition.subject);
  const name = condition.metric;
  const failed = (value: Value): Outcome => ({ status: "unknown", observed: { [name]: null }, margin: null, reason: reasonOf(value), reasons: reasonsOf(value) });
  if (!isSliced(whole)) return failed(unknown(...whyNotSliced(whole, name)));
  // A slice that the last good run had and this one lost was not measured; without it the rest says too little.
  const before = readsOwnBaseline(condition) ? environment.read({ ...condition.subject, origin: "baseline" }) : whole;
  const keys = new Set([...whole.keys, ...(before.kind === "data" ? (before.keys ?? []) : [])]);
  if (keys.size > MOST_SLICES) return failed(unknown(reason("too-many-slices", { name, slices: keys.size, most: MOST_SLICES })));
  // Any one slice fails the line, so that they share the error of failing it.
  const shared = { ...errors, failing: errors.failing / keys.size };
  const slices = [...keys].map((key) => {
    const expression = atSlice(condition.expression, condition.subject, key);
    const observation = observe(expression, withErrors({ ...condition, expression }, environment, shared));
    const { value } = observation;
    return { key, observation: value.kind === "unknown" ? { ...observation, value: unknown(...value.reasons.map((each) => saidOfEach(each, condition.subject, key))) } : observation };
  });
  const having = (status: string) => slices.filter(({ observation }) => statusOf(observation.value) === status);
  const [missedSlices, unknownSlices] = [having("not_met"), having("unknown")];
  const status = missedSlices.length > 0 ? "not_met" : unknownSlices.length > 0 ? "unknown" : "met";
  const shown = status === "met" ? [nearest(slices)] : [...missedSlices, ...unknownSlices];
  const observed = Object.fromEntries(shown.flatMap(({ observation }) => Object.entries(observation.observed)));
  const words = outcomeMessages.slices({
    missed: some(missedSlices, ({ key, observation }) => `${key} (${firstNumber(observation)})`),
    unknown: some(unknownSlices, ({ key, observation }) => `${key} (${reasonOf(observation.value, condition.expression)})`),
    of: slices.length,
  });
  const [strictest] = slices
    .flatMap(({ observation: { level } }) => level ?? [])
    .sort((a, b) => b - a)
    .map((level) => ({ level }));
  return { status, observed, margin: null, reason: words === "" ? null : words, reasons: unknownSlices.flatMap(({ observation }) => reasonsOf(observation.value)), ...strictest };
}

/** How a line was judged, where it was over estimates. */
export function howJudged({ level, difference, worse, better }: Judged): Judged {
  return { ...(level === undefined ? {} : { level }), ...(difference === undefined ? {} : { difference }), ...(worse === undefined || better === undefined ? {} : { worse, better }) };
}

/** What an uncertain difference is, in words: the limits of its sides say little of it. */
function differs({ difference }: Judged): string[] {
  return difference === undefined ? [] : [outcomeMessages.differs({ of: difference.of, difference: estimateWords(difference) })];
}

/** Which cases changed since the baseline, in words; null where the line does not compare case by case. */
export function changedWords({ worse, better }: Judged, { added = 0, compared = 0 }: Pick<Observation, "added" | "compared">): string | null {
  return worse === undefined || better === undefined ? null : outcomeMessages.changed({ worse, better, of: compared, added });
}

export function withErrors(line: Condition | ExpressionTrigger, environment: Environment, errors: LineErrors): Environment {
  return { ...environment, errorsOf: errorsOfLine(line, errors, environment) };
}

interface Slice {
  readonly key: string;
  readonly observation: Observation;
}

const SLICES_SHOWN = 5;

function some(slices: readonly Slice[], words: (slice: Slice) => string): { count: number; first: string[] } {
  return { count: slices.length, first: slices.slice(0, SLICES_SHOWN).map(words) };
}

/** The slice that came nearest to its bound. */
function nearest(slices: readonly Slice[]): Slice {
  return slices.reduce((best, slice) => ((slice.observation.margin ?? Infinity) < (best.observation.margin ?? Infinity) ? slice : best));
}

function firstNumber({ observed }: Observation): string {
  const [value] = Object.values(observed);
  return typeof value === "number" ? showNumber(value) : isEstimate(value) ? estimateWords(value) : String(value);
}

function statusOf(value: Value): "met" | "not_met" | "unknown" {
  if (value.kind !== "boolean") return "unknown";
  return value.value ? "met" : "not_met";
}

/** Why a truth is unknown; nothing where it is not. */
export function reasonsOf(value: Value): readonly Reason[] {
  return value.kind === "unknown" ? value.reasons : [];
}

/** Why a truth is unknown, in words. A line that is one comparison need not name what it compares. */
export function reasonOf(value: Value, line?: Expression, fires = false): string {
  const isSingle = line !== undefined && onlyPairOf(line) !== null;
  const nameOf = ({ isDifference, name }: Inconclusive): string | null => (isSingle && !isDifference ? null : name);
  return explain(reasonsOf(value).map((each) => (each.code === "inconclusive" ? reason("inconclusive", { ...each.args, name: nameOf(each.args), fires }) : each)));
}
