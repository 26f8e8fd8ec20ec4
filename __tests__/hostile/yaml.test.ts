import { describe, expect, test } from "@jest/globals";
import { gateOf, holds, mistakes, sayings } from "../support/gates.ts";

// What YAML has beyond maps, lists and texts. (Aliases to themselves, depth and the usual bomb: gate/yaml-traps.test.ts.)

const repeat = (count: number, line: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => line(at));

describe("tags are refused, also those that other readers build something of", () => {
  test.each(["!!omap", "!!set", "!!pairs", "!!binary", "!!timestamp", "!!js/function", "!!python/object/apply:os.system", "!<tag:yaml.org,2002:str>", "!local"])("%s", (tag) => {
    for (const value of ["[{ b: 1 }]", "{ b: 1 }", '"<= 1"']) {
      expect(mistakes(holds(`a: ${tag} ${value}`)).filter((each) => each.endsWith("yaml-tag"))).toHaveLength(1);
    }
  });
});

describe("aliases", () => {
  test("that stand for many long texts are refused, though they are few", () => {
    const long = `value <= 1${" or value <= 1".repeat(600)}`;
    const text = holds(`x: &x ${JSON.stringify(long)}`, ...repeat(20, (at) => `y${at}: [${"*x,".repeat(100)}]`));
    expect(mistakes(text).some((each) => each.endsWith("yaml-alias-expansion"))).toBe(true);
  });
  test("of a long text may be some", () => {
    expect(mistakes(holds(`x: &x ${JSON.stringify(`value <= 1${" or value <= 2".repeat(300)}`)}`, ...repeat(20, (at) => `y${at}: *x`)))).toEqual([]);
  });
  test("outside of what is read expand to nothing either", () => {
    const text = `a: &a [1,1,1,1,1,1,1,1,1,1]\n${repeat(9, (at) => `${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [${`*${String.fromCharCode(97 + at)},`.repeat(10)}]\n`).join("")}${holds("a: 1")}`;
    expect(mistakes(text).some((each) => each.endsWith("yaml-alias-expansion"))).toBe(true);
  });
});

test("of thousands of mistakes the first are told, and how many are left out", () => {
  const said = sayings(gateOf(...repeat(2_000, (at) => `must_hlod${at}: 1`), "must_hold: { a: 1 }"));
  expect(said).toHaveLength(501);
  expect(said.join()).toContain("1500 more mistakes are left out here. Correct those above first.");
});

test("of one text that is no expression some mistakes are told", () => {
  expect(mistakes(holds(`a: "${"= ".repeat(2_000)}"`)).length).toBeLessThanOrEqual(20);
});
