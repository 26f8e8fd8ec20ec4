import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Status } from "../judge/report.ts";
import type { Snapshot } from "../render/changes.ts";
import type { Run } from "./event.ts";

/** What a comment remembers of the run that wrote it. */
export interface Memory {
  /** The run that measured, by which comments are older and newer. */
  readonly run: Run;
  /** The run that wrote. */
  readonly writer: Run;
  readonly commit: string;
  readonly snapshot: Snapshot;
}

/** Characters of the memory that a comment can spare. */
const LARGEST = 16_000;
/** Bytes of a memory, unpacked: more than any that is written here. */
const UNPACKED = 2_000_000;

/** How a comment of this key begins. Nothing of a user's ever stands there, so a text that looks like it is no marker. */
export function markerStart(key: string): string {
  return `<!-- rollout-gate key=${encodeURIComponent(key).replace(/[-!'()*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)} `;
}

/** The hidden first line of a comment: whose it is, and what it remembers. */
export function markerOf(key: string, memory: Memory): string {
  const full = packed(memory);
  // Of thousands of lines the verdict alone is remembered.
  const state = full.length <= LARGEST ? full : packed({ ...memory, snapshot: { ...memory.snapshot, lines: null } });
  return `${markerStart(key)}memory=${state} -->`;
}

/** What a comment remembers; null when it cannot be read, since anyone with write access may have edited it. */
export function memoryIn(body: string): Memory | null {
  try {
    const state = /^<!-- rollout-gate key=\S* memory=([\w-]*) -->/u.exec(body)?.[1] ?? "";
    return unpacked(JSON.parse(inflateRawSync(Buffer.from(state, "base64url"), { maxOutputLength: UNPACKED }).toString("utf8")));
  } catch {
    return null;
  }
}

const STATUSES: readonly Status[] = ["met", "not_met", "unknown", "clear", "fired"];
const VERDICTS: readonly Snapshot["verdict"][] = ["pass", "hold", "rollback", "error"];

function packed({ run, writer, commit, snapshot }: Memory): string {
  const lines = snapshot.lines && [...snapshot.lines].map(([id, { status, observed }]) => [id, STATUSES.indexOf(status), observed.length > 40 ? "-" : observed]);
  return deflateRawSync(JSON.stringify([1, run.id, run.attempt, writer.id, writer.attempt, commit, VERDICTS.indexOf(snapshot.verdict), lines])).toString("base64url");
}

function unpacked(state: unknown): Memory | null {
  if (!Array.isArray(state)) return null;
  const [version, id, attempt, writerId, writerAttempt, commit, verdictAt, lines] = state as unknown[];
  const [run, writer] = [runOf(id, attempt), runOf(writerId, writerAttempt)];
  const verdict = VERDICTS[Number(verdictAt)];
  if (version !== 1 || run === null || writer === null) return null;
  if (typeof commit !== "string" || verdict === undefined || !(Array.isArray(lines) || lines === null)) return null;
  const known = (lines as unknown[] | null)?.flatMap((line) => {
    const [key, statusAt, observed] = Array.isArray(line) ? (line as unknown[]) : [];
    const status = STATUSES[Number(statusAt)];
    return typeof key === "string" && typeof observed === "string" && status !== undefined ? [[key, { status, observed }] as const] : [];
  });
  return { run, writer, commit, snapshot: { verdict, lines: known === undefined ? null : new Map(known) } };
}

function runOf(id: unknown, attempt: unknown): Run | null {
  return Number.isSafeInteger(id) && Number.isSafeInteger(attempt) ? { id: id as number, attempt: attempt as number } : null;
}
