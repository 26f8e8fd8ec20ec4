import type { Comment, GitHubApi } from "./github-api.ts";

/** The account that comments with the token of a workflow run. */
const WORKFLOW_ACCOUNT = "github-actions[bot]";

/**
 * Tells whether the token itself wrote a comment, by its author. GitHub marks tokens by their beginning: `ghs_` is an
 * app's, as a workflow's own is, and the others are people's (GitHub's documentation, "Token formats"). So the usual case
 * needs no request; only an author that may or may not be the token's makes it ask, once.
 */
export function authorship(api: Pick<GitHubApi, "login">, token: string): (author: Comment["author"]) => Promise<boolean> {
  const isApp = token.startsWith("ghs_");
  const isPerson = /^(?:gh[pou]|github_pat)_/u.test(token);
  let asked: Promise<string | null> | undefined;
  return async ({ login, type }) => {
    if (login === WORKFLOW_ACCOUNT && type === "Bot" && !isPerson) return true;
    if (isApp && type !== "Bot") return false;
    const own = await (asked ??= api.login());
    return own !== null && bare(own) === bare(login);
  };
}

/** GraphQL leaves the ending of an app's login out, or not. */
function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/u, "");
}
