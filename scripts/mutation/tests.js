// The tests of a mutation run, as Jest's own functions declare them, run one by one in this process.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getState, resetState } from "jest-circus";

/** @typedef {import("@jest/types").Circus.TestEntry} Entry */
/** @typedef {import("@jest/types").Circus.DescribeBlock} Block */
/** @typedef {{ id: string, file: string, run: () => Promise<void> }} Test */

/**
 * Loads test files, and what they import of ours anew when the generation is a new one.
 * @param {readonly string[]} files
 * @param {number} generation
 */
export async function loadTests(files, generation) {
  resetState();
  const root = getState().rootDescribeBlock;
  /** @type {Test[]} */
  const tests = [];
  /** @type {Set<string>} */
  const taken = new Set();
  for (const file of files) {
    const before = root.children.length;
    await import(`${pathToFileURL(resolve(file)).href}?${generation}`);
    for (const entry of root.children.slice(before).flatMap(entriesOf)) {
      tests.push({ id: unused(`${file} ${nameOf(entry)}`, taken), file, run: () => runEntry(entry) });
    }
  }
  return tests;
}

/** Two rows of a table may have one name. @type {(name: string, taken: Set<string>) => string} */
function unused(name, taken) {
  let id = name;
  for (let at = 2; taken.has(id); at++) id = `${name} (${at})`;
  taken.add(id);
  return id;
}

/** @type {(child: Entry | Block) => Entry[]} */
function entriesOf(child) {
  return child.type === "test" ? [child] : child.children.flatMap(entriesOf);
}

/** The blocks around a test, outermost first. @type {(child: Entry | Block) => Block[]} */
function blocksAround({ parent }) {
  return parent === undefined ? [] : [...blocksAround(parent), parent];
}

/** @type {(entry: Entry) => string} */
function nameOf(entry) {
  return [...blocksAround(entry).slice(1), entry].map(({ name }) => name).join(" ");
}

/** @type {(entry: Entry) => Promise<void>} */
async function runEntry(entry) {
  const hooks = blocksAround(entry).flatMap((block) => block.hooks);
  try {
    for (const { type, fn } of hooks) if (type === "beforeAll" || type === "beforeEach") await call(fn);
    await call(entry.fn);
  } finally {
    for (const { type, fn } of hooks) if (type === "afterEach" || type === "afterAll") await call(fn);
  }
}

/** @type {(fn: unknown) => Promise<void>} */
async function call(fn) {
  await /** @type {() => unknown} */ (fn)();
}
