import { createInterface } from "node:readline";
import type { Questions } from "./terminal.ts";

interface Streams {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Questions on standard error, answered on standard input: at a terminal, or one answer a line from a pipe. */
export function processQuestions({ stdin: input, stderr: output }: Streams = process): Questions {
  const terminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, output, terminal, historySize: 0 });
  const answers: AsyncIterator<string, undefined> = lines[Symbol.asyncIterator]();
  let open = true;
  lines.once("close", () => (open = false));
  let interrupted = false;
  lines.once("SIGINT", () => {
    interrupted = true;
    lines.close();
  });
  return {
    async ask(prompt) {
      // With a pipe the last line may be read long before it is asked for, and the interface be closed by then.
      if (terminal && open) {
        lines.setPrompt(prompt);
        lines.prompt();
      } else output.write(prompt);
      const { done, value } = await answers.next();
      // Nobody typed it here, so nothing has ended the line.
      if (!terminal || done === true) output.write(done === true ? "\n" : `${value}\n`);
      return done === true ? { interrupted } : value;
    },
    close: () => lines.close(),
  };
}
