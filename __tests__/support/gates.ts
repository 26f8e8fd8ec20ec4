import { check, validate, type CheckInput, type GateReport, type Report } from "../../src/index.ts";

const indented = (by: number, lines: readonly string[]): string[] => lines.map((line) => line.split("\n").map((each) => " ".repeat(by) + each).join("\n"));

/** A gate whose keys are given; the first of them stands on line 3, column 3. */
export function gateOf(...lines: readonly string[]): string {
  return ["rollout_gate:", "  protected_path: main", ...indented(2, lines)].join("\n") + "\n";
}

/** A gate of conditions; the first stands on line 4, column 5. */
export function holds(...lines: readonly string[]): string {
  return gateOf("must_hold:", ...indented(2, lines));
}

/** A gate of triggers; the first begins on line 4, column 7, after its dash. */
export function triggers(...lines: readonly string[]): string {
  return gateOf("rollback_trigger:", ...lines.map((line) => `  - ${line}`));
}

/** Everything that is wrong with a gate, as `line:column code`. */
export function mistakes(text: string): string[] {
  return validate([{ file: "gate.yml", text }]).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** The sentences of what is wrong with a gate. */
export function sayings(text: string): string[] {
  return validate([{ file: "gate.yml", text }]).map(({ message }) => message);
}

type Rest = Omit<Partial<CheckInput>, "gates" | "metrics" | "baseline">;

/** Judges a gate over metrics, each an object or the text of a file `m1.json`, `m2.json`, …; the baseline is `b1.json`, … */
export function judge(gate: string, metrics: readonly (object | string)[], rest: Rest & { baseline?: readonly (object | string)[] } = {}) {
  const files = (prefix: string, values: readonly (object | string)[]) =>
    values.map((value, at) => ({ file: `${prefix}${at + 1}.json`, text: typeof value === "string" ? value : JSON.stringify(value, null, 1) }));
  const { baseline, ...others } = rest;
  return check({ gates: [{ file: "gate.yml", text: gate }], metrics: files("m", metrics), ...(baseline === undefined ? {} : { baseline: files("b", baseline) }), ...others });
}

/** The report of a run that must be evaluated. */
export function reportOf(...args: Parameters<typeof judge>): Report {
  const result = judge(...args);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  return result.report;
}

export function gateReportOf(...args: Parameters<typeof judge>): GateReport {
  return reportOf(...args).gates[0] as GateReport;
}

/** What keeps a run from being evaluated, as `file:line:column code`. */
export function errorsOf(...args: Parameters<typeof judge>): string[] {
  const result = judge(...args);
  return result.ok ? [] : result.diagnostics.filter(({ level }) => level === "error").map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** The status of the one condition `a: …` over metrics, with its reason. */
export function conditionOf(condition: string, metrics: object, rest: Parameters<typeof judge>[2] = {}) {
  const [only] = gateReportOf(holds(`a: ${condition}`), [metrics], rest).conditions;
  return only as NonNullable<typeof only>;
}
