import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { codeSpan, link, prose } from "../../src/render/markdown-text.ts";
import { anyReport, anyText, condition, gate, hold, report } from "./reports.ts";

/** Markdown without its code spans, by CommonMark's rule: a run of backticks up to the next run of the same length. */
function outsideCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`)(?:(?!\1(?!`)).|(?<=`)\1)*?(?<!`)\1(?!`)/gu, "");
}

describe("what a reader sees", () => {
  test("verdict, reason, table, what to do", () => {
    const text = renderMarkdown(hold, { linkTo: (file, line) => `https://github.com/o/r/blob/abc/${file}#L${line}` });
    expect(text).toMatch(/^### ✋ HOLD: support escalation\n\n\*\*Do not expand: the only condition is not met/u);
    expect(text).toContain("| ❌ | [`override_rate <= 0.15`](https://github.com/o/r/blob/abc/rollout-gate.yml#L4) | 0.17 | -0.02 |");
    expect(text).toContain("**Before expansion**\n\n1. [`override_rate <= 0.15`]");
    expect(text).toContain("**Next motion: redesign the workflow** (`workflow_redesign`). Not now: evaluation (`evaluation_repair`)");
    expect(text).toContain("| metrics | `metrics.json` | `0123456789ab` |");
  });

  test("what to do next does not come before a rollback", () => {
    expect(renderMarkdown(report(gate({ ...hold.gates[0], verdict: "rollback" })))).toContain("**Next motion, after the rollback: redesign the workflow** (`workflow_redesign`)");
  });

  test("of a long gate, what failed is open and the rest is folded", () => {
    const fine = Array.from({ length: 30 }, (_, at) => condition({ metric: `fine_${at}` }));
    const text = renderMarkdown(report(gate({ verdict: "hold", conditions: [...fine, condition({ metric: "broken", status: "not_met" })], triggers: [] })));
    expect(text).toContain("<details><summary>30 conditions met");
    expect(text.indexOf("`broken <= 0.15`")).toBeLessThan(text.indexOf("<details>"));
    expect(text.indexOf("`fine_0 <= 0.15`")).toBeGreaterThan(text.indexOf("<details>"));
  });
});

describe("texts of users", () => {
  test.each([
    ["@octocat broke #12", "`@octocat` broke `#12`"],
    ["see <b>this</b>, deadbeef1234567", "see `<b>this</b>, deadbeef1234567`"],
    ["`override_rate` is null: not measured.", "`override_rate` is null: not measured."],
    ["a lone ` here", "a lone `` ` `` here"],
    ["(workflow_redesign)", "(`workflow_redesign`)"],
    ["the rate is 2500.", "the rate is 2500."],
    ["`p95` is 2500. 3) is next", "`p95` is 2500. 3) is next"],
    ["2500. is first", "`2500`. is first"],
    ["  1) is first", "`1`) is first"],
  ])("%s", (text, markdown) => expect(prose(text)).toBe(markdown));

  test("code spans hold backticks, pipes and nothing at all", () => {
    expect(["a`b", "`", "a|b", "a\\|b", "", " "].map(codeSpan)).toEqual(["``a`b``", "`` ` ``", "`a`&#124;`b`", "`a\\`&#124;`b`", "(blank)", "(blank)"]);
  });

  test("a link is a link to the web and to one place", () => {
    expect(link("`x`", "javascript:alert(1)")).toBe("`x`");
    expect(link("`x`", "https://h/a b)](c|<d>")).toBe("[`x`](https://h/a%20b%29%5D%28c%7C%3Cd%3E)");
  });
});

describe("any text", () => {
  const isHarmless = (markdown: string): void => {
    expect(markdown).not.toMatch(/[\n\r|]/u);
    expect(outsideCode(markdown)).not.toMatch(/[<>@[\]*_~$\\`]|#(?!124;)|:\/\/|www\.|\b[0-9a-f]{7,40}\b/iu);
  };
  test("in a code span", () => fc.assert(fc.property(anyText, (text) => isHarmless(codeSpan(text)))));
  test("in a sentence", () => fc.assert(fc.property(anyText, (text) => isHarmless(prose(text))), { numRuns: 1000 }));
});

test("no row of any report has more or fewer cells than its table", () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const tables = renderMarkdown(any).split("\n\n").filter((block) => block.startsWith("|"));
      for (const table of tables) expect(new Set(table.split("\n").map((row) => row.split("|").length)).size).toBe(1);
    }),
  );
});
