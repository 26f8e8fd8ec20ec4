import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files, and the arguments of a command that is run among them; by default `check` of gate.yml over m.json. */
export interface Attack {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** What one run of the shipped command line came to, and what it used. */
export interface Measured {
  /** Null where it was killed: for its time, or by V8 for its memory. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly seconds: number;
  readonly mebibytes: number;
}

export const CHECK = ["check", "--gate", "gate.yml", "--metrics", "m.json"];

const cli = join(import.meta.dirname, "../../dist/cli.js");
const probe = join(import.meta.dirname, "measured-probe.cjs");
/** Long beyond any bound, so that what is slow is seen to be slow and not only killed. */
const PATIENCE = 30_000;

/** Runs the shipped command line in a process of its own, in a new folder with the attack's files. */
export function measured({ files, args = CHECK }: Attack): Measured {
  const folder = mkdtempSync(join(tmpdir(), "rollout-gate-attack-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { status, output } = spawnSync(process.execPath, ["--max-old-space-size=300", "--require", probe, cli, ...args], {
      cwd: folder,
      env: {},
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      maxBuffer: Infinity,
      timeout: PATIENCE,
      killSignal: "SIGKILL",
    });
    const [, said = "", errors = "", used = ""] = output ?? [];
    const { seconds, mebibytes } = used ? (JSON.parse(used) as Pick<Measured, "seconds" | "mebibytes">) : { seconds: Infinity, mebibytes: Infinity };
    return { code: status, output: said ?? "", errors: errors ?? "", seconds, mebibytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
