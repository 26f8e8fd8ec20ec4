import { onDemand } from "../diagnostics/characters.ts";
let segmenter: Intl.Segmenter | undefined;

/** Of a longer text the segmenter goes over all for each character, so that it gets this much at a time. */
const AT_ONCE = 256;

/** The segmenter is made when it is first needed: it costs 10 ms, a sixth of an empty program's start. */
function* clusters(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (let [start, size] = [0, AT_ONCE]; start < text.length; ) {
    const found = Array.from(segmenter.segment(text.slice(start, start + size)), ({ segment }) => segment);
    const isLast = start + size >= text.length;
    // The last one may go on behind the cut; a single one as long as the cut is looked at in a larger piece.
    const whole = isLast ? found : found.slice(0, -1);
    yield* whole;
    start += isLast ? size : whole.reduce((length, each) => length + each.length, 0);
    size = whole.length === 0 ? size * 2 : AT_ONCE;
  }
}

/** Two columns wide: Unicode's East Asian Width W and F, as ranges of whole blocks. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d37f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;

/** What a terminal draws on two columns as a picture: by default, by a variation selector, or joined to another. */
const EMOJI = onDemand(String.raw`\p{Emoji_Presentation}|\p{Regional_Indicator}|[\p{Emoji}]\ufe0f|\p{Extended_Pictographic}\u200d`, "u");

/** Drawn on the character before: marks, joiners, and the vowels and finals of a Hangul syllable. */
const ZERO = onDemand(String.raw`[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]`, "u");

/** ASCII and our own marks: one column each, with nothing to join. */
const isPlain = (text: string): boolean => /^[ -~✓✗…–—·≤▲→]*$/u.test(text);

/** Letters and signs that join with nothing among them: Latin, Greek, Cyrillic, kana and ideographs. Those need no segmenter. */
const isSingle = (text: string): boolean => /^[ -~\u00a1-\u00ac\u00ae-\u02af\u0370-\u0482\u048a-\u052f\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/u.test(text);

/** How many columns of a terminal a text takes. It has no control characters. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  if (isSingle(text)) {
    for (const character of text) width += WIDE.test(character) ? 2 : 1;
    return width;
  }
  for (const segment of clusters(text)) width += clusterWidth(segment);
  return width;
}

/** The characters of a text as a reader sees them, none of which may be taken apart. */
export function graphemes(text: string): string[] {
  return isPlain(text) || isSingle(text) ? [...text] : [...clusters(text)];
}

function clusterWidth(cluster: string): number {
  if (EMOJI().test(cluster)) return 2;
  // Alone, a vowel or final of Hangul has a column of its own.
  let width = /^[\u1160-\u11ff\ud7b0-\ud7ff]/u.test(cluster) ? 1 : 0;
  for (const character of cluster) width += ZERO().test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Fills a text up with blanks on its right. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
