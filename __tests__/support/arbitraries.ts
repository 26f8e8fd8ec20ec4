import fc from "fast-check";
import { validate } from "../../src/index.ts";
import { gateOf } from "./gates.ts";

/** The names that generated expressions read and generated metrics hold. */
export const ROOT_NAMES = ["a", "b", "c", "d", "odd key", "错误率"] as const;

const REFERENCES = ["a", "b", "c", "d", "d.e", 'd["p(95)"]', 'metric("odd key")', "错误率"];
const BASELINES = ["baseline.a", "baseline.d.e", 'baseline["odd key"]'];
const OWN = ["value", "baseline", "value.e"];

interface Options {
  /** Whether `value` and `baseline` stand for a condition's own metric. */
  readonly own?: boolean;
  /** Whether `known` may occur, the one function that sees absence. */
  readonly known?: boolean;
}

/** Texts of boolean expressions that the language accepts, small and large; together they reach every kind of node. */
export function booleanText(options: Options = {}): fc.Arbitrary<string> {
  return fc.oneof(grammar(8, options).or, grammar(18, options).or);
}

/** Texts of expressions that come to a number. */
export function numberText(): fc.Arbitrary<string> {
  return fc.oneof(grammar(6, {}).sum, grammar(14, {}).sum);
}

function grammar(maxDepth: number, { own = false, known = false }: Options): Record<"or" | "sum", fc.Arbitrary<string>> {
  const reference = fc.constantFrom(...REFERENCES, ...BASELINES, ...(own ? OWN : []));
  const literal = fc.constantFrom("0", "1", "2", "0.5", ".25", "1e-3", "3e2");
  const percent = fc.constantFrom("15%", "0.5%", "100%");
  const joined = (part: fc.Arbitrary<string>, operators: readonly string[], most: number, least = 1) =>
    fc
      .array(fc.tuple(fc.constantFrom(...operators), part), { minLength: least - 1, maxLength: most - 1 })
      .chain((rest) => part.map((first) => rest.reduce((text, [operator, next]) => `${text} ${operator} ${next}`, first)));
  // One depth for the whole grammar: a bracket is about eight rules deep.
  const nested = { maxDepth, depthIdentifier: fc.createDepthIdentifier(), withCrossShrink: true };
  return fc.letrec<Record<"primary" | "unary" | "product" | "sum" | "comparison" | "truth" | "and" | "or", string>>((tie) => ({
    primary: fc.oneof(
      nested,
      reference,
      literal,
      fc.tuple(fc.constantFrom("min", "max", "sum", "mean", "count", "median", "p50", "p95", "p99", "lower", "upper"), reference).map(([name, x]) => `${name}(${x})`),
      fc.tuple(reference, fc.constantFrom("0", "33", "100", "b")).map(([x, q]) => `percentile(${x}, ${q})`),
      tie("sum").map((x) => `abs(${x})`),
      fc.tuple(fc.constantFrom("min", "max"), tie("sum"), tie("sum")).map(([name, x, y]) => `${name}(${x}, ${y})`),
      tie("sum").map((x) => `(${x})`),
    ),
    unary: fc.oneof(nested, tie("primary"), tie("unary").map((x) => `-${x}`)),
    product: fc.oneof(nested, tie("unary"), joined(tie("unary"), ["*", "/"], 3), fc.tuple(tie("unary"), percent).map(([x, y]) => `${x} * ${y}`)),
    sum: fc.oneof(nested, tie("product"), joined(tie("product"), ["+", "-"], 3)),
    comparison: fc.oneof(
      nested,
      joined(tie("sum"), ["<", "<=", ">", ">=", "==", "!="], 3, 2),
      fc.tuple(tie("sum"), fc.constantFrom("<", ">="), percent).map((parts) => parts.join(" ")),
      fc.tuple(reference, fc.constantFrom("==", "!="), fc.constantFrom('"v3"', "'it\\'s'", '"\\"\\\\\\n"', "true", "false")).map((parts) => parts.join(" ")),
    ),
    truth: fc.oneof(
      nested,
      tie("comparison"),
      reference,
      fc.constantFrom("true", "false"),
      ...(known ? [reference.map((x) => `known(${x})`)] : []),
      tie("or").map((x) => `(${x})`),
      fc.tuple(fc.constantFrom("not ", "!", "not not "), fc.oneof(reference, tie("or").map((x) => `(${x})`))).map((parts) => parts.join("")),
      fc.tuple(tie("or"), tie("or")).map(([x, y]) => `((${x}) == (${y}))`),
    ),
    and: fc.oneof(nested, tie("truth"), joined(tie("truth"), ["and", "&&"], 3)),
    or: fc.oneof(nested, tie("and"), joined(tie("and"), ["or", "||"], 3)),
  }));
}

const measured = fc.oneof(fc.constantFrom(0, 1, 2, 0.5, -1, 0.15, 1e308, 1e-320), fc.double({ noNaN: true, noDefaultInfinity: true }));
const scalar = fc.oneof({ weight: 5, arbitrary: measured }, fc.boolean(), fc.constantFrom("v3", "it's", ""), fc.constant(null));

/** One measurement as JSON can hold it, in any form. */
export const measurement: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(measured, { maxLength: 4 }),
  fc.array(fc.boolean(), { maxLength: 3 }),
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("e", "p(95)", "de", "fr", "__proto__"), scalar, { maxKeys: 3 }),
  fc.constantFrom({ count: 3, of: 4 }, { value: 0.5 }, { value: 0.5, stderr: 0.1, n: 30 }, { mean: 1, sd: 2, n: 9 }, { samples: [1, 2, 3] }, { cases: [{ id: "t", value: true }] }, { count: 1, of: 0 }),
);

const measuredNames = (requiredKeys: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(ROOT_NAMES.map((name) => [name, measurement])), { requiredKeys: [...requiredKeys] });

/** The metrics of a run: some names measured, some not. */
export const metrics: fc.Arbitrary<Record<string, unknown>> = fc.oneof(measuredNames(ROOT_NAMES), measuredNames([]));

/** Metrics with all that JSON cannot hold as well. */
export const anyMetrics: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.constantFrom(...ROOT_NAMES, "metrics", "value", "baseline", "meta"),
  fc.oneof(measurement, fc.constantFrom(NaN, Infinity, -Infinity, undefined, 10n, Symbol("x"), new Date(0), () => 1), fc.array(fc.constantFrom(1, NaN, undefined, Infinity)), fc.anything()),
  { maxKeys: 8, noNullPrototype: true },
);

/** Metrics, and the same after some of them were lost: left out, or written as null. */
export const losing = metrics.chain((more) =>
  fc.array(fc.constantFrom("kept", "lost", "null"), { minLength: ROOT_NAMES.length, maxLength: ROOT_NAMES.length }).map((fates) => {
    const less = Object.entries(more).flatMap(([name, value]): [string, unknown][] => {
      const fate = fates[(ROOT_NAMES as readonly string[]).indexOf(name)];
      return fate === "lost" ? [] : [[name, fate === "null" ? null : value]];
    });
    return { more, less: Object.fromEntries(less) };
  }),
);

/** Numbers at the ends of what a double can hold. */
export const extremeMetrics: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(fc.constantFrom(...ROOT_NAMES), fc.constantFrom(1e308, -1e308, 1e-320, 0, -0, 5, [1e308, 1e308], { e: 1e308 }), { maxKeys: 6, noNullPrototype: true });

const isGate = (text: string): boolean => validate([{ file: "gate.yml", text }]).every(({ level }) => level !== "error");

const conditionLine = fc
  .tuple(fc.constantFrom("a", "b", "d", "d.e", '"odd key"', "错误率"), booleanText({ own: true }), fc.constantFrom("block", "block", "warn"))
  .map(([key, text, severity]) => `  ${key}: { condition: ${JSON.stringify(text)}, severity: ${severity} }`)
  .filter((line) => isGate(gateOf("must_hold:", line, "rollback_trigger: [x > 1]")));
const eachLine = fc.constantFrom("  e1: { each: 'value > 0' }", "  d: { each: '>= 0.5' }", "  d: { each: '>= baseline' }");
const triggerLine = booleanText()
  .map((text) => `  - when: ${JSON.stringify(text)}`)
  .filter((line) => isGate(gateOf("rollback_trigger:", line)));

/** Gates without `known`, with conditions, expression triggers and a signal; at least one line of them needs evidence. */
export const gate: fc.Arbitrary<string> = fc
  .tuple(
    fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: conditionLine }, eachLine), { maxLength: 3, selector: (line) => line.split(":")[0] }),
    fc.array(triggerLine, { maxLength: 2 }),
    fc.boolean(),
    fc.constantFrom("0.95", "off"),
  )
  .filter(([conditions, triggers]) => triggers.length > 0 || conditions.some((line) => !line.includes("severity: warn")))
  .map(([conditions, triggers, signal, confidence]) => {
    const lines = [...triggers, ...(signal ? ["  - reviewers report it"] : [])];
    return gateOf(`confidence: ${confidence}`, ...(conditions.length > 0 ? ["must_hold:", ...conditions] : []), ...(lines.length > 0 ? ["rollback_trigger:", ...lines] : []));
  });
