import { questionMessages } from "../diagnostics/messages/questions.ts";
import { diagnoseFiles } from "../files/diagnose.ts";
import type { DiagnosisReport } from "../judge/stated.ts";
import { requestOf } from "./check.ts";
import { deliver } from "./deliver.ts";
import { parseArguments, usage, type Arguments, type CommandLine } from "./options.ts";
import { refuse } from "./say.ts";
import type { Terminal } from "./terminal.ts";

const EVIDENCE = ["metrics", "baseline", "signal", "commit"] as const;

const DIAGNOSE: CommandLine = {
  command: "diagnose",
  options: { gate: "many", metrics: "many", baseline: "many", signal: "many", commit: "one", format: ["pretty", "json", "markdown"], output: "one", ask: "flag" },
  operands: { name: "one file", least: 0, most: 1 },
};

/** `diagnose`: says what blocks a rollout and what to do next, by a triage and scorecard, and by metrics where there are some. */
export async function diagnose(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), DIAGNOSE);
  const format = given.one("format") ?? "pretty";
  const output = given.one("output");
  const problems = [...given.problems, ...(given.has("ask") ? unasked(given) : [])];
  if (problems.length > 0) return refuse(problems, terminal, format);
  if (given.has("ask")) return (await import("./ask.ts")).ask(terminal, output);
  const run = await diagnoseFiles({ ...requestOf(given), files: given.operands, judged: EVIDENCE.some((option) => given.has(option)) }, terminal);
  return deliver(run, { format, output }, (report, layout) => diagnosisAs(format, report, layout), () => 0, terminal);
}

async function diagnosisAs(format: string, report: DiagnosisReport, layout: { width: number; colour: boolean }): Promise<string> {
  if (format === "json") return (await import("../render/json.ts")).renderJson(report);
  const { renderDiagnoses, renderDiagnosesMarkdown } = await import("../render/diagnoses.ts");
  return format === "markdown" ? renderDiagnosesMarkdown(report) : renderDiagnoses(report, layout);
}

/** What cannot be asked for together with questions: they read nothing, and give YAML. */
function unasked(given: Arguments) {
  const surplus = [...given.operands, ...Object.keys(DIAGNOSE.options).filter((option) => option !== "ask" && option !== "output" && given.has(option)).map((option) => `--${option}`)];
  return surplus.map((each) => usage(questionMessages.readsNothing({ surplus: each }), "diagnose"));
}
