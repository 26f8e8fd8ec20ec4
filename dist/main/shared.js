import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";

// src/diagnostics/thrown.ts
/** What something thrown says of itself. Nothing is thrown by this, whatever was: it is for those who catch bugs. */
function messageOf(thrown) {
	try {
		return thrown instanceof Error ? String(thrown.message) : String(thrown);
	} catch {
		return "what was thrown has no text";
	}
}

// src/diagnostics/characters.ts
/**
* A pattern that is made when it is first asked for. V8 builds the tables of `\p{…}` when it reads a literal, used or not:
* written as literals, those of this program took a fifth of an empty one's start.
*/
function onDemand(source, flags) {
	let made;
	return () => made ??= new RegExp(source, flags);
}
const isAscii = (text) => /^[\0-\x7f]*$/.test(text);
/** The pattern of a pair that a text needs. */
const forText = (text, { ascii, unicode }) => isAscii(text) ? ascii : unicode();
const DIGIT = {
	ascii: /\d/,
	unicode: onDemand(String.raw`\p{N}`, "u")
};
const ENDS_IN_WORD = {
	ascii: /[\w$]$/,
	unicode: onDemand(String.raw`[\p{L}\p{N}\p{M}_$]$`, "u")
};
const STARTS_WITH_WORD = {
	ascii: /^[\w$]/,
	unicode: onDemand(String.raw`^[\p{L}\p{N}\p{M}_$]`, "u")
};
const AROUND_WORD = {
	ascii: /^[^\w$]+|[^\w$]+$/g,
	unicode: onDemand(String.raw`^[^\p{L}\p{N}\p{M}_$]+|[^\p{L}\p{N}\p{M}_$]+$`, "gu")
};
const BETWEEN_WORDS = {
	ascii: /[^A-Za-z0-9]+/,
	unicode: onDemand(String.raw`[^\p{L}\p{N}\p{M}]+`, "u")
};
const IDENTIFIER = {
	ascii: /^[A-Za-z_$][\w$]*$/,
	unicode: onDemand(String.raw`^[\p{L}_$][\p{L}\p{N}\p{M}_$]*$`, "u")
};
const INVISIBLE = {
	ascii: /[\0-\x1f\x7f]+/g,
	unicode: onDemand(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, "gu")
};
const hasDigit = (text) => forText(text, DIGIT).test(text);
const endsInWord = (text) => forText(text, ENDS_IN_WORD).test(text);
const startsWithWord = (text) => forText(text, STARTS_WITH_WORD).test(text);
/** A name that can stand in an expression as it is. */
const isIdentifier = (text) => forText(text, IDENTIFIER).test(text);
/** A word without the punctuation around it. */
const bareWord = (word) => word.replace(forText(word, AROUND_WORD), "");
/** The parts of a name: `reviewer_override_rate` has three. */
const partsOfName = (name) => name.split(forText(name, BETWEEN_WORDS)).filter((part) => part !== "");
/** A text on one line, without control characters and invisible formatting. */
const onOneLine = (text) => text.replace(forText(text, INVISIBLE), " ");

// src/diagnostics/messages/words.ts
/** Longest piece of a user's text that a sentence repeats; the place shows the rest. */
const QUOTE_LIMIT = 60;
const PROPOSAL_LIMIT = 500;
/** A user's text inside a sentence: on one line, not too long, in backticks. */
function code(text) {
	return inBackticks(text, QUOTE_LIMIT);
}
/** What to write instead: in backticks, and whole, since half of a proposal is none. */
function proposal(text) {
	return inBackticks(text, PROPOSAL_LIMIT);
}
function inBackticks(text, limit) {
	const line = onOneLine(text);
	return "`" + (line.length > limit ? `${line.slice(0, limit - 1)}…` : line) + "`";
}
/** "`a`", "`a` and `b`", "`a`, `b` and `c`". */
function list(texts, last = "and") {
	return enumerated(texts.map(code), last);
}
/** "a", "a and b", "a, b and c". */
function enumerated(texts, last = "and") {
	return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1) ?? ""}`;
}
/** "1 condition", "2 conditions". */
function count(n, singular, plural = `${singular}s`) {
	return `${n} ${n === 1 ? singular : plural}`;
}
/** " Did you mean `x`?", or nothing. */
function didYouMean(suggestion) {
	return suggestion === null ? "" : ` Did you mean ${proposal(suggestion)}?`;
}

// src/diagnostics/messages/document.ts
/** Mistakes of the YAML document, before it is a gate. */
const documentMessages = {
	"yaml-empty": () => "This file holds no gate. Start with `rollout_gate:`; `rollout-gate init` writes a first one.",
	"yaml-too-large": (a) => `This file has ${a.size} characters, and at most ${a.limit} are read. Is it a metrics file?`,
	"yaml-too-deep": (a) => `This is nested more than ${a.limit} levels deep, and no more are read. Check the brackets.`,
	"yaml-unquoted-comparison": (a) => `An unquoted \`>\` starts a multi-line text in YAML. Put the condition in quotes: ${proposal(a.meant)}.`,
	"yaml-unquoted-inequality": (a) => `An unquoted \`!\` starts a tag in YAML, so the operator is lost. Put it in quotes: ${proposal(a.meant)}.`,
	"yaml-tag": (a) => `${code(a.tag)} is a YAML tag, and tags are not read. Leave it out, or put the value in quotes.`,
	"yaml-tab": () => "YAML does not allow tabs for indentation. Use blanks.",
	"yaml-duplicate-key": (a) => `${code(a.key)} stands here a second time; the first is on line ${a.line}. Keep one; several conditions on one metric are a list.`,
	"yaml-merge-key": () => "Merge keys (`<<`) are not read: what a line says must stand in it. Write the keys out.",
	"yaml-key-not-text": (a) => `This key is ${a.found}, and keys are text. Put it in quotes if it is a name.`,
	"yaml-alias-loop": (a) => `The alias ${code(`*${a.name}`)} refers to something that it is itself a part of. Write the value out.`,
	"yaml-alias-unknown": (a) => `${code(`*${a.name}`)} refers to an anchor that is not set before it. Put the value in quotes if the star is meant as text.`,
	"yaml-alias-expansion": (a) => `Aliases expand to more than ${a.limit} values here. Write the values out.`,
	"yaml-unclosed-quote": (a) => `The text that starts here has no closing ${a.quote}.`,
	"yaml-bad-escape": (a) => `${code(a.text)} is no escape of a text in double quotes. Write \`\\\\\` for a backslash, or use single quotes.`,
	"yaml-reserved-start": (a) => `An unquoted value cannot start with ${code(a.character)} in YAML. Put it in quotes: ${proposal(a.meant)}.`,
	"yaml-colon-in-value": (a) => `This line has a second \`: \`, which YAML reads as a map inside a map. Put the value in quotes: ${proposal(a.meant)}.`,
	"yaml-text-after-value": (a) => `${code(a.text)} follows a value that has ended already. Put the whole value in one pair of quotes.`,
	"yaml-indentation": () => "The indentation does not fit the lines around it. Keys of one map start at the same column, each deeper than its parent.",
	"yaml-unclosed-bracket": () => "A bracket that was opened has no end, or its content is not indented. Close it with `]` or `}`.",
	"yaml-syntax": (a) => `This is not YAML: ${a.detail}.`
};

// src/diagnostics/messages/evidence.ts
/** Mistakes of metrics files, baselines and signals, and what is worth saying about them. */
const evidenceMessages = {
	"json-empty": () => "This file is empty. The step that writes the metrics may have failed; it must write a JSON object.",
	"json-syntax": (a) => `This is not JSON: ${a.found} was not expected here.`,
	"json-cut-off": () => "This is not JSON: the text ends in the middle. The step that writes it may have been stopped.",
	"json-not-finite": (a) => `${code(a.found)} is not JSON, although Python writes it. Write \`null\` for what was not measured.`,
	"json-single-quotes": () => "JSON knows double quotes only. Python's `json.dumps` writes them; `str` and `print` of a dict do not.",
	"json-trailing-comma": () => "JSON allows no comma before a closing bracket. Leave it out.",
	"json-comment": () => "JSON has no comments. Leave it out.",
	"json-unquoted-key": (a) => `Keys are in double quotes in JSON: ${proposal(`"${a.found}"`)}.`,
	"json-python-word": (a) => `${code(a.found)} is Python's; JSON writes ${proposal(a.meant)}.`,
	"json-lines": () => "A second JSON value starts here, as in a file of JSON lines. Write one object, such as `{\"scores\": [0.8, 0.9]}`.",
	"json-control-character": () => "A text in JSON cannot hold a raw line break or control character. Write `\\n`.",
	"json-bad-escape": (a) => `${code(a.found)} is no escape of JSON. Write \`\\\\\` for a backslash.`,
	"json-bad-number": (a) => `${code(a.found)} is no number of JSON. It has digits before and after the point, and no leading zero or plus.`,
	"json-too-deep": (a) => `This is nested more than ${a.limit} levels deep, which no metrics are. Write the measurements as an object.`,
	"evidence-unreadable": (a) => `This object cannot be read: ${a.why}. Pass plain data.`,
	"metrics-not-object": (a) => `A metrics file is a JSON object with a name for each measurement, and this is ${a.found}. Write, for example, \`{"error_rate": 0.02}\`.`,
	"duplicate-metric": (a) => `${code(a.key)} stands here a second time with another value; the first is on line ${a.line}. JSON readers would silently take one of the two.`,
	"metrics-disagree": (a) => `${code(a.name)} is ${a.values[1]} here and ${a.values[0]} in ${code(a.other)}${a.otherName === a.name ? "" : ` as ${code(a.otherName)}`}. One name has one value: give only one of the two, or rename one.`,
	"signals-shape": (a) => `\`signals\` is a list of texts, or an object from texts to true or false, and this is ${a.found}. Write \`["reviewers report …"]\`.`,
	"signals-misplaced": (a) => `${code(a.key)} looks like reported signals, and those stand under \`signals\` at the root of the file. Move them there.`,
	"signal-not-text": (a) => `A reported signal is a text, and this is ${a.found}. Copy the sentence from the gate.`,
	"signal-answer": (a) => `The answer to ${code(a.signal)} is ${a.found}. It is \`true\` (somebody reports it) or \`false\`.`,
	"unknown-signal": (a) => `The signal ${code(a.signal)} was reported (${a.source}), and no gate knows it.${didYouMean(a.meant) || (a.known.length > 0 ? ` The gate's signals are ${list(a.known)}.` : " No gate has a signal; add a line to `rollback_trigger`.")}`,
	"commit-shape": (a) => `\`meta.commit\` is the commit's hash as text, and this is ${a.found}.`,
	"unknown-metric": (a) => `${code(a.name)} is not in ${a.files.length === 0 ? "the evidence, since no metrics file was given" : list(a.files)}, so this line is unknown.${didYouMean(a.meant)}${a.alias === null ? "" : ` If they are one metric, declare it: ${proposal(`metrics: { ${a.alias.metric}: { aliases: [${a.alias.name}] } }`)}.`}${a.bare ? " If people report this and no metric does, write it as `- signal: …`." : ""}`,
	"unknown-baseline": (a) => a.given ? `The baseline has no ${code(a.name)}, so this line is unknown. Was it measured in the last good run?` : `This line compares ${code(a.name)} with a baseline, and none was given. Pass the metrics of the last good run as \`baseline\`.`,
	"baseline-is-metrics": (a) => `This baseline has the same content as ${code(a.metrics)}, so nothing can look worse than it. Pass the metrics of the last good run.`,
	"from-baseline-ambiguous": (a) => `${list(a.found)} could each be the baseline of ${code(a.file)}. Give one file of that name as baseline.`
};

// src/diagnostics/messages/expression.ts
/** Mistakes inside an expression of the gate language. */
const expressionMessages = {
	"empty-expression": () => "There is no expression here. Write a comparison, such as `\"<= 0.15\"` or `error_rate > 0.2`.",
	"expression-too-long": (a) => `This expression has ${a.length} characters and the limit is ${a.limit}. Split it into several lines of the gate.`,
	"expression-too-deep": (a) => `Brackets and unary operators are nested more than ${a.limit} levels deep here. Split the expression into several lines of the gate.`,
	"unknown-operator": (a) => a.meant === null ? `${code(a.text)} is not an operator of the gate language. It has \`+ - * /\`, \`< <= > >= == !=\`, \`and or not\` and parentheses.` : `${code(a.text)} is not an operator of the gate language. Write ${proposal(a.meant)}.`,
	"not-in-language": (a) => `${code(a.text)}: ${a.what} not part of the gate language. ${a.instead}`,
	"bad-number": (a) => `${code(a.text)} is not a number. ${a.meant === null ? "Write it in digits, such as `0.2` or `1e-3`." : `Write ${proposal(a.meant)}; a unit belongs in the metric's name, such as \`latency_ms\`.`}`,
	"bad-string": (a) => `The text ${code(a.text)} ${a.why}.`,
	"percent-operand": (a) => `${code(a.text)} stands beside \`+\` or \`-\`, where it could mean a share of the other side. Write \`x * 1.1\` for ten percent more, or \`x + 0.1\` for 0.1 more.`,
	modulo: () => "`%` is only a percentage here, written without a blank: `15%`. There is no remainder operator.",
	"reserved-word": (a) => `${code(a.name)} is a reserved word. Write ${proposal(`metric("${a.name}")`)} if a metric has that name.`,
	"unexpected-end": () => "The expression ends too early: something is missing here, such as a value or a closing bracket.",
	unexpected: (a) => `${code(a.text)} does not fit here. A value was expected: a metric's name, a number, or a bracket.`,
	"operand-missing": (a) => `${code(a.operator)} has nothing on one of its sides. Write a value there, or leave it out.`,
	"side-by-side": (a) => a.meant === null ? `${code(a.left)} and ${code(a.right)} stand side by side with no operator between them. Write one, such as \`and\` or \`*\`.` : `${code(a.left)} and ${code(a.right)} stand side by side. Operators are written in small letters: ${proposal(a.meant)}.`,
	"not-before-comparison": (a) => `\`not\` binds to ${code(a.operand)} alone here. Write ${proposal(`not (${a.comparison})`)}.`,
	"unary-plus": () => "A plus sign in front of a value does nothing. Leave it out.",
	"unknown-function": (a) => `There is no function ${code(a.name)}.${didYouMean(a.meant) || ` There are ${list(a.known)}.`}`,
	"not-a-function": (a) => `${code(a.text)} cannot be called. Only the functions of the gate language can, by their plain name.`,
	"wrong-argument-count": (a) => `${code(a.name)} takes ${a.takes}, and ${count(a.given, "argument")} ${a.given === 1 ? "is" : "are"} given.`,
	"needs-metric": (a) => `${code(a.name)} takes a metric, and ${code(a.text)} is not one. Write the metric's name, such as ${proposal(`${a.name}(latency_ms)`)}.`,
	"needs-name-text": (a) => `${code(a.name)} takes the metric's name as text: ${proposal(`${a.name}("any name")`)}.`,
	"index-number": (a) => `${code(a.text)} picks an element by its number, which is refused: the order of a list is no name. Use an aggregate such as \`max(x)\`, or give the value a name of its own with \`from\`.`,
	"index-not-text": (a) => `${code(a.text)} is no key. Write one key as text in the brackets: \`x["any key"]\`.`,
	"not-a-container": (a) => `${code(a.text)} has no keys. Only a metric can be looked into: \`latency.p95\` or \`x["any key"]\`.`,
	"outside-condition": (a) => `${code(a.name)} means the metric of a condition, and there is none here. ${a.instead}`,
	"baseline-in-from": () => "The expressions of `from` read one file and have no baseline. Give that file to `baseline` as well, and compare in the condition.",
	"mixed-types": (a) => `${code(a.operator)} cannot be applied to ${a.left} and ${a.right}. Numbers compare with numbers, texts with texts (by \`==\` and \`!=\` only), and true or false with true or false.`,
	"wrong-operand": (a) => `${code(a.operator)} needs ${a.needs}, and ${code(a.text)} is ${a.found}.`,
	"bad-percentile": (a) => `A percentile is a number from 0 to 100, and ${code(a.text)} is not. Write \`percentile(x, 95)\` for the 95th.`,
	"not-boolean": (a) => `${code(a.text)} is ${a.found}, not something that holds or does not. ${a.instead}`,
	"hyphenated-metric": (a) => `There is a metric called ${code(a.name)}, and without blanks this reads as a subtraction. Write ${proposal(`metric("${a.name}")`)} for the metric, or put blanks around \`-\`.`,
	"known-in-trigger": () => "`known` decides on the absence of evidence, and nothing may be rolled back for lack of evidence. Leave it out: a trigger whose metric is missing is unknown, and the gate holds.",
	"known-in-condition": () => "`known` decides on the absence of evidence, so this condition can be met without any. Leave it out unless that is what you want: a metric that is missing already holds the gate."
};

// src/diagnostics/messages/files.ts
/** What makes a text no path, though people write it where one is to stand. */
const SLIPS$1 = {
	quotes: "It is in quotes; leave them out.",
	item: "It begins as an item of a list; write one path a line, without the dash.",
	comment: "It looks like a comment, and there are none here.",
	exclusion: "A pattern cannot exclude; name what is to be read.",
	variable: "`~` and variables are not expanded here.",
	several: "If these are several, write one path a line in a workflow, and one argument each in a shell."
};
/** Files that people write; no step of a pipeline could have failed to. */
const AUTHORED = ["a gate", "a test file"];
/** Mistakes about files and the command line. */
const fileMessages = {
	"file-missing": (a) => `There is no such file, and it is given as ${a.what}.${a.slip === null ? didYouMean(a.meant) : ` ${SLIPS$1[a.slip]}`}${a.folder === null || a.slip !== null ? "" : ` Its folder ${code(a.folder)} is not there either.`}${a.slip === null && a.meant === null && !AUTHORED.some((each) => a.what.endsWith(each)) ? " The step that writes it may have failed or may write elsewhere." : ""}`,
	"file-is-folder": (a) => `This is a folder, and ${a.what} is a file. Name a file in it${a.what === "a metrics file" ? ", or a pattern such as `results/*.json`" : ""}.`,
	"file-unreadable": (a) => `${a.pattern === void 0 ? "This file cannot be read" : `This folder cannot be searched for ${code(a.pattern)}`}: ${a.why}.`,
	"file-not-utf8": (a) => `This file is not UTF-8 text${a.hint === null ? `: the byte ${a.byte} stands here. Write it as UTF-8.` : `. ${a.hint}`}`,
	"file-too-large": (a) => `This file is larger than ${a.limit}, which cannot be read as one text. Summarise the measurements first.`,
	"no-match": (a) => `No file matches ${code(a.pattern)}. The step that writes it may have failed or may write elsewhere.`,
	"no-gate": (a) => `No gate was named, and there is none at ${list(a.tried, "or")}. ${a.meant === null ? "Name one (`--gate FILE`, or the action's input `gate`), or write a first one with `rollout-gate init`." : `There is ${code(a.meant)}: rename it, or name it with ${code(`--gate ${a.meant}`)}.`}`,
	"stdin-twice": () => "Standard input (`-`) was named more than once, and it can be read only once.",
	"file-twice": (a) => `This file is given twice as ${a.what}. Leave one out.`,
	"output-is-folder": () => "This is a folder, and the output is a file. Name a file in it.",
	"output-failed": (a) => `This file cannot be written: ${a.why}.`,
	"output-is-input": () => "The output would overwrite a file that this run reads. Name another file.",
	"not-generated": (a) => `This file is there already, and not as \`prove --write\` writes it: its first line is not ${proposal(a.header)}. Name another file.`,
	"one-gate-to-write": (a) => `\`--write\` takes one gate file, and ${a.gates} are given: a file of gate tests names one gate.`,
	"file-exists": () => "This file is there already, and `init` never overwrites one. Move it away, or start somewhere else.",
	"triage-exists": () => "This file is there already, and `--ask` never overwrites one. Move it away, or name another.",
	"triage-without-gate": () => "This is a triage alone, and metrics are judged by a gate. Add `--gate FILE`, or leave the metrics out.",
	"triage-as-gate": (a) => `This is a triage, and \`--gate\` takes gates. Name it first: ${proposal(`rollout-gate diagnose ${a.file}`)}.`,
	"several-triages": () => "This is a second triage, and one takes the place of the gate's own. Give one alone, or leave the gate out.",
	usage: (a) => `${a.problem}${a.help === null ? "" : ` See ${code(a.help)}.`}`
};

// src/diagnostics/messages/gate.ts
const orSignal = "If people report this and no metric does, write it as `- signal: …`.";
/** What a value is called at the beginning of a sentence: its key, or the list that it stands in. */
function subject(name) {
	if (name === "") return "This file";
	return name.startsWith("an entry of ") ? name.replace("an", "An") : code(name);
}
/** Mistakes of a gate that is good YAML. */
const gateMessages = {
	"unknown-key": (a) => `${code(a.key)} is not a key of ${a.within}.${didYouMean(a.meant) || ` It has ${list(a.known)}.`}`,
	"key-outside-gate": (a) => `${code(a.key)} belongs under \`rollout_gate:\`. Indent it by two blanks, below that key.`,
	"missing-key": (a) => `${code(a.key)} is missing from ${a.within}. It is ${a.wanted}${a.example === null ? "." : `: ${proposal(`${a.key}: ${a.example}`)}.`}`,
	"wrong-value": (a) => `${subject(a.name)} must be ${a.wanted}, and it is ${a.found}.${a.meant !== null ? didYouMean(a.meant) : a.example === null ? "" : ` Write, for example, ${proposal(a.example)}.`}`,
	"not-one-of-two": (a) => `This needs ${a.wanted}, and ${a.found}.`,
	"label-without-signal": () => "`label` names the pull-request label that reports a signal, and this trigger has no `signal`. Add one, or leave `label` out.",
	"colon-in-trigger": (a) => `YAML reads this line as a map, because of its colon. Put it in quotes: ${proposal(`"${a.text}"`)}.`,
	"nothing-to-check": () => "This gate has no blocking condition and no trigger, so it could only ever pass. Add a line to `must_hold` or to `rollback_trigger`.",
	"condition-without-operator": (a) => `${code(a.text)} compares nothing. Write ${proposal(a.meant)} if it has to be equal.`,
	"reads-no-metric": (a) => `${code(a.text)} reads no metric, so no evidence can change it. Compare a metric with something.`,
	"always-true": (a) => `${code(a.text)} holds even when nothing was measured, so it decides without evidence. Leave out the part that is always true.`,
	"always-false": (a) => `${code(a.text)} can never hold, whatever is measured. Leave out the part that is always false.`,
	"each-without-value": (a) => `${code(a.text)} is said of every slice, and reads none. Start it with a comparison, such as \`">= 0.8"\`, or use \`value\`.`,
	"alias-taken": (a) => `${code(a.name)} is already a name of the metric ${code(a.metric)}. A name belongs to one metric.`,
	"from-outside": (a) => `${code(a.file)} lies outside of the working directory. Write a path below it, without \`..\`.`,
	"unclear-trigger": (a) => `This trigger is neither an expression nor plain prose: ${a.why}. ${a.expression === null ? `Write a comparison, such as ${proposal(`${a.metric ?? "error_rate"} > 0.05`)}.` : `Did you mean ${proposal(a.expression)}?`} ${orSignal}`,
	"signal-names-metric": (a) => `This trigger is read as prose, and it names the metric ${code(a.name)} of the evidence. Write a comparison, such as ${proposal(`${a.name} > 0.05`)}. ${orSignal}`,
	"signal-reads-as-expression": (a) => `This signal reads as a comparison, and as a signal it fires only when somebody reports it. Write ${proposal(`- when: ${a.text}`)} to have it evaluated.`,
	"bare-trigger-not-boolean": (a) => `This trigger fires when ${code(a.name)} is true, and it is ${a.found}. Compare it, such as ${proposal(`${a.name} > 0.05`)}. ${orSignal}`,
	"duplicate-signal": (a) => `The signal ${code(a.signal)} stands on line ${a.line} already. Keep one.`,
	"listed-twice": (a) => `${code(a.text)} stands in ${code(a.name)} already. Keep the first.`,
	"rank-without-score": (a) => `${code(a.name)} is ranked and has no score. Score it, or leave it out of \`rank\`.`,
	"confidence-without-surface": () => "This says how sure the team is of a surface, and the triage names none, so it counts for nothing. Add `dominant_surface`, or leave `confidence` out.",
	"vague-symptom": (a) => `${code(a.symptom)} ${a.kind === "phrase" ? "could be said of any rollout, so it names no blocker" : "is something to do, and not what blocks"}. Say what is missing and for whom, so that the sentence holds for this rollout alone: ${proposal(a.example)}.`,
	"nothing-stated": () => "There is no triage and no scorecard here, so nothing is known of what blocks this path. Answer the questions of `rollout-gate diagnose --ask`, or judge the gate with `--metrics FILE`."
};

// src/diagnostics/messages/testing.ts
/** Names that a sentence lists; where there are hundreds, more would hide what it says. */
const LISTED = 12;
const WHERE = {
	not_met: "its conditions",
	unknown: "its lines",
	fired: "its triggers"
};
/** Mistakes of files with gate tests. */
const testingMessages = {
	"test-file-empty": () => "This file holds no tests. Start with `gate:`, the path of a gate file, and `tests:`.",
	"test-is-gate": () => "This is a gate, and no file of tests. Write its tests into a file of their own, which names this one: `gate: rollout-gate.yml`.",
	"test-documents": () => "A second YAML document starts here, and a file holds the tests of one gate file. Put them under the same `tests`, or in a file of their own.",
	"test-name-twice": (a) => `The test on line ${a.line} has the name ${code(a.name)} already. Give each its own, so that a report can say which one failed.`,
	"test-not-json": (a) => `${code(a.found)} cannot stand in a metrics file, since JSON has no such number. Write \`null\` for what was not measured.`,
	"test-unknown-line": (a) => `${code(a.text)} is no line of ${code(a.gate)}.${didYouMean(a.meant)} ${a.known.length === 0 ? `It has none that could stand under ${code(a.list)}.` : `These are ${WHERE[a.list]}: ${listed(a.known)}.`}`,
	"test-several-lines": (a) => `${code(a.text)} stands for several lines of the gate. Write the one that is meant: ${listed(a.lines, "or")}.`,
	"test-wrong-list": (a) => a.kind === "trigger" ? `${code(a.text)} is a trigger, and a trigger is not "not met": it fires. Write it under ${proposal("fired")}.` : `${code(a.text)} is a condition, and a condition does not fire. Write it under ${proposal("not_met")}.`
};
function listed(texts, last = "and") {
	return texts.length > LISTED ? `${texts.slice(0, LISTED).map(code).join(", ")} and ${texts.length - LISTED} more` : list(texts, last);
}

// src/diagnostics/messages/index.ts
/** Every sentence that explains a mistake, by code. Each says what is wrong and what to write instead. */
const messages = {
	...documentMessages,
	...gateMessages,
	...expressionMessages,
	...evidenceMessages,
	...fileMessages,
	...testingMessages
};

// src/diagnostics/diagnostic.ts
/** A mistake that keeps the input from being judged. */
function error(code, place, args) {
	return {
		code,
		args,
		level: "error",
		place
	};
}
/** Something a user should know that does not keep the input from being judged. */
function warning(code, place, args) {
	return {
		code,
		args,
		level: "warning",
		place
	};
}
/** The sentence of a diagnostic. */
function sentence(diagnostic) {
	const write = messages[diagnostic.code];
	return write(diagnostic.args);
}
/** The public form of a diagnostic. */
function worded(diagnostic) {
	const { place } = diagnostic;
	const within = place !== null && "line" in place ? place : null;
	return {
		level: diagnostic.level,
		file: place?.file ?? null,
		line: within?.line ?? null,
		column: within?.column ?? null,
		code: diagnostic.code,
		message: sentence(diagnostic)
	};
}
function hasErrors(diagnostics) {
	return diagnostics.some(({ level }) => level === "error");
}

// node_modules/leven/index.js
const e = [];
const t = [];
function n(n, r, i) {
	if (n === r) return 0;
	let a = i?.maxDistance, o = n;
	n.length > r.length && (n = r, r = o);
	let s = n.length, c = r.length;
	for (; s > 0 && n.charCodeAt(~-s) === r.charCodeAt(~-c);) s--, c--;
	let l = 0;
	for (; l < s && n.charCodeAt(l) === r.charCodeAt(l);) l++;
	if (s -= l, c -= l, a !== void 0 && c - s > a) return a;
	if (s === 0) return a !== void 0 && c > a ? a : c;
	let u, d, f, p, m = 0, h = 0;
	for (; m < s;) t[m] = n.charCodeAt(l + m), e[m] = ++m;
	for (; h < c;) {
		for (u = r.charCodeAt(l + h), f = h++, d = h, m = 0; m < s; m++) p = u === t[m] ? f : f + 1, f = e[m], d = e[m] = f > d ? p > d ? d + 1 : p : p > f ? f + 1 : p;
		if (a !== void 0) {
			let t = d;
			for (m = 0; m < s; m++) e[m] < t && (t = e[m]);
			if (t > a) return a;
		}
	}
	return e.length = s, t.length = s, a !== void 0 && d > a ? a : d;
}
function closestMatch(e, t, r) {
	if (!Array.isArray(t) || t.length === 0) return;
	let i = r?.maxDistance, a = e.length;
	for (let n of t) if (n === e) return n;
	if (i === 0) return;
	let o, s = 1 / 0, c = /* @__PURE__ */ new Set();
	for (let r of t) {
		if (c.has(r)) continue;
		c.add(r);
		let t = Math.abs(r.length - a);
		if (t >= s || i !== void 0 && t > i) continue;
		let l = Number.isFinite(s) ? i === void 0 ? s : Math.min(s, i) : i, u = l === void 0 ? n(e, r) : n(e, r, { maxDistance: l });
		if (i !== void 0 && u > i) continue;
		let d = u;
		if (l !== void 0 && u === l && l === i && (d = n(e, r)), d < s && (s = d, o = r, s === 0)) break;
	}
	if (!(i !== void 0 && s > i)) return o;
}

// src/diagnostics/suggest.ts
/**
* The known name that was probably meant, or null.
*
* A typing error is recognised (edit distance of at most a third of the name), a beginning, and a name that was
* shortened or lengthened by whole words (`override_rate` for `reviewer_override_rate`).
*/
function nearest(name, known) {
	const candidates = known.filter((other) => other !== name);
	if (candidates.length === 0 || name === "") return null;
	const lower = name.toLowerCase();
	const maxDistance = Math.max(1, Math.floor(name.length / 3));
	const best = closestMatch(lower, candidates.map((other) => other.toLowerCase()), { maxDistance });
	if (best !== void 0) return candidates.find((other) => other.toLowerCase() === best) ?? null;
	return candidates.find((other) => isBeginning(lower, other.toLowerCase())) ?? nearestByWords(lower, candidates);
}
/** Whether one of two names begins with the other: `warning` for `warn`. */
function isBeginning(a, b) {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length >= 3 && long.startsWith(short);
}
/** The candidate that shares all the words of the shorter of the two names and is least different in length. */
function nearestByWords(name, candidates) {
	const words = partsOfName(name);
	let best = null;
	let leastExtra = Infinity;
	for (const candidate of candidates) {
		const others = partsOfName(candidate.toLowerCase());
		const [short, long] = words.length <= others.length ? [words, others] : [others, words];
		const extra = long.length - short.length;
		if (short.length >= 2 && short.every((word) => long.includes(word)) && extra < leastExtra) {
			best = candidate;
			leastExtra = extra;
		}
	}
	return best;
}

// src/files/read.ts
/** Longest text that JavaScript holds, in bytes of UTF-8 that are certain to fit. */
const LARGEST = 2 ** 29 - 24;
const UTF16 = "It is UTF-16, as older PowerShell writes with `>`; write it with `| Out-File -Encoding utf8`.";
/** Files that are no UTF-8 as a whole, by their first bytes. */
const FORMS = [
	{
		start: [255, 254],
		hint: UTF16
	},
	{
		start: [254, 255],
		hint: UTF16
	},
	{
		start: [31, 139],
		hint: "It is compressed with gzip; unpack it first."
	},
	{
		start: [
			80,
			75,
			3,
			4
		],
		hint: "It is a ZIP archive; unpack it first."
	}
];
/** What stands in decoded text for bytes that are no UTF-8. */
const REPLACEMENT = "�";
const failed = (problem) => ({
	ok: false,
	problem
});
/** Reads a file as UTF-8. `what` is how messages call it: "a metrics file". */
function readText(directory, path, what) {
	const file = nameOf$1(path);
	const full = resolve(directory, path);
	try {
		const found = statSync(full);
		if (found.isDirectory()) return failed(error("file-is-folder", { file }, { what }));
		return found.size > LARGEST ? tooLarge(file) : decode(file, readFileSync(full));
	} catch (thrown) {
		const { code } = thrown;
		if (code === "ENOENT" && isLink(full)) return failed(error("file-unreadable", { file }, { why: "it is a symbolic link to something that is not there" }));
		if (code === "ENOENT" || code === "ENOTDIR") return failed(error("file-missing", { file }, {
			what,
			slip: slipIn(file),
			...instead(full, file)
		}));
		return failed(error("file-unreadable", { file }, { why: whyRefused(thrown) }));
	}
}
function isLink(full) {
	return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
/** A path as reports name it: with forward slashes wherever the system takes both. */
function nameOf$1(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
/** Bytes as text. A byte order mark stays in it, so that digests are those of the file. */
function decode(file, bytes) {
	if (bytes.length > LARGEST) return tooLarge(file);
	if (isUtf8(bytes)) return {
		ok: true,
		file: {
			file,
			text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")
		}
	};
	const hint = FORMS.find(({ start }) => start.every((byte, at) => bytes[at] === byte))?.hint ?? null;
	const { byte, line, column } = firstStray(bytes);
	return failed(error("file-not-utf8", hint === null ? {
		file,
		line,
		column
	} : { file }, {
		byte,
		hint
	}));
}
/** The first byte that no UTF-8 has there, and its place. A replacement character that is written out is none. */
function firstStray(bytes) {
	const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = given.toString("utf8");
	let [at, offset] = [text.indexOf(REPLACEMENT), 0];
	for (let from = 0;; from = at, at = text.indexOf(REPLACEMENT, at + 1)) {
		offset += Buffer.byteLength(text.slice(from, at));
		if (given.toString("latin1", offset, offset + 3) !== "ï¿½") break;
	}
	const lines = text.slice(0, at).split("\n");
	return {
		byte: `0x${(given[offset] ?? 0).toString(16).toUpperCase()}`,
		line: lines.length,
		column: (lines.at(-1) ?? "").length + 1
	};
}
function tooLarge(file) {
	return failed(error("file-too-large", { file }, { limit: "512 MB" }));
}
/** Whether a path leads to something that is to be read as a file; a pipe is, and so is what reading will say the trouble of. */
function isThere(directory, path) {
	try {
		return !statSync(resolve(directory, path)).isDirectory();
	} catch (thrown) {
		return [
			"EACCES",
			"EPERM",
			"ELOOP"
		].includes(thrown.code ?? "");
	}
}
/** Whether a path leads out of the directory once symbolic links are followed. A missing one leads nowhere. */
function leadsOutside(directory, path) {
	try {
		const inside = relative(realpathSync(directory), realpathSync(resolve(directory, path)));
		return isAbsolute(inside) || inside.split(sep)[0] === "..";
	} catch {
		return false;
	}
}
/** Why the system refuses to read or write, in words for the errors that people meet. */
function whyRefused(thrown) {
	const { code } = thrown ?? {};
	if (code === "EACCES" || code === "EPERM") return "permission denied";
	if (code === "ELOOP") return "it is a symbolic link to itself";
	if (code === "ENOSPC") return "the disk is full";
	if (code === "EDQUOT") return "the disk quota is used up";
	if (code === "EFBIG") return "it would be larger than files may be here";
	if (code === "EISDIR") return "it is a folder";
	if (code === "EROFS") return "the file system is read-only";
	if (code === "ENAMETOOLONG") return "its name is too long";
	if (code === "EEXIST" || code === "ENOTDIR") return "a file stands where a folder is needed";
	return messageOf(thrown).split("\n", 1)[0]?.replace(/^[A-Z0-9]+: /u, "") ?? "unknown";
}
/** The file with the nearest name. An ending that two names share makes them no nearer. */
function nearestFile(name, names) {
	const ending = extname(name);
	const stemOf = (other) => other.slice(0, other.length - ending.length);
	const alike = names.filter((other) => extname(other) === ending);
	const stem = nearest(stemOf(name), alike.map(stemOf));
	return stem === null ? nearest(name, names.filter((other) => !alike.includes(other))) : stem + ending;
}
/** How texts look that are no paths, though people write them where one is to stand. */
const SLIPS = [
	["quotes", /^(["']).*\1$/u],
	["item", /^- /u],
	["comment", /^#/u],
	["exclusion", /^!/u],
	["variable", /^~|\$/u],
	["several", /,|\.\w+ .*\.\w+$/u]
];
function slipIn(path) {
	return SLIPS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
/** What may have been meant by a path that leads to nothing, or the folder that is missing with it. */
function instead(full, file) {
	const start = file.slice(0, file.length - basename(full).length);
	try {
		const meant = nearestFile(basename(full), readdirSync(dirname(full)));
		return {
			meant: meant === null ? null : start + meant,
			folder: null
		};
	} catch {
		return {
			meant: null,
			folder: start
		};
	}
}

// src/judge/surfaces.ts
/** Every failure surface; the one that is none comes last. */
const SURFACES = {
	architecture: {
		symptom: "the system behaves differently in live usage than in demos",
		name: "architecture and state design",
		shortfall: "architecture and state design fall short",
		motion: "audit",
		audited: "the architecture",
		scored: {
			dimension: "architecture_clarity",
			question: "Can the team explain state, tools, review boundaries and side effects cleanly?"
		},
		beware: "More iteration on prompts rarely shows what a structural review of state, tool boundaries and side effects does"
	},
	workflow: {
		symptom: "review burden is high and ownership feels vague",
		name: "workflow design and human boundary",
		shortfall: "workflow design and the human boundary fall short",
		motion: "workflow_redesign",
		audited: "the workflow",
		scored: {
			dimension: "workflow_fit",
			question: "Are ownership, approvals and exception paths explicit enough for real operators?"
		},
		beware: "Low trust can look like low accuracy, weak ownership like low adoption, and poor review design like a staffing problem"
	},
	evaluation: {
		symptom: "prompt tweaks keep changing behavior with no stable baseline",
		name: "evaluation and release discipline",
		shortfall: "evaluation and release discipline fall short",
		motion: "evaluation_repair",
		audited: "the evaluation",
		scored: {
			dimension: "evaluation_discipline",
			question: "Can the team tell whether the latest change improved the system or merely changed it?"
		},
		beware: "Missing evaluation can look like random instability of the model"
	},
	governance: {
		symptom: "unsafe actions or permission concerns block launch",
		name: "governance and blast-radius controls",
		shortfall: "governance and blast-radius controls fall short",
		motion: "governance_review",
		audited: "the governance",
		scored: {
			dimension: "governance_readiness",
			question: "Are permissions, blast radius and approval semantics strong enough for launch?"
		},
		beware: null
	},
	stabilization: {
		symptom: "the hot path is visible but unreliable under real load",
		name: "stabilization and corrective engineering",
		shortfall: "the hot path is visible and not reliable enough",
		motion: "stabilization",
		audited: "the hot path",
		scored: {
			dimension: "hot_path_reliability",
			question: "Does the main path behave consistently enough to support bounded rollout?"
		},
		beware: "If the real blocker is evaluation, another sprint makes a more stable system that still cannot move forward"
	},
	unclear: {
		symptom: "everything feels wrong and no one agrees what matters most",
		name: "failure surface still unclear",
		shortfall: "nobody has named yet what blocks it",
		motion: "audit",
		audited: "production before implementing anything",
		scored: null,
		beware: "A decision that nobody has made can look like a technical problem"
	}
};
const SURFACE_NAMES = Object.keys(SURFACES);
/** The corrective motions: as something to do, and when each is the one. */
const MOTIONS = {
	audit: {
		action: "audit",
		when: "the failure surface is still unclear"
	},
	stabilization: {
		action: "stabilize the main path",
		when: "the hot path is visible and can be fixed directly"
	},
	workflow_redesign: {
		action: "redesign the workflow",
		when: "review, ownership and exceptions are the real blockers"
	},
	evaluation_repair: {
		action: "repair the evaluation",
		when: "the system keeps changing without a stable baseline"
	},
	governance_review: {
		action: "review the governance",
		when: "permissions or approval boundaries block expansion"
	}
};
const MOTION_NAMES = Object.keys(MOTIONS);
/** What is said of stalled rollouts and names no blocker. */
const VAGUE_PHRASES = [
	"the AI is not ready yet",
	"the system still needs work",
	"it is close",
	"everything feels wrong",
	"it is almost there",
	"it is not good enough yet"
];
/** What is done about stalled rollouts whatever blocks them. */
const GENERIC_ACTIVITIES = [
	"one more iteration",
	"a better prompt",
	"switch models",
	"let the pilot run longer"
];
/** A blocker as narrow as it should be. */
const NARROW_SENTENCE = "The rollout is stalled because reviewers do not get the evidence that they need to approve risky actions";

// src/render/words.ts
/** How the verdict is written at the head of a report. */
const VERDICT_WORDS = {
	pass: "PASS",
	hold: "HOLD",
	rollback: "ROLLBACK"
};
const STATUS_WORDS = {
	met: "met",
	not_met: "not met",
	unknown: "unknown",
	fired: "fired",
	clear: "clear"
};
const STATUS_MARKS = {
	met: "✓",
	not_met: "✗",
	unknown: "?",
	fired: "✗",
	clear: "✓"
};
/** The next motion as something to do. What an audit is of depends on the surface. */
function motionWords({ next_motion: motion, surface }) {
	const { action } = MOTIONS[motion];
	return motion === "audit" ? `${action} ${SURFACES[surface].audited}` : action;
}
/** How sure the team is of a diagnosis, behind its sentence; nothing where it does not say. */
function confidenceWords({ confidence }) {
	return confidence === null ? "" : ` (confidence ${confidence})`;
}
/** "1 of 3 conditions is unknown", "all 3 triggers are clear", "neither condition is met". */
function share(n, of, noun, { one, many }) {
	if (of === 1) return `the only ${noun} ${one}`;
	if (n < of) return `${n} of ${of} ${noun}s ${n === 1 ? one : many}`;
	if (one.startsWith("is not ")) return `${of === 2 ? `neither ${noun}` : `none of the ${of} ${noun}s`} ${one.replace("is not ", "is ")}`;
	return `${of === 2 ? "both" : `all ${of}`} ${noun}s ${many}`;
}
/** What stands before the next motion. A rollback does not wait for it. */
function motionLabel(verdict) {
	return verdict === "rollback" ? "Next motion, after the rollback" : "Next motion";
}
/** "1 signal", "2 signals". */
function counted(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** A text as a whole sentence: its full stop is added unless it ends with a mark of its own. */
function stopped(text) {
	return /[.!?。！？]$/u.test(text) ? text : `${text}.`;
}
function capitalised(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** A text of at most so many characters, and a mark where there was more. */
function clipped(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, "")}…`;
}

// src/github/github-api.ts
/** What the system calls a connection that was never made. */
const NEVER_CONNECTED = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
]);
/** Whether Node refused a certificate, by the names that OpenSSL and Node give the reasons. Nothing is sent then. */
function isOfCertificate(message) {
	return /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/u.test(message);
}
/** Why a request came to nothing. */
var RequestFailure = class extends Error {
	/** GitHub's answer, or what kept it from coming. */
	status;
	/** Seconds that GitHub asked to wait, when it was too many. */
	wait;
	constructor(status, message, wait = null) {
		super(message);
		this.status = status;
		this.wait = wait;
	}
	/** Whether GitHub may have done what was asked although no answer came. */
	get mayHaveArrived() {
		return this.status === "unreachable" ? !NEVER_CONNECTED.has(this.message) && !isOfCertificate(this.message) : this.status === "timeout" || this.status >= 500;
	}
};

// src/github/messages.ts
const nameOf = (verdict) => verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict];
/** What is wrong with the step itself. */
const stepMessages = {
	choice: (a) => `The input ${code(a.input)} is ${code(a.given)}.${didYouMean(a.meant) || ` It takes ${list(a.values, "or")}.`}`,
	pullRequest: (a) => `The input ${code(a.input)} is ${code(a.given)}, and it is the number of a pull request, such as \`12\`.`,
	baseGate: () => "`gate-source: base` is not offered yet: this version judges by the gate that is checked out. Write `head`, or leave `gate-source` out.",
	longEvent: (a) => `The input \`rollback-event\` has ${a.length} characters, and GitHub takes ${a.most}.`,
	brokenToken: () => "The input `github-token` has white space in it, and no token has. Was a secret pasted with a line break?",
	noFolder: (a) => `The input \`working-directory\` is ${code(a.given)}, and there is no such folder in the checkout.`,
	payload: () => "The event's payload (`GITHUB_EVENT_PATH`) is no JSON object, so the labels that may report signals are not known. The runner writes that file; run the job again.",
	labels: () => "The event's payload (`GITHUB_EVENT_PATH`) lacks the pull request or has its labels in another form than GitHub's, so the signals that labels may report are not known. The runner writes that file; run the job again.",
	measured: () => "The event's payload (`GITHUB_EVENT_PATH`) does not name the commit of the workflow run that measured (`workflow_run.head_sha`), so nobody can tell whether these are its metrics. The runner writes that file; run the job again.",
	noInput: () => "a step has no standard input; name a file",
	noFile: (a) => `this runner takes none (${a.name} is not set)`
};
/** What became of what the step was to tell people and other jobs. */
const toldMessages = {
	bug: (a) => `Rollout Gate itself failed. Please report this: ${a.why}`,
	outputsLost: (a) => `The step's outputs could not be written (${a.why}), so later jobs cannot see the verdict.`,
	summaryLost: (a) => `The job summary could not be written: ${a.why}. The verdict stands.`,
	rollbackSent: (a) => `Rollback event sent: ${a.type}`,
	rollbackSentBefore: () => "The rollback event of this run attempt was sent before, and is not sent again.",
	rollbackNever: (a) => `No rollback event: a run of ${code(a.event)} never sends one.`,
	rollbackLost: (a) => `${a.why} ${a.mayHaveArrived ? "It may have arrived all the same: look whether something rolls back. If nothing does, run the job again, which sends it." : "Nothing was told to roll back; running the job again tells it."}`,
	noPullRequest: (a) => `No comment: this run (${a.event || "no event"}) belongs to no pull request. Where it is about one, say which with \`pull-request-number\`.`,
	commentCreated: (a) => `Comment: ${a.url}`,
	commentUpdated: (a) => `Comment updated: ${a.url}`,
	commentIsNewer: (a) => `The comment is of a later run and was left alone: ${a.url}`,
	commentLost: (a) => `${a.why} The verdict stands, and ${a.report} has the report.`,
	commentShared: () => "Another job of this run keeps the same comment, and wrote it before: the comment says so. Give each its own `comment-key`, in a matrix with `${{ matrix.… }}` in it.",
	/** In the comment itself, as Markdown. */
	sharedNotice: (a) => `> [!WARNING]\n> Another job of this run wrote here before: **${nameOf(a.before)}**. Give each job its own \`comment-key\`, so that none hides what another says.`
};
/** How the step ends, and why. */
const endMessages = {
	notEvaluated: () => "The step fails: the gate was not evaluated.",
	fails: (a) => `The step fails: the verdict is ${nameOf(a.verdict)}, and \`fail-on\` is ${code(a.failOn)}.`,
	failsAlthough: (a) => `The step fails although the verdict is ${nameOf(a.verdict)}: see the error above.`,
	succeedsAlthough: (a) => `The step succeeds although the verdict is ${nameOf(a.verdict)}: \`fail-on\` is ${code(a.failOn)}.`
};

// src/github/payload.ts
/** The event's payload, and whether the file that is named holds none. */
function readPayload(path) {
	if (path === void 0 || path === "") return {
		payload: null,
		broken: false
	};
	try {
		const read = readText("", path, "the event's payload");
		const payload = read.ok ? JSON.parse(read.file.text) : null;
		if (isObject(payload)) return {
			payload,
			broken: false
		};
	} catch {}
	return {
		payload: null,
		broken: true
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(object, key) {
	const value = object?.[key];
	return isObject(value) ? value : null;
}
function textAt(object, key) {
	const value = object?.[key];
	return typeof value === "string" && value !== "" ? value : null;
}
function listOf(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
/** A positive whole number, or 0. A list or an object is none: making it a number may throw. */
function whole(value) {
	const number = typeof value === "number" || typeof value === "string" ? Number(value) : 0;
	return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

// src/github/event.ts
function isSameRun(one, other) {
	return one.id === other.id && one.attempt === other.attempt;
}
function isLaterRun(one, other) {
	return one.id > other.id || one.id === other.id && one.attempt > other.attempt;
}
/**
* Reads the event's payload. Labels in it report signals, and metrics are of a commit: where one of these is named and
* cannot be read, that is an error, as nobody could tell what people reported, or whose metrics these are.
*/
function readEvent({ environment }) {
	const { payload, broken } = readPayload(environment["GITHUB_EVENT_PATH"]);
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const sha = environment["GITHUB_SHA"] ?? "";
	const run = {
		id: whole(environment["GITHUB_RUN_ID"]),
		attempt: whole(environment["GITHUB_RUN_ATTEMPT"]) || 1
	};
	const pull = at(payload, "pull_request");
	const issue = at(payload, "issue");
	const discussed = pull ?? (at(issue, "pull_request") === null ? null : issue);
	const labels = hasParts(name, payload, issue) ? labelsOf(discussed) : null;
	const triggering = name === "workflow_run" ? at(payload, "workflow_run") : null;
	const head = textAt(at(pull, "head"), "sha") ?? textAt(triggering, "head_sha");
	return {
		event: {
			name,
			commit: head ?? sha,
			commits: [.../* @__PURE__ */ new Set([head, triggering !== null && head !== null ? null : sha])].filter((each) => each !== null && each !== ""),
			pullRequest: whole(discussed?.["number"]) || whole(pullRequestOf(triggering, at(payload, "repository"))?.["number"]) || null,
			fromFork: pull !== null && textAt(at(at(pull, "head"), "repo"), "full_name") !== environment["GITHUB_REPOSITORY"],
			labels: labels ?? [],
			run,
			measuredBy: triggering === null ? run : {
				id: whole(triggering["id"]),
				attempt: whole(triggering["run_attempt"])
			}
		},
		problems: (broken ? [stepMessages.payload()] : [...labels === null ? [stepMessages.labels()] : [], ...name === "workflow_run" && head === null ? [stepMessages.measured()] : []]).map((problem) => error("usage", null, {
			problem,
			help: null
		}))
	};
}
/** Whether what may carry labels is there where the event has it, and is an object wherever it is. */
function hasParts(name, payload, issue) {
	const isWhole = (of, key, required) => isObject(of?.[key]) || !required && (of?.[key] ?? null) === null;
	return isWhole(payload, "pull_request", name.startsWith("pull_request")) && isWhole(payload, "issue", name === "issue_comment") && isWhole(issue, "pull_request", false);
}
/** The names of the labels; null where they are in no form that GitHub gives them. */
function labelsOf(discussed) {
	const given = discussed?.["labels"];
	if (given === void 0) return [];
	if (!Array.isArray(given)) return null;
	const names = given.map((label) => isObject(label) ? textAt(label, "name") : null);
	return names.every((each) => each !== null) ? names : null;
}
/** The pull request that a run was for. GitHub lists every one with that head, those of other repositories among them. */
function pullRequestOf(run, repository) {
	return listOf(run?.["pull_requests"]).find((each) => at(at(each, "base"), "repo")?.["id"] === repository?.["id"] && at(each, "head")?.["sha"] === run?.["head_sha"]);
}

export { whyRefused as A, proposal as B, SURFACE_NAMES as C, leadsOutside as D, isThere as E, warning as F, onDemand as G, endsInWord as H, worded as I, startsWithWord as J, onOneLine as K, code as L, error as M, hasErrors as N, nameOf$1 as O, sentence as P, count as R, SURFACES as S, decode as T, hasDigit as U, bareWord as V, isIdentifier as W, messageOf as Y, motionWords as _, stepMessages as a, GENERIC_ACTIVITIES as b, isOfCertificate as c, VERDICT_WORDS as d, capitalised as f, motionLabel as g, counted as h, endMessages as i, nearest as j, readText as k, STATUS_MARKS as l, confidenceWords as m, isSameRun as n, toldMessages as o, clipped as p, partsOfName as q, readEvent as r, RequestFailure as s, isLaterRun as t, STATUS_WORDS as u, share as v, VAGUE_PHRASES as w, NARROW_SENTENCE as x, stopped as y, enumerated as z };