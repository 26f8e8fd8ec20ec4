/** Operators of the language, as they are written. Two spellings of one operator both stand here. */
export const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "!"]);

/** Operators of other languages and the one that was meant. */
export const MEANT: ReadonlyMap<string, string> = new Map([
  ["===", "=="],
  ["!==", "!="],
  ["=", "=="],
  ["<>", "!="],
  ["=>", ">="],
  ["=<", "<="],
  ["≥", ">="],
  ["≤", "<="],
  ["≠", "!="],
  [">>", ">"],
  ["<<", "<"],
  ["&", "and"],
  ["|", "or"],
  ["¬", "not"],
  ["×", "*"],
  ["÷", "/"],
  ["−", "-"],
  ["–", "-"],
]);

const is = (what: string, instead: string) => ({ what: `${what} is`, instead });
const are = (what: string, instead: string) => ({ what: `${what} are`, instead });

/** What other languages have and this one refuses, with the way to say it here. */
export const FOREIGN: ReadonlyMap<string, { what: string; instead: string }> = new Map([
  ["**", is("raising to a power", "Multiply instead: `x * x`.")],
  ["^", is("raising to a power", "Multiply instead: `x * x`.")],
  ["?", are("choices with `?` and `:`", "Write two lines of the gate, or join both cases with `and` and `or`.")],
  ["?.", is("`?.`", "Write a plain dot: what is absent is unknown and never an error.")],
  ["??", are("default values", "Leave it out: what is absent is unknown, and the gate says so.")],
  [":", are("ranges and choices", "Write a chain for a range: `0.8 <= value <= 0.95`.")],
  [";", are("several statements", "Write each as a line of its own in the gate.")],
  ["#", are("comments inside an expression", "Write the comment in YAML, after the closing quote.")],
  ["{", are("objects", "Write the metric's name.")],
  ["}", are("objects", "Write the metric's name.")],
  ["\\", is("a backslash outside of a text", "Write the metric's name, or `metric(\"any name\")`.")],
  ["`", are("backticks", 'Write texts in double quotes, and odd names as `metric("any name")`.')],
  ...["“", "”", "‘", "’"].map((quote) => [quote, are("curly quotes", 'Write straight ones: `"text"`.')] as const),
  ["+=", is("assignment", "Write the sum where it is needed.")],
  ["-=", is("assignment", "Write the difference where it is needed.")],
  [":=", is("assignment", "Write `==` to compare.")],
]);

/**
 * Words that mean something else elsewhere, in mathjs or in JSON. As a bare name each is refused, so that no reader has
 * to know which of the meanings applies.
 */
export const RESERVED: ReadonlySet<string> = new Set(["NaN", "Infinity", "null", "undefined", "end", "mod", "to", "in", "xor"]);

/** Operators that are words. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** Words of the language that a metric's name must not be taken for. */
export const KEYWORDS: ReadonlySet<string> = new Set([...OPERATOR_WORDS, "true", "false", "value", "baseline"]);
