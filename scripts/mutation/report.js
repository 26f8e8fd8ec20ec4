// npm run mutation-report: writes what the last runs measured into docs/mutation.md, below its mark.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ROOMS } from "./rooms.js";
import { reasonFor } from "./reasons.js";
import { scoreOf } from "./score.js";
import { sinceThen, survivors } from "./survivors.js";

const PAGE = "docs/mutation.md";
const MARK = "<!-- Below: npm run mutation-report -->\n";

/** @type {(text: string) => string} */
const code = (text) => `\`${text.replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;

/** @type {(room: string) => string} */
const reportOf = (room) => `.cache/mutation/${room}.json`;

const page = readFileSync(PAGE, "utf8");
const lost = Object.keys(ROOMS).filter((room) => page.includes(`\n| ${room} | `) && !existsSync(reportOf(room)));
if (lost.length > 0) {
  console.error(`${PAGE} has figures of ${lost.join(", ")}, and there is no report to write them from: they would be lost. Run \`npm run mutation -- ${lost.join(" ")}\` first.`);
  process.exit(2);
}

/** @type {(room: string) => string[]} */
function rowOf(room) {
  const path = reportOf(room);
  if (!existsSync(path)) return [];
  /** @type {import("@stryker-mutator/api/core").schema.MutationTestResult} */
  const { files, config } = JSON.parse(readFileSync(path, "utf8"));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const lines = /** @type {{ mutate: string[] }} */ (config).mutate.filter((pattern) => /:\d+-/.test(pattern)).length;
  const { words, noticed, tested } = scoreOf(mutants);
  const since = sinceThen(room);
  const [now, all] = [noticed + since.noticed.length, tested - since.gone.length];
  const alike = since.alive.filter((survivor) => reasonFor(survivor) !== null).length;
  const share = (/** @type {number} */ of) => `${((100 * now) / Math.max(1, of)).toFixed(1)} % of ${of}`;
  return [`| ${room} | ${lines === 0 ? "whole" : `a sample of ${lines} lines`} | ${mutants.length} | ${words} | ${share(all)} | ${share(all - alike)} |`];
}

const living = survivors().map((survivor) => ({ ...survivor, reason: reasonFor(survivor) }));
const list = living.map(({ file, line, from, to, reason }) => `| ${file.replace("src/", "")}:${line} | ${code(from.slice(0, 100))} | ${code(to.slice(0, 100))} | ${reason ?? ""} |`);
const measured = [
  "## Measured",
  "",
  `On ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node.split(".")[0]}.`,
  "",
  "| room | what | mutants | noticed by that run | with the tests since | without those that make no difference |",
  "| --- | --- | ---: | --- | --- | --- |",
  ...Object.keys(ROOMS).flatMap(rowOf),
  "",
  "## What nobody noticed",
  "",
  `${living.length} mutants; ${living.filter(({ reason }) => reason !== null).length} of them make no difference that anybody could notice, for the reason given. The others miss a test, or nobody has looked at them yet.`,
  "",
  "| where | what | became | why no test can tell |",
  "| --- | --- | --- | --- |",
  ...list,
];

const head = page.split(MARK)[0] ?? "";
writeFileSync(PAGE, `${head}${MARK}\n${measured.join("\n")}\n`);
