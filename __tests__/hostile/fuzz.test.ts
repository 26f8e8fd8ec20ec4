import { expect, test } from "@jest/globals";
import { KINDS } from "../support/fuzz/kinds.ts";
import { fuzz } from "../support/fuzz/fuzz.ts";
import { Tally } from "../support/fuzz/tally.ts";

// A short run with a seed of its own, so that it is the same everywhere; `npm run fuzz` is the long one, with new seeds.
// Beside other tests a case may take its time; what is slow by itself is measured in slow.test.ts.
const [SEED, RUNS, MOST_SECONDS] = [20261129, 25, 20];

test("no generated case breaks a law", () => {
  const tally = new Tally();
  const failures = fuzz(SEED, RUNS, tally, MOST_SECONDS);
  console.info([`seed ${SEED}`, ...tally.lines()].join("\n"));
  expect(failures).toEqual([]);
  expect(tally.runs).toBe(RUNS * Object.keys(KINDS).length);
  // A generator whose gates are all refused would find nothing.
  for (const kind of ["gate and metrics", "long gate"]) expect(tally.of(kind, "not evaluated")).toBeLessThan(RUNS * 0.8);
  for (const verdict of ["pass", "hold", "rollback"]) expect(tally.of("near its bounds", verdict)).toBeGreaterThan(0);
}, 120_000);
