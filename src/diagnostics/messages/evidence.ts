import { code, didYouMean, list, proposal } from "./words.ts";

/** Mistakes of metrics files, baselines and signals, and what is worth saying about them. */
export const evidenceMessages = {
  "json-empty": () => "This file is empty. The step that writes the metrics may have failed; it must write a JSON object.",
  "json-syntax": (a: { found: string }) => `This is not JSON: ${a.found} was not expected here.`,
  "json-cut-off": () => "This is not JSON: the text ends in the middle. The step that writes it may have been stopped.",
  "json-not-finite": (a: { found: string }) => `${code(a.found)} is not JSON, although Python writes it. Write \`null\` for what was not measured.`,
  "json-single-quotes": () => "JSON knows double quotes only. Python's `json.dumps` writes them; `str` and `print` of a dict do not.",
  "json-trailing-comma": () => "JSON allows no comma before a closing bracket. Leave it out.",
  "json-comment": () => "JSON has no comments. Leave it out.",
  "json-unquoted-key": (a: { found: string }) => `Keys are in double quotes in JSON: ${proposal(`"${a.found}"`)}.`,
  "json-python-word": (a: { found: string; meant: string }) => `${code(a.found)} is Python's; JSON writes ${proposal(a.meant)}.`,
  "json-lines": () => "A second JSON value starts here, as in a file of JSON lines. Write one object, such as `{\"scores\": [0.8, 0.9]}`.",
  "json-control-character": () => "A text in JSON cannot hold a raw line break or control character. Write `\\n`.",
  "json-bad-escape": (a: { found: string }) => `${code(a.found)} is no escape of JSON. Write \`\\\\\` for a backslash.`,
  "json-bad-number": (a: { found: string }) => `${code(a.found)} is no number of JSON. It has digits before and after the point, and no leading zero or plus.`,
  "json-too-deep": (a: { limit: number }) => `This is nested more than ${a.limit} levels deep, which no metrics are. Write the measurements as an object.`,
  "evidence-unreadable": (a: { why: string }) => `This object cannot be read: ${a.why}. Pass plain data.`,
  "metrics-not-object": (a: { found: string }) =>
    `A metrics file is a JSON object with a name for each measurement, and this is ${a.found}. Write, for example, \`{"error_rate": 0.02}\`.`,
  "duplicate-metric": (a: { key: string; line: number }) =>
    `${code(a.key)} stands here a second time with another value; the first is on line ${a.line}. JSON readers would silently take one of the two.`,
  "metrics-disagree": (a: { name: string; other: string; otherName: string; values: readonly [string, string] }) =>
    `${code(a.name)} is ${a.values[1]} here and ${a.values[0]} in ${code(a.other)}${a.otherName === a.name ? "" : ` as ${code(a.otherName)}`}. One name has one value: give only one of the two, or rename one.`,
  "signals-shape": (a: { found: string }) =>
    `\`signals\` is a list of texts, or an object from texts to true or false, and this is ${a.found}. Write \`["reviewers report …"]\`.`,
  "signals-misplaced": (a: { key: string }) => `${code(a.key)} looks like reported signals, and those stand under \`signals\` at the root of the file. Move them there.`,
  "signal-not-text": (a: { found: string }) => `A reported signal is a text, and this is ${a.found}. Copy the sentence from the gate.`,
  "signal-answer": (a: { signal: string; found: string }) => `The answer to ${code(a.signal)} is ${a.found}. It is \`true\` (somebody reports it) or \`false\`.`,
  "unknown-signal": (a: { signal: string; known: readonly string[]; source: string; meant: string | null }) =>
    `The signal ${code(a.signal)} was reported (${a.source}), and no gate knows it.${
      didYouMean(a.meant) || (a.known.length > 0 ? ` The gate's signals are ${list(a.known)}.` : " No gate has a signal; add a line to `rollback_trigger`.")
    }`,
  "commit-shape": (a: { found: string }) => `\`meta.commit\` is the commit's hash as text, and this is ${a.found}.`,
  "unknown-metric": (a: { name: string; files: readonly string[]; meant: string | null; alias: { metric: string; name: string } | null; bare: boolean }) =>
    `${code(a.name)} is not in ${a.files.length === 0 ? "the evidence, since no metrics file was given" : list(a.files)}, so this line is unknown.${didYouMean(a.meant)}${
      a.alias === null ? "" : ` If they are one metric, declare it: ${proposal(`metrics: { ${a.alias.metric}: { aliases: [${a.alias.name}] } }`)}.`
    }${a.bare ? " If people report this and no metric does, write it as `- signal: …`." : ""}`,
  "lost-slices": (a: { name: string; slices: readonly string[] }) =>
    `${code(a.name)} has no ${list(a.slices, "or")} in this run, as the baseline has: this line says nothing of ${a.slices.length === 1 ? "it" : "them"}. Where a slice must be there, compare with \`baseline\`, or read it by its name.`,
  "unknown-baseline": (a: { name: string; given: boolean }) =>
    a.given
      ? `The baseline has no ${code(a.name)}, so this line is unknown. Was it measured in the last good run?`
      : `This line compares ${code(a.name)} with a baseline, and none was given. Pass the metrics of the last good run as \`baseline\`.`,
  "baseline-is-metrics": (a: { metrics: string }) =>
    `This baseline has the same content as ${code(a.metrics)}, so nothing can look worse than it. Pass the metrics of the last good run.`,
  "exact-with-n": (a: { name: string }) =>
    `${code(a.name)} says \`n\` and no spread, so it is taken as exact. Add \`sd\` or \`stderr\` to have it judged by its range, or give \`count\` and \`of\` where it is a share.`,
  "meta-key": (a: { key: string; meant: string }) => `${code(a.key)} is not a key of \`meta\` that is looked at.${didYouMean(a.meant)}`,
  "from-baseline-ambiguous": (a: { file: string; found: readonly string[] }) =>
    `${list(a.found)} could each be the baseline of ${code(a.file)}. Give one file of that name as baseline.`,
} as const;
