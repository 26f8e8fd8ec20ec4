import type { Report, Verdict } from "../judge/report.ts";
import { changesSince, type Change, type Changes, type Snapshot } from "./changes.ts";
import { linked, shown, type Style } from "./markdown-blocks.ts";
import { link, prose } from "./markdown-text.ts";
import { counted, enumerated, STATUS_WORDS, VERDICT_WORDS } from "./words.ts";

/** What was said last time, and where. */
export interface Since {
  readonly snapshot: Snapshot;
  /** How readers know that run: "`abc1234`, run 12". */
  readonly where: string;
  readonly address: string | null;
}

/** Changes of each kind that are told; more are counted. */
const TOLD = 10;

/** What changed since the last verdict, in words. `report` is null when there is no verdict this time. */
export function changesBlock({ snapshot, where, address }: Since, report: Report | null, style: Style): string {
  const head = `**Since the last verdict** (${address === null ? prose(where) : link(prose(where), address)}): ${verdicts(snapshot.verdict, report?.verdict ?? "error")}`;
  if (report === null || snapshot.verdict === "error") return `${head}.`;
  const changes = changesSince(snapshot, report);
  const items = [
    ...told("worse", changes.worse, style),
    ...told("better", changes.better, style),
    ...told("still", changes.moved, style),
  ];
  return [`${head}${items.length === 0 ? ", and no line came out differently" : ""}.${comings(changes)}`, ...(items.length === 0 ? [] : ["", ...items])].join("\n");
}

function verdicts(before: Verdict | "error", now: Verdict | "error"): string {
  const word = (verdict: Verdict | "error"): string => (verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict]);
  return before === now ? `still ${word(now)}` : `${word(before)} → **${word(now)}**`;
}

function told(kind: "worse" | "better" | "still", changes: readonly Change[], style: Style): string[] {
  const lead = { worse: "🔻 ", better: "🔺 ", still: "" }[kind];
  const most = Math.min(TOLD, style.detail.rows);
  const items = changes.slice(0, most).map(({ line, before, observedBefore }) => {
    const status = kind === "still" || before === null ? `is still ${STATUS_WORDS[line.status]}` : `${STATUS_WORDS[before]} → ${STATUS_WORDS[line.status]}`;
    const value = observedBefore === null || line.compound || line.observed === observedBefore ? "" : ` (${shown(observedBefore, style)} → ${line.observed === "-" ? "unknown" : shown(line.observed, style)})`;
    return `- ${lead}${linked(line.text, line, style)} ${status}${value}`;
  });
  return changes.length > most ? [...items, `- and ${changes.length - most} more ${kind === "still" ? "with another value" : `that came out ${kind}`}`] : items;
}

/** Lines that came and went with a change of the gate. */
function comings({ added, gone }: Changes): string {
  const parts = [added > 0 ? `${counted(added, "line")} ${added === 1 ? "is" : "are"} new` : "", gone > 0 ? `${counted(gone, "line")} ${gone === 1 ? "is" : "are"} gone` : ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` The gate changed: ${enumerated(parts)}.`;
}
