import { code, didYouMean, list, proposal } from "./words.ts";

/** What makes a text no path, though people write it where one is to stand. */
const SLIPS = {
  quotes: "It is in quotes; leave them out.",
  item: "It begins as an item of a list; write one path a line, without the dash.",
  comment: "It looks like a comment, and there are none here.",
  exclusion: "A pattern cannot exclude; name what is to be read.",
  variable: "`~` and variables are not expanded here.",
  several: "If these are several, write one path a line in a workflow, and one argument each in a shell.",
} as const;

/** Files that people write; no step of a pipeline could have failed to. */
const AUTHORED: readonly string[] = ["a gate", "a test file"];

/** Mistakes about files and the command line. */
export const fileMessages = {
  "file-missing": (a: { what: string; slip: keyof typeof SLIPS | null; meant: string | null; folder: string | null }) => `There is no such file, and it is given as ${a.what}.${a.slip === null ? didYouMean(a.meant) : ` ${SLIPS[a.slip]}`}${a.folder === null || a.slip !== null ? "" : ` Its folder ${code(a.folder)} is not there either.`}${a.slip === null && a.meant === null && !AUTHORED.some((each) => a.what.endsWith(each)) ? " The step that writes it may have failed or may write elsewhere." : ""}`,
  "file-is-folder": (a: { what: string }) => `This is a folder, and ${a.what} is a file. Name a file in it${a.what === "a metrics file" ? ", or a pattern such as `results/*.json`" : ""}.`,
  "file-unreadable": (a: { why: string; pattern?: string }) => `${a.pattern === undefined ? "This file cannot be read" : `This folder cannot be searched for ${code(a.pattern)}`}: ${a.why}.`,
  "file-not-utf8": (a: { byte: string; hint: string | null }) => `This file is not UTF-8 text${a.hint === null ? `: the byte ${a.byte} stands here. Write it as UTF-8.` : `. ${a.hint}`}`,
  "lfs-pointer": (a: { from: "base" | "head" }) => `This is a pointer of Git LFS, not the file that it stands for. ${a.from === "base" ? "The file itself cannot be read there: keep it out of Git LFS." : "Check it out with `lfs: true` in `actions/checkout`, or fetch it with `git lfs pull`."}`,
  "file-outside": () => "This leads out of the repository by a symbolic link, and such a file is not read: whoever may change the repository could point the link anywhere. Copy the file here, or name the one that it leads to.",
  "file-too-large": (a: { limit: string }) => `This file is larger than ${a.limit}, which cannot be read as one text. Summarise the measurements first.`,
  "no-match": (a: { pattern: string }) => `No file matches ${code(a.pattern)}. The step that writes it may have failed or may write elsewhere.`,
  "no-gate": (a: { tried: readonly string[]; meant: string | null }) => `No gate was named, and there is none at ${list(a.tried, "or")}. ${a.meant === null ? "Name one (`--gate FILE`, or the action's input `gate`), or write a first one with `rollout-gate init`." : `There is ${code(a.meant)}: rename it, or name it with ${code(`--gate ${a.meant}`)}.`}`,
  "stdin-twice": () => "Standard input (`-`) was named more than once, and it can be read only once.",
  "file-twice": (a: { what: string }) => `This file is given twice as ${a.what}. Leave one out.`,
  "output-is-folder": () => "This is a folder, and the output is a file. Name a file in it.",
  "output-failed": (a: { why: string }) => `This file cannot be written: ${a.why}.`,
  "output-outside": () => "This leads out of the repository by a symbolic link, and nothing is written there: whoever may change the repository could point the link anywhere. Name the path that it leads to, or another one.",
  "output-is-input": () => "The output would overwrite a file that this run reads. Name another file.",
  "not-generated": (a: { header: string }) => `This file is there already, and not as \`prove --write\` writes it: its first line is not ${proposal(a.header)}. Name another file.`,
  "one-gate-to-write": (a: { gates: number }) => `\`--write\` takes one gate file, and ${a.gates} are given: a file of gate tests names one gate.`,
  "triage-exists": () => "This file is there already, and `--ask` never overwrites one. Move it away, or name another.",
  "triage-without-gate": () => "This is a triage alone, and metrics are judged by a gate. Add `--gate FILE`, or leave the metrics out.",
  "triage-as-gate": (a: { file: string }) => `This is a triage, and \`--gate\` takes gates. Name it first: ${proposal(`rollout-gate diagnose ${a.file}`)}.`,
  "several-triages": () => "This is a second triage, and one takes the place of the gate's own. Give one alone, or leave the gate out.",
  "gate-deleted": () => "This pull request deletes the gate and brings no other: once it is merged, nothing is gated here.",
  "base-gate": (a: { problem: string }) => a.problem,
  usage: (a: { problem: string; help: string | null }) => `${a.problem}${a.help === null ? "" : ` See ${code(a.help)}.`}`,
} as const;
