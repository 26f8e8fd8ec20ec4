import type { Status } from "../judge/report.ts";
import type { GateUnderTest } from "./expected.ts";
import type { GateLine } from "./lines.ts";
import type { GateCoverage, LineCoverage } from "./report.ts";

/** In which states the tests of a run have seen each line of a gate. Each of `runs` has the status of every line. */
export function coverageOf({ file, lines }: GateUnderTest, runs: readonly (readonly Status[])[]): GateCoverage {
  return { file, lines: lines.map((line, at) => lineCoverage(line, runs.flatMap((statuses) => statuses[at] ?? []))) };
}

function lineCoverage({ line, text, gate }: GateLine, statuses: readonly Status[]): LineCoverage {
  const count = (status: Status): number => statuses.filter((each) => each === status).length;
  const common = { text, line: line.place.line, column: line.place.column };
  if (line.kind === "condition") return { kind: "condition", ...common, seen: { met: count("met"), not_met: count("not_met"), unknown: count("unknown") } };
  const seen = { clear: count("clear"), fired: count("fired") };
  if (line.kind === "expression") return { kind: "trigger", ...common, seen: { ...seen, unknown: count("unknown") } };
  return { kind: "signal", ...common, seen: gate.unreportedSignals === "clear" ? seen : { ...seen, unknown: count("unknown") } };
}
