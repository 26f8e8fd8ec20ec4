import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderPretty } from "../../src/render/pretty.ts";
import { neutralise } from "../../src/render/escape.ts";
import { displayWidth } from "../../src/render/width.ts";
import { anyReport, condition, gate, hold, report, signal, trigger } from "./reports.ts";

const plain = { width: 80, colour: false };

describe("what a reader sees", () => {
  test("a hold says so, why, and what must be true before expansion", () => {
    const [head, why] = renderPretty(hold, plain).split("\n");
    expect(head).toBe("HOLD  support escalation");
    expect(why).toBe("Do not expand: the only condition is not met and 1 of 2 triggers is unknown.");
    const [, before] = renderPretty(hold, plain).split("Before expansion\n");
    expect(before).toMatch(/^1\. override_rate <= 0\.15 must hold: 0\.17 is not <= 0\.15; it is off by 0\.02; why\n {3}it matters: reviewers pay for it\. \(rollout-gate\.yml:4\)\n2\. regressions > 0 must be false, and is unknown: /u);
    expect(before).toContain("measure `regressions`");
    expect(before).toContain("Next motion: redesign the workflow (workflow_redesign)");
  });

  test("a warning is shown and not counted", () => {
    expect(renderPretty(hold, plain)).toContain("1 signal not reported. 1 warning, not counted.");
    expect(renderPretty(hold, plain)).toMatch(/^\? latency .* unknown \(warning\)$/mu);
  });

  test("a row has observed, required and margin", () => {
    expect(renderPretty(hold, plain)).toMatch(/^✗ override_rate +0\.17 +<= 0\.15 +-0\.02 +not met$/mu);
  });

  test("a rollback lists what fired and who reported it", () => {
    const fired = gate({ verdict: "rollback", triggers: [signal({ status: "fired", reported_by: ["metrics.json"], reason: "reported by metrics.json" })] });
    const text = renderPretty(report(fired), plain);
    expect(text).toMatch(/^ROLLBACK {2}/u);
    expect(text).toContain('What fired\n1. "reviewers report missing evidence" fired: reported by metrics.json.\n   (rollout-gate.yml:9)');
  });

  test("what to do next does not come before a rollback", () => {
    const next = (verdict: "hold" | "rollback") => renderPretty(report(gate({ ...hold.gates[0], verdict })), plain).split("\n").filter((line) => line.startsWith("Next motion"));
    expect(next("rollback")).toEqual(["Next motion, after the rollback: redesign the workflow (workflow_redesign)"]);
    expect(next("hold")).toEqual(["Next motion: redesign the workflow (workflow_redesign)"]);
  });

  test.each([
    ["not_met", 1, 1, "the only condition is not met"],
    ["not_met", 1, 3, "1 of 3 conditions is not met"],
    ["not_met", 2, 3, "2 of 3 conditions are not met"],
    ["not_met", 2, 2, "neither condition is met"],
    ["not_met", 6, 6, "none of the 6 conditions is met"],
    ["unknown", 2, 2, "both conditions are unknown"],
    ["unknown", 3, 3, "all 3 conditions are unknown"],
  ] as const)("%s: %d of %d is %j", (status, n, of, words) => {
    const conditions = Array.from({ length: of }, (_, at) => condition({ metric: `m${at}`, status: at < n ? status : "met" }));
    expect(renderPretty(report(gate({ verdict: "hold", conditions, triggers: [] })), plain).split("\n")[1]).toBe(`Do not expand: ${words}.`);
  });

  test.each([[1, "the only trigger fired"], [2, "both triggers fired"], [3, "all 3 triggers fired"]])("%d triggers that fired", (n, words) => {
    const triggers = Array.from({ length: n }, (_, at) => trigger({ expression: `m${at} > 0`, status: "fired" }));
    expect(renderPretty(report(gate({ verdict: "rollback", triggers })), plain).split("\n")[1]).toBe(`Roll back: ${words}.`);
  });

  test("several gates end with the verdict of all", () => {
    expect(renderPretty(report(gate(), ...hold.gates), plain)).toMatch(/\nHOLD {2}Of 2 gates, 1 holds and 1 passes\.\n$/u);
  });

  test("an observation never looks equal to a bound that it missed", () => {
    const near = condition({ status: "not_met", observed: { override_rate: 0.150000001 }, margin: -1e-9, reason: "too high" });
    expect(renderPretty(report(gate({ verdict: "hold", conditions: [near] })), plain)).toContain("0.150000001");
  });
});

describe("any report", () => {
  test("no line is wider than the terminal, and no text is lost", () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 40, max: 120 }), (any, width) => {
        const text = renderPretty(any, { width, colour: false });
        for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const squeeze = (part: string): string => part.replace(/[\s:\u2236]/gu, "");
        const all = squeeze(text);
        for (const { protected_path: path } of any.gates) expect(all).toContain(squeeze(neutralise(path)));
      }),
    );
  });

  test("colour changes nothing but colour", () => {
    fc.assert(fc.property(anyReport, (any) => expect(stripVTControlCharacters(renderPretty(any, { width: 80, colour: true })).replace(/\u2236/gu, ":")).toBe(renderPretty(any, plain).replace(/\u2236/gu, ":"))));
  });

  test("nothing in it acts on a terminal or a CI runner", () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const text = renderPretty(any, plain);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
        expect(text).not.toMatch(/^\s*::|##\[/mu);
      }),
    );
  });
});

test("a metric's name is whole in a narrow terminal", () => {
  const metric = "share_of_answers_in_which_a_reviewer_overrides_the_assistant_日本語";
  const text = renderPretty(report(gate({ conditions: [condition({ metric })] })), { width: 40, colour: false });
  expect(text.replace(/\s/gu, "")).toContain(metric);
});

test("the time of rendering grows with the number of lines, not with its square", () => {
  const time = (n: number): number => {
    const many = report(gate({ verdict: "hold", conditions: Array.from({ length: n }, (_, at) => condition({ metric: `metric_${at}`, status: "not_met" })), triggers: [trigger()] }));
    const start = performance.now();
    renderPretty(many, plain);
    return performance.now() - start;
  };
  time(1000);
  expect(time(10_000)).toBeLessThan(40 * Math.max(20, time(1000)));
});

test("widths as terminals count them", () => {
  expect(["abc", "日本", "é", "e\u0301", "각", "각", "😀", "👩‍👩‍👧", "❤️", "🇩🇪", "ｱ", "Ａ"].map(displayWidth)).toEqual([3, 4, 1, 1, 2, 2, 2, 2, 2, 2, 1, 2]);
});
