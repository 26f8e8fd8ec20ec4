import { relative } from "node:path";
import type { Sink, Terminal } from "./terminal.ts";

/** The terminal that this process runs in. */
export function processTerminal(): Terminal {
  const directory = process.cwd();
  return {
    args: process.argv.slice(2),
    directory,
    environment: process.env,
    output: sinkOf(process.stdout),
    errors: sinkOf(process.stderr),
    readInput,
    program: programName(process.argv[1] ?? "", directory),
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // A reader that closes the pipe early, such as `head`, has seen what it wanted.
  stream.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") throw problem;
  });
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function programName(script: string, directory: string): string {
  const path = relative(directory, script);
  return script.endsWith(".js") ? `node ${/\s/u.test(path) ? `"${path}"` : path}` : "rollout-gate";
}
