import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { Git } from "./runner.ts";

/** Seconds that one question may take, and bytes that its answer may have: a listing of a million files. */
const SECONDS = 20;
const LARGEST = 2 ** 28;

/** Git as it is installed, which then asks nobody, and takes no other object for the one that is named. */
const SETTINGS = { GIT_NO_REPLACE_OBJECTS: "1", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };

/** Asks git. What earlier steps set for it (another folder, other objects) could make it answer of something else. */
export function gitIn(environment: Readonly<Record<string, string | undefined>>): Git {
  const env = { ...Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_/iu.test(name))), ...SETTINGS };
  return (directory, args) =>
    new Promise((resolve) => {
      // Not started in the checkout: a program there that is called git would be found first, on Windows or by a path of ".".
      const child = spawn("git", ["-C", directory, "--no-pager", ...args], { cwd: dirname(process.execPath), env, stdio: ["ignore", "pipe", "ignore"], timeout: SECONDS * 1000, killSignal: "SIGKILL", windowsHide: true });
      const chunks: Buffer[] = [];
      let size = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST) child.kill("SIGKILL");
        else chunks.push(chunk);
      });
      child.on("error", () => resolve(null));
      child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks) : null));
    });
}
