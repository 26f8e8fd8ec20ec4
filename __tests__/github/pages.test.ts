import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { gate, gitHub } from "./fixtures.ts";

// Whole comments as reviewers see them, each after an earlier one: what `npm run picture` draws. `UPDATE_SCENARIOS=1` writes
// them anew; read the difference, and look at the pictures.
const folder = join(import.meta.dirname, "pages");
const update = process.env["UPDATE_SCENARIOS"] === "1";
const seed = readFileSync("examples/support-escalation/rollout-gate.yml", "utf8");
const fine = { reviewer_override_rate: 0.12, override_rate: 0.12, critical_regressions: 0, approval_sla_breaches: 0 };

interface Page {
  readonly gate?: string;
  readonly before: object;
  readonly now: object | string;
}

const long = (at: number): string => (at % 7 === 0 ? `share_of_answers_overridden_by_a_reviewer_in_workflow_${at}` : at % 3 === 0 ? `tenant_${at}.quality` : `check_${at}`);
const many = Array.from({ length: 500 }, (_, at) => at);

const PAGES: Readonly<Record<string, Page>> = {
  pass: { before: { ...fine, reviewer_override_rate: 0.17, override_rate: 0.17 }, now: fine },
  hold: { before: fine, now: { reviewer_override_rate: 0.17, critical_regressions: 0, approval_sla_breaches: 0 } },
  rollback: { before: fine, now: { metrics: { ...fine, reviewer_override_rate: 0.27, override_rate: 0.27, critical_regressions: 2 }, signals: ["Reviewers report missing evidence context."] } },
  "not-evaluated": { before: fine, now: "{'reviewer_override_rate': 0.12}" },
  many: {
    gate: `rollout_gate:\n  protected_path: answers of the support assistant in all workflows\n  must_hold:\n${many.map((at) => `    ${long(at)}: { condition: "<= 0.${String(at % 90).padStart(2, "0")}5", severity: ${at % 11 === 0 ? "warn" : "block"} }\n`).join("")}`,
    before: {},
    now: Object.fromEntries(many.filter((at) => at % 10 !== 0).map((at) => [long(at), at % 5 === 1 ? 0.917 : 0.001])),
  },
};

describe.each(Object.entries(PAGES))("%s", (name, { gate: text = seed, before, now }) => {
  test("is the comment and the summary that are kept here", async () => {
    const github = await gitHub();
    const files = { "rollout-gate.yml": text };
    github.commit("main", files);
    const inputs = { "gate-source": "" };
    await gate(before, { github, files, inputs, environment: { GITHUB_RUN_ID: "1" } });
    const { summary } = await gate(now, { github, files, inputs, environment: { GITHUB_RUN_ID: "2" }, event: events.synchronize() });
    // How bytes are packed may differ from one zlib to the next.
    const comment = (github.comments[0]?.body ?? "").replace(/memory=[\w-]+/u, "memory=");
    for (const [kind, markdown] of [["comment", comment], ["summary", summary]] as const) {
      const file = join(folder, `${name}-${kind}.md`);
      mkdirSync(folder, { recursive: true });
      if (update) writeFileSync(file, markdown);
      expect(markdown).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
    }
  // Each runs the step twice, and asks GitHub for the base's gate.
  }, 30_000);
});

test("nothing else is kept here", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(PAGES).flatMap((name) => [`${name}-comment.md`, `${name}-summary.md`]).sort());
});
