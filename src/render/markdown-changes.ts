import type { Report, Verdict } from "../judge/report.ts";
import { changesSince, type Change, type Changes, type Snapshot } from "./changes.ts";
import { folded, linked, list, shown, type Style } from "./markdown-blocks.ts";
import { link, prose } from "./markdown-text.ts";
import { counted, enumerated, STATUS_WORDS, VERDICT_WORDS } from "./words.ts";

/** What was said last time, and where. */
export interface Since {
  readonly snapshot: Snapshot;
  /** How readers know that run: a short commit. */
  readonly where: string;
  readonly address: string | null;
}

/** What changed since the last verdict: in one line to be read first, and line by line, folded. */
export function sinceBlocks({ snapshot, where, address }: Since, report: Report | null, style: Style): { line: string; fold: string } {
  const head = `Since the last verdict (${address === null ? prose(where) : link(prose(where), address)}): ${verdicts(snapshot.verdict, report?.verdict ?? "error")}`;
  if (report === null || snapshot.lines === null) return { line: `${head}.`, fold: "" };
  const changes = changesSince(snapshot.lines, report);
  const { worse, better, moved } = changes;
  const kinds = [
    { changes: worse, words: `${counted(worse.length, "line")} came out worse` },
    { changes: better, words: `${worse.length === 0 ? counted(better.length, "line") : String(better.length)} came out better` },
    { changes: moved, words: `${worse.length + better.length === 0 ? counted(moved.length, "failing line") : String(moved.length)} still fail${moved.length === 1 ? "s" : ""} with another value` },
  ].filter((kind) => kind.changes.length > 0);
  const summary = kinds.length === 0 ? "no line came out differently" : enumerated(kinds.map(({ words }) => words));
  const items = kinds.flatMap((kind) => kind.changes.map((change) => changeItem(change, kind.changes === worse ? "🔻 " : kind.changes === better ? "🔺 " : "", style)));
  return { line: `${head}; ${summary}.${comings(changes)}`, fold: folded("What changed", list("Line by line", items, style)) };
}

function verdicts(before: Verdict | "error", now: Verdict | "error"): string {
  const word = (verdict: Verdict | "error"): string => (verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict]);
  return before === now ? `still ${word(now)}` : `${word(before)} → **${word(now)}**`;
}

function changeItem({ line, before, observedBefore }: Change, lead: string, style: Style): string {
  const status = before === line.status ? `is still ${STATUS_WORDS[line.status]}` : `${STATUS_WORDS[before]} → ${STATUS_WORDS[line.status]}`;
  const now = line.observed === "-" ? "unknown" : shown(line.observed, style);
  const value = observedBefore === null || line.compound || line.observed === observedBefore ? "" : ` (${shown(observedBefore, style)} → ${now})`;
  return `${lead}${linked(line.text, line, style)} ${status}${value}`;
}

/** Lines that came and went with a change of the gate. */
function comings({ added, gone }: Changes): string {
  const parts = [added > 0 ? `${counted(added, "line")} ${added === 1 ? "is" : "are"} new` : "", gone > 0 ? `${counted(gone, "line")} ${gone === 1 ? "is" : "are"} gone` : ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` The gate changed: ${enumerated(parts)}.`;
}
