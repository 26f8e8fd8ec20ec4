/** A comment as far as it matters here. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly login: string; readonly type: string };
  readonly url: string;
}

/** What stands at a path of a commit. */
export type Content = { readonly kind: "file"; readonly bytes: Uint8Array } | { readonly kind: "link"; readonly target: string } | { readonly kind: "folder" | "submodule" };

/** Every path below a commit, each with git's mode of it; `truncated` where there were too many to list. */
export interface Listing {
  readonly entries: readonly { readonly path: string; readonly mode: string }[];
  readonly truncated: boolean;
}

/** What the action asks of GitHub, for one repository. Everything rejects with a `RequestFailure`. */
export interface GitHubApi {
  /** The comments of an issue or pull request, page by page, oldest first. */
  comments(issue: number): AsyncIterable<readonly Comment[]>;
  createComment(issue: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** Sends a `repository_dispatch` event. */
  dispatch(type: string, payload: Readonly<Record<string, string>>): Promise<void>;
  /** The login of the person whose token it is; null when it is nobody's. */
  personLogin(): Promise<string | null>;
  /** The login of the app whose token it is. */
  appLogin(): Promise<string>;
  /** The hash of the commit that a name stands for, such as `heads/main`. */
  commit(name: string): Promise<string>;
  /** What stands at a path of a commit; null where GitHub finds nothing. */
  content(path: string, commit: string): Promise<Content | null>;
  listing(commit: string): Promise<Listing>;
}

/** What the system calls a connection that was never made. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** Whether Node refused a certificate, by the names that OpenSSL and Node give the reasons. Nothing is sent then. */
export function isOfCertificate(message: string): boolean {
  return /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/u.test(message);
}

/** Why a request came to nothing. */
export class RequestFailure extends Error {
  /** GitHub's answer, or what kept it from coming. */
  readonly status: number | "timeout" | "unreachable";
  /** Seconds that GitHub asked to wait, when it was too many. */
  readonly wait: number | null;

  constructor(status: RequestFailure["status"], message: string, wait: number | null = null) {
    super(message);
    this.status = status;
    this.wait = wait;
  }

  /** Whether GitHub may have done what was asked although no answer came. */
  get mayHaveArrived(): boolean {
    return this.status === "unreachable" ? !NEVER_CONNECTED.has(this.message) && !isOfCertificate(this.message) : this.status === "timeout" || this.status >= 500;
  }
}
