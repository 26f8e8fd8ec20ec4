import { expect, test } from "@jest/globals";
import { reason, type Reason } from "../../src/diagnostics/messages/reasons.ts";
import type { Condition, Trigger } from "../../src/gate/gate.ts";
import { loadGates } from "../../src/gate/load.ts";
import { lackingOf } from "../../src/judge/lacking.ts";
import { gateOf } from "../support/gates.ts";

function lineOf(text: string): Condition | Trigger {
  const [gate] = loadGates("gate.yml", text).gates;
  const line = gate?.conditions[0] ?? gate?.triggers[0];
  if (line === undefined) throw new Error(text);
  return line;
}

const CONDITION = lineOf(gateOf("must_hold:", '  rate: "<= baseline + latency"'));
const TRIGGER = lineOf(gateOf("rollback_trigger:", "  - mean(baseline.x) > x"));
const SIGNAL = lineOf(gateOf("rollback_trigger:", "  - people complain about it"));

const few = (n: number, name = "few"): Reason => reason("few-samples", { name, n, needed: 50, slice: null });
const open = (more: number | null, stays: "pairs" | "rate" = "rate"): Reason =>
  reason("inconclusive", { name: "x", isDifference: false, value: 1, n: 10, limits: { lower: 0, upper: 2 }, errors: { lower: 0.025, upper: 0.025 }, operator: "<=", negated: ">", bound: 1, settled: more === null ? null : { more, times: 2, passes: true }, stays, slice: null, counted: null, fires: false });

test.each<[string, Condition | Trigger, Reason[], unknown]>([
  ["too few samples", CONDITION, [few(20)], { metric: "few", more: 30, isExact: true, of: "samples" }],
  ["too few of several", CONDITION, [few(40), few(20), few(30)], { metric: "few", more: 30, isExact: true, of: "samples" }],
  ["of two that lack as many, the first", CONDITION, [few(20, "one"), few(20, "other")], { metric: "one", more: 30, isExact: true, of: "samples" }],
  ["what more samples would settle", CONDITION, [open(70)], { metric: "rate", more: 70, isExact: false, of: "samples" }],
  ["what more cases would settle", TRIGGER, [open(7, "pairs")], { metric: "x", more: 7, isExact: false, of: "cases" }],
  ["nobody knows how many more", CONDITION, [open(null)], { metric: "rate", more: null, isExact: false, of: "samples" }],
  ["something beside what nobody knows", CONDITION, [open(null), few(49), open(null)], { metric: "few", more: 1, isExact: true, of: "samples" }],
  ["one sample", CONDITION, [reason("one-sample", { name: "once" })], { metric: "once", more: null, isExact: false, of: "samples" }],
  ["one case", CONDITION, [reason("one-sample", { name: null })], { metric: "rate", more: null, isExact: false, of: "cases" }],
  ["ten of many slices", CONDITION, [...Array.from({ length: 10 }, (_, at) => few(49 - at)), few(1)], { metric: "few", more: 10, isExact: true, of: "samples" }],
  ["something that is not there", CONDITION, [reason("absent", { name: "few", meant: null })], null],
  ["too few samples, and something that is not there", CONDITION, [few(20), reason("absent", { name: "x", meant: null })], null],
  ["nothing", CONDITION, [], null],
  ["a signal", SIGNAL, [few(20)], null],
])("%s", (_what, line, reasons, expected) => expect(lackingOf(line, reasons)).toEqual(expected));
