import { messageOf } from "../diagnostics/thrown.ts";
import type { Evaluation } from "../files/evaluate.ts";
import { whyRefused } from "../files/read.ts";
import { fails } from "../judge/fail-on.ts";
import { dispatchRollback, type Dispatched } from "./dispatch.ts";
import { evaluateStep } from "./evaluate.ts";
import { readEvent, type Event } from "./event.ts";
import { evaluationWithout, hiding } from "./hiding.ts";
import { readInputs, tokenOf, type Inputs } from "./inputs.ts";
import { alert, printAnnotations, printEvaluation, say } from "./log.ts";
import { endMessages, toldMessages } from "./messages.ts";
import { NOT_EVALUATED, outputsOf, verdictOutputs, type Outputs } from "./outputs.ts";
import { pageOf, type Page } from "./page.ts";
import { postComment } from "./post.ts";
import { writeReport } from "./report-file.ts";
import { repositoryOf } from "./repository.ts";
import type { Runner } from "./runner.ts";

/** Runs the step and gives its exit code: 0, or 1 for one that fails. A throw is a bug of ours, and fails it too. */
export async function run(given: Runner): Promise<number> {
  let runner = given;
  const outputs = outputsOf({ setOutputs: (values) => runner.setOutputs(values) });
  // Before anything is read, so that a crash never looks like a verdict.
  outputs.write(NOT_EVALUATED);
  try {
    runner = hiding(given, tokenOf((name) => given.input(name)));
    return await step(runner, outputs);
  } catch (thrown) {
    // The outputs stay what they are: error, or the verdict where there was one by then.
    alert(runner, "error", toldMessages.bug({ why: messageOf(thrown) }));
    return 1;
  }
}

async function step(runner: Runner, outputs: Outputs): Promise<number> {
  const { inputs, problems } = readInputs((name) => runner.input(name));
  const { event, problems: unread } = readEvent(runner);
  const { evaluation: judged, repository } = await evaluateStep(runner, inputs, event, repositoryOf(runner, event, inputs.workingDirectory), [...problems, ...unread]);
  const { evaluation, path } = writeReport(evaluationWithout(inputs.token, judged), inputs, repository);
  const { report } = evaluation;
  outputs.write({ ...(report === null ? NOT_EVALUATED : verdictOutputs(report)), report: path });

  // From here on nothing changes the verdict.
  printEvaluation(runner, evaluation);
  const rollback = report === null ? null : await dispatchRollback(runner, inputs, event, report);
  const lost = [...sayRollback(runner, inputs, rollback), ...outputsLost(outputs)];
  for (const each of lost) alert(runner, "error", each);
  const failed = lost.length > 0 || report === null || fails(report.verdict, inputs.failOn);
  if (inputs.annotations) printAnnotations(runner, evaluation, repository, { failed, errorsBefore: lost.length });
  if (inputs.summary || inputs.comment !== "never") await publish(runner, inputs, event, evaluation, pageOf(evaluation, inputs, event, repository, runner.environment), outputs);
  sayExit(runner, inputs, evaluation, lost);
  return failed ? 1 : 0;
}

/** Tells what became of the rollback event. One that was not sent is given back: it fails the step. */
function sayRollback(runner: Runner, { rollbackEvent }: Inputs, rollback: Dispatched | null): string[] {
  if (rollback?.did === "sent") say(runner, toldMessages.rollbackSent({ type: rollbackEvent ?? "" }));
  if (rollback?.did === "sent before") say(runner, toldMessages.rollbackSentBefore());
  if (rollback?.did === "not for this event") say(runner, toldMessages.rollbackNever(rollback));
  return rollback?.did === "failed" ? [toldMessages.rollbackLost(rollback)] : [];
}

function outputsLost({ lost }: Outputs): string[] {
  return lost === null ? [] : [toldMessages.outputsLost({ why: lost })];
}

/** Writes the summary and the comment. What cannot be written is a warning. */
async function publish(runner: Runner, inputs: Inputs, event: Event, { report }: Evaluation, page: Page, outputs: Outputs): Promise<void> {
  if (inputs.summary) writeSummary(runner, page);
  const posted = await postComment(runner, inputs, event, page, report?.verdict === "pass");
  if (posted.warning !== null) alert(runner, "warning", posted.warning);
  if (posted.note !== null) say(runner, posted.note);
  if (posted.url !== null) outputs.write({ "comment-url": posted.url });
}

function writeSummary(runner: Runner, page: Page): void {
  try {
    runner.writeSummary(page.summary());
  } catch (thrown) {
    alert(runner, "warning", toldMessages.summaryLost({ why: whyRefused(thrown) }));
  }
}

/** How the step ends, and why. */
function sayExit(runner: Runner, { failOn }: Inputs, { report }: Evaluation, lost: readonly string[]): void {
  if (report === null) return say(runner, endMessages.notEvaluated());
  const { verdict } = report;
  if (fails(verdict, failOn)) say(runner, endMessages.fails({ verdict, failOn }));
  else if (lost.length > 0) say(runner, endMessages.failsAlthough({ verdict }));
  else if (verdict !== "pass") say(runner, endMessages.succeedsAlthough({ verdict, failOn }));
}
