import { spawn } from "node:child_process";

const LONGEST_STEP = 60_000;

/** Runs a program to its end. Not synchronously: the program may ask the GitHub that this process serves. */
export function execute(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: LONGEST_STEP, killSignal: "SIGKILL" });
    const log: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => log.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => log.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const text = Buffer.concat(log).toString();
      if (code === null) reject(new Error(`a step was ended by ${signal}; it said:\n${text}`));
      else resolve({ code, log: text });
    });
  });
}
