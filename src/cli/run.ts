import { code, didYouMean, list } from "../diagnostics/messages/words.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { messageOf } from "../diagnostics/thrown.ts";
import { check } from "./check.ts";
import { usage } from "./options.ts";
import { NOT_EVALUATED, refuse } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

type Command = (terminal: Terminal) => Promise<number>;

/** Every command; what `check` does not need is loaded when it is asked for. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ["check", () => Promise.resolve(check)],
  ["validate", async () => (await import("./validate.ts")).validate],
  ["eval", async () => (await import("./eval.ts")).evaluate],
  ["explain", async () => (await import("./explain.ts")).explain],
  ["diagnose", async () => (await import("./diagnose.ts")).diagnose],
  ["test", async () => (await import("./test.ts")).test],
  ["prove", async () => (await import("./prove.ts")).prove],
  ["compare", async () => (await import("./compare.ts")).compare],
  ["init", async () => (await import("./init.ts")).init],
]);

/** Runs one command and gives its exit code. A throw is a bug of ours; it must never look like a verdict. */
export async function run(terminal: Terminal): Promise<number> {
  try {
    return await dispatch(terminal);
  } catch (thrown) {
    terminal.errors.write(`error: Rollout Gate itself failed, so nothing was evaluated. Please report this: ${detailOf(thrown, terminal)}\n`);
    return NOT_EVALUATED;
  }
}

/** What is known of a bug; where it happened only when that is asked for. */
function detailOf(thrown: unknown, terminal: Terminal): string {
  const message = `${messageOf(thrown)} (ROLLOUT_GATE_DEBUG=1 shows where)`;
  try {
    return terminal.environment["ROLLOUT_GATE_DEBUG"] && thrown instanceof Error ? (thrown.stack ?? message) : message;
  } catch {
    // What is broken is the very thing that is asked here.
    return message;
  }
}

async function dispatch(terminal: Terminal): Promise<number> {
  const [first, second, ...more] = terminal.args;
  if (first === undefined) {
    // Nothing was done that was asked for, so this is no result.
    terminal.errors.write((await import("./help.ts")).helpFor(undefined, layoutFor(terminal.errors, terminal).width));
    return NOT_EVALUATED;
  }
  if (first === "--help" || first === "-h" || first === "help") return help(second, more[0], terminal);
  if (first === "--version" || first === "-V") {
    if (second !== undefined) return refuse([usage(`${code(first)} takes no argument.`, "")], terminal);
    terminal.output.write(`${(await import("./version.ts")).VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.get(first);
  if (command === undefined) return refuse([usage(first.startsWith("-") ? misplaced(first, terminal.args) : unknown(first), "")], terminal);
  const end = terminal.args.indexOf("--");
  const asked = terminal.args.slice(1, end === -1 ? undefined : end).some((argument) => argument === "--help" || argument === "-h");
  return asked ? help(first, undefined, terminal) : (await command())(terminal);
}

async function help(command: string | undefined, surplus: string | undefined, terminal: Terminal): Promise<number> {
  if (command !== undefined && !COMMANDS.has(command)) return refuse([usage(unknown(command), "")], terminal);
  if (surplus !== undefined) return refuse([usage(`Help is for one command; ${code(surplus)} is too much.`, "")], terminal);
  terminal.output.write((await import("./help.ts")).helpFor(command, layoutFor(terminal.output, terminal).width));
  return 0;
}

function unknown(command: string): string {
  const names = [...COMMANDS.keys()];
  return `There is no command ${code(command)}.${didYouMean(nearest(command, names)) || ` There are ${list(names)}.`}`;
}

function misplaced(option: string, args: readonly string[]): string {
  const command = args.find((argument) => COMMANDS.has(argument));
  return `The command comes first, before the option ${code(option)}.${didYouMean(command === undefined ? nearest(option, ["--help", "--version"]) : `rollout-gate ${command} ${option} …`)}`;
}
