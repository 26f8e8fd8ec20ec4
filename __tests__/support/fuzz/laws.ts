import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../../schemas/report.schema.json" with { type: "json" };
import { explainLoaded } from "../../../src/explain/explain.ts";
import { check, validate, type CheckInput, type CheckResult, type GateReport, type Verdict } from "../../../src/index.ts";
import { loadGateFiles } from "../../../src/judge/check.ts";
import { renderDiagnostics } from "../../../src/render/diagnostics.ts";
import { renderGithub } from "../../../src/render/github.ts";
import { renderJunit } from "../../../src/render/junit.ts";
import { renderMarkdown } from "../../../src/render/markdown.ts";
import { renderPretty } from "../../../src/render/pretty.ts";
import type { Case } from "./kinds.ts";

/** What one case came to, for the tally. */
export interface Outcome {
  readonly verdict: Verdict | "not evaluated";
  readonly codes: readonly string[];
}

const isReport = new Ajv2020({ strict: false }).compile(schema);

/** Runs one case, and throws when anything about it breaks a law. */
export function examine(given: Case): Outcome {
  const input = inputOf(given);
  const result = check(input);
  law(JSON.stringify(result) === JSON.stringify(check(input)), "the same inputs give the same bytes");
  const problems = validate(input.gates);
  if (problems.some(({ level }) => level === "error")) law(!result.ok, "a gate with an error is not judged");
  law(isReport(JSON.parse(JSON.stringify(result.ok ? result.report : { version: 1, diagnostics: result.diagnostics }))), `the report is as its schema says: ${JSON.stringify(isReport.errors)}`);
  told(result, input);
  const whole = JSON.stringify(given);
  law(!JSON.stringify(result).includes("Infinity") || /Infinity|e\+?\d{3}/iu.test(whole), "no sentence speaks of infinity where the evidence does not");
  if (result.ok) {
    for (const gate of result.report.gates) law(gate.verdict === verdictOf(gate), "the verdict follows from the lines");
    law(result.report.verdict === worst(result.report.gates.map(({ verdict }) => verdict)), "the run's verdict is the worst of its gates'");
    withoutEvidence(given, result.report.verdict);
  }
  rendered(result, input);
  explainLoaded(loadGateFiles(input.gates), { metrics: input.metrics, baseline: input.baseline ?? [], files: input.files ?? [] });
  return { verdict: result.ok ? result.report.verdict : "not evaluated", codes: (result.ok ? result.report.diagnostics : result.diagnostics).map(({ level, code }) => `${level} ${code}`) };
}

function law(holds: boolean, said: string): asserts holds {
  if (!holds) throw new Error(`broken law: ${said}`);
}

function inputOf({ gate, metrics, baseline, file, signals, commit }: Case): CheckInput {
  const files = (prefix: string, texts: readonly string[]) => texts.map((text, at) => ({ file: `${prefix}${at}.json`, text }));
  return { gates: [{ file: "gate.yml", text: gate }], metrics: files("m", metrics), baseline: files("b", baseline), files: [{ file: "f.json", text: file }], signals: [...signals], ...(commit === "" ? {} : { commit }) };
}

/** Every mistake is said: where, and in words of ours. */
function told(result: CheckResult, { gates, metrics, baseline = [], files = [], signals = [] }: CheckInput): void {
  const diagnostics = result.ok ? result.report.diagnostics : result.diagnostics;
  law(result.ok || diagnostics.some(({ level }) => level === "error"), "what is not evaluated has an error");
  law(!result.ok || diagnostics.every(({ level }) => level === "warning"), "what is evaluated has none");
  const given = [...gates, ...metrics, ...baseline, ...files].map(({ text }) => text).join("\n");
  const texts = new Map([...gates, ...metrics, ...baseline, ...files].map(({ file, text }) => [file, text.split("\n")]));
  for (const { file, line, column, message, code } of diagnostics) {
    const [slip] = /undefined|\[object|function \w*\(|=>|NaN of|^\s+at /u.exec(message.replace(/`[^`]*`/gu, "")) ?? [];
    // A name with a backtick in it is not quoted away.
    law(message.length > 10 && (slip === undefined || given.includes(slip)), `a message in words: ${message}`);
    law(file !== null || signals.length > 0, `a place for ${code}`);
    const lines = file === null ? undefined : texts.get(file);
    law(file === null || lines !== undefined, `a file that was given, not ${file}`);
    law(line === null || (line >= 1 && line <= (lines?.length ?? 0) && (column ?? 0) >= 1 && (column ?? 0) <= (lines?.[line - 1] ?? "").length + 1), `a place inside of the file: ${file}:${line}:${column} ${code}`);
  }
}

/** Section 2 of the contract, said once more and on its own. */
function verdictOf({ conditions, triggers }: GateReport): Verdict {
  if (triggers.some(({ status }) => status === "fired")) return "rollback";
  const blocked = conditions.some(({ status, severity }) => severity === "block" && status !== "met") || triggers.some(({ status }) => status === "unknown");
  return blocked ? "hold" : "pass";
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return (["rollback", "hold"] as const).find((each) => verdicts.includes(each)) ?? "pass";
}

/**
 * Evidence that is taken away, left out, written as null or as a text that nobody asks for, makes no pass and no rollback:
 * what is known stays or becomes unknown. Two things are asked for by the gate and may see absence: `known(x)`, and the
 * slices of an object, so that only whole metrics are taken, and from gates without `known`. Equality sees a text.
 */
function withoutEvidence(given: Case, before: Verdict): void {
  if (given.gate.includes("known")) return;
  for (const [fate, instead] of /[=!]=/u.test(given.gate) ? FATES.slice(0, 2) : FATES) {
    const after = check(inputOf({ ...given, metrics: given.metrics.map((text) => without(text, given.lost, instead)) }));
    const verdict = after.ok ? after.report.verdict : "hold";
    law(verdict === "hold" || verdict === before, `evidence that is ${fate} makes ${verdict} of ${before}`);
  }
}

/** What a metric that is taken away is from then on. */
const FATES = [["left out", undefined], ["null", null], ["a text", "n/a"]] as const;

function without(text: string, names: readonly string[], instead: string | null | undefined): string {
  const root = JSON.parse(text.replace(/^\ufeff/u, "")) as Record<string, unknown>;
  const less = Object.entries(root).map(([name, value]) => [name, !names.includes(name) ? value : name === "metrics" ? undefined : instead]);
  return JSON.stringify(Object.fromEntries(less));
}

/** No format fails, and none lets a control or bidirectional character through. */
function rendered(result: CheckResult, { gates, metrics }: CheckInput): void {
  const layout = { width: 80, colour: false };
  const { ok } = result;
  const texts = ok ? [renderPretty(result.report, layout), renderMarkdown(result.report), renderJunit(result.report), renderGithub(result.report)] : [];
  texts.push(renderDiagnostics(ok ? result.report.diagnostics : result.diagnostics, new Map([...gates, ...metrics].map(({ file, text }) => [file, text])), layout));
  for (const text of texts) law(!/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\ud800(?![\udc00-\udfff])/u.test(text), `shown without control characters: ${JSON.stringify(text)}`);
}
