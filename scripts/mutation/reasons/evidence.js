// Why mutants of src/evidence may live: the file, a part of the mutant's key (scripts/mutation/survivors.js), and the reason.
/** Of `nestsTooDeep`. */
const MORE = "what counts more brackets only has the walk decide, and time differs";

/** @type {readonly (readonly [file: string, part: string, reason: string])[]} */
export default [
  ["src/evidence/forms.ts", "if (!isObject(raw)) return null", "for the types: what is no object has no keys to find"],
  ["src/evidence/forms.ts", "if (form === null) return null", "what has `n` and no form is malformed, and that is said first"],
  ["src/evidence/json-scan.ts", "at < text.length", "one look beyond the end finds no bracket"],
  ["src/evidence/json-scan.ts", "character === undefined ? null", "only asked of texts that JSON.parse refused"],
  ["src/evidence/json-scan.ts", "if (at === -1) return text.length", "what JSON.parse read closes its quotes"],
  ["src/evidence/json-scan.ts", "if (depth > DEEPEST_JSON) return true", "the walk that follows decides, only time differs"],
  ["src/evidence/json-scan.ts", "OPEN_BRACKET -> true", MORE],
  ["src/evidence/json-scan.ts", "-> character !== OPEN_", MORE],
  ["src/evidence/json-scan.ts", "CLOSE_BRACKET -> false", MORE],
  ["src/evidence/json-scan.ts", "CLOSE_BRACE -> false", MORE],
  ["src/evidence/json-scan.ts", "-> character === CLOSE_BRACE &&", MORE],
  ["src/evidence/json-scan.ts", "depth -= 1 -> depth += 1", MORE],
  ["src/evidence/json-scan.ts", "return false; | BooleanLiteral", "the walk that follows decides, only time differs"],
  ["src/evidence/json-scan.ts", '"value" -> ""', "whatever is none of the other states asks for a value"],
  ["src/evidence/json.ts", "if (depth <= path.length + 1) key =", "only time differs: a key is read anew before its value"],
  ["src/evidence/json.ts", "const indexes: (number | undefined)[] = [];", "the root is in no list"],
  ["src/evidence/json.ts", 'mistake === null ? error("json-syntax"', "where JSON.parse finds a mistake, so does the walk"],
  ["src/evidence/lookup.ts", "names.size >= limit", "one name more or less of two thousand to suggest from"],
  ["src/evidence/malformed.ts", 'typeof value === "number" -> true', "for the types: it has this form by its value"],
  ["src/evidence/malformed.ts", "1e-9 -> Math.abs(written - exact) <", "a billionth more or less than half of the last digit"],
  ["src/evidence/measurement.ts", "sample.level < confidence - 1e-12 -> sample.level <=", "a level that is below the confidence by a millionth of a millionth"],
  ["src/evidence/measurement.ts", 'reason("null"', "the wording asks only whether it is the baseline's"],
  ["src/evidence/repeated-key.ts", "const objects: Seen[] = [];", "no key stands outside of the root"],
  ["src/evidence/repeated-key.ts", "text.length > LARGEST", "only time differs, for files beyond 20 MB"],
  ["src/evidence/repeated-key.ts", 'written.includes("\\\\")', "the same key, more slowly"],
];
