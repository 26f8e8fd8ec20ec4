import type { GateExplanation, LineExplanation } from "../explain/explain.ts";
import type { MetricExplanation } from "../explain/metrics.ts";
import { leftOut, observedWords, valuePieces } from "./explain-words.ts";
import { markdownLine, ZONE_SIGNS } from "./markdown-number-line.ts";
import { codeSpan, prose } from "./markdown-text.ts";

/** Explained gates as GitHub Flavored Markdown. */
export function renderExplanationMarkdown(gates: readonly GateExplanation[]): string {
  return `${gates.map(gateText).join("\n\n")}\n`;
}

function gateText({ file, protected_path: path, conditions, triggers, metrics, findings }: GateExplanation): string {
  const block = (title: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [[`**${title}**`, "", ...items].join("\n")]);
  return [
    `### ${prose(path)} (${codeSpan(file)})`,
    ...block("What must hold", conditions.map(sentenceItem)),
    ...block("What rolls back", triggers.map(sentenceItem)),
    ...block("Where each metric stands", metrics.map(metricItem)),
    ...block("What to look at", findings.map(({ level, message, line }) => `- ${level === "warning" ? "⚠️" : "ℹ️"} Line ${line}: ${prose(message)}`)),
  ].join("\n\n");
}

function sentenceItem({ words, because, line }: LineExplanation): string {
  return `- Line ${line}: ${prose(words)}${because === undefined ? "" : ` Why it matters: ${prose(because)}.`}`;
}

function metricItem(metric: MetricExplanation): string {
  const { zones, values, observed } = metric;
  const numbers = observed.filter((value) => typeof value === "number");
  const parts = [
    zones.length > 0 ? markdownLine({ zones, observed: numbers }) : "",
    values.length > 0 ? valuePieces(metric).map(({ verdict, when }) => `${ZONE_SIGNS[verdict]} ${verdict} ${prose(when)}`).join(", ") : "",
    observed.length > 0 ? `this run ${prose(observedWords(metric))}` : "",
    ...leftOut(metric).map(prose),
  ];
  return `- ${codeSpan(metric.metric)}: ${parts.filter((part) => part !== "").join("; ")}`;
}
