import { code, list } from "./words.ts";

/** Why no evidence shows that a line can break or fire. Each is a clause that can follow a colon. */
export const proofMessages = {
  never: (a: { kind: "condition" | "trigger"; metric: string }) => `it ${a.kind === "condition" ? "holds" : "is clear"} whatever ${code(a.metric)} is`,
  "not-found": (a: { kind: "condition" | "trigger"; metrics: readonly string[] }) =>
    `no evidence was found in which it ${a.kind === "condition" ? "is not met" : "fires"}, among values of ${list(a.metrics)} at which the gate's lines change`,
  blind: (a: { kind: "condition" | "trigger"; unknown: readonly string[] }) =>
    `evidence in which it ${a.kind === "condition" ? "is not met" : "fires"} leaves ${list(a.unknown)} unknown: no one value suits both lines`,
  "two-shapes": (a: { metric: string }) => `lines of this gate read ${code(a.metric)} as one number and as many, or as several forms, and for that no evidence is made`,
  "many-lines": (a: { metric: string; most: number }) => `more than ${a.most} lines read ${code(a.metric)}, too many to look through`,
  "too-complex": (a: { metric: string }) => `a line on ${code(a.metric)} is too complex to say where it changes`,
  refused: (a: { why: string }) => `the evidence for it is refused: ${a.why.replace(/\.$/u, "")}`,
  presence: () => "it asks with `known` whether there is a measurement at all, and evidence of a proof leaves none out",
  "paired-slices": () => "two values of each slice are read at once, and for that no evidence is made",
  unhealthy: (a: { lines: readonly string[] }) => `no evidence was found in which every line is as it should be: ${list(a.lines)} ${a.lines.length === 1 ? "is" : "are"} in the way`,
  /** A comment in a file of gate tests on what has no test there. */
  missing: (a: { line: string | null; why: string }) => `Not here, ${a.line ?? "every line as it should be"}: ${a.why}.`,
} as const;
