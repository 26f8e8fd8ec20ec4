import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isGate, parseWorkflow, stepsOf, type Workflow } from "./model.ts";

const outputs = Object.keys((parse(readFileSync(join(import.meta.dirname, "../../../action.yml"), "utf8")) as { outputs: object }).outputs);

/** What is unsafe about a workflow, beyond what validators know. */
export function unsafe(text: string): string[] {
  const workflow = parseWorkflow(text);
  return [...events(workflow), ...retargets(workflow), ...permissions(workflow, text), ...scripts(workflow), ...gates(workflow), ...conditions(workflow), ...rollbacks(workflow)];
}

/** Its runs have a token that may write, for code of strangers. */
function events({ on }: Workflow): string[] {
  return JSON.stringify(on).includes("pull_request_target") ? ["pull_request_target"] : [];
}

export const NO_RETARGET = "a new base branch starts nothing";

/** Moved to another base branch, a pull request would keep the check that it got under the gate of the one before. */
function retargets({ on }: Workflow): string[] {
  const events = Object(on) as Record<string, { types?: readonly string[] } | null>;
  return "pull_request" in events && events["pull_request"]?.types?.includes("edited") !== true ? [NO_RETARGET] : [];
}

/** Without any, the repository's settings decide, and they may say everything. */
function permissions({ permissions: all, jobs }: Workflow, text: string): string[] {
  const missing = Object.entries(jobs).filter(([, job]) => (job.permissions ?? all) === undefined).map(([id]) => `no permissions of ${id}`);
  const bare = text.split("\n").filter((line) => /^\s+[a-z-]+: (?:read|write)\b/u.test(line) && !line.includes(" # "));
  return [...missing, ...bare.map((line) => `no reason for ${line.trim()}`)];
}

/** What an expression puts into a script is run as a script. */
function scripts(workflow: Workflow): string[] {
  return stepsOf(workflow).flatMap(({ run = "" }) => (run.includes("${{") ? [`an expression in a script: ${run.trim()}`] : []));
}

function gates(workflow: Workflow): string[] {
  return stepsOf(workflow).filter(isGate).flatMap(({ if: condition }) => (String(condition).includes("!cancelled()") ? [] : ["a failed step skips the gate"]));
}

/** A verdict that is missing or new must never be taken for a good one, so only one comparison is safe. */
function conditions(workflow: Workflow): string[] {
  const ids = stepsOf(workflow).filter(isGate).flatMap(({ id }) => id ?? []);
  return expressions(workflow).flatMap((expression) => {
    const read = [...expression.matchAll(/\b(?:steps\.([\w-]+)|needs\.[\w-]+)\.outputs\.([\w-]+)( == '(?:pass|true)')?/gu)].filter(([, id]) => id === undefined || ids.includes(id));
    const unknown = read.filter(([, , name = ""]) => !outputs.includes(name)).map(([, , name]) => `no output ${name}`);
    const handedOn = read.length === 1 && read[0]?.[0] === expression;
    const safe = read.every(([, , , comparison]) => comparison !== undefined) && !/!(?!cancelled\(\))/u.test(expression);
    return [...unknown, ...(read.length === 0 || handedOn || safe ? [] : [`an unsafe comparison: ${expression}`])];
  });
}

/** A rollback that a failed gate skips, or that anybody's pull request sets off. */
function rollbacks({ jobs }: Workflow): string[] {
  const reading = Object.values(jobs).map((job) => String(job.if)).filter((condition) => condition.includes(".outputs.rollback"));
  return reading.filter((condition) => !/!cancelled\(\) && contains\(fromJSON\('\["push","schedule"\]'\), github\.event_name\) && /u.test(condition)).map((condition) => `an unsafe rollback: ${condition}`);
}

/** Every expression of a workflow, without its braces. */
function expressions(node: unknown, key = ""): string[] {
  if (typeof node === "object" && node !== null) return Object.entries(node).flatMap(([name, value]) => expressions(value, name));
  const text = typeof node === "string" ? node : "";
  const found = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/gsu)].map(([, expression = ""]) => expression);
  return key === "if" && found.length === 0 && text !== "" ? [text] : found;
}
