import { send } from "./connection.ts";
import type { Event } from "./event.ts";
import type { Attempt } from "./failures.ts";
import type { Inputs } from "./inputs.ts";
import { toldMessages } from "./messages.ts";
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
  if (pullRequest === null) return { url: null, note: toldMessages.noPullRequest({ event: event.name }), warning: null };
  const key = inputs.commentKey ?? KEY.map((name) => runner.environment[name]).filter(Boolean).join(" / ");
  const attempt: Attempt = { what: `The comment on pull request ${pullRequest}`, permission: "pull-requests: write", fromFork: event.fromFork, again: "Running the job again writes it.", notFound: "Check `pull-request-number` where it is set." };
  const create = inputs.comment === "always" || !passed;
  const sent = await send(runner, inputs.token, attempt, SECONDS, async (api) => {
    const { keepComment } = await import("./comment.ts");
    return keepComment(api, inputs.token, { pullRequest, key, create, page });
  });
  if (!sent.ok) return { url: null, note: null, warning: toldMessages.commentLost({ why: sent.why, report: inputs.summary ? "the job summary" : "the log" }) };
  const { did, url, shared } = sent.value;
  if (url === null) return { url, note: null, warning: null };
  const note = { created: toldMessages.commentCreated, updated: toldMessages.commentUpdated, "left a newer one": toldMessages.commentIsNewer }[did]({ url });
  return { url, note, warning: shared ? toldMessages.commentShared() : null };
}
