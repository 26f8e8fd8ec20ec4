import { type GitHub, PULL_REQUEST, TOKEN } from "./server.ts";

/** Where the pull request's comments are. */
export const LIST = `/repos/octo-org/octo-repo/issues/${PULL_REQUEST}/comments`;
export const DISPATCHES = "/repos/octo-org/octo-repo/dispatches";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One request as a careful client sends it; `headers` makes it careless. */
export async function callOn(github: GitHub, method: string, path: string, { body, token = TOKEN, headers = {} }: { readonly body?: unknown; readonly token?: string; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(github.url + path, { method, ...sent, headers: { authorization: `token ${token}`, accept: "application/vnd.github+json", ...sent.headers, ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
