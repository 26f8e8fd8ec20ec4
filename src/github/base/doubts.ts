import { hasErrors, worded, type Diagnostic, type WordedDiagnostic } from "../../diagnostics/diagnostic.ts";
import type { TextFile } from "../../judge/check.ts";
import type { Doubt } from "../../judge/held.ts";
import { baseMessages } from "../messages.ts";
import type { Choice } from "./choice.ts";
import { mistakes, type Gates } from "./gates.ts";

/** What puts gates in doubt, so that they cannot pass. */
export interface Doubts {
  /** Of the gates in one file. */
  readonly of: (file: string) => Doubt | null;
  readonly notes: readonly string[];
  readonly warnings: readonly WordedDiagnostic[];
  /** The texts that the warnings point into. */
  readonly texts: readonly TextFile[];
}

type What = "gate" | "baseline";

/** One file with mistakes on the side that was not taken. */
interface Broken {
  readonly file: string;
  /** The side with the mistakes. */
  readonly side: "base" | "head";
  readonly what: What;
  readonly mistakes: readonly Diagnostic[];
}

/** Collects what is wrong on the sides that were not taken: of gates for their own file, of everything else for every gate. */
export function doubtsOf(gates: Gates, baseline: readonly Choice[], branch: string): Doubts {
  const own = brokenIn(gates.choices, "gate");
  const others = [...straysIn(gates), ...brokenIn(baseline, "baseline")];
  const all = [...own, ...others];
  const doubtOf = ({ file, side, mistakes: found }: Broken): Doubt => ({
    because: side === "base" ? baseMessages.baseInvalidBecause({ file, branch }) : baseMessages.headInvalidBecause({ file }),
    evidence: found.map(worded).map(({ line, message }) => baseMessages.mistake({ file, line, message })),
  });
  return {
    of: (file) => [...own.filter((each) => each.file === file), ...others].map(doubtOf)[0] ?? null,
    notes: all.map(({ file, side, what }) => (side === "base" ? baseMessages.baseInvalid({ file, branch, what }) : baseMessages.headInvalid({ file, branch, what }))),
    warnings: all.flatMap(({ side, mistakes: found }) => found.map((each) => warned(each, side))),
    texts: [...gates.choices, ...baseline].flatMap(({ from, doubts, sides: { head } }) => (from === "base" && doubts.length > 0 && head.ok ? [head.file] : [])),
  };
}

function brokenIn(choices: readonly Choice[], what: What): Broken[] {
  return choices.filter(({ doubts }) => doubts.length > 0).map(({ sides, from, doubts }) => ({ file: sides.name, side: from === "base" ? "head" : "base", what, mistakes: doubts }));
}

/** Gates with mistakes that a change puts where they will be found before the one that judges now. */
function straysIn({ choices, own }: Gates): Broken[] {
  const known = new Set(choices.map(({ sides }) => sides.name));
  if (known.size === 0) return [];
  const unread = own.problems.flatMap((problem): Broken[] => {
    const file = problem.place?.file;
    return file === undefined || problem.code === "no-match" || problem.code === "file-missing" || problem.code === "file-twice" ? [] : [{ file, side: "head", what: "gate", mistakes: [problem] }];
  });
  const wrong = own.files.map((file): Broken => ({ file: file.file, side: "head", what: "gate", mistakes: mistakes(file).filter((each) => hasErrors([each])) }));
  return [...unread, ...wrong].filter(({ file, mistakes: found }) => !known.has(file) && found.length > 0);
}

/** A mistake that keeps nothing from being judged. One in the base's text is on no line that anybody sees here. */
function warned(diagnostic: Diagnostic, side: Broken["side"]): WordedDiagnostic {
  const { line, message, ...rest } = worded(diagnostic);
  if (side === "head") return { ...rest, line, message, level: "warning" };
  return { ...rest, line: null, column: null, message: baseMessages.atBase({ line, message }), level: "warning" };
}
