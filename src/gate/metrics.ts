import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Located } from "../diagnostics/place.ts";
import { evaluate } from "../language/evaluate.ts";
import { asksForPresence, referencesIn, type Expression } from "../language/expression.ts";
import { boundIn } from "../language/lenient.ts";
import { parseExpression } from "../language/parse.ts";
import type { From, MetricDeclaration, Surface } from "./gate.ts";
import { boundWords, nothingMeasured } from "./line.ts";
import { entries, get, items, textOf, type Entry, type Node, type ScalarNode } from "./node.ts";

/** The declarations under `metrics`; those that the schema refused already (`skip`) are left out. */
export function readMetrics(metrics: Node | undefined, skip: (node: Node) => boolean): { declarations: MetricDeclaration[]; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const owners = new Map(entries(metrics).map(({ key }) => [key, key]));
  const declarations = entries(metrics)
    .filter(({ value }) => !skip(value))
    .map(({ key, keyPlace, value }: Entry): MetricDeclaration => {
      const aliases = items(get(value, "aliases")).map((alias): Located<string> => ({ value: textOf(alias) ?? "", place: alias.place }));
      for (const { value: name, place } of aliases) {
        const metric = owners.get(name);
        if (metric !== undefined) problems.push(error("alias-taken", place, { name, metric }));
        owners.set(name, key);
      }
      const from = get(value, "from");
      const minSamples = get(value, "min_samples");
      return {
        name: key,
        place: keyPlace,
        aliases,
        surface: (textOf(get(value, "surface")) ?? null) as Surface | null,
        minSamples: minSamples?.kind === "scalar" ? Number(minSamples.value) : null,
        from: from === undefined ? null : readFrom(from, problems),
      };
    });
  return { declarations, problems };
}

function readFrom(from: Node, problems: Diagnostic[]): From | null {
  const file = get(from, "file") as ScalarNode;
  const path = String(file.value);
  if (leavesDirectory(path)) problems.push(error("from-outside", file.place, { file: path }));
  const located = { value: path, place: file.place };
  const read = (key: string): Expression | null => readFromExpression(get(from, key), problems);
  const [value, count, of] = [read("value"), read("count"), read("of")] as const;
  if (value !== null) return { file: located, read: { kind: "value", value } };
  return count && of ? { file: located, read: { kind: "share", count, of } } : null;
}

function readFromExpression(node: Node | undefined, problems: Diagnostic[]): Expression | null {
  if (node?.kind !== "scalar") return null;
  const parsed = parseExpression(node.source, { kind: "from" });
  if (parsed.ok) {
    const decided = decidedWithoutEvidence(parsed.expression, node) ?? leansOnAbsence(parsed.expression, node);
    if (decided === null) return parsed.expression;
    problems.push(decided);
    return null;
  }
  problems.push(...parsed.problems);
  return null;
}

/** A `from` that reads nothing of its file, or has a value whatever the file holds, would be evidence made up by the gate. */
function decidedWithoutEvidence(expression: Expression, { place, source }: ScalarNode): Diagnostic | null {
  const text = source.text.trim();
  if (referencesIn(expression).length === 0) return error("reads-no-metric", place, { text });
  return evaluate(expression, nothingMeasured).kind === "unknown" ? null : error("always-true", place, { text });
}

/** What depends on how little is known would be a measurement like any other, to lines that may not lean on it. */
function leansOnAbsence(expression: Expression, { place, source }: ScalarNode): Diagnostic | null {
  if (asksForPresence(expression)) return error("known-in-from", place, {});
  const bound = boundIn(expression);
  return bound === null ? null : error("bound-in-from", source.at(bound), boundWords(bound));
}

/** Whether a path leads out of the directory it is relative to, on any system. */
function leavesDirectory(path: string): boolean {
  if (/^(?:[/\\]|[a-zA-Z]:)/u.test(path)) return true;
  let depth = 0;
  for (const part of path.split(/[/\\]/u)) {
    if (part === "..") depth -= 1;
    else if (part !== "." && part !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
