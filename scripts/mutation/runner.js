// Runs tests for Stryker in this process. Its own runner for Jest starts Jest anew for every mutant and loads every test
// file each time, which is a second or two a mutant; a mutant here costs what its tests cost.
import { register } from "node:module";
import { declareFactoryPlugin, PluginKind, commonTokens, tokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { loadTests } from "./tests.js";

/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */
/** @typedef {import("@stryker-mutator/api/test-runner").MutantRunOptions} MutantRunOptions */
/** @typedef {import("@stryker-mutator/api/test-runner").TestRunner} Runner */
/** @typedef {import("./tests.js").Test} Test */
/** @typedef {import("@stryker-mutator/api/core").InstrumenterContext} Context */

/** What the mutated sources read and write. @type {{ [Name in keyof Context]: Context[Name] | undefined }} */
const context = (/** @type {any} */ (globalThis).__stryker__ ??= {});

/** @implements {Runner} */
class InProcessRunner {
  /** @type {readonly string[]} */
  #files;
  #leftOut;
  /** @type {readonly Test[]} */
  #tests = [];
  #generation = 0;

  /** @param {{ tests: readonly string[], leftOut: string }} options */
  constructor({ tests, leftOut }) {
    // The order of the patterns is the order of the tests: a mutant that the first one kills costs the least.
    this.#files = tests.flatMap((pattern) => globSync(pattern, { cwd: process.cwd() }).sort());
    this.#leftOut = new RegExp(leftOut);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register("./hooks.js", import.meta.url);
    // A mutant must meet the same random values as the sources did.
    fc.configureGlobal({ seed: 1 });
    return Promise.resolve();
  }

  async #load() {
    const tests = await loadTests(this.#files, this.#generation++);
    this.#tests = tests.filter(({ id }) => !this.#leftOut.test(id));
  }

  async dryRun() {
    await this.#load();
    /** @type {TestResult[]} */
    const tests = [];
    for (const test of this.#tests) {
      context.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    delete context.currentTestId;
    return { status: /** @type {const} */ (DryRunStatus.Complete), tests, ...(context.mutantCoverage && { mutantCoverage: context.mutantCoverage }) };
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<import("@stryker-mutator/api/test-runner").MutantRunResult>}
   */
  async mutantRun({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit }) {
    context.hitCount = 0;
    // Stryker allows a hundred times the hits of the whole first run, which is long to wait for.
    const limit = hitLimit && Math.ceil(hitLimit / 10);
    context.hitLimit = limit;
    context.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || this.#tests.length === 0) await this.#load();
    } catch (error) {
      // What cannot even be loaded is noticed by every test.
      return { status: MutantRunStatus.Killed, killedBy: ["loading"], failureMessage: String(error), nrOfTests: 0 };
    }
    context.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const test of this.#tests) {
      if (wanted?.has(test.id) === false) continue;
      nrOfTests++;
      const result = await resultOf(test);
      const endless = determineHitLimitReached(context.hitCount, limit);
      if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? "" };
      if (result.status === TestStatus.Failed) {
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: result.failureMessage, nrOfTests };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** @type {(test: Test) => Promise<TestResult>} */
async function resultOf({ id, file, run }) {
  const start = performance.now();
  const result = (/** @type {number} */ since) => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - since });
  try {
    await run();
    return { ...result(start), status: TestStatus.Success };
  } catch (error) {
    return { ...result(start), status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {import("@stryker-mutator/api/core").StrykerOptions} options */
function create(options) {
  return new InProcessRunner(/** @type {{ tests: string[], leftOut: string }} */ (options["inProcess"]));
}
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", create)];
