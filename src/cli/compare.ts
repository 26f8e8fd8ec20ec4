import { worded } from "../diagnostics/diagnostic.ts";
import { compareLoaded } from "../compare/compare.ts";
import type { Compared } from "../render/json.ts";
import { inputReader } from "../files/inputs.ts";
import { loadGateFiles } from "../judge/load-gates.ts";
import { renderComparison } from "../render/compare.ts";
import { deliver, type Layout } from "./deliver.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { refuse } from "./say.ts";
import type { Terminal } from "./terminal.ts";

/** The exit code of a gate that got looser somewhere, or that nobody can call stricter. */
const LOOSER = 10;

const COMPARE: CommandLine = {
  command: "compare",
  options: { format: ["pretty", "json", "markdown"], output: "one" },
  operands: { name: "two gate files, the old one and the new one", least: 2, most: 2 },
};

/** `compare`: says by meaning what got stricter, looser or incomparable from one gate file to another. */
export async function compare(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), COMPARE);
  const [format = "pretty", output] = [given.one("format"), given.one("output")];
  if (given.problems.length > 0) return refuse(given.problems, terminal, format);
  const read = inputReader(terminal);
  const inputs = [await read(given.operands.slice(0, 1), "a gate"), await read(given.operands.slice(1), "a gate")] as const;
  const [old, now] = [loadGateFiles(inputs[0].files), loadGateFiles(inputs[1].files)];
  const diagnostics = [...inputs.flatMap(({ problems }) => problems), ...old.problems, ...now.problems].map(worded);
  const isWhole = !diagnostics.some(({ level }) => level === "error");
  const report = isWhole ? { version: 1 as const, ...compareLoaded(old, now), diagnostics } : null;
  const run = { report, diagnostics: isWhole ? [] : diagnostics, texts: inputs.flatMap(({ files }) => files), paths: inputs.flatMap(({ paths }) => paths) };
  return deliver(run, { format, output }, (comparison, layout) => comparisonAs(format, comparison, layout), ({ effect }) => (effect === "looser" || effect === "incomparable" ? LOOSER : 0), terminal);
}

async function comparisonAs(format: string, comparison: Compared, layout: Layout): Promise<string> {
  if (format === "json") return (await import("../render/json.ts")).renderComparisonJson(comparison);
  if (format === "markdown") return (await import("../render/markdown-compare.ts")).renderComparisonMarkdown(comparison);
  return renderComparison(comparison, layout);
}
