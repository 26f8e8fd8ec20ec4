import { showNumber } from "../diagnostics/numbers.ts";
import type { LeftOut, MetricExplanation } from "../explain/metrics.ts";
import type { Verdict } from "../judge/report.ts";
import { enumerated } from "./words.ts";

/** What each value of a metric that is no number leads to: "pass when true, rollback when false". */
export function valuePieces({ values }: MetricExplanation): { verdict: Verdict; when: string }[] {
  return values.map(({ value, verdict, warns }) => ({ verdict, when: `${warns ? "with a warning " : ""}${value === null ? "otherwise" : `when ${shownValue(value)}`}` }));
}

/** This run's values in words. */
export function observedWords({ observed }: MetricExplanation): string {
  return enumerated([...new Set(observed.map(shownValue))]);
}

function shownValue(value: number | boolean | string): string {
  return typeof value === "number" ? showNumber(value) : typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** What is not on a metric's line, and why; and where else to look. */
export function leftOut({ without, unmeasured, too_complex: tooComplex, zones, values, unknown, see_also: seeAlso }: MetricExplanation): string[] {
  if (tooComplex) return ["not drawn: a line on it is too complex to say where it changes"];
  const drawn = zones.length > 0 || values.length > 0;
  const head = ({ holds }: LeftOut): string => (holds ? "holds in this run whatever it is" : drawn ? "without" : "not drawn");
  const groups = new Map<string, { head: string; why: string; lines: string[] }>();
  for (const each of without) {
    const key = `${head(each)} ${each.why}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { head: head(each), why: each.why, lines: [each.line] });
    else group.lines.push(each.line);
  }
  return [
    ...(unknown === null ? [] : [`this run: unknown, since ${unknown}`]),
    ...(unmeasured.length === 0 ? [] : [`as long as ${enumerated(unmeasured)} ${unmeasured.length === 1 ? "is" : "are"} not measured`]),
    ...[...groups.values()].map(({ head: lead, why, lines }) => `${lead}${lead === "without" ? "" : ":"} ${enumerated(lines)}, since ${why}`),
    ...(seeAlso.length === 0 ? [] : [`read as ${enumerated(seeAlso)} too`]),
  ];
}
