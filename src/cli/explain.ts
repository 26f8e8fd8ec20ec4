import { readRun } from "../files/evaluate.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { worded } from "../diagnostics/diagnostic.ts";
import { explainLoaded, type GateExplanation } from "../explain/explain.ts";
import { renderExplanation } from "../render/explain.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { notEvaluated, refuse, sayDiagnostics } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

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
  const bad = output === undefined ? null : checkOutput(terminal.directory, output, paths);
  const explained = explainLoaded(loaded, input);
  if (!explained.ok || unread.length > 0 || bad !== null) {
    const diagnostics = [...(bad === null ? [] : [worded(bad)]), ...unread, ...(explained.ok ? [] : explained.diagnostics)];
    return notEvaluated(diagnostics, texts, { format, output: bad === null ? output : undefined }, terminal);
  }
  const layout = layoutFor(terminal.output, terminal);
  terminal.output.write(await explanationAs(format, explained.gates, layout));
  sayDiagnostics(loaded.problems.map(worded), texts, terminal);
  const failed = output === undefined ? null : writeOutput(terminal.directory, output, await explanationAs(format, explained.gates, { ...layout, colour: false }));
  return failed === null ? 0 : refuse([failed], terminal);
}

async function explanationAs(format: string, gates: readonly GateExplanation[], layout: { width: number; colour: boolean }): Promise<string> {
  if (format === "json") return (await import("../render/json.ts")).renderExplanationJson(gates);
  if (format === "markdown") return (await import("../render/explain-markdown.ts")).renderExplanationMarkdown(gates);
  return renderExplanation(gates, layout);
}
