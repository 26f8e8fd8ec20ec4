import type { ErrorObject } from "ajv";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { entries, entry, items, toPlain, type Entry, type Node, type ScalarNode } from "./node.ts";
import { toYaml } from "./to-yaml.ts";

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

/** A part of a schema. Only a reference has no title, and only a map has properties. */
interface Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly (string | number)[];
}

/** Everything in which a document differs from its schema, in the words of the schema's titles. */
export function checkSchema(root: Node, validate: Validator): SchemaProblem[] {
  if (validate(toPlain(root))) return [];
  const failures = (validate.errors ?? []).filter(({ keyword, schemaPath }) => keyword !== "if" && !schemaPath.includes("/oneOf/"));
  const unknownKeys = failures.filter(({ keyword }) => keyword === "additionalProperties");
  const withUnknownKey = new Set(unknownKeys.map(({ instancePath }) => instancePath));
  const meant = new Set(unknownKeys.map((failure) => `${failure.instancePath}\n${String(meantKey(failure))}`));
  const ofWrongType = new Set(failures.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  const problems = new Map<string, SchemaProblem>();
  for (const failure of failures) {
    // A misspelt key explains why the right one is missing, and what is no map has no keys.
    if (failure.keyword === "oneOf" && (withUnknownKey.has(failure.instancePath) || ofWrongType.has(failure.instancePath))) continue;
    if (meant.has(`${failure.instancePath}\n${String(failure.params["missingProperty"])}`)) continue;
    // Several keywords may refuse one value; the first stands for all of them.
    const byKey = failure.keyword === "additionalProperties" || failure.keyword === "required";
    const key = byKey ? `${failure.instancePath}\n${JSON.stringify(failure.params)}` : failure.instancePath;
    if (!problems.has(key)) problems.set(key, explain(failure, root));
  }
  return [...problems.values()];
}

function explain(failure: ErrorObject, root: Node): SchemaProblem {
  const schema = failure.parentSchema as Schema;
  const path = failure.instancePath.split("/").slice(1).map(unescapePointer);
  const { node, name, key } = find(root, path);
  const params = failure.params as Readonly<Record<string, unknown>>;
  switch (failure.keyword) {
    case "additionalProperties":
      return { node, diagnostic: unknownKey(node, String(params["additionalProperty"]), schema, path) };
    case "required":
      return { node, diagnostic: missingKey(node, String(params["missingProperty"]), schema, name) };
    case "dependentRequired":
      return { node, diagnostic: error("label-without-signal", node.place, {}) };
    case "uniqueItems": {
      // Only lists of texts must not repeat one.
      const twice = items(node)[Math.max(Number(params["i"]), Number(params["j"]))] as ScalarNode;
      return { node: twice, diagnostic: error("listed-twice", twice.place, { text: String(twice.value), name }) };
    }
    case "oneOf":
      return { node, diagnostic: error("not-one-of-two", node.place, { wanted: wanted(schema), found: keysOf(node) }) };
    default: {
      const meant = node.kind === "scalar" && Array.isArray(failure.schema) ? nearest(String(node.value), failure.schema.map(String)) : null;
      const [example] = schema.examples ?? [];
      const shown = example === undefined ? null : key === null ? String(example) : `${inYaml(key)}: ${String(example)}`;
      return { node, diagnostic: error("wrong-value", node.place, { name, wanted: wanted(schema), found: describe(node), example: shown, meant }) };
    }
  }
}

function wanted(schema: Schema & { enum?: readonly unknown[] }): string {
  const title = String(schema.title);
  return schema.enum === undefined || title.includes("`") ? title : `${title} (${schema.enum.map((each) => `\`${String(each)}\``).join(", ")})`;
}

/** The key that an unknown one was meant to be, or that it belongs under. */
function meantKey({ params, parentSchema }: ErrorObject): string | null {
  const key = String((params as Readonly<Record<string, unknown>>)["additionalProperty"]);
  const known = Object.keys(propertiesOf(parentSchema as Schema));
  return standsBesideGate(key, known) ? "rollout_gate" : nearest(key, known);
}

function standsBesideGate(key: string, known: readonly string[]): boolean {
  return known.includes("rollout_gate") && Object.hasOwn(GATE_KEYS, key);
}

/** The keys that a map may have; what refuses a key or misses one has them. */
function propertiesOf({ properties }: Schema): Readonly<Record<string, Schema>> {
  return properties as Readonly<Record<string, Schema>>;
}

function unknownKey(node: Node, key: string, schema: Schema, path: readonly string[]): Diagnostic {
  const { keyPlace: place, value: found } = entry(node, key) as Entry;
  if (path.at(-2) === "rollback_trigger" && /[\s<>=]/u.test(key) && entries(node).length === 1) {
    const inBraces = place.line !== node.place.line || place.column !== node.place.column;
    if (inBraces && found.kind === "scalar" && found.value === null) return error("braces-in-trigger", node.place, { meant: inYaml(key) });
    const value = found.kind === "scalar" ? String(found.value ?? "") : "…";
    return error("colon-in-trigger", place, { text: `${key}: ${value}`.trim() });
  }
  const known = Object.keys(propertiesOf(schema));
  if (standsBesideGate(key, known)) return error("key-outside-gate", place, { key });
  const within = path.length === 1 && path[0] === "rollout_gate" ? "`rollout_gate`" : titleOf(schema);
  return error("unknown-key", place, { key, within, known, meant: nearest(key, known) });
}

function missingKey(node: Node, key: string, schema: Schema, name: string): Diagnostic {
  const property = propertiesOf(schema)[key] as Schema;
  const [example] = property.examples ?? [];
  const within = name === "" ? "this file" : name.includes(" ") ? name : `\`${name}\``;
  return error("missing-key", node.place, { key, within, wanted: titleOf(property), example: example === undefined ? null : String(example) });
}

/** A schema's title up to its explanation. */
function titleOf(schema: Schema): string {
  return (schema.title ?? "a gate").replace(/:.*/u, "");
}

function keysOf(node: Node): string {
  const keys = entries(node).map(({ key }) => `\`${key}\``);
  return keys.length === 0 ? "it has neither" : `it has ${keys.join(", ")}`;
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

/** Follows a path through the document; the name is what a message calls the end of it, and the key is null in a list. */
function find(root: Node, path: readonly string[]): { node: Node; name: string; key: string | null } {
  let node = root;
  let name = "";
  let key: string | null = null;
  for (const part of path) {
    const inList = node.kind === "list";
    node = (node.kind === "list" ? node.items[Number(part)] : entry(node, part)?.value) as Node;
    // Without a name a key is shown in its quotes.
    name = inList ? `an entry of \`${name}\`` : part || '""';
    key = inList ? null : part;
  }
  return { node, name, key };
}

/** A key as it can be written: in quotes unless it reads as the text that it is. */
function inYaml(key: string): string {
  return toYaml(key).trimEnd() === key ? key : JSON.stringify(key);
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
