import { appendFileSync, writeSync } from "node:fs";
import { getInput, setOutput } from "@actions/core";
import { stepMessages } from "./messages.ts";
import type { Runner } from "./runner.ts";

/** The runner that started this process. */
export function processRunner(): Runner {
  return {
    environment: process.env,
    directory: process.cwd(),
    input: (name) => getInput(name),
    setOutput: (name, value) => setOutput(name, value),
    print: writeLog,
    writeSummary,
    connect: async (token, signal) => (await import("./octokit.ts")).octokitApi(token, process.env["GITHUB_REPOSITORY"] ?? "", signal),
  };
}

/** Ends this process at once: everything is written by then, and a request that was given up may linger. */
export function end(code: number): void {
  process.exit(code);
}

const STANDARD_OUTPUT = 1;

/** Not by @actions/core, whose summary takes 2 ms for this. */
function writeSummary(markdown: string): void {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (!file) throw new Error(stepMessages.noSummary());
  appendFileSync(file, markdown);
}

/** Writes to the log at once, so that the process may end at once. Node's stream would do it too, and takes a millisecond to make. */
function writeLog(text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(STANDARD_OUTPUT, bytes, written);
    } catch (thrown) {
      // A pipe that is full is emptied soon. Without a log there is nowhere to say so; the verdict stands.
      if ((thrown as NodeJS.ErrnoException).code !== "EAGAIN") return;
    }
  }
}
