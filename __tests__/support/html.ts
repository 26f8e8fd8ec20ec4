import type { Nodes } from "hast";
import { toTree } from "../../scripts/lib/github-markdown.js";
import { neutralise } from "../../src/render/escape.ts";

export type Element = Extract<Nodes, { type: "element" }>;

/** The tree of elements that GitHub shows for a comment's Markdown. */
export const shown = toTree;

/** What a reader reads: all text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** All elements below a node that have one of the names; without names every one. */
export function elements(node: Nodes, ...names: string[]): Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => [...(child.type === "element" && (names.length === 0 || names.includes(child.tagName)) ? [child] : []), ...elements(child, ...names)]);
}

/** The elements without their text, as in `<p><strong></strong></p>`. How often somebody's words are set as code is left out. */
export function skeleton(node: Nodes): string {
  if (node.type === "element") return node.tagName === "code" ? "" : `<${[node.tagName, ...Object.keys(node.properties)].join(" ")}>${node.children.map(skeleton).join("")}</${node.tagName}>`;
  return "children" in node ? node.children.map(skeleton).join("") : "";
}

/** What a reader should read of a text that is shown as code. */
export function asCode(text: string): string {
  const safe = neutralise(text);
  return safe.trim() === "" ? "(blank)" : safe;
}

/** A text without what sets its words apart: where code begins and ends is for the eye alone, and so is a word for blanks. */
export function squeezed(text: string): string {
  return text.replace(/\(blank\)|[\s`]/gu, "");
}
