// Why a mutant that no test noticed may live: nobody could notice it either. The key is scripts/mutation/survivors.js's.

/** Reasons that hold for every mutant of a line, by its file and a part of its text. */
/** @type {readonly (readonly [file: string, part: string, reason: string])[]} */
export const REASONS = [
  ["src/evidence/repeated-key.ts", "text.length > LARGEST", "only time differs, for files beyond 20 MB"],
  ["src/evidence/forms.ts", "if (!isObject(raw)) return null", "for the types: what is no object has no keys to find"],
  ["src/evidence/measurement.ts", 'reason("null"', "the wording asks only whether it is the baseline's"],
  ["src/evidence/json-scan.ts", "at < text.length", "one look beyond the end finds no bracket"],
  ["src/evidence/lookup.ts", "names.size >= limit", "one name more or less of two thousand to suggest from"],
  ["src/gate/metrics.ts", '?? ""', "for the types: the schema refused what is no text"],
  ["src/gate/triage.ts", '?? ""', "for the types: the schema refused what is no text"],
  ["src/gate/triggers.ts", 'textOf(signal)?.trim() ?? ""', "for the types: the schema refused what is no text"],
  ["src/gate/triggers.ts", 'parseExpression(standalone("", text), { kind: "trigger" })', "only a condition stands differently"],
  ["src/gate/triggers.ts", "if (hasErrors(found)) return null", "a gate with an error is not judged, whatever it holds"],
  ["src/gate/prose.ts", "/\\s+/u", "empty words are taken out in the next line but one"],
  ["src/gate/document.ts", 'logLevel: "silent"', "the warnings that would be logged are only about what is refused with an error"],
  ["src/gate/depth.ts", "let lineStart = true", "the lexer begins with a token that is no text, which sets it"],
  ["src/gate/depth.ts", "end: offset + token.length", "a diagnostic shows where it begins"],
  ["src/gate/schema.ts", "const [example] = property.examples ?? []", "every required key has an example"],
  ["src/gate/schema.ts", 'node.kind === "scalar" && Array.isArray(failure.schema)', "no word is near `undefined`"],
];

/** @type {(survivor: { readonly file: string, readonly key: string }) => string | null} */
export function reasonFor({ file, key }) {
  return REASONS.find(([of, part]) => of === file && key.includes(part))?.[2] ?? null;
}
