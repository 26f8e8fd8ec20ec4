import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText, Span } from "../diagnostics/place.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { Arithmetic, Comparator, Expression, Step } from "./expression.ts";
import { FUNCTION_NAMES, takesArguments } from "./functions.ts";
import type { Parsed, Standing } from "./parse.ts";
import { buildReference } from "./build-reference.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokens.ts";

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = { add: "+", subtract: "-", multiply: "*", divide: "/" };
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">=",
  equal: "==",
  unequal: "!=",
};
/** Operators that share a level and may stand in one flat chain. */
const LEVELS: readonly (readonly string[])[] = [["add", "subtract"], ["multiply", "divide"], ["and"], ["or"]];

/** What the builders share: the expression's tokens and text, where it stands, and the way to refuse. */
export interface Building {
  readonly tokens: readonly Token[];
  readonly source: SourceText;
  readonly standing: Standing;
  textOf(span: Span): string;
  spanOf(node: SyntaxNode): Span;
  refuse(diagnostic: Diagnostic): never;
}

/** Carries the first refusal out of the recursion; never leaves `build`. */
class Refusal extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(String(diagnostic.code));
    this.diagnostic = diagnostic;
  }
}

/** Turns mathjs's tree into the checked tree, or refuses it with the first thing that is not on the allow-list. */
export function build(node: SyntaxNode, tokens: readonly Token[], source: SourceText, standing: Standing): Parsed {
  const building: Building = {
    tokens,
    source,
    standing,
    textOf: ({ start, end }) => source.text.slice(start, end),
    spanOf: (part) => spanOf(part, tokens),
    refuse(diagnostic) {
      throw new Refusal(diagnostic);
    },
  };
  try {
    return { ok: true, expression: buildNode(node, building) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, problems: [thrown.diagnostic] };
    throw thrown;
  }
}

function buildNode(node: SyntaxNode, building: Building): Expression {
  const span = building.spanOf(node);
  switch (node.kind) {
    case "group":
      return buildNode(node.content, building);
    case "leaf":
      return buildLeaf(node.token, building);
    case "access":
      return buildReference(node, building);
    case "call":
      return buildCall(node, building);
    case "chain":
      return buildComparison(node.operands, node.names, building);
    case "operator":
      return buildOperator(node, span, building);
    case "refused":
      return building.refuse(
        node.what === "operand"
          ? strayOperator(building)
          : error("not-in-language", building.source.at(span), { text: building.textOf(span), what: "lists and matrices are", instead: "Write the metric's name." }),
      );
  }
}

/** The operator that has no operand beside it. */
function strayOperator({ tokens, source }: Building): Diagnostic {
  const startsOperand = (token: Token | undefined): boolean =>
    token !== undefined && token.kind !== "end" && token.text !== ")" && (token.kind !== "operator" || /^(?:not|!|-)$/u.test(token.text));
  const endsOperand = (token: Token | undefined): boolean => token !== undefined && token.kind !== "operator" && token.kind !== "comma" && token.text !== "(";
  const at = tokens.findIndex((token, index) => {
    if (token.kind !== "operator") return false;
    const needsLeft = !/^(?:not|!|-)$/u.test(token.text);
    return !startsOperand(tokens[index + 1]) || (needsLeft && !endsOperand(tokens[index - 1]));
  });
  const token = tokens[at] ?? (tokens.at(-1) as Token);
  return token.kind === "end" ? error("unexpected-end", source.at(token), {}) : error("operand-missing", source.at(token), { operator: token.text });
}

function buildLeaf(index: number, building: Building): Expression {
  const token = building.tokens[index] as Token;
  const span = { start: token.start, end: token.end };
  switch (token.kind) {
    case "number":
      return { kind: "number", value: token.value, written: token.text, ...span };
    case "string":
      return { kind: "text", value: token.value, ...span };
    case "boolean":
      return { kind: "boolean", value: token.value, ...span };
    default:
      return buildReference({ kind: "leaf", token: index }, building);
  }
}

function buildOperator(node: Extract<SyntaxNode, { kind: "operator" }>, span: Span, building: Building): Expression {
  const [first] = node.operands;
  if (node.implicit) refuseSideBySide(node, building);
  if (node.name in COMPARATORS) return buildComparison(node.operands, [node.name], building);
  if (node.name === "unaryPlus") building.refuse(error("unary-plus", building.source.at({ start: span.start, end: span.start + 1 }), {}));
  if (node.name === "unaryMinus" || node.name === "not") {
    const operand = buildNode(first as SyntaxNode, building);
    return node.name === "not" ? { kind: "not", operand, ...span } : { kind: "negate", operand, ...span };
  }
  const level = LEVELS.find((names) => names.includes(node.name));
  // The tokens let no other operator through; should mathjs ever make one of them, it is refused like the rest.
  if (level === undefined) building.refuse(error("unknown-operator", building.source.at(span), { text: building.textOf(span), meant: null }));
  const chain = unfold(node, level);
  chain.implicit.forEach((implicit) => refuseSideBySide(implicit, building));
  const operands = chain.operands.map((operand) => buildNode(operand, building));
  if (node.name === "and" || node.name === "or") return { kind: "logic", operator: node.name, operands, ...span };
  if (level?.includes("add") === true) operands.forEach((operand) => refusePercent(operand, building));
  const rest = operands.slice(1).map((operand, at): Step<Arithmetic> => ({ operator: ARITHMETIC[chain.names[at] ?? ""] ?? "+", operand }));
  return { kind: "arithmetic", first: operands[0] as Expression, rest, ...span };
}

/** A left-deep run of operators of one level, as a flat list: `a - b + c` has the operands a, b, c and the names between. */
function unfold(node: Extract<SyntaxNode, { kind: "operator" }>, level: readonly string[]) {
  const operands: SyntaxNode[] = [];
  const names: string[] = [];
  const implicit: (typeof node)[] = [];
  let left: SyntaxNode = node;
  while (left.kind === "operator" && level.includes(left.name) && left.operands.length === 2) {
    if (left.implicit) implicit.push(left);
    names.push(left.name);
    operands.push(left.operands[1] as SyntaxNode);
    left = left.operands[0] as SyntaxNode;
  }
  operands.push(left);
  return { operands: operands.reverse(), names: names.reverse(), implicit: implicit.reverse() };
}

function buildComparison(operands: readonly SyntaxNode[], names: readonly string[], building: Building): Expression {
  const built = operands.map((operand) => buildNode(operand, building));
  const first = built[0] as Expression;
  const last = built.at(-1) as Expression;
  const span = { start: building.spanOf(operands[0] as SyntaxNode).start, end: last.end };
  const [left] = operands;
  if (left?.kind === "operator" && left.name === "not") {
    const comparison = building.textOf({ start: building.spanOf(left.operands[0] as SyntaxNode).start, end: span.end });
    const operand = building.textOf(building.spanOf(left.operands[0] as SyntaxNode));
    building.refuse(error("not-before-comparison", building.source.at(span), { operand, comparison }));
  }
  const rest = built.slice(1).map((operand, at): Step<Comparator> => ({ operator: COMPARATORS[names[at] ?? ""] ?? "==", operand }));
  return { kind: "comparison", first, rest, ...span };
}

function buildCall(node: Extract<SyntaxNode, { kind: "call" }>, building: Building): Expression {
  const span = building.spanOf(node);
  const callee = node.callee.kind === "leaf" ? building.tokens[node.callee.token] : undefined;
  if (callee?.kind !== "name") {
    const text = building.textOf(building.spanOf(node.callee));
    return building.refuse(error("not-a-function", building.source.at(building.spanOf(node.callee)), { text }));
  }
  const name = callee.text;
  if (name === "metric") return buildReference(node, building);
  if (!FUNCTION_NAMES.includes(name)) {
    building.refuse(error("unknown-function", building.source.at(callee), { name, known: FUNCTION_NAMES, meant: nearest(name, FUNCTION_NAMES) }));
  }
  const takes = takesArguments(name, node.args.length);
  if (takes !== null) building.refuse(error("wrong-argument-count", building.source.at(span), { name, takes, given: node.args.length }));
  return { kind: "call", name, args: node.args.map((argument) => buildNode(argument, building)), ...span };
}

function refuseSideBySide(node: Extract<SyntaxNode, { kind: "operator" }>, building: Building): never {
  const right = building.spanOf(node.operands[1] as SyntaxNode);
  const at = building.tokens.findIndex(({ start, end }) => start === right.start && end > start);
  const left = building.tokens[at - 1];
  const next = building.tokens[at];
  const word = [left?.text, next?.text].find((text) => text !== undefined && /^(?:and|or|not)$/iu.test(text));
  // Written right, it is no spelling mistake: an operand is missing.
  if (word !== undefined && word === word.toLowerCase()) building.refuse(strayOperator(building));
  const names = { left: left?.text ?? "", right: next?.text ?? "", meant: word?.toLowerCase() ?? null };
  return building.refuse(error("side-by-side", building.source.at({ start: left?.start ?? right.start, end: next?.end ?? right.end }), names));
}

function refusePercent(operand: Expression, building: Building): void {
  if (operand.kind === "number" && operand.written.endsWith("%")) {
    building.refuse(error("percent-operand", building.source.at(operand), { text: operand.written }));
  }
}

/** The text that a node covers, from its first token to its last; closing brackets of a call or key are included. */
function spanOf(node: SyntaxNode, tokens: readonly Token[]): Span {
  const [first, last] = tokenRange(node, tokens);
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function tokenRange(node: SyntaxNode, tokens: readonly Token[]): [number, number] {
  let first: SyntaxNode = node;
  let opened = 0;
  let prefixed = 0;
  for (;;) {
    if (first.kind === "group") {
      first = first.content;
      opened += 1;
    } else if (first.kind === "access") first = first.object;
    else if (first.kind === "call") first = first.callee;
    else if (first.kind === "operator" && first.operands.length === 1) {
      first = first.operands[0] as SyntaxNode;
      prefixed += 1;
    } else if (first.kind === "operator" || first.kind === "chain") first = first.operands[0] as SyntaxNode;
    else break;
  }
  const start = first.kind === "leaf" ? first.token - opened - prefixed : 0;
  return [Math.max(0, start), lastToken(node, tokens)];
}

function lastToken(node: SyntaxNode, tokens: readonly Token[]): number {
  switch (node.kind) {
    case "leaf":
      return node.token;
    case "group":
      return lastToken(node.content, tokens) + 1;
    case "call":
      return node.args.length === 0 ? lastToken(node.callee, tokens) + 2 : lastToken(node.args.at(-1) as SyntaxNode, tokens) + 1;
    case "access":
      return node.keys.length === 0 ? lastToken(node.object, tokens) + 2 : lastToken(node.keys.at(-1) as SyntaxNode, tokens) + (node.dot ? 0 : 1);
    case "operator":
    case "chain":
      return lastToken(node.operands.at(-1) as SyntaxNode, tokens);
    case "refused":
      return tokens.length - 1;
  }
}
