import { describe, expect, test } from "@jest/globals";
import { keyOf, summaryAmong } from "../../src/language/summaries.ts";

describe("keys that hold a summary", () => {
  test.each(["p5", "p50", "P99", "p99.9", "p99_95", "p99.999", "avg", "average", "Mean", "median", "std", "stddev", "stdev", "min", "MAX"])("%s", (key) => expect(summaryAmong(["x", key])).toBe(key));
  test.each(["p", "p100", "pde", "p9x", "xp95", "p95ms", "p95.", "p95-9", "p95.x", "averages", "max_de", "unmin", "de", ""])("%s is none", (key) => expect(summaryAmong([key, "x"])).toBeNull());
  test("the slow end comes first", () => expect([summaryAmong(["avg", "p50", "p95"]), summaryAmong(["p50", "p99", "p90"]), summaryAmong(["max", "p75"]), summaryAmong(["max", "ap95", "p950"])]).toEqual(["p95", "p99", "max", "max"]));
  test("what stands under it is named", () => expect([keyOf("latency", "p95"), keyOf("latency", "p99.9")]).toEqual(["latency.p95", 'latency["p99.9"]']));
});
