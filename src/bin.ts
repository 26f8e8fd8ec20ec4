#!/usr/bin/env node
import { run } from "./cli/run.ts";
import { processTerminal } from "./cli/process-terminal.ts";

process.exitCode = await run(processTerminal());
