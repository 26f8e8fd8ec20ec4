import { explainFailure, noToken, type Attempt } from "./failures.ts";
import { RequestFailure, type GitHubApi } from "./github-api.ts";
import type { Runner } from "./runner.ts";

/** The outcome of something that was sent: its result, or why there is none, and whether it may have arrived all the same. */
export type Sent<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string; readonly mayHaveArrived: boolean };

/**
 * Sends something to GitHub within so many seconds, whatever GitHub does. A failure is a sentence, never a throw: nothing
 * that happens here may change what was decided before.
 */
export async function send<T>(runner: Pick<Runner, "connect">, token: string, attempt: Attempt, seconds: number, work: (api: GitHubApi) => Promise<T>): Promise<Sent<T>> {
  if (token === "") return { ok: false, why: noToken(attempt), mayHaveArrived: false };
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      limit.abort();
      reject(new RequestFailure("timeout", ""));
    }, seconds * 1000);
  });
  try {
    const working = runner.connect(token, limit.signal).then(work);
    return { ok: true, value: await Promise.race([working, late]) };
  } catch (thrown) {
    const failure = thrown instanceof RequestFailure ? thrown : new RequestFailure("unreachable", (thrown as Error).message);
    return { ok: false, why: explainFailure(attempt, failure), mayHaveArrived: failure.mayHaveArrived };
  } finally {
    clearTimeout(timer);
  }
}
