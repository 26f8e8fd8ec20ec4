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
const nasty = fc.tuple(anyText, anyText, anyText).map(([name, text, message]): TestReport => ({
  ...failed,
  files: failed.files.map((file) => ({
    ...file,
    file: text,
    tests: file.tests.map((each) => ({
      ...each,
      name,
      differences: each.differences.map((difference) => (difference.in === "verdict" ? difference : { ...difference, text, reason: message, observed: { [name]: text, [text]: null } })),
      diagnostics: each.diagnostics.map((diagnostic) => ({ ...diagnostic, message: message || "x" })),
    })),
  })),
  coverage: failed.coverage.map((gate) => ({ file: name, lines: gate.lines.map((line) => ({ ...line, text })) })),
}));

describe("for the terminal", () => {
  test("what failed comes first, with its differences and their places; then what passed, the total, and what no test has seen", () => {
    expect(plain(failed)).toBe(`✗ overrides too high (gate.test.yml:6)
    verdict  expected hold, got rollback (gate.test.yml:9)
    not_met  missing: override_rate <= 0.15 is met: observed 0.12 (gate.yml:4)
    fired    surplus: "reviewers report missing context" fired: reported by this
             test's signals (gate.yml:7)

✗ nobody knows it (gate.test.yml:12)
    not run  The signal \`reviewers report nothing\` was reported (this test's
             signals), and no gate knows it. The gate's signals are \`reviewers
             report missing context\`. (gate.test.yml:13)

gate.test.yml
✓ a good week

3 tests: 1 passed, 2 failed

Coverage of gate.yml
  Seen not met or fired: 1 of 3 lines; met or clear: 3 of 3; unknown: 0 of 2.
  – override_rate <= 0.15: never seen not met or unknown (gate.yml:4)
  – override_rate > 0.20: never seen fired or unknown (gate.yml:6)
`);
  });

  test("a run that has seen everything has nothing more to say", () => {
    expect(plain(passed)).toBe(`gate.test.yml
✓ good
✓ bad
✓ blind

3 tests: 3 passed

Coverage of gate.yml
  Seen not met or fired: 3 of 3 lines; met or clear: 3 of 3; unknown: 2 of 2.
`);
  });

  test("lines that were never seen to fail come before those that were never seen unknown, and of many only some are named", () => {
    const wide = reportOfTests(gateOf("must_hold:", ...Array.from({ length: 30 }, (_, at) => `  m${at}: "<= 1"`)), testsOf("name: a\nmetrics: { m0: 2, m1: 1 }\nverdict: hold"));
    const named = plain(wide).split("\n").filter((line) => line.startsWith("  – "));
    expect(named).toHaveLength(21);
    expect(named[0]).toBe("  – m1 <= 1: never seen not met or unknown (gate.yml:5)");
    expect(named.at(-1)).toBe("  – and 10 more; --format json has them all");
  });

  test("compound lines say which value is whose", () => {
    const text = plain(reportOfTests(gateOf('must_hold: { a: "a <= b" }'), testsOf("name: a\nmetrics: { a: 1, b: 2 }\nverdict: pass\nnot_met: [a]")));
    expect(text).toContain("not_met  missing: a <= b is met: observed a 1, b 2 (gate.yml:3)");
  });

  test("a trigger that fired says what was seen", () => {
    const text = plain(reportOfTests(GATE, testsOf("name: a\nmetrics: { override_rate: 0.25 }\nverdict: rollback\nfired: []")));
    expect(text).toContain("fired    surplus: override_rate > 0.20 fired: observed 0.25 (gate.yml:6)");
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
not_met: missing: override_rate &#60;= 0.15 is met: observed 0.12 (gate.yml:4:20)
fired: surplus: &#34;reviewers report missing context&#34; fired: reported by this test&#39;s signals (gate.yml:7:7)
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
