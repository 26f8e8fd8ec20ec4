import { sentence } from "../diagnostics/diagnostic.ts";
import { clause } from "../diagnostics/messages/diagnosis.ts";
import { questionMessages as say } from "../diagnostics/messages/questions.ts";
import type { Draft } from "../judge/draft.ts";
import { MOTION_NAMES, MOTIONS, STALL_DRIVER, STALL_SYMPTOMS, SURFACE_NAMES, SURFACES } from "../judge/surfaces.ts";
import { vaguenessOf } from "../judge/vague.ts";
import { oneOf, someOf, someText, type Asking, type Read } from "./asking.ts";

type Surface = (typeof SURFACE_NAMES)[number];

/** What people answered, and how many of the symptoms that recur in a stall they see. */
export interface Answers {
  readonly draft: Draft;
  readonly seen: number;
}

/** Fills in a triage and a scorecard by questions. */
export async function askTriage(asking: Asking): Promise<Answers> {
  asking.say(say.introduction());
  asking.say(say.workflow(), "bold");
  const workflow_name = await asking.until("> ", someText);
  const blocker_symptom = await askSymptom(asking);
  const seen = await askStallSymptoms(asking);
  const surface = await choose(asking, say.surface(), SURFACE_NAMES, (name) => say.looksLike({ surface: name, symptom: SURFACES[name].symptom }));
  const confidence = surface === null || surface === "unclear" ? null : await askConfidence(asking, surface);
  const confirming_evidence = await askTexts(asking, say.confirming());
  const falsifying_evidence = await askTexts(asking, say.falsifying());
  const usual = surface === null ? null : SURFACES[surface].motion;
  const motion = (await choose(asking, say.motion({ motion: usual }), MOTION_NAMES, (name) => say.when({ motion: name, when: MOTIONS[name].when, usual: name === usual }))) ?? usual;
  const scorecard = await askScorecard(asking);
  const triage = {
    workflow_name,
    blocker_symptom,
    ...(surface === null ? {} : { dominant_surface: surface }),
    ...(confidence === null ? {} : { confidence }),
    ...(confirming_evidence.length === 0 ? {} : { confirming_evidence }),
    ...(falsifying_evidence.length === 0 ? {} : { falsifying_evidence }),
    ...(motion === null ? {} : { next_motion: motion }),
  };
  return { draft: { triage, ...(Object.keys(scorecard).length === 0 ? {} : { scorecard }) }, seen };
}

/** A symptom that could be that of any rollout is asked for once more, and then accepted. */
async function askSymptom(asking: Asking): Promise<string> {
  asking.say(say.symptom(), "bold");
  asking.say(say.symptomOpening());
  const symptom = clause(await asking.until("> ", someClause));
  const vague = vaguenessOf(symptom, null);
  if (vague === null) return symptom;
  asking.say(sentence(vague));
  asking.say(say.once());
  asking.say(say.symptomOpening());
  const again = await asking.until("> ", (answer) => ({ value: answer }));
  return clause(again) === "" ? symptom : clause(again);
}

function someClause(answer: string): Read<string> {
  return someText(clause(answer));
}

async function askStallSymptoms(asking: Asking): Promise<number> {
  asking.say(say.stallSymptoms(), "bold");
  asking.show(STALL_SYMPTOMS);
  const seen = (await asking.until("> ", someOf(STALL_SYMPTOMS))).length;
  asking.say(say.seen({ seen, of: STALL_SYMPTOMS.length }));
  return seen;
}

async function choose<T extends string>(asking: Asking, question: string, choices: readonly T[], words: (choice: T) => string): Promise<T | null> {
  asking.say(question, "bold");
  asking.show(choices.map(words));
  return asking.until("> ", oneOf(choices));
}

async function askConfidence(asking: Asking, surface: Surface): Promise<number | null> {
  asking.say(say.confidence({ surface }), "bold");
  return asking.until("> ", (answer): Read<number | null> => {
    if (answer === "") return { value: null };
    const [, digits = "", percent] = /^(\d*\.?\d+)\s*(%?)$/u.exec(answer) ?? [];
    const value = percent === "%" ? Number(digits) / 100 : Number(digits);
    return digits === "" || value > 1 ? { wrong: say.notConfidence({ answer }) } : { value };
  });
}

async function askTexts(asking: Asking, question: string): Promise<string[]> {
  asking.say(question, "bold");
  const texts: string[] = [];
  for (;;) {
    const text = await asking.until("> ", (answer) => ({ value: answer }));
    if (text === "") return texts;
    texts.push(text);
  }
}

async function askScorecard(asking: Asking): Promise<NonNullable<Draft["scorecard"]>> {
  asking.say(say.scorecard(), "bold");
  const scored: { dimension: NonNullable<(typeof SURFACES)[Surface]["scored"]>["dimension"]; question: string; score: number; evidence: string }[] = [];
  for (const { scored: asked } of Object.values(SURFACES)) {
    if (asked === null) continue;
    asking.say(asked.question);
    const score = await asking.until(say.scorePrompt(), readScore);
    if (score === null) continue;
    asking.say(say.evidence());
    scored.push({ ...asked, score, evidence: await asking.until("> ", someText) });
  }
  const scores = Object.fromEntries(scored.map(({ dimension, score, evidence }) => [dimension, { score, evidence }]));
  const low = scored.filter(({ score }) => score <= STALL_DRIVER);
  if (low.length < 2) return scores;
  asking.say(say.rank(), "bold");
  asking.show(low.map(({ dimension, score, evidence }) => `${dimension}, ${score}: ${evidence}`));
  const rank = (await asking.until("> ", someOf(low))).map(({ dimension }) => dimension);
  return rank.length === 0 ? scores : { ...scores, rank };
}

function readScore(answer: string): Read<number | null> {
  if (answer === "") return { value: null };
  return /^[1-5]$/u.test(answer) ? { value: Number(answer) } : { wrong: say.notScore({ answer }) };
}
