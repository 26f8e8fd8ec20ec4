import fc from "fast-check";
import type { ConditionReport, ExpressionTriggerReport, GateReport, Report, SignalTriggerReport } from "../../src/judge/report.ts";

const sha256 = "0123456789abcdef".repeat(4);

export function condition(changes: Partial<ConditionReport> = {}): ConditionReport {
  const { metric = "override_rate" } = changes;
  return {
    metric,
    expression: `${metric} <= 0.15`,
    status: "met",
    severity: "block",
    observed: { [metric]: 0.12 },
    margin: 0.03,
    reason: null,
    surface: "workflow",
    line: 4,
    column: 29,
    ...changes,
  };
}

export function trigger(changes: Partial<ExpressionTriggerReport> = {}): ExpressionTriggerReport {
  return { expression: "regressions > 0", status: "clear", observed: { regressions: 0 }, margin: 0, reason: null, surface: "evaluation", line: 8, column: 7, ...changes };
}

export function signal(changes: Partial<SignalTriggerReport> = {}): SignalTriggerReport {
  return { signal: "reviewers report missing evidence", status: "clear", reported_by: [], reason: "not reported", surface: "workflow", line: 9, column: 7, ...changes };
}

export function gate(changes: Partial<GateReport> = {}): GateReport {
  return { file: "rollout-gate.yml", sha256, protected_path: "support escalation", verdict: "pass", conditions: [condition()], triggers: [trigger(), signal()], ...changes };
}

export function report(...gates: GateReport[]): Report {
  const verdict = (["rollback", "hold"] as const).find((each) => gates.some((one) => one.verdict === each)) ?? "pass";
  return { version: 1, verdict, gates, evidence: [{ file: "metrics.json", sha256, role: "metrics" }], diagnostics: [] };
}

/** A hold with a condition that is not met, an unknown trigger, a warning, a signal that nobody reported, and a diagnosis. */
export const hold: Report = report(
  gate({
    verdict: "hold",
    conditions: [
      condition({ status: "not_met", observed: { override_rate: 0.17 }, margin: -0.02, reason: "0.17 is not <= 0.15; it is off by 0.02", because: "reviewers pay for it" }),
      condition({ metric: "latency", status: "unknown", severity: "warn", observed: { latency: null }, margin: null, reason: "`latency` is not in the metrics" }),
    ],
    triggers: [trigger({ status: "unknown", observed: { regressions: null }, margin: null, reason: "`regressions` is null: the pipeline did not measure it" }), signal()],
    diagnosis: {
      surface: "workflow",
      confidence: 0.8,
      sentence: "The rollout is stalled because approvals have no owner: `override_rate` is 0.17 and must be <= 0.15.",
      evidence: ["override rate unchanged after the model swap"],
      falsified_by: ["`override_rate <= 0.15` is met and the rollout is still stalled"],
      beware: "Weak ownership can look like low adoption.",
      disagreement: "The triage says workflow, but what the scorecard puts first is evaluation: check which of them holds before acting.",
      next_motion: "workflow_redesign",
      not_now: ["evaluation (evaluation_repair)"],
    },
  }),
);

/** Texts as users write them, and as they should not. */
const NASTY = ["|", "\\|", "`", "``", "<b>", "<!-- x -->", "@octocat", "#12", "GH-12", "deadbeef1234567", "![x](http://y)", "www.x.org", "\n", "\r", "\u001b[31m", "\u202e", "::error::x", "##[add-mask]x", "%0A", ":+1:", "**", "_x_", "\\", "\u0000", "\ud800", "😀", "👩‍👩‍👧", "日本語", "é", "각", "a".repeat(130), "&amp;", "]]>", " "];
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.stringMatching(/^[a-z_ ]{0,12}$/u)), { maxLength: 6 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);

const numberOrNull = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const observed = fc.dictionary(anyText, fc.oneof(numberOrNull, fc.boolean(), anyText), { maxKeys: 3 });
const common = {
  observed,
  margin: numberOrNull,
  reason: fc.option(anyText),
  because: anyText,
  line: fc.integer({ min: 1, max: 99_999 }),
};
const anyCondition = fc
  .record({ ...common, metric: anyText, expression: anyText, status: fc.constantFrom("met", "not_met", "unknown"), severity: fc.constantFrom("block", "warn") })
  .map((changes) => condition(changes as Partial<ConditionReport>));
const anyTrigger = fc.oneof(
  fc.record({ ...common, expression: anyText, status: fc.constantFrom("fired", "clear", "unknown") }).map((changes) => trigger(changes as Partial<ExpressionTriggerReport>)),
  fc.record({ signal: anyText, status: fc.constantFrom("fired", "clear", "unknown"), reason: fc.option(anyText) }).map((changes) => signal(changes as Partial<SignalTriggerReport>)),
);
const anyGate = fc
  .record({ file: anyText, protected_path: anyText, verdict: fc.constantFrom("pass", "hold", "rollback"), conditions: fc.array(anyCondition, { maxLength: 25 }), triggers: fc.array(anyTrigger, { maxLength: 3 }), texts: fc.array(anyText, { minLength: 1, maxLength: 3 }) })
  .map(({ texts, ...changes }) => {
    const diagnosis = { surface: "workflow", confidence: null, sentence: texts[0] ?? "", evidence: texts, falsified_by: texts, beware: texts[0] ?? "", disagreement: texts[0] ?? "", next_motion: "audit", not_now: texts };
    return gate({ ...changes, ...(changes.verdict === "pass" ? {} : { diagnosis }) } as Partial<GateReport>);
  });
export const anyReport: fc.Arbitrary<Report> = fc.array(anyGate, { minLength: 1, maxLength: 2 }).map((gates) => report(...gates));
