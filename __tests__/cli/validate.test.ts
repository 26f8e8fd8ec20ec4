import { expect, test } from "@jest/globals";
import { folder, GATE } from "./shell.ts";

const BAD = GATE.replace("must_hold", "must_hlod").replace("> 0.1", ">> 0.1");
const here = () => folder({ "good.yml": GATE, "bad.yml": BAD });

test("a good gate", async () => expect(await here().run(["validate", "good.yml"])).toEqual({ code: 0, output: "good.yml: ok\n", errors: "" }));

test("each file has its line, and each mistake its place", async () => {
  const { code, output, errors } = await here().run(["validate", "good.yml", "bad.yml", "gone.yml"]);
  expect(code).toBe(2);
  expect(output).toBe("good.yml: ok\nbad.yml: 2 errors\n");
  expect(errors).toMatch(/^gone.yml: error: /mu);
  expect(errors).toMatch(/^bad.yml:3:3: error: .*Did you mean `must_hold`\?/mu);
  expect(errors).toMatch(/^bad.yml:6:18: error: .*`>`/mu);
});

test("as JSON", async () => {
  const { run } = here();
  expect(await run(["validate", "good.yml", "--format", "json"])).toEqual({ code: 0, output: `{\n  "version": 1,\n  "diagnostics": []\n}\n`, errors: "" });
  const { code, output } = await run(["validate", "bad.yml", "--format", "json"]);
  expect(code).toBe(2);
  expect((JSON.parse(output) as { diagnostics: { line: number }[] }).diagnostics.map(({ line }) => line).sort()).toEqual([3, 6]);
});

test("a name that acts on terminals is spelled out", async () => {
  expect((await folder({ "a\u001b[2J.yml": GATE }).run(["validate", "a\u001b[2J.yml"])).output).toBe("a\\u{1b}[2J.yml: ok\n");
});
