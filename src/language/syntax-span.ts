import type { Span } from "../diagnostics/place.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokens.ts";

/** The text that a node covers, from its first token to its last; closing brackets of a call or key are included. */
export function spanOf(node: SyntaxNode, tokens: readonly Token[]): Span {
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
  // Behind what is refused, which goes to the end, there is no bracket.
  return [Math.max(0, start), Math.min(lastToken(node, tokens), tokens.length - 1)];
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
