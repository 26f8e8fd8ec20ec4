import type { Comment, GitHubApi } from "./github-api.ts";
import { isOfApp, isOfPerson } from "./token.ts";

/** The account that comments with the token of a workflow run. */
const WORKFLOW_ACCOUNT = "github-actions[bot]";

/**
 * Tells whether the token itself wrote a comment, by its author. The usual case, an app's token and the workflow's account,
 * needs no request. (Nothing tells a workflow's own token from another app's: a team that moves to an app's keeps its
 * workflow's comment.) Any other author that may be the token's makes it ask, once.
 */
export function authorship(api: Pick<GitHubApi, "personLogin" | "appLogin">, token: string): (author: Comment["author"]) => Promise<boolean> {
  let app: Promise<string> | undefined;
  let person: Promise<string | null> | undefined;
  return async ({ login, type }) => {
    if (type === "Bot") return !isOfPerson(token) && (login === WORKFLOW_ACCOUNT || bare(await (app ??= api.appLogin())) === bare(login));
    return !isOfApp(token) && (await (person ??= api.personLogin())) === login;
  };
}

/** GraphQL leaves the ending of an app's login out, or not. */
function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/u, "");
}
