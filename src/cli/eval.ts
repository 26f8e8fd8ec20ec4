import { worded } from "../diagnostics/diagnostic.ts";
import { evaluateText } from "../judge/eval.ts";
import { readInputs } from "./inputs.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { NOT_EVALUATED, refuse, sayDiagnostics } from "./say.ts";
import type { Terminal } from "./terminal.ts";

export const EVAL: CommandLine = {
  command: "eval",
  options: { metrics: "many", baseline: "many", format: ["pretty", "json"] },
  operands: { name: "one expression, in quotes", least: 1, most: 1 },
};

/** `eval`: evaluates one expression over metrics; the value to standard output, reasons to standard error. */
export async function evaluate(terminal: Terminal): Promise<number> {
  const parsed = parseArguments(terminal.args.slice(1), EVAL);
  if (!parsed.ok) return refuse(parsed.problem, terminal);
  const { given } = parsed;
  const standardInput = { used: false };
  const metrics = await readInputs(given.many("metrics"), "a metrics file", terminal, standardInput);
  const baseline = await readInputs(given.many("baseline"), "a baseline", terminal, standardInput);
  const [expression = ""] = given.operands;
  const texts = [{ file: "expression", text: expression }, ...metrics.files, ...baseline.files];
  const unread = [...metrics.problems, ...baseline.problems].map(worded);
  const result = evaluateText(expression, { metrics: metrics.files, baseline: baseline.files });
  if (!result.ok || unread.length > 0) {
    sayDiagnostics([...unread, ...(result.ok ? [] : result.diagnostics)], texts, terminal);
    return NOT_EVALUATED;
  }
  if (given.one("format") === "json") terminal.output.write(`${JSON.stringify({ result: result.result, reasons: result.reasons })}\n`);
  else {
    terminal.output.write(`${String(result.result)}\n`);
    for (const reason of result.reasons) terminal.errors.write(`${reason}\n`);
  }
  return 0;
}
