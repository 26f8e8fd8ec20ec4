import { spawnSync } from "node:child_process";
import { join } from "node:path";

// actionlint 1.7.7 knows the inputs of these up to v4; v5 has the same and only runs on a newer Node.
const KNOWN_AS_V4 = /(\bactions\/(?:checkout|upload-artifact|download-artifact))@v5\b/gu;

/** What actionlint finds in each of these workflows, in their order. */
export function actionlint(texts: readonly string[]): string[][] {
  const input = JSON.stringify(texts.map((text) => ({ text: text.replace(KNOWN_AS_V4, "$1@v4") })));
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, "run-actionlint.js")], { input, encoding: "utf8", timeout: 60_000 });
  if (status !== 0) throw new Error(`actionlint did not run: ${stderr}`);
  const found = JSON.parse(stdout) as { message: string; line: number; kind: string }[][];
  return found.map((each) => each.map(({ message, line, kind }) => `${line}: ${message} [${kind}]`));
}
