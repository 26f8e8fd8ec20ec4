import { code, didYouMean, list, proposal } from "./words.ts";

const orSignal = "If people report this and no metric does, write it as `- signal: …`.";

/** What a value is called at the beginning of a sentence: its key, or the list that it stands in. */
function subject(name: string): string {
  if (name === "") return "This file";
  return name.startsWith("an entry of ") ? name.replace("an", "An") : code(name);
}

/** Mistakes of a gate that is good YAML. */
export const gateMessages = {
  "unknown-key": (a: { key: string; within: string; known: readonly string[]; meant: string | null }) =>
    `${code(a.key)} is not a key of ${a.within}.${didYouMean(a.meant) || ` It has ${list(a.known)}.`}`,
  "key-outside-gate": (a: { key: string }) => `${code(a.key)} belongs under \`rollout_gate:\`. Indent it by two blanks, below that key.`,
  "missing-key": (a: { key: string; within: string; wanted: string; example: string | null }) =>
    `${code(a.key)} is missing from ${a.within}. It is ${a.wanted}${a.example === null ? "." : `: ${proposal(`${a.key}: ${a.example}`)}.`}`,
  "wrong-value": (a: { name: string; wanted: string; found: string; example: string | null; meant: string | null }) =>
    `${subject(a.name)} must be ${a.wanted}, and it is ${a.found}.${
      a.meant !== null ? didYouMean(a.meant) : a.example === null ? "" : ` Write, for example, ${proposal(a.example)}.`
    }`,
  "not-one-of-two": (a: { wanted: string; found: string }) => `This needs ${a.wanted}, and ${a.found}.`,
  "label-without-signal": () => "`label` names the pull-request label that reports a signal, and this trigger has no `signal`. Add one, or leave `label` out.",
  "braces-in-trigger": (a: { meant: string }) => `YAML reads this line as a map, because of its braces. Leave them out: ${proposal(a.meant)}.`,
  "colon-in-trigger": (a: { text: string }) => `YAML reads this line as a map, because of its colon. Put it in quotes: ${proposal(`"${a.text}"`)}.`,
  "nothing-to-check": () =>
    "This gate has no blocking condition and no trigger, so it could only ever pass. Add a line to `must_hold` or to `rollback_trigger`.",
  "condition-in-words": (a: { text: string; meant: string }) => `${code(a.text)} is no comparison of the gate language. Write ${proposal(a.meant)}.`,
  "condition-without-operator": (a: { text: string; meant: string }) => `${code(a.text)} compares nothing. Write ${proposal(a.meant)} if it has to be equal.`,
  "compares-nothing": (a: { text: string }) => `${code(a.text)} alone compares nothing. Write a comparison, such as \`"<= 0.2"\`, or \`"== true"\` of what is true or false.`,
  "reads-no-metric": (a: { text: string }) => `${code(a.text)} reads no metric, so no evidence can change it. Compare a metric with something.`,
  "always-true": (a: { text: string }) =>
    `${code(a.text)} holds even when nothing was measured, so it decides without evidence. Leave out the part that is always true.`,
  "always-false": (a: { text: string }) => `${code(a.text)} can never hold, whatever is measured. Leave out the part that is always false.`,
  "each-without-value": (a: { text: string }) =>
    `${code(a.text)} is said of every slice, and reads none. Start it with a comparison, such as \`">= 0.8"\`, or use \`value\`.`,
  "alias-taken": (a: { name: string; metric: string }) => `${code(a.name)} is already a name of the metric ${code(a.metric)}. A name belongs to one metric.`,
  "known-in-from": () => "`known` decides on the absence of evidence, and what `from` gives counts as measured. Leave it out: where a part is missing, the metric is unknown.",
  "bound-in-from": (a: { bound: string; metric: string }) => `${code(a.bound)} in \`from\` is an exact number from then on, whether it rests on few samples or many. Write ${proposal(a.metric)} here, and the bound in the line that reads it.`,
  "from-outside": (a: { file: string }) => `${code(a.file)} lies outside of the working directory. Write a path below it, without \`..\`.`,
  "unclear-trigger": (a: { text: string; why: string; expression: string | null; metric: string | null }) =>
    `This trigger is neither an expression nor plain prose: ${a.why}. ${
      a.expression === null ? `Write a comparison, such as ${proposal(`${a.metric ?? "error_rate"} > 0.05`)}.` : `Did you mean ${proposal(a.expression)}?`
    } ${orSignal}`,
  "signal-names-metric": (a: { signal: string; name: string }) =>
    `This trigger is read as prose, and it names the metric ${code(a.name)} of the evidence. Write a comparison, such as ${proposal(`${a.name} > 0.05`)}. ${orSignal}`,
  "signal-reads-as-expression": (a: { text: string }) =>
    `This signal reads as a comparison, and as a signal it fires only when somebody reports it. Write ${proposal(`- when: ${a.text}`)} to have it evaluated.`,
  "bare-trigger-not-boolean": (a: { name: string; found: string }) =>
    `This trigger fires when ${code(a.name)} is true, and it is ${a.found}. Compare it, such as ${proposal(`${a.name} > 0.05`)}. ${orSignal}`,
  "duplicate-signal": (a: { signal: string; line: number }) => `The signal ${code(a.signal)} stands on line ${a.line} already. Keep one.`,
  "listed-twice": (a: { text: string; name: string }) => `${code(a.text)} stands in ${code(a.name)} already. Keep the first.`,
  "rank-without-score": (a: { name: string }) => `${code(a.name)} is ranked and has no score. Score it, or leave it out of \`rank\`.`,
  "confidence-without-surface": () =>
    "This says how sure the team is of a surface, and the triage names none, so it counts for nothing. Add `dominant_surface`, or leave `confidence` out.",
  "low-confidence": (a: { confidence: number }) =>
    `At a confidence of ${a.confidence} a decision is wrong in up to ${Number((50 * (1 - a.confidence)).toPrecision(3))} of 100 runs on a bound. 0.95 is usual; \`off\` judges the point values alone.`,
  "vague-symptom": (a: { symptom: string; kind: "phrase" | "activity"; example: string }) =>
    `${code(a.symptom)} ${
      a.kind === "phrase" ? "could be said of any rollout, so it names no blocker" : "is something to do, and not what blocks"
    }. Say what is missing and for whom, so that the sentence holds for this rollout alone: ${proposal(a.example)}.`,
  "nothing-stated": () =>
    "There is no triage and no scorecard here, so nothing is known of what blocks this path. Answer the questions of `rollout-gate diagnose --ask`, or judge the gate with `--metrics FILE`.",
} as const;
