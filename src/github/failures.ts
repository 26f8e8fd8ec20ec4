import { isOfCertificate, type RequestFailure } from "./github-api.ts";

/** What was to be sent, and what it takes. */
export interface Attempt {
  /** "The comment on pull request 12", "The rollback event". */
  readonly what: string;
  readonly permission: string;
  readonly fromFork: boolean;
  /** What to do where GitHub failed, and where it did not find the place; empty where there is nothing to add. */
  readonly again: string;
  readonly notFound: string;
}

/** Why something could not be sent, and what would let it. */
export function explainFailure(attempt: Attempt, failure: RequestFailure): string {
  return explanation(attempt, failure).trim();
}

function explanation({ what, permission, fromFork, again, notFound }: Attempt, failure: RequestFailure): string {
  const { status, wait, message } = failure;
  const said = message === "" ? String(status) : `${status}: ${message.replace(/\.$/u, "")}`;
  const allow = fromFork
    ? `A pull request from a fork gets a read-only token whatever \`permissions\` say; the README's "Forks" shows the way.`
    : `Give the job \`permissions: ${permission}\`.`;
  if (status === "timeout") return `${what} could not be sent: GitHub did not answer in time. ${again}`;
  if (status === "unreachable") return `${what} could not be sent: GitHub cannot be reached (${message}). ${isOfCertificate(message) ? "Node does not trust its certificate: name that of a company's own authority in `NODE_EXTRA_CA_CERTS`." : "Check the runner's network and proxy."}`;
  if (wait !== null) return `${what} could not be sent: GitHub limits how often this token may ask (${said}) and wants ${wait} s to pass. ${again}`;
  if (status === 401) return `${what} could not be sent: GitHub does not take the token (${said}). Check the input \`github-token\`.`;
  if (status === 403) return `${what} could not be sent: the token may not do so (${said}). ${allow}`;
  if (status === 404) return `${what} could not be sent: GitHub does not find it, or hides it from this token (${said}). ${allow} ${notFound}`;
  if (status === 422) return `${what} could not be sent: GitHub refuses what it says (${said}).`;
  if (status >= 500) return `${what} could not be sent: GitHub failed (${said}). ${again}`;
  return `${what} could not be sent: GitHub answered ${said}. ${allow}`;
}

/** There is no token to ask with. */
export function noToken({ what, permission }: Attempt): string {
  return `${what} could not be sent: the input \`github-token\` holds no token. Leave it out to use the workflow's own, with \`permissions: ${permission}\`.`;
}
