import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Located } from "../diagnostics/place.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { LoadedGates } from "../judge/check.ts";
import { finderOf, linesOfGates, type Finder, type GateLine } from "./lines.ts";
import { LISTS, type GateTest, type List } from "./test-file.ts";

/** A gate file that is whole, and its lines by name. */
export interface GateUnderTest {
  readonly file: string;
  readonly loaded: LoadedGates;
  readonly lines: readonly GateLine[];
  readonly find: Finder;
}

export function gateUnderTest(file: string, loaded: LoadedGates): GateUnderTest {
  const lines = linesOfGates(loaded.gates.map(({ gate }) => gate));
  return { file, loaded, lines, find: finderOf(lines) };
}

/** The lines that a test expects in each list; null where it says nothing of them. */
export type Expected = Readonly<Record<List, ReadonlySet<GateLine> | null>>;

const KINDS: Readonly<Record<List, readonly GateLine["kind"][]>> = { not_met: ["condition"], unknown: ["condition", "trigger"], fired: ["trigger"] };

/** What a test expects of the lines of its gate, and what it names that is no line of it. */
export function expectedOf({ lists }: GateTest, gate: GateUnderTest): { expected: Expected; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const expected = Object.fromEntries(
    LISTS.map((list) => {
      const found = lists[list]?.map((name) => linesNamed(name, list, gate)) ?? null;
      problems.push(...(found ?? []).flatMap((each) => ("problem" in each ? [each.problem] : [])));
      return [list, found === null ? null : new Set(found.flatMap((each) => ("lines" in each ? each.lines : [])))];
    }),
  ) as unknown as Expected;
  return { expected, problems };
}

/** The lines that one entry of a list stands for. Several gates of a file may have a line in common, which is one to its reader. */
function linesNamed({ value: name, place }: Located<string>, list: List, gate: GateUnderTest): { lines: readonly GateLine[] } | { problem: Diagnostic } {
  const found = KINDS[list].flatMap((kind) => gate.find(name, kind));
  const asPrinted = found.filter(({ text }) => text === name);
  const lines = asPrinted.length > 0 ? asPrinted : found;
  const texts = [...new Set(lines.map(({ text }) => text))];
  if (texts.length === 1) return { lines };
  if (texts.length > 1) return { problem: error("test-several-lines", place, { text: name, lines: texts }) };
  const [elsewhere] = (["condition", "trigger"] as const).flatMap((kind) => gate.find(name, kind));
  if (elsewhere !== undefined) return { problem: error("test-wrong-list", place, { text: name, kind: elsewhere.kind }) };
  const possible = gate.lines.filter(({ kind }) => KINDS[list].includes(kind));
  const known = [...new Set(possible.map((line) => shortName(line, gate)))];
  const meant = nearest(name, [...known, ...possible.map(({ text }) => text)]);
  return { problem: error("test-unknown-line", place, { text: name, list, gate: gate.file, known, meant }) };
}

/** The key of a condition where it stands for that condition alone, else the whole line. */
function shortName({ line, text, kind }: GateLine, gate: GateUnderTest): string {
  return line.kind === "condition" && gate.find(line.metric, kind).length === 1 ? line.metric : text;
}
