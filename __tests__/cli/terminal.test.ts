import { describe, expect, test } from "@jest/globals";
import { programName } from "../../src/cli/process-terminal.ts";
import { layoutFor, type Terminal } from "../../src/cli/terminal.ts";
import { gateFolder } from "./shell.ts";

function layout(environment: Record<string, string>, columns?: number) {
  const sink = { write: () => undefined, isTerminal: columns !== undefined, columns };
  return layoutFor(sink, { environment } as unknown as Terminal);
}

describe("colour", () => {
  test.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "" }, true, false],
    [{ TERM: "dumb" }, false, false],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "false" }, false, false],
    [{ FORCE_COLOR: "1", TERM: "dumb" }, true, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, false],
  ])("%j: %j on a terminal, %j in a pipe", (environment, terminal, pipe) => {
    expect([layout(environment, 80).colour, layout(environment).colour]).toEqual([terminal, pipe]);
  });

  test("standard output and standard error are asked apart", async () => {
    const { run } = gateFolder({ "empty.json": "{}" });
    const output: string[] = [];
    const { errors } = await run(["check", "--metrics", "empty.json"], { output: { write: (text) => void output.push(text), isTerminal: true, columns: 80 } });
    expect(output.join("")).toContain("\u001b[");
    expect(errors).toContain("warning: ");
    expect(errors).not.toContain("\u001b[");
  });
});

test.each<[Record<string, string>, number | undefined, number]>([
  [{}, undefined, 80],
  [{}, 120, 120],
  [{ COLUMNS: "100" }, undefined, 100],
  [{ COLUMNS: "100" }, 60, 60],
  [{ COLUMNS: "100" }, 0, 100],
  [{ COLUMNS: "wide" }, undefined, 80],
  [{ COLUMNS: "-3" }, undefined, 80],
  [{ COLUMNS: "" }, undefined, 80],
])("the width of %j at %j columns is %j", (environment, columns, width) => expect(layout(environment, columns).width).toBe(width));

test.each([
  ["/srv/gate/dist/cli.js", "/srv/gate", "node dist/cli.js"],
  ["/srv/gate/dist/cli.js", "/srv/app", "node ../gate/dist/cli.js"],
  ["/gate/dist/cli.js", "/a/b/c/d/e", "node /gate/dist/cli.js"],
  ["/srv/my gate/dist/cli.js", "/srv", 'node "my gate/dist/cli.js"'],
  ["/usr/local/bin/rollout-gate", "/srv", "rollout-gate"],
  ["/srv/app/node_modules/.bin/rollout-gate", "/srv/app", "npx rollout-gate"],
])("%s is started from %s as %s", (script, directory, program) => expect(programName(script, directory)).toBe(program));
