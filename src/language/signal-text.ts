const ENDING: ReadonlySet<string> = new Set(" .!?…。！？,;:");

/** The form in which signals are compared: case, spacing and final punctuation do not matter. */
export function normalizeSignal(text: string): string {
  const words = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  // A loop, since a pattern at the end of a text is tried anew at each of its marks.
  let end = words.length;
  while (end > 0 && ENDING.has(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
}
