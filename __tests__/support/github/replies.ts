import { randomUUID } from "node:crypto";

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** What is no JSON, with its own `content-type` among the headers. */
  readonly raw?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What GitHub says with a status, where nothing closer is known. */
const MESSAGES: Readonly<Record<number, string>> = {
  401: "Bad credentials",
  403: "Resource not accessible by integration",
  404: "Not Found",
  409: "Conflict",
  410: "This issue was deleted",
  422: "Validation Failed",
  429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  500: "Server Error",
  502: "Server Error",
  503: "No server is currently available to service your request. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
};

/** GitHub's form of an error. */
export function problem(status: number, { message = MESSAGES[status] ?? "Error", documentation = "https://docs.github.com/rest", errors }: { readonly message?: string | undefined; readonly documentation?: string; readonly errors?: readonly object[] } = {}): Reply {
  return { status, body: { message, ...(errors && { errors }), documentation_url: documentation, status: String(status) } };
}

/** GitHub tells seconds. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+/, "");
}

/** What comes with every reply. */
export function usualHeaders(used: number): Readonly<Record<string, string>> {
  return {
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": randomUUID(),
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": String(Math.max(1000 - used, 0)),
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
    "x-ratelimit-used": String(used),
  };
}
