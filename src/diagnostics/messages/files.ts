import { code, didYouMean, list } from "./words.ts";

/** Mistakes about files and the command line. */
export const fileMessages = {
  "file-missing": (a: { what: string; meant: string | null }) => `There is no such file, and it is given as ${a.what}.${didYouMean(a.meant)}`,
  "file-is-folder": (a: { what: string }) => `This is a folder, and ${a.what} is a file. Name a file in it${a.what === "a metrics file" ? ", or a pattern such as `results/*.json`" : ""}.`,
  "file-unreadable": (a: { why: string }) => `This file cannot be read: ${a.why}.`,
  "file-not-utf8": (a: { hint: string | null }) => `This file is not UTF-8 text. ${a.hint ?? "Write it as UTF-8."}`,
  "file-too-large": (a: { limit: string }) => `This file is larger than ${a.limit}, which cannot be read as one text. Summarise the measurements first.`,
  "no-match": (a: { pattern: string }) => `No file matches ${code(a.pattern)}. The step that writes it may have failed or may write elsewhere.`,
  "no-gate": (a: { tried: readonly string[] }) => `No gate was named, and there is none at ${list(a.tried)}. Name one with \`--gate FILE\`, or write a first one with \`rollout-gate init\`.`,
  "stdin-twice": () => "Standard input (`-`) was named more than once, and it can be read only once.",
  "file-twice": (a: { what: string }) => `This file is given twice as ${a.what}. Leave one out.`,
  "output-is-folder": () => "The output path is a folder. Name a file.",
  "output-failed": (a: { why: string }) => `The output cannot be written: ${a.why}. The verdict is on standard output.`,
  "output-is-input": (a: { what: string }) => `The output would overwrite ${a.what}. Name another file.`,
  "file-exists": () => "This file is there already, and `init` never overwrites one. Move it away, or start somewhere else.",
  usage: (a: { problem: string; help: string }) => `${a.problem} See ${code(a.help)}.`,
} as const;
