import { hasErrors, worded } from "../diagnostics/diagnostic.ts";
import { count } from "../diagnostics/messages/words.ts";
import { validate as validateGates } from "../judge/check.ts";
import { renderJson } from "../render/json.ts";
import { readInputs } from "./inputs.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { NOT_EVALUATED, refuse, sayDiagnostics } from "./say.ts";
import type { Terminal } from "./terminal.ts";

export const VALIDATE: CommandLine = {
  command: "validate",
  options: { format: ["pretty", "json"] },
  operands: { name: "a gate file", least: 1, most: Infinity },
};

/** `validate`: checks gate files alone. */
export async function validate(terminal: Terminal): Promise<number> {
  const parsed = parseArguments(terminal.args.slice(1), VALIDATE);
  if (!parsed.ok) return refuse(parsed.problem, terminal);
  const { files, problems } = await readInputs(parsed.given.operands, "a gate", terminal, { used: false });
  const diagnostics = [...problems.map(worded), ...validateGates(files)];
  if (parsed.given.one("format") === "json") terminal.output.write(renderJson({ version: 1, diagnostics }));
  else {
    for (const { file } of files) {
      const errors = diagnostics.filter((each) => each.file === file && each.level === "error").length;
      terminal.output.write(`${file}: ${errors === 0 ? "ok" : count(errors, "error")}\n`);
    }
  }
  sayDiagnostics(diagnostics, files, terminal);
  return hasErrors(diagnostics) ? NOT_EVALUATED : 0;
}
