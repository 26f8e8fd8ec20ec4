import { proofMessages } from "../diagnostics/messages/proofs.ts";
import type { Gate } from "../gate/gate.ts";
import type { GateLine } from "../testing/lines.ts";
import { evidenceOf, type ProofEvidence } from "./evidence.ts";
import { judged, judgedAgain, type Judged, type Status } from "./judged.ts";
import { fails, UNKNOWN } from "./cost.ts";
import type { GateProof, LineProof, NamedLine, Shown } from "./proof.ts";
import { isBelowZero, searchOf, type Search } from "./search.ts";
import { truthIn, type State } from "./state.ts";
import { systemOf, type Measurement, type ProvableLine, type System } from "./system.ts";

/** What proofs of one file share. */
interface Prover {
  readonly system: System;
  readonly search: Search;
  readonly healthy: Judged;
}

/** Constructs evidence for every line of the gates of one file, each judged by the engine of `check`. */
export function proveGates(gates: readonly Gate[]): GateProof {
  const system = systemOf(gates);
  const search = searchOf(system);
  const evidence = evidenceOf(search.healthy.state, system, null);
  const prover = { system, search, healthy: judged(gates, evidence) };
  const healthy = healthyProof(evidence, prover);
  const provable = new Map(system.lines.map((line) => [line.source, line]));
  const lines = system.all.map((source) => proofOf(source, provable.get(source), prover));
  const proven = healthy.why === null && lines.every(({ why }) => why === null);
  return { file: gates[0]?.file ?? "", protected_paths: gates.map(({ protectedPath }) => protectedPath), proven, healthy, lines };
}

function healthyProof(evidence: ProofEvidence, { system, healthy }: Prover): GateProof["healthy"] {
  if (healthy.refused !== null) return { shown: null, in_the_way: [], why: proofMessages.refused({ why: healthy.refused }) };
  const wrong = system.all.filter((_, at) => !isFine(healthy.statuses[at]));
  if (wrong.length > 0) return { shown: null, in_the_way: wrong.map(named), why: proofMessages.unhealthy({ lines: wrong.map(({ text }) => text) }) };
  return { shown: shown(evidence, healthy, system), in_the_way: [], why: null };
}

function proofOf(source: GateLine, line: ProvableLine | undefined, prover: Prover): LineProof {
  const { system, search } = prover;
  const failed = (why: string): LineProof => ({ ...named(source), shown: null, changes: [], also: [], also_from_zero: [], why });
  if (source.line.kind !== "signal" && line === undefined) return failed(proofMessages["own-baseline"]());
  const state = line === undefined ? search.healthy.state : search.failing(line).state;
  const evidence = evidenceOf(state, system, line === undefined ? source.text : null);
  const changed = changedIn(state, search.healthy.state);
  const outcome = judgedAgain(prover.healthy, system.all, linesThatMayChange(changed, system), evidence);
  if (outcome.refused !== null) return failed(proofMessages.refused({ why: outcome.refused }));
  const status = outcome.statuses[system.all.indexOf(source)];
  if (line !== undefined && status !== (source.kind === "condition" ? "not_met" : "fired")) return failed(whyNot(line, system));
  const others = system.all.flatMap((other, at) => (other === source || isFine(outcome.statuses[at]) ? [] : [{ other, status: outcome.statuses[at] }]));
  const unknown = others.filter((each) => each.status === "unknown");
  if (unknown.length > 0) return failed(proofMessages.blind({ kind: source.kind, unknown: unknown.map(({ other }) => other.text) }));
  const changes = line === undefined ? [{ name: source.text, value: true }] : [...new Set([...line.reads, ...changed])].map((name) => ({ name, value: state.get(name) }));
  return {
    ...named(source),
    shown: shown(evidence, outcome, system),
    changes,
    also: others.map(({ other }) => named(other)),
    also_from_zero: others.length === 0 && line !== undefined && line.reads.some((name) => isBelowZero(state.get(name))) ? failingFromZero(line, prover) : [],
    why: null,
  };
}

/** Why a line neither breaks nor fires in the best evidence that was found. */
function whyNot({ reads, source: { kind } }: ProvableLine, { measurements }: System): string {
  const torn = reads.find((name) => isTorn(measurements.get(name)));
  if (torn !== undefined) return proofMessages["two-shapes"]({ metric: torn });
  const [only, ...more] = reads;
  // Of one number every value that matters was tried.
  if (only !== undefined && more.length === 0 && measurements.get(only)?.shape === "single") return proofMessages.never({ kind, metric: only });
  return proofMessages["not-found"]({ kind, metrics: reads });
}

/** The lines that break or fire with one that is broken by no number below zero. */
function failingFromZero(line: ProvableLine, { system, search }: Prover): NamedLine[] {
  const { state, cost } = search.failing(line, true);
  return cost >= UNKNOWN ? [] : system.lines.filter((each) => each !== line && fails(each, truthIn(state, system, each))).map((each) => named(each.source));
}

/** The measurements that are not as in the healthy evidence. */
function changedIn(state: State, healthy: State): string[] {
  return [...state].flatMap(([name, value]) => (value === healthy.get(name) || JSON.stringify(value) === JSON.stringify(healthy.get(name)) ? [] : [name]));
}

/** Lines that read a measurement that changed, and those of which no measurement is known. */
function linesThatMayChange(changed: readonly string[], system: System): ReadonlySet<GateLine> {
  const known = new Set(system.lines.map(({ source }) => source));
  return new Set([...changed.flatMap((name) => system.linesOn(name).map(({ source }) => source)), ...system.all.filter((line) => !known.has(line))]);
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
