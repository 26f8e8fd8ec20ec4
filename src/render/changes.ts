import { createHash } from "node:crypto";
import type { Report, Status, Verdict } from "../judge/report.ts";
import { linesOf, type Line } from "./lines.ts";

/** What is remembered of a report, to say later what changed: small, and without a word of the gate. */
export interface Snapshot {
  readonly verdict: Verdict | "error";
  /** By the digest of the line's text: its status, and what it saw where that is a single value. Null where that is not kept. */
  readonly lines: ReadonlyMap<string, { readonly status: Status; readonly observed: string }> | null;
}

/** A line that was there last time, with its status then, and what it saw where that was a single value. */
export interface Change {
  readonly line: Line;
  readonly before: Status;
  readonly observedBefore: string | null;
}

export interface Changes {
  readonly worse: readonly Change[];
  readonly better: readonly Change[];
  /** Lines that still fail, with another value. */
  readonly moved: readonly Change[];
  readonly added: number;
  readonly gone: number;
}

export function snapshotOf(report: Report): Snapshot {
  return { verdict: report.verdict, lines: new Map(identified(report).map(([id, { status, observed, compound }]) => [id, { status, observed: compound ? "-" : observed }])) };
}

/** What changed from the lines of an earlier report to this one. */
export function changesSince(before: NonNullable<Snapshot["lines"]>, report: Report): Changes {
  const now = identified(report);
  const changes = now.flatMap(([id, line]): Change[] => {
    const then = before.get(id);
    return then === undefined ? [] : [{ line, before: then.status, observedBefore: then.observed === "-" ? null : then.observed }];
  });
  const step = ({ line, before: then }: Change): number => rank(line.status) - rank(then);
  const moved = ({ line, observedBefore }: Change): boolean => rank(line.status) > 0 && observedBefore !== null && !line.compound && line.observed !== observedBefore;
  return {
    worse: changes.filter((change) => step(change) > 0),
    better: changes.filter((change) => step(change) < 0),
    moved: changes.filter((change) => step(change) === 0 && moved(change)),
    added: now.length - changes.length,
    gone: before.size - changes.length,
  };
}

function rank(status: Status): number {
  return { met: 0, clear: 0, unknown: 1, not_met: 2, fired: 2 }[status];
}

/** Every line of a report with its identity: the same text in the same gate, and the how manieth of these. */
function identified(report: Report): (readonly [id: string, line: Line])[] {
  const seen = new Map<string, number>();
  return report.gates.flatMap((gate) =>
    linesOf(gate).map((line) => {
      const text = JSON.stringify([gate.file, gate.protected_path, line.kind, line.text]);
      const nth = seen.get(text) ?? 0;
      seen.set(text, nth + 1);
      // 48 bits: two of 10,000 lines share one with a chance of 1 in 5 million, and then a change is worded wrongly.
      return [createHash("sha256").update(`${nth} ${text}`).digest("base64url").slice(0, 8), line] as const;
    }),
  );
}
