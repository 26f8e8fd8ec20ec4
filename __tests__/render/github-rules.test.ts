import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { additions } from "../../scripts/lib/github-markdown.js";
import type { WordedDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { GateReport, Report } from "../../src/judge/report.ts";
import { snapshotOf } from "../../src/render/changes.ts";
import { neutralise } from "../../src/render/escape.ts";
import { isFine, linesOf } from "../../src/render/lines.ts";
import { renderMarkdown, renderMarkdownDiagnostics, type MarkdownOptions } from "../../src/render/markdown.ts";
import { asCode, elements, shown, skeleton, squeezed, textOf } from "../support/html.ts";
import { anyReport, anyText } from "./reports.ts";

// What becomes of whole reports by the rules that GitHub publishes; markdown.test.ts looks at their characters.
const ADDRESS = "https://github.com/o/r/blob/abc/";
const OURS = new Set(["h2", "h3", "p", "strong", "code", "a", "ul", "ol", "li", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "div"]);

interface Comment {
  readonly report: Report;
  /** What else it says: where it was made, and what was said before. */
  readonly text: string;
  /** How many characters may be written. */
  readonly room: number;
}

const anyDiagnostic = fc.record({ level: fc.constantFrom("error", "warning"), file: fc.option(anyText), line: fc.option(fc.nat()), column: fc.constant(1), code: fc.constant<WordedDiagnostic["code"]>("yaml-syntax"), message: anyText });
const anyComment: fc.Arbitrary<Comment> = fc.record({ report: anyReport, diagnostics: fc.array(anyDiagnostic, { maxLength: 4 }), text: anyText, room: fc.integer({ min: 500, max: 20_000 }) }).map(({ diagnostics, report, ...rest }) => ({ ...rest, report: { ...report, diagnostics } }));
const runs = { numRuns: 120 };

/** The comment about a report, and the one about its mistakes. The run before had met everything and seen every trigger fire. */
function commentsOn({ report, text, room }: Comment): string[] {
  const before = report.gates.map((gate): GateReport => ({ ...gate, conditions: gate.conditions.map((each) => ({ ...each, status: "met" })), triggers: gate.triggers.map((each) => ({ ...each, status: "fired" })) }));
  const options: MarkdownOptions = {
    linkTo: (file, line) => `${ADDRESS}${encodeURIComponent(neutralise(file))}#L${line}`,
    origin: [{ name: "commit", text, address: `${ADDRESS}commit` }, { name: "run", text }],
    since: { snapshot: snapshotOf({ ...report, gates: before }), where: text, address: null },
    fits: (markdown) => markdown.length <= room,
  };
  return [renderMarkdown(report, options), renderMarkdownDiagnostics(report.diagnostics, options)];
}

/** The same from users who write nothing but words; equal texts stay equal. */
function plainly<T>(value: T): T {
  const words = new Map<string, string>();
  const plain = (text: string): string => {
    if (/^[a-z]+(?:_[a-z]+)*$/u.test(text) || text.trim() === "") return text;
    if (!words.has(text)) words.set(text, `word${words.size}`);
    return words.get(text) ?? "";
  };
  const copy = (part: unknown, isObserved = false): unknown => {
    if (typeof part === "string") return plain(part);
    if (Array.isArray(part)) return part.map((each) => copy(each));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [isObserved ? plain(key) : key, copy(each, key === "observed")]));
  };
  return copy(value) as T;
}

describe("any report on GitHub", () => {
  test("pings nobody, shows no picture, links to the repository alone, and has whole tables", () => {
    fc.assert(
      fc.property(anyComment, (comment) => {
        for (const tree of commentsOn(comment).map(shown)) {
          expect(additions(tree)).toEqual([]);
          expect(elements(tree).filter(({ tagName }) => !OURS.has(tagName))).toEqual([]);
          for (const { properties } of elements(tree, "a")) expect(properties["href"]).toMatch(/^https:\/\/github\.com\/o\/r\/blob\/abc\/(?:commit|[^/?#]*#L\d+)$/u);
          for (const table of elements(tree, "table")) expect(new Set(elements(table, "tr").map((row) => elements(row, "th", "td").length)).size).toBe(1);
        }
      }),
      runs,
    );
  });

  test("is built as if every text were a plain word", () => {
    fc.assert(
      fc.property(anyComment, ({ report, text }) => {
        const built = (comment: Comment): string[] => commentsOn(comment).map((markdown) => skeleton(shown(markdown)));
        expect(built({ report, text, room: Infinity })).toEqual(built({ ...plainly({ report, text }), room: Infinity }));
      }),
      runs,
    );
  });

  test("can be read: names and values letter by letter, reasons word by word", () => {
    fc.assert(
      fc.property(anyComment, ({ report, text }) => {
        const tree = shown(commentsOn({ report, text, room: Infinity })[0] ?? "");
        const texts = (name: string): Set<string> => new Set(elements(tree, name).map(textOf));
        const [cells, links, headings] = [texts("td"), texts("a"), [...texts("h3")].map(squeezed)];
        const said = squeezed(textOf(tree));
        for (const gate of report.gates) {
          expect(headings.find((heading) => heading.endsWith(squeezed(asCode(gate.protected_path))))).toBeDefined();
          for (const line of linesOf(gate)) {
            // A signal is a sentence, which is not always a link: code in it may look like the definition of one.
            if (line.kind !== "signal") expect([...links].filter((each) => each === asCode(line.text) || each === asCode(line.name))).not.toEqual([]);
            const values = line.kind === "condition" && line.observed !== "" && line.observed !== "-" ? [line.observed] : [];
            for (const value of values) expect(cells).toContain(asCode(value));
            for (const part of isFine(line) ? [line.words] : [line.text, line.reason ?? "", line.because ?? ""]) expect(said).toContain(squeezed(neutralise(part)));
          }
        }
        for (const { message } of report.diagnostics) expect(said).toContain(squeezed(neutralise(message)));
      }),
      runs,
    );
  });
});
