import type { Lack } from "../diagnostics/messages/diagnosis.ts";
import type { Reason } from "../diagnostics/messages/reasons.ts";
import type { Condition, Trigger } from "../gate/gate.ts";
import { referencesIn } from "../language/expression.ts";
import { printReference } from "../language/reference.ts";

/** Why a line is unknown that more samples would decide. */
const LACKING: ReadonlySet<Reason["code"]> = new Set(["inconclusive", "few-samples", "one-sample"]);

/** Reasons of one line that are asked how many samples: that is found by trying, and there may be thousands of slices. */
const LOOKED_AT = 10;

/** What a line lacks of which only too few samples keep from being decided; null for one that failed, or was not measured. */
export function lackingOf(line: Condition | Trigger, reasons: readonly Reason[]): Lack | null {
  if (line.kind === "signal" || reasons.length === 0) return null;
  const [first] = referencesIn(line.expression).filter(({ reference }) => reference.origin === "metrics");
  const metric = first === undefined ? "" : printReference(first.reference);
  if (!reasons.every(({ code }) => LACKING.has(code))) return null;
  const lacks = reasons.slice(0, LOOKED_AT).flatMap((reason) => lackIn(reason, metric) ?? []);
  return lacks.reduce((most, lack) => ((lack.more ?? 0) > (most.more ?? 0) ? lack : most));
}

/** The samples that a reason asks for. */
function lackIn(reason: Reason, metric: string): Lack | null {
  switch (reason.code) {
    case "inconclusive": {
      const { settled, stays } = reason.args;
      return { metric, more: settled?.more ?? null, isExact: false, of: stays === "pairs" ? "cases" : "samples" };
    }
    case "few-samples":
      return { metric: reason.args.name, more: reason.args.needed - reason.args.n, isExact: true, of: "samples" };
    case "one-sample":
      return { metric: reason.args.name ?? metric, more: null, isExact: false, of: reason.args.name === null ? "cases" : "samples" };
    default:
      return null;
  }
}
