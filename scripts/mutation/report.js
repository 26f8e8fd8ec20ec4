// npm run mutation-report: writes what the last runs measured into docs/mutation.md, below its mark.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ROOMS } from "./rooms.js";
import { reasonFor } from "./reasons.js";
import { scoreOf } from "./score.js";
import { sinceThen } from "./survivors.js";

const PAGE = "docs/mutation.md";
const MARK = "<!-- Below: npm run mutation-report -->\n";

/** @type {(text: string) => string} */
const code = (text) => `\`${text.replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;

/** What the page says already: a room that was not run keeps its row, with the day on which it was, and its survivors. */
const page = readFileSync(PAGE, "utf8");
const [head = "", tables = ""] = page.split(MARK);
/** @type {(begin: string) => string[]} */
const kept = (begin) => tables.split("\n").filter((line) => line.startsWith(`| ${begin}`));

const today = new Date().toISOString().slice(0, 10);

/** @type {(room: string) => string[]} */
function rowOf(room) {
  const path = `.cache/mutation/${room}.json`;
  if (!existsSync(path)) return kept(`${room} | `);
  /** @type {import("@stryker-mutator/api/core").schema.MutationTestResult} */
  const { files, config } = JSON.parse(readFileSync(path, "utf8"));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const lines = /** @type {{ mutate: string[] }} */ (config).mutate.filter((pattern) => /:\d+-/.test(pattern)).length;
  const { words, noticed, tested } = scoreOf(mutants);
  const since = sinceThen(room);
  const [now, all] = [noticed + since.noticed.length, tested - since.gone.length];
  const alike = since.alive.filter((survivor) => reasonFor(survivor) !== null).length;
  const share = (/** @type {number} */ of) => `${((100 * now) / Math.max(1, of)).toFixed(1)} % of ${of}`;
  return [`| ${room} | ${today} | ${lines === 0 ? "whole" : `a sample of ${lines} lines`} | ${mutants.length} | ${words} | ${share(all)} | ${share(all - alike)} |`];
}

/** @type {(room: string) => string[]} */
function survivorsIn(room) {
  if (!existsSync(`.cache/mutation/${room}.json`)) return kept(`${room}/`);
  return sinceThen(room).alive.map((survivor) => {
    const { file, line, from, to } = survivor;
    return `| ${file.replace("src/", "")}:${line} | ${code(from.slice(0, 100))} | ${code(to.slice(0, 100))} | ${reasonFor(survivor) ?? ""} |`;
  });
}

const list = Object.keys(ROOMS).flatMap(survivorsIn);
const explained = list.filter((line) => !line.endsWith(" |  |")).length;
const measured = [
  "## Measured",
  "",
  "| room | on | what | mutants | noticed by that run | with the tests since | without those that make no difference |",
  "| --- | --- | --- | ---: | --- | --- | --- |",
  ...Object.keys(ROOMS).flatMap(rowOf),
  "",
  "## What nobody noticed",
  "",
  `${list.length} mutants; ${explained} of them make no difference that anybody could notice, for the reason given. The others miss a test, or nobody has looked at them yet.`,
  "",
  "| where | what | became | why no test can tell |",
  "| --- | --- | --- | --- |",
  ...list,
];

writeFileSync(PAGE, `${head}${MARK}\n${measured.join("\n")}\n`);
