import { compareLoaded } from "../../compare/compare.ts";
import { error, hasErrors, warning, worded, type WordedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { judgeRun, readRun, readRunOf, type Evaluation, type Request } from "../../files/evaluate.ts";
import { inputReader, readNamedFiles, type Inputs, type Reader, type ReadInputs } from "../../files/inputs.ts";
import { loadGateFiles, type LoadedGates } from "../../judge/check.ts";
import type { Comparison } from "../../judge/comparison.ts";
import { holding } from "../../judge/held.ts";
import type { Report } from "../../judge/report.ts";
import type { Base } from "../event.ts";
import type { Runner } from "../runner.ts";
import { baselineOf } from "./baseline.ts";
import { isGone, type Choice } from "./choice.ts";
import { doubtsOf } from "./doubts.ts";
import { gatesOf, isChanged, type Gates } from "./gates.ts";
import { notesOf } from "./notes.ts";
import { proposalOf } from "./proposal.ts";
import { bothSides, type BothSides } from "./sides.ts";
import { BaseFailure } from "./tree.ts";

/** What was judged by the base's gates, and where these stand. */
export interface EvaluatedByBase {
  readonly evaluation: Evaluation;
  /** The base's commit, and of each file that was taken from there its path in it, by the name in the report. */
  readonly commit: string;
  readonly paths: ReadonlyMap<string, string>;
  /** Files whose lines are not those of the checked-out file. */
  readonly differing: ReadonlySet<string>;
}

/** Judges by the gates and the baseline of the branch that a change is to be merged into. What of it cannot be read is never guessed. */
export async function evaluateByBase(runner: Runner, token: string, base: Base, request: Request, reader: Reader): Promise<EvaluatedByBase> {
  try {
    const both = await bothSides(runner, token, base, reader.directory, [...request.gates, ...request.baseline]);
    return await evaluateBoth(both, base.branch, request, reader);
  } catch (thrown) {
    if (!(thrown instanceof BaseFailure)) throw thrown;
    // What else is wrong is said with it.
    const { unread, texts, paths } = await readRun(request, reader);
    const evaluation = { report: null, diagnostics: [worded(error("base-gate", null, { problem: thrown.message })), ...unread], texts, paths };
    return { evaluation, commit: "", paths: new Map(), differing: new Set() };
  }
}

async function evaluateBoth(both: BothSides, branch: string, request: Request, reader: Reader): Promise<EvaluatedByBase> {
  const gates = await gatesOf(request.gates, both, reader);
  const baseline = await baselineOf(request.baseline, both);
  const { read, metrics } = readingMetrics(reader, baseline.inputs);
  const run = await readRunOf(gates.judging, request, reader, read);
  const evaluation = judgeRun(run);
  const { commit } = both.tree;
  const taken = gates.choices.filter(({ from, file }) => from === "base" && file !== null);
  const placed = {
    commit,
    paths: new Map(taken.flatMap(({ sides: { name, path } }) => (path === null ? [] : [[name, path] as const]))),
    differing: new Set(taken.filter(({ file, sides: { head } }) => !head.ok || head.file.text !== file?.text).map(({ sides }) => sides.name)),
  };
  if (evaluation.report === null) return { evaluation, ...placed };

  const doubts = doubtsOf(gates, baseline.choices, branch);
  const own = isChanged(gates) ? loadGateFiles(gates.own.files) : null;
  const files = own === null ? [] : readNamedFiles(own.fromFiles, metrics(), reader.directory).files;
  const proposed = own === null ? null : proposalOf(own, { ...run.input, files });
  const comparison = own === null || hasErrors(own.problems) ? null : comparisonOf(gates.choices, run.loaded, own);
  const report = holding(withSources(evaluation.report, gates, baseline.choices), ({ file }) => doubts.of(file));
  return {
    evaluation: {
      ...evaluation,
      report: {
        ...report,
        diagnostics: [...report.diagnostics, ...doubts.warnings, ...deletions(gates)],
        gate_source: { from: taken.length > 0 ? "base" : "head", commit, notes: notesOf({ gates, baseline: baseline.choices, branch, commit, proposed, comparison, doubts: doubts.notes }) },
        ...(proposed !== null && { proposed }),
        ...(comparison !== null && { comparison }),
      },
      texts: [...evaluation.texts, ...doubts.texts],
    },
    ...placed,
  };
}

/** Reads metrics, and remembers them; the baseline is read already. */
function readingMetrics(reader: Reader, baseline: Inputs): { read: ReadInputs; metrics: () => Inputs } {
  const readFiles = inputReader(reader);
  let found: Inputs = { files: [], problems: [], paths: [] };
  const read: ReadInputs = async (named, what) => (what === "a baseline" ? baseline : (found = await readFiles(named, what)));
  return { read, metrics: () => found };
}

/** What the change's own gates demand more or less than the base's; one that the base has and nobody understands is left out. */
function comparisonOf(choices: readonly Choice[], judging: LoadedGates, own: LoadedGates): Comparison | null {
  const namesOf = (some: readonly Choice[]): Set<string> => new Set(some.map(({ sides }) => sides.name));
  const before = namesOf(choices.filter(({ from }) => from === "base"));
  const unread = namesOf(choices.filter(({ from, sides }) => from === "head" && sides.base !== null));
  if (before.size === 0) return null;
  return compareLoaded({ gates: judging.gates.filter(({ gate }) => before.has(gate.file)) }, { gates: own.gates.filter(({ gate }) => !unread.has(gate.file)) });
}

/** What everybody is to see beside a verdict that does not count from the merge on. */
function deletions({ choices, own }: Gates): WordedDiagnostic[] {
  if (own.files.length > 0) return [];
  return choices.filter(({ from, sides }) => from === "base" && isGone(sides)).map(({ sides }) => worded(warning("gate-deleted", { file: sides.name }, {})));
}

/** Says of each gate, and of a baseline from the base, where it was read. */
function withSources(report: Report, { choices }: Gates, baseline: readonly Choice[]): Report {
  const sideOf = new Map(choices.map(({ sides, from }) => [sides.name, from]));
  const tracked = new Set(baseline.filter(({ from }) => from === "base").map(({ sides }) => sides.name));
  return {
    ...report,
    gates: report.gates.map(({ file, ...gate }) => ({ file, source: sideOf.get(file) ?? "head", ...gate })),
    evidence: report.evidence.map((each) => (each.role === "baseline" && tracked.has(each.file) ? { ...each, source: "base" } : each)),
  };
}
