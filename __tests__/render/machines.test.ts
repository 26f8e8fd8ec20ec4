import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { WordedDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderGithub, renderGithubDiagnostics } from "../../src/render/github.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderJunit } from "../../src/render/junit.ts";
import { junitSchema } from "../support/validators/junit-schema.ts";
import { replaced } from "../support/workflow/published.ts";
import { anyReport, condition, gate, hold, report } from "./reports.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const schema = (name: string) => ajv.compile(JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as object);
const diagnostic: WordedDiagnostic = { level: "error", file: "gate,1.yml", line: 9, column: 7, code: "usage", message: "100% wrong\n::error::x" };

describe("JSON", () => {
  const isReport = schema("report");

  test("fits its schema", () => {
    expect([isReport(JSON.parse(renderJson(hold))), isReport.errors]).toEqual([true, null]);
    expect(isReport(JSON.parse(renderJson({ version: 1, diagnostics: [diagnostic] })))).toBe(true);
    expect(isReport({ ...hold, verdict: "error" })).toBe(false);
    expect(isReport({ ...hold, extra: 1 })).toBe(false);
  });

  test("has its keys in one order, says the same, and holds nothing that acts on a terminal", () => {
    const turned = Object.fromEntries(Object.entries(hold).reverse()) as unknown as typeof hold;
    expect(renderJson(turned)).toBe(renderJson(hold));
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(JSON.parse(renderJson(any))).toEqual(JSON.parse(JSON.stringify(any)));
        expect(renderJson(any)).not.toMatch(/[^\P{Cc}\n]|\u202e|##\[/u);
      }),
    );
  });
});

test("metrics of every form fit their schema, and slips do not", () => {
  const isMetrics = schema("metrics");
  const forms = [0.12, true, "v3", null, { value: 0.12 }, { count: 30, of: 250 }, { mean: 3.2, sd: 1.1, n: 40 }, { value: 0.12, ci: [0.09, 0.16], level: 0.95 }, [812, 790], { cases: [{ id: "t-17", value: true }] }, { samples: [1] }, { p95: 3 }];
  for (const form of forms) expect([isMetrics({ x: form, metrics: { x: form } }), form]).toEqual([true, form]);
  expect(isMetrics({ metrics: { x: 1 }, signals: { "reviewers report x": true }, meta: { commit: "abc", dataset: 3 } })).toBe(true);
  for (const slip of [[1], { signals: "x" }, { signals: [3] }, { meta: { commit: 3 } }]) expect([isMetrics(slip), slip]).toEqual([false, slip]);
});

describe("JUnit", () => {
  test("what blocks is a failure, an unknown line too; a warning is not", () => {
    const xml = renderJunit(hold);
    expect(xml).toContain('<testsuite name="support escalation" tests="4" failures="2" errors="0"');
    expect(xml.match(/<failure [^>]*type="[^"]+"/gu)?.map((each) => /type="(.*)"/u.exec(each)?.[1])).toEqual(["not_met", "unknown"]);
    expect(xml).toMatch(/<testcase name="latency[^>]*>\n {6}<system-out>unknown \(warning\)/u);
  });

  test("fits the published schema, and counts what it holds", () => {
    expect(junitSchema(renderJunit(hold))).toEqual([]);
    fc.assert(
      fc.property(anyReport, (any) => {
        const xml = renderJunit(any);
        expect(junitSchema(xml)).toEqual([]);
        expect(/tests="(\d+)" failures="(\d+)"/u.exec(xml)?.slice(1)).toEqual([xml.split("<testcase").length - 1, xml.split("<failure").length - 1].map(String));
      }),
    );
  });

  test.each([
    ["a tag that is not closed", "</testsuites>", "", "Premature end"],
    ["a character that XML does not have", "HOLD", "\u0001", "invalid"],
    ["an attribute that the schema does not know", "<testcase ", '<testcase file="x" ', "file"],
    ["a suite without a name", "<testsuite name=", "<testsuite id=", "name"],
    ["an element in the wrong place", "<properties>", "<failure/><properties>", "properties"],
  ])("%s is seen by the schema", (_, from, to, problem) => {
    expect(junitSchema(replaced(renderJunit(hold), from, to)).join("\n")).toContain(problem);
  });
});

describe("workflow commands", () => {
  test("a line that blocks is an error at its place", () => {
    expect(renderGithub(hold).split("\n")[0]).toBe(
      "::error file=rollout-gate.yml,line=4,col=29,title=Rollout gate HOLD%3A support escalation::override_rate <= 0.15 is not met: 0.17 is not <= 0.15; it is off by 0.02; why it matters: reviewers pay for it.",
    );
    expect(renderGithub(hold)).toMatch(/^::warning .*::latency <= 0\.15 is unknown/mu);
  });

  test("nine errors, and one that counts the rest", () => {
    const conditions = Array.from({ length: 30 }, () => condition({ status: "not_met" }));
    const lines = renderGithub(report(gate({ verdict: "hold", conditions }))).trimEnd().split("\n");
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe("::error::And 21 more errors; the report lists all 30.");
  });

  test("diagnostics", () => {
    expect(renderGithubDiagnostics([diagnostic])).toBe("::error file=gate%2C1.yml,line=9,col=7,title=Rollout gate::100%25 wrong ::error::x\n");
  });

  test("no text begins a command or a property of its own", () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        for (const line of renderGithub(any).trimEnd().split(/\r\n|[\r\n\u2028\u2029\u0085]/u)) {
          expect(line).toMatch(/^$|^::(error|warning)::And \d+ more|^::(error|warning) file=[^,:]*,line=\d+,col=\d+,title=[^,:]*::/u);
          expect(line).not.toMatch(/##\[|%(?!25|2C|3A)/u);
        }
      }),
    );
  });
});
