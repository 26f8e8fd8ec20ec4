import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadTriageFile, diagnoseStated } from "../../src/judge/stated.ts";
import { MOTION_NAMES, SURFACE_NAMES, SURFACES } from "../../src/judge/surfaces.ts";
import { gateReportOf } from "../support/gates.ts";

const surface = fc.constantFrom(...SURFACE_NAMES);
const motion = fc.constantFrom(...MOTION_NAMES);
const words = fc.oneof(fc.constantFrom("nobody owns approvals", "The AI is not ready.", "it waits...", "owner: none # yet", "审批没有负责人。", "`x` is above 1", "because of it", "no baseline"), fc.stringMatching(/^[A-Za-z]{2}[A-Za-z .,`:|!?-]{0,30}$/u));
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const condition = fc.record({ condition: fc.constantFrom("<= 1", "value <= 1 and x <= 1", "x <= 1", "value + x <= 2", "0 <= value <= 1", '== "v3"'), severity: perhaps(fc.constantFrom("block", "warn")), surface: perhaps(surface), because: perhaps(words) });
const each = fc.record({ each: fc.constant("<= 1"), surface: perhaps(surface) });
const trigger = fc.oneof(fc.record({ when: fc.constantFrom("t > 1", "t > 1 or x > 5", "alarm"), surface: perhaps(surface), because: perhaps(words) }), fc.record({ signal: fc.constantFrom("reviewers report gaps", "leads see refunds."), surface: perhaps(surface), because: perhaps(words) }));
const triage = fc.record({ blocker_symptom: words, dominant_surface: perhaps(surface), confidence: perhaps(fc.constantFrom(0, 0.5, 1)), confirming_evidence: perhaps(fc.array(words, { maxLength: 2 })), next_motion: perhaps(motion) });
const dimensions = SURFACE_NAMES.flatMap((name) => SURFACES[name].scored?.dimension ?? []);
const scorecard = fc.uniqueArray(fc.constantFrom(...dimensions), { maxLength: 5 }).chain((names) =>
  fc.record({ scores: fc.array(fc.record({ score: fc.integer({ min: 1, max: 5 }), evidence: words }), { minLength: names.length, maxLength: names.length }), rank: fc.shuffledSubarray(names) }).map(({ scores, rank }) => ({ ...Object.fromEntries(names.map((name, at) => [name, scores[at]])), rank })),
);
const value = fc.constantFrom(0, 2, null, "v2", true);
const metrics = fc.record({ a: value, b: value, c: fc.oneof(value, fc.constant({ de: 0, fr: 3 })), x: value, t: value, alarm: fc.constantFrom(true, false, null) });
const gate = fc.record({ a: condition, b: condition, c: fc.oneof(condition, each), triggers: fc.uniqueArray(trigger, { maxLength: 2, selector: (line) => ("signal" in line ? line.signal : line.when) }), triage: perhaps(triage), scorecard: perhaps(scorecard) });
type Stated = { triage?: { dominant_surface?: string | undefined } | undefined; scorecard?: object | undefined };

function namedBy({ triage: said, scorecard: scored }: Stated): string[] {
  const dimension = (name: string) => SURFACE_NAMES.find((each) => SURFACES[each].scored?.dimension === name) ?? "unclear";
  return ["unclear", said?.dominant_surface ?? "unclear", ...Object.keys(scored ?? {}).map(dimension)];
}

function expectWhole(diagnosis: { surface: string; sentence: string; next_motion: string; not_now: string[] }): void {
  const { sentence } = diagnosis;
  expect(sentence).toMatch(/^The rollout is stalled because \S/u);
  expect(sentence).toMatch(/[^.]\.$/u);
  expect(sentence).not.toContain("\n");
  // Something is said beside the code in it.
  expect(sentence.replace("The rollout is stalled because", "").replace(/`[^`]*`/gu, "")).toMatch(/\p{L}{2}/u);
  expect(MOTION_NAMES).toContain(diagnosis.next_motion);
  if (diagnosis.surface === "unclear") expect(diagnosis).toMatchObject({ next_motion: "audit", sentence: expect.stringMatching(/: diagnose before implementing\.$/u) as unknown });
  expect(diagnosis.not_now.some((each) => each.startsWith(`${diagnosis.surface} `))).toBe(false);
  expect(new Set(diagnosis.not_now).size).toBe(diagnosis.not_now.length);
}

test("of any gate that does not pass one surface is named that something names, in one sentence, with one motion", () => {
  let [asked, diagnosed] = [0, 0];
  fc.assert(
    fc.property(gate, metrics, fc.boolean(), ({ a, b, c, triggers, ...stated }, over, reported) => {
      const text = JSON.stringify({ rollout_gate: { protected_path: "main", must_hold: { a, b, c }, ...(triggers.length > 0 ? { rollback_trigger: triggers } : {}), ...stated } });
      const blocks = [a, b, c].some((line) => !("severity" in line) || line.severity !== "warn") || triggers.length > 0;
      fc.pre(blocks);
      asked += 1;
      const signals = reported ? triggers.flatMap((line) => ("signal" in line ? [line.signal] : [])) : [];
      const { verdict, diagnosis } = gateReportOf(text, [over], { signals });
      expect(diagnosis === undefined).toBe(verdict === "pass");
      if (diagnosis === undefined) return;
      diagnosed += 1;
      expectWhole(diagnosis);
      const counted = [a, b, c].filter((line) => !("severity" in line) || line.severity !== "warn");
      expect([...namedBy(stated), ...[...counted, ...triggers].map((line) => line.surface)]).toContain(diagnosis.surface);
      expect(diagnosis.confidence === null || stated.triage?.dominant_surface === diagnosis.surface).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(diagnosed / asked).toBeGreaterThan(0.6);
});

test("of any triage and scorecard alone as well", () => {
  fc.assert(
    fc.property(perhaps(triage), perhaps(scorecard), (said, scored) => {
      fc.pre(said !== undefined || scored !== undefined);
      const loaded = loadTriageFile({ file: "t.yml", text: JSON.stringify({ triage: said, scorecard: scored }) });
      const [entry] = diagnoseStated({ gates: [], problems: [] }, loaded ?? { triages: [], problems: [] }).diagnoses;
      const diagnosis = entry?.diagnosis ?? null;
      expect(diagnosis).not.toBeNull();
      if (diagnosis === null) return;
      expectWhole(diagnosis);
      expect(namedBy({ triage: said, scorecard: scored })).toContain(diagnosis.surface);
      if (said?.dominant_surface !== undefined) expect(diagnosis.surface).toBe(said.dominant_surface);
    }),
    { numRuns: 500 },
  );
});
