import { entries, get, items, type Node } from "./node.ts";

/**
 * Characters that the lines of one file may have together. Each is read, judged and shown, which takes about a second for so
 * many; through aliases a short file may have far more of them than it is long.
 */
export const LONGEST_LINES = 300_000;

/** Conditions and triggers that one file may have together, for the same reason. */
export const MOST_LINES = 10_000;

/** How many conditions and triggers a document has, a line that stands in several places as often. */
export function countOfLines(root: Node): number {
  const gate = get(root, "rollout_gate");
  const conditions = entries(get(gate, "must_hold")).map(({ value }) => (value.kind === "list" ? value.items.length : 1));
  return conditions.reduce((sum, each) => sum + each, items(get(gate, "rollback_trigger")).length);
}

/** How long all conditions and triggers of a document are together, a line that stands in several places as often. */
export function lengthOfLines(root: Node): number {
  const gate = get(root, "rollout_gate");
  return ["must_hold", "rollback_trigger"].reduce((sum, key) => sum + lengthOf(get(gate, key)), 0);
}

function lengthOf(node: Node | undefined): number {
  switch (node?.kind) {
    case "scalar":
      return node.source.text.length;
    case "list":
      return node.items.reduce((sum, item) => sum + lengthOf(item), 0);
    case "map":
      return node.entries.reduce((sum, { value }) => sum + lengthOf(value), 0);
    default:
      return 0;
  }
}
