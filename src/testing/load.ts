import { error, hasErrors, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Located } from "../diagnostics/place.ts";
import { readDocuments } from "../gate/document.ts";
import { entries, entry, get, items, type Node, type ScalarNode } from "../gate/node.ts";
import { checkSchema } from "../gate/schema.ts";
import type { Verdict } from "../judge/report.ts";
import { evidenceOf } from "./evidence.ts";
import { LISTS, type GateTest, type TestFile } from "./test-file.ts";
import validate from "./validate-test.generated.js";

/** A file of tests, or null when anything in it is wrong; then every mistake is among the problems. */
export interface LoadedTests {
  readonly tests: TestFile | null;
  readonly problems: readonly Diagnostic[];
}

/** Reads a file of gate tests. Whether the gate has the lines that it names is seen when they are run. */
export function loadTests(file: string, text: string): LoadedTests {
  const { roots, broken, problems: found } = readDocuments(file, text);
  const problems = found.map((problem) => (problem.code === "yaml-empty" ? error("test-file-empty", problem.place, {}) : problem));
  const [root, second] = roots;
  if (second !== undefined) problems.push(error("test-documents", second.place, {}));
  if (root === undefined) return { tests: null, problems };
  const gate = entry(root, "rollout_gate");
  if (gate !== undefined) return { tests: null, problems: [...problems, error("test-is-gate", gate.keyPlace, {})] };
  const misfits = checkSchema(root, validate).filter(({ node }) => !broken.has(node));
  problems.push(...misfits.map(({ diagnostic }) => diagnostic));
  const tests = items(get(root, "tests"));
  problems.push(...repeatedNames(tests), ...tests.flatMap((test) => ["metrics", "baseline"].flatMap((part) => numbersOutsideJson(get(test, part)))));
  if (hasErrors(problems)) return { tests: null, problems };
  return { tests: { file, gate: located(get(root, "gate")), tests: tests.map(readTest) }, problems };
}

/** A test that the schema has found to be one. */
function readTest(test: Node): GateTest {
  const evidence = (["metrics", "signals", "baseline"] as const).flatMap((part) => {
    const node = get(test, part);
    return node === undefined ? [] : [evidenceOf(part, node)];
  });
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const node = get(test, list);
      return [list, node === undefined ? null : items(node).map(located)];
    }),
  ) as unknown as GateTest["lists"];
  return { name: located(get(test, "name")), evidence, verdict: located<Verdict>(get(test, "verdict")), lists };
}

function located<Text extends string>(node: Node | undefined): Located<Text> {
  const { value, place } = node as ScalarNode;
  return { value: String(value).trim() as Text, place };
}

function repeatedNames(tests: readonly Node[]): Diagnostic[] {
  const lines = new Map<string, number>();
  return tests.flatMap((test) => {
    const node = get(test, "name");
    if (node?.kind !== "scalar" || node.value === null) return [];
    const name = String(node.value).trim();
    const first = lines.get(name);
    lines.set(name, first ?? node.place.line);
    return first === undefined ? [] : [error("test-name-twice", node.place, { name, line: first })];
  });
}

/** `.nan` and `.inf`: a pipeline cannot write them, and as `null` they would be tested as something else than they say. */
function numbersOutsideJson(node: Node | undefined): Diagnostic[] {
  if (node === undefined) return [];
  if (node.kind === "scalar") return typeof node.value === "number" && !Number.isFinite(node.value) ? [error("test-not-json", node.place, { found: node.source.text })] : [];
  return (node.kind === "list" ? node.items : entries(node).map(({ value }) => value)).flatMap(numbersOutsideJson);
}
