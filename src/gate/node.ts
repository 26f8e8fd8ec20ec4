import type { Place, SourceText } from "../diagnostics/place.ts";

/** The gate document as plain data that knows where it was written. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: "map";
  readonly place: Place;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: "list";
  readonly place: Place;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: "scalar";
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** The scalar as its user wrote it, without quotes, for what reads it further inside. */
  readonly source: SourceText;
}

export function get(node: Node | undefined, key: string): Node | undefined {
  return entry(node, key)?.value;
}

export function entry(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === "map" ? byKey(node).get(key) : undefined;
}

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>();

/** The entries of a map by their keys, of which a hostile file has thousands. */
function byKey(node: MapNode): ReadonlyMap<string, Entry> {
  const known = indexes.get(node) ?? new Map(node.entries.map((each) => [each.key, each]));
  indexes.set(node, known);
  return known;
}

export function entries(node: Node | undefined): readonly Entry[] {
  return node?.kind === "map" ? node.entries : [];
}

export function items(node: Node | undefined): readonly Node[] {
  return node?.kind === "list" ? node.items : [];
}

/** The text of a scalar, or undefined when the node is missing or no text. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** The node as plain data for a validator. Objects have no prototype, so that any key is just a key. */
export function toPlain(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(toPlain);
    case "map": {
      const plain = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of node.entries) plain[key] = toPlain(value);
      return plain;
    }
  }
}

/** Whether a node, or one within it, is among those that something is wrong with. */
export function isBlamed(node: Node, blamed: ReadonlySet<Node>): boolean {
  if (blamed.has(node)) return true;
  if (node.kind === "list") return node.items.some((item) => isBlamed(item, blamed));
  return node.kind === "map" && node.entries.some(({ value }) => isBlamed(value, blamed));
}
