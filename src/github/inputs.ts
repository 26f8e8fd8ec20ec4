import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { FAIL_ON, type FailOn } from "../judge/fail-on.ts";
import type { Side } from "../judge/report.ts";
import { stepMessages } from "./messages.ts";

const COMMENT_MODES = ["always", "on-failure", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** What the step was asked to do. `action.yml` says what each means. */
export interface Inputs {
  readonly gates: readonly string[];
  readonly metrics: readonly string[];
  readonly baseline: readonly string[];
  readonly signals: readonly string[];
  readonly failOn: FailOn;
  readonly comment: CommentMode;
  readonly commentKey: string | null;
  readonly pullRequest: number | null;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly report: string | null;
  /** Whose gate judges; null where the event decides. */
  readonly gateSource: Side | null;
  readonly rollbackEvent: string | null;
  readonly token: string;
  readonly workingDirectory: string;
}

const SIDES: readonly Side[] = ["base", "head"];

/** Longest type of a `repository_dispatch` event (GitHub's REST documentation, "Create a repository dispatch event"). */
const LONGEST_EVENT = 100;

/** The token, which must not be written anywhere. */
export function tokenOf(input: (name: string) => string): string {
  return input("github-token").trim();
}

/** Reads every input of the step. What is wrong is said; in its place stands the default, so that it can be said everywhere. */
export function readInputs(input: (name: string) => string): { inputs: Inputs; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const wrong = (problem: string): void => void problems.push(error("usage", null, { problem, help: null }));
  const text = (name: string): string | null => input(name).trim() || null;
  const lines = (name: string): string[] => input(name).split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "");
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T => {
    const given = text(name) ?? otherwise;
    const value = values.find((each) => each === given);
    if (value === undefined) wrong(stepMessages.choice({ input: name, given, values, meant: nearest(given, values) }));
    return value ?? otherwise;
  };
  const flag = (name: string): boolean => {
    // The spellings of YAML's core schema, as everywhere in GitHub Actions.
    const value = (text(name) ?? "true").replace(/^(?:True|TRUE|False|FALSE)$/u, (word) => word.toLowerCase());
    if (value !== "true" && value !== "false") wrong(stepMessages.choice({ input: name, given: value, values: ["true", "false"], meant: null }));
    return value !== "false";
  };
  const number = (name: string): number | null => {
    const given = text(name);
    if (given === null) return null;
    if (/^[1-9]\d{0,9}$/u.test(given)) return Number(given);
    wrong(stepMessages.pullRequest({ input: name, given }));
    return null;
  };

  const rollbackEvent = text("rollback-event");
  if (rollbackEvent !== null && rollbackEvent.length > LONGEST_EVENT) wrong(stepMessages.longEvent({ length: rollbackEvent.length, most: LONGEST_EVENT }));

  const token = tokenOf(input);
  const isToken = !/\s/u.test(token);
  if (!isToken) wrong(stepMessages.brokenToken());

  const inputs: Inputs = {
    gates: lines("gate"),
    metrics: lines("metrics"),
    baseline: lines("baseline"),
    signals: lines("signals"),
    failOn: oneOf("fail-on", FAIL_ON, "hold"),
    comment: oneOf("comment", COMMENT_MODES, "always"),
    commentKey: text("comment-key"),
    pullRequest: number("pull-request-number"),
    summary: flag("summary"),
    annotations: flag("annotations"),
    report: text("report"),
    gateSource: text("gate-source") === null ? null : oneOf("gate-source", SIDES, "base"),
    rollbackEvent,
    token: isToken ? token : "",
    workingDirectory: text("working-directory") ?? ".",
  };
  return { inputs, problems };
}
