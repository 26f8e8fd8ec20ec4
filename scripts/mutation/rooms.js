// Which tests the mutants of a room meet: those that are about it, the most telling first. Fewer than all, so that a
// score is a lower bound: what survives here may still fail elsewhere.
const judge = (/** @type {string} */ names) => `__tests__/judge/{${names}}.test.ts`;

/** @type {Readonly<Record<string, readonly string[]>>} */
export const ROOMS = {
  evidence: ["__tests__/evidence/*.test.ts", judge("declared,condition,law,baseline-estimates,estimates"), "__tests__/library.test.ts"],
  gate: ["__tests__/gate/*.test.ts", judge("declared,law,condition,sentence,verdict"), "__tests__/explain/*.test.ts", "__tests__/testing/load.test.ts", "__tests__/cli/diagnose.test.ts"],
  judge: [judge("condition,verdict,number-line,diagnose,declared,vague,sentence,estimates,baseline-estimates,adding-errors,law"), "__tests__/{evidence,explain}/*.test.ts", "__tests__/gate/triggers.test.ts", "__tests__/cli/{diagnose,disagree,eval}.test.ts"],
  language: ["__tests__/language/{refused,types,evaluate,print,functions,cuts,limits}.test.ts", judge("condition,estimates,baseline-estimates"), "__tests__/gate/triggers.test.ts", "__tests__/evidence/lookup.test.ts"],
  statistics: ["__tests__/statistics/*.test.ts"],
};

/** Tests that measure time, which says nothing here, or that take seconds, which every mutant would pay. */
export const LEFT_OUT = /in a moment|, soon$|at once$|is no level and works|deep in the stack|a million numbers|hundreds of kinks|a measurement holds, nothing|by interval true and false/;
