import type { Inputs } from "../../files/inputs.ts";
import { mistakesInMetrics } from "../../judge/check.ts";
import { chosen, type Choice } from "./choice.ts";
import type { BothSides } from "./sides.ts";

/** The baseline of a run, each file of it by the rule of the gates. Most are downloaded, and in no branch. */
export async function baselineOf(named: readonly string[], both: BothSides): Promise<{ choices: readonly Choice[]; inputs: Inputs }> {
  const { sides, problems, paths } = await both.read(named, "a baseline");
  const choices = sides.map((each) => chosen(each, mistakesInMetrics));
  return { choices, inputs: { files: choices.flatMap(({ file }) => file ?? []), problems: [...problems, ...choices.flatMap((choice) => choice.problems)], paths } };
}
