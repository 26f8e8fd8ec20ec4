import { isAbsolute, relative, resolve } from "node:path";
import { worded } from "../diagnostics/diagnostic.ts";
import type { Evaluation } from "../files/evaluate.ts";
import { writeOutput } from "../files/write.ts";
import { renderJson } from "../render/json.ts";
import type { Inputs } from "./inputs.ts";
import type { Repository } from "./repository.ts";

/** Writes the JSON report where one is asked for. One that is asked for and cannot be there makes the step not evaluated. */
export function writeReport(evaluation: Evaluation, { report: path }: Inputs, { directory, root }: Repository): { evaluation: Evaluation; path: string } {
  const { report, diagnostics } = evaluation;
  // What cannot be written to is among the diagnostics already.
  if (path === null || diagnostics.some(({ code }) => code.startsWith("output-") || code === "usage")) return { evaluation, path: "" };
  const failed = writeOutput(directory, path, renderJson(report ?? { version: 1, diagnostics: [...diagnostics] }));
  if (failed !== null) return { evaluation: { ...evaluation, report: null, diagnostics: [worded(failed), ...diagnostics] }, path: "" };
  // As a later step finds it, whose paths start at the root of the checkout.
  return { evaluation, path: isAbsolute(path) ? path : relative(root, resolve(directory, path)) };
}
