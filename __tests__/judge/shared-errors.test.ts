import { describe, expect, test } from "@jest/globals";
import { gateOf, gateReportOf, holds, triggers } from "../support/gates.ts";

// A share of 160 in 200 is 0.738 to 0.853 at the whole error; against 0.73 it is decided there, and not at a tenth of it.
const share = { count: 160, of: 200 };
const names = Array.from({ length: 10 }, (_, at) => `m${at}`);
const metrics = Object.fromEntries(names.map((name) => [name, share]));

/** The level at which each of ten triggers of a form was judged; ten comparisons leave 0.995 of 0.95. */
const levelsOf = (form: (name: string) => string, evidence: object = metrics): unknown[] => gateReportOf(triggers(...names.map(form)), [evidence]).triggers.map((line) => ("level" in line ? line.level : null));

describe("whatever stands in a trigger, its comparisons share what all triggers may err", () => {
  test.each([
    ["a plain comparison", (name: string) => `${name} > 0.73`],
    ["beside a count", (name: string) => `${name} * 1 > 0.73 * count(list)`],
    ["compared with false", (name: string) => `(${name} <= 0.73) == false`],
    ["compared with true", (name: string) => `(${name} <= 0.73) != true`],
  ])("%s", (_, form) => {
    for (const level of levelsOf(form, { ...metrics, list: [1] })) expect(level).toBeGreaterThanOrEqual(0.995 - 1e-9);
  });

  test("a list of estimates", () => {
    const lists = Object.fromEntries(names.map((name) => [name, [share]]));
    for (const level of levelsOf((name) => `max(${name}) > 0.73`, lists)) expect(level).toBeGreaterThanOrEqual(0.995 - 1e-9);
  });

  test("truths against each other: either comparison may err", () => {
    const [line] = gateReportOf(triggers("(m0 > 0.73) == (m1 > 0.73)"), [metrics]).triggers;
    expect(line).toMatchObject({ level: 0.975 });
  });

  test("a line that stands there twice errs once", () => {
    expect(gateReportOf(triggers("m0 > 0.9", "m0 > 0.9"), [metrics]).triggers).toMatchObject([{ level: 0.95 }, { level: 0.95 }]);
  });

  test("the bounds in one comparison share its error", () => {
    const gate = gateOf("must_hold:", "  all: max(lower(m0), lower(m1), lower(m2), lower(m3), lower(m4)) >= 0.735", "  one: lower(m0) >= 0.735");
    expect(gateReportOf(gate, [metrics]).conditions).toMatchObject([{ status: "not_met" }, { status: "met" }]);
  });
});

describe("how sure a bound is, by how many decisions share the error", () => {
  /** The lower bound of the share alone, at an error on its side. */
  const lowerAt = (error: number) => gateReportOf(gateOf(`confidence: ${1 - 2 * error}`, "must_hold: { m0: lower(value) >= 0 }"), [metrics]).conditions[0]?.observed["lower(m0)"];

  test("in a trigger those of all triggers and of the bounds in it", () => {
    const [first] = gateReportOf(triggers("lower(m0) + lower(m1) > 1.9", ...names.slice(1, 9).map((name) => `${name} > 0.9`)), [metrics]).triggers as { observed?: object }[];
    expect(first?.observed).toEqual({ "lower(m0)": expect.closeTo(lowerAt(0.025 / 9 / 2) as number, 9) as unknown, "lower(m1)": expect.closeTo(lowerAt(0.025 / 9 / 2) as number, 9) as unknown });
  });

  test("in a condition on each slice those of the slices and of the bounds in it", () => {
    const [line] = gateReportOf(holds('a: { each: "max(lower(value), lower(m0)) >= 0.7" }'), [{ a: { de: share, fr: share }, m0: share }]).conditions;
    expect(line?.observed["lower(m0)"]).toBeCloseTo(lowerAt(0.025 / 2 / 2) as number, 9);
  });
});

test("any pair of a chain under `not` may let a line pass, so that the pairs share that error", () => {
  const levelOf = (condition: string) => gateReportOf(holds(`m0: "${condition}"`), [metrics]).conditions[0]?.level;
  expect(levelOf("not (0.05 <= value <= 0.07)")).toBeCloseTo(0.975, 9);
  expect(levelOf("0.05 <= value <= 0.9")).toBeCloseTo(0.95, 9);
  expect(gateReportOf(triggers("flag and m0 > 0.9"), [{ ...metrics, flag: true }]).triggers).toMatchObject([{ status: "clear", level: 0.95 }]);
});

describe("under `not` everything is said the other way round", () => {
  test("what is needed", () => {
    const [line] = gateReportOf(holds("a: not (a < 0.8)"), [{ a: share }]).conditions;
    expect(line?.reason).toContain("needs >= 0.8");
  });

  test("what fires", () => {
    const [line] = gateReportOf(triggers("not (a >= 0.8)"), [{ a: share }]).triggers;
    expect(line?.reason).toContain("fires at < 0.8");
  });

  test("which cases got worse", () => {
    const cases = (values: readonly boolean[]) => ({ cases: values.map((value, at) => ({ id: `t${at}`, value })) });
    const [now, before] = [cases([true, false, true, true]), cases([true, true, true, false])];
    const lines = gateReportOf(holds('a: ["mean(value) >= mean(baseline) - 0.5", "not (mean(value) < mean(baseline) - 0.5)"]'), [{ a: now }], { baseline: [{ a: before }] }).conditions;
    for (const line of lines) expect(line).toMatchObject({ worse: ["t1"], better: ["t3"] });
    const [trigger] = gateReportOf(triggers("not (mean(a) >= mean(baseline.a) - 0.5)"), [{ a: now }], { baseline: [{ a: before }] }).triggers;
    expect(trigger).toMatchObject({ worse: ["t1"], better: ["t3"] });
  });
});
