// Why mutants of src/gate may live: the file, a part of the mutant's key (scripts/mutation/survivors.js), and the reason.
/** @type {readonly (readonly [file: string, part: string, reason: string])[]} */
export default [
  ["src/gate/depth.ts", "if (isShallow(text))", "only time differs"],
  ["src/gate/document.ts", "end: offset + end", "a diagnostic shows where it begins"],
  ["src/gate/document.ts", "value: null, source:", "what is empty is refused before its text is read"],
  ["src/gate/document.ts", 'logLevel: "silent"', "the warnings that would be logged are only about what is refused with an error"],
  ["src/gate/key-reference.ts", "if (isIdentifier(key))", "only time differs: parsed, it is the same name"],
  ["src/gate/line.ts", 'of === undefined ? ""', "for the types: a call has its argument"],
  ["src/gate/metrics.ts", '?? ""', "for the types: the schema refused what is no text"],
  ["src/gate/node.ts", 'typeof node.value === "string" ? node.value', "for the types: the schema refused what is no text"],
  ["src/gate/prose.ts", "/\\s+/u", "empty words are taken out in the next line but one"],
  ["src/gate/prose.ts", "Math.min(0, at - 2)", "of what stands before it the last character decides"],
  ["src/gate/prose.ts", "let guess = text.trim()", "it is trimmed already, and once more at the end"],
  ["src/gate/prose.ts", "toUpperCase", "both sides alike"],
  ["src/gate/schema.ts", "const GATE_KEYS", "only whether a key is there is asked"],
  ["src/gate/schema.ts", "validate.errors ?? []", "for the types: who refuses says why"],
  ["src/gate/schema.ts", 'node.kind === "scalar" && Array.isArray(failure.schema)', "no word is near `undefined`"],
  ["src/gate/triage.ts", '?? ""', "for the types: the schema refused what is no text"],
  ["src/gate/triggers.ts", "if (hasErrors(found)) return null", "a gate with an error is not judged, whatever it holds"],
  ["src/gate/triggers.ts", 'parseExpression(standalone("", text), { kind: "trigger" })', "only a condition stands differently"],
  ["src/gate/triggers.ts", 'textOf(signal)?.trim() ?? ""', "for the types: the schema refused what is no text"],
];
