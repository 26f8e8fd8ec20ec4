import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { DEFAULT_GATES, readGates } from "../../files/evaluate.ts";
import { inputReader, type Inputs, type Reader } from "../../files/inputs.ts";
import { loadGateFiles, type TextFile } from "../../judge/check.ts";
import { baseMessages } from "../messages.ts";
import { chosen, type Choice } from "./choice.ts";
import type { BothSides } from "./sides.ts";
import { BaseFailure } from "./tree.ts";

/** The gates of a run: those that judge, and those that the change itself brings. */
export interface Gates {
  readonly choices: readonly Choice[];
  readonly judging: Inputs;
  /** What would judge were there no base. Its problems are what nobody asked for, unless there is no base's gate. */
  readonly own: Inputs;
}

/** Finds the gates that are named, or else the one where a gate is looked for: at the base first. */
export async function gatesOf(named: readonly string[], both: BothSides, reader: Reader): Promise<Gates> {
  const own = await readGates(named, reader, inputReader(reader));
  const names = named.length > 0 ? named : await defaultAtBase(both);
  // Where the base has none, the change's own is looked for, and what is missing is said as always.
  if (names.length === 0 && own.files.length === 0) return { choices: [], judging: own, own };
  const { sides, problems, paths } = await both.read(names.length > 0 ? names : own.paths, "a gate");
  for (const { name, stranger, head } of sides) if (stranger !== null && head.ok) throw new BaseFailure(baseMessages.stranger({ file: name, repository: stranger }));
  const choices = sides.map((each) => chosen(each, mistakes));
  const files = choices.flatMap(({ file }) => file ?? []);
  return { choices, judging: { files, problems: [...problems, ...choices.flatMap((choice) => choice.problems)], paths }, own };
}

async function defaultAtBase(both: BothSides): Promise<string[]> {
  for (const path of DEFAULT_GATES) {
    const { sides } = await both.read([path], "a gate");
    if (sides.some(({ base }) => base !== null)) return [path];
  }
  return [];
}

/** What is wrong with a text as a gate, by itself. */
export function mistakes(file: TextFile): readonly Diagnostic[] {
  return loadGateFiles([file]).problems;
}

/** Whether the change brings other gates than those that judge. */
export function isChanged({ judging, own }: Gates): boolean {
  const texts = ({ files }: Inputs): string => JSON.stringify(files.map(({ file, text }) => [file, text]).sort());
  return texts(judging) !== texts(own);
}
