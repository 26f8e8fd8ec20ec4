import { run } from "./github/action.ts";
import { processRunner } from "./github/process-runner.ts";

void run(processRunner()).then((code) => {
  process.exitCode = code;
  // A request that was given up may linger; nobody waits for it.
  setTimeout(() => process.exit(), 200).unref();
});
