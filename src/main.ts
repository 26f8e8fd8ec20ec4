import { run } from "./github/action.ts";
import { end, processRunner } from "./github/process-runner.ts";

void run(processRunner()).then(end);
