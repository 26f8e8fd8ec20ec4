import { error, hasErrors, worded, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { readRun } from "../files/evaluate.ts";
import { checkGenerated, pathFrom } from "../files/gate-tests.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { gateTestsOf, HEADER } from "../prove/gate-tests.ts";
import type { GateProof } from "../prove/proof.ts";
import { proveGates } from "../prove/prove.ts";
import { neutralise } from "../render/escape.ts";
import { renderProofs } from "../render/prove.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { notEvaluated, refuse, sayDiagnostics } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

/** The exit code of a gate of which something cannot be shown. */
const NOT_PROVEN = 10;

const PROVE: CommandLine = {
  command: "prove",
  options: { gate: "many", write: "one", format: ["pretty", "json"] },
  operands: { name: "no argument", least: 0, most: 0 },
};

/** `prove`: shows for every condition and trigger that it can break or fire, by evidence that does it. */
export async function prove(terminal: Terminal): Promise<number> {
  const { directory } = terminal;
  const given = parseArguments(terminal.args.slice(1), PROVE);
  const [format = "pretty", write] = [given.one("format"), given.one("write")];
  if (given.problems.length > 0) return refuse(given.problems, terminal, format);
  const { loaded, texts, paths, unread } = await readRun({ gates: given.many("gate"), metrics: [], baseline: [] }, terminal);
  const problems = [...unread, ...loaded.problems.map(worded)];
  const files = [...new Set(loaded.gates.map(({ gate }) => gate.file))];
  const bad = write === undefined ? [] : problemsOfWriting(write, files.length, paths, directory);
  if (hasErrors(problems) || bad.length > 0) return notEvaluated([...bad.map(worded), ...problems], texts, { format }, terminal);
  const proofs = files.map((file) => proveGates(loaded.gates.flatMap(({ gate }) => (gate.file === file ? [gate] : []))));
  terminal.output.write(format === "json" ? (await import("../render/json.ts")).renderProofJson(proofs) : renderProofs(proofs, layoutFor(terminal.output, terminal)));
  sayDiagnostics(problems, texts, terminal);
  const [proof] = proofs;
  const tests = write === undefined || proof === undefined ? null : gateTestsOf(proof, pathFrom(directory, write, proof.file));
  if (write !== undefined && tests !== null) {
    const failed = writeOutput(directory, write, tests);
    if (failed !== null) return refuse([failed], terminal);
    // To standard error, since the other one may be JSON.
    terminal.errors.write(`wrote ${neutralise(write)}; run it with: ${terminal.program} test ${neutralise(write)}\n`);
  }
  return proofs.every(({ proven }: GateProof) => proven) ? 0 : NOT_PROVEN;
}

function problemsOfWriting(path: string, gates: number, inputs: readonly string[], directory: string): Diagnostic[] {
  if (gates > 1) return [error("one-gate-to-write", null, { gates })];
  return [checkOutput(directory, path, inputs) ?? checkGenerated(directory, path, HEADER)].filter((each) => each !== null);
}
