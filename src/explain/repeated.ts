import type { Drawing } from "../judge/number-line.ts";
import type { TermLine } from "../judge/terms.ts";
import type { Truth } from "../judge/zones.ts";
import { printExpression } from "../language/print.ts";

/** A line that decides nothing that another does not. */
export interface Repeated {
  readonly code: "duplicate" | "redundant";
  readonly line: TermLine;
  readonly kept: TermLine;
}

/** Lines beyond so many on one metric are not compared each with each. */
const MOST_COMPARED = 100;

/** Lines that decide just as an earlier one of their kind, and those that only ever decide where another does. */
export function repeatedIn({ lines, zonesOf }: Drawing, settled: ReadonlySet<TermLine>): Repeated[] {
  const first = new Map<string, TermLine>();
  const groups = new Map<string, { line: TermLine; truths: readonly Truth[] }[]>();
  const found: Repeated[] = [];
  for (const line of lines.filter((each) => !settled.has(each))) {
    const [only, ...more] = line.terms;
    const truths = only === undefined || more.length > 0 ? null : zonesOf(only).truths.get(line);
    const meaning = only === undefined || truths == null ? printExpression(line.expression) : `${only.name} ${truths.join()}`;
    const key = JSON.stringify([line.kind, line.counts, meaning]);
    const kept = first.get(key);
    if (kept !== undefined) found.push({ code: "duplicate", line, kept });
    else {
      first.set(key, line);
      if (only !== undefined && truths != null) groups.set(`${line.kind} ${String(line.counts)} ${only.name}`, [...(groups.get(`${line.kind} ${String(line.counts)} ${only.name}`) ?? []), { line, truths }]);
    }
  }
  for (const group of groups.values()) {
    if (group.length > MOST_COMPARED) continue;
    for (const { line, truths } of group) {
      // What a condition forbids, or a trigger fires on, another one does too, and more.
      const acts = line.kind === "condition" ? "false" : "true";
      const wider = group.find((other) => other.line !== line && truths.every((truth, at) => truth !== acts || other.truths[at] === acts));
      if (wider !== undefined) found.push({ code: "redundant", line, kept: wider.line });
    }
  }
  return found;
}
