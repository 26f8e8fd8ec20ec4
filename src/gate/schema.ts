import type { ErrorObject } from "ajv";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { entry, toPlain, type Node } from "./node.ts";
import validate from "./validate-gate.generated.js";

/** A place where the document does not fit the schema, and the node that is to blame. */
export interface SchemaProblem {
  readonly node: Node;
  readonly diagnostic: Diagnostic;
}

interface Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
}

/** Everything in which a document differs from `schemas/gate.schema.json`, in the gate's own words. */
export function checkSchema(root: Node): SchemaProblem[] {
  if (validate(toPlain(root))) return [];
  const problems = new Map<string, SchemaProblem>();
  for (const failure of validate.errors ?? []) {
    const explained = explain(failure, root);
    // Several keywords may fail for one reason; the first that is explained stands for all of them.
    const key = `${failure.instancePath}\n${explained?.diagnostic.code === "unknown-key" || explained?.diagnostic.code === "missing-key" ? JSON.stringify(failure.params) : ""}`;
    if (explained !== null && !problems.has(key)) problems.set(key, explained);
  }
  return [...problems.values()];
}

function explain(failure: ErrorObject, root: Node): SchemaProblem | null {
  if (failure.keyword === "if" || failure.schemaPath.includes("/oneOf/")) return null;
  const schema = failure.parentSchema as Schema;
  const path = failure.instancePath.split("/").slice(1).map(unescapePointer);
  const { node, name } = find(root, path);
  const params = failure.params as Readonly<Record<string, string>>;
  switch (failure.keyword) {
    case "additionalProperties":
      return { node, diagnostic: unknownKey(node, params["additionalProperty"] ?? "", schema, path) };
    case "required":
      return { node, diagnostic: missingKey(node, params["missingProperty"] ?? "", schema, name) };
    case "dependentRequired":
      return { node, diagnostic: error("label-without-signal", node.place, {}) };
    case "oneOf":
      return { node, diagnostic: error("not-one-of-two", node.place, { wanted: schema.title ?? "", found: keysOf(node) }) };
    default: {
      const found = describe(node);
      const meant = node.kind === "scalar" && Array.isArray(failure.schema) ? nearest(String(node.value), failure.schema.map(String)) : null;
      const [first] = schema.examples ?? [];
      const example = first === undefined ? null : name === "" ? String(first) : `${name}: ${String(first)}`;
      return { node, diagnostic: error("wrong-value", node.place, { name, wanted: wanted(schema), found, example, meant }) };
    }
  }
}

function wanted(schema: Schema & { enum?: readonly unknown[] }): string {
  const title = schema.title ?? "something else";
  return schema.enum === undefined || title.includes("`") ? title : `${title} (${schema.enum.map((each) => `\`${String(each)}\``).join(", ")})`;
}

function unknownKey(node: Node, key: string, schema: Schema, path: readonly string[]): Diagnostic {
  const place = entry(node, key)?.keyPlace ?? node.place;
  const known = Object.keys(schema.properties ?? {});
  const isTrigger = path.at(-2) === "rollback_trigger";
  const value = entry(node, key)?.value;
  if (isTrigger && /\s/u.test(key) && node.kind === "map" && node.entries.length === 1) {
    const text = `${key}: ${value?.kind === "scalar" ? String(value.value ?? "") : "…"}`.trim();
    return error("colon-in-trigger", place, { text });
  }
  const within = path.length === 0 ? "a gate file" : path.length === 1 ? "`rollout_gate`" : (schema.title?.replace(/^a map that describes the metric$/u, "a metric") ?? "this map");
  return error("unknown-key", place, { key, within: shortTitle(within), known, meant: nearest(key, known) });
}

function missingKey(node: Node, key: string, schema: Schema, name: string): Diagnostic {
  const property = schema.properties?.[key];
  const [example] = property?.examples ?? [];
  const within = name === "" ? "this file" : `\`${name}\``;
  return error("missing-key", node.place, {
    key,
    within,
    wanted: shortTitle(property?.title ?? "a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`"),
    example: example === undefined ? null : String(example),
  });
}

function shortTitle(title: string): string {
  return title.split(":", 1)[0] ?? title;
}

function keysOf(node: Node): string {
  if (node.kind !== "map" || node.entries.length === 0) return "it has neither";
  return `it has ${node.entries.map(({ key }) => `\`${key}\``).join(", ")}`;
}

function describe(node: Node): string {
  if (node.kind === "map") return "a map";
  if (node.kind === "list") return node.items.length === 0 ? "an empty list" : "a list";
  if (node.value === null) return "empty";
  if (typeof node.value === "string") return node.value.trim() === "" ? "empty" : `\`${node.value.length > 40 ? `${node.value.slice(0, 39)}…` : node.value}\``;
  return `\`${node.source.text || String(node.value)}\``;
}

/** Follows a path through the document; the name is the last key on it, an element of a list having its list's. */
function find(root: Node, path: readonly string[]): { node: Node; name: string } {
  let node = root;
  let name = "";
  for (const key of path) {
    const next: Node | undefined = node.kind === "list" ? node.items[Number(key)] : entry(node, key)?.value;
    if (next === undefined) break;
    if (node.kind === "map") name = key;
    node = next;
  }
  return { node, name };
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
