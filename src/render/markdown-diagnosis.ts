import type { Diagnosis, Verdict } from "../judge/report.ts";
import { told, type Style } from "./markdown-blocks.ts";
import { confidenceWords, motionLabel, motionWords } from "./words.ts";

/** A diagnosis in Markdown: the sentence, what speaks for and against it, and one thing to do. */
export function diagnosisBlocks(diagnosis: Diagnosis, evidence: readonly string[], verdict: Verdict | undefined, style: Style): string[] {
  const { sentence, falsified_by: falsifiers, beware, disagreement, not_now: notNow } = diagnosis;
  const items = (label: string, texts: readonly string[]): string[] => texts.slice(0, style.detail.rows).map((each) => `- ${label}: ${told(each, style)}`);
  const found = [
    ...items("For", evidence),
    ...items("Would be wrong if", falsifiers),
    ...items("Disagrees", disagreement === undefined ? [] : [disagreement]),
    ...items("Beware", beware === undefined ? [] : [beware]),
  ];
  return [
    `**Diagnosis**: ${told(sentence, style)}${confidenceWords(diagnosis)}`,
    found.join("\n"),
    `**${motionLabel(verdict, diagnosis)}: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)${notNow.length === 0 ? "" : `. Not now: ${told(notNow.join(", "), style)}`}`,
  ];
}
