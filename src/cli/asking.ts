import { questionMessages } from "../diagnostics/messages/questions.ts";
import { paint, run, type Run } from "../render/paint.ts";
import { wrap, wrapAfter } from "../render/wrap.ts";
import { neutralise } from "../render/escape.ts";
import { layoutFor, type Questions, type Terminal } from "./terminal.ts";

/** The input ended before the last answer, or was interrupted. */
export class InputEnded extends Error {
  readonly interrupted: boolean;

  constructor({ interrupted }: { interrupted: boolean }) {
    super();
    this.interrupted = interrupted;
  }
}

/** An answer as it was meant, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly wrong: string };

/** Asks people: each question until its answer is one that is allowed. */
export interface Asking {
  say(text: string, style?: "plain" | "bold"): void;
  /** Numbered choices, beneath a question. */
  show(choices: readonly string[]): void;
  until<T>(prompt: string, read: (answer: string) => Read<T>): Promise<T>;
}

export function askingOn(terminal: Terminal, questions: Questions): Asking {
  const { width, colour } = layoutFor(terminal.errors, terminal);
  const write = (lines: readonly Run[][]): void => terminal.errors.write(lines.map((line) => `${paint(line, colour)}\n`).join(""));
  return {
    say: (text, style = "plain") => write([...(style === "bold" ? [[]] : []), ...wrap([run(neutralise(text), style)], width)]),
    show: (choices) => write(choices.flatMap((choice, at) => wrapAfter([run(`  ${at + 1}  `, "dim")], [run(neutralise(choice))], width))),
    async until(prompt, read) {
      for (;;) {
        const answer = await questions.ask(prompt);
        if (typeof answer !== "string") throw new InputEnded(answer);
        const result = read(answer.trim());
        if ("value" in result) return result.value;
        write(wrap([run(neutralise(result.wrong), "doubtful")], width));
      }
    },
  };
}

/** Any text that is not empty. */
export function someText(answer: string): Read<string> {
  return answer === "" ? { wrong: questionMessages.needed() } : { value: answer };
}

/** One of several choices by its number, or by its name; null for Enter. */
export function oneOf<T extends string>(choices: readonly T[]): (answer: string) => Read<T | null> {
  return (answer) => {
    if (answer === "") return { value: null };
    const chosen = choices.find((choice, at) => answer === String(at + 1) || answer.toLowerCase() === choice);
    return chosen === undefined ? { wrong: questionMessages.notOneOf({ answer, count: choices.length }) } : { value: chosen };
  };
}

/** Some of several choices by their numbers, in the order they are named. */
export function someOf<T>(choices: readonly T[]): (answer: string) => Read<T[]> {
  return (answer) => {
    const numbers = answer.split(/[\s,;]+/u).filter((part) => part !== "");
    const chosen = numbers.flatMap((number) => (/^\d+$/u.test(number) ? (choices[Number(number) - 1] ?? []) : []));
    const isGood = chosen.length === numbers.length && new Set(chosen).size === chosen.length;
    return isGood ? { value: chosen } : { wrong: questionMessages.notSeveralOf({ answer, count: choices.length }) };
  };
}
