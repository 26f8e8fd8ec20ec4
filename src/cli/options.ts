import { parseArgs } from "node:util";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { code, didYouMean, list } from "../diagnostics/messages/words.ts";
import { nearest } from "../diagnostics/suggest.ts";

/** What one option takes: nothing, one value (of a list, maybe), or several. */
export type OptionKind = "flag" | "one" | "many" | readonly string[];

/** What a command takes. */
export interface CommandLine {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** What its arguments are called, and how many it takes at least and at most. */
  readonly operands: { readonly name: string; readonly least: number; readonly most: number };
}

/** Options that a stray argument was probably meant for, by what it looks like. */
const LOOKS: Readonly<Record<string, RegExp>> = { gate: /\.ya?ml$/u, metrics: /\.json$|[*?]/u };

/** What was given, as far as it could be understood. With problems it only serves to say them in the asked form. */
export interface Arguments {
  readonly operands: readonly string[];
  one(name: string): string | undefined;
  many(name: string): readonly string[];
  has(name: string): boolean;
  readonly problems: readonly Diagnostic[];
}

/** One option as it stands on the command line, with the arguments that belong to it. */
interface Occurrence {
  readonly name: string;
  readonly written: string;
  /** Undefined for an option that there is not. */
  readonly kind: OptionKind | undefined;
  readonly inline: boolean;
  readonly values: string[];
}

/**
 * Reads a command's arguments. What it does not understand is a problem. An option of several values takes all that
 * follow it, as the shell expands a pattern; written as `--option=value` it takes that value alone.
 */
export function parseArguments(args: readonly string[], line: CommandLine): Arguments {
  const { occurrences, operands } = occurrencesOf(args, line);
  const many = (name: string): string[] => occurrences.filter((each) => each.name === name).flatMap(({ values }) => values);
  const found = [...new Set(occurrences.flatMap((each) => problemsOf(each, occurrences, line)))];
  // How many operands there are is known only when every option is.
  if (found.length === 0) found.push(...problemsOfOperands(operands, line, many));
  const problems = found.map((problem, at) => usage(problem, at === found.length - 1 ? line.command : null));
  return { operands, many, one: (name) => many(name)[0], has: (name) => occurrences.some((each) => each.name === name), problems };
}

/** A mistake of the command line. The help that explains it is that of a command, of the whole (""), or left out (null). */
export function usage(problem: string, command: string | null): Diagnostic {
  return error("usage", null, { problem, help: command === null ? null : `rollout-gate ${command} --help`.replace("  ", " ") });
}

function occurrencesOf(args: readonly string[], line: CommandLine): { occurrences: Occurrence[]; operands: string[] } {
  const kinds = new Map<string, OptionKind>([...Object.entries(line.options), ["help", "flag"]]);
  const occurrences: Occurrence[] = [];
  const operands: string[] = [];
  let open: Occurrence | undefined;
  let last = -1;
  // Without a declaration Node takes no argument for a value, so that no value can swallow an option.
  for (const token of parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true }).tokens) {
    if (token.kind === "option-terminator") open = undefined;
    else if (token.kind === "positional") (open !== undefined && takesMore(open) ? open.values : operands).push(token.value);
    else if (token.index !== last) {
      // `-abc` is three tokens of one argument, and one mistake.
      last = token.index;
      const { name, rawName, value } = token;
      const isLong = rawName.startsWith("--");
      const written = isLong ? rawName : (args[token.index] ?? rawName);
      const kind = isLong ? kinds.get(name) : undefined;
      open = { name, written, kind, inline: value !== undefined, values: value === undefined ? [] : [value] };
      occurrences.push(open);
    }
  }
  return { occurrences, operands };
}

function takesMore({ kind, inline, values }: Occurrence): boolean {
  // What follows an option that there is not was meant for it.
  if (kind === undefined) return !inline;
  return !inline && kind !== "flag" && (kind === "many" || values.length === 0);
}

function problemsOf({ kind, name, written, inline, values }: Occurrence, all: readonly Occurrence[], line: CommandLine): string[] {
  const option = code(written);
  if (kind === undefined) return [`There is no option ${option}.${dashHint(written, line) || didYouMean(optionMeant(written, line))}`];
  if (kind === "flag") return inline ? [`${option} takes no value.`] : [];
  if (values.length === 0) return [`${option} needs a value.`];
  if (values.includes("")) return [`${option} is given an empty value; is a variable unset?`];
  const problems: string[] = [];
  if (kind !== "many" && all.filter((other) => other.name === name).length > 1) problems.push(`${option} is given more than once.`);
  const [value = ""] = values;
  if (typeof kind === "object" && !kind.includes(value)) problems.push(`${code(value)} is no value of ${option}.${didYouMean(nearest(value, kind)) || ` It takes ${list(kind, "or")}.`}`);
  return problems;
}

function problemsOfOperands(operands: readonly string[], line: CommandLine, many: (name: string) => readonly string[]): string[] {
  const { least, most, name } = line.operands;
  const command = code(line.command);
  if (operands.length > most) {
    const surplus = operands[most] ?? "";
    const meant = Object.entries(LOOKS).find(([option, look]) => option in line.options && look.test(surplus))?.[0];
    return [`${command} does not take the argument ${code(surplus)}.${didYouMean(meant === undefined ? null : `--${meant} ${surplus}`)}`];
  }
  if (operands.length < least) {
    const swallowed = Object.entries(line.options).some(([option, kind]) => kind === "many" && many(option).length > 1);
    return [`${command} needs ${name}.${swallowed ? " Write it first: an option that takes files takes all that follow it." : ""}`];
  }
  // An expression may be empty; that is said where it is read. A file's name may not.
  return most > 1 && operands.includes("") ? [`${command} is given an empty argument; is a variable unset?`] : [];
}

/** The option that was meant by one that there is not: misspelt, or shortened to a letter that only one begins with. */
function optionMeant(written: string, { options }: CommandLine): string | null {
  const known = [...Object.keys(options), "help"].map((name) => `--${name}`);
  const short = /^-([a-z])(?![a-z-])/u.exec(written)?.[1];
  const [only, ...others] = short === undefined ? [] : known.filter((option) => option.startsWith(`--${short}`));
  return only !== undefined && others.length === 0 ? only : nearest(written, known);
}

function dashHint(written: string, { command }: CommandLine): string {
  return command === "eval" && !written.startsWith("--") ? " An expression that starts with a dash comes last, after `--`." : "";
}
