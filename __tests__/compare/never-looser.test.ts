import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { validate } from "../../src/index.ts";
import { compareTexts } from "../support/comparing.ts";
import { gateOf, judge } from "../support/gates.ts";

// Whatever is called the same or stricter never lets through what the old gate stopped: a hold does not become a pass, and a
// rollback stays one. Judged by the engine itself, over evidence of every kind. DRAWS is how many pairs of gates are drawn.
const DRAWS = Number(process.env["DRAWS"] ?? 200);

const EVIDENCE = Number(process.env["EVIDENCE"] ?? 20);

interface Made {
  readonly conditions: readonly (readonly [string, "block" | "warn"])[];
  readonly triggers: readonly string[];
  readonly settings: readonly string[];
}

const NAMES = ["a", "b", "c"] as const;
const name = fc.constantFrom(...NAMES);
const operator = fc.constantFrom("<", "<=", ">", ">=", "<=", ">=", "==", "!=");
const bound = fc.constantFrom(-1, 0, 0, 0.5, 1, 1, 2);
const comparison = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(name, operator, bound).map(([of, by, to]) => `${of} ${by} ${to}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("2 * a", "-a", "a + b", "a - b", "abs(a)", "lower(a)", "upper(a)", "lower(b)", "upper(b)", "min(a, b)", "baseline.a"), operator, bound).map(([of, by, to]) => `${of} ${by} ${to}`) },
  { weight: 1, arbitrary: fc.tuple(name, operator, fc.constantFrom("b", "2 * b", "1.1 * b", "baseline.a", "1.1 * baseline.a", "baseline.a + 0.5")).map(([of, by, to]) => `${of} ${by} ${to}`) },
  { weight: 1, arbitrary: fc.tuple(bound, name, bound).map(([from, of, to]) => `${Math.min(from, to)} <= ${of} <= ${Math.max(from, to)}`) },
  { weight: 1, arbitrary: name.map((of) => `known(${of})`) },
  { weight: 1, arbitrary: fc.constantFrom("t == 'x'", "t != 'x'", "t == 'y'", "f == true", "f != true", "f == false", "t == f", "(a > 1) == (b > 1)", "a == 'x'") },
);
const truth: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: comparison },
  { weight: 2, arbitrary: fc.tuple(comparison, fc.constantFrom("and", "or"), comparison).map(([left, by, right]) => `${left} ${by} ${right}`) },
  { weight: 1, arbitrary: fc.tuple(comparison, fc.constantFrom("and", "or"), comparison).map(([left, by, right]) => `not (${left} ${by} ${right})`) },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison, comparison).map(([one, two, three]) => `(${one} and ${two}) or ${three}`) },
);
const ofSlice = fc.constantFrom("value >= 0.5", "value >= 1", "value >= baseline", "value >= baseline - 0.5", "value <= baseline + 0.5", "known(value)", "baseline >= 0", "lower(value) <= 1", "value + a >= 1", "value != 0");
const eachLine = fc.oneof(ofSlice, fc.tuple(ofSlice, fc.constantFrom("and", "or"), fc.oneof(ofSlice, comparison)).map(([left, by, right]) => `${left} ${by} ${right}`));
const setting = fc.constantFrom("", "", "confidence: 0.8", "confidence: 0.99", "confidence: off", "metrics: { a: { min_samples: 30 } }", "metrics: { a: { min_samples: 90 } }", "metrics: { a: { aliases: [alt] } }", "metrics: { b: { min_samples: 30, aliases: [alt] } }");
const made: fc.Arbitrary<Made> = fc.record({
  conditions: fc.array(fc.tuple(fc.oneof({ weight: 2, arbitrary: truth }, { weight: 1, arbitrary: eachLine }), fc.constantFrom("block" as const, "block" as const, "block" as const, "warn" as const)), { minLength: 1, maxLength: 3 }),
  triggers: fc.array(truth, { maxLength: 2 }),
  settings: setting.map((each) => (each === "" ? [] : [each])),
});

/** Some other way to write a line, or another line near to it. */
const reworded = (line: string, seed: number): string => {
  const moves = [
    () => line.replaceAll("<=", "<"),
    () => line.replaceAll(">=", ">"),
    () => line.replace(/-?\d+(?:\.\d+)?$/u, (number) => String(Number(number) - 0.5)),
    () => line.replace(/-?\d+(?:\.\d+)?$/u, (number) => String(Number(number) + 0.5)),
    () => `not (not (${line}))`,
    () => `(${line}) and a <= 2`,
    () => `(${line}) or b <= 0`,
    () => line.replace(" or ", " and "),
    () => line.replace(" and ", " or "),
    () => line.split(/ (?:or|and) /u)[0]?.replaceAll(/not \(|\(|\)/gu, "").replace(/^known .*/u, "a <= 1") ?? line,
    () => `(a <= 1 or a > 1) and (${line})`,
    () => "known(a) and b <= 1",
    () => line,
  ];
  return moves[seed % moves.length]?.() ?? line;
};
const pair = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(made, made) },
  {
    weight: 4,
    arbitrary: fc.tuple(made, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), setting).map(([old, seeds, changed]): readonly [Made, Made] => {
      const seed = (at: number): number => seeds[at] ?? 0;
      const conditions = old.conditions.map(([line, severity], at) => [reworded(line, seed(at)), severity] as const);
      const dropped = seed(6) % 3 === 0 ? conditions.slice(1) : conditions;
      const triggers = old.triggers.map((line, at) => reworded(line, seed(3 + at)));
      return [old, { conditions: dropped.length === 0 ? conditions : dropped, triggers: seed(7) % 3 === 0 ? triggers.slice(1) : triggers, settings: seed(5) % 3 === 0 ? [changed].filter((each) => each !== "") : old.settings }];
    }),
  },
);

const written = ({ conditions, triggers, settings }: Made): string =>
  gateOf(
    ...settings,
    "must_hold:",
    ...["condition", "each"].flatMap((scope) => {
      const own = conditions.filter(([line]) => /value|baseline(?!\.)/u.test(line) === (scope === "each"));
      return own.length === 0 ? [] : [`  ${scope === "each" ? "s" : "line"}:`, ...own.map(([line, severity]) => `    - { ${scope}: ${JSON.stringify(line)}, severity: ${severity} }`)];
    }),
    ...(triggers.length === 0 ? [] : [`rollback_trigger: ${JSON.stringify(triggers)}`]),
  );

const number = fc.oneof(fc.constantFrom(-2, -1, -0.5, 0, 0.25, 0.5, 1, 1.5, 2, 3), fc.double({ min: -3, max: 3, noNaN: true }).map((each) => Number(each.toFixed(2))));
const measured = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  // Near a bound, where errors of several sizes say different things.
  { weight: 3, arbitrary: fc.record({ mean: fc.tuple(bound, fc.integer({ min: -60, max: 60 })).map(([at, off]) => at + off / 100), sd: fc.constantFrom(0.1, 1, 5), n: fc.constantFrom(10, 50, 200) }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(20, 60, 200), fc.double({ min: 0, max: 1, noNaN: true })).map(([of, share]) => ({ count: Math.round(of * share), of })) },
);
const slices = fc.oneof({ weight: 4, arbitrary: fc.record({ x: measured, y: measured }) }, { weight: 2, arbitrary: fc.record({ x: measured }) }, { weight: 1, arbitrary: fc.constantFrom({}, undefined, null, 1) });
const evidence = fc.record({ metrics: fc.record({ s: slices, t: fc.constantFrom("x", "y", "z", 1, undefined), f: fc.constantFrom(true, false, true, undefined, "x"), a: measured, b: measured, c: measured, alt: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: measured }) }), baseline: fc.record({ a: measured, s: slices }) });

/** What becomes of evidence; null where it is refused, as when one metric is said to be two things: nothing is judged then. */
const verdictOf = (gate: string, { metrics, baseline }: { readonly metrics: object; readonly baseline: object }): string | null => {
  const result = judge(gate, [metrics], { baseline: [baseline] });
  return result.ok ? (result.report.gates[0]?.verdict ?? null) : null;
};

const comparisonsIn = ({ triggers }: Made): number => (triggers.join(" ").match(/[<>=!]=?/gu) ?? []).length;
const hasEstimates = (given: object): boolean => JSON.stringify(given).includes("{\"mean\"") || JSON.stringify(given).includes("\"count\"");

test("what is the same or stricter lets nothing through that the old gate stopped", () => {
  let trusted = 0;
  let distinct = 0;
  fc.assert(
    fc.property(pair, fc.array(evidence, { minLength: EVIDENCE, maxLength: EVIDENCE }), ([old, now], all) => {
      const [before, after] = [written(old), written(now)];
      // Some of what is drawn is refused, as a line that can never change.
      if ([before, after].some((gate) => validate([{ file: "gate.yml", text: gate }]).some(({ level }) => level === "error"))) return;
      const { effect } = compareTexts(before, after);
      if (effect !== "same" && effect !== "stricter") return;
      // Triggers share the error of firing by their comparisons (README, on errors that add up), which is no part of what a line says.
      const shares = comparisonsIn(now) > comparisonsIn(old);
      trusted += 1;
      if (before !== after) distinct += 1;
      for (const each of all) {
        const [was, is] = [verdictOf(before, each), verdictOf(after, each)];
        const isLost = was === "rollback" && (is === "hold" || is === "pass") && !(shares && hasEstimates(each));
        const weaker = (was === "hold" && is === "pass") || isLost;
        if (weaker) throw new Error([`called ${effect}, but ${was} → ${is} at ${JSON.stringify(each)}`, before, after].join("\n"));
      }
    }),
    { numRuns: DRAWS, seed: Number(process.env["SEED"] ?? 1), endOnFailure: true },
  );
  // Or nothing was looked at.
  expect(trusted).toBeGreaterThan(DRAWS / 20);
  console.info(`${trusted} of ${DRAWS} pairs are the same or stricter, ${distinct} of them not as written`);
}, 3_600_000);
