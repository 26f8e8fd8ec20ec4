import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Change } from "../../src/judge/comparison.ts";
import { compareTexts } from "../support/comparing.ts";
import { gateOf, gateReportOf } from "../support/gates.ts";

const NAMES = ["a", "b"] as const;
const name = fc.constantFrom(...NAMES);
const bound = fc.integer({ min: 0, max: 4 });
const comparison = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(name, fc.constantFrom("<", "<=", ">", ">=", "==", "!="), bound).map(([of, operator, to]) => `${of} ${operator} ${to}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("a <= b + ", "a + b <= ", "2 * a - b > "), bound).map(([start, to]) => `${start}${to}`) },
);
const line = fc.oneof({ weight: 3, arbitrary: comparison }, { weight: 1, arbitrary: fc.tuple(comparison, fc.constantFrom("and", "or"), comparison).map(([left, operator, right]) => `${left} ${operator} ${right}`) });
const gate = fc
  .record({ conditions: fc.array(line, { minLength: 1, maxLength: 3 }), triggers: fc.array(line, { minLength: 1, maxLength: 2 }) })
  .map(({ conditions, triggers }) => gateOf("confidence: off", "must_hold:", `  line: ${JSON.stringify(conditions)}`, `rollback_trigger: ${JSON.stringify(triggers)}`));

/** Evidence at and between every number that a gate names, and without each metric. */
const VALUES = [null, ...Array.from({ length: 15 }, (_, at) => at / 2 - 1)];
const EVIDENCE = VALUES.flatMap((a) => VALUES.map((b) => ({ a, b })));

/** What becomes of evidence: 0 it passes, 1 it is held, 2 it is rolled back. */
const judged = (text: string, evidence: object): number => ["pass", "hold", "rollback"].indexOf(gateReportOf(text, [evidence]).verdict);

test("whatever evidence tells two gates apart, the comparison says so, and the other way round", () => {
  fc.assert(
    fc.property(gate, gate, (old, now) => {
      const { effect } = compareTexts(old, now);
      const both = EVIDENCE.map((evidence) => ({ was: judged(old, evidence), is: judged(now, evidence) }));
      const looser = both.some(({ was, is }) => is < was);
      const stricter = both.some(({ was, is }) => was < is);
      // What only an estimate might tell apart is incomparable, though no number does.
      expect([looser ? (stricter ? "incomparable" : "looser") : stricter ? "stricter" : "same", "incomparable"]).toContain(effect);
    }),
    { numRuns: 15 },
  );
});

test("the evidence that is shown does tell the gates apart", () => {
  fc.assert(
    fc.property(gate, gate, (old, now) => {
      for (const change of compareTexts(old, now).gates.flatMap(({ changes }) => changes)) {
        if (change.looser_at !== undefined) expect(stops(change.old, change.looser_at, change)).toBe(true);
        if (change.stricter_at !== undefined) expect(stops(change.new, change.stricter_at, change)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

/** Whether a line by itself stops evidence. */
function stops(written: Change["old"], evidence: object, { kind }: Change): boolean {
  const text = written?.text ?? "";
  const alone = kind === "condition" ? gateOf(`must_hold: { line: ${JSON.stringify(text)} }`) : gateOf(`rollback_trigger: [${JSON.stringify(text)}]`);
  return gateReportOf(alone, [evidence]).verdict !== "pass";
}

test("a gate demands what it demands", () => {
  fc.assert(fc.property(gate, (text) => expect(compareTexts(text, text)).toMatchObject({ effect: "same", gates: [{ changes: [] }] })), { numRuns: 100 });
});
