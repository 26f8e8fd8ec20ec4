import { code, count, proposal } from "./words.ts";

/** Mistakes of the YAML document, before it is a gate. */
export const documentMessages = {
  "yaml-empty": () => "This file holds no gate. Start with `rollout_gate:`; `rollout-gate init` writes a first one.",
  "lines-too-long": (a: { length: number; limit: number }) =>
    `The conditions and triggers of this file have ${a.length} characters together, and at most ${a.limit} are read. Write them shorter, or in several files; a line that an alias repeats counts each time.`,
  "too-many-lines": (a: { lines: number; limit: number }) => `This file has ${a.lines} conditions and triggers together, and at most ${a.limit} are read. Write them in several files; a line that an alias repeats counts each time.`,
  "yaml-too-large": (a: { size: number; limit: number }) => `This file has ${a.size} characters, and at most ${a.limit} are read. Is it a metrics file?`,
  "yaml-too-deep": (a: { limit: number }) => `This is nested more than ${a.limit} levels deep, and no more are read. Check the brackets.`,
  "yaml-unquoted-comparison": (a: { meant: string }) =>
    `An unquoted \`>\` starts a multi-line text in YAML. Put the condition in quotes: ${proposal(a.meant)}.`,
  "yaml-unquoted-inequality": (a: { meant: string }) => `An unquoted \`!\` starts a tag in YAML, so the operator is lost. Put it in quotes: ${proposal(a.meant)}.`,
  "yaml-tag": (a: { tag: string }) => `${code(a.tag)} is a YAML tag, and tags are not read. Leave it out, or put the value in quotes.`,
  "yaml-tab": () => "YAML does not allow tabs for indentation. Use blanks.",
  "yaml-duplicate-key": (a: { key: string; line: number }) =>
    `${code(a.key)} stands here a second time; the first is on line ${a.line}. Keep one; several conditions on one metric are a list.`,
  "yaml-merge-key": () => "Merge keys (`<<`) are not read: what a line says must stand in it. Write the keys out.",
  "yaml-key-not-text": (a: { found: string }) => `This key is ${a.found}, and keys are text. Put it in quotes if it is a name.`,
  "yaml-alias-loop": (a: { name: string }) => `The alias ${code(`*${a.name}`)} refers to something that it is itself a part of. Write the value out.`,
  "yaml-alias-unknown": (a: { name: string }) =>
    `${code(`*${a.name}`)} refers to an anchor that is not set before it. Put the value in quotes if the star is meant as text.`,
  "yaml-alias-expansion": (a: { limit: number }) => `Aliases expand to more than ${a.limit} values here. Write the values out.`,
  "yaml-unclosed-quote": (a: { quote: string }) => `The text that starts here has no closing ${a.quote}.`,
  "yaml-bad-escape": (a: { text: string }) => `${code(a.text)} is no escape of a text in double quotes. Write \`\\\\\` for a backslash, or use single quotes.`,
  "yaml-reserved-start": (a: { character: string; meant: string }) =>
    `An unquoted value cannot start with ${code(a.character)} in YAML. Put it in quotes: ${proposal(a.meant)}.`,
  "yaml-colon-in-value": (a: { meant: string }) => `This line has a second \`: \`, which YAML reads as a map inside a map. Put the value in quotes: ${proposal(a.meant)}.`,
  "yaml-missing-comma": (a: { text: string }) => `${code(a.text)} follows a value that has ended already. Put a comma before it.`,
  "yaml-text-after-value": (a: { text: string }) => `${code(a.text)} follows a value that has ended already. Put the whole value in one pair of quotes.`,
  "yaml-indentation": () => "The indentation does not fit the lines around it. Keys of one map start at the same column, each deeper than its parent.",
  "yaml-dash-in-text": () => "YAML reads this line, its dash included, as part of the text above it. Indent it as the entries beside it, or put the whole text in quotes.",
  "yaml-unclosed-bracket": () => "A bracket that was opened has no end, or its content is not indented. Close it with `]` or `}`.",
  "too-many-problems": (a: { more: number }) => `${count(a.more, "more mistake")} ${a.more === 1 ? "is" : "are"} left out here. Correct those above first.`,
  "yaml-syntax": (a: { detail: string }) => `This is not YAML: ${a.detail}.`,
} as const;
