import { whyRefused } from "../files/read.ts";
import { decisive, type Report } from "../judge/report.ts";
import { isFine, linesOf } from "../render/lines.ts";
import { clipped } from "../render/words.ts";
import type { Runner } from "./runner.ts";

/** Lines named in the output `failing`, and characters of each: a job may hand it on in a variable, which holds 128 kB. */
const MOST_FAILING = 100;
const LONGEST_FAILING = 200;

/** The step's outputs. A step whose outputs are lost must not look fine. */
export interface Outputs {
  write(values: Readonly<Record<string, string>>): void;
  /** Why the last ones could not be written. */
  readonly lost: string | null;
}

export function outputsOf(runner: Pick<Runner, "setOutputs">): Outputs {
  let lost: string | null = null;
  return {
    write(values) {
      try {
        runner.setOutputs(values);
        lost = null;
      } catch (thrown) {
        lost = whyRefused(thrown);
      }
    },
    get lost() {
      return lost;
    },
  };
}

/** What stands in the outputs until there is a verdict, and stays where there is none. */
export const NOT_EVALUATED = { verdict: "error", passed: "false", rollback: "false", failing: "[]", surface: "", "next-motion": "", report: "", "comment-url": "" } as const;

export function verdictOutputs(report: Report): Readonly<Record<string, string>> {
  const diagnosis = decisive(report)?.diagnosis;
  return {
    verdict: report.verdict,
    passed: String(report.verdict === "pass"),
    rollback: String(report.verdict === "rollback"),
    failing: JSON.stringify(failing(report).slice(0, MOST_FAILING)),
    surface: diagnosis?.surface ?? "",
    "next-motion": diagnosis?.next_motion ?? "",
  };
}

function failing({ gates }: Report): string[] {
  return gates.flatMap((gate) => linesOf(gate).filter((line) => line.counts && !isFine(line))).map(({ text }) => clipped(text, LONGEST_FAILING));
}
