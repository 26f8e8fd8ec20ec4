import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../evidence/json.ts";
import type { Gate } from "../gate/gate.ts";
import { loadGates } from "../gate/load.ts";
import { checkSymptom } from "./vague.ts";

/** Gate files as they were read, and which further files their metrics are taken from. */
export interface LoadedGates {
  readonly gates: readonly { readonly gate: Gate; readonly sha256: string }[];
  readonly problems: readonly Diagnostic[];
  readonly fromFiles: readonly string[];
}

/** Reads gate files, with every mistake in them. */
export function loadGateFiles(files: readonly TextFile[]): LoadedGates {
  const loaded = files.map((file) => ({ ...loadGates(file.file, file.text), sha256: sha256(file.text) }));
  const gates = loaded.flatMap(({ gates: each, sha256: digest }) => each.map((gate) => ({ gate, sha256: digest })));
  const named = gates.flatMap(({ gate }) => gate.metrics.flatMap(({ from }) => (from === null ? [] : [from.file.value])));
  return { gates, problems: loaded.flatMap(({ problems, gates: each }) => [...problems, ...each.flatMap(({ triage }) => checkSymptom(triage))]), fromFiles: [...new Set(named)] };
}

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
