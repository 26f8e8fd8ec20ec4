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
  /** The base's gate in a usual place, where the step names one instead that the base has not. */
  readonly unasked: string | null;
}

/** Finds the gates that are named, or else the one where a gate is looked for: at the base first. */
export async function gatesOf(named: readonly string[], both: BothSides, reader: Reader): Promise<Gates> {
  const own = await readGates(named, reader, inputReader(reader));
  const names = named.length > 0 ? named : await defaultAtBase(both);
  // Where the base has none, the change's own is looked for, and what is missing is said as always.
  if (names.length === 0 && own.files.length === 0) return { choices: [], judging: own, own, unasked: null };
  const { sides, problems, paths } = await both.read(names.length > 0 ? names : own.paths, "a gate");
  for (const { name, stranger, head } of sides) if (stranger !== null && head.ok) throw new BaseFailure(baseMessages.stranger({ file: name, repository: stranger }));
  const choices = sides.map((each) => chosen(each, mistakes));
  const files = choices.flatMap(({ file }) => file ?? []);
  return { choices, judging: { files, problems: [...problems, ...choices.flatMap((choice) => choice.problems)], paths }, own, unasked: named.length > 0 && choices.some(isNew) ? await unaskedAtBase(choices, both) : null };
}

/** Whether the base has nothing in the place of a gate that the change brings. */
export function isNew({ sides, file }: Choice): boolean {
  return sides.path !== null && sides.base === null && file !== null;
}

async function unaskedAtBase(choices: readonly Choice[], both: BothSides): Promise<string | null> {
  try {
    const [path] = await defaultAtBase(both);
    return path === undefined || choices.some(({ sides }) => sides.name === path) ? null : path;
  } catch (thrown) {
    // It is for a note alone, and judges nothing.
    if (thrown instanceof BaseFailure) return null;
    throw thrown;
  }
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
