import { relative, resolve } from "node:path";
import { worded } from "../diagnostics/diagnostic.ts";
import type { Evaluation } from "../files/evaluate.ts";
import { whyRefused } from "../files/read.ts";
import { writeOutput } from "../files/write.ts";
import { fails } from "../judge/fail-on.ts";
import { renderJson } from "../render/json.ts";
import { VERDICT_WORDS } from "../render/words.ts";
import { dispatchRollback } from "./dispatch.ts";
import { evaluateStep } from "./evaluate.ts";
import { readEvent, type Event } from "./event.ts";
import { hiding, withoutToken } from "./hiding.ts";
import { readInputs, tokenOf, type Inputs } from "./inputs.ts";
import { alert, printAnnotations, printEvaluation, say } from "./log.ts";
import { NOT_EVALUATED, outputsOf, verdictOutputs, type Outputs } from "./outputs.ts";
import { pageOf, type Page } from "./page.ts";
import { postComment } from "./post.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import type { Runner } from "./runner.ts";

/** Runs the step and gives its exit code: 0, or 1 for one that fails. A throw is a bug of ours, and fails it too. */
export async function run(given: Runner): Promise<number> {
  const runner = hiding(given, tokenOf((name) => given.input(name)));
  const outputs = outputsOf(runner);
  // Before anything is read, so that a crash never looks like a verdict.
  outputs.write(NOT_EVALUATED);
  try {
    return await step(runner, outputs);
  } catch (thrown) {
    outputs.write(NOT_EVALUATED);
    alert(runner, "error", `Rollout Gate itself failed, so nothing was evaluated. Please report this: ${(thrown as Error).message}`);
    return 1;
  }
}

async function step(runner: Runner, outputs: Outputs): Promise<number> {
  const { inputs, problems } = readInputs((name) => runner.input(name));
  const { event, problems: unread } = readEvent(runner);
  const repository = repositoryOf(runner, inputs.workingDirectory);
  const judged = await evaluateStep(inputs, event, repository.directory, [...problems, ...unread]);
  const evaluation = writeReport(judged, inputs, repository);
  if (evaluation.report !== null) outputs.write(verdictOutputs(evaluation.report, inputs.report === null ? "" : reportPath(runner, inputs.report, repository)));
  // From here on nothing changes the verdict.
  printEvaluation(runner, evaluation);
  if (inputs.annotations) printAnnotations(runner, evaluation, repository);
  return publish(runner, inputs, event, evaluation, repository, outputs);
}

/** Tells people and other jobs. What cannot be told is a warning; only a rollback that was not sent fails the step. */
async function publish(runner: Runner, inputs: Inputs, event: Event, evaluation: Evaluation, repository: Repository, outputs: Outputs): Promise<number> {
  const { report } = evaluation;
  const rollback = report?.verdict === "rollback" ? await dispatchRollback(runner, inputs, event, report) : null;
  if (rollback?.did === "failed") alert(runner, "error", `${rollback.why} Nothing was told to roll back.`);
  if (rollback?.did === "sent") say(runner, `Rollback event sent: ${inputs.rollbackEvent ?? ""}`);
  if (rollback?.did === "sent before") say(runner, "The rollback event of this run attempt was sent before, and is not sent again.");
  if (rollback?.did === "not for this event") say(runner, `No rollback event: a run of \`${rollback.event}\` never sends one.`);

  if (inputs.summary || inputs.comment !== "never") {
    const page = pageOf(evaluation, event, repository, runner.environment);
    if (inputs.summary) writeSummary(runner, page);
    const posted = await postComment(runner, inputs, event, page, report?.verdict === "pass");
    if (posted.warning !== null) alert(runner, "warning", posted.warning);
    if (posted.note !== null) say(runner, posted.note);
    if (posted.url !== null) outputs.write({ "comment-url": posted.url });
  }
  return exitCode(runner, inputs, report, rollback?.did === "failed", outputs);
}

function writeSummary(runner: Runner, page: Page): void {
  try {
    runner.writeSummary(page.summary());
  } catch (thrown) {
    alert(runner, "warning", `The job summary could not be written: ${whyRefused(thrown)}. The verdict stands.`);
  }
}

function exitCode(runner: Runner, { failOn }: Inputs, report: Evaluation["report"], rollbackLost: boolean, outputs: Outputs): number {
  if (outputs.lost !== null) alert(runner, "error", `The step's outputs could not be written (${outputs.lost}), so later jobs cannot see the verdict.`);
  const failed = report === null || fails(report.verdict, failOn);
  if (report === null) say(runner, "The step fails: the gate was not evaluated.");
  else if (failed) say(runner, `The step fails: the verdict is ${VERDICT_WORDS[report.verdict]}, and \`fail-on\` is \`${failOn}\`.`);
  return failed || rollbackLost || outputs.lost !== null ? 1 : 0;
}

/** The report's path as a later step finds it, whose paths start at the root of the checkout. */
function reportPath({ directory }: Runner, path: string, repository: Repository): string {
  return relative(directory, resolve(repository.directory, path)) || path;
}

/** Writes the JSON report where one is asked for. One that is asked for and is not there makes the step not evaluated. */
function writeReport(evaluation: Evaluation, { report: path, token }: Inputs, { directory }: Repository): Evaluation {
  const { report, diagnostics } = evaluation;
  // What cannot be written to is among the diagnostics already.
  if (path === null || diagnostics.some(({ code }) => code.startsWith("output-") || code === "usage")) return evaluation;
  const text = renderJson(report ?? { version: 1, diagnostics: [...diagnostics] });
  const failed = writeOutput(directory, path, withoutToken(text, token));
  return failed === null ? evaluation : { ...evaluation, report: null, diagnostics: [worded(failed), ...diagnostics] };
}
