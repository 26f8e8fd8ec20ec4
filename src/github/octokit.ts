import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { RequestFailure, type Comment, type Content, type GitHubApi } from "./github-api.ts";
import { rateLimitWait } from "./rate-limit.ts";

/** Seconds that a retry may wait for a rate limit; more is left to the next run. */
const LONGEST_WAIT = 8;

type Octokit = ReturnType<typeof getOctokit> & ReturnType<typeof retry>;

/** GitHub's API for one repository, by Octokit, which knows proxies and GitHub Enterprise from the environment. */
export function octokitApi(token: string, repository: string, signal: AbortSignal): GitHubApi {
  const [owner = "", repo = ""] = repository.split("/", 2);
  const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  // Octokit's retries: after 1 and 4 s where GitHub fails. A limit is waited for as long as it says, if that is not long.
  const options = { log: quiet, request: { signal }, retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] } };
  const octokit = getOctokit(token, options, waitForLimits, retry) as Octokit;
  // What is done twice when it is sent twice is not sent again unless GitHub refused it.
  const once = { owner, repo, request: { retries: 0 } };
  return {
    async *comments(issue) {
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { owner, repo, issue_number: issue, per_page: 100 });
      const next = pages[Symbol.asyncIterator]();
      for (let page = await asked(next.next()); page.done !== true; page = await asked(next.next())) yield page.value.data.map(commentOf);
    },
    createComment: async (issue, body) => commentOf((await asked(octokit.rest.issues.createComment({ ...once, issue_number: issue, body }))).data),
    updateComment: async (id, body) => commentOf((await asked(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }))).data),
    dispatch: (type, payload) => onceConnected(async () => void (await asked(octokit.rest.repos.createDispatchEvent({ ...once, event_type: type, client_payload: payload })))),
    personLogin: () => personLogin(octokit),
    appLogin: async () => (await asked(octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }"))).viewer.login,
    commit: async (name) => hashOf((await asked(octokit.rest.repos.getCommit({ owner, repo, ref: name, mediaType: { format: "sha" } }))).data),
    content: (path, commit) => contentAt(octokit, { owner, repo, path, ref: commit }),
    listing: async (commit) => {
      const { tree, truncated } = (await asked(octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: "1" }))).data;
      if (!Array.isArray(tree)) throw noAnswer();
      return { entries: tree.map(({ path, mode }) => ({ path, mode })), truncated };
    },
  };
}

/** Asks again, once, where no connection was made, so that nothing can have arrived. */
async function onceConnected<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    if (!(thrown instanceof RequestFailure) || thrown.status !== "unreachable" || thrown.mayHaveArrived) throw thrown;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return ask();
  }
}

/** A person's token may ask whose it is. An app's may not, and is told so. */
async function personLogin(octokit: Octokit): Promise<string | null> {
  try {
    return (await asked(octokit.rest.users.getAuthenticated())).data.login;
  } catch (thrown) {
    if (thrown instanceof RequestFailure && thrown.wait === null && (thrown.status === 403 || thrown.status === 404)) return null;
    throw thrown;
  }
}

type Where = { owner: string; repo: string; path: string; ref: string };

/** What stands at a path. GitHub follows a link to a file by itself, and gives a file of more than 1 MB only as it is. */
async function contentAt(octokit: Octokit, where: Where): Promise<Content | null> {
  try {
    const { data } = await asked(octokit.rest.repos.getContent(where));
    if (Array.isArray(data)) return { kind: "folder" };
    if (data.type === "symlink") return { kind: "link", target: data.target };
    if (data.type === "submodule") return { kind: "submodule" };
    if (data.type !== "file") throw noAnswer();
    const whole = data.encoding === "base64" ? Buffer.from(data.content, "base64") : await rawAt(octokit, where);
    if (whole.length !== data.size) throw noAnswer();
    return { kind: "file", bytes: whole };
  } catch (thrown) {
    if (thrown instanceof RequestFailure && thrown.status === 404) return null;
    throw thrown;
  }
}

async function rawAt(octokit: Octokit, where: Where): Promise<Buffer> {
  const { data } = await asked(octokit.rest.repos.getContent({ ...where, mediaType: { format: "raw" } }));
  return Buffer.from(data as unknown as string | ArrayBuffer as string);
}

/** The hash that GitHub answers, as a text of its own. */
function hashOf(answer: unknown): string {
  const hash = String(answer).trim();
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(hash)) throw noAnswer();
  return hash;
}

/** A success that says something else, such as a page of something between us and GitHub. */
function noAnswer(): RequestFailure {
  return new RequestFailure(200, "not what GitHub answers to this");
}

/** A plugin of Octokit's: tells its retry plugin to try again once, after the wait that GitHub asks for. */
function waitForLimits(octokit: { hook: { error(name: "request", hook: (problem: Error) => never): void } }): object {
  octokit.hook.error("request", (problem) => {
    const wait = rateLimitWait(problem, Date.now());
    if (wait !== null && wait <= LONGEST_WAIT) throw (octokit as unknown as Octokit).retry.retryRequest(problem as never, 1, wait);
    throw problem;
  });
  return {};
}

/** A request whose failure is told in our terms. */
async function asked<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (thrown) {
    throw failureOf(thrown as Thrown);
  }
}

/** What Octokit throws, as far as it is looked at. */
type Thrown = Error & { status?: unknown; response?: { headers: Record<string, unknown>; data?: unknown }; errors?: { message?: string }[] };

function failureOf(thrown: Thrown): RequestFailure {
  if (/^(?:Abort|Timeout)Error$/u.test(thrown.name)) return new RequestFailure("timeout", "no answer in time");
  // GraphQL refuses with a reply that is fine but for its errors.
  if (thrown.errors !== undefined) return new RequestFailure(403, thrown.errors[0]?.message ?? "");
  // Octokit gives a connection that failed the status 500; GitHub's own answers come with a response.
  if (typeof thrown.status !== "number" || (thrown.response === undefined && thrown.status === 500)) return new RequestFailure("unreachable", causeOf(thrown));
  const said = (thrown.response?.data as { message?: unknown } | undefined)?.message;
  const detail = (thrown.response?.data as { errors?: { message?: unknown }[] } | undefined)?.errors?.[0]?.message;
  const message = [said, detail].filter((part): part is string => typeof part === "string").join(": ");
  return new RequestFailure(thrown.status, message, rateLimitWait(thrown, Date.now()));
}

/** The system's own name for it, ECONNREFUSED and the like, from the innermost of the errors around it. */
function causeOf(thrown: Error): string {
  if (thrown.cause instanceof Error) return causeOf(thrown.cause);
  // Not its message, which may quote what was sent.
  return (thrown as NodeJS.ErrnoException).code ?? "the request could not be made";
}

type Answer = { id: number; body?: string | undefined; html_url: string; user: { login: string; type: string } | null };

function commentOf({ id, body = "", html_url: url, user }: Answer): Comment {
  return { id, body, url, author: { login: user?.login ?? "", type: user?.type ?? "" } };
}

function ignore(): void {}
