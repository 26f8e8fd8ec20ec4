import { commandMessage, neutralise } from "../render/escape.ts";
import { renderDiagnostics } from "../render/diagnostics.ts";
import { renderGithub, renderGithubDiagnostics, type AnnotationOptions } from "../render/github.ts";
import { renderPretty } from "../render/pretty.ts";
import type { Evaluation } from "../files/evaluate.ts";
import type { Repository } from "./repository.ts";
import type { Runner } from "./runner.ts";

/** Columns of a log on a page of GitHub's. */
const WIDTH = 120;

/** Writes to the log what the terminal would show. */
export function printEvaluation(runner: Runner, { report, diagnostics, texts }: Evaluation): void {
  // A log shows colours although it is no terminal.
  const layout = { width: WIDTH, colour: !runner.environment["NO_COLOR"] };
  if (report !== null) runner.print(renderPretty(report, layout));
  const said = [...(report?.diagnostics ?? []), ...diagnostics];
  if (said.length > 0) runner.print(renderDiagnostics(said, new Map(texts.map(({ file, text }) => [file, text])), { ...layout, wrapped: false }));
}

/** Marks the gate's lines on the pull request's page: as errors where the step fails, of which so many were said before. */
export function printAnnotations(runner: Runner, { report, diagnostics }: Evaluation, { pathOf }: Repository, { failed, errorsBefore }: { failed: boolean; errorsBefore: number }): void {
  const options: AnnotationOptions = { pathOf, errorsBefore, level: failed ? "error" : "warning" };
  runner.print(report === null ? renderGithubDiagnostics(diagnostics, options) : renderGithub(report, options));
}

/** A line of our own in the log. */
export function say(runner: Pick<Runner, "print">, text: string): void {
  runner.print(`${neutralise(text)}\n`);
}

/** A message that stands out in the log and on the run's page, without a place. */
export function alert(runner: Pick<Runner, "print">, level: "error" | "warning", text: string): void {
  runner.print(`::${level} title=Rollout gate::${commandMessage(text)}\n`);
}
