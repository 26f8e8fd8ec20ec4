import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type CST, type ParsedNode, type Scalar } from "yaml";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { placesIn, type Place, type SourceText, type Span } from "../diagnostics/place.ts";
import type { Entry, Node } from "./node.ts";
import { DEEPEST, tooDeepAt } from "./depth.ts";
import { explainDash, explainSyntax, explainTag } from "./yaml-traps.ts";

/**
 * Far above any gate. The parser takes microseconds for each dash and bracket, also of what is no gate, so that it would
 * take seconds for more; and a metrics file that was given by mistake is not parsed as YAML.
 */
export const LARGEST_GATE = 500_000;
/** Nodes that the aliases of one document may stand for; a long text counts as several, since it is read each time too. */
const ALIAS_LIMIT = 100_000;
const CHARACTERS_OF_A_NODE = 10;

export interface Documents {
  readonly roots: readonly Node[];
  /** Nodes whose mistake is among the problems; nothing more is to be said of them. */
  readonly broken: ReadonlySet<Node>;
  readonly problems: readonly Diagnostic[];
}

/** Reads a YAML text into located nodes, one root a document, with every mistake of the text. Empty documents are left out. */
export function readDocuments(file: string, text: string): Documents {
  const at = placesIn(file, text);
  const whole = { start: 0, end: 0 };
  if (text.length > LARGEST_GATE) return failed(error("yaml-too-large", at(whole), { size: text.length, limit: LARGEST_GATE }));
  const deep = tooDeepAt(text);
  if (deep !== null) return failed(error("yaml-too-deep", at({ start: deep, end: deep }), { limit: DEEPEST }));
  const documents = new Composer({ uniqueKeys: false, stringKeys: false, logLevel: "silent", resolveKnownTags: false }).compose(upToMistakes(new Parser().parse(text)));
  const problems: Diagnostic[] = [];
  const roots: Node[] = [];
  const broken = new Set<Node>();
  for (const document of documents) {
    const [first] = document.errors;
    // Of nothing the parser makes an empty scalar.
    const contents = document.contents as ParsedNode;
    if (first !== undefined) {
      // What follows the first syntax error of a document is a guess of the parser's, so it is not reported.
      problems.push(explainSyntax(first, text, at));
    } else if (!isEmpty(contents)) {
      const read = readNodes(contents, text, at, broken);
      problems.push(...read.problems);
      roots.push(read.root);
    }
  }
  if (roots.length === 0 && problems.length === 0) return failed(error("yaml-empty", at(whole), {}));
  return { roots, broken, problems };
}

/** Mistakes of the grammar after which a text is read no further: the parser makes one of each bracket that has no place. */
const MOST_MISTAKES = 100;

function* upToMistakes(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let mistakes = 0;
  for (const token of tokens) {
    if (token.type === "error") mistakes += 1;
    if (mistakes > MOST_MISTAKES) return;
    yield token;
  }
}

const failed = (problem: Diagnostic): Documents => ({ roots: [], broken: new Set(), problems: [problem] });
const isEmpty = (node: ParsedNode): boolean => isScalar(node) && node.value === null;

/** Turns one document's tree into located nodes. Aliases become what they stand for. */
function readNodes(contents: ParsedNode, text: string, at: (span: Span) => Place, broken: Set<Node>): { root: Node; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const anchors = new Map<string, { node: Node; size: number } | "open">();
  let size = 0;
  let expanded = false;

  const spanOf = (node: ParsedNode): Span => ({ start: node.range[0], end: Math.max(node.range[1], node.range[0]) });

  const read = (node: ParsedNode): Node => {
    size += 1;
    const span = spanOf(node);
    if (isAlias(node)) return readAlias(node.source, span);
    const trap = node.tag === undefined ? explainDash(node, text, at) : explainTag(node, text, at);
    const { anchor } = node;
    if (anchor !== undefined) anchors.set(anchor, "open");
    const before = size;
    const result = isMap(node) ? readMap(node.items, span) : isSeq(node) ? readList(node.items, span) : readScalar(node, span);
    if (trap !== null) {
      problems.push(trap);
      broken.add(result);
    }
    if (anchor !== undefined) anchors.set(anchor, { node: result, size: size - before + 1 });
    return result;
  };

  /** A key without a value, which counts as one. */
  const readNothing = (place: Place): Node => {
    size += 1;
    return nothing(place);
  };

  const unusable = (span: Span): Node => {
    const node = nothing(at(span));
    broken.add(node);
    return node;
  };

  const readAlias = (name: string, span: Span): Node => {
    const anchor = anchors.get(name);
    if (anchor === undefined || anchor === "open") {
      problems.push(error(anchor === "open" ? "yaml-alias-loop" : "yaml-alias-unknown", at(span), { name }));
      return unusable(span);
    }
    size += anchor.size;
    if (size <= ALIAS_LIMIT + text.length) return anchor.node;
    if (!expanded) problems.push(error("yaml-alias-expansion", at(span), { limit: ALIAS_LIMIT }));
    expanded = true;
    return unusable(span);
  };

  const readMap = (pairs: readonly { key: ParsedNode; value: ParsedNode | null }[], span: Span): Node => {
    const entries: Entry[] = [];
    const lines = new Map<string, number>();
    for (const { key: keyNode, value } of pairs) {
      const keySpan = spanOf(keyNode);
      const keyPlace = at(keySpan);
      const node = value === null ? readNothing(keyPlace) : read(value);
      // `%YAML 1.1` turns merge keys into symbols.
      if (isScalar(keyNode) && typeof keyNode.value === "symbol") {
        problems.push(error("yaml-merge-key", keyPlace, {}));
        continue;
      }
      if (!isScalar(keyNode) || typeof keyNode.value !== "string") {
        problems.push(error("yaml-key-not-text", keyPlace, { found: describeKey(keyNode) }));
        continue;
      }
      const key = keyNode.value;
      const line = lines.get(key);
      if (key === "<<") problems.push(error("yaml-merge-key", keyPlace, {}));
      else if (line !== undefined) problems.push(error("yaml-duplicate-key", keyPlace, { key, line }));
      else entries.push({ key, keyPlace, value: node });
      lines.set(key, line ?? keyPlace.line);
    }
    return { kind: "map", place: at(span), entries };
  };

  const readList = (list: readonly ParsedNode[], span: Span): Node => ({ kind: "list", place: at(span), items: list.map(read) });

  const readScalar = (node: Scalar.Parsed, span: Span): Node => {
    const value = node.value as string | number | boolean | null;
    size += Math.floor((span.end - span.start) / CHARACTERS_OF_A_NODE);
    const place = at(span);
    return { kind: "scalar", place, value, source: sourceOf(node, value, span, place, text, at) };
  };

  const root = read(contents);
  return { root, problems };
}

function nothing(place: Place): Node {
  return { kind: "scalar", place, value: null, source: { text: "", at: () => place } };
}

/** The text inside a scalar, whose offsets are columns wherever the text stands in the file just as it reads. */
function sourceOf(node: Scalar.Parsed, value: unknown, span: Span, whole: Place, text: string, at: (span: Span) => Place): SourceText {
  const quote = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  const written = text.slice(span.start + quote, span.end - quote);
  if (written !== value) return { text: typeof value === "string" ? value : written, at: () => whole };
  const offset = span.start + quote;
  return { text: value, at: ({ start, end }) => at({ start: offset + start, end: offset + end }) };
}

function describeKey(node: ParsedNode): string {
  if (isAlias(node)) return "an alias";
  if (!isScalar(node)) return isMap(node) ? "a map" : "a list";
  if (node.value === null) return "empty";
  return typeof node.value === "boolean" ? "true or false" : "a number";
}
