import { describe, expect, test } from "@jest/globals";
import { loadGates } from "../../src/gate/load.ts";
import { canonical, declarationOf, declarationsOf } from "../../src/judge/names.ts";
import { referencesIn } from "../../src/language/expression.ts";
import { printReference, type Reference } from "../../src/language/reference.ts";
import { gateOf } from "../support/gates.ts";
import { treeOf } from "../support/language.ts";

const [gate] = loadGates("gate.yml", gateOf("metrics:", "  latency: { aliases: [lat, t.lat] }", "  a.b: {}", '  "odd name": { aliases: [odd] }', "must_hold:", '  x: "<= 1"')).gates;
const declarations = declarationsOf(gate ?? { metrics: [] });
const referenceOf = (text: string): Reference => {
  const [node] = referencesIn(treeOf(`${text} > 1`));
  if (node === undefined) throw new Error(text);
  return node.reference;
};

test.each([
  ["latency", "latency"],
  ["lat", "latency"],
  ["lat.p95", 'latency["p95"]'],
  ['metric("lat")', "latency"],
  ["metrics.lat", "latency"],
  ["t.lat.p95", 'latency["p95"]'],
  ["odd", 'metric("odd name")'],
  ["a.b.c", 'metric("a.b")["c"]'],
  ['metric("a.b").c', 'metric("a.b")["c"]'],
  ["baseline.lat", 'baseline.latency'],
  ["x", "x"],
  ["x.y", "x.y"],
  ['x["y"]', "x.y"],
  ['x["y"].z', "x.y.z"],
  ['x["odd key"].z', 'x["odd key"]["z"]'],
  ['x.y["odd key"].z', 'x.y["odd key"]["z"]'],
  ["metrics.x", "x"],
  ["metrics.x.y", "x.y"],
  ['metric("x")', "x"],
  ['metric("x").y', "x.y"],
  ['metric("x y").z', 'metric("x y")["z"]'],
  ['metric("x")["odd key"].y', 'x["odd key"]["y"]'],
  ["metrics", "metrics"],
])("%s is %s", (written, name) => {
  expect(printReference(canonical(referenceOf(written), declarations))).toBe(name);
});

describe("the declared metric, and the keys beyond its name", () => {
  test.each([
    ["lat.p95.x", "latency", ["p95", "x"]],
    ["t.lat", "latency", []],
    ["t.x", undefined, []],
    ["metrics.a.b", "a.b", []],
    ['metric("metrics").a', undefined, []],
  ])("%s", (written, name, rest) => {
    const found = declarationOf(referenceOf(written), declarations);
    expect([found.declared?.name, found.rest]).toEqual([name, rest]);
  });
});
