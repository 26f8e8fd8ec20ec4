import { paint, run } from "../render/paint.ts";
import { wrapAfter } from "../render/wrap.ts";
import { OVERVIEW, TEXTS } from "./help-texts.ts";

/** Columns that the texts are written for. */
const WIDTH = 80;

/** The help of a command, or the overview. No line is longer than 80 columns; a narrower terminal gets narrower ones. */
export function helpFor(command: string | undefined, width = WIDTH): string {
  const text = command === undefined ? OVERVIEW : (TEXTS[command] ?? OVERVIEW);
  if (width >= WIDTH) return text;
  // The example stays as it is: it is there to be copied.
  const example = text.indexOf("\nExample\n");
  const lines = text.slice(0, example).replace(/(?<=\S)\n {19,}(?=\S)|(?<=\S)\n(?=\w+, )/gu, " ").split("\n");
  return lines.flatMap((line) => folded(line, width)).join("\n") + text.slice(example);
}

/** One line in several, each of them under the beginning of its description. */
function folded(line: string, width: number): string[] {
  const lead = /^ *(?:\S+ )*\S* {2,}/u.exec(line)?.[0] ?? "";
  const description = [run(line.slice(lead.length))];
  const lines = lead.length > width / 2 ? [[run(lead)], ...wrapAfter([run("      ")], description, width)] : wrapAfter([run(lead)], description, width);
  return lines.map((parts) => paint(parts, false));
}
