import type { Diagnosis, Verdict } from "../judge/report.ts";
import { neutralise } from "./escape.ts";
import { run, type Run } from "./paint.ts";
import { confidenceWords, motionLabel, motionWords } from "./words.ts";
import { wrap, wrapAfter } from "./wrap.ts";

/** A diagnosis for the terminal: the sentence, what speaks for and against it, and one thing to do. */
export function diagnosisBlock(diagnosis: Diagnosis, evidence: readonly string[], verdict: Verdict | undefined, width: number): Run[][] {
  const { beware, disagreement, not_now: notNow } = diagnosis;
  const items: readonly (readonly [label: string, text: string])[] = [
    ...evidence.map((each) => ["for", each] as const),
    ...diagnosis.falsified_by.map((each) => ["wrong if", each] as const),
    ...(disagreement === undefined ? [] : [["disagrees", disagreement] as const]),
    ...(beware === undefined ? [] : [["beware", beware] as const]),
    ...(notNow.length === 0 ? [] : [["not now", notNow.join(", ")] as const]),
  ];
  const widest = Math.max(0, ...items.map(([label]) => label.length));
  return [
    ...wrap([run("Diagnosis: ", "bold"), run(neutralise(diagnosis.sentence) + confidenceWords(diagnosis))], width),
    ...items.flatMap(([label, text]) => wrapAfter([run(`  ${`${label}:`.padEnd(widest + 1)} `, "dim")], [run(neutralise(text))], width)),
    [],
    ...wrap([run(`${motionLabel(verdict, diagnosis)}: `, "bold"), run(`${motionWords(diagnosis)} (${diagnosis.next_motion})`, "bold")], width),
  ];
}
