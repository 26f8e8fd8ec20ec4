import type { Outcome } from "./laws.ts";

/** What was run so far: how often, what came of it, and what took longest. */
export class Tally {
  runs = 0;
  slowest = { seconds: 0, kind: "", text: "" };
  private readonly counts = new Map<string, Map<string, number>>();

  add(kind: string, { verdict, codes }: Outcome, seconds: number, text: () => string): void {
    this.runs += 1;
    this.count(kind, "runs");
    this.count(kind, verdict);
    for (const code of new Set(codes)) this.count("diagnostics", code);
    if (seconds > this.slowest.seconds) this.slowest = { seconds, kind, text: text() };
  }

  /** How often something was counted, such as a verdict of a kind. */
  of(kind: string, what: string): number {
    return this.counts.get(kind)?.get(what) ?? 0;
  }

  lines(): string[] {
    const groups = [...this.counts].map(([kind, of]) => `${kind}: ${[...of].sort((a, b) => b[1] - a[1]).map(([what, times]) => `${what} ${times}`).join(", ")}`);
    return [`${this.runs} runs`, ...groups, `slowest: ${this.slowest.seconds.toFixed(3)} s (${this.slowest.kind})`];
  }

  private count(kind: string, what: string): void {
    const group = this.counts.get(kind) ?? new Map<string, number>();
    this.counts.set(kind, group);
    group.set(what, (group.get(what) ?? 0) + 1);
  }
}
