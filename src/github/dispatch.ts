import { createHash } from "node:crypto";
import { closeSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decisive, type Report } from "../judge/report.ts";
import { clipped } from "../render/words.ts";
import { send } from "./connection.ts";
import type { Event } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Events whose runs stand for what is released. Everything else may be set off by somebody who may not release. */
const MAY_ROLL_BACK: ReadonlySet<string> = new Set(["push", "schedule"]);
/** The branches on which a merge queue tries what is not merged yet; a push to them is no release. */
const MERGE_QUEUE = "refs/heads/gh-readonly-queue/";

/** Seconds that sending may take. */
const SECONDS = 10;

/** What became of the rollback event. */
export type Dispatched = { readonly did: "nothing" | "sent" | "sent before" } | { readonly did: "not for this event"; readonly event: string } | { readonly did: "failed"; readonly why: string; readonly mayHaveArrived: boolean };

/** Sends the rollback event where the verdict and the inputs ask for it: at most once per run attempt and gate. */
export async function dispatchRollback(runner: Runner, inputs: Inputs, event: Event, report: Report): Promise<Dispatched> {
  const { rollbackEvent: type, token } = inputs;
  if (report.verdict !== "rollback" || type === null) return { did: "nothing" };
  if (!MAY_ROLL_BACK.has(event.name)) return { did: "not for this event", event: event.name };
  if (runner.environment["GITHUB_REF"]?.startsWith(MERGE_QUEUE) === true) return { did: "not for this event", event: "merge_group" };
  const payload = payloadOf(type, event, report);
  const mark = join(runner.environment["RUNNER_TEMP"] || tmpdir(), `rollout-gate-${payload.key}`);
  if (!leaveMark(mark)) return { did: "sent before" };
  const sent = await send(runner, token, { what: "The rollback event", permission: "contents: write" }, SECONDS, (api) => api.dispatch(type, payload));
  if (sent.ok) return { did: "sent" };
  // What surely did not arrive may be sent again by a later step.
  if (!sent.mayHaveArrived) rmSync(mark, { force: true });
  return { did: "failed", why: sent.why, mayHaveArrived: sent.mayHaveArrived };
}

/** Longest list of gates in a payload, of which GitHub takes 64 kB in all. */
const LONGEST_LIST = 1_000;

function payloadOf(type: string, { commit, run }: Event, report: Report) {
  const diagnosis = decisive(report)?.diagnosis;
  const gates = report.gates.filter(({ verdict }) => verdict === "rollback");
  const identity = createHash("sha256").update(JSON.stringify([type, gates.map((gate) => [gate.file, gate.protected_path])])).digest("hex");
  return {
    verdict: report.verdict,
    gate: clipped([...new Set(gates.map(({ file }) => file))].join(", "), LONGEST_LIST),
    commit,
    surface: diagnosis?.surface ?? "",
    motion: diagnosis?.next_motion ?? "",
    // The same for whatever a run attempt sends twice, so that a receiver can tell.
    key: `${run.id}-${run.attempt}-${identity.slice(0, 12)}`,
  };
}

/** Leaves a mark that this was sent. False when it is there; where none can be left, twice is better than never. */
function leaveMark(path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== "EEXIST";
  }
}
