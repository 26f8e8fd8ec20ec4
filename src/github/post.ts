import { send } from "./connection.ts";
import type { Event } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Page } from "./page.ts";
import type { Runner } from "./runner.ts";

/** Seconds that a comment may take. */
const SECONDS = 15;

/** What tells one step from another: its workflow, its job, and its id or how manieth of the job it is. */
const KEY = ["GITHUB_WORKFLOW", "GITHUB_JOB", "GITHUB_ACTION"];

/** What became of the comment, in a sentence for the log; a `warning` where it could not be written. */
export interface Posted {
  readonly url: string | null;
  readonly note: string | null;
  readonly warning: string | null;
}

/** Keeps the comment on the pull request, as far as the inputs ask for one. */
export async function postComment(runner: Runner, inputs: Inputs, event: Event, page: Page, passed: boolean): Promise<Posted> {
  const pullRequest = inputs.pullRequest ?? event.pullRequest;
  if (inputs.comment === "never") return { url: null, note: null, warning: null };
  if (pullRequest === null) return { url: null, note: `No comment: this run (${event.name || "no event"}) belongs to no pull request. Where it is about one, say which with \`pull-request-number\`.`, warning: null };
  const key = inputs.commentKey ?? KEY.map((name) => runner.environment[name]).filter(Boolean).join(" / ");
  const attempt = { what: `The comment on pull request ${pullRequest}`, permission: "pull-requests: write", fromFork: event.fromFork, again: "Running the job again writes it.", notFound: "Check `pull-request-number` where it is set." };
  const create = inputs.comment === "always" || !passed;
  const sent = await send(runner, inputs.token, attempt, SECONDS, async (api) => {
    const { keepComment } = await import("./comment.ts");
    return keepComment(api, inputs.token, { pullRequest, key, run: event.measuredBy, writer: event.run, create, page });
  });
  if (!sent.ok) return { url: null, note: null, warning: `${sent.why} The verdict stands, and the job summary has the report.` };
  const { did, url, shared } = sent.value;
  if (shared) return { url, note: null, warning: `Another job of this run keeps the same comment, and wrote it before: the comment says so. Give each its own \`comment-key\`, in a matrix with \`\${{ matrix.… }}\` in it. The verdict stands, and the job summary has the report.` };
  const notes = { created: `Comment: ${url ?? ""}`, updated: `Comment updated: ${url ?? ""}`, nothing: null, "left a newer one": `The comment is of a later run and was left alone: ${url ?? ""}` };
  return { url, note: notes[did], warning: null };
}
