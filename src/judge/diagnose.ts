import { diagnosisMessages } from "../diagnostics/messages/diagnosis.ts";
import type { Surface } from "../gate/gate.ts";
import type { Stated } from "../gate/triage.ts";
import { normalizeSignal } from "../language/signal-text.ts";
import { spoken, type Failed } from "./failed.ts";
import { dominant, inOrder, scoreOf, stallDrivers, topBlocker, type Ranked } from "./ranking.ts";
import type { Diagnosis } from "./report.ts";
import { STALL_DRIVER, SURFACES } from "./surfaces.ts";

/**
 * Names the dominant failure surface in one sentence, and exactly one next motion: of the lines that failed in a run, or,
 * where there was none, of what is stated alone.
 */
export function diagnose(failed: readonly Failed[], stated: Stated): Diagnosis {
  const { triage, scorecard } = stated;
  const ranked = rankedOf(failed, stated);
  const { surface } = ranked;
  const agrees = triage?.dominantSurface === surface;
  // A triage that names no surface speaks of the one that was found.
  const heeded = triage !== null && (agrees || triage.dominantSurface === null) ? triage : null;
  const lines = failed.filter((line) => surface === "unclear" || line.surface === surface);
  const score = scoreOf(surface, scorecard);
  const failing = new Set(failed.map((line) => line.surface));
  const others = new Set([...failing, ...stallDrivers(scorecard)].filter((other) => other !== surface && other !== "unclear"));
  const said = spoken(heeded?.blockerSymptom.value);
  const leading = leadingOf(lines, said);
  const { beware } = SURFACES[surface];
  const disagreement = [disagreementOf(failing, ranked, stated), firedElsewhere(failed, surface)].filter((said) => said !== null).join(" ");
  return {
    surface,
    confidence: agrees ? triage.confidence : null,
    sentence: sentenceOf(said, leading, failed, ranked, stated),
    evidence: [...lines.map(({ evidence }) => evidence), ...(heeded?.confirmingEvidence ?? []), ...(score === undefined || score.score > STALL_DRIVER ? [] : [diagnosisMessages.score(score)])],
    falsified_by: heeded !== null && heeded.falsifyingEvidence.length > 0 ? [...heeded.falsifyingEvidence] : falsifiersOf(surface, leading),
    ...(beware === null ? {} : { beware: diagnosisMessages.beware({ warning: beware }) }),
    ...(disagreement === "" ? {} : { disagreement }),
    // Whatever is said, nothing is implemented while nobody knows where.
    next_motion: (surface === "unclear" ? null : heeded?.nextMotion) ?? SURFACES[surface].motion,
    not_now: inOrder(others, failing, scorecard).map((other) => diagnosisMessages.notNow({ surface: other, motion: SURFACES[other].motion })),
  };
}

/** The dominant surface: of the triggers that fired, else of all that failed, else of what is stated. */
function rankedOf(failed: readonly Failed[], stated: Stated): Ranked {
  const fired = failed.filter(({ status }) => status === "fired");
  const surfaces = new Set((fired.length > 0 ? fired : failed).map(({ surface }) => surface));
  const found = dominant(surfaces, stated);
  if (found.surface !== "unclear" || found.tied.length > 0) return found;
  const blocker = stated.triage?.dominantSurface == null ? topBlocker(stated.scorecard, surfaces) : { surface: stated.triage.dominantSurface, tied: [] };
  // A line may say itself that its surface is unclear; what is stated of others does not change that.
  return failed.length === 0 ? blocker : { surface: "unclear", tied: blocker.tied };
}

/** The line that the sentence is about: among the gravest the first of which the team says something, if it says nothing of the whole. */
function leadingOf(lines: readonly Failed[], said: string | null): Failed | undefined {
  const fired = lines.filter(({ status }) => status === "fired");
  const gravest = fired.length > 0 ? fired : lines;
  return (said === null ? (gravest.find(({ because }) => because !== null) ?? fired.find(({ signal }) => signal !== null)) : undefined) ?? gravest[0];
}

/**
 * The narrowest true sentence: what the team says blocks, else what was reported, else what was seen of a line of which
 * the team says why it matters, else what the surface lacks. Why a line matters is no cause of the stall, but a note.
 */
function sentenceOf(said: string | null, leading: Failed | undefined, failed: readonly Failed[], { surface, tied }: Ranked, stated: Stated): string {
  const reported = leading?.status === "fired" ? leading.signal : null;
  const repeats = (text: string | null): boolean => leading?.signal != null && text !== null && normalizeSignal(leading.signal) === normalizeSignal(text);
  const because = said !== null || leading === undefined || repeats(leading.because) ? null : leading.because;
  const lacking = failed.every((line) => line.lacking !== null) ? (leading?.lacking ?? null) : null;
  const cause = said ?? reported ?? (because === null && lacking === null ? shortfallOf(surface, stated, leading) : null);
  return diagnosisMessages.sentence({
    cause,
    fact: leading === undefined || repeats(cause) ? null : leading.fact,
    notes: [leading?.label ?? null, because].filter((note) => note !== null),
    more: Math.max(0, failed.length - 1),
    lacking,
    unclear: surface === "unclear" ? whyUnclear(tied, leading, stated) : null,
  });
}

/** What the surface lacks, by the evidence of a low score, else in plain words. Of an unclear one the failed line says more. */
function shortfallOf(surface: Surface, { scorecard }: Stated, leading: Failed | undefined): string | null {
  if (surface === "unclear" && leading !== undefined) return null;
  const score = scoreOf(surface, scorecard);
  const scored = score !== undefined && score.score <= STALL_DRIVER ? spoken(score.evidence) : null;
  const { name, shortfall } = SURFACES[surface];
  // Of what was not measured nobody knows whether it falls short.
  return scored ?? (leading?.status === "unknown" ? diagnosisMessages.unjudged({ name }) : shortfall);
}

function whyUnclear(tied: readonly Surface[], leading: Failed | undefined, { triage }: Stated): string {
  if (tied.length > 0) return diagnosisMessages.tied({ surfaces: tied });
  if (triage?.dominantSurface === "unclear") return diagnosisMessages.leftOpen();
  return diagnosisMessages.unnamed({ judged: leading === undefined ? null : leading.status === "fired" ? "fired" : "failed" });
}

/** What would show that the diagnosis is wrong, where the triage does not say it. */
function falsifiersOf(surface: Surface, leading: Failed | undefined): string[] {
  const { scored } = SURFACES[surface];
  const answered = scored === null ? diagnosisMessages.namedAfterAll() : diagnosisMessages.answeredYes(scored);
  return [...(leading === undefined ? [] : [leading.turned]), answered];
}

/** Says so where the triage's surface is not the one that was found, or not what the scorecard puts first. */
function disagreementOf(failing: ReadonlySet<Surface>, { surface, tied }: Ranked, { triage, scorecard }: Stated): string | null {
  const stated = triage?.dominantSurface ?? null;
  if (stated === null) return null;
  const top = topBlocker(scorecard, failing);
  const others = (found: readonly Surface[]): readonly Surface[] => (found.includes(stated) ? [] : found.filter((each) => each !== "unclear"));
  const [failed, blockers] = [others([...failing]), others([top.surface, ...top.tied])];
  // It failed as well, and something graver on another surface did too.
  const graver = failed.length === 0 && stated !== surface && !tied.includes(stated) ? surface : null;
  return failed.length + blockers.length === 0 && graver === null ? null : diagnosisMessages.disagreement({ stated, failed, graver, blockers });
}

/** Says so where triggers fired on other surfaces than the dominant one. Of a tie the sentence itself says it. */
function firedElsewhere(failed: readonly Failed[], dominant: Surface): string | null {
  const fired = new Set(failed.filter(({ status }) => status === "fired").map(({ surface }) => surface));
  const surfaces = [...fired].filter((surface) => surface !== dominant && surface !== "unclear");
  return dominant === "unclear" || surfaces.length === 0 ? null : diagnosisMessages.firedToo({ surfaces });
}
