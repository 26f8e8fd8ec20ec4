import { error } from "../diagnostics/diagnostic.ts";
import type { Building } from "./building.ts";
import type { Expression, Role } from "./expression.ts";
import { exactReference, withPath, type Reference } from "./reference.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokens.ts";

/** One step of a chain of keys: `.p95` or `["p(95)"]`. */
interface Key {
  readonly name: string;
  readonly dot: boolean;
}

/** What looks a name up tries every beginning of it, so that the work is the square of its keys. */
const MOST_KEYS = 100;

/** Reads a name with its keys: `latency.p95`, `x["any key"]`, `metric("any name")`, `baseline.NAME`, `value`. */
export function buildReference(node: SyntaxNode, building: Building): Expression {
  const span = building.spanOf(node);
  const keys: Key[] = [];
  let object = node;
  // A loop, not a recursion: chains of keys may be thousands long.
  while (object.kind === "access") {
    keys.push(keyOf(object, building));
    object = object.object;
  }
  if (keys.length > MOST_KEYS) building.refuse(error("too-many-keys", building.source.at(span), { keys: keys.length, limit: MOST_KEYS }));
  keys.reverse();
  if (object.kind === "call" && isMetricCall(object, building)) {
    const reference = withPath(exactReference("metrics", metricName(object, building)), namesOf(keys));
    return { kind: "reference", reference, role: "name", ...span };
  }
  const token = object.kind === "leaf" ? building.tokens[object.token] : undefined;
  if (token?.kind !== "name") {
    const text = building.textOf(building.spanOf(object));
    return building.refuse(error("not-a-container", building.source.at(building.spanOf(object)), { text }));
  }
  const { reference, role } = named(token, keys, building);
  return { kind: "reference", reference, role, ...span };
}

function named(token: Token, keys: readonly Key[], building: Building): { reference: Reference; role: Role } {
  const { standing } = building;
  const names = namesOf(keys);
  if (token.text === "value") {
    if (standing.kind !== "condition") refuseOutside(token, 'Write the metric\'s name; `metric("value")` is a metric called that.', building);
    else return { reference: withPath(standing.subject, names), role: "value" };
  }
  if (token.text === "baseline") {
    if (standing.kind === "from") building.refuse(error("baseline-in-from", building.source.at(token), {}));
    const [first] = keys;
    if (first !== undefined) return { reference: baselineByName(keys), role: "name" };
    if (standing.kind !== "condition") refuseOutside(token, "Write `baseline.NAME` with the metric's name.", building);
    else return { reference: { ...standing.subject, origin: "baseline" }, role: "baseline" };
  }
  const dotted = leadingDots(keys);
  return { reference: { origin: "metrics", head: [token.text, ...names.slice(0, dotted)], exact: false, path: names.slice(dotted) }, role: "name" };
}

function baselineByName(keys: readonly Key[]): Reference {
  const names = namesOf(keys);
  const dotted = leadingDots(keys);
  if (dotted === 0) return withPath(exactReference("baseline", names[0] ?? ""), names.slice(1));
  return { origin: "baseline", head: names.slice(0, dotted), exact: false, path: names.slice(dotted) };
}

function leadingDots(keys: readonly Key[]): number {
  const bracket = keys.findIndex(({ dot }) => !dot);
  return bracket === -1 ? keys.length : bracket;
}

const namesOf = (keys: readonly Key[]): string[] => keys.map(({ name }) => name);

function keyOf(node: Extract<SyntaxNode, { kind: "access" }>, building: Building): Key {
  const [key] = node.keys;
  const token = node.keys.length === 1 && key?.kind === "leaf" ? building.tokens[key.token] : undefined;
  if (node.dot && token !== undefined) return { name: token.text, dot: true };
  if (token?.kind === "string") return { name: token.value, dot: false };
  const span = building.spanOf(node);
  const code = token?.kind === "number" ? "index-number" : "index-not-text";
  return building.refuse(error(code, building.source.at(span), { text: building.textOf(span) }));
}

function isMetricCall(node: Extract<SyntaxNode, { kind: "call" }>, building: Building): boolean {
  return node.callee.kind === "leaf" && building.tokens[node.callee.token]?.text === "metric";
}

function metricName(node: Extract<SyntaxNode, { kind: "call" }>, building: Building): string {
  const [argument] = node.args;
  const token = node.args.length === 1 && argument?.kind === "leaf" ? building.tokens[argument.token] : undefined;
  if (token?.kind === "string") return token.value;
  return building.refuse(error("needs-name-text", building.source.at(building.spanOf(node)), { name: "metric" }));
}

function refuseOutside(token: Token, instead: string, building: Building): never {
  return building.refuse(error("outside-condition", building.source.at(token), { name: token.text, instead }));
}
