import { expect, test } from "@jest/globals";
import fc from "fast-check";
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
      const both = EVIDENCE.map((evidence) => ({ was: judged(old, evidence), is: judged(now, evidence), unsigned: Object.values(evidence).every((value) => value === null || value >= 0) }));
      const looser = both.some(({ was, is }) => is < was);
      // That a looser gate is a stricter one as well, if only below zero, need not be seen.
      const stricter = both.some(({ was, is, unsigned }) => was < is && (unsigned || !looser));
      // What only an estimate might tell apart is incomparable, though no number does.
      expect([looser ? (stricter ? "incomparable" : "looser") : stricter ? "stricter" : "same", "incomparable"]).toContain(effect);
    }),
    {
      numRuns: 15,
      examples: [[gateOf("confidence: off", "must_hold:", '  line: ["a < 0"]', 'rollback_trigger: ["a != 0", "a >= 1"]'), gateOf("confidence: off", "must_hold:", '  line: ["a < 0"]', 'rollback_trigger: ["a < 1 and 2 * a - b > 0"]')]],
    },
  );
});

/** What the metric that a witness does not name may be, far and near. */
const OTHERS = [null, ...Array.from({ length: 161 }, (_, at) => at / 4 - 20)];

test("the evidence that is shown does tell the gates apart, with some value of what it does not name", () => {
  fc.assert(
    fc.property(gate, gate, (old, now) => {
      const tells = (witness: object | undefined, [stops, lets]: readonly [string, string]): boolean =>
        witness === undefined || OTHERS.some((other) => ((evidence) => judged(stops, evidence) > judged(lets, evidence))({ a: other, b: other, ...witness }));
      for (const { looser_at: looser, stricter_at: stricter } of compareTexts(old, now).gates.flatMap(({ changes }) => changes)) {
        expect(tells(looser, [old, now])).toBe(true);
        expect(tells(stricter, [now, old])).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("a gate demands what it demands", () => {
  fc.assert(fc.property(gate, (text) => expect(compareTexts(text, text)).toMatchObject({ effect: "same", gates: [{ changes: [] }] })), { numRuns: 100 });
});
