import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText, Span } from "../diagnostics/place.ts";
import type { Expression } from "./expression.ts";
import type { Standing } from "./parse.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokens.ts";

/** What the builders share: the expression's tokens and text, where it stands, and the way to refuse. */
export interface Building {
  readonly tokens: readonly Token[];
  readonly source: SourceText;
  readonly standing: Standing;
  textOf(span: Span): string;
  spanOf(node: SyntaxNode): Span;
  /** Builds a part of the node at hand. */
  build(node: SyntaxNode): Expression;
  refuse(diagnostic: Diagnostic): never;
}
