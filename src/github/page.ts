import type { Evaluation } from "../files/evaluate.ts";
import { snapshotOf } from "../render/changes.ts";
import { renderMarkdown, renderMarkdownDiagnostics, type MarkdownOptions, type Origin, type Since } from "../render/markdown.ts";
import type { Event } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Memory } from "./marker.ts";
import { toldMessages } from "./messages.ts";
import type { Repository } from "./repository.ts";
import type { Runner } from "./runner.ts";

/** The most characters of a comment, and bytes of a step's summary, that GitHub takes. */
const COMMENT_CHARACTERS = 65_536;
const SUMMARY_BYTES = 1_048_576;

/** The report, or why there is none, as pages of GitHub show it. */
export interface Page {
  summary(): string;
  /** What a comment on it is to remember. */
  memory(): Memory;
  /** The comment below its marker, with what changed since the last one, which another job of this run may have written. */
  comment(marker: string, before: Memory | null, shared: boolean): string;
}

export function pageOf(evaluation: Evaluation, inputs: Pick<Inputs, "summary" | "report">, event: Event, repository: Repository, environment: Runner["environment"]): Page {
  const { report } = evaluation;
  const whole = inputs.report === null ? "the log" : "the JSON report";
  const common: MarkdownOptions = { linkTo: repository.linkTo, origin: originOf(event, repository, environment) };
  const write = (options: MarkdownOptions): string => (report === null ? renderMarkdownDiagnostics(evaluation.diagnostics, options) : renderMarkdown(report, options));
  return {
    summary: () => write({ ...common, rest: whole, fits: (text) => Buffer.byteLength(text) <= SUMMARY_BYTES }),
    memory: () => ({
      run: event.measuredBy,
      writer: event.run,
      commit: event.commit,
      snapshot: report === null ? { verdict: "error", lines: null } : snapshotOf(report),
    }),
    comment(marker, before, shared) {
      const since = before === null ? null : sinceOf(before, repository);
      const notice = before === null || !shared ? "" : toldMessages.sharedNotice({ before: before.snapshot.verdict });
      return marker + write({ ...common, since, notice, rest: inputs.summary ? summaryOf(repository) : whole, fits: (text) => marker.length + text.length <= COMMENT_CHARACTERS });
    },
  };
}

/** The summary of the run, where everything is that a comment has no room for. */
function summaryOf({ runAddress }: Repository): string {
  return runAddress === null ? "the job summary" : `[the job summary](${runAddress})`;
}

function sinceOf({ commit, run, snapshot }: Memory, { commitAddress }: Repository): Since {
  const known = /^[0-9a-f]{7,64}$/u.test(commit);
  return { snapshot, where: known ? commit.slice(0, 7) : `run ${run.id}`, address: known ? commitAddress(commit) : null };
}

function originOf({ commit, run }: Event, { runAddress, commitAddress }: Repository, environment: Runner["environment"]): Origin[] {
  const number = environment["GITHUB_RUN_NUMBER"];
  return [
    ...(commit === "" ? [] : [{ name: "Commit", text: commit, address: commitAddress(commit) }]),
    ...(number === undefined ? [] : [{ name: "Run", text: `${number}, attempt ${run.attempt}`, address: runAddress }]),
  ];
}
