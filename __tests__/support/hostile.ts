import fc from "fast-check";
import { booleanText } from "./arbitraries.ts";

// Texts that are mostly not what they should be, made of the pieces that the readers look for.

const PIECES = ["a", "b.c", "value", "baseline", "metric(", '"x"', "'", "0.2", "15%", "1e", "(", ")", "[", "]", "and", "or", "not", "!", "-", "+", "*", "/", "<", "<=", ">=", "==", "=", "!=", ",", ".", "mean(", "p95(", "known(", "true", "null", "%", "#", ";", ":", "{", "}", "?", "\\", " ", "\n", "错", "é", "\u{1F389}", "\uD800", "__proto__", "constructor"];
/** Texts made of pieces of the language, mostly no expressions. */
export const nearlyExpression = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).chain((parts) => fc.constantFrom("", " ").map((blank) => parts.join(blank)));

const YAML_PIECES = ["rollout_gate:", "\n", "\n  ", "\n    ", "protected_path: x", "must_hold:", "rollback_trigger:", "- ", "a: ", '"<= 1"', ">= 1", "!= 0", "&x ", "*x", "!t ", "<<: ", "{", "}", "[", "]", "'", '"', "|", "#", "? ", ": ", "---", "...", "%YAML 1.1", "\t", "metrics:", "triage:", "scorecard:", "each: ", "when: ", "signal: ", "a b", "1", "~", "\r\n", "\uFEFF", "\u0000"];
export const nearlyYaml = fc.array(fc.constantFrom(...YAML_PIECES), { maxLength: 20 }).map((parts) => parts.join(""));

const JSON_PIECES = ["{", "}", "[", "]", ",", ":", '"a"', '"signals"', '"metrics"', '"meta"', '"commit"', "1", "-", "0.5", "1e400", "NaN", "Infinity", "True", "None", "constructor", "'x'", "true", "null", '"\\u0061"', '"\\q"', '"', "\\", "//", "#", "\n", " ", "\uFEFF", "\u0000"];
export const nearlyJson = fc.array(fc.constantFrom(...JSON_PIECES), { maxLength: 14 }).map((parts) => parts.join(""));

export const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ maxLength: 40 }));

/** Lines as teams write them under `rollback_trigger`, between prose and expression. */
export const triggerText = fc.oneof(
  booleanText(),
  nearlyExpression,
  fc.array(fc.constantFrom("reviewers", "report", "missing", "accuracy", "error", "rate", "is", "above", "5", "p0", "and", "or", "not", "a", "b", ">", ">>", "0.2", "审核者", "报告", ",", ".", "high!", "(again)", "null", "value"), { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
);
