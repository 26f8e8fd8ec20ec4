// npm run mutation -- [rooms] [--one-of N | --since COMMIT | --line FILE:FROM-TO … | --survivors]: mutates each room, or some of its lines, and says
// how many mutants the tests notice. The reports go to .cache/mutation.
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { linesOf } from "./lines.js";
import { reasonFor } from "./reasons.js";
import { LEFT_OUT, ROOMS } from "./rooms.js";
import { scoreOf } from "./score.js";
import { survivorsOf } from "./survivors.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "one-of": { type: "string", default: "1" },
    since: { type: "string" },
    survivors: { type: "boolean", default: false },
    line: { type: "string", multiple: true },
    report: { type: "string" },
    enough: { type: "string", default: "1" },
    "at-least": { type: "string", default: "0" },
  },
});
const rooms = positionals.length === 0 ? Object.keys(ROOMS) : positionals;
const all = [];
/** Survivors that nobody could notice. */
let alike = 0;

for (const room of rooms) {
  const start = performance.now();
  // What survivors are read from stays whole.
  const report = `${values.report ?? room}${values.survivors ? "-again" : ""}`;
  const lines = values.line ?? linesOf(room, { oneOf: Number(values["one-of"]), since: values.since, survivors: values.survivors });
  if (lines.length === 0) continue;
  const results = await new Stryker({
    mutate: lines,
    ...(values.report === undefined ? {} : { tempDirName: `.cache/mutation/sandboxes-${values.report}` }),
    jsonReporter: { fileName: `.cache/mutation/${report}.json` },
    ...{ inProcess: { tests: ROOMS[room], leftOut: LEFT_OUT.source } },
  }).runMutationTest();
  all.push(...results);
  alike += survivorsOf(report).filter((survivor) => reasonFor(survivor) !== null).length;
  console.log(`${room}: ${scoreOf(results).words}, ${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
}

const { words, noticed, tested } = scoreOf(all);
const telling = tested - alike;
if (all.length === 0) console.log("No line to mutate.");
else console.log(`all: ${words}${alike === 0 ? "" : `; ${alike} of them make no difference`}`);
if (all.length > 0 && telling < Number(values.enough)) console.log(`Too few mutants to tell anything: ${telling}.`);
else if (all.length > 0 && 100 * noticed < telling * Number(values["at-least"])) {
  console.error(`Fewer than ${values["at-least"]} % of ${telling} were noticed; .cache/mutation has each mutant.`);
  process.exitCode = 1;
}
