import { proofMessages } from "../diagnostics/messages/proofs.ts";
import type { Gate } from "../gate/gate.ts";
import type { Verdict } from "../judge/report.ts";
import type { GateLine } from "../testing/lines.ts";
import { evidenceOf, type ProofEvidence } from "./evidence.ts";
import { judged, type Judged, type Status } from "./judged.ts";
import { fails, UNKNOWN } from "./cost.ts";
import { isBelowZero, searchOf, type Search } from "./search.ts";
import { truthIn, type State } from "./state.ts";
import { systemOf, type Measurement, type ProvableLine, type System } from "./system.ts";

/** A line by the name that reports and gate tests give it. */
export interface NamedLine {
  readonly kind: "condition" | "trigger";
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Evidence, and what the gate says of it. */
export interface Shown {
  readonly evidence: ProofEvidence;
  readonly verdict: Verdict;
  readonly not_met: readonly string[];
  readonly fired: readonly string[];
}

/** A measurement, or a signal, and what it is. */
export interface Change {
  readonly name: string;
  readonly value: unknown;
}

/** Evidence that breaks or fires one line, or why there is none. */
export interface LineProof extends NamedLine {
  readonly shown: Shown | null;
  /** What the line reads in this evidence, and what else of it is not as in the healthy one. */
  readonly changes: readonly Change[];
  /** Other lines that break or fire with it, since no evidence spares them. */
  readonly also: readonly NamedLine[];
  /** Where only a number below zero spares them: the lines that break or fire with it from zero up. */
  readonly also_from_zero: readonly NamedLine[];
  readonly why: string | null;
}

/** Whether every line of one gate file can break or fire, and whether they can all be well together. */
export interface GateProof {
  readonly file: string;
  readonly protected_paths: readonly string[];
  readonly proven: boolean;
  /** Evidence in which all is well; else the lines that are in the way of it. */
  readonly healthy: { readonly shown: Shown | null; readonly in_the_way: readonly NamedLine[]; readonly why: string | null };
  readonly lines: readonly LineProof[];
}

/** Constructs evidence for every line of the gates of one file, each judged by the engine of `check`. */
export function proveGates(gates: readonly Gate[]): GateProof {
  const system = systemOf(gates);
  const search = searchOf(system);
  const healthy = healthyProof(gates, system, search);
  const provable = new Map(system.lines.map((line) => [line.source, line]));
  const lines = system.all.map((source) => proofOf(source, provable.get(source), gates, system, search));
  const proven = healthy.why === null && lines.every(({ why }) => why === null);
  return { file: gates[0]?.file ?? "", protected_paths: gates.map(({ protectedPath }) => protectedPath), proven, healthy, lines };
}

function healthyProof(gates: readonly Gate[], system: System, search: Search): GateProof["healthy"] {
  const evidence = evidenceOf(search.healthy.state, system, null);
  const outcome = judged(gates, evidence);
  if (outcome.refused !== null) return { shown: null, in_the_way: [], why: proofMessages.refused({ why: outcome.refused }) };
  const wrong = system.all.filter((_, at) => !isFine(outcome.statuses[at]));
  if (wrong.length > 0) return { shown: null, in_the_way: wrong.map(named), why: proofMessages.unhealthy({ lines: wrong.map(({ text }) => text) }) };
  return { shown: shown(evidence, outcome, system), in_the_way: [], why: null };
}

function proofOf(source: GateLine, line: ProvableLine | undefined, gates: readonly Gate[], system: System, search: Search): LineProof {
  const failed = (why: string): LineProof => ({ ...named(source), shown: null, changes: [], also: [], also_from_zero: [], why });
  if (source.line.kind !== "signal" && line === undefined) return failed(proofMessages["own-baseline"]());
  const state = line === undefined ? search.healthy.state : search.failing(line).state;
  const evidence = evidenceOf(state, system, line === undefined ? source.text : null);
  const outcome = judged(gates, evidence);
  if (outcome.refused !== null) return failed(proofMessages.refused({ why: outcome.refused }));
  const others = system.all.flatMap((other, at) => (other === source || isFine(outcome.statuses[at]) ? [] : [{ other, status: outcome.statuses[at] as Status }]));
  const status = outcome.statuses[system.all.indexOf(source)];
  if (line !== undefined && status !== (source.kind === "condition" ? "not_met" : "fired")) {
    const torn = line.reads.find((name) => isTorn(system.measurements.get(name)));
    if (torn !== undefined) return failed(proofMessages["two-shapes"]({ metric: torn }));
    const [only, ...more] = line.reads;
    const exhaustive = only !== undefined && more.length === 0 && system.measurements.get(only)?.shape === "single";
    return failed(exhaustive ? proofMessages.never({ kind: source.kind, metric: only }) : proofMessages["not-found"]({ kind: source.kind, metrics: line.reads }));
  }
  const unknown = others.filter((each) => each.status === "unknown");
  if (unknown.length > 0) return failed(proofMessages.blind({ kind: source.kind, unknown: unknown.map(({ other }) => other.text) }));
  const changes = line === undefined ? [{ name: source.text, value: true }] : changesIn(state, search.healthy.state, line.reads);
  const fromZero = line !== undefined && others.length === 0 && line.reads.some((name) => isBelowZero(state.get(name))) ? search.failing(line, true) : null;
  const alsoFromZero = fromZero === null || fromZero.cost >= UNKNOWN ? [] : system.lines.filter((each) => each !== line && fails(each, truthIn(fromZero.state, system, each))).map((each) => named(each.source));
  return { ...named(source), shown: shown(evidence, outcome, system), changes, also: others.map(({ other }) => named(other)), also_from_zero: alsoFromZero, why: null };
}

/** What a line reads, and what else is not as in the healthy evidence. */
function changesIn(state: State, healthy: State, reads: readonly string[]): Change[] {
  const differs = (name: string, value: unknown): boolean => value !== healthy.get(name) && JSON.stringify(value) !== JSON.stringify(healthy.get(name));
  return [...state].flatMap(([name, value]) => (reads.includes(name) || differs(name, value) ? [{ name, value }] : []));
}

function named({ kind, text, line: { place } }: GateLine): NamedLine {
  return { kind, text, line: place.line, column: place.column };
}

function shown(evidence: ProofEvidence, { verdict, statuses }: Judged, { all }: System): Shown {
  const having = (status: Status): string[] => all.filter((_, at) => statuses[at] === status).map(({ text }) => text);
  return { evidence, verdict, not_met: having("not_met"), fired: having("fired") };
}

/** Whether lines want a measurement as one value and as many. */
function isTorn(measurement: Measurement | undefined): boolean {
  const single = measurement?.terms.filter(({ measured, slices }) => measured.kind === "reference" && !slices).length ?? 0;
  return single > 0 && single < (measurement?.terms.length ?? 0);
}

function isFine(status: Status | undefined): boolean {
  return status === "met" || status === "clear";
}
