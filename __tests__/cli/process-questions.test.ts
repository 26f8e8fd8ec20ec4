import { PassThrough } from "node:stream";
import { expect, test } from "@jest/globals";
import { processQuestions } from "../../src/cli/process-questions.ts";

/** A terminal at which someone types. */
function typing() {
  const terminal = () => Object.assign(new PassThrough(), { isTTY: true });
  const [stdin, stderr] = [terminal(), terminal()];
  return { questions: processQuestions({ stdin, stderr }), type: (keys: string) => stdin.write(keys) };
}

test.each([
  ["Ctrl-C", "\u0003", true],
  ["Ctrl-D", "\u0004", false],
])("%s at a terminal ends the answers", async (_keys, keys, interrupted) => {
  const { questions, type } = typing();
  const first = questions.ask("> ");
  type("support\r");
  expect(await first).toBe("support");
  const second = questions.ask("> ");
  type(keys);
  expect(await second).toEqual({ interrupted });
  expect(await questions.ask("> ")).toEqual({ interrupted });
  questions.close();
});
