import { createParse } from "mathjs/number";
import type { Token } from "./tokens.ts";

/**
 * mathjs's grammar without its evaluator. Its parser is handed node classes that only record what was parsed, so
 * nothing of a user's text can ever be run, and every literal and name is replaced by a numbered placeholder before it
 * sees the text: mathjs decides precedence and brackets, and our tokens keep the places.
 */
export type SyntaxNode =
  | { readonly kind: "leaf"; readonly token: number }
  | { readonly kind: "operator"; readonly name: string; readonly operands: readonly SyntaxNode[]; readonly implicit: boolean }
  | { readonly kind: "chain"; readonly names: readonly string[]; readonly operands: readonly SyntaxNode[] }
  | { readonly kind: "call"; readonly callee: SyntaxNode; readonly args: readonly SyntaxNode[] }
  | { readonly kind: "access"; readonly object: SyntaxNode; readonly keys: readonly SyntaxNode[]; readonly dot: boolean }
  | { readonly kind: "group"; readonly content: SyntaxNode }
  | { readonly kind: "refused"; readonly what: string };

/** Where mathjs stopped: the token it could not place. */
export interface SyntaxProblem {
  readonly problem: "unexpected" | "too-deep";
  readonly token: Token;
}

/** Parses tokens with mathjs. The last token is the end. */
export function parseSyntax(tokens: readonly Token[]): { node: SyntaxNode } | SyntaxProblem {
  const { text, starts } = placeholders(tokens);
  try {
    return { node: recorded(parse(text)) };
  } catch (thrown) {
    // mathjs reports every mistake by throwing; a stack that was nearly full already shows as a RangeError.
    const offset = charOf(thrown);
    const index = starts.findLastIndex((start) => start <= offset);
    const token = tokens[Math.max(0, index)] as Token;
    return { problem: thrown instanceof RangeError ? "too-deep" : "unexpected", token };
  }
}

/** The text that mathjs parses, and where in it each token starts. */
function placeholders(tokens: readonly Token[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = "";
  tokens.forEach((token, index) => {
    starts.push(text.length);
    text += `${mathjsText(token, index)} `;
  });
  return { text, starts };
}

const SPELLINGS: Readonly<Record<string, string>> = { "&&": "and", "||": "or", "!": "not" };

function mathjsText(token: Token, index: number): string {
  switch (token.kind) {
    case "name":
    case "number":
    case "string":
    case "boolean":
      return `t${index}`;
    default:
      return SPELLINGS[token.text] ?? token.text;
  }
}

function charOf(thrown: unknown): number {
  return thrown instanceof Error && "char" in thrown && typeof thrown.char === "number" ? thrown.char - 1 : 0;
}

/**
 * A node class for mathjs's parser: remembers its `SyntaxNode`. The `is…` flags are what mathjs tells nodes apart by, and
 * `seen` is what else its parser looks at.
 */
function nodeClass(kind: string, record: (...args: never[]) => SyntaxNode, seen: (...args: never[]) => object = () => ({})): new (...args: never[]) => object {
  class RecordedNode {
    readonly recorded: SyntaxNode;
    constructor(...args: never[]) {
      this.recorded = record(...args);
      Object.assign(this, seen(...args));
    }
  }
  Object.assign(RecordedNode.prototype, { isNode: true, [`is${kind}`]: true });
  return RecordedNode;
}

interface Recorded {
  readonly recorded: SyntaxNode;
}

const recorded = (node: unknown): SyntaxNode => (node as Recorded).recorded;
/** A placeholder's token. mathjs also hands on a lone `and`, `or` or `not` as if it were a name, and nothing as a constant. */
const leaf = (placeholder: unknown): SyntaxNode => {
  const token = typeof placeholder === "string" ? /^t(\d+)$/u.exec(placeholder)?.[1] : undefined;
  return token === undefined ? { kind: "refused", what: "operand" } : { kind: "leaf", token: Number(token) };
};
const refused = (what: string) => (): SyntaxNode => ({ kind: "refused", what });

/** Keys between brackets, carried from an IndexNode to the AccessorNode around it. */
const IndexNode = nodeClass("IndexNode", (keys: Recorded[], dot = false) => ({
  kind: "access",
  object: { kind: "refused", what: "index" },
  keys: keys.map(recorded),
  dot,
}));

const parse = createParse({
  // mathjs wants its function dispatcher for other kinds of argument; only texts are ever parsed here.
  typed: Object.assign((_name: string, signatures: { string: (text: string) => unknown }) => signatures.string, { addConversion: () => undefined }),
  numeric: Number,
  config: {},
  SymbolNode: nodeClass("SymbolNode", leaf),
  ConstantNode: nodeClass("ConstantNode", leaf),
  OperatorNode: nodeClass(
    "OperatorNode",
    (_operator: string, name: string, operands: Recorded[], implicit = false) => ({ kind: "operator", name, operands: operands.map(recorded), implicit }),
    // Asked of the operand before a `/`, as in `-a / b`.
    (op: string, _name: string, args: Recorded[]) => ({ op, args }),
  ),
  RelationalNode: nodeClass("RelationalNode", (names: string[], operands: Recorded[]) => ({ kind: "chain", names, operands: operands.map(recorded) })),
  FunctionNode: nodeClass("FunctionNode", (callee: Recorded, args: Recorded[]) => ({ kind: "call", callee: recorded(callee), args: args.map(recorded) })),
  IndexNode,
  AccessorNode: nodeClass("AccessorNode", (object: Recorded, index: Recorded) => ({ ...recorded(index), object: recorded(object) }) as SyntaxNode),
  ParenthesisNode: nodeClass("ParenthesisNode", (content: Recorded) => ({ kind: "group", content: recorded(content) })),
  ArrayNode: nodeClass("ArrayNode", refused("array")),
  AssignmentNode: nodeClass("AssignmentNode", refused("assignment")),
  BlockNode: nodeClass("BlockNode", refused("block")),
  ConditionalNode: nodeClass("ConditionalNode", refused("conditional")),
  FunctionAssignmentNode: nodeClass("FunctionAssignmentNode", refused("function")),
  ObjectNode: nodeClass("ObjectNode", refused("object")),
  RangeNode: nodeClass("RangeNode", refused("range")),
}) as (text: string) => unknown;
