import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { MetricsFile, Meta } from "./evidence.ts";
import { isObject, kindOf, own, placeOfPath, readJson, type JsonFile, type JsonObject, type TextFile } from "./json.ts";
import { repeatedKey } from "./repeated-key.ts";

/**
 * Reads a file of measurements. `commits` name the one that is judged: a file that says it was measured at another one
 * is stale. A baseline is always of another commit, so none is passed for it.
 */
export function loadMetrics(given: TextFile, commits: readonly string[]): { file: MetricsFile | null; problems: Diagnostic[] } {
  const read = readJson(given);
  if (!read.ok) return { file: null, problems: [read.problem] };
  const { json } = read;
  const problems = [...repeatedKey(json)];
  const meta = readMeta(json, problems);
  const stale = staleness(meta.commit, commits);
  return { file: { ...json, meta, stale }, problems };
}

function readMeta(json: JsonFile, problems: Diagnostic[]): Meta {
  const meta = own(json.root, "meta");
  const none: Meta = { commit: null, dataset: null, judge: null, metrics_version: null };
  // Other tools write a `meta` of their own; only what we know in it is looked at.
  if (!isObject(meta)) return none;
  for (const { key, meant } of misspeltKeys(meta)) problems.push(warning("meta-key", placeOfPath(json, ["meta", key]), { key, meant }));
  const commit = own(meta, "commit");
  if (commit !== undefined && commit !== null && (typeof commit !== "string" || commit.trim() === "")) {
    problems.push(error("commit-shape", placeOfPath(json, ["meta", "commit"]), { found: typeof commit === "string" ? "empty" : kindOf(commit) }));
  }
  const said = (key: string): string | null => {
    const value = own(meta, key);
    return value === undefined || value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
  };
  return { commit: typeof commit === "string" ? commit : null, dataset: said("dataset"), judge: said("judge"), metrics_version: said("metrics_version") };
}

const META_KEYS = ["commit", "dataset", "judge", "metrics_version"];

/** Keys of `meta` that are a typing error away from one that is looked at; `commit_message` is no such error. */
function misspeltKeys(meta: JsonObject): { key: string; meant: string }[] {
  return Object.keys(meta).flatMap((key) => {
    const meant = META_KEYS.includes(key) ? null : nearest(key, META_KEYS);
    return meant === null || own(meta, meant) !== undefined || Math.abs(meant.length - key.length) > 2 ? [] : [{ key, meant }];
  });
}

function staleness(found: string | null, commits: readonly string[]): MetricsFile["stale"] {
  const [expected] = commits;
  if (found === null || expected === undefined) return null;
  return commits.some((commit) => sameCommit(found, commit)) ? null : { found, expected };
}

/** Whether two hashes name one commit; either may be abbreviated, as git does, to no less than seven digits. */
function sameCommit(a: string, b: string): boolean {
  const [short, long] = [a.trim().toLowerCase(), b.trim().toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || (/^[0-9a-f]{7,}$/u.test(short) && long.startsWith(short));
}
