import { follow } from "../evidence/lookup.ts";
import type { State } from "./state.ts";
import type { System } from "./system.ts";

/** Evidence as files hold it. */
export interface ProofEvidence {
  readonly metrics: object;
  /** Null where no line reads a baseline. */
  readonly baseline: object | null;
  /** Which signals are reported, where that is told. */
  readonly signals: Readonly<Record<string, boolean>>;
}

type Tree = Record<string, unknown>;

/** Keys of a metrics file that mean something else at its root. */
const WRAPPER = ["metrics", "signals", "meta"];

/** A state as the files of a run: every measurement at the place where its lines look for it. */
export function evidenceOf(state: State, { measurements, signals }: System, reported: string | null): ProofEvidence {
  const roots = { metrics: tree(), baseline: tree() };
  for (const { name, origin, keys, shape, inside, minSamples } of measurements.values()) {
    const value = state.get(name);
    const sampled = (one: unknown): unknown => (minSamples > 0 && !Array.isArray(one) ? { value: one, n: minSamples } : one);
    if (shape !== "slices") put(roots[origin], keys, sampled(value));
    else for (const [key, one] of Object.entries(value as object)) put(roots[origin], [...keys, key, ...inside], sampled(follow({ one }, ["one", ...inside])));
  }
  const asked = signals.filter(({ gate, text }) => text === reported || gate.unreportedSignals === "unknown");
  return {
    metrics: wrapped(roots.metrics),
    baseline: [...measurements.values()].some(({ origin }) => origin === "baseline") ? wrapped(roots.baseline) : null,
    signals: Object.fromEntries(asked.map(({ text }) => [text, text === reported])),
  };
}

/** Puts a value under nested keys; where a measurement stands in the way, under one dotted key. */
function put(root: Tree, keys: readonly string[], value: unknown): void {
  let at = root;
  for (const key of keys.slice(0, -1)) {
    const inside = at[key];
    if (inside !== undefined && !isTree(inside)) {
      root[keys.join(".")] = value;
      return;
    }
    at = (at[key] ??= tree()) as Tree;
  }
  const last = keys.at(-1) ?? "";
  if (isTree(at[last])) root[keys.join(".")] = value;
  else at[last] = value;
}

/** Without a prototype, so that `__proto__` is a key like any other. */
function tree(): Tree {
  return Object.create(null) as Tree;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

function wrapped(root: Tree): Tree {
  return WRAPPER.some((key) => key in root) ? { metrics: root } : root;
}
