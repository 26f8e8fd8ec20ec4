import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";
import { Tally } from "./tally.ts";

// The long run: npm run fuzz -- --minutes 10 [--seed N]. Counts and the seed go to standard output; each case that broke a
// law goes to a file in .cache/fuzz, as small as it could be made, with the seed that makes it again.

const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, seed: { type: "string" }, runs: { type: "string", default: "100" } } });
const [minutes, first, runs] = [Number(values.minutes), Number(values.seed ?? Date.now() % 1e9), Number(values.runs)];
const FOLDER = ".cache/fuzz";
const tally = new Tally();
const known = new Map<string, number>();
const end = performance.now() + minutes * 60_000;

console.log(`seed ${first}, ${minutes} minutes`);
let seed = first;
for (; performance.now() < end; seed += 1) {
  for (const failure of fuzz(seed, runs, tally)) {
    // One defect is met again and again: its first line names it.
    const name = `${failure.kind}: ${failure.why.split("\n", 1)[0] ?? ""}`.slice(0, 100);
    known.set(name, (known.get(name) ?? 0) + 1);
    if (known.get(name) !== 1) continue;
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `${failure.seed}-${failure.kind.replace(/ /gu, "-")}.json`);
    writeFileSync(file, `${JSON.stringify(failure, null, 2)}\n`);
    console.log(`FAILED ${name} (${file})`);
  }
}
console.log([`seeds ${first} to ${seed - 1}`, ...tally.lines(), `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`, `${known.size} defects`, ...[...known].map(([name, times]) => `  ${times} times: ${name}`)].join("\n"));
if (tally.runs === 0 || known.size > 0) process.exitCode = 1;
