import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/place.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { buildComparison, buildOperator, strayOperator } from "./build-operator.ts";
import type { Expression } from "./expression.ts";
import { FUNCTION_NAMES, takesArguments } from "./functions.ts";
import type { Parsed, Standing } from "./parse.ts";
import { buildReference } from "./build-reference.ts";
import type { Building } from "./building.ts";
import type { SyntaxNode } from "./syntax.ts";
import { spanOf } from "./syntax-span.ts";
import type { Token } from "./tokens.ts";

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
    build: (part) => buildNode(part, building),
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
      return buildOperator(node, building);
    case "refused":
      return building.refuse(node.what === "operand" ? strayOperator(building) : list(building));
  }
}

/** The first list of an expression: brackets that belong to no name. */
function list({ tokens, source }: Building): Diagnostic {
  const standsAlone = (before: Token | undefined): boolean => before === undefined || before.kind === "operator" || before.kind === "comma" || before.text === "(";
  const first = tokens.findIndex(({ text }, at) => text === "[" && standsAlone(tokens[at - 1]));
  const rest = tokens.slice(first);
  let open = 0;
  const last = rest.find(({ text }) => {
    open += text === "[" ? 1 : text === "]" ? -1 : 0;
    return open === 0;
  });
  const span = { start: rest[0]?.start ?? 0, end: last?.end ?? 0 };
  return error("not-in-language", source.at(span), { text: source.text.slice(span.start, span.end), what: "lists and matrices are", instead: "Write the metric's name." });
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
