import { expect, test } from "@jest/globals";
import { validate } from "../../src/index.ts";
import { GENERIC_ACTIVITIES, NARROW_SENTENCE, VAGUE_PHRASES } from "../../src/judge/surfaces.ts";
import { gateOf } from "../support/gates.ts";

/** What is said of a gate with this symptom, which stands on line 5, column 22. */
function saidOf(symptom: string) {
  return validate([{ file: "gate.yml", text: gateOf('must_hold: { a: "<= 1" }', "triage:", `  blocker_symptom: ${JSON.stringify(symptom)}`) }]);
}

test.each([
  ...VAGUE_PHRASES,
  ...GENERIC_ACTIVITIES,
  "The rollout is stalled because the AI is not ready yet.",
  "not ready yet",
  "It isn't ready",
  "it’s close!",
  "The system STILL needs work...",
  "we just need one more iteration",
  "We need a better prompt.",
  "we should switch the model",
  "the model",
])("%j names no blocker, and a narrower sentence is asked for", (symptom) => {
  const [said, ...others] = saidOf(symptom);
  expect(others).toEqual([]);
  expect(said).toMatchObject({ level: "warning", code: "vague-symptom", file: "gate.yml", line: 5, column: 22 });
  expect(said?.message).toContain(NARROW_SENTENCE);
});

test("what is done about it is told from what could be said of any", () => {
  expect(saidOf("one more iteration")[0]?.message).toContain("is something to do, and not what blocks");
  expect(saidOf("it is close")[0]?.message).toContain("could be said of any rollout");
});

test.each([
  NARROW_SENTENCE,
  "reviewers are not ready for the night shift",
  "the model is not ready for scanned invoices",
  "approvals need one more iteration with legal",
  "close to half of all reviews have no owner",
  "every prompt change restarts the argument, since there is no release gate",
  "retrieval freshness is weaker than the workflow can tolerate",
  "das Modell ist noch nicht fertig",
  "le système n'est pas prêt",
  "模型还没准备好",
  "النظام ليس جاهزا",
])("%j is left as it is", (symptom) => {
  expect(saidOf(symptom)).toEqual([]);
});
