import { code, didYouMean, list } from "../diagnostics/messages/words.ts";
import type { Verdict } from "../judge/report.ts";
import { VERDICT_WORDS } from "../render/words.ts";

const nameOf = (verdict: Verdict | "error"): string => (verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict]);

/** What is wrong with the step itself. */
export const stepMessages = {
  choice: (a: { input: string; given: string; values: readonly string[]; meant: string | null }) => `The input ${code(a.input)} is ${code(a.given)}.${didYouMean(a.meant) || ` It takes ${list(a.values, "or")}.`}`,
  pullRequest: (a: { input: string; given: string }) => `The input ${code(a.input)} is ${code(a.given)}, and it is the number of a pull request, such as \`12\`.`,
  baseGate: () => "`gate-source: base` is not offered yet: this version judges by the gate that is checked out. Write `head`, or leave `gate-source` out.",
  longEvent: (a: { length: number; most: number }) => `The input \`rollback-event\` has ${a.length} characters, and GitHub takes ${a.most}.`,
  brokenToken: () => "The input `github-token` has white space in it, and no token has. Was a secret pasted with a line break?",
  noFolder: (a: { given: string }) => `The input \`working-directory\` is ${code(a.given)}, and there is no such folder in the checkout.`,
  payload: () => "The event's payload (`GITHUB_EVENT_PATH`) is no JSON object, so the labels that may report signals are not known. The runner writes that file; run the job again.",
  labels: () => "The event's payload (`GITHUB_EVENT_PATH`) lacks the pull request or has its labels in another form than GitHub's, so the signals that labels may report are not known. The runner writes that file; run the job again.",
  measured: () => "The event's payload (`GITHUB_EVENT_PATH`) does not name the commit of the workflow run that measured (`workflow_run.head_sha`), so nobody can tell whether these are its metrics. The runner writes that file; run the job again.",
  noInput: () => "a step has no standard input; name a file",
  noFile: (a: { name: string }) => `this runner takes none (${a.name} is not set)`,
} as const;

/** What became of what the step was to tell people and other jobs. */
export const toldMessages = {
  bug: (a: { why: string }) => `Rollout Gate itself failed. Please report this: ${a.why}`,
  outputsLost: (a: { why: string }) => `The step's outputs could not be written (${a.why}), so later jobs cannot see the verdict.`,
  summaryLost: (a: { why: string }) => `The job summary could not be written: ${a.why}. The verdict stands.`,
  rollbackSent: (a: { type: string }) => `Rollback event sent: ${a.type}`,
  rollbackSentBefore: () => "The rollback event of this run attempt was sent before, and is not sent again.",
  rollbackNever: (a: { event: string }) => `No rollback event: a run of ${code(a.event)} never sends one.`,
  rollbackLost: (a: { why: string; mayHaveArrived: boolean }) =>
    `${a.why} ${a.mayHaveArrived ? "It may have arrived all the same: look whether something rolls back. If nothing does, run the job again, which sends it." : "Nothing was told to roll back; running the job again tells it."}`,
  noPullRequest: (a: { event: string }) => `No comment: this run (${a.event || "no event"}) belongs to no pull request. Where it is about one, say which with \`pull-request-number\`.`,
  commentCreated: (a: { url: string }) => `Comment: ${a.url}`,
  commentUpdated: (a: { url: string }) => `Comment updated: ${a.url}`,
  commentIsNewer: (a: { url: string }) => `The comment is of a later run and was left alone: ${a.url}`,
  commentLost: (a: { why: string; report: string }) => `${a.why} The verdict stands, and ${a.report} has the report.`,
  commentShared: () => "Another job of this run keeps the same comment, and wrote it before: the comment says so. Give each its own `comment-key`, in a matrix with `${{ matrix.… }}` in it.",
  /** In the comment itself, as Markdown. */
  sharedNotice: (a: { before: Verdict | "error" }) => `> [!WARNING]\n> Another job of this run wrote here before: **${nameOf(a.before)}**. Give each job its own \`comment-key\`, so that none hides what another says.`,
} as const;

/** How the step ends, and why. */
export const endMessages = {
  notEvaluated: () => "The step fails: the gate was not evaluated.",
  fails: (a: { verdict: Verdict; failOn: string }) => `The step fails: the verdict is ${nameOf(a.verdict)}, and \`fail-on\` is ${code(a.failOn)}.`,
  failsAlthough: (a: { verdict: Verdict }) => `The step fails although the verdict is ${nameOf(a.verdict)}: see the error above.`,
  succeedsAlthough: (a: { verdict: Verdict; failOn: string }) => `The step succeeds although the verdict is ${nameOf(a.verdict)}: \`fail-on\` is ${code(a.failOn)}.`,
} as const;
