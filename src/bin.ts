#!/usr/bin/env node
import { processTerminal } from "./cli/process-terminal.ts";
import { run } from "./cli/run.ts";

void run(processTerminal()).then((code) => {
  process.exitCode = code;
});
