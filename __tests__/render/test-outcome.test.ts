import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { renderTestJson } from "../../src/render/json.ts";
import { renderTestJunit } from "../../src/render/test-junit.ts";
import { renderTests } from "../../src/render/test-pretty.ts";
import { displayWidth } from "../../src/render/width.ts";
import type { TestReport } from "../../src/testing/report.ts";
import { gateOf } from "../support/gates.ts";
import { reportOfTests, testsOf } from "../support/gate-tests.ts";
import { junitSchema } from "../support/validators/junit-schema.ts";
import { anyText } from "./reports.ts";

const GATE = gateOf("must_hold:", '  override_rate: "<= 0.15"', "rollback_trigger:", "  - override_rate > 0.20", "  - reviewers report missing context");
const failed = reportOfTests(
  GATE,
  testsOf(
    "name: a good week\nmetrics: { override_rate: 0.12 }\nverdict: pass",
    "name: overrides too high\nmetrics: { override_rate: 0.12 }\nsignals: [reviewers report missing context]\nverdict: hold\nnot_met: [override_rate]\nfired: []",
    "name: nobody knows it\nsignals: [reviewers report nothing]\nverdict: rollback",
  ),
);
const passed = reportOfTests(
  GATE,
  testsOf(
    "name: good\nmetrics: { override_rate: 0.12 }\nverdict: pass",
    "name: bad\nmetrics: { override_rate: 0.3 }\nsignals: [reviewers report missing context]\nverdict: rollback",
    "name: blind\nverdict: hold",
  ),
);
const plain = (report: TestReport, width = 80): string => renderTests(report, { width, colour: false });

/** The same outcome with texts of users that act on what shows them. */
const nasty = fc.tuple(anyText, anyText, anyText).map(([name, text, message]): TestReport => {
  const said = { text, reason: message, observed: { [name]: text, [text]: null } };
  return {
    ...failed,
    files: failed.files.map((file) => ({
      ...file,
      file: text,
      tests: file.tests.map((each) => ({
        ...each,
        name,
        differences: each.differences.map((difference) => (difference.in === "verdict" ? { ...difference, decided_by: difference.decided_by.map((line) => ({ ...line, ...said })) } : { ...difference, ...said })),
        diagnostics: each.diagnostics.map((diagnostic) => ({ ...diagnostic, message: message || "x" })),
      })),
    })),
    coverage: failed.coverage.map((gate) => ({ file: name, lines: gate.lines.map((line) => ({ ...line, text })) })),
  };
});

describe("for the terminal", () => {
  test("what failed comes first, with its differences and their places; then what passed, the total, and what no test has seen", () => {
    expect(plain(failed)).toBe(`✗ overrides too high (gate.test.yml:6)
    verdict  expected hold, got rollback (gate.test.yml:9)
    not_met  expected, but override_rate <= 0.15 is met: observed 0.12
             (gate.yml:4)
    fired    unexpected: "reviewers report missing context" fired: reported by
             this test's signals (gate.yml:7)

✗ nobody knows it (gate.test.yml:12)
    not run  The signal \`reviewers report nothing\` was reported (this test's
             signals), and no gate knows it. The gate's signals are \`reviewers
             report missing context\`. (gate.test.yml:13)

gate.test.yml
✓ a good week

3 tests: 1 passed, 2 failed

Coverage of gate.yml
  Seen not met or fired: 1 of 3 lines; met or clear: 3 of 3; unknown: 0 of 2.
  Never seen not met or fired
  – override_rate <= 0.15 (gate.yml:4)
  – override_rate > 0.20 (gate.yml:6)
  Never seen unknown: override_rate <= 0.15, override_rate > 0.20
`);
  });

  test("a run that has seen everything has nothing more to say", () => {
    expect(plain(passed)).toBe(`gate.test.yml
✓ good
✓ bad
✓ blind

3 tests: 3 passed

Coverage of gate.yml: all 3 lines were seen in every state.
`);
    const single = testsOf("name: a\nverdict: hold\nmetrics: { a: 2 }", "name: b\nverdict: pass\nmetrics: { a: 1 }", "name: c\nverdict: hold");
    expect(plain(reportOfTests(gateOf('must_hold: { a: "<= 1" }'), single))).toMatch(/Coverage of gate\.yml: its only line was seen in every state\.\n$/u);
  });

  describe("what a verdict alone does not say", () => {
    const said = (test: string, gate = GATE): string[] => plain(reportOfTests(gate, testsOf(`name: a\n${test}`)), 200).split("\n").filter((line) => line.startsWith("    "));

    test("is said with it: what fired, or what is not met", () => {
      expect(said("metrics: { override_rate: 0.17 }\nverdict: pass")).toEqual([
        "    verdict  expected pass, got hold (gate.test.yml:5)",
        "             got hold: override_rate <= 0.15 is not met: observed 0.17 (gate.yml:4)",
      ]);
      expect(said("metrics: { override_rate: 0.25 }\nsignals: [reviewers report missing context]\nverdict: pass").slice(1)).toEqual([
        "             got rollback: override_rate > 0.20 fired: observed 0.25 (gate.yml:6)",
        "             got rollback: \"reviewers report missing context\" fired: reported by this test's signals (gate.yml:7)",
      ]);
    });

    test("is left out where a list says it, and where nothing made it", () => {
      expect(said("metrics: { override_rate: 0.17 }\nverdict: pass\nnot_met: []")).toEqual([
        "    verdict  expected pass, got hold (gate.test.yml:5)",
        "    not_met  unexpected: override_rate <= 0.15 is not met: observed 0.17 (gate.yml:4)",
      ]);
      expect(said("metrics: { override_rate: 0.1 }\nverdict: hold")).toHaveLength(1);
    });

    test("is at most three lines", () => {
      expect(said("metrics: { a: 2, b: 2, c: 2, d: 2 }\nverdict: pass", gateOf("must_hold: { a: <= 1, b: <= 1, c: <= 1, d: <= 1 }".replaceAll(/<= 1/gu, '"<= 1"'))).map((line) => line.trim().slice(0, 16))).toEqual(["verdict  expecte", "got hold: a <= 1", "got hold: b <= 1", "got hold: c <= 1"]);
    });
  });

  describe("lines that are unknown for want of metrics", () => {
    const gateOver = (...metrics: string[]): string => gateOf("must_hold:", ...metrics.map((metric) => `  ${metric}: "<= 1"`));
    const said = (gate: string, test: string): string[] => plain(reportOfTests(gate, testsOf(`name: a\nverdict: hold\n${test}`)), 300).split("\n").filter((line) => line.startsWith("    "));

    test("are said at once from three on", () => {
      expect(said(gateOver("one", "two"), "unknown: []")).toHaveLength(2);
      expect(said(gateOver("one", "two", "six"), "unknown: []")).toEqual(["    unknown  unexpected: 3 lines are unknown, since `one`, `two` and `six` are not given: one <= 1, two <= 1, six <= 1"]);
      expect(said(gateOf("must_hold: { one: [value <= 1, value >= 0, value != 0.5] }"), "unknown: []")[0]).toContain("since `one` is not given: ");
    });

    test("are counted where they are many, and the JSON has each", () => {
      const gate = gateOver("a1", "a2", "a3", "a4", "a5");
      expect(said(gate, "unknown: []")).toEqual(["    unknown  unexpected: 5 lines are unknown, since `a1`, `a2`, `a3` and 2 more metrics are not given: a1 <= 1, a2 <= 1, a3 <= 1 and 2 more"]);
      expect(reportOfTests(gate, testsOf("name: a\nverdict: hold\nunknown: []")).files[0]?.tests[0]?.differences).toHaveLength(5);
    });

    test("are said so of a verdict too", () => {
      expect(plain(reportOfTests(gateOver("one", "two", "six"), testsOf("name: a\nverdict: pass")), 200)).toContain("             got hold: 3 lines are unknown, since `one`, `two` and `six` are not given: ");
    });

    test("may miss a file of the gate's, or the baseline with the metric", () => {
      const gate = gateOf("metrics: { one: { from: { file: out.json, value: x } } }", 'must_hold: { one: "<= 1", two: "<= baseline", six: "<= 1" }');
      expect(said(gate, "unknown: []")).toEqual([expect.stringContaining("3 lines are unknown, since `one`, `two` and `six` are not given")]);
    });

    test("are said each where there is more to say: another spelling, null, a baseline alone", () => {
      const gate = gateOf('must_hold: { one: "<= 1", two: "<= 1", six: "<= 1", error_rate: "<= 1", nil: "<= 1", old: "<= baseline" }');
      expect(said(gate, "metrics: { eror_rate: 1, nil: null, old: 1 }\nunknown: []").map((line) => line.slice(13))).toEqual([
        expect.stringMatching(/^unexpected: 3 lines are unknown, since `one`, `two` and `six` /u),
        expect.stringMatching(/error_rate <= 1 is unknown: .*did you mean `eror_rate`\?\) \(gate\.yml:3\)$/u),
        expect.stringMatching(/nil <= 1 is unknown: `nil` is null/u),
        expect.stringMatching(/old <= baseline\.old is unknown: there is no baseline/u),
      ]);
    });
  });

  test("lines never seen to fail, or to be fine, have their places; of many only some are named", () => {
    const wide = reportOfTests(gateOf("must_hold:", ...Array.from({ length: 30 }, (_, at) => `  m${at}: "<= 1"`)), testsOf("name: a\nmetrics: { m0: 2, m1: 1 }\nverdict: hold"));
    const [, coverage = ""] = plain(wide, 100).split("Coverage of gate.yml\n");
    const lines = coverage.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("  – "))).toHaveLength(42);
    expect(lines.slice(0, 3)).toEqual(["  Seen not met or fired: 1 of 30 lines; met or clear: 1 of 30; unknown: 28 of 30.", "  Never seen not met or fired", "  – m1 <= 1 (gate.yml:5)"]);
    expect(lines.slice(21, 25)).toEqual(["  – m20 <= 1 (gate.yml:24)", "  – and 9 more; --format json has them all", "  Never seen met or clear", "  – m0 <= 1 (gate.yml:4)"]);
    expect(lines.at(-1)).toBe("  Never seen unknown: m0 <= 1, m1 <= 1");
  });

  test("lines never seen unknown are named in one dim paragraph", () => {
    const metrics = Array.from({ length: 14 }, (_, at) => `m${at}`);
    const wide = reportOfTests(gateOf("must_hold:", ...metrics.map((name) => `  ${name}: "<= 1"`)), testsOf(`name: a\nmetrics: { ${metrics.map((name) => `${name}: 1`).join(", ")} }\nverdict: pass`));
    const coloured = renderTests(wide, { width: 200, colour: true });
    expect(coloured).toMatch(/\n {2}\u001b\[2mNever seen unknown: m0 <= 1, m1 <= 1, [^\n]*, m9 <= 1 and 4 more\u001b\[0m\n$/u);
  });

  test("compound lines say which value is whose; of many slices only some are shown", () => {
    const compound = plain(reportOfTests(gateOf('must_hold: { a: "a <= b" }'), testsOf("name: a\nmetrics: { a: 1, b: 2 }\nverdict: pass\nnot_met: [a]")));
    expect(compound).toContain("not_met  expected, but a <= b is met: observed a 1, b 2 (gate.yml:3)");
    const slices = plain(reportOfTests(gateOf('must_hold: { a: { each: "<= 1" } }'), testsOf("name: a\nmetrics: { a: { b: 2, c: 2, d: 2, e: 2, f: 2, g: 2, h: 2 } }\nverdict: hold\nnot_met: []")), 200);
    expect(slices).toContain('each a <= 1 is not met: observed a["b"] 2, a["c"] 2, a["d"] 2, a["e"] 2, a["f"] 2 and 2 more (gate.yml:3)');
  });

  test("a trigger that fired says what was seen", () => {
    const text = plain(reportOfTests(GATE, testsOf("name: a\nmetrics: { override_rate: 0.25 }\nverdict: rollback\nfired: []")));
    expect(text).toContain("fired    unexpected: override_rate > 0.20 fired: observed 0.25 (gate.yml:6)");
  });

  test("colours what passed and what failed, only where they are wanted", () => {
    const colour = renderTests(failed, { width: 80, colour: true });
    expect(colour).toContain("\u001b[1;31m✗");
    expect(colour).toContain("\u001b[1;32m✓");
    expect(colour.replace(/\u001b\[[\d;]*m/gu, "")).toBe(plain(failed));
  });

  test("no line is wider than the terminal, and no text acts on it", () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 16, max: 120 }), (report, width) => {
        for (const line of plain(report, width).trimEnd().split("\n")) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/\p{Cc}|\u202e|##\[|^\s*::/u);
        }
      }),
    );
  });
});

describe("as JUnit", () => {
  test("a file is a suite, a test a case, and what failed says its differences with places", () => {
    expect(renderTestJunit(failed)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gate tests" tests="3" failures="2" errors="0" time="0">
  <testsuite name="gate.test.yml" tests="3" failures="2" errors="0" time="0">
    <properties>
      <property name="gate" value="gate.yml"/>
    </properties>
    <testcase name="a good week" classname="gate.test.yml" time="0"/>
    <testcase name="overrides too high" classname="gate.test.yml" time="0">
      <failure message="verdict: expected hold, got rollback" type="difference">verdict: expected hold, got rollback (gate.test.yml:9:14)
not_met: expected, but override_rate &#60;= 0.15 is met: observed 0.12 (gate.yml:4:20)
fired: unexpected: &#34;reviewers report missing context&#34; fired: reported by this test&#39;s signals (gate.yml:7:7)
gate.test.yml:6:11</failure>
    </testcase>
    <testcase name="nobody knows it" classname="gate.test.yml" time="0">
      <failure message="The signal \`reviewers report nothing\` was reported (this test&#39;s signals), and no gate knows it. The gate&#39;s signals are \`reviewers report missing context\`." type="not evaluated">The signal \`reviewers report nothing\` was reported (this test&#39;s signals), and no gate knows it. The gate&#39;s signals are \`reviewers report missing context\`. (gate.test.yml:13:15)
gate.test.yml:12:11</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test("says what made a verdict, and lines of which metrics are not given at once", () => {
    const blind = renderTestJunit(reportOfTests(gateOf('must_hold: { a: "<= 1", b: "<= 1", c: "<= 1" }'), testsOf("name: a\nverdict: pass")));
    expect(blind).toContain(`got hold (gate.test.yml:4:14)\ngot hold: 3 lines are unknown, since \`a\`, \`b\` and \`c\` are not given: a &#60;= 1, b &#60;= 1, c &#60;= 1\ngate.test.yml:3:11`);
  });

  test("fits the published schema, whatever users write", () => {
    fc.assert(fc.property(nasty, (report) => expect(junitSchema(renderTestJunit(report))).toEqual([])));
  });
});

describe("as JSON", () => {
  const isOutcome = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    JSON.parse(readFileSync(new URL("../../schemas/test-report.schema.json", import.meta.url), "utf8")) as object,
  );

  test("fits its schema, and says the same", () => {
    for (const report of [failed, passed]) {
      expect([isOutcome(JSON.parse(renderTestJson(report))), isOutcome.errors]).toEqual([true, null]);
      expect(JSON.parse(renderTestJson(report))).toEqual(report);
    }
    for (const slip of [{ ...failed, extra: 1 }, { ...failed, files: [] }, { ...failed, coverage: [{ file: "x" }] }]) expect(isOutcome(slip)).toBe(false);
  });

  test("holds nothing that acts on a terminal", () => {
    fc.assert(
      fc.property(nasty, (report) => {
        expect(JSON.parse(renderTestJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
        expect(renderTestJson(report)).not.toMatch(/[^\P{Cc}\n]|\u202e|##\[/u);
      }),
    );
  });
});
