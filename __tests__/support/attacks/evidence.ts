import { gateOf, holds, triggers } from "../gates.ts";
import type { Attack } from "../measured.ts";

// Metrics files of about a megabyte, each of a kind that could cost more than its length, in time or in what is written of it.

const GATE = gateOf("must_hold:", '  a: "<= 1"', "rollback_trigger:", "  - a > 2", "  - reviewers report missing context");
const many = <T>(count: number, each: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => each(at));
const file = (text: string, gate = GATE): Attack["files"] => ({ "gate.yml": gate, "m.json": text });
const json = (value: unknown, gate = GATE): Attack["files"] => file(JSON.stringify(value), gate);
const MEGABYTE = 1_000_000;

const HUGE = { a: { count: 3e14, of: 9e15 }, b: { mean: 1e-300, sd: 1e300, n: 9e15 }, c: { value: 0.5, ci: [0.1, 0.9], level: 0.999999999999 }, d: { count: 1, of: 1e308 }, e: { value: 1, stderr: 5e-324, n: 3 }, f: { mean: 1, sd: 1, n: 2 } };
const LONG_NAMES = many(60, (at) => `${"n".repeat(9_000 + at)}${at}`);

export const slowEvidence: readonly Attack[] = [
  { name: "tens of thousands of reported signals", files: json({ a: 1, signals: many(20_000, () => "reviewers report missing context") }) },
  { name: "tens of thousands of signals as an object", files: json({ a: 1, signals: Object.fromEntries(many(20_000, (at) => [`reviewers report missing context${" ".repeat(at % 90)}${".".repeat(at % 7)}${at}`, true])) }) },
  { name: "thousands of unknown signals for a gate of hundreds", files: json({ signals: many(10_000, (at) => `nobody reports missing ${at}`) }, triggers(...many(500, (at) => `signal: somebody reports ${"very ".repeat(at % 40)}missing context ${at}`))) },
  { name: "thousands of signals that are no text", files: json({ a: 1, signals: many(50_000, (at) => at) }) },
  { name: "a signal of a megabyte", files: json({ a: 1, signals: ["reviewers ".repeat(MEGABYTE / 10)] }) },
  { name: "a text of megabytes before a mistake", files: file(`{"a": "${"x".repeat(20 * MEGABYTE)}", }`) },
  { name: "a text of megabytes without an end", files: file(`{"a": "${"x".repeat(20 * MEGABYTE)}`) },
  { name: "a key of megabytes before a mistake", files: file(`{"${"\\u0061".repeat(MEGABYTE)}": 1, }`) },
  { name: "backslashes without an end", files: file(`{"a": "${"\\".repeat(MEGABYTE + 1)}`) },
  { name: "a megabyte of commas and blanks", files: file(`{"a": [${", ".repeat(MEGABYTE / 2)}]}`) },
  { name: "a megabyte of blanks and no JSON", files: file(`${" ".repeat(MEGABYTE)}x`) },
  { name: "a megabyte of digits", files: file(`{"a": ${"1".repeat(MEGABYTE)}}`) },
  { name: "a megabyte of digits that is no number", files: file(`{"a": ${"1".repeat(MEGABYTE)}x}`) },
  { name: "a comma too many after a megabyte of blanks", files: file(`{"a": 1,${" ".repeat(MEGABYTE)}}`) },
  { name: "one name a hundred thousand times with other values", files: file(`{${many(50_000, (at) => `"a": ${at}`).join(",")}}`) },
  { name: "one name ten thousand times with objects", files: file(`{${many(10_000, (at) => `"a": {"b": ${at}}`).join(",")}}`) },
  { name: "numbers at the ends of what there is", files: json(HUGE, gateOf("must_hold:", ...Object.keys(HUGE).flatMap((name) => [`  ${name}: ["<= 0.5", ">= baseline", "== 0"]`, `  "${name}2": "${name} * ${name} / (${name} - 0.3) <= 1"`]))) },
  { name: "a hundred thousand cases that are no text", files: json({ a: { cases: many(30_000, (at) => ({ id: at, value: at })) } }, holds('a: "mean(value) <= 1"')) },
  { name: "names as long as a gate may have, nearly right", files: json(Object.fromEntries(LONG_NAMES.map((name) => [name, 1])), holds(...many(40, (at) => `l${at}: ${JSON.stringify(`${"n".repeat(9_000 + at)}x <= 1`)}`))) },
  { name: "ten thousand slices, none of them right", files: json({ a: Object.fromEntries(many(10_000, (at) => [`k${at}`, at])) }, holds('a: { each: "<= 0" }')) },
  { name: "a hundred thousand slices", files: json({ a: Object.fromEntries(many(100_000, (at) => [`k${at}`, at])) }, holds('a: { each: "<= 0" }')) },
  { name: "ten thousand slices of estimates", files: json({ a: Object.fromEntries(many(10_000, (at) => [`k${at}`, { count: at % 5, of: 10 }])) }, holds('a: { each: "<= 0.5" }')) },
  { name: "a hundred thousand slices of estimates", files: json({ a: Object.fromEntries(many(100_000, (at) => [`k${at}`, { count: at % 5, of: 10 }])) }, holds('a: { each: "<= 0.5" }')) },
  { name: "the least of a hundred thousand slices of estimates", files: json({ a: Object.fromEntries(many(100_000, (at) => [`k${at}`, { count: at % 5, of: 10 }])) }, holds('a: "min(value) <= 0.5"')) },
  { name: "a slice whose name is a megabyte of marks", files: json({ a: { ["a" + "\u0301".repeat(MEGABYTE / 2)]: 5 } }, holds('a: { each: "<= 0" }')) },
  { name: "a hundred thousand samples", files: json({ a: { samples: many(100_000, (at) => (at * 7919) % 100_003) } }, holds(...many(40, (at) => `l${at}: "p95(a) <= ${at}"`))) },
  { name: "keys that share their hash's slots", files: json(Object.fromEntries(many(100_000, (at) => [String(at * 4_294_967_296), at]))) },
];

/** The same with a baseline beside it, which is read by id. */
export const slowBaselines: readonly Attack[] = [
  {
    name: "thirty thousand cases in another order",
    files: {
      ...json({ a: { cases: many(30_000, (at) => ({ id: `t${at}`, value: at % 3 === 0 })) } }, holds('a: "mean(value) >= mean(baseline)"')),
      "b.json": JSON.stringify({ a: { cases: many(30_000, (at) => ({ id: `t${30_000 - at}`, value: at % 5 === 0 })) } }),
    },
    args: ["check", "--gate", "gate.yml", "--metrics", "m.json", "--baseline", "b.json"],
  },
];
