import type { Place } from "../diagnostics/place.ts";
import type { Node } from "../gate/node.ts";
import type { TextFile } from "../evidence/json.ts";

/** What a test gives as evidence: a file that is not on any disk. */
export interface TestEvidence extends TextFile {
  readonly role: "metrics" | "baseline";
  /** The place in the test file of what stands on each line of the text. */
  readonly places: readonly Place[];
}

/** How messages call the evidence of a test; no file that a gate's `from` names is called that. */
const NAMES = { metrics: "this test's metrics", baseline: "this test's baseline", signals: "this test's signals" } as const;

/**
 * A part of a test as the JSON file that a pipeline would write. Every value begins on a line of its own, so that a line
 * of the text leads back to the value's place in the test file.
 */
export function evidenceOf(part: keyof typeof NAMES, node: Node): TestEvidence {
  const places: Place[] = [];
  const json = write(node, places);
  return { file: NAMES[part], text: part === "signals" ? `{"signals":${json}}` : json, role: part === "baseline" ? "baseline" : "metrics", places };
}

function write(node: Node, places: Place[]): string {
  places.push(node.place);
  switch (node.kind) {
    case "scalar":
      return JSON.stringify(node.value);
    case "list":
      return `[${node.items.map((item) => `\n${write(item, places)}`).join(",")}]`;
    case "map":
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}:\n${write(value, places)}`).join(",")}}`;
  }
}
