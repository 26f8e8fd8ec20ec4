import { error, hasErrors, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { referencesIn, type Expression } from "../language/expression.ts";
import { headName } from "../language/reference.ts";
import { readConditions } from "./conditions.ts";
import { readDocuments } from "./document.ts";
import type { Condition, Gate, MetricDeclaration } from "./gate.ts";
import { countOfLines, lengthOfLines, LONGEST_LINES, MOST_LINES } from "./length.ts";
import { readMetrics } from "./metrics.ts";
import { entry, get, isBlamed, textOf, type Node } from "./node.ts";
import { checkSchema } from "./schema.ts";
import { checkStated, readStated } from "./triage.ts";
import { readTriggers } from "./triggers.ts";
import validate from "./validate-gate.generated.js";

export interface Loaded {
  readonly gates: readonly Gate[];
  readonly problems: readonly Diagnostic[];
}

/** Below it a decision errs more often than one time in ten on each side, which hardly anybody wants. */
const LOW_CONFIDENCE = 0.8;

/** Reads a gate file: every gate in it that is whole, and every mistake of the file in the order it is written. */
export function loadGates(file: string, text: string): Loaded {
  const { roots, broken, problems } = readDocuments(file, text);
  const length = roots.reduce((sum, root) => sum + lengthOfLines(root), 0);
  if (length > LONGEST_LINES) return { gates: [], problems: [...problems, error("lines-too-long", { file }, { length, limit: LONGEST_LINES })] };
  const lines = roots.reduce((sum, root) => sum + countOfLines(root), 0);
  if (lines > MOST_LINES) return { gates: [], problems: [...problems, error("too-many-lines", { file }, { lines, limit: MOST_LINES })] };
  const loaded = roots.map((root) => loadGate(file, root, broken, problems.length > 0));
  // One line may stand in several places through an alias; what is wrong with it is said once.
  const all = new Map([...problems, ...loaded.flatMap((each) => each.problems)].map((problem) => [JSON.stringify(problem), problem]));
  return { gates: loaded.flatMap(({ gate }) => (gate === null ? [] : [gate])), problems: cut(file, [...all.values()].sort(byPlace)) };
}

/** Mistakes of one file that are told; whoever made more corrects these first. */
const MOST_PROBLEMS = 500;

/** The first mistakes, and how many are left out. An error among those left out stays one. */
function cut(file: string, problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const level = hasErrors(problems.slice(MOST_PROBLEMS)) ? error : warning;
  return [...problems.slice(0, MOST_PROBLEMS), level("too-many-problems", { file }, { more })];
}

function loadGate(file: string, root: Node, broken: ReadonlySet<Node>, incomplete: boolean): { gate: Gate | null; problems: Diagnostic[] } {
  const misfits = checkSchema(root, validate).filter(({ node }) => !broken.has(node));
  let problems = misfits.map(({ diagnostic }) => diagnostic);
  const stated = entry(root, "rollout_gate");
  if (stated?.value.kind !== "map") return { gate: null, problems };
  const { keyPlace: place, value: gateNode } = stated;
  const blamed = new Set([...broken, ...misfits.map(({ node }) => node)]);
  // What the schema refused is not read again, so that one mistake is said once.
  const skip = (node: Node): boolean => isBlamed(node, blamed);

  const { declarations, problems: metricProblems } = readMetrics(get(gateNode, "metrics"), skip);
  const { conditions, problems: conditionProblems } = readConditions(get(gateNode, "must_hold"), skip);
  const namesOf = (expressions: readonly Expression[]) => namesIn(declarations, conditions, expressions);
  const { triggers, problems: triggerProblems } = readTriggers(get(gateNode, "rollback_trigger"), skip, namesOf);
  problems = [...problems, ...metricProblems, ...conditionProblems, ...triggerProblems, ...checkStated(gateNode, skip)];

  const checksSomething = triggers.length > 0 || conditions.some(({ severity }) => severity === "block");
  if (!checksSomething && !incomplete && !hasErrors(problems)) problems.push(error("nothing-to-check", place, {}));
  if (hasErrors(problems)) return { gate: null, problems };
  const confidence = get(gateNode, "confidence");
  if (confidence?.kind === "scalar" && typeof confidence.value === "number" && confidence.value < LOW_CONFIDENCE) problems.push(warning("low-confidence", confidence.place, { confidence: confidence.value }));
  const gate: Gate = {
    file,
    place,
    protectedPath: textOf(get(gateNode, "protected_path"))?.trim() ?? "",
    confidence: confidence?.kind === "scalar" ? (confidence.value as number | "off") : 0.95,
    unreportedSignals: (textOf(get(gateNode, "unreported_signals")) ?? "clear") as Gate["unreportedSignals"],
    metrics: declarations,
    conditions,
    triggers,
    ...readStated(gateNode),
  };
  return { gate, problems };
}

/** Every name by which a line of this gate knows a metric. */
function namesIn(declarations: readonly MetricDeclaration[], conditions: readonly Condition[], triggers: readonly Expression[]): ReadonlySet<string> {
  const declared = declarations.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]);
  const expressions = [...conditions.map(({ expression }) => expression), ...triggers];
  const read = expressions.flatMap((expression) => referencesIn(expression).map(({ reference }) => headName(reference)));
  return new Set([...declared, ...read]);
}

/** The order in which problems are written in their file; each has its place in it. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.place as Place, b.place as Place];
  return x.line - y.line || x.column - y.column;
}
