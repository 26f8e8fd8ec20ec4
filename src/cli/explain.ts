import { readRun } from "../files/evaluate.ts";
import { explainLoaded, type Explanation } from "../explain/explain.ts";
import { renderExplanation } from "../render/explain.ts";
import { deliver, type Layout } from "./deliver.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { refuse } from "./say.ts";
import type { Terminal } from "./terminal.ts";

const EXPLAIN: CommandLine = {
  command: "explain",
  options: { gate: "many", metrics: "many", baseline: "many", format: ["pretty", "json", "markdown"], output: "one" },
  operands: { name: "no argument", least: 0, most: 0 },
};

/** `explain`: gates in words, a number line a metric, and what cannot be meant. */
export async function explain(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), EXPLAIN);
  const [format = "pretty", output] = [given.one("format"), given.one("output")];
  if (given.problems.length > 0) return refuse(given.problems, terminal, format);
  const { loaded, input, texts, paths, unread } = await readRun({ gates: given.many("gate"), metrics: given.many("metrics"), baseline: given.many("baseline") }, terminal);
  const explained = explainLoaded(loaded, input);
  const report = explained.ok && unread.length === 0 ? explained.explanation : null;
  const run = { report, diagnostics: [...unread, ...(explained.ok ? [] : explained.diagnostics)], texts, paths };
  return deliver(run, { format, output }, (explanation, layout) => explanationAs(format, explanation, layout), () => 0, terminal);
}

async function explanationAs(format: string, explanation: Explanation, layout: Layout): Promise<string> {
  if (format === "json") return (await import("../render/json.ts")).renderExplanationJson(explanation);
  if (format === "markdown") return (await import("../render/explain-markdown.ts")).renderExplanationMarkdown(explanation.gates);
  return renderExplanation(explanation.gates, layout);
}
