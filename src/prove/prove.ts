import { proofMessages } from "../diagnostics/messages/proofs.ts";
import type { Gate } from "../gate/gate.ts";
import type { Status } from "../judge/report.ts";
import { isFine } from "../judge/verdict.ts";
import { MOST_LINES } from "../judge/zones.ts";
import { asksForPresence } from "../language/expression.ts";
import type { GateLine } from "../testing/lines.ts";
import { evidenceOf, type ProofEvidence } from "./evidence.ts";
import { judged, judgedAgain, type Judged } from "./judged.ts";
import { whyIncomplete } from "./candidates.ts";
import { fails as isFailing, UNKNOWN } from "./cost.ts";
import type { GateProof, LineProof, NamedLine, Shown } from "./proof.ts";
import { isBelowZero, searchOf, type Search } from "./search.ts";
import { truthIn, type State } from "./state.ts";
import { systemOf, type ProvableLine, type System } from "./system.ts";

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

function healthyProof(evidence: ProofEvidence, { system, search, healthy }: Prover): GateProof["healthy"] {
  if (healthy.refused !== null) return { shown: null, in_the_way: [], below_zero: [], why: proofMessages.refused({ why: healthy.refused }) };
  const wrong = system.all.filter((line, at) => !system.unprovable.has(line) && !isFine(healthy.statuses[at] ?? "unknown"));
  if (wrong.length > 0) return { shown: null, in_the_way: wrong.map(named), below_zero: [], why: proofMessages.unhealthy({ lines: wrong.map(({ text }) => text) }) };
  return { shown: shown(evidence, healthy, system), in_the_way: [], below_zero: [...search.healthy.state].flatMap(([name, value]) => (isBelowZero(value) ? [name] : [])), why: null };
}

function proofOf(source: GateLine, line: ProvableLine | undefined, prover: Prover): LineProof {
  const { system, search } = prover;
  const failed = (why: string): LineProof => ({ ...named(source), shown: null, changes: [], also: [], also_from_zero: [], why });
  const unprovable = system.unprovable.get(source);
  if (unprovable !== undefined) return failed(unprovable);
  const { state, fromZero } = line === undefined ? { state: search.healthy.state, fromZero: null } : bestState(line, search);
  const evidence = evidenceOf(state, system, line === undefined ? source.text : null);
  const changed = changedIn(state, search.healthy.state);
  const outcome = judgedAgain(prover.healthy, system.all, linesThatMayChange(changed, system), evidence);
  if (outcome.refused !== null) return failed(proofMessages.refused({ why: outcome.refused }));
  const status = outcome.statuses[system.all.indexOf(source)];
  if (line !== undefined && status !== (source.kind === "condition" ? "not_met" : "fired")) return failed(whyNot(line, system));
  const others = system.all.flatMap((other, at) => (other === source || system.unprovable.has(other) || isFine(outcome.statuses[at] ?? "unknown") ? [] : [{ other, status: outcome.statuses[at] }]));
  const unknown = others.filter((each) => each.status === "unknown");
  if (unknown.length > 0) return failed(proofMessages.blind({ kind: source.kind, unknown: unknown.map(({ other }) => other.text) }));
  const changes = line === undefined ? [{ name: source.text, value: true }] : [...new Set([...line.reads, ...changed])].map((name) => ({ name: metricNamed(name, system), value: state.get(name) }));
  const fails = (at: State) => (each: ProvableLine): boolean => each !== line && isFailing(each, truthIn(at, system, each));
  return {
    ...named(source),
    shown: shown(evidence, outcome, system),
    changes,
    also: others.map(({ other }) => named(other)),
    also_from_zero: fromZero === null ? [] : system.lines.filter(fails(fromZero)).map((each) => named(each.source)),
    why: null,
  };
}

/** The evidence with the fewest other lines: without a number below zero where that spares as many, and else what it takes without. */
function bestState(line: ProvableLine, search: Search): { state: State; fromZero: State | null } {
  const any = search.failing(line);
  if (!line.reads.some((name) => isBelowZero(any.state.get(name)))) return { state: any.state, fromZero: null };
  const unsigned = search.failing(line, true);
  if (unsigned.cost <= any.cost) return { state: unsigned.state, fromZero: null };
  return { state: any.state, fromZero: unsigned.cost < UNKNOWN ? unsigned.state : null };
}

/** Why a line neither breaks nor fires in the best evidence that was found. */
function whyNot({ reads, expression, source: { kind } }: ProvableLine, system: System): string {
  const { measurements } = system;
  if (asksForPresence(expression)) return proofMessages.presence();
  for (const name of reads) {
    const measurement = system.measurements.get(name);
    const incomplete = measurement === undefined ? null : whyIncomplete(measurement, system);
    if (incomplete !== null) return proofMessages[incomplete]({ metric: metricNamed(name, system), most: MOST_LINES });
  }
  const [only, ...more] = reads;
  // Of one number every value that matters was tried.
  if (only !== undefined && more.length === 0 && measurements.get(only)?.shape === "single") return proofMessages.never({ kind, metric: only });
  return proofMessages["not-found"]({ kind, metrics: [...new Set(reads.map((name) => metricNamed(name, system)))] });
}

function metricNamed(name: string, { measurements }: System): string {
  return measurements.get(name)?.metric ?? name;
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
  return { evidence, verdict, not_met: having("not_met"), unknown: having("unknown"), fired: having("fired") };
}
