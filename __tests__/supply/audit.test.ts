import { describe, expect, test } from "@jest/globals";
import { auditOf } from "../../scripts/lib/audit.js";

// npm 11 answered in these forms; the advisories are made up.
const lock = { packages: { "node_modules/undici": { version: "6.29.1" }, "node_modules/other/node_modules/undici": { version: "5.0.0" }, "node_modules/jest": { version: "30.5.2" }, "node_modules/@actions/http-client": { version: "3.0.2" } } };
const shipped = ["undici 6.29.1", "@actions/http-client 3.0.2"];
const CLEAN = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} });
const REFUSED = JSON.stringify({ message: "405 Method Not Allowed", method: "POST", statusCode: 405, error: { summary: "", detail: "" } });

const audit = (output: string, strict = false) => auditOf(output, shipped, lock, { strict });
const found = (name: string, severity: string, nodes = [`node_modules/${name}`]) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: { [name]: { name, severity, range: "*", via: [{ title: "reads too far", severity }], nodes } } });

describe("npm's answer", () => {
  test("without a finding passes", () => {
    expect(audit(CLEAN, true)).toEqual({ audited: true, failed: false, lines: ["audited: no known vulnerability"], shipped: 0, tools: 0 });
  });

  test.each(["low", "moderate", "high", "critical"])("with a %s one in what is shipped fails, strict or not", (severity) => {
    for (const strict of [false, true]) expect(audit(found("undici", severity), strict)).toMatchObject({ audited: true, failed: true, shipped: 1, lines: [`undici, which is shipped: reads too far (${severity})`] });
  });

  test.each([["moderate", false], ["high", true], ["critical", true]])("with a %s one in a tool fails only when strict: %s", (severity, fails) => {
    expect(audit(found("jest", severity))).toMatchObject({ failed: false, lines: [`jest, a tool: reads too far (${severity})`] });
    expect(audit(found("jest", severity), true)).toMatchObject({ failed: fails, shipped: 0 });
  });

  test("another version than the one that is shipped is a tool's", () => {
    expect(audit(found("undici", "low", ["node_modules/other/node_modules/undici"]))).toMatchObject({ failed: false, shipped: 0 });
    expect(audit(found("undici", "low", ["node_modules/other/node_modules/undici", "node_modules/undici"]))).toMatchObject({ failed: true, shipped: 1 });
  });

  test("a package that only needs another one is not counted twice", () => {
    const needs = { name: "@actions/http-client", severity: "low", range: "*", via: ["undici"], nodes: ["node_modules/@actions/http-client"] };
    const both = JSON.parse(found("undici", "low")) as { vulnerabilities: Record<string, unknown> };
    both.vulnerabilities[needs.name] = needs;
    expect(audit(JSON.stringify(both))).toMatchObject({ shipped: 1, lines: [expect.stringMatching(/^undici/u)] });
  });
});

describe("without an answer", () => {
  test.each([
    ["a registry that offers none", REFUSED, "not audited: 405 Method Not Allowed"],
    ["no network", JSON.stringify({ message: "request failed, reason: getaddrinfo ENOTFOUND" }), "not audited: request failed"],
    ["no JSON", "npm error", "not audited: npm gave no JSON"],
    ["nothing", "", "not audited: npm gave no JSON"],
    ["null", "null", "not audited: npm gave a report of another form"],
    ["a report of npm 6", JSON.stringify({ advisories: {} }), "not audited: npm gave a report of another form"],
  ])("%s is said, has no number, and fails only when strict", (_, output, line) => {
    expect(audit(output)).toEqual({ audited: false, failed: false, lines: [expect.stringContaining(line)] });
    expect(audit(output, true)).toMatchObject({ audited: false, failed: true });
  });
});
