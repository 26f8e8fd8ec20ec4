import { Document, stringify, visit } from "yaml";

/** Plain data as YAML that reads as it was meant: whole texts on one line each, quoted where YAML would read something else. */
export function toYaml(value: unknown): string {
  return stringify(value, OPTIONS);
}

const OPTIONS = { lineWidth: 0, aliasDuplicateObjects: false } as const;
const LONGEST_LINE = 100;

/** The same, with maps and lists on one line where they fit, and lists of numbers always. */
export function toCompactYaml(value: unknown): string {
  const document = new Document(value, OPTIONS);
  visit(document, {
    Collection(_key, node, path) {
      const plain: unknown = node.toJSON();
      const isData = Array.isArray(plain) && plain.every((each) => typeof each === "number");
      // What holds the whole is never on one line.
      if (path.length > 4 && (isData || JSON.stringify(plain).length <= LONGEST_LINE)) node.flow = true;
    },
  });
  return document.toString(OPTIONS);
}
