/** What goes wrong with a request. */
export type Failing =
  /** The status instead of an answer; nothing is done. `message` and `headers` are GitHub's usual ones unless given. */
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** The connection ends before anything is done. */
  | "drop"
  /** It is done, and the connection ends: nobody learns that it was done. */
  | "drop-after"
  /** No answer ever comes; nothing is done. */
  | "hang"
  /** Success, with a page instead of JSON; nothing is done. */
  | "garbage"
  /** It is done and answered, after this many milliseconds. */
  | { readonly slow: number };

export interface Failure {
  /** Which requests: all, or those of a method, and those whose path with query (prefix left out) matches. */
  readonly method?: string;
  readonly path?: RegExp;
  /** How many requests; 1 unless given, `Infinity` for all. */
  readonly times?: number;
  readonly with: Failing | number;
}

/** Failures in the order in which they were asked for: the first that fits a request is used up first. */
export class Failures {
  readonly #pending: { failure: Failure; left: number }[] = [];

  add(failure: Failure): void {
    this.#pending.push({ failure, left: failure.times ?? 1 });
  }

  take(method: string, path: string): Failing | undefined {
    const found = this.#pending.find(({ failure, left }) => left > 0 && (failure.method ?? method) === method && (!failure.path || path.search(failure.path) >= 0));
    if (!found) return undefined;
    found.left -= 1;
    return typeof found.failure.with === "number" ? { status: found.failure.with } : found.failure.with;
  }
}
