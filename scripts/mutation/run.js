// npm run mutation -- [rooms] [--one-of N]: mutates each room, or the lines that a sample draws, and says how many mutants
// the tests notice. The reports go to .cache/mutation.
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { linesOf } from "./lines.js";
import { LEFT_OUT, ROOMS } from "./rooms.js";
import { scoreOf } from "./score.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "one-of": { type: "string", default: "1" }, "at-least": { type: "string", default: "0" } },
});
const rooms = positionals.length === 0 ? Object.keys(ROOMS) : positionals;
const all = [];

for (const room of rooms) {
  const start = performance.now();
  const results = await new Stryker({
    mutate: linesOf(room, Number(values["one-of"])),
    jsonReporter: { fileName: `.cache/mutation/${room}.json` },
    ...{ inProcess: { tests: ROOMS[room], leftOut: LEFT_OUT.source } },
  }).runMutationTest();
  all.push(...results);
  console.log(`${room}: ${scoreOf(results).words}, ${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
}

const { words, percent } = scoreOf(all);
console.log(`all: ${words}`);
if (percent < Number(values["at-least"])) {
  console.error(`Fewer than ${values["at-least"]} % were noticed; .cache/mutation has each mutant.`);
  process.exitCode = 1;
}
