import type { Call } from "./contract.ts";
import type { Identity, Permissions } from "./identities.ts";
import { type Author, type Comment, type Place, commentResource, privateUserResource } from "./resources.ts";
import { type Reply, now, problem } from "./replies.ts";
import { type Repository, type Tree, commitReply, contentReply, treeReply } from "./repository.ts";

export interface Dispatch {
  readonly event_type: string;
  readonly client_payload?: Readonly<Record<string, unknown>>;
}

export interface State extends Place {
  readonly comments: Comment[];
  readonly dispatches: Dispatch[];
  /** What is committed here. */
  readonly contents: Repository;
  /** Commits to a branch, and gives the hash. */
  readonly commit: (branch: string, tree: Tree) => string;
  readonly addComment: (comment: { readonly author: Author | null; readonly body: string; readonly issue?: number }) => Comment;
}

// GitHub does not say what it counts. UTF-16 units are never fewer than code points: what passes here passes there.
const LONGEST_BODY = 65_536;
const PAYLOAD_BYTES = 64 * 1024;

/** What each call needs: any one of these permissions. */
const NEEDED: Readonly<Record<string, { readonly level: "read" | "write"; readonly any: readonly (keyof Permissions)[] }>> = {
  "issues/list-comments": { level: "read", any: ["issues", "pull_requests"] },
  "issues/create-comment": { level: "write", any: ["issues", "pull_requests"] },
  "issues/update-comment": { level: "write", any: ["issues", "pull_requests"] },
  "repos/create-dispatch-event": { level: "write", any: ["contents"] },
  "repos/get-commit": { level: "read", any: ["contents"] },
  "repos/get-content": { level: "read", any: ["contents"] },
  "git/get-tree": { level: "read", any: ["contents"] },
};

/** Answers a request that keeps to the contract. */
export function answer(call: Call, who: Identity, query: URLSearchParams, body: string, state: State, accept = ""): Reply {
  const documentation = call.operation.externalDocs.url;
  const { owner, repo } = call.path;
  const may = permitted(call, who);
  if (!may) return forbidden(call, who);
  if (owner !== undefined && `${owner}/${repo}`.toLowerCase() !== state.repository.toLowerCase()) return problem(404, { documentation });
  const sent = (body === "" ? {} : JSON.parse(body)) as { body: string } & Dispatch;
  switch (call.operation.operationId) {
    case "issues/list-comments":
      return page(state, Number(call.path["issue_number"]), query);
    case "issues/create-comment": {
      const refused = refusedBody(sent.body, documentation);
      if (refused) return refused;
      const resource = commentResource(state.addComment({ author: author(who), body: sent.body, issue: Number(call.path["issue_number"]) }), state);
      return { status: 201, body: resource, headers: { location: (resource as { url: string }).url } };
    }
    case "issues/update-comment": {
      // Whoever may write may change anybody's comment: that is GitHub's rule too.
      const comment = state.comments.find(({ id }) => id === Number(call.path["comment_id"]));
      const refused = comment ? refusedBody(sent.body, documentation) : problem(404, { documentation });
      if (!comment || refused) return refused ?? problem(404, { documentation });
      comment.body = sent.body;
      comment.updatedAt = now();
      return { status: 200, body: commentResource(comment, state) };
    }
    case "repos/create-dispatch-event":
      if (Buffer.byteLength(JSON.stringify(sent.client_payload ?? {})) >= PAYLOAD_BYTES) return problem(422, { message: "client_payload is too large.", documentation });
      state.dispatches.push(sent);
      return { status: 204 };
    case "repos/get-commit":
      return commitReply(state.contents, call.path["ref"] ?? "", documentation);
    case "repos/get-content":
      return contentReply(state.contents, call.path["path"] ?? "", query.get("ref"), /\.raw\b/.test(accept), state, documentation);
    case "git/get-tree":
      return treeReply(state.contents, call.path["tree_sha"] ?? "", state, documentation);
    default:
      return { status: 200, body: privateUserResource(who, state.url) };
  }
}

function permitted({ operation }: Call, { type, permissions }: Identity): boolean {
  const needed = NEEDED[operation.operationId];
  if (!needed) return type === "User" || operation["x-github"].enabledForGitHubApps;
  return needed.any.some((name) => permissions[name] === "write" || permissions[name] === needed.level);
}

function forbidden({ operation }: Call, { type }: Identity): Reply {
  const needed = NEEDED[operation.operationId];
  const message = `Resource not accessible by ${type === "Bot" ? "integration" : "personal access token"}`;
  const headers = needed ? { "x-accepted-github-permissions": needed.any.map((name) => `${name}=${needed.level}`).join("; ") } : {};
  return { ...problem(403, { message, documentation: operation.externalDocs.url }), headers };
}

function refusedBody(body: string, documentation: string): Reply | undefined {
  const message = body.trim() === "" ? "Body cannot be blank" : body.length > LONGEST_BODY ? `Body is too long (maximum is ${LONGEST_BODY} characters)` : undefined;
  return message === undefined ? undefined : problem(422, { documentation, errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message }] });
}

function page(state: State, issue: number, query: URLSearchParams): Reply {
  const since = query.get("since");
  const found = state.comments.filter((each) => each.issue === issue && (since === null || Date.parse(each.updatedAt) >= Date.parse(since))).sort((a, b) => a.id - b.id);
  const size = Math.min(Math.max(Number(query.get("per_page") ?? 30), 1), 100);
  const number = Math.max(Number(query.get("page") ?? 1), 1);
  const last = Math.max(Math.ceil(found.length / size), 1);
  const address = (to: number) => `${state.url}/repos/${state.repository}/issues/${issue}/comments?${new URLSearchParams([...Object.entries({ ...Object.fromEntries(query), page: String(to) })]).toString()}`;
  const relations = { prev: number > 1 ? Math.min(number - 1, last) : 0, next: number < last ? number + 1 : 0, last: number < last ? last : 0, first: number > 1 ? 1 : 0 };
  const links = Object.entries(relations).flatMap(([name, to]) => (to > 0 ? [`<${address(to)}>; rel="${name}"`] : []));
  const body = found.slice((number - 1) * size, number * size).map((comment) => commentResource(comment, state));
  return { status: 200, body, headers: links.length > 0 ? { link: links.join(", ") } : {} };
}

function author({ login, type }: Identity): Author {
  return { login, type };
}

/** GitHub's description is of REST only: nothing vouches for this shape but GitHub's public GraphQL schema, by hand. */
export function graphql(who: Identity | undefined, body: string): Reply {
  if (!who) return problem(401);
  const { query } = JSON.parse(body) as { query: string };
  if (/\bviewer\b/.test(query)) return { status: 200, body: { data: { viewer: { login: who.login } } } };
  return { status: 200, body: { errors: [{ type: "undefinedField", message: "Only `viewer` is known here" }] } };
}
