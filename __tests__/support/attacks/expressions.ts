import { gateOf, holds, triggers } from "../gates.ts";
import type { Attack } from "../measured.ts";

// Expressions of the 10,000 characters that one may have, each of a kind that could cost more than its length.

const METRICS = JSON.stringify({
  a: 1,
  b: true,
  p: { count: 30, of: 250 },
  q: { mean: 3.2, sd: 1.1, n: 40 },
  s: { samples: Array.from({ length: 1_000 }, (_, at) => (at * 7919) % 1_000) },
  d: Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 100_003),
  o: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, { count: at % 7, of: 10 }])),
});

const repeated = (part: string, joint: string, length = 9_900): string => Array.from({ length: Math.floor((length + joint.length) / (part.length + joint.length)) }, () => part).join(joint);
const numbered = (part: (at: number) => string, joint: string, length = 9_900): string => {
  const parts: string[] = [];
  for (let used = 0, at = 1; ; at += 1) {
    const next = part(at);
    used += next.length + joint.length;
    if (used > length) return parts.join(joint);
    parts.push(next);
  }
};
const nested = (open: string, close: string, levels: number, inside: string): string => open.repeat(levels) + inside + close.repeat(levels);

const SLOW: readonly (readonly [string, string])[] = [
  ["a power of thousands", `${repeated("a", "*")} > 2`],
  ["a quotient of thousands", `${repeated("a", "/")} > 2`],
  ["a sum of thousands", `${repeated("a", "+")} > 1e9`],
  ["a chain of comparisons", repeated("a", "<=")],
  ["nested folds, each of which doubles the kinks", `${nested("abs(1-2*", ")", 99, "a")} > 2`],
  ["a sum of hundreds of kinks", `${numbered((at) => `abs(a-${at})`, "+")} < 0`],
  ["a product of hundreds of kinks", `${numbered((at) => `abs(a-${at})`, "*")} < 0`],
  ["the least of hundreds of lines", `${`min(${numbered((at) => `${at}*a`, ",")})`} > 1e9`],
  ["nested least and greatest", `${nested("max(a,2-min(a*a,", "))", 49, "a")} > 1e9`],
  ["a polynomial with hundreds of roots", `${numbered((at) => `(a-${at})`, "*")} > 1e99`],
  ["hundreds of bounds in one line", numbered((at) => `a > ${at}`, " and ")],
  ["poles in a row", `${numbered((at) => `1/(a-${at + 1})`, "+")} > 1e9`],
  ["a product of estimates", `${repeated("p", "*")} > 2`],
  ["nested quotients of estimates", `${nested("p/(1+", ")", 99, "p")} > 2`],
  ["nested products of estimates", `${nested("(p+q*", ")", 99, "p")} < 0`],
  ["a difference of products of estimates", `${repeated("p*q", "-")} > 2`],
  ["folds of estimates", `${nested("abs(p-2*", ")", 99, "p")} < 0`],
  ["the least of thousands of estimates", `${`min(${repeated("p", ",")})`} > 2`],
  ["comparisons of estimates in a row", repeated("p <= q", " and ")],
  ["estimates that are inconclusive, joined", numbered((at) => `p*${at} < ${at}*0.12`, " or ")],
  ["percentiles of a long list", `${repeated("p95(d)", "+")} < 0`],
  ["percentiles that all differ", `${numbered((at) => `percentile(d,${at % 100}.${at})`, "+")} < 0`],
  ["percentiles of samples", `${numbered((at) => `percentile(s,${at % 100}.${at})`, "*")} < 0`],
  ["means of samples", `${repeated("mean(s)", "*")} < 0`],
  ["the least of a thousand slices, again and again", `${repeated("min(o)", "+")} < 0`],
  ["the mean of a thousand estimated slices", `${repeated("mean(o)", "*")} < 0`],
  ["truths compared with truths", `${nested("((a>1)==", ")", 49, "b")}`],
  ["negations", `${"not ".repeat(99)}(${repeated("b", " and ")})`],
  ["names that are not there", numbered((at) => `n${at} > 1`, " or ")],
  ["long names that are nearly there", `${"n".repeat(4_000)}x > 1`],
  ["names of a hundred keys", numbered((at) => `x${at}${".y".repeat(90)} > 1`, " or ")],
  ["a long path", `${"x" + ".y".repeat(4_900)} > 1`],
  ["texts that are compared", numbered((at) => `a == "${at}"`, " or ")],
];

/** Each as a condition, and as a trigger where the roles of true and false change. */
export const slowExpressions: readonly Attack[] = SLOW.flatMap(([name, text]) => [
  { name: `${name}, as a condition`, files: { "gate.yml": holds(`a: ${JSON.stringify(text)}`), "m.json": METRICS } },
  { name: `${name}, as a trigger`, files: { "gate.yml": triggers(`when: ${JSON.stringify(`not (${text})`)}`), "m.json": METRICS } },
]);

const many = (count: number, line: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => line(at));

/** Gates of many lines that all read the same few things. */
export const slowGates: readonly Attack[] = [
  { name: "a thousand percentiles of one list, each a line", files: { "gate.yml": holds(...many(1_000, (at) => `l${at}: "percentile(d, ${at / 10}) < 0"`)), "m.json": METRICS } },
  { name: "a thousand failed bounds of one metric", files: { "gate.yml": holds(...many(1_000, (at) => `l${at}: "a > ${at + 2}"`)), "m.json": METRICS } },
  { name: "a condition for each of a thousand slices, ten times", files: { "gate.yml": holds(...many(10, (at) => `l${at}: { each: "metric('o') * 0 + value > ${at / 10}" }`), ...many(10, (at) => `o${at}: "a > ${at}"`), 'o: { each: ">= 0.5" }'), "m.json": METRICS } },
  { name: "comparisons of estimates whose errors are shared", files: { "gate.yml": holds(...many(1_000, (at) => `l${at}: "p <= 0.${100 + at} or q > ${at}"`)), "m.json": METRICS } },
  { name: "ten lines of ten thousand characters", files: { "gate.yml": holds(...many(10, (at) => `l${at}: ${JSON.stringify(`${numbered((n) => `abs(a-${n + at})`, "+")} < 0`)}`)), "m.json": METRICS } },
  { name: "thousands of absent names beside thousands of others", files: { "gate.yml": holds(...many(3_000, (at) => `name_${at}_x: "<= 1"`)), "m.json": JSON.stringify(Object.fromEntries(many(3_000, (at) => `eman_${at}`).map((name) => [name, 1]))) } },
  { name: "thousands of aliases", files: { "gate.yml": gateOf("metrics:", ...many(2_000, (at) => `  m${at}: { aliases: [x${at}, y${at}] }`), "must_hold:", ...many(2_000, (at) => `  x${at}: "y${at} <= 1"`)), "m.json": METRICS } },
];
