import { code, count, didYouMean, list, proposal } from "./words.ts";

/** Mistakes inside an expression of the gate language. */
export const expressionMessages = {
  "empty-expression": () => 'There is no expression here. Write a comparison, such as `"<= 0.15"` or `error_rate > 0.2`.',
  "expression-too-long": (a: { length: number; limit: number }) =>
    `This expression has ${a.length} characters and the limit is ${a.limit}. Split it into several lines of the gate.`,
  "expression-too-deep": (a: { limit: number }) =>
    `Brackets and unary operators are nested more than ${a.limit} levels deep here. Split the expression into several lines of the gate.`,
  "too-many-keys": (a: { keys: number; limit: number }) => `This name has ${a.keys} keys and the limit is ${a.limit}. Write the measurement under a shorter name.`,
  "unknown-operator": (a: { text: string; meant: string | null }) =>
    a.meant === null
      ? `${code(a.text)} is not an operator of the gate language. It has \`+ - * /\`, \`< <= > >= == !=\`, \`and or not\` and parentheses.`
      : `${code(a.text)} is not an operator of the gate language. Write ${proposal(a.meant)}.`,
  "not-in-language": (a: { text: string; what: string; instead: string }) => `${code(a.text)}: ${a.what} not part of the gate language. ${a.instead}`,
  "bad-number": (a: { text: string; meant: string | null; thousands: string | null }) =>
    `${code(a.text)} is not a number. ${a.meant === null ? "Write it in digits, such as `0.2` or `1e-3`." : `Write ${proposal(a.meant)}${a.text.startsWith(a.meant) ? "; a unit belongs in the metric's name, such as `latency_ms`" : ""}${a.thousands === null ? "" : `, or ${proposal(a.thousands)} where the comma parts thousands`}.`}`,
  "bad-string": (a: { text: string; why: string }) => `The text ${code(a.text)} ${a.why}.`,
  "percent-operand": (a: { text: string }) =>
    `${code(a.text)} stands beside \`+\` or \`-\`, where it could mean a share of the other side. Write \`x * 1.1\` for ten percent more, or \`x + 0.1\` for 0.1 more.`,
  modulo: () => "`%` is only a percentage here, written without a blank: `15%`. There is no remainder operator.",
  "reserved-word": (a: { name: string }) => `${code(a.name)} is a reserved word. Write ${proposal(`metric("${a.name}")`)} if a metric has that name.`,
  "unexpected-end": () => "The expression ends too early: something is missing here, such as a value or a closing bracket.",
  unexpected: (a: { text: string }) => `${code(a.text)} does not fit here. A value was expected: a metric's name, a number, or a bracket.`,
  "operand-missing": (a: { operator: string }) => `${code(a.operator)} has nothing on one of its sides. Write a value there, or leave it out.`,
  "side-by-side": (a: { left: string; right: string; meant: string | null }) =>
    a.meant === null
      ? `${code(a.left)} and ${code(a.right)} stand side by side with no operator between them. Write one, such as \`and\` or \`*\`.`
      : `${code(a.left)} and ${code(a.right)} stand side by side. Operators are written in small letters: ${proposal(a.meant)}.`,
  "not-before-comparison": (a: { operand: string; comparison: string }) =>
    `\`not\` binds to ${code(a.operand)} alone here. Write ${proposal(`not (${a.comparison})`)}.`,
  "unary-plus": () => "A plus sign in front of a value does nothing. Leave it out.",
  "unknown-function": (a: { name: string; known: readonly string[]; meant: string | null }) =>
    `There is no function ${code(a.name)}.${didYouMean(a.meant) || ` There are ${list(a.known)}.`}`,
  "not-a-function": (a: { text: string }) => `${code(a.text)} cannot be called. Only the functions of the gate language can, by their plain name.`,
  "wrong-argument-count": (a: { name: string; takes: string; given: number }) =>
    `${code(a.name)} takes ${a.takes}, and ${count(a.given, "argument")} ${a.given === 1 ? "is" : "are"} given.`,
  "needs-metric": (a: { name: string; text: string }) =>
    `${code(a.name)} takes a metric, and ${code(a.text)} is not one. Write the metric's name, such as ${proposal(`${a.name}(latency_ms)`)}.`,
  "needs-name-text": (a: { name: string }) => `${code(a.name)} takes the metric's name as text: ${proposal(`${a.name}("any name")`)}.`,
  "index-number": (a: { text: string }) =>
    `${code(a.text)} picks an element by its number, which is refused: the order of a list is no name. Use an aggregate such as \`max(x)\`, or give the value a name of its own with \`from\`.`,
  "index-not-text": (a: { text: string }) => `${code(a.text)} is no key. Write one key as text in the brackets: \`x["any key"]\`.`,
  "not-a-container": (a: { text: string }) => `${code(a.text)} has no keys. Only a metric can be looked into: \`latency.p95\` or \`x["any key"]\`.`,
  "outside-condition": (a: { name: string; instead: string }) =>
    `${code(a.name)} means the metric of a condition, and there is none here. ${a.instead}`,
  "baseline-in-from": () => "The expressions of `from` read one file and have no baseline. Give that file to `baseline` as well, and compare in the condition.",
  "mixed-types": (a: { operator: string; left: string; right: string }) =>
    `${code(a.operator)} cannot be applied to ${a.left} and ${a.right}. Numbers compare with numbers, texts with texts (by \`==\` and \`!=\` only), and true or false with true or false.`,
  "wrong-operand": (a: { operator: string; needs: string; found: string; text: string }) =>
    `${code(a.operator)} needs ${a.needs}, and ${code(a.text)} is ${a.found}.`,
  "bad-percentile": (a: { text: string }) => `A percentile is 0 or a number from 1 to 100, and ${code(a.text)} is not. Write \`percentile(x, 95)\` for the 95th.`,
  "not-boolean": (a: { text: string; found: string; instead: string }) => `${code(a.text)} is ${a.found}, not something that holds or does not. ${a.instead}`,
  "hyphenated-metric": (a: { name: string }) =>
    `There is a metric called ${code(a.name)}, and without blanks this reads as a subtraction. Write ${proposal(`metric("${a.name}")`)} for the metric, or put blanks around \`-\`.`,
  "known-in-trigger": () =>
    "`known` decides on the absence of evidence, and nothing may be rolled back for lack of evidence. Leave it out: a trigger whose metric is missing is unknown, and the gate holds.",
  "lenient-trigger": (a: { bound: string; metric: string; other: string }) =>
    `${code(a.bound)} is on this side of a limit when there are few samples, and nothing may be rolled back for lack of evidence. Write ${proposal(a.metric)}, which decides by its whole range, or ${proposal(a.other)}.`,
  "lenient-condition": (a: { bound: string; metric: string; other: string }) =>
    `${code(a.bound)} is on this side of a limit when there are few samples, so this condition can be met for lack of evidence. Write ${proposal(a.metric)}, which decides by its whole range, or ${proposal(a.other)}, unless that is what you want.`,
  "known-in-condition": () =>
    "`known` decides on the absence of evidence, so this condition can be met without any. Leave it out unless that is what you want: a metric that is missing already holds the gate.",
} as const;
