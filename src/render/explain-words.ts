import { showNumber } from "../diagnostics/numbers.ts";
import type { MetricExplanation } from "../explain/metrics.ts";
import type { Verdict } from "../judge/report.ts";
import { enumerated } from "./words.ts";

/** What each value of a metric that is no number leads to: "pass when true, rollback when false". */
export function valuePieces({ values }: MetricExplanation): { text: string; verdict: Verdict | null }[] {
  return values.flatMap(({ value, verdict }, at) => [
    ...(at === 0 ? [] : [{ text: ", ", verdict: null }]),
    { text: verdict, verdict },
    { text: value === null ? " otherwise" : ` when ${typeof value === "string" ? JSON.stringify(value) : String(value)}`, verdict: null },
  ]);
}

/** This run's values in words. */
export function observedWords({ observed }: MetricExplanation): string {
  const shown = observed.map((value) => (typeof value === "number" ? showNumber(value) : typeof value === "string" ? JSON.stringify(value) : String(value)));
  return enumerated([...new Set(shown)]);
}

/** What is not on a metric's line, and why. */
export function leftOut({ without, unmeasured, too_complex: tooComplex, zones, values }: MetricExplanation): string[] {
  if (tooComplex) return ["not drawn: a line on it is too complex to say where it changes"];
  const head = zones.length === 0 && values.length === 0 ? "not drawn: " : "without ";
  const byWhy = new Map<string, string[]>();
  for (const { line, unmeasured } of without) {
    const why = unmeasured.length === 0 ? "it compares no value" : `${enumerated(unmeasured)} ${unmeasured.length === 1 ? "is" : "are"} not measured`;
    byWhy.set(why, [...(byWhy.get(why) ?? []), line]);
  }
  const open = unmeasured.length === 0 ? [] : [`as long as ${enumerated(unmeasured)} ${unmeasured.length === 1 ? "is" : "are"} not measured`];
  return [...open, ...[...byWhy].map(([why, lines]) => `${head}${enumerated(lines)}, since ${why}`)];
}
