export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  /** Null where the account is gone. */
  readonly author: Author | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** Where the resources say that they are. */
export interface Place {
  readonly url: string;
  readonly repository: string;
}

const WEB = "https://github.com";
const CREATED = "2018-05-22T00:00:00Z";

/** A comment as GitHub shows it: one by an app (the workflow's token is one) also names the app. */
export function commentResource({ id, issue, author, body, createdAt, updatedAt }: Comment, { url, repository }: Place): object {
  const api = `${url}/repos/${repository}`;
  return {
    url: `${api}/issues/comments/${id}`,
    html_url: commentAddress(repository, issue, id),
    issue_url: `${api}/issues/${issue}`,
    id,
    node_id: nodeId("IssueComment", id),
    user: author && accountResource(author, url),
    created_at: createdAt,
    updated_at: updatedAt,
    body,
    author_association: author?.type === "User" ? "MEMBER" : "NONE",
    reactions: { url: `${api}/issues/comments/${id}/reactions`, total_count: 0, "+1": 0, "-1": 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 },
    performed_via_github_app: author?.type === "Bot" ? appResource(author.login.replace(/\[bot\]$/, ""), url) : null,
    pin: null,
    minimized: null,
  };
}

/** The page that shows the comment. */
export function commentAddress(repository: string, issue: number, id: number): string {
  return `${WEB}/${repository}/pull/${issue}#issuecomment-${id}`;
}

/** What GET /user tells somebody about themselves. */
export function privateUserResource(author: Author, url: string): object {
  return {
    ...accountResource(author, url),
    ...{ name: author.login, company: null, blog: "", location: null, email: null, notification_email: null, hireable: null, bio: null, twitter_username: null },
    ...{ public_repos: 8, public_gists: 0, followers: 20, following: 0, created_at: CREATED, updated_at: CREATED },
    ...{ private_gists: 0, total_private_repos: 0, owned_private_repos: 0, disk_usage: 0, collaborators: 0, two_factor_authentication: true },
    plan: { name: "free", space: 976_562_499, collaborators: 0, private_repos: 10_000 },
  };
}

function accountResource({ login, type }: Author, url: string): object {
  const id = numberOf(login);
  const self = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url: self,
    html_url: type === "Bot" ? `${WEB}/apps/${login.replace(/\[bot\]$/, "")}` : `${WEB}/${login}`,
    followers_url: `${self}/followers`,
    following_url: `${self}/following{/other_user}`,
    gists_url: `${self}/gists{/gist_id}`,
    starred_url: `${self}/starred{/owner}{/repo}`,
    subscriptions_url: `${self}/subscriptions`,
    organizations_url: `${self}/orgs`,
    repos_url: `${self}/repos`,
    events_url: `${self}/events{/privacy}`,
    received_events_url: `${self}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

function appResource(slug: string, url: string): object {
  const id = numberOf(slug);
  return {
    id,
    client_id: `Iv1.${id}`,
    slug,
    node_id: nodeId("App", id),
    owner: accountResource({ login: "github", type: "User" }, url),
    name: slug,
    description: null,
    external_url: `${WEB}/${slug}`,
    html_url: `${WEB}/apps/${slug}`,
    created_at: CREATED,
    updated_at: CREATED,
    permissions: { contents: "write", issues: "write", metadata: "read", pull_requests: "write" },
    events: [],
  };
}

/** The same name has the same number in every test. */
function numberOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90_000_000, 7) + 1;
}

function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}${id}`).toString("base64");
}
