import { getInput, setOutput, summary } from "@actions/core";
import type { Runner } from "./runner.ts";

/** The runner that started this process. */
export function processRunner(): Runner {
  return {
    environment: process.env,
    directory: process.cwd(),
    input: (name) => getInput(name),
    setOutput: (name, value) => setOutput(name, value),
    print: (text) => void process.stdout.write(text),
    writeSummary: async (markdown) => void (await summary.addRaw(markdown).write()),
    connect: async (token, signal) => (await import("./octokit.ts")).octokitApi(token, process.env["GITHUB_REPOSITORY"] ?? "", signal),
  };
}
