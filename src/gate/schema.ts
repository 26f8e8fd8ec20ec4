import type { ErrorObject } from "ajv";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { entry, toPlain, type Node } from "./node.ts";

/** A compiled schema, and what its last call found. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Keys that a first gate often has at the root, one level too high. */
const GATE_KEYS: Readonly<Record<string, true>> = { protected_path: true, must_hold: true, rollback_trigger: true, metrics: true, triage: true, scorecard: true };

/** A place where the document does not fit the schema, and the node that is to blame. */
export interface SchemaProblem {
  readonly node: Node;
  readonly diagnostic: Diagnostic;
}

interface Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly (string | number)[];
}

/** Everything in which a document differs from its schema, in the words of the schema's titles. */
export function checkSchema(root: Node, validate: Validator): SchemaProblem[] {
  if (validate(toPlain(root))) return [];
  const failures = (validate.errors ?? []).filter(({ keyword, schemaPath }) => keyword !== "if" && !schemaPath.includes("/oneOf/"));
  const withUnknownKey = new Set(failures.filter(({ keyword }) => keyword === "additionalProperties").map(({ instancePath }) => instancePath));
  const meant = new Set(failures.filter(({ keyword }) => keyword === "additionalProperties").map((failure) => `${failure.instancePath}\n${meantKey(failure) ?? ""}`));
  const problems = new Map<string, SchemaProblem>();
  for (const failure of failures) {
    // A misspelt key explains why the right one is missing.
    if (failure.keyword === "oneOf" && withUnknownKey.has(failure.instancePath)) continue;
    if (failure.keyword === "required" && meant.has(`${failure.instancePath}\n${String(failure.params["missingProperty"])}`)) continue;
    // Several keywords may refuse one value; the first stands for all of them.
    const byKey = failure.keyword === "additionalProperties" || failure.keyword === "required";
    const key = `${failure.instancePath}\n${byKey ? JSON.stringify(failure.params) : ""}`;
    if (!problems.has(key)) problems.set(key, explain(failure, root));
  }
  return [...problems.values()];
}

function explain(failure: ErrorObject, root: Node): SchemaProblem {
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
    case "uniqueItems": {
      const { i, j } = failure.params as { i: number; j: number };
      const twice = (node.kind === "list" ? node.items[Math.max(i, j)] : undefined) ?? node;
      return { node: twice, diagnostic: error("listed-twice", twice.place, { text: twice.kind === "scalar" ? String(twice.value) : "", name }) };
    }
    case "oneOf":
      return { node, diagnostic: error("not-one-of-two", node.place, { wanted: schema.title ?? "", found: keysOf(node) }) };
    default: {
      const meant = node.kind === "scalar" && Array.isArray(failure.schema) ? nearest(String(node.value), failure.schema.map(String)) : null;
      const [example] = schema.examples ?? [];
      const key = path.at(-1) ?? "";
      const shown = example === undefined ? null : /^\d*$/u.test(key) ? String(example) : `${key}: ${String(example)}`;
      return { node, diagnostic: error("wrong-value", node.place, { name, wanted: wanted(schema), found: describe(node), example: shown, meant }) };
    }
  }
}

function wanted(schema: Schema & { enum?: readonly unknown[] }): string {
  const title = schema.title ?? "something else";
  return schema.enum === undefined || title.includes("`") ? title : `${title} (${schema.enum.map((each) => `\`${String(each)}\``).join(", ")})`;
}

/** The key that an unknown one was meant to be, or that it belongs under. */
function meantKey({ instancePath, params, parentSchema }: ErrorObject): string | null {
  const key = String((params as Readonly<Record<string, string>>)["additionalProperty"]);
  const known = Object.keys((parentSchema as Schema).properties ?? {});
  if (instancePath === "" && known.includes("rollout_gate") && Object.hasOwn(GATE_KEYS, key)) return "rollout_gate";
  return nearest(key, known);
}

function unknownKey(node: Node, key: string, schema: Schema, path: readonly string[]): Diagnostic {
  const found = entry(node, key);
  const place = found?.keyPlace ?? node.place;
  if (path.at(-2) === "rollback_trigger" && /\s/u.test(key) && node.kind === "map" && node.entries.length === 1) {
    const value = found?.value.kind === "scalar" ? String(found.value.value ?? "") : "…";
    return error("colon-in-trigger", place, { text: `${key}: ${value}`.trim() });
  }
  const known = Object.keys(schema.properties ?? {});
  if (path.length === 0 && known.includes("rollout_gate") && Object.hasOwn(GATE_KEYS, key)) return error("key-outside-gate", place, { key });
  const within = path.length === 1 && path[0] === "rollout_gate" ? "`rollout_gate`" : titleOf(schema);
  return error("unknown-key", place, { key, within, known, meant: nearest(key, known) });
}

function missingKey(node: Node, key: string, schema: Schema, name: string): Diagnostic {
  const property = schema.properties?.[key] ?? {};
  const [example] = property.examples ?? [];
  const within = name === "" ? "this file" : name.includes(" ") ? name : `\`${name}\``;
  return error("missing-key", node.place, { key, within, wanted: titleOf(property), example: example === undefined ? null : String(example) });
}

/** A schema's title up to its explanation. */
function titleOf(schema: Schema): string {
  return (schema.title ?? "a gate").split(":", 1)[0] ?? "";
}

function keysOf(node: Node): string {
  if (node.kind !== "map" || node.entries.length === 0) return "it has neither";
  return `it has ${node.entries.map(({ key }) => `\`${key}\``).join(", ")}`;
}

function describe(node: Node): string {
  if (node.kind === "map") return "a map";
  if (node.kind === "list") return node.items.length === 0 ? "an empty list" : "a list";
  if (node.value === null) return "empty";
  if (typeof node.value === "string") {
    const shown = node.value.length > 40 ? `${node.value.slice(0, 39)}…` : node.value;
    // A text that looks like something else is shown in its quotes.
    return shown.trim() === "" ? "empty" : /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|null|~)$/iu.test(shown) ? `\`"${shown}"\`` : `\`${shown}\``;
  }
  return `\`${node.source.text || String(node.value)}\``;
}

/** Follows a path through the document; the name is what a message calls the end of it. */
function find(root: Node, path: readonly string[]): { node: Node; name: string } {
  let node = root;
  let name = "";
  for (const key of path) {
    const next: Node | undefined = node.kind === "list" ? node.items[Number(key)] : entry(node, key)?.value;
    if (next === undefined) break;
    name = node.kind === "list" ? `an entry of \`${name}\`` : key;
    node = next;
  }
  return { node, name };
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
