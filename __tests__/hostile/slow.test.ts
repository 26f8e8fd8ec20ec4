import { afterAll, expect, test } from "@jest/globals";
import { slowComparisons, slowReadings } from "../support/attacks/comparisons.ts";
import { slowBaselines, slowEvidence } from "../support/attacks/evidence.ts";
import { slowExpressions, slowGates } from "../support/attacks/expressions.ts";
import { slowProse, slowYaml } from "../support/attacks/yaml.ts";
import { measured, type Attack } from "../support/measured.ts";

// The shipped command line, each run a process of its own that is measured: 2 seconds and 300 MiB on a machine that does
// nothing else. A machine that runs other tests beside gets SLACK times as long, since its processor is shared.
const [SECONDS, MEBIBYTES, SLACK] = [2, 300, Number(process.env["BOUND_SLACK"] ?? 3)];
const seen: { name: string; seconds: number; mebibytes: number }[] = [];

function isBounded(attack: Attack): void {
  const { code, output, errors, seconds, mebibytes } = measured(attack);
  seen.push({ name: attack.name, seconds, mebibytes });
  // What is called wrongly is over at once.
  expect(errors).not.toMatch(/See `rollout-gate \w+ --help`/u);
  expect(output + errors).not.toMatch(/^ +at .*:\d+|itself failed|undefined/mu);
  expect([0, 2, 10, 20]).toContain(code);
  if (code === 2) expect(errors).toMatch(/error: /u);
  expect(seconds).toBeLessThan(SECONDS * SLACK);
  expect(mebibytes).toBeLessThan(MEBIBYTES);
}

// One of seven in every build, always the same ones; with ATTACKS=all in the environment all of them.
const every = [...slowExpressions, ...slowGates, ...slowYaml, ...slowProse, ...slowEvidence, ...slowBaselines, ...slowComparisons, ...slowReadings];
const attacks = process.env["ATTACKS"] === "all" ? every : every.filter((_, at) => at % 7 === 0);
test.each(attacks)("$name", (attack) => isBounded(attack), 40_000);

afterAll(() => {
  const most = (by: "seconds" | "mebibytes") => seen.reduce((worst, each) => (each[by] > worst[by] ? each : worst), { name: "", seconds: 0, mebibytes: 0 });
  const [slowest, largest] = [most("seconds"), most("mebibytes")];
  console.info(`${seen.length} attacks; slowest ${slowest.seconds.toFixed(2)} s (${slowest.name}), largest ${largest.mebibytes.toFixed(0)} MiB (${largest.name})`);
});
