import { additions } from "../../scripts/lib/github-markdown.js";
import { elements, shown } from "../support/html.ts";

/** The elements of our own pages. */
const OURS = new Set(["h2", "h3", "p", "strong", "code", "a", "ul", "ol", "li", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "br"]);

/** What GitHub would make of a page of ours besides showing it. */
export function renderedOf(markdown: string) {
  const tree = shown(markdown);
  const all = elements(tree);
  return {
    pings: additions(tree),
    foreign: all.map(({ tagName }) => tagName).filter((name) => !OURS.has(name)),
    links: elements(tree, "a").map(({ properties }) => String(properties["href"])).filter((address) => !address.startsWith("https://github.com/octo-org/octo-repo/")),
    /** Whether every row of a table has as many cells as its head. */
    cells: elements(tree, "table").every((table) => new Set(elements(table, "tr").map((row) => elements(row, "th", "td").length)).size === 1),
    /** Hidden comments that begin a line of the page itself, as our marker does. */
    comments: [...markdown.matchAll(/^<!--/gmu)].length,
  };
}
