// Why a mutant that no test noticed may live: nobody could notice it either. The key is scripts/mutation/survivors.js's.

/** Reasons that hold for every mutant of a line, by its file and a part of its text. */
/** @type {readonly (readonly [file: string, part: string, reason: string])[]} */
export const REASONS = [
  ["src/evidence/repeated-key.ts", "text.length > LARGEST", "only time differs, for files beyond 20 MB"],
  ["src/evidence/forms.ts", "if (!isObject(raw)) return null", "for the types: what is no object has no keys to find"],
  ["src/evidence/measurement.ts", 'reason("null"', "the wording asks only whether it is the baseline's"],
  ["src/evidence/json-scan.ts", "at < text.length", "one look beyond the end finds no bracket"],
  ["src/evidence/lookup.ts", "names.size >= limit", "one name more or less of two thousand to suggest from"],
  ["src/evidence/lookup.ts", ' | [] -> ["Stryker was here"]', "a path that no file has"],
  ["src/evidence/lookup.ts", 'each.includes(".")', "the same path twice is looked at once"],
  ["src/evidence/json.ts", 'mistake === null ? error("json-syntax"', "where JSON.parse finds a mistake, so does the walk"],
  ["src/evidence/json.ts", "if (depth <= path.length + 1) key =", "only time differs: a key is read anew before its value"],
  ["src/evidence/json.ts", "return at({ start: offset, end: offset", "a diagnostic shows where it begins"],
  ["src/evidence/json.ts", "const name = depth === 0 ? null", "the root is not asked for its name, and no path leads through a list"],
  ["src/evidence/json-scan.ts", "character === undefined ? null", "only asked of texts that JSON.parse refused"],
  ["src/evidence/json-scan.ts", '"value" -> ""', "whatever is none of the other states asks for a value"],
  ["src/evidence/json-scan.ts", "if (depth > DEEPEST_JSON) return true", "the walk that follows decides, only time differs"],
  ["src/evidence/json-scan.ts", "if (at === -1) return text.length", "what JSON.parse read closes its quotes"],
  ["src/evidence/cases.ts", 'const id = ids[unusable] ?? ""', "for the types: it is asked for where a case is unusable"],
  ["src/evidence/cases.ts", 'key !== "id"', "`id` is near no `value`"],
  ["src/evidence/measurement.ts", 'if (typeof mean !== "number"', "for the types: what is no finite number is refused by the same words where it is read"],
  ["src/evidence/repeated-key.ts", 'written.includes("\\\\")', "the same key, more slowly"],
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
