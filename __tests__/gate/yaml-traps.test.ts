import { expect, test } from "@jest/globals";
import { validate } from "../../src/index.ts";
import { gateOf, holds, mistakes, sayings, triggers } from "../support/gates.ts";

const BOMB = ["a: &a [x, x, x, x, x, x, x, x, x, x]", ..."bcdefg".split("").map((name, at) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[at]}`).join(", ")}]`), "rollout_gate: *g"].join("\n");

/** What it is, the gate, where and what, words of the proposal. */
const TRAPS: readonly (readonly [string, string, string, string])[] = [
  ["an unquoted >=", holds("a: >= 0.9"), "4:8 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted > without a blank", holds("a: >0.9"), "4:8 yaml-unquoted-comparison", '`">0.9"`'],
  ["an unquoted > with a blank", holds("a: > 5"), "4:8 yaml-unquoted-comparison", '`"> 5"`'],
  ["an unquoted > whose digit YAML takes for an indentation", holds("a: >1.5"), "4:8 yaml-unquoted-comparison", '`">1.5"`'],
  ["an unquoted >= after several blanks", holds("a:   >= 0.9"), "4:10 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted >= on a line of its own", holds("a:", "  >= 0.9", "b: 1"), "5:7 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted >= after an anchor", holds("a: &limit >= 0.9"), "4:15 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted >= at the beginning of a file", ">= 0.9\n", "1:1 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted >= of a text", holds('a: >= "x"'), "4:8 yaml-unquoted-comparison", "`'>= \"x\"'`"],
  ["an unquoted >= in a list", holds("a:", "  - >= 0.9"), "5:9 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted >= in a flow map", holds("a: { condition: >= 0.9, severity: warn }"), "4:21 yaml-reserved-start", '`">= 0.9"`'],
  ["an unquoted >= after a comment line", holds("# quality", "a: >= 0.9  # share"), "5:8 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["an unquoted !=", holds("a: != 0"), "4:8 yaml-unquoted-inequality", '`"!= 0"`'],
  ["an unquoted != without a blank", holds("a: !=0"), "4:8 yaml-unquoted-inequality", '`"!=0"`'],
  ["an unquoted != whose value stands on the next line", holds("a: !=  # for now", "  0.9"), "4:8 yaml-unquoted-inequality", '`"!= 0.9"`'],
  ["an unquoted != before an anchor", holds("a: !=  &none 0"), "4:8 yaml-unquoted-inequality", '`"!= 0"`'],
  ["an unquoted != directly after a bracket", holds("a: [!= 0]"), "4:9 yaml-unquoted-inequality", '`"!= 0"`'],
  ["an unquoted != of a text", holds('a: != "x"'), "4:8 yaml-unquoted-inequality", "`'!= \"x\"'`"],
  ["an unquoted != in a flow map", holds("a: { condition: != 0 }"), "4:21 yaml-unquoted-inequality", '`"!= 0"`'],
  ["a custom tag", holds('a: !share "<= 1"'), "4:8 yaml-tag", "`!share`"],
  ["a tag of YAML's own", holds('a: !!str "<= 1"'), "4:8 yaml-tag", "`!!str`"],
  ["a tag of a list", holds("a: !x", '  - "<= 1"'), "4:8 yaml-tag", "`!x`"],
  ["a tag of a list that begins as != does", holds('a: !=  ["<= 1"]'), "4:8 yaml-tag", "`!=`"],
  ["a tag directly after a colon", holds('a: {"condition":!x "<= 1"}'), "4:21 yaml-tag", "`!x`"],
  ["a tag of hundreds of characters", holds(`a: !${"x".repeat(400)} "<= 1"`), "4:410 yaml-tag", `\`!${"x".repeat(58)}…\``],
  ["a verbatim tag", holds('a: !<tag:x,2000:y> "<= 1"'), "4:8 yaml-tag", "`!<tag:x,2000:y>`"],
  ["an unquoted >= on a last line without an end", holds("a: >0.9").trimEnd(), "4:8 yaml-unquoted-comparison", '`">0.9"`'],
  ["an unquoted >= on a line that ends as on Windows", holds("a: >= 0.9").replaceAll("\n", "\r\n"), "4:8 yaml-unquoted-comparison", '`">= 0.9"`'],
  ["a colon with nothing behind it", holds("a: b:"), "4:8 yaml-indentation", "same column"],
  ["an @ before a comma in a flow map", holds("a: { condition: @y  , severity: warn }"), "4:21 yaml-reserved-start", "cannot start with `@` in YAML. Put it in quotes: `\"@y\"`."],
  ["a comma in a text that begins with @", holds("a: @y, z"), "4:8 yaml-reserved-start", '`"@y, z"`'],
  ["an @ behind brackets that are closed", holds('"{b}": @y, z'), "4:12 yaml-reserved-start", '`"@y, z"`'],
  ["a duplicate key", holds('a: "<= 1"', 'b: "<= 1"', 'a: "<= 2"'), "6:5 yaml-duplicate-key", "the first is on line 4"],
  ["a duplicate section", gateOf('must_hold: { a: "<= 1" }', 'must_hold: { b: "<= 1" }'), "4:3 yaml-duplicate-key", "line 3"],
  ["a tab", "rollout_gate:\n\tprotected_path: x\n", "2:1 yaml-tab", "Use blanks"],
  ["a trigger with a colon", triggers("reviewers report: missing evidence"), "4:7 colon-in-trigger", '`"reviewers report: missing evidence"`'],
  ["a trigger in braces", triggers("{a > 1}"), "4:7 braces-in-trigger", "Leave them out: `a > 1`."],
  ["a trigger in braces and quotes", triggers('{ "people say: no" }'), "4:7 braces-in-trigger", "Leave them out: `\"people say: no\"`."],
  ["a trigger in braces with a colon", triggers("{ people say: no }"), "4:9 colon-in-trigger", '`"people say: no"`'],
  ["a trigger with a colon and nothing behind it", triggers("people say:"), "4:7 colon-in-trigger", '`"people say:"`'],
  ["a map without a comma", holds('a: { condition: "<= 1" severity: warn }'), "4:28 yaml-missing-comma", "`severity: warn` follows a value that has ended already. Put a comma before it."],
  ["a list without a comma", holds('a: ["<= 1" ">= 0", "!= 2"]'), "4:16 yaml-missing-comma", '`">= 0"` follows'],
  ["a map without a comma before a list", holds('a: { aliases: "x" [y] }'), "4:23 yaml-missing-comma", "`[y]` follows"],
  ["quotes in quotes, with a bracket between", holds('a: "x["p(95)"] <= 3"'), "4:12 yaml-text-after-value", "Put the whole value in one pair of quotes"],
  ["quotes in quotes in a map", holds('a: { each: "lat["de"] <= 3" }'), "4:22 yaml-text-after-value", "in one pair of quotes"],
  ["a comparison behind quotes in a map", holds('a: { each: "value" <= 2 }'), "4:24 yaml-text-after-value", "in one pair of quotes"],
  ["an operator behind quotes in a map", holds("a: { each: '>= 1' && '<= 2' }"), "4:23 yaml-text-after-value", "in one pair of quotes"],
  ["words behind quotes in a list", holds('a: ["<= 1" or so]'), "4:16 yaml-text-after-value", "`or so]` follows"],
  ["a comparison behind a text with an apostrophe, in a map", holds("a: { because: 'isn''t [so', each: 'value' <= 2 }"), "4:47 yaml-text-after-value", "in one pair of quotes"],
  ["a text behind quotes with a bracket in them", holds("a: 'a[ b' > 3"), "4:15 yaml-text-after-value", "in one pair of quotes"],
  ["a trigger in braces without blanks", triggers("{a>1}"), "4:7 braces-in-trigger", "Leave them out: `a>1`."],
  ["a bracket that closes another kind", holds('a: { condition: "<= 1" ]'), "4:28 yaml-unclosed-bracket", ""],
  ["a second colon", holds("a: quality: 1  "), "4:8 yaml-colon-in-value", '`"quality: 1"`'],
  ["a merge key", gateOf("<<: { version: 1 }", 'must_hold: { a: "<= 1" }'), "3:3 yaml-merge-key", "Write the keys out"],
  ["a merge key in YAML 1.1", `%YAML 1.1\n---\n${gateOf("<<: { version: 1 }", 'must_hold: { a: "<= 1" }')}`, "5:3 yaml-merge-key", "Write the keys out"],
  ["a number as key", holds('1: "<= 1"'), "4:5 yaml-key-not-text", "a number"],
  ["true as key", holds('true: "<= 1"'), "4:5 yaml-key-not-text", "true or false"],
  ["an empty key", holds(': "<= 1"'), "4:5 yaml-key-not-text", "empty"],
  ["a map as key", holds("? { a: 1 }", ': "<= 1"'), "4:7 yaml-key-not-text", "a map"],
  ["a list as key", holds("? [a]", ": 1"), "4:7 yaml-key-not-text", "a list"],
  ["an alias as key", holds('a: &x "<= 1"', "*x : 1"), "5:5 yaml-key-not-text", "an alias"],
  ["an alias to itself", "rollout_gate: &gate\n  protected_path: x\n  must_hold: *gate\n", "3:14 yaml-alias-loop", "`*gate`"],
  ["an alias that is not set", holds("a: *limit"), "4:8 yaml-alias-unknown", "`*limit`"],
  ["a star", holds("a: * 3"), "4:8 yaml-reserved-start", '`"* 3"`'],
  ["a percent sign", holds("a: %5"), "4:8 yaml-reserved-start", '`"%5"`'],
  ["a backtick", holds("a: `x`"), "4:8 yaml-reserved-start", '"`x`"'],
  ["an at sign with quotes of both kinds in it", holds(`a: @x isn't "y"`), "4:8 yaml-reserved-start", `\`'@x isn''t "y"'\``],
  ["an at sign with a quote in it", holds('a: @x "y"'), "4:8 yaml-reserved-start", `'@x "y"'`],
  ["text after a quoted value", holds('a: "<= 1" or so'), "4:15 yaml-text-after-value", "`or so`"],
  ["text after a quoted value with > in it", holds('a: "> 1" or so', "b: 1"), "4:14 yaml-text-after-value", "`or so` follows"],
  ["several quoted values", triggers('"a > 1", "b > 1"'), "4:14 yaml-text-after-value", '`, "b > 1"` follows'],
  ["a comma too many", gateOf("rollback_trigger: [a > 1,, b > 1]"), "3:28 yaml-syntax", "This is not YAML: Unexpected , in flow sequence."],
  ["a key without a colon", holds('a: "<= 1"', "b"), "5:5 yaml-syntax", "This is not YAML: Implicit map keys need to be followed by map values."],
  ["a double quote without end", holds('a: "<= 1', 'b: "<= 2"'), "4:8 yaml-unclosed-quote", '`"`'],
  ["a single quote without end", holds("a: '<= 1", "b: 3"), "4:8 yaml-unclosed-quote", "`'`"],
  ["a double quote whose end is escaped", holds('a: "<= 1\\"', "b: 3"), "4:8 yaml-unclosed-quote", '`"`'],
  ["a double quote without end behind an escaped backslash", holds('a: "x\\\\"', 'b: "y'), "5:8 yaml-unclosed-quote", '`"`'],
  ["a single quote without end, with an apostrophe behind it", holds("a: 'isn''t", "b: 3"), "4:8 yaml-unclosed-quote", "`'`"],
  ["a single quote without end that begins with an apostrophe", holds("a: '''t is", "b: 3"), "4:8 yaml-unclosed-quote", "`'`"],
  ["an escape that YAML does not know", holds('a: "\\q"'), "4:9 yaml-bad-escape", "`\\q` is no escape of a text in double quotes. Write `\\\\` for a backslash, or use single quotes."],
  ["an escape of a character that has two units", holds('a: "\\🎉"'), "4:9 yaml-bad-escape", "`\\🎉` is no escape"],
  ["a line that is indented too little", holds('a: "<= 1"') + "   b: 1\n", "5:1 yaml-indentation", "same column"],
  ["a line that is indented too much", holds("a: x", "  b: 1"), "5:7 yaml-indentation", "same column"],
  ["a trigger that is indented too much", triggers("a > 1\n    - b > 1"), "5:7 yaml-dash-in-text", "Indent it as the entries beside it"],
  ["a signal that is indented too much", triggers("reviewers object\n    - users complain"), "5:7 yaml-dash-in-text", "Indent it as the entries beside it"],
  ["a tag at the beginning", "!gate { rollout_gate: { protected_path: x, must_hold: { a: '<= 1' } } }", "1:1 yaml-tag", "`!gate`"],
  ["a != with nothing after it", holds("a: !=  ", 'b: "<= 1"'), "4:8 yaml-unquoted-inequality", '`"!="`'],
  ["a bracket without end", holds('a: { condition: "<= 1"', "b: 1"), "5:5 yaml-unclosed-bracket", "`]` or `}`"],
  ["a bracket without end around the whole file", '{"rollout_gate": {"must_hold": {"a": "<= 1"}}', "1:46 yaml-unclosed-bracket", "`]` or `}`"],
  ["a hundred and one brackets", `a: ${"[".repeat(101)}${"]".repeat(101)}`, "1:104 yaml-too-deep", "100 levels"],
  ["thousands of open flow maps", "{a: ".repeat(5_000), "1:401 yaml-too-deep", "100 levels"],
  ["thousands of dashes", `${"- ".repeat(5_000)}x`, "1:201 yaml-too-deep", "100 levels"],
  ["an empty file", "", "1:1 yaml-empty", "rollout-gate init"],
  ["comments only", "# later\n", "1:1 yaml-empty", "`rollout_gate:`"],
  ["documents without content", "---\n---\n", "1:1 yaml-empty", "`rollout_gate:`"],
];

test.each(TRAPS)("%s gets its own message", (_what, text, place, words) => {
  expect(mistakes(text)).toEqual([place]);
  expect(sayings(text)[0]).toContain(words);
});

test("aliases that expand without bound are refused at once", () => {
  const start = performance.now();
  expect(validate([{ file: "gate.yml", text: BOMB }]).map(({ code }) => code)).toContain("yaml-alias-expansion");
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("an alias stands for what it refers to, and a mistake in it is said once, where it is written", () => {
  expect(mistakes(holds('a: &limit "<= 1"', "b: *limit"))).toEqual([]);
  expect(mistakes(holds('a: &limit "= 1"', "b: *limit"))).toEqual(["4:16 unknown-operator"]);
});

test("places are right with a byte order mark and with Windows line ends", () => {
  const gate = holds('a: "= 1"', 'b: ">> 1"');
  const expected = ["4:9 unknown-operator", "5:9 unknown-operator"];
  expect(mistakes(`\uFEFF${gate}`)).toEqual(expected);
  expect(mistakes(gate.replaceAll("\n", "\r\n"))).toEqual(expected);
});

test("a text of several lines may have a dash in it that can be no entry of a list", () => {
  expect(mistakes(triggers("a\n    > 3 - b", "a >\n    -1"))).toEqual([]);
  expect(mistakes(holds('a: "value', '  - baseline <= 3"', "b: >-", "  value", "  - baseline <= 3"))).toEqual([]);
});

test("a condition may be a folded text; a mistake in it points at the condition", () => {
  expect(mistakes(holds("a: >-", "  >= 1 and", "  value <= 2"))).toEqual([]);
  expect(mistakes(holds("a: >-", "  >= 1 and", "  value >> 2"))).toEqual(["4:8 unknown-operator"]);
});

test("a gate may be JSON, and names like __proto__ are names", () => {
  expect(mistakes('{"rollout_gate": {"protected_path": "x", "must_hold": {"a": "<= 1"}}}')).toEqual([]);
  expect(mistakes(holds('__proto__: "<= 1"', 'constructor: "<= 1"'))).toEqual([]);
  expect(mistakes(gateOf('must_hold: { a: "<= 1" }', "__proto__: { x: 1 }"))).toEqual(["4:3 unknown-key"]);
});

test("ten thousand keys in one map are read in a moment", () => {
  const start = performance.now();
  expect(mistakes(holds(...Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`)))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("each of two tags on one line is named", () => {
  const text = holds('a: { condition: !x "<= 1", severity: !y warn }');
  expect(mistakes(text)).toEqual(["4:21 yaml-tag", "4:42 yaml-tag"]);
  expect(sayings(text)).toEqual([expect.stringContaining("`!x`"), expect.stringContaining("`!y`")]);
});

test("an exclamation mark in a key is no tag of its value", () => {
  expect(mistakes(holds('answers that shout !now: "<= 1"', 'so !: "<= 1"'))).toEqual([]);
});
