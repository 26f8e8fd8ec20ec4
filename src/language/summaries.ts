import { isIdentifier } from "../diagnostics/characters.ts";
import { quoted } from "./reference.ts";

/** Keys under which tools write what they worked out of samples. An object that has one holds summaries of one thing, and no slices. */
const SUMMARY = /^(?:p\d{1,2}(?:[._]\d+)?|avg|average|mean|median|std|stddev|stdev|min|max)$/iu;

/** The first key that names a summary, preferably of the slow end, which is what a gate asks for; null where there is none. */
export function summaryAmong(keys: readonly string[] | null): string | null {
  return keys?.find((key) => /^p9[059]$/iu.test(key)) ?? keys?.find((key) => SUMMARY.test(key)) ?? null;
}

/** `latency.p95`, `latency["p99.9"]`: what stands under a key. */
export function keyOf(name: string, key: string): string {
  return isIdentifier(key) ? `${name}.${key}` : `${name}[${quoted(key)}]`;
}
