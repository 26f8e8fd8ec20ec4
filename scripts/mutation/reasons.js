// Why a mutant that no test noticed may live: nobody could notice it either.
import evidence from "./reasons/evidence.js";
import gate from "./reasons/gate.js";
import judge from "./reasons/judge.js";
import language from "./reasons/language.js";

const REASONS = [...evidence, ...gate, ...judge, ...language];

/** @type {(survivor: { readonly file: string, readonly key: string }) => string | null} */
export function reasonFor({ file, key }) {
  return REASONS.find(([of, part]) => of === file && key.includes(part))?.[2] ?? null;
}
