import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "./json.ts";
import { DEEPEST_JSON } from "./json-scan.ts";

/**
 * A caller's object as plain data. It may hold what no JSON does: `NaN`, infinities, functions and big integers are kept and read as
 * unknown. What would break whoever walks it, a cycle or a getter that throws, is a diagnostic.
 */
export function plainObject(name: string, given: object): { root: JsonObject } | { problem: Diagnostic } {
  try {
    const root = copy(given, 0);
    return root === TOO_DEEP ? { problem: error("json-too-deep", { file: name }, { limit: DEEPEST_JSON }) } : { root: root as JsonObject };
  } catch (thrown) {
    // The caller's own code ran: a getter or a proxy.
    return { problem: error("evidence-unreadable", { file: name }, { why: thrown instanceof Error ? thrown.message : String(thrown) }) };
  }
}

const TOO_DEEP = Symbol("too deep");

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST_JSON) return TOO_DEEP;
  const copies: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    const inner = copy((value as Record<string, unknown>)[key], depth + 1);
    if (inner === TOO_DEEP) return TOO_DEEP;
    copies.push([key, inner]);
  }
  return Array.isArray(value) ? copies.map(([, inner]) => inner) : Object.fromEntries(copies);
}
