import type { Author } from "./resources.ts";

type Permission = "issues" | "pull_requests" | "contents";
export type Permissions = Readonly<Partial<Record<Permission, "read" | "write">>>;

/** Whose token it is, and what it may do. */
export interface Identity extends Author {
  readonly permissions: Permissions;
}

export const REPOSITORY = "octo-org/octo-repo";
/** The pull request of `events`, which comments belong to unless said otherwise. */
export const PULL_REQUEST = 2;
export const ACTIONS_BOT: Author = { login: "github-actions[bot]", type: "Bot" };
export const OCTOCAT: Author = { login: "octocat", type: "User" };
/** The workflow's own token, and somebody's personal one. */
export const TOKEN = "ghs_test";
export const PERSONAL_TOKEN = "ghp_test";
export const MAY_ALL: Permissions = { issues: "write", pull_requests: "write", contents: "write" };
/** What a workflow's token may for a pull request from a fork. */
export const MAY_READ: Permissions = { issues: "read", pull_requests: "read", contents: "read" };

export interface Options {
  /** The path before every path, `/api/v3` on GitHub Enterprise Server. */
  readonly prefix?: string;
  readonly repository?: string;
  /** What TOKEN and PERSONAL_TOKEN may do; everything unless given. */
  readonly permissions?: Permissions;
  /** Further tokens, or other owners of those. */
  readonly tokens?: Readonly<Record<string, Identity>>;
}
