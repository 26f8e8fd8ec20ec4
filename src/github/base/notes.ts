import { directionsOf } from "../../judge/comparison.ts";
import type { Report } from "../../judge/report.ts";
import { baseMessages } from "../messages.ts";
import { isGone, isSame, type Choice } from "./choice.ts";
import { isChanged, isNew, type Gates } from "./gates.ts";

interface Judged {
  readonly gates: Gates;
  readonly baseline: readonly Choice[];
  readonly branch: string;
  readonly commit: string;
  /** What the change's own gates say; null where they are the same or cannot judge. */
  readonly proposed: Report["proposed"] | null;
  /** What these demand more or less; null where they cannot be read. */
  readonly comparison: Report["comparison"] | null;
  readonly doubts: readonly string[];
}

/** Whose gate judged, and what the change does to it, in sentences. */
export function notesOf({ gates, baseline, branch, commit, proposed, comparison, doubts }: Judged): string[] {
  const { choices, own, unasked } = gates;
  const byBase = choices.filter(({ from }) => from === "base");
  const unjudged = isChanged(gates) && own.files.length > 0 && proposed === null && doubts.length === 0;
  return [
    ...(byBase.length > 0 ? [baseMessages.judgedBy({ branch, commit })] : []),
    ...choices.filter(({ sides }) => sides.path === null).map(({ sides }) => baseMessages.outside({ file: sides.name })),
    ...choices.filter(isNew).map(({ sides }) => baseMessages.noGateYet({ file: sides.name, branch })),
    ...(unasked === null ? [] : [baseMessages.unasked({ file: unasked, branch })]),
    ...byBase.filter(({ sides }) => isGone(sides)).map(({ sides }) => baseMessages.deletes({ file: sides.name })),
    ...(proposed == null ? [] : [baseMessages.changes({ verdict: proposed.verdict })]),
    ...(comparison == null ? [] : [baseMessages.effect({ effect: comparison.effect, ...directionsOf(comparison.gates) })]),
    ...(unjudged ? [baseMessages.changesUnjudged()] : []),
    ...baseline.flatMap((choice) => baselineNote(choice, branch) ?? []),
    ...doubts,
  ];
}

/** Whose baseline it is, where that is not plain: one that cannot be understood is in doubt, which is said with the doubts. */
function baselineNote({ sides, from, doubts }: Choice, branch: string): string | null {
  const { name: file, base, head } = sides;
  if (doubts.length > 0) return null;
  if (from === "head") return head.ok ? baseMessages.baselineNotAtBase({ file, branch }) : null;
  if (isGone(sides)) return baseMessages.baselineDeletes({ file, branch });
  return isSame(base, head) ? null : baseMessages.baselineChanges({ file, branch });
}
