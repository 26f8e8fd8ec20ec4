import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Building } from "./building.ts";
import type { Arithmetic, Comparator, Expression, Step } from "./expression.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokens.ts";
import { OPERATOR_WORDS } from "./words.ts";

type Operator = Extract<SyntaxNode, { kind: "operator" }>;

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

/** Builds `and or not`, arithmetic and a comparison of two. */
export function buildOperator(node: Operator, building: Building): Expression {
  const span = building.spanOf(node);
  const [first] = node.operands;
  if (node.name in COMPARATORS) return buildComparison(node.operands, [node.name], building);
  if (node.name === "unaryPlus") building.refuse(error("unary-plus", building.source.at({ ...span, end: span.start }), {}));
  if (node.name === "unaryMinus" || node.name === "not") {
    const operand = building.build(first as SyntaxNode);
    return node.name === "not" ? { kind: "not", operand, ...span } : { kind: "negate", operand, ...span };
  }
  const level = LEVELS.find((names) => names.includes(node.name));
  // The tokens let no other operator through; should mathjs ever make one of them, it is refused like the rest.
  if (level === undefined) building.refuse(error("unknown-operator", building.source.at(span), { text: building.textOf(span), meant: null }));
  const chain = unfold(node, level);
  chain.implicit.forEach((implicit) => refuseSideBySide(implicit, building));
  const operands = chain.operands.map((operand) => building.build(operand));
  if (node.name === "and" || node.name === "or") return { kind: "logic", operator: node.name, operands, ...span };
  if (level.includes("add")) operands.forEach((operand) => refusePercent(operand, building));
  const rest = operands.slice(1).map((operand, at): Step<Arithmetic> => ({ operator: ARITHMETIC[chain.names[at] ?? ""] ?? "+", operand }));
  return { kind: "arithmetic", first: operands[0] as Expression, rest, ...span };
}

/** A left-deep run of operators of one level, as a flat list: `a - b + c` has the operands a, b, c and the names between. */
function unfold(node: Operator, level: readonly string[]) {
  const operands: SyntaxNode[] = [];
  const names: string[] = [];
  const implicit: (typeof node)[] = [];
  let left: SyntaxNode = node;
  while (left.kind === "operator" && level.includes(left.name)) {
    if (left.implicit) implicit.push(left);
    names.push(left.name);
    operands.push(left.operands[1] as SyntaxNode);
    left = left.operands[0] as SyntaxNode;
  }
  operands.push(left);
  return { operands: operands.reverse(), names: names.reverse(), implicit: implicit.reverse() };
}

/** Builds a comparison or a chain of them. */
export function buildComparison(operands: readonly SyntaxNode[], names: readonly string[], building: Building): Expression {
  const built = operands.map((operand) => building.build(operand));
  const first = built[0] as Expression;
  const span = { start: building.spanOf(operands[0] as SyntaxNode).start, end: building.spanOf(operands.at(-1) as SyntaxNode).end };
  const [left] = operands;
  if (left?.kind === "operator" && left.name === "not") {
    const comparison = building.textOf({ start: building.spanOf(left.operands[0] as SyntaxNode).start, end: span.end });
    const operand = building.textOf(building.spanOf(left.operands[0] as SyntaxNode));
    building.refuse(error("not-before-comparison", building.source.at(span), { operand, comparison }));
  }
  const rest = built.slice(1).map((operand, at): Step<Comparator> => ({ operator: COMPARATORS[names[at] ?? ""] ?? "==", operand }));
  return { kind: "comparison", first, rest, ...span };
}

function refuseSideBySide(node: Operator, building: Building): never {
  const right = building.spanOf(node.operands[1] as SyntaxNode);
  const at = building.tokens.findIndex(({ start }) => start === right.start);
  const [left, next] = building.tokens.slice(at - 1, at + 1) as [Token, Token];
  const word = [left, next].find(({ text }) => OPERATOR_WORDS.has(text.toLowerCase()));
  const meant = word?.text.toLowerCase() ?? null;
  // Written right, it is no spelling mistake: an operand is missing.
  if (word !== undefined && word.text === meant) building.refuse(strayOperator(building));
  const span = word ?? { start: left.start, end: next.end };
  return building.refuse(error("side-by-side", building.source.at(span), { left: left.text, right: next.text, meant }));
}

function refusePercent(operand: Expression, building: Building): void {
  let signed = operand;
  while (signed.kind === "negate") signed = signed.operand;
  if (signed.kind === "number" && signed.written.endsWith("%")) {
    building.refuse(error("percent-operand", building.source.at(operand), { text: building.textOf(operand) }));
  }
}

/** Operators that stand before their only operand. */
const PREFIXES: ReadonlySet<string> = new Set(["not", "!", "-"]);

/** The operator that has no operand beside it: a word that mathjs took for a name. Whatever else lacks one it refused. */
export function strayOperator({ tokens, source }: Building): Diagnostic {
  const isInfix = (token: Token | undefined): boolean => token?.kind === "operator" && !PREFIXES.has(token.text);
  const endsOperand = (token: Token | undefined): boolean => token !== undefined && token.kind !== "comma" && token.text !== "(";
  const stray = tokens.find((token, index) => token.kind === "operator" && (isInfix(tokens[index + 1]) || (isInfix(token) && !endsOperand(tokens[index - 1]))));
  const token = (stray ?? tokens.at(-1)) as Token;
  return error("operand-missing", source.at(token), { operator: token.text });
}
