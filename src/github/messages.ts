import type { Whole } from "../diagnostics/messages/comparison.ts";
import { code, didYouMean, list } from "../diagnostics/messages/words.ts";
import type { Verdict } from "../judge/report.ts";
import { VERDICT_WORDS } from "../render/words.ts";

const nameOf = (verdict: Verdict | "error"): string => (verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict]);

/** What is wrong with the step itself. */
export const stepMessages = {
  choice: (a: { input: string; given: string; values: readonly string[]; meant: string | null }) => `The input ${code(a.input)} is ${code(a.given)}.${didYouMean(a.meant) || ` It takes ${list(a.values, "or")}.`}`,
  pullRequest: (a: { input: string; given: string }) => `The input ${code(a.input)} is ${code(a.given)}, and it is the number of a pull request, such as \`12\`.`,
  noBase: (a: { event: string }) => `The payload of this ${code(a.event)} event names no base branch, so nobody knows whose gate is to judge. The runner writes it (\`GITHUB_EVENT_PATH\`); run the job again.`,
  neverBase: (a: { event: string }) => `The input \`gate-source\` is \`base\`, and a run of ${code(a.event)} has no base branch. Run this step on \`pull_request\` or \`merge_group\`. Or leave \`gate-source\` out here, to judge by the gate that is checked out: check out a branch that you trust.`,
  longEvent: (a: { length: number; most: number }) => `The input \`rollback-event\` has ${a.length} characters, and GitHub takes ${a.most}.`,
  brokenToken: () => "The input `github-token` has white space in it, and no token has. Was a secret pasted with a line break?",
  noFolder: (a: { given: string }) => `The input \`working-directory\` is ${code(a.given)}, and there is no such folder in the checkout.`,
  payload: () => "The event's payload (`GITHUB_EVENT_PATH`) is no JSON object, so the labels that may report signals are not known. The runner writes that file; run the job again.",
  labels: () => "The event's payload (`GITHUB_EVENT_PATH`) lacks the pull request or has its labels in another form than GitHub's, so the signals that labels may report are not known. The runner writes that file; run the job again.",
  measured: () => "The event's payload (`GITHUB_EVENT_PATH`) does not name the commit of the workflow run that measured (`workflow_run.head_sha`), so nobody can tell whether these are its metrics. The runner writes that file; run the job again.",
  noInput: () => "a step has no standard input; name a file",
  noFile: (a: { name: string }) => `this runner takes none (${a.name} is not set)`,
} as const;

const short = (commit: string): string => commit.slice(0, 7);

/** What there is to know of the gate and the baseline of the branch that a change is to be merged into. */
export const baseMessages = {
  commitOf: (a: { branch: string }) => `The base branch ${code(a.branch)}`,
  fileOf: (a: { path: string; branch: string; commit: string }) => `${code(a.path)} of ${code(a.branch)} (${short(a.commit)})`,
  listOf: (a: { branch: string; commit: string }) => `The list of files of ${code(a.branch)} (${short(a.commit)})`,
  again: () => "Run the job again.",
  gone: () => "Is the branch still there?",
  unjudged: (a: { branch: string }) => `So nobody knows what the gate of ${code(a.branch)} asks, and nothing was judged.`,
  orGit: () => "Or check out the run's own commit with `fetch-depth: 2`: then git tells, and GitHub is not asked.",
  unsure: (a: { path: string; other: string; branch: string }) => `Nobody can tell whether ${code(a.path)} is ${code(a.other)} of ${code(a.branch)}, or a file that ${code(a.branch)} lacks: no \`.git\` tells in which folder the repository was checked out, so nothing was judged. Check out by git (\`actions/checkout\`, on a runner that has git).`,
  stranger: (a: { file: string; repository: string }) => `${code(a.file)} lies in a checkout of ${code(a.repository)}, which has another owner than this repository: nobody here vouches for that gate, so nothing was judged. Keep the gate in this repository or in another one of its owner. If that gate is meant to judge, say so with \`gate-source: head\`.`,
  truncated: (a: { branch: string }) => `The branch ${code(a.branch)} has more files than GitHub lists, so nobody knows which of them match. Name each file in place of a pattern, or check out with \`fetch-depth: 2\`, which lets git tell.`,
  linkOut: (a: { path: string; link: string; target: string }) => `In the base branch ${code(a.path)} is not to be read: ${code(a.link)} is a symbolic link to ${code(a.target)}, which leads out of the repository. Put the file itself there.`,
  deadLink: (a: { path: string }) => `In the base branch ${code(a.path)} is not to be read: a symbolic link on its way leads to something that is not there. Put the file itself there.`,
  manyLinks: (a: { path: string }) => `In the base branch ${code(a.path)} is not to be read: symbolic links on its way lead to ever more links. Put the file itself there.`,
  submodule: (a: { path: string; submodule: string }) => `In the base branch ${code(a.path)} is not to be read: ${code(a.submodule)} is a submodule, whose files are in another repository. Keep the file in this one, or set \`gate-source: head\`.`,

  judgedBy: (a: { branch: string; commit: string }) => `Judged by the gate of ${code(a.branch)} at ${short(a.commit)}.`,
  changes: (a: { verdict: Verdict }) => `This pull request changes the gate; its own would say ${nameOf(a.verdict)}.`,
  effect: (a: Whole) =>
    ({
      same: "The changed gate demands the same.",
      stricter: "The changed gate is stricter.",
      looser: "The changed gate is looser.",
      incomparable: a.looser && a.stricter ? "The changed gate is looser in one way and stricter in another." : "What some of it changes cannot be told.",
    })[a.effect],
  changesUnjudged: () => "This pull request changes the gate; its own cannot judge this evidence.",
  deletes: (a: { file: string }) => `This pull request deletes ${code(a.file)}, which judges until it is merged.`,
  baselineChanges: (a: { file: string; branch: string }) => `This pull request changes the baseline ${code(a.file)}; that of ${code(a.branch)} was compared with.`,
  baselineDeletes: (a: { file: string; branch: string }) => `This pull request deletes the baseline ${code(a.file)}; that of ${code(a.branch)} was compared with.`,
  baselineNotAtBase: (a: { file: string; branch: string }) => `The baseline ${code(a.file)} is no file of ${code(a.branch)}: this run brought it, so that no base branch vouches for it.`,
  noGateYet: (a: { file: string; branch: string }) => `${code(a.file)} is not in ${code(a.branch)} yet, so the one that this pull request brings judged.`,
  unasked: (a: { file: string; branch: string }) => `${code(a.branch)} has a gate at ${code(a.file)}, which this step does not ask for.`,
  outside: (a: { file: string }) => `${code(a.file)} lies outside of this repository, so it judged as it is, and no base branch vouches for it.`,
  asked: () => "Judged by the gate that is checked out, as `gate-source: head` asks; the author of a pull request can change it.",
  noBaseHere: (a: { event: string }) => `Judged by the gate that is checked out: a run of ${code(a.event)} has no base branch.`,
  baseInvalid: (a: { file: string; branch: string; what: "gate" | "baseline" }) => `The ${a.what} ${code(a.file)} of ${code(a.branch)} cannot be understood, so the one that is checked out was taken, and the verdict is at best HOLD.`,
  baseInvalidBecause: (a: { file: string; branch: string }) => `${code(a.file)} of ${code(a.branch)} cannot be understood`,
  headInvalid: (a: { file: string; branch: string; what: "gate" | "baseline" }) => `The ${a.what} ${code(a.file)} of this pull request cannot be understood, and merging it would leave none: the one of ${code(a.branch)} was taken, and the verdict is at best HOLD.`,
  headInvalidBecause: (a: { file: string }) => `${code(a.file)}, as this change leaves it, cannot be understood`,
  atBase: (a: { line: number | null; message: string }) => `In the base branch${a.line === null ? "" : `, line ${a.line}`}: ${a.message}`,
  mistake: (a: { file: string; line: number | null; message: string }) => `${a.file}${a.line === null ? "" : `:${a.line}`}: ${a.message}`,
} as const;

/** What became of what the step was to tell people and other jobs. */
export const toldMessages = {
  bug: (a: { why: string }) => `Rollout Gate itself failed. Please report this: ${a.why}`,
  outputsLost: (a: { why: string }) => `The step's outputs could not be written (${a.why}), so later jobs cannot see the verdict.`,
  summaryLost: (a: { why: string }) => `The job summary could not be written: ${a.why}. The verdict does not depend on it.`,
  rollbackSent: (a: { type: string }) => `Rollback event sent: ${a.type}`,
  rollbackSentBefore: () => "The rollback event of this run attempt was sent before, and is not sent again.",
  rollbackNever: (a: { event: string }) => `No rollback event: a run of ${code(a.event)} never sends one.`,
  rollbackLost: (a: { why: string; mayHaveArrived: boolean }) =>
    `${a.why} ${a.mayHaveArrived ? "It may have arrived all the same: look whether something rolls back. If nothing does, run the job again, which sends it." : "Nothing was told to roll back; running the job again tells it."}`,
  noPullRequest: (a: { event: string }) => `No comment: this run (${a.event || "no event"}) belongs to no pull request. Where it is about one, say which with \`pull-request-number\`.`,
  commentCreated: (a: { url: string }) => `Comment: ${a.url}`,
  commentUpdated: (a: { url: string }) => `Comment updated: ${a.url}`,
  commentIsNewer: (a: { url: string }) => `The comment is of a later run and was left alone: ${a.url}`,
  commentLost: (a: { why: string; report: string }) => `${a.why} The verdict does not depend on it, and ${a.report} has the report.`,
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
