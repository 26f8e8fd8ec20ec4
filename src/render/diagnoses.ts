import { diagnosisMessages } from "../diagnostics/messages/diagnosis.ts";
import type { DiagnosisEntry, DiagnosisReport } from "../judge/stated.ts";
import { neutralise } from "./escape.ts";
import { diagnosisBlocks } from "./markdown-diagnosis.ts";
import { document, told, type Style } from "./markdown-blocks.ts";
import { verdictHeading } from "./markdown-gate.ts";
import { paint, run, type Run } from "./paint.ts";
import { verdictLead } from "./pretty.ts";
import { diagnosisBlock } from "./pretty-diagnosis.ts";
import { wrap, wrapAfter } from "./wrap.ts";

/** Diagnoses for the terminal, one path after the other. Ends with a line break. */
export function renderDiagnoses({ diagnoses }: DiagnosisReport, options: { width: number; colour: boolean }): string {
  const width = Math.max(16, Math.floor(options.width));
  const lines = diagnoses.flatMap((entry, at) => [...(at === 0 ? [] : [[]]), ...entryBlock(entry, width)]);
  return lines.map((line) => `${paint(line, options.colour)}\n`).join("");
}

function entryBlock(entry: DiagnosisEntry, width: number): Run[][] {
  const { verdict, diagnosis } = entry;
  return [
    ...wrapAfter(verdict === undefined ? [] : verdictLead(verdict), [run(neutralise(nameOf(entry)), "bold")], width),
    ...(diagnosis === null ? wrap([run(diagnosisMessages.passed())], width) : diagnosisBlock(diagnosis, diagnosis.evidence, verdict, width)),
  ];
}

const WHOLE: Style = { detail: { rows: Infinity, text: Infinity }, linkTo: () => null, rest: "" };

/** Diagnoses as GitHub Flavored Markdown. */
export function renderDiagnosesMarkdown({ diagnoses }: DiagnosisReport): string {
  return document(
    diagnoses.flatMap((entry) => [
      `### ${entry.verdict === undefined ? "" : `${verdictHeading(entry.verdict)}: `}${told(nameOf(entry), WHOLE)}`,
      ...(entry.diagnosis === null ? [diagnosisMessages.passed()] : diagnosisBlocks(entry.diagnosis, entry.diagnosis.evidence, entry.verdict, WHOLE)),
    ]),
  );
}

function nameOf({ workflow_name: workflow, protected_path: path, file }: DiagnosisEntry): string {
  return workflow ?? path ?? file;
}
