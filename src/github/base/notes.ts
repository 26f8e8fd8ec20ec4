import type { Report } from "../../judge/report.ts";
import { baseMessages } from "../messages.ts";
import { isChanged, type Gates } from "./gates.ts";

interface Judged {
  readonly gates: Gates;
  readonly branch: string;
  readonly commit: string;
  /** What the change's own gates say; null where they are the same or cannot judge. */
  readonly proposed: Report["proposed"] | null;
  /** What these demand more or less; null where they cannot be read. */
  readonly comparison: Report["comparison"] | null;
  readonly doubts: readonly string[];
}

/** Whose gate judged, and what the change does to it, in sentences. */
export function notesOf({ gates, branch, commit, proposed, comparison, doubts }: Judged): string[] {
  const { choices, own } = gates;
  const byBase = choices.filter(({ from }) => from === "base");
  const isGone = ({ sides: { head } }: (typeof choices)[number]): boolean => !head.ok && head.problem.code === "file-missing";
  const unjudged = isChanged(gates) && own.files.length > 0 && proposed === null && doubts.length === 0;
  return [
    ...(byBase.length > 0 ? [baseMessages.judgedBy({ branch, commit })] : []),
    ...choices.filter(({ sides }) => sides.path === null).map(({ sides }) => baseMessages.outside({ file: sides.name })),
    ...choices.filter(({ sides }) => sides.path !== null && sides.base === null).map(({ sides }) => baseMessages.noGateYet({ file: sides.name, branch })),
    ...byBase.filter(isGone).map(({ sides }) => baseMessages.deletes({ file: sides.name })),
    ...(proposed == null ? [] : [baseMessages.changes({ verdict: proposed.verdict })]),
    ...(comparison == null ? [] : [baseMessages.effect(comparison)]),
    ...(unjudged ? [baseMessages.changesUnjudged()] : []),
    ...doubts,
  ];
}
