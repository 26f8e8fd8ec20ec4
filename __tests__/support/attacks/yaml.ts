import { LARGEST_GATE } from "../../../src/gate/document.ts";
import { MOST_LINES } from "../../../src/gate/length.ts";
import { gateOf, holds, triggers } from "../gates.ts";
import type { Attack } from "../measured.ts";

// Gate files of up to the length that is read, each of a kind that could cost more than its length.

const many = (count: number, each: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => each(at));
const LONG = 100_000;

/** Each level stands for ten of the level below. */
const bomb = (levels: number, of = '"<= 1"', item: (name: string) => string = (name) => `[${Array.from({ length: 10 }, () => `*${name}`).join(",")}]`): string[] => [`x0: &x0 ${of}`, ...many(levels, (at) => `x${at + 1}: &x${at + 1} ${item(`x${at}`)}`)];

const TEXTS: readonly (readonly [string, string])[] = [
  ["aliases of lists under must_hold", holds(...bomb(9))],
  ["aliases of maps under must_hold", holds(...bomb(9, '{ each: "<= 1" }', (name) => `{ ${many(10, (at) => `k${at}: *${name}`).join(", ")} }`))],
  ["aliases outside of the gate", `${bomb(9).join("\n")}\n${holds('a: "<= 1"')}`],
  ["aliases of a long text", holds(`x: &x ${JSON.stringify(`value <= 1${" or value <= 1".repeat(700)}`)}`, ...many(90, (at) => `y${at}: [${"*x,".repeat(100)}]`))],
  ["aliases of aliases in a row", holds('x0: &x0 "<= 1"', ...many(20_000, (at) => `x${at + 1}: &x${at + 1} *x${at}`))],
  ["merge keys", `base: &b { a: 1 }\n${holds(...many(5_000, (at) => `m${at}: { <<: *b }`))}`],
  ["an ordered map tag", holds(`a: !!omap [${many(2_000, (at) => `{k${at}: 1}`).join(",")}]`)],
  ["a set tag", holds(`a: !!set {${many(20_000, (at) => `k${at}`).join(",")}}`)],
  ["a binary tag", holds(`a: !!binary ${"A".repeat(LONG)}`)],
  ["a tag on each of many values of one line", holds(`a: [${many(10_000, (at) => `!t ${at}`).join(", ")}]`)],
  ["exclamation marks", holds(`a: ${"! ".repeat(LONG / 2)}`)],
  ["a hundred thousand documents", "---\n".repeat(LONG)],
  ["thousands of gates", many(2_000, () => holds('a: "<= 1"')).join("---\n")],
  ["thousands of directives", `${"%YAML 1.2\n".repeat(LONG / 10)}---\n${holds("a: 1")}`],
  ["comments", holds("a: 1") + "# x\n".repeat(LONG)],
  ["nothing but blanks", holds(`a:${" ".repeat(LONG)}1`)],
  ["nothing but line ends", holds("a: 1") + "\n".repeat(LONG)],
  ["nothing but carriage returns", holds("a: 1") + "\r".repeat(LONG)],
  ["tabs", holds(`a: 1${"\t".repeat(LONG)}x`)],
  ["a quote that is never closed", holds(`a: "${"x\n".repeat(LONG)}`)],
  ["quotes on every line", holds(`a: "${"'\n".repeat(LONG)}`)],
  ["a backtick and a long blank in brackets", holds("a: [`x" + " ".repeat(LONG) + "y")],
  ["quotes behind backslashes before a comma that is missing", holds(`a: [b${'"\\'.repeat(LONG / 2)}, 'x' 'y']`)],
  ["a comparison and a long blank", holds(`a: >${" ".repeat(LONG)}x`)],
  ["colons", holds(`a: ${"b: ".repeat(LONG / 3)}`)],
  ["colons without blanks", holds(`a: ${":".repeat(LONG)}`)],
  ["lists of maps on one line, as long as a gate may be", "- a: ".repeat(LARGEST_GATE / 5)],
  ["brackets on one line, as long as a gate may be", "[]".repeat(LARGEST_GATE / 2)],
  ["more conditions than are read", holds(...many(LARGEST_GATE / 16, (at) => `k${at}: 1`))],
  ["as many conditions as are read", holds(...many(MOST_LINES, (at) => `k${at}: 1`))],
  ["dashes", holds(`a: ${"-".repeat(LONG)} x`)],
  ["question marks", "? ".repeat(90) + "x"],
  ["unknown keys", gateOf(...many(20_000, (at) => `must_hlod${at}: 1`), "must_hold: { a: 1 }")],
  ["duplicate keys", holds(...many(20_000, () => "a: 1"))],
  ["keys that are numbers", holds(...many(20_000, (at) => `${at}: 1`))],
  ["a key of a hundred thousand characters", holds(`${"k".repeat(900)}: 1`, `? ${"k".repeat(LONG)}\n: "= 1"`)],
  ["a thousand mistakes of ten thousand characters", holds(...many(300, (at) => `k${at}: "${"= ".repeat(2_000)}"`))],
  ["flow maps side by side", holds(`a: [${"{condition: 1},".repeat(5_000)}]`)],
  ["anchors", holds(...many(3_000, (at) => `a${at}: &a${at} 1`))],
];

const PROSE: readonly (readonly [string, string])[] = [
  ["punctuation inside of a word", `reviewers a${"!".repeat(LONG)}a report`],
  ["punctuation of other scripts inside of a word", `reviewers é${"¡".repeat(LONG)}é report`],
  ["a long blank", `errors${" ".repeat(LONG)}above 5`],
  ["a metric's name again and again", `${"a".repeat(LONG)} report`],
  ["a metric's name as a word again and again", `${"aa ".repeat(LONG / 3)}report`],
  ["brackets", `people ${"(".repeat(LONG)}`],
  ["comparisons", `people ${"= ".repeat(LONG / 2)}`],
  ["comparisons side by side", `people ${"=".repeat(LONG)}`],
  ["angle brackets", `people ${"><".repeat(LONG / 2)} x`],
  ["verbs", `people ${"is ".repeat(LONG / 3)}5`],
  ["words and a digit at the end", `${"word ".repeat(LONG / 5)}5`],
  ["ideographs", "审".repeat(LONG)],
  ["joiners", `people ${"\u200d".repeat(LONG)}x`],
  ["marks on one letter", `people a${"\u0301".repeat(LONG)}`],
  ["quotes", `people ${"'\"".repeat(LONG / 2)}`],
  ["backslashes", `people ${"\\".repeat(LONG)}`],
];

const METRICS = '{ "a": 1, "aa_b": 2 }';
export const slowYaml: readonly Attack[] = TEXTS.map(([name, text]) => ({ name, files: { "gate.yml": text, "m.json": METRICS } }));

/** Lines of `rollback_trigger`, which are neither refused for their length nor read as an expression before somebody looks at their words. */
export const slowProse: readonly Attack[] = PROSE.flatMap(([name, text]) => [
  { name: `prose: ${name}`, files: { "gate.yml": gateOf("must_hold: { a: 1, aa: 1 }", "rollback_trigger:", `  - ${JSON.stringify(text)}`), "m.json": METRICS } },
  { name: `a signal: ${name}`, files: { "gate.yml": triggers("a > 1", `signal: ${JSON.stringify(text)}`), "m.json": JSON.stringify({ a: 1, signals: [`${text}!`] }) } },
]);
