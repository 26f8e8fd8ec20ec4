import { worded } from "../diagnostics/diagnostic.ts";
import { evaluateText } from "../judge/eval.ts";
import { neutralise } from "../render/escape.ts";
import { inputReader } from "../files/inputs.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { notEvaluated, refuse } from "./say.ts";
import type { Terminal } from "./terminal.ts";

const EVAL: CommandLine = {
  command: "eval",
  options: { metrics: "many", baseline: "many", format: ["pretty", "json"] },
  operands: { name: "one expression, in quotes", least: 1, most: 1 },
};

/** `eval`: evaluates one expression over metrics; the value to standard output, reasons to standard error. */
export async function evaluate(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), EVAL);
  const format = given.one("format");
  if (given.problems.length > 0) return refuse(given.problems, terminal, format);
  const read = inputReader(terminal);
  const metrics = await read(given.many("metrics"), "a metrics file");
  const baseline = await read(given.many("baseline"), "a baseline");
  const [expression = ""] = given.operands;
  const evaluated = evaluateText(expression, { metrics: metrics.files, baseline: baseline.files });
  const unread = [...metrics.problems, ...baseline.problems].map(worded);
  if (!evaluated.ok || unread.length > 0) {
    const texts = [{ file: "expression", text: expression }, ...metrics.files, ...baseline.files];
    return notEvaluated([...unread, ...(evaluated.ok ? [] : evaluated.diagnostics)], texts, { format }, terminal);
  }
  const { result, reasons } = evaluated;
  if (format === "json") {
    terminal.output.write(`${JSON.stringify({ result, reasons })}\n`);
    return 0;
  }
  // Text of the metrics on one line, and with nothing in it that acts on the terminal.
  terminal.output.write(`${neutralise(String(result))}\n`);
  for (const reason of reasons) terminal.errors.write(`${neutralise(reason)}\n`);
  return 0;
}
