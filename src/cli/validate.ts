import { hasErrors, worded } from "../diagnostics/diagnostic.ts";
import { count } from "../diagnostics/messages/words.ts";
import { validate as validateGates } from "../judge/check.ts";
import { neutralise } from "../render/escape.ts";
import { inputReader } from "../files/inputs.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { NOT_EVALUATED, refuse, sayDiagnostics } from "./say.ts";
import type { Terminal } from "./terminal.ts";

const VALIDATE: CommandLine = {
  command: "validate",
  options: { format: ["pretty", "json"] },
  operands: { name: "a gate file", least: 1, most: Infinity },
};

/** `validate`: checks gate files alone. */
export async function validate(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), VALIDATE);
  const format = given.one("format");
  if (given.problems.length > 0) return refuse(given.problems, terminal, format);
  const { files, problems } = await inputReader(terminal)(given.operands, "a gate");
  const diagnostics = [...problems.map(worded), ...validateGates(files)];
  if (format === "json") terminal.output.write((await import("../render/json.ts")).renderJson({ version: 1, diagnostics }));
  else {
    for (const { file } of files) {
      const errors = diagnostics.filter((each) => each.file === file && each.level === "error").length;
      terminal.output.write(`${neutralise(file)}: ${errors === 0 ? "ok" : count(errors, "error")}\n`);
    }
  }
  sayDiagnostics(diagnostics, files, terminal);
  return hasErrors(diagnostics) ? NOT_EVALUATED : 0;
}
