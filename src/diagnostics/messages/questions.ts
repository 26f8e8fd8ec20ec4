import { OPENING } from "./diagnosis.ts";
import { code } from "./words.ts";

/** What `diagnose --ask` says. A question ends with how it is answered. */
export const questionMessages = {
  readsNothing: (a: { surplus: string }) => `${code("--ask")} writes a new triage from your answers and reads nothing. Leave out ${code(a.surplus)}.`,
  introduction: () => "A short triage: what blocks this rollout, and the one thing to do next. Enter leaves out what you do not know; Ctrl-C ends, and nothing is written.",
  workflow: () => "Which workflow or path is in scope?",
  symptom: () => "What blocks the rollout right now? End the sentence, in lower case and without a full stop.",
  symptomOpening: () => `${OPENING} …`,
  once: () => "Say it once more; Enter keeps it as it is.",
  stallSymptoms: () => "Which of these do you see? Numbers, such as 1 3; Enter for none.",
  seen: (a: { seen: number; of: number }) =>
    a.seen === 0
      ? `None of ${a.of} seen: this may be one narrow mistake and no stall.`
      : `${a.seen} of ${a.of} seen: diagnose before changing the system again.`,
  surface: () => "Which of these is most like what you see? One number; Enter if you do not know.",
  looksLike: (a: { surface: string; symptom: string }) => `${a.surface}: ${a.symptom}`,
  confidence: (a: { surface: string }) => `How sure are you that it is ${a.surface}? From 0 to 1, such as 0.8; Enter leaves it open.`,
  confirming: () => "What have you seen that confirms this? One piece of evidence a line; an empty line ends.",
  falsifying: () => "What would show that it is wrong? One piece of evidence a line; an empty line ends.",
  motion: (a: { motion: string | null }) => `What is the smallest corrective motion? One number; ${a.motion === null ? "Enter leaves it open" : `Enter for ${a.motion}`}.`,
  when: (a: { motion: string; when: string; usual: boolean }) => `${a.motion}: when ${a.when}${a.usual ? " (Enter)" : ""}`,
  scorecard: () => "Five questions, each answered from 1 (no) to 5 (yes) on concrete evidence, not on optimism; Enter leaves one out.",
  scorePrompt: () => "1 to 5: ",
  evidence: () => "On what evidence?",
  rank: () => "Several scores are low. Which most directly blocks launch trust? Numbers, the worst first, such as 2 1; Enter leaves it open.",
  needed: () => "This is needed; a few words are enough.",
  notOneOf: (a: { answer: string; count: number }) => `${code(a.answer)} is none of these. Write a number from 1 to ${a.count}.`,
  notSeveralOf: (a: { answer: string; count: number }) => `${code(a.answer)} is not all of it in the list. Write numbers from 1 to ${a.count}, each once, with blanks between them.`,
  notConfidence: (a: { answer: string }) => `${code(a.answer)} is no confidence. Write a number from 0 to 1, such as 0.8.`,
  notScore: (a: { answer: string }) => `${code(a.answer)} is no score. Write a whole number from 1 to 5.`,
  ended: (a: { interrupted: boolean }) => (a.interrupted ? "Interrupted; nothing was written." : "The answers ended before the questions did, so nothing was written."),
  written: (a: { file: string }) => `Wrote ${a.file}. Put its sections into the gate, or diagnose it again:`,
  again: (a: { file: string; program: string }) => `${a.program} diagnose ${a.file}`,
  seenNote: (a: { seen: number; of: number }) => `Of ${a.of} symptoms that recur in a stall, ${a.seen} ${a.seen === 1 ? "is" : "are"} seen.`,
  nextMotion: (a: { motion: string; key: string }) => `Next motion: ${a.motion} (${a.key}).`,
} as const;
