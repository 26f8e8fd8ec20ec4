import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const diagnosticsOf = (metrics: object) => {
  const result = evaluate("a > 0", { metrics });
  return result.ok ? [] : result.diagnostics;
};

/** Throws anything at all, as a generator does. */
const raise = (thrown: unknown): never => (function* (): Generator<never, void> {})().throw(thrown) as never;

describe("an object of a caller that cannot be read", () => {
  test.each([
    ["an error", new Error("the cache is closed")],
    ["what is no error", "the cache is closed"],
  ])("since a getter throws %s says what was thrown", (_what, thrown) => {
    const metrics = {
      get a(): number {
        return raise(thrown);
      },
    };
    expect(diagnosticsOf(metrics)).toMatchObject([{ level: "error", code: "evidence-unreadable", file: "metrics", message: expect.stringContaining("the cache is closed") as unknown }]);
  });

  test("since it is nested too deep says how deep it may be", () => {
    expect(diagnosticsOf({ a: 1, b: nested(200) })).toEqual([]);
    expect(diagnosticsOf({ a: 1, b: nested(201) })).toMatchObject([{ code: "json-too-deep", file: "metrics", message: expect.stringContaining("200 levels") as unknown }]);
  });

  test("since it holds itself is nested too deep", () => {
    const metrics: Record<string, unknown> = { a: 1 };
    metrics["self"] = metrics;
    expect(diagnosticsOf(metrics)).toMatchObject([{ code: "json-too-deep" }]);
  });
});
