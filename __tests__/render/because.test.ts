import { expect, test } from "@jest/globals";
import { renderGithub } from "../../src/render/github.ts";
import { renderJunit } from "../../src/render/junit.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderPretty } from "../../src/render/pretty.ts";
import type { Report } from "../../src/judge/report.ts";
import { condition, gate, report, signal, trigger } from "./reports.ts";

// A gate's `because` in every format: on a line that keeps it from passing, and never as the cause of that.

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  terminal: (any) => renderPretty(any, { width: 400, colour: false }),
  Markdown: (any) => renderMarkdown(any),
  JUnit: renderJunit,
  annotations: (any) => renderGithub(any),
};
const because = "users notice";

test.each(Object.entries(FORMATS))("%s: the reason, and after it why the line matters", (_format, render) => {
  const lines = { conditions: [condition({ status: "not_met", reason: "too high", because })], triggers: [trigger({ expression: "errors > 1", observed: { errors: 3 }, status: "fired", because }), signal({ status: "fired", reason: "reported by a label", because })] };
  const text = render(report(gate({ verdict: "rollback", ...lines })));
  for (const said of ["too high; why it matters: users notice", "observed 3; why it matters: users notice", "reported by a label; why it matters: users notice"]) expect(text).toContain(said);
  expect(text).not.toContain("because");
});

test.each(Object.entries(FORMATS))("%s: of a warning and of what is unknown too", (_format, render) => {
  const lines = { conditions: [condition({ status: "unknown", reason: "not measured", because })], triggers: [] };
  expect(render(report(gate({ verdict: "hold", ...lines })))).toMatch(/not measured.*; why it matters: users notice/u);
  const warned = condition({ status: "not_met", severity: "warn", reason: "too high", because });
  expect(render(report(gate({ conditions: [warned], triggers: [] })))).toContain("too high; why it matters: users notice");
});

test.each(Object.entries(FORMATS))("%s: not beneath a line that is met or clear", (_format, render) => {
  const lines = { conditions: [condition({ because })], triggers: [trigger({ because }), signal({ because })] };
  expect(render(report(gate(lines)))).not.toContain(because);
});
