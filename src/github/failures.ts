import { isOfCertificate, type RequestFailure } from "./github-api.ts";

/** What was to be sent, and what it takes. */
export interface Attempt {
  /** "The comment on pull request 12", "The rollback event". */
  readonly what: string;
  /** What was to be done with it; "sent" unless given. */
  readonly to?: "read";
  readonly permission: string;
  readonly fromFork?: boolean;
  /** What to do where GitHub failed, and where it did not find the place. */
  readonly again?: string;
  readonly notFound?: string;
}

/** Why something could not be sent, and what would let it. */
export function explainFailure(attempt: Attempt, failure: RequestFailure): string {
  return sentence(attempt, [reasonOf(failure, attempt), adviceOn(attempt, failure)]);
}

/** There is no token to ask with. */
export function noToken(attempt: Attempt): string {
  return sentence(attempt, ["the input `github-token` holds no token.", `Leave it out to use the workflow's own, with \`permissions: ${attempt.permission}\`.`]);
}

function sentence({ what, to }: Attempt, parts: readonly string[]): string {
  return `${what} could not be ${to ?? "sent"}: ${parts.filter((part) => part !== "").join(" ")}`;
}

function reasonOf({ status, wait, message }: RequestFailure, { to }: Attempt): string {
  const said = message === "" ? String(status) : `${status}: ${message.replace(/\.$/u, "")}`;
  if (status === "timeout") return "GitHub did not answer in time.";
  if (status === "unreachable") return `GitHub cannot be reached (${message}).`;
  if (wait !== null) return `GitHub limits how often this token may ask (${said}) and wants ${wait} s to pass.`;
  if (status === 401) return `GitHub does not take the token (${said}).`;
  if (status === 403) return `the token may not do so (${said}).`;
  if (status === 404) return `GitHub does not find it, or hides it from this token (${said}).`;
  // A name that stands for nothing is "unprocessable" to it.
  if (status === 422 && to === "read") return `GitHub does not find it (${said}).`;
  if (status === 422) return `GitHub refuses what it says (${said}).`;
  return status >= 500 ? `GitHub failed (${said}).` : `GitHub answered ${said}.`;
}

function adviceOn({ permission, to, fromFork = false, again = "", notFound = "" }: Attempt, { status, wait, message }: RequestFailure): string {
  if (status === "unreachable") return isOfCertificate(message) ? "Node does not trust its certificate: name that of a company's own authority in `NODE_EXTRA_CA_CERTS`." : "Check the runner's network and proxy.";
  if (status === "timeout" || wait !== null || status >= 500) return again;
  if (status === 401) return "Check the input `github-token`.";
  if (status === 422) return to === "read" ? notFound : "";
  const allow = fromFork ? `A pull request from a fork gets a read-only token whatever \`permissions\` say; the README's "Forks" shows the way.` : `Give the job \`permissions: ${permission}\`.`;
  return status === 404 && notFound !== "" ? `${allow} ${notFound}` : allow;
}
