import { code, didYouMean, list, proposal } from "./words.ts";

/** Names that a sentence lists; where there are hundreds, more would hide what it says. */
const LISTED = 12;

const WHERE = { not_met: "its conditions", unknown: "its lines", fired: "its triggers" } as const;

/** Mistakes of files with gate tests. */
export const testingMessages = {
  "test-file-empty": () => "This file holds no tests. Start with `gate:`, the path of a gate file, and `tests:`.",
  "test-is-gate": () => "This is a gate, and no file of tests. Write its tests into a file of their own, which names this one: `gate: rollout-gate.yml`.",
  "test-documents": () => "A second YAML document starts here, and a file holds the tests of one gate file. Put them under the same `tests`, or in a file of their own.",
  "test-name-twice": (a: { name: string; line: number }) =>
    `The test on line ${a.line} has the name ${code(a.name)} already. Give each its own, so that a report can say which one failed.`,
  "test-not-json": (a: { found: string }) => `${code(a.found)} cannot stand in a metrics file, since JSON has no such number. Write \`null\` for what was not measured.`,
  "test-unknown-line": (a: { text: string; list: keyof typeof WHERE; gate: string; known: readonly string[]; meant: string | null }) =>
    `${code(a.text)} is no line of ${code(a.gate)}.${didYouMean(a.meant)} ${
      a.known.length === 0 ? `It has none that could stand under ${code(a.list)}.` : `These are ${WHERE[a.list]}: ${listed(a.known)}.`
    }`,
  "test-several-lines": (a: { text: string; lines: readonly string[] }) => `${code(a.text)} stands for several lines of the gate. Write the one that is meant: ${listed(a.lines, "or")}.`,
  "test-wrong-list": (a: { text: string; kind: "condition" | "trigger" }) =>
    a.kind === "trigger"
      ? `${code(a.text)} is a trigger, and a trigger is not "not met": it fires. Write it under ${proposal("fired")}.`
      : `${code(a.text)} is a condition, and a condition does not fire. Write it under ${proposal("not_met")}.`,
} as const;

function listed(texts: readonly string[], last = "and"): string {
  return texts.length > LISTED ? `${texts.slice(0, LISTED).map(code).join(", ")} and ${texts.length - LISTED} more` : list(texts, last);
}
