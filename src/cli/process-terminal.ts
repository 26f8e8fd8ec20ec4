import { fstatSync, writeSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { workingDirectory } from "../files/working-directory.ts";
import type { Sink, Terminal } from "./terminal.ts";

/** The terminal that this process runs in. */
export function processTerminal(): Terminal {
  const directory = workingDirectory();
  return {
    args: process.argv.slice(2),
    directory,
    environment: process.env,
    output: sinkOf(process.stdout, resultsLost),
    // Without standard error there is nowhere to say so; the verdict stands.
    errors: sinkOf(process.stderr, () => undefined),
    readInput,
    questions: async () => (await import("./process-questions.ts")).processQuestions(),
    program: programName(process.argv[1] ?? "", directory),
  };
}

/** How a user starts a script, from a directory, in a shell. */
export function programName(script: string, directory: string): string {
  if (!/\.[cm]?[jt]s$/u.test(script)) return /[\\/]node_modules[\\/]/u.test(script) ? "npx rollout-gate" : "rollout-gate";
  const near = relative(directory, script);
  const path = isAbsolute(near) || near.length < script.length ? near : script;
  return `node ${/^[\w./\\:@+-]+$/u.test(path) ? path : `"${path}"`}`;
}

function sinkOf(stream: NodeJS.WriteStream & { fd: number }, lost: (problem: Error) => void): Sink {
  // A reader that closes the pipe early, such as `head`, has seen what it wanted.
  stream.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") lost(problem);
  });
  // To a file on a full disk Node's stream writes what fits, and says nothing of the rest.
  const write = isFile(stream.fd) ? (text: string) => writeAll(stream, text) : (text: string) => void stream.write(text);
  return { write, isTerminal: stream.isTTY === true, columns: stream.columns };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

function writeAll(stream: NodeJS.WriteStream & { fd: number }, text: string): void {
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(stream.fd, bytes, written);
  } catch (thrown) {
    stream.emit("error", thrown);
  }
}

/** Results that could not be written were not given, whatever the verdict is; only the last word sets the exit code. */
function resultsLost({ message }: Error): void {
  process.stderr.write(`error: Standard output cannot be written: ${message}\n`);
  process.once("exit", () => {
    process.exitCode = 2;
  });
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
