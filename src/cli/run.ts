import { didYouMean } from "../diagnostics/messages/words.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { check } from "./check.ts";
import { usage } from "./options.ts";
import { NOT_EVALUATED, refuse } from "./say.ts";
import type { Terminal } from "./terminal.ts";

type Command = (terminal: Terminal) => number | Promise<number>;

/** Every command; what `check` does not need is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: () => Promise.resolve(check),
  validate: async () => (await import("./validate.ts")).validate,
  eval: async () => (await import("./eval.ts")).evaluate,
  init: async () => (await import("./init.ts")).init,
};

/** Runs one command and gives its exit code. A throw is a bug of ours; it must never look like a verdict. */
export async function run(terminal: Terminal): Promise<number> {
  try {
    return await dispatch(terminal);
  } catch (thrown) {
    const { stack, message } = thrown instanceof Error ? thrown : { stack: undefined, message: String(thrown) };
    const detail = terminal.environment["ROLLOUT_GATE_DEBUG"] ? (stack ?? message) : `${message} (ROLLOUT_GATE_DEBUG=1 shows where)`;
    terminal.errors.write(`error: Rollout Gate itself failed, so nothing was evaluated. Please report this: ${detail}\n`);
    return NOT_EVALUATED;
  }
}

async function dispatch(terminal: Terminal): Promise<number> {
  const [first, second] = terminal.args;
  if (first === undefined || first === "--help" || first === "-h") return help(undefined, terminal, first === undefined ? NOT_EVALUATED : 0);
  if (first === "help" && (second === undefined || second in COMMANDS)) return help(second, terminal, 0);
  if (first === "--version" || first === "-V") {
    terminal.output.write(`${(await import("./version.ts")).VERSION}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (command === undefined) return refuse(usage(unknown(first === "help" ? (second ?? "") : first), ""), terminal);
  const end = terminal.args.indexOf("--");
  const asked = terminal.args.slice(1, end === -1 ? undefined : end).some((argument) => argument === "--help" || argument === "-h");
  return asked ? help(first, terminal, 0) : (await command())(terminal);
}

function unknown(command: string): string {
  const names = Object.keys(COMMANDS);
  return `There is no command \`${command}\`.${didYouMean(nearest(command, names)) || ` There are ${names.map((name) => `\`${name}\``).join(", ")}.`}`;
}

/** Prints help; without any argument it goes to standard error, since nothing was done that was asked for. */
async function help(command: string | undefined, terminal: Terminal, code: number): Promise<number> {
  const { helpFor } = await import("./help.ts");
  (code === 0 ? terminal.output : terminal.errors).write(helpFor(command));
  return code;
}
