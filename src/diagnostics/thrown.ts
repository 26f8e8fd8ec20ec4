/** What something thrown says of itself. Nothing is thrown by this, whatever was: it is for those who catch bugs. */
export function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    return "what was thrown has no text";
  }
}
