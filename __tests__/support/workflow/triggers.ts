import type { Event, Payload } from "../events.ts";
import type { Filter, Workflow } from "./model.ts";

/** What GitHub listens to where a workflow names no types. */
const USUAL_TYPES: Readonly<Record<string, readonly string[]>> = { pull_request: ["opened", "synchronize", "reopened"] };

/** Whether an event starts a workflow. */
export function starts({ on }: Workflow, { name, payload }: Event, ref: string): boolean {
  if (typeof on === "string") return on === name;
  if (isList(on)) return on.includes(name);
  const filter = on[name];
  if (filter === undefined) return false;
  // A schedule is a list; that it is time is what the event says.
  if (Array.isArray(filter)) return true;
  const one = filter as Filter | null;
  return ofTypes(one, name, payload) && ofBranches(one, name, ref) && ofWorkflows(one, name, payload);
}

/** The `inputs` context: what somebody typed in, of the type that the workflow names, else its default. */
export function inputsOf({ on }: Workflow, { name, payload }: Event): Readonly<Record<string, unknown>> {
  if (name !== "workflow_dispatch" || typeof on === "string" || isList(on)) return {};
  const { inputs = {} } = (on["workflow_dispatch"] ?? {}) as Filter;
  const given = (payload["inputs"] ?? {}) as Payload;
  return Object.fromEntries(
    Object.entries(inputs).map(([key, { type, default: otherwise = "" }]) => {
      const value = given[key] ?? otherwise;
      return [key, type === "boolean" ? String(value) === "true" : value];
    }),
  );
}

function ofTypes(filter: Filter | null, name: string, payload: Payload): boolean {
  const types = filter?.types ?? USUAL_TYPES[name];
  return types === undefined || types.includes(payload["action"] as string);
}

function ofBranches(filter: Filter | null, name: string, ref: string): boolean {
  if (filter?.branches === undefined) return true;
  if (name !== "push" || filter.branches.some((each) => /[*?![]/u.test(each))) throw new Error("this runner knows `branches` of a push only, and no patterns");
  return filter.branches.some((branch) => ref === `refs/heads/${branch}`);
}

function ofWorkflows(filter: Filter | null, name: string, payload: Payload): boolean {
  if (name !== "workflow_run") return true;
  return filter?.workflows?.includes((payload["workflow_run"] as { name: string }).name) ?? false;
}

function isList(on: Workflow["on"]): on is readonly string[] {
  return Array.isArray(on);
}
