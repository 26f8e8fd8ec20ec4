// Which tests the mutants of a room meet: those that are about it, the most telling first. Fewer than all, so that a
// score is a lower bound: what survives here may still fail elsewhere.
/** Whole runs come last: they notice much, and cost the most. */
const WHOLE = "__tests__/cli/scenarios.test.ts";
const judge = (/** @type {string} */ names) => `__tests__/judge/{${names}}.test.ts`;

/** @type {Readonly<Record<string, readonly string[]>>} */
export const ROOMS = {
  evidence: ["__tests__/evidence/*.test.ts", judge("declared,condition,law,baseline-estimates,lost-and-alike,advice,estimates"), "__tests__/library.test.ts", "__tests__/hostile/json.test.ts", "__tests__/cli/{eval,inputs,bad-inputs,check}.test.ts", WHOLE],
  gate: ["__tests__/gate/*.test.ts", judge("declared,law,condition,sentence,verdict,diagnose"), "__tests__/explain/*.test.ts", "__tests__/testing/{load,lines,run}.test.ts", "__tests__/hostile/yaml.test.ts", "__tests__/cli/{validate,bad-inputs,check,diagnose}.test.ts", WHOLE],
  judge: [
    "__tests__/judge/*.test.ts",
    "__tests__/{evidence,explain}/*.test.ts",
    "__tests__/gate/{triggers,conditions,lenient,load-triage}.test.ts",
    "__tests__/compare/{changes,directions}.test.ts",
    "__tests__/cli/{diagnose,disagree,eval,ask}.test.ts",
    "__tests__/library.test.ts",
    WHOLE,
  ],
  language: [
    "__tests__/language/*.test.ts",
    judge("condition,shared-errors,lost-and-alike,advice,estimates,baseline-estimates,adding-errors"),
    "__tests__/gate/{triggers,lenient,conditions,load}.test.ts",
    "__tests__/evidence/lookup.test.ts",
    "__tests__/compare/changes.test.ts",
    judge("number-line"),
    "__tests__/explain/*.test.ts",
    "__tests__/hostile/expressions.test.ts",
    WHOLE,
  ],
  statistics: ["__tests__/statistics/*.test.ts"],
};

/** Tests that measure time, which says nothing here, or that take seconds, which every mutant would pay. */
export const LEFT_OUT = /in a moment|in no time|, soon$|at once$|is no level and works|deep in the stack|a million numbers|all of ten thousand|hundreds of kinks|a measurement holds, nothing|by interval true and false|true and false are exactly|as many as settle it, however|as pretty$|never two of these/;
