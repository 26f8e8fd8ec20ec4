import type { Verdict } from "../judge/report.ts";
import { piecesOf, type Drawn } from "./number-line.ts";

/** Told apart by their words as well as by their colours. */
export const ZONE_SIGNS: Readonly<Record<Verdict, string>> = { pass: "🟩", hold: "🟨", rollback: "🟥" };

/** A number line as GitHub renders it, the zones where this run's values may lie in bold: 🟩 pass ≤ 0.15 < 🟨 **hold** ≤ 0.2 < 🟥 rollback. */
export function markdownLine(line: Drawn): string {
  return piecesOf(line)
    .map(({ text, verdict, isPossible }) => (verdict === null ? text.replaceAll("<", "&lt;") : `${ZONE_SIGNS[verdict]} ${isPossible ? `**${text}**` : text}`))
    .join("");
}
