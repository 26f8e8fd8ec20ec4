/** The parts of a failed request of Octokit's that tell of rate limits. */
interface Refusal {
  readonly status?: unknown;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** What GitHub asks to wait after a secondary limit that names no time (its REST documentation, "Rate limits"). */
const SECONDARY_WAIT = 60;

/** The seconds to wait before a request that met a rate limit may be sent again; null when it met none. `now` is in milliseconds. */
export function rateLimitWait({ status, message, response }: Refusal, now: number): number | null {
  // A lack of permission is none, whatever stands in the headers beside it.
  if ((status !== 403 && status !== 429) || /not accessible/iu.test(message)) return null;
  const header = (name: string): number => Number(response?.headers?.[name] ?? NaN);
  const after = header("retry-after");
  if (after >= 0) return after;
  if (header("x-ratelimit-remaining") === 0) return Math.max(0, Math.ceil(header("x-ratelimit-reset") - now / 1000)) + 1;
  return status === 429 || /secondary rate limit/iu.test(message) ? SECONDARY_WAIT : null;
}
