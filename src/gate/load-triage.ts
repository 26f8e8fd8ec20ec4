import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { readDocuments } from "./document.ts";
import { byPlace } from "./load.ts";
import { entries, isBlamed, type Node } from "./node.ts";
import { checkSchema } from "./schema.ts";
import { checkStated, readStated, type Stated } from "./triage.ts";
import validate from "./validate-triage.generated.js";

const GATE_KEY = "rollout_gate";
const TRIAGE_KEYS = ["triage", "scorecard"];

/** A triage and scorecard in a file of their own. */
export interface TriageFile extends Stated {
  readonly file: string;
  readonly place: Place;
  /** Which of the two the file has. */
  readonly has: { readonly triage: boolean; readonly scorecard: boolean };
}

export interface LoadedTriage {
  readonly triages: readonly TriageFile[];
  readonly problems: readonly Diagnostic[];
}

/** Reads a file of triages, one a document; null where the file is none, and probably a gate. */
export function loadTriage(file: string, text: string): LoadedTriage | null {
  const { roots, broken, problems: misread } = readDocuments(file, text);
  if (roots.length === 0 || !roots.every(isTriage)) return null;
  const problems = [...misread];
  const triages = roots.flatMap((root): TriageFile[] => {
    const misfits = checkSchema(root, validate).filter(({ node }) => !broken.has(node));
    const blamed = new Set([...broken, ...misfits.map(({ node }) => node)]);
    problems.push(...misfits.map(({ diagnostic }) => diagnostic), ...checkStated(root, (node) => isBlamed(node, blamed)));
    const keys = new Set(entries(root).map(({ key }) => key));
    return misfits.length > 0 ? [] : [{ file, place: root.place, has: { triage: keys.has("triage"), scorecard: keys.has("scorecard") }, ...readStated(root) }];
  });
  return { triages, problems: problems.sort(byPlace) };
}

/** By its root keys, misspelt ones too, so that a mistake is explained for what the file was meant to be. */
function isTriage(root: Node): boolean {
  const meant = entries(root).map(({ key }) => (key === GATE_KEY || TRIAGE_KEYS.includes(key) ? key : nearest(key, [GATE_KEY, ...TRIAGE_KEYS])));
  return !meant.includes(GATE_KEY) && meant.some((key) => key !== null);
}
