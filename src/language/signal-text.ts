/** The form in which signals are compared: case, spacing and final punctuation do not matter. */
export function normalizeSignal(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[\s.!?…。！？,;:]+$/u, "")
    .trim();
}
