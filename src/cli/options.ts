import { parseArgs } from "node:util";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { code, didYouMean, list } from "../diagnostics/messages/words.ts";
import { nearest } from "../diagnostics/suggest.ts";

/** What one option takes: a flag, one value (of a list, maybe), or several. */
export type OptionKind = "flag" | "one" | "many" | readonly string[];

/** What a command takes. */
export interface CommandLine {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** What its arguments are called, and how many it takes at least and at most. */
  readonly operands: { readonly name: string; readonly least: number; readonly most: number };
}

export interface Arguments {
  readonly operands: readonly string[];
  readonly help: boolean;
  one(name: string): string | undefined;
  many(name: string): readonly string[];
}

export type ParsedArguments = { readonly ok: true; readonly given: Arguments } | { readonly ok: false; readonly problem: Diagnostic };

/** Reads a command's arguments. What it does not understand is an error; an option of several values takes all that follow it. */
export function parseArguments(args: readonly string[], line: CommandLine): ParsedArguments {
  const known: Readonly<Record<string, OptionKind>> = { ...line.options, help: "flag" };
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  let problem: string | null = null;
  let open: string[] | null = null;
  const refuse = (text: string): void => {
    problem ??= text;
  };
  for (const token of tokensOf(args, known)) {
    if (token.kind === "positional") {
      (open ?? operands).push(token.value);
    } else if (token.kind === "option-terminator") {
      open = null;
    } else {
      const kind = known[token.name];
      const written = code(token.rawName);
      open = null;
      if (kind === undefined) {
        refuse(`There is no option ${written}.${didYouMean(nearest(token.rawName, Object.keys(known).map((name) => `--${name}`)))}`);
        continue;
      }
      const given = values.get(token.name) ?? [];
      values.set(token.name, given);
      if (kind === "flag") {
        if (token.value !== undefined) refuse(`${written} takes no value.`);
        continue;
      }
      if (token.value === undefined || token.value === "" || (!token.inlineValue && /^-./u.test(token.value))) {
        refuse(`${written} needs a value.`);
        continue;
      }
      if (kind !== "many" && given.length > 0) refuse(`${written} is given twice.`);
      if (Array.isArray(kind) && !kind.includes(token.value)) {
        refuse(`${code(token.value)} is no value of ${written}.${didYouMean(nearest(token.value, kind)) || ` It takes ${list(kind, "or")}.`}`);
      }
      given.push(token.value);
      if (kind === "many") open = given;
    }
  }
  const { least, most, name } = line.operands;
  if (!values.has("help")) {
    if (operands.length > most) refuse(surplus(operands[most] ?? "", line));
    if (operands.length < least) refuse(`${code(line.command)} needs ${name}.`);
  }
  if (problem !== null) return { ok: false, problem: usage(problem, line.command) };
  const many = (option: string): readonly string[] => values.get(option) ?? [];
  return { ok: true, given: { operands, help: values.has("help"), many, one: (option) => many(option)[0] } };
}

/** A mistake of the command line, with the help that explains it. */
export function usage(problem: string, command: string): Diagnostic {
  return error("usage", null, { problem, help: command === "" ? "rollout-gate --help" : `rollout-gate ${command} --help` });
}

function surplus(operand: string, { command, options }: CommandLine): string {
  const files = "metrics" in options && /\.json$|\*/u.test(operand) ? ` Did you mean ${code(`--metrics ${operand}`)}?` : "";
  return `${code(command)} does not take the argument ${code(operand)}.${files}`;
}

function tokensOf(args: readonly string[], known: Readonly<Record<string, OptionKind>>) {
  const options = Object.fromEntries(Object.entries(known).map(([name, kind]) => [name, { type: kind === "flag" ? ("boolean" as const) : ("string" as const), multiple: true }]));
  return parseArgs({ args: [...args], options: { ...options, help: { type: "boolean", short: "h", multiple: true } }, strict: false, allowPositionals: true, tokens: true }).tokens;
}
