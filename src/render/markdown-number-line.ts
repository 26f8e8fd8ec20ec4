import type { NumberLine, Verdict } from "../judge/report.ts";
import { piecesOf } from "./number-line.ts";

/** Told apart by their words as well as by their colours. */
export const ZONE_SIGNS: Readonly<Record<Verdict, string>> = { pass: "🟩", hold: "🟨", rollback: "🟥" };

/** A number line as GitHub renders it, the zones of this run's values in bold: 🟩 pass ≤ 0.15 < 🟨 **hold** ≤ 0.2 < 🟥 rollback. */
export function markdownLine(line: Pick<NumberLine, "zones" | "observed">): string {
  return piecesOf(line)
    .map(({ text, verdict, here }) => (verdict === null ? text.replaceAll("<", "&lt;") : `${ZONE_SIGNS[verdict]} ${here === null ? text : `**${text}**`}`))
    .join("");
}
