import { writeSync } from "node:fs";
import { getInput } from "@actions/core";
import { workingDirectory } from "../files/working-directory.ts";
import { stepMessages } from "./messages.ts";
import { appendWhole, outputLines } from "./runner-files.ts";
import type { Runner } from "./runner.ts";

/** The runner that started this process. */
export function processRunner(): Runner {
  return {
    environment: process.env,
    directory: workingDirectory(),
    input: (name) => getInput(name),
    // Not by @actions/core: it writes one value after the other, and without the file as commands that no runner of Node 24 needs.
    setOutputs: (values) => appendWhole(fileOf("GITHUB_OUTPUT"), outputLines(values)),
    print: writeLog,
    writeSummary: (markdown) => appendWhole(fileOf("GITHUB_STEP_SUMMARY"), markdown),
    connect: async (token, signal) => (await import("./octokit.ts")).octokitApi(token, process.env["GITHUB_REPOSITORY"] ?? "", signal),
    git: async (directory, args) => (await import("./git-process.ts")).gitIn(process.env)(directory, args),
  };
}

/** Ends this process at once: everything is written by then, and a request that was given up may linger. */
export function end(code: number): void {
  process.exit(code);
}

const STANDARD_OUTPUT = 1;

/** The file by which the runner takes something. */
function fileOf(name: string): string {
  const file = process.env[name];
  if (!file) throw new Error(stepMessages.noFile({ name }));
  return file;
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
