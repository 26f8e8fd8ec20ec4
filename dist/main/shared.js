import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { isUtf8 } from "node:buffer";
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

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
const OF_WORD = {
	ascii: /[\w$]/,
	unicode: onDemand(String.raw`[\p{L}\p{N}\p{M}_$]`, "u")
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
function bareWord(word) {
	const ofWord = forText(word, OF_WORD);
	const start = word.search(ofWord);
	let end = start === -1 ? 0 : word.length;
	while (end > 0 && !ofWord.test(lastCharacter(word, end))) end -= lastCharacter(word, end).length;
	return start === -1 ? "" : word.slice(start, end);
}
function lastCharacter(text, end) {
	const pair = text.slice(Math.max(0, end - 2), end);
	return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}
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
/** Items of a list beyond which a sentence only says how many there are. */
const LIST_LIMIT = 30;
/** "`a`", "`a` and `b`", "`a`, `b` and `c`". */
function list$1(texts, last = "and") {
	if (texts.length <= LIST_LIMIT) return enumerated(texts.map(code), last);
	return enumerated([...texts.slice(0, LIST_LIMIT).map(code), `${texts.length - LIST_LIMIT} more`], last);
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
	"lines-too-long": (a) => `The conditions and triggers of this file have ${a.length} characters together, and at most ${a.limit} are read. Write them shorter, or in several files; a line that an alias repeats counts each time.`,
	"too-many-lines": (a) => `This file has ${a.lines} conditions and triggers together, and at most ${a.limit} are read. Write them in several files; a line that an alias repeats counts each time.`,
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
	"yaml-missing-comma": (a) => `${code(a.text)} follows a value that has ended already. Put a comma before it.`,
	"yaml-text-after-value": (a) => `${code(a.text)} follows a value that has ended already. Put the whole value in one pair of quotes.`,
	"yaml-indentation": () => "The indentation does not fit the lines around it. Keys of one map start at the same column, each deeper than its parent.",
	"yaml-dash-in-text": () => "YAML reads this line, its dash included, as part of the text above it. Indent it as the entries beside it, or put the whole text in quotes.",
	"yaml-unclosed-bracket": () => "A bracket that was opened has no end, or its content is not indented. Close it with `]` or `}`.",
	"too-many-problems": (a) => `${count(a.more, "more mistake")} ${a.more === 1 ? "is" : "are"} left out here. Correct those above first.`,
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
	"unknown-signal": (a) => `The signal ${code(a.signal)} was reported (${a.source}), and no gate knows it.${didYouMean(a.meant) || (a.known.length > 0 ? ` The gate's signals are ${list$1(a.known)}.` : " No gate has a signal; add a line to `rollback_trigger`.")}`,
	"commit-shape": (a) => `\`meta.commit\` is the commit's hash as text, and this is ${a.found}.`,
	"unknown-metric": (a) => `${code(a.name)} is not in ${a.files.length === 0 ? "the evidence, since no metrics file was given" : list$1(a.files)}, so this line is unknown.${didYouMean(a.meant)}${a.alias === null ? "" : ` If they are one metric, declare it: ${proposal(`metrics: { ${a.alias.metric}: { aliases: [${a.alias.name}] } }`)}.`}${a.bare ? " If people report this and no metric does, write it as `- signal: …`." : ""}`,
	"lost-slices": (a) => `${code(a.name)} has no ${list$1(a.slices, "or")} in this run, as the baseline has: this line says nothing of ${a.slices.length === 1 ? "it" : "them"}. Where a slice must be there, compare with \`baseline\`, or read it by its name.`,
	"unknown-baseline": (a) => a.given ? `The baseline has no ${code(a.name)}, so this line is unknown. Was it measured in the last good run?` : `This line compares ${code(a.name)} with a baseline, and none was given. Pass the metrics of the last good run as \`baseline\`.`,
	"baseline-is-metrics": (a) => `This baseline has the same content as ${code(a.metrics)}, so nothing can look worse than it. Pass the metrics of the last good run.`,
	"exact-with-n": (a) => `${code(a.name)} says \`n\` and no spread, so it is taken as exact. Add \`sd\` or \`stderr\` to have it judged by its range, or give \`count\` and \`of\` where it is a share.`,
	"meta-key": (a) => `${code(a.key)} is not a key of \`meta\` that is looked at.${didYouMean(a.meant)}`,
	"from-baseline-ambiguous": (a) => `${list$1(a.found)} could each be the baseline of ${code(a.file)}. Give one file of that name as baseline.`
};

// src/diagnostics/messages/expression.ts
/** Mistakes inside an expression of the gate language. */
const expressionMessages = {
	"empty-expression": () => "There is no expression here. Write a comparison, such as `\"<= 0.15\"` or `error_rate > 0.2`.",
	"expression-too-long": (a) => `This expression has ${a.length} characters and the limit is ${a.limit}. Split it into several lines of the gate.`,
	"expression-too-deep": (a) => `Brackets and unary operators are nested more than ${a.limit} levels deep here. Split the expression into several lines of the gate.`,
	"too-many-keys": (a) => `This name has ${a.keys} keys and the limit is ${a.limit}. Write the measurement under a shorter name.`,
	"unknown-operator": (a) => a.meant === null ? `${code(a.text)} is not an operator of the gate language. It has \`+ - * /\`, \`< <= > >= == !=\`, \`and or not\` and parentheses.` : `${code(a.text)} is not an operator of the gate language. Write ${proposal(a.meant)}.`,
	"not-in-language": (a) => `${code(a.text)}: ${a.what} not part of the gate language. ${a.instead}`,
	"bad-number": (a) => `${code(a.text)} is not a number. ${a.meant === null ? "Write it in digits, such as `0.2` or `1e-3`." : `Write ${proposal(a.meant)}${a.text.startsWith(a.meant) ? "; a unit belongs in the metric's name, such as `latency_ms`" : ""}${a.thousands === null ? "" : `, or ${proposal(a.thousands)} where the comma parts thousands`}.`}`,
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
	"unknown-function": (a) => `There is no function ${code(a.name)}.${didYouMean(a.meant) || ` There are ${list$1(a.known)}.`}`,
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
	"bad-percentile": (a) => `A percentile is 0 or a number from 1 to 100, and ${code(a.text)} is not. Write \`percentile(x, 95)\` for the 95th.`,
	"not-boolean": (a) => `${code(a.text)} is ${a.found}, not something that holds or does not. ${a.instead}`,
	"hyphenated-metric": (a) => `There is a metric called ${code(a.name)}, and without blanks this reads as a subtraction. Write ${proposal(`metric("${a.name}")`)} for the metric, or put blanks around \`-\`.`,
	"known-in-trigger": () => "`known` decides on the absence of evidence, and nothing may be rolled back for lack of evidence. Leave it out: a trigger whose metric is missing is unknown, and the gate holds.",
	"lenient-trigger": (a) => `${code(a.bound)} is on this side of a limit when there are few samples, and nothing may be rolled back for lack of evidence. Write ${proposal(a.metric)}, which decides by its whole range, or ${proposal(a.other)}.`,
	"lenient-condition": (a) => `${code(a.bound)} is on this side of a limit when there are few samples, so this condition can be met for lack of evidence. Write ${proposal(a.metric)}, which decides by its whole range, or ${proposal(a.other)}, unless that is what you want.`,
	"known-in-condition": () => "`known` decides on the absence of evidence, so this condition can be met without any. Leave it out unless that is what you want: a metric that is missing already holds the gate."
};

// src/diagnostics/messages/files.ts
/** What makes a text no path, though people write it where one is to stand. */
const SLIPS$2 = {
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
	"file-missing": (a) => `There is no such file, and it is given as ${a.what}.${a.slip === null ? didYouMean(a.meant) : ` ${SLIPS$2[a.slip]}`}${a.folder === null || a.slip !== null ? "" : ` Its folder ${code(a.folder)} is not there either.`}${a.slip === null && a.meant === null && !AUTHORED.some((each) => a.what.endsWith(each)) ? " The step that writes it may have failed or may write elsewhere." : ""}`,
	"file-is-folder": (a) => `This is a folder, and ${a.what} is a file. Name a file in it${a.what === "a metrics file" ? ", or a pattern such as `results/*.json`" : ""}.`,
	"file-unreadable": (a) => `${a.pattern === void 0 ? "This file cannot be read" : `This folder cannot be searched for ${code(a.pattern)}`}: ${a.why}.`,
	"file-not-utf8": (a) => `This file is not UTF-8 text${a.hint === null ? `: the byte ${a.byte} stands here. Write it as UTF-8.` : `. ${a.hint}`}`,
	"lfs-pointer": (a) => `This is a pointer of Git LFS, not the file that it stands for. ${a.from === "base" ? "The file itself cannot be read there: keep it out of Git LFS." : "Check it out with `lfs: true` in `actions/checkout`, or fetch it with `git lfs pull`."}`,
	"file-outside": () => "This leads out of the repository by a symbolic link, and such a file is not read: whoever may change the repository could point the link anywhere. Copy the file here, or name the one that it leads to.",
	"file-too-large": (a) => `This file is larger than ${a.limit}, which cannot be read as one text. Summarise the measurements first.`,
	"no-match": (a) => `No file matches ${code(a.pattern)}. The step that writes it may have failed or may write elsewhere.`,
	"no-gate": (a) => `No gate was named, and there is none at ${list$1(a.tried, "or")}. ${a.meant === null ? "Name one (`--gate FILE`, or the action's input `gate`), or write a first one with `rollout-gate init`." : `There is ${code(a.meant)}: rename it, or name it with ${code(`--gate ${a.meant}`)}.`}`,
	"stdin-twice": () => "Standard input (`-`) was named more than once, and it can be read only once.",
	"file-twice": (a) => `This file is given twice as ${a.what}. Leave one out.`,
	"output-is-folder": () => "This is a folder, and the output is a file. Name a file in it.",
	"output-failed": (a) => `This file cannot be written: ${a.why}.`,
	"output-outside": () => "This leads out of the repository by a symbolic link, and nothing is written there: whoever may change the repository could point the link anywhere. Name the path that it leads to, or another one.",
	"output-is-input": () => "The output would overwrite a file that this run reads. Name another file.",
	"not-generated": (a) => `This file is there already, and not as \`prove --write\` writes it: its first line is not ${proposal(a.header)}. Name another file.`,
	"one-gate-to-write": (a) => `\`--write\` takes one gate file, and ${a.gates} are given: a file of gate tests names one gate.`,
	"triage-exists": () => "This file is there already, and `--ask` never overwrites one. Move it away, or name another.",
	"triage-without-gate": () => "This is a triage alone, and metrics are judged by a gate. Add `--gate FILE`, or leave the metrics out.",
	"triage-as-gate": (a) => `This is a triage, and \`--gate\` takes gates. Name it first: ${proposal(`rollout-gate diagnose ${a.file}`)}.`,
	"several-triages": () => "This is a second triage, and one takes the place of the gate's own. Give one alone, or leave the gate out.",
	"gate-deleted": () => "This pull request deletes the gate and brings no other: once it is merged, nothing is gated here.",
	"base-gate": (a) => a.problem,
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
	"unknown-key": (a) => `${code(a.key)} is not a key of ${a.within}.${didYouMean(a.meant) || ` It has ${list$1(a.known)}.`}`,
	"key-outside-gate": (a) => `${code(a.key)} belongs under \`rollout_gate:\`. Indent it by two blanks, below that key.`,
	"missing-key": (a) => `${code(a.key)} is missing from ${a.within}. It is ${a.wanted}${a.example === null ? "." : `: ${proposal(`${a.key}: ${a.example}`)}.`}`,
	"wrong-value": (a) => `${subject(a.name)} must be ${a.wanted}, and it is ${a.found}.${a.meant !== null ? didYouMean(a.meant) : a.example === null ? "" : ` Write, for example, ${proposal(a.example)}.`}`,
	"not-one-of-two": (a) => `This needs ${a.wanted}, and ${a.found}.`,
	"label-without-signal": () => "`label` names the pull-request label that reports a signal, and this trigger has no `signal`. Add one, or leave `label` out.",
	"braces-in-trigger": (a) => `YAML reads this line as a map, because of its braces. Leave them out: ${proposal(a.meant)}.`,
	"colon-in-trigger": (a) => `YAML reads this line as a map, because of its colon. Put it in quotes: ${proposal(`"${a.text}"`)}.`,
	"nothing-to-check": () => "This gate has no blocking condition and no trigger, so it could only ever pass. Add a line to `must_hold` or to `rollback_trigger`.",
	"condition-in-words": (a) => `${code(a.text)} is no comparison of the gate language. Write ${proposal(a.meant)}.`,
	"condition-without-operator": (a) => `${code(a.text)} compares nothing. Write ${proposal(a.meant)} if it has to be equal.`,
	"compares-nothing": (a) => `${code(a.text)} alone compares nothing. Write a comparison, such as \`"<= 0.2"\`, or \`"== true"\` of what is true or false.`,
	"reads-no-metric": (a) => `${code(a.text)} reads no metric, so no evidence can change it. Compare a metric with something.`,
	"always-true": (a) => `${code(a.text)} holds even when nothing was measured, so it decides without evidence. Leave out the part that is always true.`,
	"always-false": (a) => `${code(a.text)} can never hold, whatever is measured. Leave out the part that is always false.`,
	"each-without-value": (a) => `${code(a.text)} is said of every slice, and reads none. Start it with a comparison, such as \`">= 0.8"\`, or use \`value\`.`,
	"alias-taken": (a) => `${code(a.name)} is already a name of the metric ${code(a.metric)}. A name belongs to one metric.`,
	"known-in-from": () => "`known` decides on the absence of evidence, and what `from` gives counts as measured. Leave it out: where a part is missing, the metric is unknown.",
	"bound-in-from": (a) => `${code(a.bound)} in \`from\` is an exact number from then on, whether it rests on few samples or many. Write ${proposal(a.metric)} here, and the bound in the line that reads it.`,
	"from-outside": (a) => `${code(a.file)} lies outside of the working directory. Write a path below it, without \`..\`.`,
	"unclear-trigger": (a) => `This trigger is neither an expression nor plain prose: ${a.why}. ${a.expression === null ? `Write a comparison, such as ${proposal(`${a.metric ?? "error_rate"} > 0.05`)}.` : `Did you mean ${proposal(a.expression)}?`} ${orSignal}`,
	"signal-names-metric": (a) => `This trigger is read as prose, and it names the metric ${code(a.name)} of the evidence. Write a comparison, such as ${proposal(`${a.name} > 0.05`)}. ${orSignal}`,
	"signal-reads-as-expression": (a) => `This signal reads as a comparison, and as a signal it fires only when somebody reports it. Write ${proposal(`- when: ${a.text}`)} to have it evaluated.`,
	"bare-trigger-not-boolean": (a) => `This trigger fires when ${code(a.name)} is true, and it is ${a.found}. Compare it, such as ${proposal(`${a.name} > 0.05`)}. ${orSignal}`,
	"duplicate-signal": (a) => `The signal ${code(a.signal)} stands on line ${a.line} already. Keep one.`,
	"listed-twice": (a) => `${code(a.text)} stands in ${code(a.name)} already. Keep the first.`,
	"rank-without-score": (a) => `${code(a.name)} is ranked and has no score. Score it, or leave it out of \`rank\`.`,
	"confidence-without-surface": () => "This says how sure the team is of a surface, and the triage names none, so it counts for nothing. Add `dominant_surface`, or leave `confidence` out.",
	"low-confidence": (a) => `At a confidence of ${a.confidence} a decision is wrong in up to ${Number((50 * (1 - a.confidence)).toPrecision(3))} of 100 runs on a bound. 0.95 is usual; \`off\` judges the point values alone.`,
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
	return texts.length > LISTED ? `${texts.slice(0, LISTED).map(code).join(", ")} and ${texts.length - LISTED} more` : list$1(texts, last);
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
function sentence$1(diagnostic) {
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
		message: sentence$1(diagnostic)
	};
}
function hasErrors(diagnostics) {
	return diagnostics.some(({ level }) => level === "error");
}

// node_modules/leven/index.js
const e$14 = [];
const t$18 = [];
function n$19(n, r, i) {
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
	for (; m < s;) t$18[m] = n.charCodeAt(l + m), e$14[m] = ++m;
	for (; h < c;) {
		for (u = r.charCodeAt(l + h), f = h++, d = h, m = 0; m < s; m++) p = u === t$18[m] ? f : f + 1, f = e$14[m], d = e$14[m] = f > d ? p > d ? d + 1 : p : p > f ? f + 1 : p;
		if (a !== void 0) {
			let t = d;
			for (m = 0; m < s; m++) e$14[m] < t && (t = e$14[m]);
			if (t > a) return a;
		}
	}
	return e$14.length = s, t$18.length = s, a !== void 0 && d > a ? a : d;
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
		let l = Number.isFinite(s) ? i === void 0 ? s : Math.min(s, i) : i, u = l === void 0 ? n$19(e, r) : n$19(e, r, { maxDistance: l });
		if (i !== void 0 && u > i) continue;
		let d = u;
		if (l !== void 0 && u === l && l === i && (d = n$19(e, r)), d < s && (s = d, o = r, s === 0)) break;
	}
	if (!(i !== void 0 && s > i)) return o;
}

// src/diagnostics/suggest.ts
/**
* The known name that was probably meant, or null.
*
* A typing error is recognised (edit distance of at most a third of the name, or two neighbours in the wrong order), a
* beginning, and a name that was shortened or lengthened by whole words (`override_rate` for `reviewer_override_rate`).
*/
function nearest$1(name, known) {
	const candidates = known.filter((other) => other !== name);
	if (candidates.length === 0 || name === "") return null;
	const lower = name.toLowerCase();
	const maxDistance = Math.max(1, Math.floor(name.length / 3));
	const best = closestMatch(lower, candidates.map((other) => other.toLowerCase()), { maxDistance });
	if (best !== void 0) return candidates.find((other) => other.toLowerCase() === best) ?? null;
	return candidates.find((other) => isSwapped(lower, other.toLowerCase())) ?? candidates.find((other) => isBeginning(lower, other.toLowerCase())) ?? nearestByWords(lower, candidates);
}
/** Whether two names differ by two neighbours that changed places: `p59` for `p95`. */
function isSwapped(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return a.length === b.length && at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
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

// src/files/inside.ts
/**
* Whether a path that is written as one inside of the repository leads out of it by a symbolic link. A link is content of
* the repository, and whoever may propose a change of it would read and write files of the machine. A path that is written
* as one outside, `../x` or `/tmp/x`, is the will of whoever runs the command.
*/
function leavesByLink(directory, path) {
	const full = resolve(directory, path);
	const real = realOf(full);
	if (real === full) return false;
	const root = repositoryOf(resolve(directory));
	return isInside(root, full) && !isInside(realOf(root), real);
}
/** The folder of the repository around a directory; outside of any it is the directory itself. */
function repositoryOf(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return directory;
	}
}
/** A path with the links in it followed; of one that is not there yet, those of the folders that are. */
function realOf(full) {
	try {
		return realpathSync(full);
	} catch {
		return dirname(full) === full ? full : join(realOf(dirname(full)), basename(full));
	}
}
function isInside(folder, path) {
	const inside = relative(folder, path);
	return !isAbsolute(inside) && inside.split(sep)[0] !== "..";
}

// src/files/read.ts
/** Longest text that JavaScript holds, in bytes of UTF-8 that are certain to fit. */
const LARGEST$1 = 2 ** 29 - 24;
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
/** How a file begins that Git LFS keeps elsewhere (its specification, "The Pointer"). */
const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
/** What stands in decoded text for bytes that are no UTF-8. */
const REPLACEMENT = "�";
const failed$2 = (problem) => ({
	ok: false,
	problem
});
/** Reads a file as UTF-8. `what` is how messages call it: "a metrics file". */
function readText(directory, path, what) {
	const file = nameOf$2(path);
	const full = resolve(directory, path);
	try {
		const found = statSync(full);
		if (leavesByLink(directory, path)) return failed$2(error("file-outside", { file }, {}));
		if (found.isDirectory()) return failed$2(error("file-is-folder", { file }, { what }));
		return found.size > LARGEST$1 ? tooLarge(file) : decode(file, readFileSync(full));
	} catch (thrown) {
		const { code } = thrown;
		if (code === "ENOENT" && isLink(full)) return failed$2(error("file-unreadable", { file }, { why: "it is a symbolic link to something that is not there" }));
		if (code === "ENOENT" || code === "ENOTDIR") return failed$2(error("file-missing", { file }, {
			what,
			slip: slipIn(file),
			...instead(full, file)
		}));
		return failed$2(error("file-unreadable", { file }, { why: whyRefused(thrown) }));
	}
}
function isLink(full) {
	return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
/** A path as reports name it: with forward slashes wherever the system takes both. */
function nameOf$2(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
/** Bytes as text. A byte order mark stays in it, so that digests are those of the file. `from` says which side they are of. */
function decode(file, bytes, from = "head") {
	if (bytes.length > LARGEST$1) return tooLarge(file);
	if (LFS_POINTER.equals(bytes.subarray(0, LFS_POINTER.length))) return failed$2(error("lfs-pointer", { file }, { from }));
	if (isUtf8(bytes)) return {
		ok: true,
		file: {
			file,
			text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")
		}
	};
	const hint = FORMS.find(({ start }) => start.every((byte, at) => bytes[at] === byte))?.hint ?? null;
	const { byte, line, column } = firstStray(bytes);
	return failed$2(error("file-not-utf8", hint === null ? {
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
	return failed$2(error("file-too-large", { file }, { limit: "512 MB" }));
}
/** Whether a path leads to something that is to be read as a file; a pipe is, and so is what reading will say the trouble of. */
function isThere$1(directory, path) {
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
	const stem = nearest$1(stemOf(name), alike.map(stemOf));
	return stem === null ? nearest$1(name, names.filter((other) => !alike.includes(other))) : stem + ending;
}
/** How texts look that are no paths, though people write them where one is to stand. */
const SLIPS$1 = [
	["quotes", /^(["']).*\1$/u],
	["item", /^- /u],
	["comment", /^#/u],
	["exclusion", /^!/u],
	["variable", /^~|\$/u],
	["several", /,|\.\w+ .*\.\w+$/u]
];
function slipIn(path) {
	return SLIPS$1.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
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

// src/diagnostics/messages/diagnosis.ts
const OPENING = "The rollout is stalled because";
/** How a diagnosis begins where no line failed, and samples are too few to decide. */
const UNDECIDED = `${OPENING} nothing failed and evidence is missing`;
const STATUS = {
	not_met: "not met",
	unknown: "unknown"
};
/** Terms that a sentence names; the report has all of them. */
const MOST_TERMS = 3;
/** A text without the words that every diagnosis begins with, or the last of them. */
function withoutOpening(text) {
	return text.replace(/^\s*(?:the\s+rollout\s+is\s+stalled\s+because|because(?!\s+of\b))\s+/iu, "");
}
const ENDING$1 = /* @__PURE__ */ new Set(" .,;:!?…。！？、，；：");
/** Words that are capital only because a sentence starts with them; any other may be a name. */
const STARTS = /^(?:The|A|An|My|Our|Your|His|Her|Its|Their|We|You|He|She|It|They|No|Nobody|Nothing|None|There|This|That|These|Those|Every|Everybody|Everyone|Each|Some|Somebody|Someone|Many|Most)(?= )/u;
/** A user's sentence as a part of ours: on one line, and without a mark at its end. */
function clause(text) {
	const words = withoutOpening(onOneLine(text).replace(/\s+/gu, " ").trim()).replace(STARTS, (start) => start.toLowerCase());
	let end = words.length;
	while (end > 0 && ENDING$1.has(words[end - 1] ?? "")) end -= 1;
	return words.slice(0, end);
}
function few(texts) {
	return enumerated(texts.length > MOST_TERMS ? [...texts.slice(0, MOST_TERMS), `${texts.length - MOST_TERMS} more`] : texts);
}
const at$1 = (terms) => terms.length === 0 ? "" : `, with ${few(terms.map(({ term, value }) => `${code(term)} at ${value}`))}`;
/** What a line must be: "<= 0.15", "0". A literal stands as it is, an expression as code. */
function bound$1({ operator, operand, literal }) {
	if (!literal) return code(`${operator} ${operand}`);
	return operator === "==" ? operand : `${operator} ${operand}`;
}
/** Where a trigger fires. */
const RANGES = {
	">": (operand) => `above ${operand}`,
	">=": (operand) => `at ${operand} or above`,
	"<": (operand) => `below ${operand}`,
	"<=": (operand) => `at ${operand} or below`,
	"==": (operand) => `when it is ${operand}`,
	"!=": (operand) => `when it is not ${operand}`
};
function range({ operator, operand, literal }) {
	const shown = literal ? operand : code(operand);
	return RANGES[operator]?.(shown) ?? `${operator} ${shown}`;
}
/** What a line that failed saw in this run. Each is a clause that can follow a colon. */
const factMessages = {
	compared: (a) => `${code(a.term)} is ${a.value} and ${a.fired ? `triggers a rollback ${range(a)}` : `must be ${bound$1(a)}`}${at$1(a.others)}`,
	truth: (a) => `${code(a.term)} is ${a.value} and ${a.fired ? "triggers a rollback" : "must be true"}`,
	compound: (a) => `${code(a.expression)} ${a.fired ? "is true and triggers a rollback" : "does not hold"}${at$1(a.terms)}`,
	slices: (a) => `${code(a.term)} is ${few(a.slices.map(({ slice, value }) => `${value} for ${code(slice)}`))}${a.slices.length === 1 ? "" : ","} and must be ${bound$1(a)} for every slice`,
	everySlice: (a) => `${code(a.expression)} does not hold for every slice${at$1(a.terms)}`,
	unknownTerms: (a) => `${few(a.terms.map(code))} ${a.terms.length === 1 ? "is" : "are"} unknown in this run`,
	inconclusive: (a) => `the samples do not tell whether ${code(a.line)}`,
	undecided: (a) => `it is unknown whether ${code(a.line)}`,
	reported: (a) => `"${onOneLine(a.signal).trim()}" was reported`,
	label: (a) => code(a.label)
};
function wanted$1({ metric, more, isExact, of }) {
	if (more === null) return "";
	return ` (measure ${isExact ? "" : "about "}${count(more, of === "cases" ? "more case" : "more sample")} of ${code(metric)}${of === "cases" ? " in both runs" : ""} first)`;
}
/** The diagnosis of a rollout, in words. */
const diagnosisMessages = {
	/** Names the dominant surface's blocker in one sentence: its cause, what this run saw of it with notes on that, and how many lines more. */
	sentence: (a) => {
		const blocker = [a.cause, a.fact].filter((part) => part !== null).join(": ") + (a.notes.length === 0 ? "" : ` (${a.notes.join(": ")})`);
		const more = a.more === 0 ? "" : `, and ${count(a.more, "more line")} ${a.more === 1 ? "blocks" : "block"} it`;
		return `${a.lacking === null ? OPENING : `${UNDECIDED}${wanted$1(a.lacking)}:`} ${blocker}${more}${a.unclear === null ? "" : `; ${a.unclear}: diagnose before implementing`}.`;
	},
	isUndecided: (a) => a.sentence.startsWith(UNDECIDED),
	unjudged: (a) => `${a.name} cannot be judged`,
	/** Why nobody knows on which surface a rollout fails. */
	tied: (a) => `the surfaces ${enumerated(a.surfaces)} tie`,
	leftOpen: () => "the triage leaves the surface open",
	unnamed: (a) => a.judged === null ? "no triage and no low score names a surface" : `no ${code("surface")} is named for what ${a.judged}`,
	line: (a) => a.status === "fired" ? `${code(a.name)} fired` : `${code(a.name)} is ${STATUS[a.status] ?? a.status}${a.reason === null ? "" : `: ${a.reason}`}`,
	score: (a) => `${a.dimension} scores ${a.score} of 5: ${a.evidence}`,
	notNow: (a) => `${a.surface} (${a.motion})`,
	turned: (a) => `${a.as === "unreported" ? `nobody reports ${code(a.name)}` : `${code(a.name)} is ${a.as}`} and the rollout is still stalled`,
	answeredYes: (a) => `"${a.question}" is answered yes, on evidence`,
	namedAfterAll: () => "the team can name one dominant failure surface in one sentence",
	/** Of a gate whose lines are fine, and which holds all the same. */
	held: (a) => `${OPENING} ${clause(a.because)}.`,
	heldInVain: () => "what is wrong with it is mended and the rollout is still stalled",
	passed: () => "The gate passes, so there is nothing to diagnose. Without metrics, the triage and the scorecard are diagnosed alone.",
	beware: (a) => `${a.warning}.`,
	disagreement: (a) => {
		const [run, scorecard] = [a.graver === null ? "what failed in this run" : "what this run puts first", "what the scorecard puts first"];
		const [failed, blockers] = [a.graver ?? enumerated(a.failed), enumerated(a.blockers)];
		const found = failed === blockers ? [`${run} and ${scorecard} is ${failed}`] : [failed === "" ? "" : `${run} is ${failed}`, blockers === "" ? "" : `${scorecard} is ${blockers}`].filter((part) => part !== "");
		return `The triage says ${a.stated}, but ${found.join(", and ")}: check which of them holds before acting.`;
	},
	firedToo: (a) => `${a.surfaces.length === 1 ? "A trigger" : "Triggers"} on ${enumerated(a.surfaces)} fired too: check which of the ${a.surfaces.length === 1 ? "two" : a.surfaces.length + 1} the rollback is about.`
};

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
/** What stands before the next motion. A rollback does not wait for it; where nothing failed it waits for samples. */
function motionLabel(verdict, { sentence }) {
	if (verdict === "rollback") return "Next motion, after the rollback";
	return diagnosisMessages.isUndecided({ sentence }) ? "Next motion, if it fails with enough samples" : "Next motion";
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

// src/github/failures.ts
/** Why something could not be sent, and what would let it. */
function explainFailure(attempt, failure) {
	return sentence(attempt, [reasonOf$1(failure, attempt), adviceOn(attempt, failure)]);
}
/** There is no token to ask with. */
function noToken(attempt) {
	return sentence(attempt, ["the input `github-token` holds no token.", `Leave it out to use the workflow's own, with \`permissions: ${attempt.permission}\`.`]);
}
function sentence({ what, to }, parts) {
	return `${what} could not be ${to ?? "sent"}: ${parts.filter((part) => part !== "").join(" ")}`;
}
function reasonOf$1({ status, wait, message }, { to }) {
	const said = message === "" ? String(status) : `${status}: ${message.replace(/\.$/u, "")}`;
	if (status === "timeout") return "GitHub did not answer in time.";
	if (status === "unreachable") return `GitHub cannot be reached (${message}).`;
	if (wait !== null) return `GitHub limits how often this token may ask (${said}) and wants ${wait} s to pass.`;
	if (status === 401) return `GitHub does not take the token (${said}).`;
	if (status === 403) return `the token may not do so (${said}).`;
	if (status === 404) return `GitHub does not find it, or hides it from this token (${said}).`;
	if (status === 422 && to === "read") return `GitHub does not find it (${said}).`;
	if (status === 422) return `GitHub refuses what it says (${said}).`;
	return status >= 500 ? `GitHub failed (${said}).` : `GitHub answered ${said}.`;
}
function adviceOn({ permission, to, fromFork = false, again = "", notFound = "" }, { status, wait, message }) {
	if (status === "unreachable") return isOfCertificate(message) ? "Node does not trust its certificate: name that of a company's own authority in `NODE_EXTRA_CA_CERTS`." : "Check the runner's network and proxy.";
	if (status === "timeout" || wait !== null || status >= 500) return again;
	if (status === 401) return "Check the input `github-token`.";
	if (status === 422) return to === "read" ? notFound : "";
	const allow = fromFork ? `A pull request from a fork gets a read-only token whatever \`permissions\` say; the README's "Forks" shows the way.` : `Give the job \`permissions: ${permission}\`.`;
	return status === 404 && notFound !== "" ? `${allow} ${notFound}` : allow;
}

// src/github/connection.ts
/**
* Sends something to GitHub within so many seconds, whatever GitHub does. A failure is a sentence, never a throw: nothing
* that happens here may change what was decided before.
*/
async function send(runner, token, attempt, seconds, work) {
	if (token === "") return {
		ok: false,
		why: noToken(attempt),
		mayHaveArrived: false
	};
	const limit = new AbortController();
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => {
			limit.abort();
			reject(new RequestFailure("timeout", ""));
		}, seconds * 1e3);
	});
	try {
		const working = runner.connect(token, limit.signal).then(work);
		return {
			ok: true,
			value: await Promise.race([working, late])
		};
	} catch (thrown) {
		const failure = thrown instanceof RequestFailure ? thrown : new RequestFailure("unreachable", thrown.message);
		return {
			ok: false,
			why: explainFailure(attempt, failure),
			mayHaveArrived: failure.mayHaveArrived
		};
	} finally {
		clearTimeout(timer);
	}
}

// src/language/words.ts
/** Operators of the language, as they are written. Two spellings of one operator both stand here. */
const OPERATORS = /* @__PURE__ */ new Set([
	"+",
	"-",
	"*",
	"/",
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"&&",
	"||",
	"!"
]);
/** Operators of other languages and the one that was meant. */
const MEANT = /* @__PURE__ */ new Map([
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
	["–", "-"]
]);
const is = (what, instead) => ({
	what: `${what} is`,
	instead
});
const are = (what, instead) => ({
	what: `${what} are`,
	instead
});
/** What other languages have and this one refuses, with the way to say it here. */
const FOREIGN = new Map([
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
	["`", are("backticks", "Write texts in double quotes, and odd names as `metric(\"any name\")`.")],
	...[
		"“",
		"”",
		"‘",
		"’"
	].map((quote) => [quote, are("curly quotes", "Write straight ones: `\"text\"`.")]),
	["+=", is("assignment", "Write the sum where it is needed.")],
	["-=", is("assignment", "Write the difference where it is needed.")],
	[":=", is("assignment", "Write `==` to compare.")]
]);
/**
* Words that mean something else elsewhere, in mathjs or in JSON. As a bare name each is refused, so that no reader has
* to know which of the meanings applies.
*/
const RESERVED = /* @__PURE__ */ new Set([
	"NaN",
	"Infinity",
	"null",
	"undefined",
	"end",
	"mod",
	"to",
	"in",
	"xor"
]);
/** Operators that are words. */
const OPERATOR_WORDS = /* @__PURE__ */ new Set([
	"and",
	"or",
	"not"
]);
/** Words of the language that a metric's name must not be taken for. */
const KEYWORDS = /* @__PURE__ */ new Set([
	...OPERATOR_WORDS,
	"true",
	"false",
	"value",
	"baseline"
]);

// src/language/reference.ts
/** A reference by a name that is never taken apart; a plain identifier needs no such protection. */
function exactReference(origin, name) {
	return {
		origin,
		head: [name],
		exact: !isIdentifier(name),
		path: []
	};
}
function withPath(reference, keys) {
	const { path, written } = reference;
	return {
		...reference,
		path: [...path, ...keys],
		...written === void 0 ? {} : { written: [...written, ...keys] }
	};
}
/** A reference into `subject` as one into what `subject` has under a key. */
function underKey(reference, subject, key) {
	const { path, written } = reference;
	const at = subject.path.length;
	return {
		...reference,
		path: [
			...path.slice(0, at),
			key,
			...path.slice(at)
		],
		...written === void 0 ? {} : { written: [
			written[0],
			key,
			...written.slice(1)
		] }
	};
}
/** The name of the metric that a reference starts from, as one text. */
function headName(reference) {
	return reference.written?.[0] ?? reference.head.join(".");
}
/** How a reference is written in the gate language; parsing it again gives the same reference. */
function printReference(reference) {
	const { origin, head, exact, path } = reference;
	const [first = ""] = head;
	const name = head.join(".");
	let text;
	if (origin === "baseline") text = exact ? `baseline[${quoted(name)}]` : `baseline.${name}`;
	else if (exact || KEYWORDS.has(first) || RESERVED.has(first)) text = `metric(${quoted(name)})`;
	else text = name;
	return text + path.map((key) => `[${quoted(key)}]`).join("");
}
const SPECIAL = onDemand(String.raw`["\\\n\t]|[\p{Cc}\u2028\u2029]`, "gu");
/** A text as the gate language writes it. */
function quoted(text) {
	return `"${text.replace(SPECIAL(), (character) => {
		if (character === "\"" || character === "\\") return `\\${character}`;
		if (character === "\n") return "\\n";
		if (character === "	") return "\\t";
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	})}"`;
}
/** `metrics.x` as `x`: the two are one name, in the gate as in a file. Any other reference as it is. */
function unwrapped(reference) {
	const { head, exact } = reference;
	return exact || head[0] !== "metrics" || head.length < 2 ? reference : {
		...reference,
		head: head.slice(1)
	};
}

// src/language/lookup-paths.ts
/**
* The keys under which a reference is looked up, in the order in which that is tried: a name as the whole key, then as a
* path; so is every other name of the same metric. Two references with the same keys are one, whatever the evidence.
*/
function lookupPaths(reference, namesOf) {
	const { written, head, exact, path } = reference;
	const paths = [];
	const inner = unwrapped(reference);
	if (inner !== reference) paths.push(...lookupPaths(inner, namesOf));
	if (written !== void 0) paths.push(...namesOf(written[0]).map((name) => [name, ...written.slice(1)]));
	for (let length = head.length; length >= 1; length -= 1) {
		const name = head.slice(0, length).join(".");
		const rest = [...head.slice(length), ...path];
		const names = namesOf(name);
		if (length === head.length || names.length > 1) paths.push(...names.flatMap((each) => [[each, ...rest], ...exact || !each.includes(".") ? [] : [[...each.split("."), ...rest]]]));
	}
	if (paths.length === 1) return paths;
	const seen = /* @__PURE__ */ new Set();
	return paths.filter((each) => {
		const key = JSON.stringify(each);
		return !seen.has(key) && seen.add(key);
	});
}

// src/diagnostics/place.ts
/** Turns offsets of one text into places. The line table is built once, on first use. */
function placesIn(file, text) {
	let lineStarts;
	return ({ start }) => {
		lineStarts ??= startsOfLines(text);
		const line = lastAtOrBefore(lineStarts, start);
		return {
			file,
			line: line + 1,
			column: start - (lineStarts[line] ?? 0) + 1
		};
	};
}
/** A text that stands alone, such as the argument of `eval`. */
function standalone(file, text) {
	return {
		text,
		at: placesIn(file, text)
	};
}
function startsOfLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** Index of the last entry of a sorted list that is not greater than `value`. */
function lastAtOrBefore(sorted, value) {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/evidence/json-scan.ts
/** Levels of brackets in a metrics file. Deeper ones are no measurement, and recursion over them would overflow. */
const DEEPEST_JSON = 200;
const WORDS$1 = [
	"true",
	"false",
	"null"
];
const NUMBER$2 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/**
* Walks over a JSON text (RFC 8259) without building anything, and says where it stops being one. JSON.parse gives no
* dependable position; this runs only when one is needed: for a mistake, or to place a key.
*/
function walkJson(text, visitor = {}) {
	const brackets = [];
	let at = text.charCodeAt(0) === 65279 ? 1 : 0;
	/** What may come next. */
	let state = "value";
	for (;;) {
		at = skipBlanks(text, at);
		const character = text[at];
		const inside = brackets.at(-1);
		if (state === "after") {
			if (inside === void 0) return character === void 0 ? null : {
				offset: at,
				expected: "end"
			};
			if (character === ",") {
				state = inside === "{" ? "key" : "value";
				at += 1;
			} else if (character === (inside === "{" ? "}" : "]")) {
				brackets.pop();
				at += 1;
			} else return {
				offset: at,
				expected: "comma"
			};
			continue;
		}
		if (state === "first-key" && character === "}" || state === "first-item" && character === "]") {
			state = "after";
			continue;
		}
		if (state === "first-key" || state === "key") {
			const end = character === "\"" ? stringEnd(text, at) : null;
			if (end === null) return {
				offset: at,
				expected: character === "\"" ? "string" : "key"
			};
			visitor.key?.(at, end, brackets.length);
			at = skipBlanks(text, end);
			if (text[at] !== ":") return {
				offset: at,
				expected: "colon"
			};
			at += 1;
			state = "value";
			continue;
		}
		visitor.value?.(at, brackets.length);
		if (character === "{" || character === "[") {
			if (brackets.length >= 200) return {
				offset: at,
				expected: "depth"
			};
			brackets.push(character);
			visitor.open?.(character, brackets.length);
			state = character === "{" ? "first-key" : "first-item";
			at += 1;
			continue;
		}
		const scalar = scalarEnd(text, at);
		if (typeof scalar !== "number") return scalar;
		at = scalar;
		state = "after";
	}
}
/** Whether a text that is JSON is nested deeper than the limit. One look at each character; texts are skipped. */
function nestsTooDeep(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charCodeAt(at);
		if (character === QUOTE) at = closingQuote(text, at);
		else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
			depth += 1;
			if (depth > 200) return true;
		} else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth -= 1;
	}
	return false;
}
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [..."\"\\{}[]"].map((each) => each.charCodeAt(0));
function closingQuote(text, opening) {
	for (let at = text.indexOf("\"", opening + 1);; at = text.indexOf("\"", at + 1)) {
		if (at === -1) return text.length;
		let backslashes = 0;
		while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
		if (backslashes % 2 === 0) return at;
	}
}
function scalarEnd(text, at) {
	if (text[at] === "\"") return stringEnd(text, at) ?? {
		offset: at,
		expected: "string"
	};
	for (const word of WORDS$1) if (text.startsWith(word, at)) return at + word.length;
	const end = matchEnd(NUMBER$2, text, at);
	if (end === null) return {
		offset: at,
		expected: "value"
	};
	return /[\w.+]/u.test(text[end] ?? "") ? {
		offset: at,
		expected: "number"
	} : end;
}
/**
* Where what a string may hold ends: at its closing quote, or at its first mistake. Run by run, since one pattern for the
* whole would remember every character of it, which of some megabytes overflows.
*/
function stringStop(text, opening) {
	let at = opening + 1;
	for (;;) {
		at = matchEnd(PLAIN, text, at) ?? at;
		const escaped = matchEnd(ESCAPE, text, at);
		if (escaped === null) return at;
		at = escaped;
	}
}
function stringEnd(text, opening) {
	const stop = stringStop(text, opening);
	return text[stop] === "\"" ? stop + 1 : null;
}
function matchEnd(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}
function skipBlanks(text, from) {
	let at = from;
	for (;;) {
		const character = text.charCodeAt(at);
		if (character !== 32 && character !== 10 && character !== 13 && character !== 9) return at;
		at += 1;
	}
}

// src/evidence/json-slips.ts
const NAME$1 = onDemand(String.raw`^[-+]?[\p{L}_$][\p{L}\p{N}_$]*`, "u");
const WORD = onDemand(String.raw`^[\p{L}\p{N}_]{1,30}`, "u");
const UNSEEN = onDemand(String.raw`[\p{Cc}\p{Cf}]`, "gu");
const PYTHON_WORDS = /* @__PURE__ */ new Map([
	["True", "true"],
	["False", "false"],
	["None", "null"]
]);
/** Names the slip behind a place where a text stops being JSON: what was probably written, and what to write instead. */
function explainJson(text, mistake, at) {
	const { offset, expected } = mistake;
	const rest = text.slice(offset, offset + 200);
	const here = at({
		start: offset,
		end: offset
	});
	if (expected === "depth") return error("json-too-deep", here, { limit: 200 });
	if (rest === "") return error("json-cut-off", here, {});
	if (expected === "string") return explainString(text, offset, at);
	const word = NAME$1().exec(rest)?.[0] ?? "";
	if (/^[-+]?(?:NaN|Infinity|inf|nan)$/u.test(word)) return error("json-not-finite", here, { found: word });
	const meant = PYTHON_WORDS.get(word);
	if (meant !== void 0) return error("json-python-word", here, {
		found: word,
		meant
	});
	if (rest.startsWith("'")) return error("json-single-quotes", here, {});
	if (/^\/[/*]/u.test(rest) || rest.startsWith("#")) return error("json-comment", here, {});
	if (expected === "end") return /^[[{"\d]/u.test(rest) ? error("json-lines", here, {}) : error("json-syntax", here, { found: found(rest) });
	if (/^[\]}]/u.test(rest) && /,\s*$/u.test(text.slice(0, offset))) {
		const comma = text.lastIndexOf(",", offset);
		return error("json-trailing-comma", at({
			start: comma,
			end: comma
		}), {});
	}
	if (expected === "key" && word !== "") return error("json-unquoted-key", here, { found: word });
	const number = /^[-+.]?[\d][\w.+-]*/u.exec(rest)?.[0];
	if (number !== void 0 && (expected === "number" || expected === "value")) return error("json-bad-number", here, { found: number });
	return error("json-syntax", here, { found: found(rest) });
}
function explainString(text, offset, at) {
	const stop = stringStop(text, offset);
	const character = text[stop];
	if (character === void 0) return error("json-cut-off", at({
		start: offset,
		end: offset
	}), {});
	const there = at({
		start: stop,
		end: stop
	});
	if (character === "\\") return error("json-bad-escape", there, { found: text.slice(stop, stop + 2) });
	return error("json-control-character", there, {});
}
function found(rest) {
	return `\`${(WORD().exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)).replace(UNSEEN(), "?")}\``;
}

// src/evidence/json.ts
/** Reads a JSON object, or says where the text stops being one. A byte order mark is skipped. */
function readJson({ file, text }) {
	const failed = (problem) => ({
		ok: false,
		problem
	});
	const at = placesIn(file, text);
	const start = {
		start: 0,
		end: 1
	};
	if (text.trim() === "") return failed(error("json-empty", at(start), {}));
	let root;
	try {
		root = JSON.parse(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
	} catch {
		const mistake = walkJson(text);
		return failed(mistake === null ? error("json-syntax", at(start), { found: "something" }) : explainJson(text, mistake, at));
	}
	if (!isObject$1(root)) return failed(error("metrics-not-object", at(start), { found: kindOf$1(root) }));
	const mistake = nestsTooDeep(text) ? walkJson(text) : null;
	if (mistake !== null) return failed(explainJson(text, mistake, at));
	return {
		ok: true,
		json: {
			file,
			text,
			root
		}
	};
}
/** The place of each value right under a path, by its key or its index: one walk for all, where there may be thousands. */
function placesUnder({ file, text }, path) {
	const at = placesIn(file, text);
	const starts = /* @__PURE__ */ new Map();
	let matched = 0;
	/** At each depth, the next index of the list there; undefined inside an object. */
	const indexes = [];
	let key;
	walkJson(text, {
		key(start, end, depth) {
			if (depth <= path.length + 1) key = JSON.parse(text.slice(start, end));
		},
		value(start, depth) {
			const index = indexes[depth];
			const name = index === void 0 ? key : String(index);
			if (index !== void 0) indexes[depth] = index + 1;
			matched = Math.min(matched, Math.max(0, depth - 1));
			if (matched !== depth - 1) return;
			if (depth > path.length) starts.set(name, start);
			else if (name === path[depth - 1]) matched = depth;
		},
		open(bracket, depth) {
			indexes[depth] = bracket === "[" ? 0 : void 0;
		}
	});
	return (wanted) => {
		const start = starts.get(wanted) ?? 0;
		return at({
			start,
			end: start
		});
	};
}
/** The place of a value in a JSON file, by its keys; the file's start when it cannot be found. */
function placeOfPath(file, path) {
	return placesUnder(file, path.slice(0, -1))(path.at(-1));
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is a number, and neither `NaN` nor infinite. */
function isFiniteNumber(value) {
	return Number.isFinite(value);
}
/** An own property of an object, never of an array and never inherited. */
function own(value, key) {
	return isObject$1(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** What a JSON value is, in words. */
function kindOf$1(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return "text";
		case "boolean": return String(value);
		case "object": return "an object";
		default: return `a ${typeof value}`;
	}
}

// src/evidence/forms.ts
/** Which of the recognised forms an object has, or null for a plain object of values. */
function formOf(raw) {
	const has = (key) => own(raw, key) !== void 0;
	if (has("count") && has("of")) return "proportion";
	if (Array.isArray(own(raw, "cases"))) return "cases";
	if (Array.isArray(own(raw, "samples"))) return "samples";
	if (has("value") && !isObject$1(raw["value"])) return has("stderr") || has("ci") || has("sd") ? "value" : "exact";
	return has("mean") && !isObject$1(raw["mean"]) && (has("sd") || has("stderr") || has("n")) ? "mean" : null;
}
/** How many samples a measurement says it rests on, or null when it does not say. */
function samplesOf(raw) {
	if (Array.isArray(raw)) return raw.length;
	if (!isObject$1(raw)) return null;
	const form = formOf(raw);
	if (form === null) return null;
	if (form === "cases" || form === "samples") return own(raw, form).length;
	const n = own(raw, form === "proportion" ? "of" : "n");
	return isFiniteNumber(n) ? n : null;
}

// src/evidence/lookup.ts
/**
* Everything that a reference may mean in some files. A name is looked up at the root as the whole key, then as a path,
* then the same under the root's `metrics`; so is every other name of the same metric.
*/
function candidatesFor(files, reference, namesOf) {
	const paths = lookupPaths(reference, namesOf);
	return files.flatMap((file) => paths.flatMap((path) => [path, ["metrics", ...path]].flatMap((full) => {
		const raw = follow(file.root, full);
		return raw === void 0 ? [] : [{
			file,
			path: full,
			raw
		}];
	})));
}
/** Own properties of objects only; `constructor` and `__proto__` are names like any other. */
function follow(root, path) {
	let value = root;
	for (const key of path) value = own(value, key);
	return value;
}
/** The one value of several candidates; or the two that differ. Objects of values merge, key by key. */
function combine(candidates) {
	const [first, ...others] = candidates;
	let raw = first?.raw;
	for (const other of others) {
		const merged = merge(raw, other.raw);
		if (merged === void 0) return { differ: differing(first, other) };
		raw = merged.value;
	}
	return { raw };
}
/** The two values as one, or undefined where they differ. A recognised form is one value; so is a list. */
function merge(a, b) {
	if (isObject$1(a) && isObject$1(b) && formOf(a) === null) {
		const value = Object.assign(Object.create(null), a);
		for (const [key, theirs] of Object.entries(b)) {
			const merged = Object.hasOwn(value, key) ? merge(value[key], theirs) : { value: theirs };
			if (merged === void 0) return void 0;
			value[key] = merged.value;
		}
		return formOf(value) === null ? { value } : void 0;
	}
	return a === b || isDeepStrictEqual(a, b) ? { value: a } : void 0;
}
/** Follows two values that differ down to the first key where they do. */
function differing(a, b) {
	if (isObject$1(a.raw) && isObject$1(b.raw) && formOf(a.raw) === null && formOf(b.raw) === null) for (const key of Object.keys(a.raw)) {
		const [ours, theirs] = [a.raw[key], own(b.raw, key)];
		if (theirs === void 0 || merge(ours, theirs) !== void 0) continue;
		return differing({
			...a,
			path: [...a.path, key],
			raw: ours
		}, {
			...b,
			path: [...b.path, key],
			raw: theirs
		});
	}
	return [a, b];
}
/** The names that a file has for its measurements, nested ones dotted, for "did you mean". */
function namesIn$1(files, limit = 2e3) {
	const names = /* @__PURE__ */ new Set();
	const collect = (value, prefix, depth) => {
		for (const key in value) {
			if (names.size >= limit) return;
			const child = own(value, key);
			if (child === void 0) continue;
			if (prefix === "" && (key === "meta" || key === "signals")) continue;
			if (prefix === "" && key === "metrics" && isObject$1(child)) collect(child, "", depth);
			else {
				names.add(prefix + key);
				if (isObject$1(child) && depth < 3 && formOf(child) === null) collect(child, `${prefix}${key}.`, depth + 1);
			}
		}
	};
	for (const { root } of files) collect(root, "", 1);
	return [...names].sort();
}

// src/gate/prose.ts
/** Scripts that do not put blanks between words, so that prose in them may have none. */
const UNSPACED = onDemand(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`, "u");
const WORDS = onDemand(String.raw`^[\p{L}_][\p{L}\p{N}_]*(?:\s+[\p{L}\p{N}_]+)+$`, "u");
const OPERATOR_LIKE = /[<>=!&|^*/+%;{}[\]]/u;
/** Why a line is not plain prose, in words; null when it is. `metric` is the metric of the gate that it names, if any. */
function whyNotProse(text, metric) {
	const operator = OPERATOR_LIKE.exec(text)?.[0];
	if (operator !== void 0) return `it has \`${operator}\` in it`;
	if (hasDigit(text)) return "it has a number in it";
	if (text.split("(").slice(0, -1).some(endsInWord)) return "it has a call in it";
	if (wordsOf(text).length < 2 && !UNSPACED().test(text)) return "it is a single word";
	return metric === null ? null : `it names the metric \`${metric}\``;
}
/** A name that occurs in a text as a whole, ignoring case and spacing; where words are not spaced, anywhere in it. */
function nameIn(text, names) {
	const spaced = (each) => each.toLowerCase().replace(/\s+/gu, " ").trim();
	const line = spaced(text);
	for (const name of names) {
		const wanted = spaced(name);
		const unspaced = UNSPACED().test(wanted);
		for (let at = wanted === "" ? -1 : line.indexOf(wanted); at !== -1; at = line.indexOf(wanted, at + 1)) {
			const end = at + wanted.length;
			if (!endsInWord(line.slice(Math.max(0, at - 2), at)) && !startsWithWord(line.slice(end, end + 2)) || unspaced) return name;
		}
	}
	return null;
}
/** The words of a text without the punctuation around them; `.` and `_` inside a word belong to it. */
function wordsOf(text) {
	return text.split(/\s+/u).map(bareWord).filter((word) => word !== "");
}
const COMPARATIVES = [
	[/\b(?:is |are |goes |rises )?(?:at least|no less than)\b/iu, ">="],
	[/\b(?:is |are |stays )?(?:at most|no more than|up to)\b/iu, "<="],
	[/\b(?:is |are |goes |rises )?(?:above|over|exceeds|more than|greater than|higher than)\b/iu, ">"],
	[/\b(?:is |are |goes |drops |falls )?(?:below|under|less than|lower than)\b/iu, "<"],
	[/\b(?:is not|are not|differs from)\b/iu, "!="],
	[/\b(?:is|are|equals)\b/iu, "=="]
];
const SLIPS = [
	[/>{2,}/gu, ">"],
	[/<{2,}/gu, "<"],
	[/=>|≥/gu, ">="],
	[/=<|≤/gu, "<="],
	[/!==|<>|≠/gu, "!="],
	[/={3}/gu, "=="],
	[/(?<![<>=!])=(?!=)/gu, "=="]
];
/** The comparison that a line of words probably means: `error rate above 5` is `error_rate > 5`. A guess for a message, never used as a line. */
function guessExpression(text) {
	let guess = text.trim().replace(/(\d) ?(?:percent\b|%)/giu, "$1%");
	for (const [slip, operator] of SLIPS) guess = guess.replace(slip, ` ${operator} `);
	for (const [words, operator] of COMPARATIVES) {
		if (/[<>=]/u.test(guess)) break;
		guess = guess.replace(words, ` ${operator} `);
	}
	return guess.split(/\s*(>=|<=|==|!=|>|<)\s*/u).map((side) => WORDS().test(side) && !/\b(?:and|or|not)\b/u.test(side) ? side.replace(/\s+(?:is|are)$/iu, "").replace(/\s+/gu, "_") : side).join(" ").replace(/ (>=|<=|==|!=|>|<) /gu, " $1 ").trim();
}

// src/language/expression.ts
function childrenOf(expression) {
	switch (expression.kind) {
		case "call": return expression.args;
		case "negate":
		case "not": return [expression.operand];
		case "arithmetic":
		case "comparison": return [expression.first, ...expression.rest.map(({ operand }) => operand)];
		case "logic": return expression.operands;
		default: return [];
	}
}
/** The numbers that stand in an expression. */
function numbersIn(expression) {
	return expression.kind === "number" ? [expression.value] : childrenOf(expression).flatMap(numbersIn);
}
/** Every reference in an expression, in the order they are written. */
function referencesIn(expression) {
	const found = [];
	const collect = (part) => {
		if (part.kind === "reference") found.push(part);
		else for (const child of childrenOf(part)) collect(child);
	};
	collect(expression);
	return found;
}
/** The expression with each of its references replaced. */
function withReferences(expression, replace) {
	return withParts(expression, (part) => part.kind === "reference" ? {
		...part,
		reference: replace(part)
	} : null);
}
/** The expression with some of its parts replaced, as a whole each; null leaves a part and looks into it. */
function withParts(expression, replace) {
	const inside = (part) => withParts(part, replace);
	const inStep = (step) => ({
		...step,
		operand: inside(step.operand)
	});
	const replaced = replace(expression);
	if (replaced !== null) return replaced;
	switch (expression.kind) {
		case "call": return {
			...expression,
			args: expression.args.map(inside)
		};
		case "negate":
		case "not": return {
			...expression,
			operand: inside(expression.operand)
		};
		case "arithmetic": return {
			...expression,
			first: inside(expression.first),
			rest: expression.rest.map(inStep)
		};
		case "comparison": return {
			...expression,
			first: inside(expression.first),
			rest: expression.rest.map(inStep)
		};
		case "logic": return {
			...expression,
			operands: expression.operands.map(inside)
		};
		default: return expression;
	}
}
/** Whether the expression asks if something was measured at all, with `known(…)`. */
function asksForPresence(expression) {
	return contains(expression, (part) => part.kind === "call" && part.name === "known");
}
/** Whether any part of the expression satisfies the test. */
function contains(expression, test) {
	return test(expression) || childrenOf(expression).some((child) => contains(child, test));
}

// src/language/value.ts
const number = (value) => ({
	kind: "number",
	value
});
const boolean = (value) => ({
	kind: "boolean",
	value
});
const text = (value) => ({
	kind: "text",
	value
});
const unknown = (...reasons) => ({
	kind: "unknown",
	reasons
});
/** The kind of a value in words, for sentences: "a number", "text", "a list of 3". */
function describe$1(value) {
	switch (value.kind) {
		case "number":
		case "estimate": return "a number";
		case "boolean": return value.value ? "true" : "false";
		case "text": return "text";
		case "data": return value.keys === null ? `a list of ${value.items.length}` : `an object with ${value.items.length} ${value.items.length === 1 ? "key" : "keys"}`;
		case "unknown": return "unknown";
	}
}

// src/diagnostics/messages/outcomes.ts
/** Why a line of the gate came out as it did, when that is not a lack of evidence. */
const outcomeMessages = {
	missed: (a) => `${a.observed} is not ${a.bound === null ? a.required : `${proposal(a.required)} (${a.bound})`}${a.by === null ? "" : `; it is off by ${a.by}`}`,
	notHolding: (a) => `${code(a.expression)} does not hold`,
	slices: (a) => {
		const shown = ({ count: all, first }) => all > first.length ? `${first.join(", ")} and ${all - first.length} more` : first.join(", ");
		return [a.missed.count > 0 ? `not met for ${a.missed.count} of ${count(a.of, "slice")}: ${shown(a.missed)}` : "", a.unknown.count > 0 ? `unknown for ${a.unknown.count} of ${count(a.of, "slice")}: ${shown(a.unknown)}` : ""].filter((part) => part !== "").join("; ");
	},
	decided: (a) => `${code(a.call)} is ${a.value}, that of ${code(a.key)}`,
	/** Where a side is weighed, the difference is not the one that readers see. */
	differs: (a) => `${a.of.includes(" * ") ? code(a.of) : "the difference"} is ${a.difference}`,
	changed: (a) => {
		const shown = (ids) => enumerated([...ids.slice(0, 5).map(code), ...ids.length > 5 ? [`${ids.length - 5} more`] : []]);
		const { worse, better } = a;
		return `${worse.length === 0 ? `of ${count(a.of, "case")} none got worse` : `${worse.length} of ${count(a.of, "case")} got worse (${shown(worse)})`} and ${better.length === 0 ? "none" : better.length} better${better.length === 0 ? "" : ` (${shown(better)})`} since the baseline${a.added === 0 ? "" : `; ${count(a.added, "new case")} ${a.added === 1 ? "is" : "are"} not in the baseline, and not compared`}`;
	},
	fired: (a) => `${code(a.expression)} is true`,
	reported: (a) => `reported by ${a.sources.join(", ")}`,
	notReported: () => "not reported",
	matters: (a) => `why it matters: ${a.because}`,
	answeredNo: (a) => `answered no by ${a.sources.join(", ")}`
};

// src/diagnostics/numbers.ts
const DIGITS = 6;
/**
* A number with at most six significant digits, or as many as are asked for, whole numbers whole. It gets more digits
* where those would make it look equal to one of `unlike`, which it is not, be that one shown whole or as short as this:
* 0.15000001 against a bound of 0.15, and 0.15000002 against 0.15000001.
*/
function showNumber(value, unlike = [], most = DIGITS) {
	if (Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000) return String(value === 0 ? 0 : value);
	const whole = Math.abs(value) < 0x38d7ea4c68000 ? String(Math.trunc(Math.abs(value))).length : 0;
	const others = unlike.filter((other) => other !== value);
	for (let digits = Math.max(most, whole); digits <= 17; digits += 1) {
		const shown = Number(value.toPrecision(digits));
		if (!others.some((other) => Number(other.toPrecision(digits)) === shown)) return String(shown);
	}
	return String(value);
}

// src/diagnostics/interval.ts
function isEstimate(observed) {
	return typeof observed === "object" && observed !== null;
}
/** "0.12 from 250 (0.082 to 0.167)" */
function estimateWords({ value, lower, upper, n }, unlike = []) {
	const shown = showInterval(value, {
		lower: lower ?? -Infinity,
		upper: upper ?? Infinity
	}, unlike);
	return `${shown.value}${fromWords(n)} (${shown.range})`;
}
/** " from 250", or nothing where nobody says how many samples there were. */
function fromWords(n) {
	return n === null ? "" : ` from ${showNumber(Math.round(n))}`;
}
/** A value and its interval, "0.082 to 0.167" or "0.167 or less", with as many decimals as tell where they lie: two digits of half its width. */
function showInterval(value, { lower, upper }, unlike = []) {
	const reach = Number.isFinite(upper - lower) ? (upper - lower) / 2 : Math.min(...[value - lower, upper - value].map((each) => Number.isFinite(each) ? Math.abs(each) : Infinity));
	const decimals = Number.isFinite(reach) && reach > 0 ? Math.min(15, Math.max(0, 1 - Math.floor(Math.log10(reach)))) : null;
	const shown = (number) => {
		if (decimals === null) return showNumber(number, unlike);
		const isMoved = (rounded) => unlike.some((bound) => Math.sign(rounded - bound) !== Math.sign(number - bound));
		let digits = decimals;
		while (digits < 15 && isMoved(Number(number.toFixed(digits)))) digits += 1;
		return showNumber(Number(number.toFixed(digits)), unlike);
	};
	const [low, high] = [shown(lower), shown(upper)];
	const range = Number.isFinite(lower) ? Number.isFinite(upper) ? `${low} to ${high}` : `${low} or more` : Number.isFinite(upper) ? `${high} or less` : "no limits";
	return {
		value: shown(value),
		upper: high,
		range
	};
}
/** The confidence of an interval that errs on each side with some probability: "95%" of 0.025. */
function levelWords(errors) {
	const of = (error) => `${String(Number((100 * (1 - 2 * error)).toFixed(error < .0025 ? 2 : 1)))}%`;
	return of(errors.lower) === of(errors.upper) ? of(errors.lower) : `${of(errors.lower)} below, ${of(errors.upper)} above`;
}

// src/diagnostics/messages/inconclusive.ts
/** "inconclusive: 0.12 from 250 (95%: 0.082 to 0.167), needs <= 0.15; about 305 more samples would settle it if the rate stays 0.12" */
function inconclusiveWords(a) {
	const { name, slice, bound, limits, value, n } = a;
	const shown = showInterval(value, limits, [bound]);
	const of = slice === null ? "" : ` in ${code(slice)}`;
	return `inconclusive: ${name === null ? "" : `${code(name)} is `}${shown.value}${fromWords(n)}${of} (${levelWords(a.errors)}: ${shown.range}), ${needsWords(a)}${settleWords(a)}`;
}
function needsWords({ operator, negated, bound, fires }) {
	if (isEquality(operator)) return `which may or may not be ${showNumber(bound)}`;
	return `${fires ? `fires at ${negated}` : `needs ${operator}`} ${showNumber(bound)}`;
}
function isEquality(operator) {
	return operator === "==" || operator === "!=";
}
function settleWords(a) {
	const { settled, stays, bound, limits, value, fires } = a;
	if (isEquality(a.operator)) return boundaryWords(a);
	const extreme = settled === null && stays === "distribution" ? unboundedExtreme(a) : null;
	if (extreme !== null) return `; no number of samples bounds ${extreme}: ask for a percentile instead, such as ${code(extreme === "a maximum" ? "p99" : "percentile(…, 1)")}`;
	if (settled === null) return value === bound && limits.lower === bound ? boundaryWords(a) : "";
	const outcome = settled.passes !== false ? "" : fires ? ", and it fires," : ", as not met,";
	return `; about ${moreWords(a, settled)} would settle it${outcome} ${keptWords(a)}`;
}
function moreWords({ stays, slice }, { more, times }) {
	if (more !== null) return stays === "pairs" ? `${count(more, "more case")} in both runs` : count(more, "more sample");
	return `${showNumber(Math.max(1.1, Number(times.toPrecision(2))))} times as many samples of ${slice === null ? "each metric" : "every slice"}`;
}
function keptWords({ stays, value, limits, bound }) {
	switch (stays) {
		case "rate": return `if the rate stays ${showInterval(value, limits, [bound]).value}`;
		case "difference":
		case "pairs": return "if the difference stays what it is";
		case "mean": return "if mean and spread stay as they are";
		case "distribution": return "if they are spread as these are";
		case "rest": return "if nothing else changes";
	}
}
/** Of a value that stands on its bound, and of equality: what can be told instead. */
function boundaryWords({ operator, bound, limits, value, counted, fires }) {
	const most = showInterval(value, limits).upper;
	const wanted = operator === "!=" ? "!=" : operator.startsWith(">") ? ">" : "==";
	const countable = counted === null || bound !== 0 ? null : `${code(`${counted} ${wanted} 0`)} asks for what was counted`;
	if (operator === "!=") return countable === null ? "" : `; ${countable}`;
	const limit = operator === ">=" || operator === ">" ? fires ? ">" : null : "<=";
	const instead = [countable, limit === null || !Number.isFinite(limits.upper) ? null : `${code(`${limit} ${most}`)} is a limit that these samples can tell`].filter((part) => part !== null).join(", and ");
	return `; no number of samples shows that it is ${operator === ">" && !fires ? `above ${showNumber(bound)} while none of them is` : `exactly ${showNumber(bound)}`}${instead === "" ? "" : `: ${instead}`}`;
}
/** The least or the greatest of all, of which samples never say how far it may lie beyond theirs; null for any other. */
function unboundedExtreme({ value, limits }) {
	if (limits.lower === value && limits.upper === Infinity) return "a maximum";
	return limits.upper === value && limits.lower === -Infinity ? "a minimum" : null;
}
/** 0.95 as "95%". */
function percent(share) {
	return levelWords({
		lower: (1 - share) / 2,
		upper: (1 - share) / 2
	});
}

// src/diagnostics/messages/reasons.ts
/** What says of a metric that it was not measured, so that measuring it is what helps. */
const UNMEASURED = {
	absent: "is not in the metrics",
	null: "is null: the pipeline did not measure it",
	stale: "is stale: "
};
const DID_YOU_MEAN = " (did you mean ";
const NO_BASELINE = "yet, since no baseline file was given";
const where$1 = (name, origin) => origin === "baseline" ? `the baseline of ${code(name)}` : code(name);
const ofSlice = ({ name, slice }) => slice === null ? code(name) : `slice ${code(slice)} of ${code(name)}`;
/** Why something is unknown. Each is a sentence without its full stop, so that several can be joined. */
const reasonMessages = {
	absent: (a) => `${code(a.name)} ${UNMEASURED.absent}${a.meant === null ? "" : `${DID_YOU_MEAN}${code(a.meant)}?)`}`,
	"no-baseline": (a) => a.given ? `${code(a.name)} is not in the baseline; give one that has it` : `there is no baseline for ${code(a.name)} ${NO_BASELINE}`,
	"new-slice": (a) => `slice ${code(a.slice)} of ${code(a.name)} is new: the baseline has none; measure a baseline that has it`,
	"lost-slice": (a) => `the baseline has slice ${code(a.slice)} of ${code(a.name)} and this run does not; measure it, or leave it out of the baseline`,
	"missing-file": (a) => `${code(a.name)} is read from ${code(a.file)}, and there is no such file`,
	from: (a) => `${code(a.metric)} is read from ${code(a.file)}, where ${a.why}`,
	null: (a) => `${where$1(a.name, a.origin)} ${UNMEASURED.null}`,
	"not-finite": (a) => `${code(a.name)} is ${a.found}, which is no measurement`,
	stale: (a) => `${code(a.name)} ${UNMEASURED.stale}${code(a.file)} was measured at commit ${code(a.found)}, and this is ${code(a.expected)}`,
	incomparable: (a) => `the baseline of ${code(a.name)} cannot be compared: its ${a.key} is ${code(a.baseline)} and that of the metrics is ${code(a.metrics)}; measure the baseline ${a.key === "dataset" ? "on" : `with the ${a.key}`} ${code(a.metrics)} too`,
	"bad-form": (a) => `${code(a.name)} ${a.why}`,
	"wrong-type": (a) => `${code(a.name)} is ${a.found} where ${a.needs} is needed${a.instead === null ? "" : `; ${a.instead}`}`,
	/** Of an object nobody knows whether its keys are slices of one thing, or things of their own. */
	/** `written`: how the line writes it; null of what it has no way to write a part of. */
	"many-for-one": (a) => {
		const many = `${code(a.name)} is ${a.found} where a number is needed;`;
		if (a.written === null) return `${many} under \`each\`, \`baseline\` is all of a slice: a part to be compared with its baseline needs slices of its own`;
		if (a.key === null) return `${many} write ${code(`mean(${a.written})`)} or ${code(`p95(${a.written})`)}`;
		return `${many} write ${code(a.key)}${a.isSummary ? "" : ` for one of them; if each is a slice, ${code(`min(${a.written})`)} is the least and ${code(`max(${a.written})`)} the greatest, and a condition under \`each\` asks it of every one`}`;
	},
	"mixed-types": (a) => `${code(a.left)} is ${a.leftType} and ${code(a.right)} is ${a.rightType}, which cannot be compared`,
	"no-order": (a) => `${code(a.name)} is ${a.found}, which has no order; only \`==\` and \`!=\` apply`,
	"no-elements": (a) => `${code(a.name)} is empty, so ${code(a.call)} has nothing to look at`,
	"bad-element": (a) => `${code(a.name)} holds ${a.found} at ${a.element}${a.inside === null ? "" : `; a condition under \`each\` reads ${a.inside === "list" ? "an aggregate of every one, as `p95(value)`" : "a part of every one, as `value.x`"}`}`,
	summaries: (a) => `${code(a.name)} holds summaries such as ${code(a.key)}, not samples or slices; write ${code(a.instead)}`,
	"mixed-elements": (a) => `${code(a.name)} holds more than one kind of value`,
	"not-slices": (a) => `${code(a.name)} is ${a.found}, and \`each\` needs an object with one value a slice`,
	"no-slices": (a) => `${code(a.name)} has no slice`,
	"too-many-slices": (a) => `${code(a.name)} has ${a.slices} slices, and at most ${a.most} are judged; measure fewer and larger ones`,
	"not-percentile": (a) => `a percentile is 0 or a number from 1 to 100, and ${code(a.q)} is not`,
	"division-by-zero": (a) => `${code(a.text)} divides by zero`,
	overflow: (a) => `${code(a.text)} is too large to compute`,
	"few-samples": (a) => `${ofSlice(a)} rests on ${count(a.n, "sample")}, and the gate asks for at least ${a.needed}; measure ${a.needed - a.n} more`,
	"no-samples": (a) => `the gate asks for at least ${count(a.needed, "sample")} of ${ofSlice(a)}, and the metrics do not say how many there were`,
	"stale-signal": (a) => `${code(a.signal)} was reported by ${code(a.file)}, which was measured at another commit`,
	unreported: (a) => `nobody has answered yes or no to ${code(a.signal)} (no is \`"signals": {"…": false}\` in a metrics file)`,
	"one-sample": (a) => `${a.name === null ? "one pair" : `${code(a.name)} rests on one sample, which`} says nothing of how much it varies; measure at least 2`,
	"no-spread": (a) => `${a.name === null ? `the difference is the same in all ${a.n} pairs` : `${code(a.name)} is the same in all ${a.n === null ? "" : `${a.n} `}samples`}, which says nothing of how far it may vary; judge what can be counted (pass and fail), or set \`confidence: off\``,
	"low-level": (a) => `the interval of ${code(a.name)} was given at ${percent(a.level)}, and this decision needs ${percent(a.needed)}; give \`ci\` at \`level: ${showNumber(Math.ceil(a.needed * 1e4) / 1e4)}\` or above, or the samples`,
	"sum-of-samples": (a) => `${code(a.text)} of samples says only how many were drawn; write ${code(`mean(${a.name})`)}`,
	"no-bound": (a) => `${code(a.text)} is not known: ${code(a.name)} has no ${a.side} bound`,
	"may-be-zero": (a) => `${code(a.text)} may be 0, as far as its samples tell, and nothing can be divided by that`,
	"lost-cases": lostWords,
	"too-composed": (a) => `it is worked out of estimates in more than ${a.most} steps, after which nothing is known of how far it may be off; measure it, or compare its parts each on their own`,
	inconclusive: inconclusiveWords,
	ambiguous: (a) => `${code(a.name)} has more than one value`
};
/** Cases or slices of a baseline that this run does not have. */
function lostWords({ kind, names, of }) {
	if (names.length === of) return `none of the baseline's ${count(of, kind)} is in the metrics, such as ${code(names[0] ?? "")}; give each ${kind} ${kind === "case" ? "an `id`" : "a name"} that stays the same from run to run`;
	const [it, is] = names.length === 1 ? ["it", "is"] : ["them", "are"];
	const shown = [...names.slice(0, 3).map(code), ...names.length > 3 ? [`${names.length - 3} more`] : []];
	return `${names.length} of the baseline's ${count(of, kind)} ${is} not in the metrics (${enumerated(shown)}), so nobody knows what became of ${it}; measure ${it}, or leave ${it} out of the baseline`;
}
function reason(name, args) {
	return {
		code: name,
		args
	};
}
/** The reasons as one text, each said once. */
function explain$1(reasons) {
	return [...new Set(reasons.map((each) => reasonMessages[each.code](each.args)))].join("; ");
}
/** The metrics of which a text of reasons says that they were not measured. */
function unmeasuredIn(text) {
	const said = Object.values(UNMEASURED).join("|");
	return [...new Set([...text.matchAll(new RegExp(`(?<!the baseline of )\`([^\`]+)\` (?:${said})`, "gu"))].map(([, name]) => name ?? ""))];
}
/** Whether a text of reasons asks for another name first. */
function asksForName(text) {
	return text.includes(DID_YOU_MEAN);
}
/** Whether a text of reasons says that no baseline was given. */
function lacksBaseline(text) {
	return text.includes(NO_BASELINE);
}

// src/statistics/incomplete-beta.ts
const HALF_LN_TWO_PI = .5 * Math.log(2 * Math.PI);
/**
* The regularized incomplete beta function I_x(a, b), a > 0, b > 0.
*
* Ours, because what is small enough to be loaded at every start ends too early: jStat's continued fraction has at most 100
* terms, good to 3e-7, where a million cases need 400. The tests hold this against jStat and scipy.
*
* x is given as its logit ln(x / (1 - x)): what is close to 0 and what is close to 1 keeps all of its digits, and in it
* lnBelow is concave, which is what makes quantiles easy (quantiles.ts).
*
* The continued fraction is that of DiDonato and Morris, "Algorithm 708", ACM TOMS 18 (1992) 360, on BFRAC. It
* converges below the mean; above it the other tail is computed.
*/
function betaPoint(logit, a, b) {
	const x = 1 / (1 + Math.exp(-logit));
	const y = 1 / (1 + Math.exp(logit));
	const lnScale = lnPowerTerm(logit, x, y, a, b);
	if (a * y >= b * x) {
		const fraction = betaFraction(x, y, a, b);
		return {
			below: Math.exp(lnScale) / fraction,
			lnBelow: lnScale - Math.log(fraction),
			slope: fraction
		};
	}
	const above = Math.exp(lnScale) / betaFraction(y, x, b, a);
	return {
		below: 1 - above,
		lnBelow: Math.log1p(-above),
		slope: Math.exp(lnScale) / (1 - above)
	};
}
/**
* ln(x^a y^b / B(a, b)), y = 1 - x.
*
* Not through ln Γ, whose large values would cancel: through what remains when Stirling's formula is taken out, and the
* deviance from the mean. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000), for real shapes.
*/
function lnPowerTerm(logit, x, y, a, b) {
	const lnX = logit < 0 ? logit - Math.log1p(Math.exp(logit)) : -Math.log1p(Math.exp(-logit));
	const lnY = logit > 0 ? -logit - Math.log1p(Math.exp(-logit)) : -Math.log1p(Math.exp(logit));
	const difference = a * y - b * x;
	const deviance = devianceOf(a, difference, Math.log(a / (a + b)) - lnX) + devianceOf(b, -difference, Math.log(b / (a + b)) - lnY);
	return stirlingError(a + b) - stirlingError(a) - stirlingError(b) - deviance + .5 * (Math.log(Math.min(a, b)) - Math.log1p(Math.min(a, b) / Math.max(a, b))) - HALF_LN_TWO_PI;
}
/** shape ln(shape / expected) + expected - shape, where difference = shape - expected; lnRatio = ln(shape / expected). */
function devianceOf(shape, difference, lnRatio) {
	const r = difference / shape;
	if (Math.abs(r) > .1) return shape * ((r > .5 ? lnRatio : -Math.log1p(-r)) - r);
	let sum = 0;
	for (let k = 18; k >= 2; k--) sum = sum * r + 1 / k;
	return shape * sum * r * r;
}
/** ln Γ(z + 1) - (z + 1/2) ln z + z - ln(2π) / 2: Abramowitz and Stegun 6.1.41, from 16 on good to all digits. */
function stirlingError(z) {
	let sum = 0;
	let at = z;
	for (; at < 16; at++) sum += (at + .5) * Math.log1p(1 / at) - 1;
	const square = at * at;
	return sum + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / at;
}
/** The continued fraction F with I_x(a, b) = x^a y^b / (B(a, b) F), by the algorithm of Lentz as changed by Thompson and Barnett. */
function betaFraction(x, y, a, b) {
	const excess = a * y - b * x + 1;
	let value = a * excess / (a + 1);
	let c = value;
	let d = 0;
	for (let m = 1; m < 1e7; m++) {
		const odd = a + 2 * m - 1;
		const numerator = (a + m - 1) / odd * ((a + b + m - 1) / odd) * m * (b - m) * x * x;
		const denominator = m + m * (b - m) * x / odd + (a + m) * (excess + m * (1 + y)) / (odd + 2);
		d = 1 / (denominator + numerator * d);
		c = denominator + numerator / c;
		value *= c * d;
		if (!(Math.abs(c * d - 1) > 1e-15)) break;
	}
	return value;
}

// src/statistics/quantiles.ts
/** The x with P(X <= x) = p for X of Beta(a, b): 0 <= p <= 1, a > 0, b > 0. */
function betaQuantile(p, a, b) {
	return fromLogit(betaLogit(p, 1 - p, a, b));
}
/** The x with P(X > x) = p: `betaQuantile(1 - p, a, b)` without the digits that 1 - p costs. */
function betaUpperQuantile(p, a, b) {
	return fromLogit(betaLogit(1 - p, p, a, b));
}
/**
* The t with P(T <= t) = p for Student's T; the degrees of freedom may be any number above 0.
* P(|T| > t) is I_x(ν/2, 1/2) at x = ν / (ν + t²): Abramowitz and Stegun 26.7.1 with 26.5.27.
*/
function studentQuantile(p, degreesOfFreedom) {
	if (p > .5) return -studentQuantile(1 - p, degreesOfFreedom);
	return 0 - Math.sqrt(degreesOfFreedom) * Math.exp(-betaLogit(2 * p, 1 - 2 * p, degreesOfFreedom / 2, .5) / 2);
}
/** The z with P(Z <= z) = p: Student's t of so many degrees of freedom that the difference, (z³ + z) / 4ν, is none. */
function normalQuantile(p) {
	return studentQuantile(p, 0xde0b6b3a7640000);
}
/** P(X <= k) for X of Bin(n, q), as I_{1-q}(n - k, k + 1): Abramowitz and Stegun 26.5.24. 0 <= q <= 1; k is a whole number. */
function binomialCdf(k, n, q) {
	if (k < 0) return 0;
	if (k >= n || q === 0) return 1;
	if (q === 1) return 0;
	return betaPoint(Math.log1p(-q) - Math.log(q), n - k, k + 1).below;
}
function fromLogit(logit) {
	return 1 / (1 + Math.exp(-logit));
}
/** The logit of the quantile with this much below it and above it, which add up to 1: the smaller is believed. */
function betaLogit(below, above, a, b) {
	return below <= above ? logitOfLowerTail(below, a, b) : -logitOfLowerTail(above, b, a);
}
/**
* Newton's method on ln P(X <= x) - ln p over the logit of x. The density of the logit is log-concave, hence so is its
* distribution function (Prékopa 1973), so that every tangent lies above the curve: after the first step, wherever it
* started, each comes closer from below. No bracket is needed.
*/
function logitOfLowerTail(p, a, b) {
	if (!(p > 0)) return -Infinity;
	const target = Math.log(p);
	let logit = Math.log(a / b);
	for (let step = 0; step < 100; step++) {
		const { lnBelow, slope } = betaPoint(logit, a, b);
		const miss = lnBelow - target;
		logit -= miss / slope;
		if (Math.abs(miss) < 1e-9) break;
	}
	return logit;
}

// src/statistics/order-statistics.ts
/**
* Which of n sorted observations bounds the q-th percentile from below: the largest rank r, counted from 1, with
* P(Bin(n, q / 100) <= r - 1) <= error; 0 where n observations are too few for any. So many of them lie at or below the
* percentile whatever the distribution is: Conover, "Practical Nonparametric Statistics" (3rd ed., 1999) section 3.2;
* David and Nagaraja, "Order Statistics" (3rd ed., 2003) section 7.1.
*
* At q = 100 that is n, the largest observation; at q = 0 there is none. n is a whole number.
*/
function lowerRank(n, q, error) {
	let good = 0;
	let bad = n + 1;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (binomialCdf(middle - 1, n, q / 100) <= error) good = middle;
		else bad = middle;
	}
	return good;
}
/**
* Which one bounds it from above: the smallest rank s with P(Bin(n, q / 100) >= s) <= error; n + 1 where there is none.
* Counted from the other end it is the lower rank of the percentile 100 - q.
*/
function upperRank(n, q, error) {
	return n + 1 - lowerRank(n, 100 - q, error);
}

// src/statistics/percentile.ts
/**
* The percentile of a sorted, non-empty list: linear interpolation between the two nearest elements, Hyndman and Fan's
* type 7 (R's default; The American Statistician 50 (1996) 361). `q` runs from 0 to 100.
*/
function percentile(sorted, q) {
	const position = (sorted.length - 1) * q / 100;
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
}

// src/statistics/samples.ts
/** 1 - 0.95 is not 0.05 in binary: how much of an error no one meant. */
const LEVEL_TOLERANCE = 1e-12;
/**
* One-sided limit, wrong with a probability of at most `error` (above 0, below 1); -Infinity or Infinity where the sample
* cannot bound that side. Limits of both sides at `error` are a two-sided interval of the level 1 - 2 · error.
*/
function limitOf(sample, side, error) {
	switch (sample.kind) {
		case "proportion": return proportionLimit(sample, side, error);
		case "mean": return meanLimit(sample, side, error);
		case "given": return error >= (1 - sample.level) / 2 - LEVEL_TOLERANCE ? sample[side] : unbounded(side);
		case "quantile": return quantileLimit(sample, side, error);
	}
}
/** Clopper and Pearson, Biometrika 26 (1934) 404, as quantiles of the beta distribution; a share of 0 to 1. */
function proportionLimit({ count, of }, side, error) {
	if (side === "lower") return count < 1e-9 ? 0 : betaQuantile(error, count, of - count + 1);
	return count >= of ? 1 : betaUpperQuantile(error, count + 1, of - count);
}
/**
* Student, Biometrika 6 (1908) 1: mean ± t · stderr with n - 1 degrees of freedom. Exact for normal data. At a nominal error
* of 2.5% it was measured (bench/coverage-results.md) to err 11% for 5 exponential observations, 7.3% for 20 and 3.8% for
* 200, and up to 15% for zeros and ones, which are better given as a share.
*/
function meanLimit({ mean, stderr, n }, side, error) {
	if (n <= 1) return unbounded(side);
	const reach = studentQuantile(error, n - 1) * stderr;
	return side === "lower" ? mean + reach : mean - reach;
}
/** An order statistic of exact rank (order-statistics.ts): free of the distribution, and never interpolated. */
function quantileLimit({ sorted, q, n }, side, error) {
	const rank = side === "lower" ? lowerRank(n, q, error) : upperRank(n, q, error);
	if (rank < 1 || rank > n) return unbounded(side);
	return sorted[Math.min(sorted.length, Math.ceil(rank * sorted.length / n)) - 1];
}
function unbounded(side) {
	return side === "lower" ? -Infinity : Infinity;
}
/** The point value: the share, the mean, what was given, or the percentile of the observations. */
function valueOf(sample) {
	switch (sample.kind) {
		case "proportion": return sample.count / sample.of;
		case "mean": return sample.mean;
		case "given": return sample.value;
		case "quantile": return percentile(sample.sorted, sample.q);
	}
}
/** How many observations it rests on; null where that was not said. */
function sizeOf$1(sample) {
	return sample.kind === "proportion" ? sample.of : sample.n;
}
/** The same sample with n observations and nothing else changed: share, mean and spread, or distribution; null where it cannot be told. */
function enlarged(sample, n) {
	switch (sample.kind) {
		case "proportion": return {
			...sample,
			count: sample.count / sample.of * n,
			of: n
		};
		case "mean": return {
			...sample,
			stderr: sample.stderr * Math.sqrt(sample.n / n),
			n
		};
		case "given": return null;
		case "quantile": return {
			...sample,
			n: Math.ceil(n)
		};
	}
}

// src/language/numbers.ts
/** mathjs's defaults for comparing numbers: `relTol` and `absTol` of its configuration. */
const RELATIVE_TOLERANCE = 1e-12;
const ABSOLUTE_TOLERANCE = 1e-15;
/**
* Whether two finite numbers count as equal: their difference is within the relative tolerance of the larger one, or
* within the absolute one (the rule of mathjs's `nearlyEqual`). So `0.1 + 0.2 == 0.3`.
*/
function nearlyEqual(a, b) {
	return a === b || Math.abs(a - b) <= Math.max(RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b)), ABSOLUTE_TOLERANCE);
}
/** Drops the digits that only binary arithmetic produced: 0.15 - 0.17 is -0.02, not -0.020000000000000018. Zero has no sign. */
function withoutNoise(value) {
	return Number(value.toPrecision(12));
}

// src/language/estimate.ts
function estimateOf(quantity) {
	return {
		kind: "estimate",
		value: quantity.value,
		terms: [{
			quantity,
			factor: 1
		}],
		constant: 0
	};
}
/** An exact number beside estimates. */
function exactly(value) {
	return {
		kind: "estimate",
		value,
		terms: [],
		constant: value
	};
}
function scaled$1(estimate, factor) {
	const terms = factor === 0 ? [] : estimate.terms.map((term) => ({
		...term,
		factor: term.factor * factor
	}));
	return {
		kind: "estimate",
		value: estimate.value * factor,
		terms,
		constant: estimate.constant * factor
	};
}
/** The sum; a quantity that is in both is one, and what cancels is gone. */
function plus$1(a, b) {
	const terms = [...a.terms];
	for (const term of b.terms) {
		const at = terms.findIndex(({ quantity }) => isSame(quantity, term.quantity));
		const own = terms[at];
		if (own === void 0) terms.push(term);
		else if (cancel(own.factor, term.factor)) terms.splice(at, 1);
		else terms[at] = {
			...own,
			factor: own.factor + term.factor
		};
	}
	const constant = a.constant + b.constant;
	return {
		kind: "estimate",
		value: terms.length === 0 ? constant : a.value + b.value,
		terms,
		constant
	};
}
/** Whether factors cancel out, save for rounding: by their own size, however small. */
function cancel(a, b) {
	return Math.abs(a + b) <= 1e-12 * Math.abs(a);
}
function minus(a, b) {
	return plus$1(a, scaled$1(b, -1));
}
/** The number that `a` is of `b` whatever the quantities are, as 1 is of `x / x`; null where there is none. */
function constantRatio(a, b) {
	const [first] = b.terms;
	const own = first && a.terms.find(({ quantity }) => isSame(quantity, first.quantity));
	if (first === void 0 || own === void 0) return null;
	const ratio = own.factor / first.factor;
	const rest = minus(a, scaled$1(b, ratio));
	return rest.terms.length === 0 && nearlyEqual(rest.constant, 0) ? ratio : null;
}
/** How many samples an estimate rests on: those of the least known quantity; null where one does not say. */
function samplesIn({ terms }) {
	const counts = terms.map(({ quantity }) => quantity.n);
	return counts.some((n) => n === null) ? null : Math.min(...counts);
}
/** An estimate as an expression over what was measured. */
function nameOf$1({ terms, constant }) {
	const parts = terms.map(({ quantity: { name }, factor }) => ({
		sign: factor < 0 ? "-" : "+",
		text: nearlyEqual(Math.abs(factor), 1) ? name : `${showNumber(Math.abs(factor))} * ${name}`
	}));
	const all = constant === 0 && parts.length > 0 ? parts : [...parts, {
		sign: constant < 0 ? "-" : "+",
		text: showNumber(Math.abs(constant))
	}];
	return [...all.filter(({ sign }) => sign === "+"), ...all.filter(({ sign }) => sign === "-")].map(({ sign, text }, at) => at === 0 ? `${sign === "-" ? "-" : ""}${text}` : ` ${sign} ${text}`).join("");
}
function isSame(a, b) {
	return a.source === b.source && a.part === b.part;
}
function opposite(side) {
	return side === "lower" ? "upper" : "lower";
}

// src/statistics/differences.ts
/**
* Limit of ours − factor · theirs (`factor` > 0), two independent proportions, by MOVER: the distances of each one's own
* limits from its share, times its factor, added as squares. Zou and Donner, Statistics in Medicine 27 (2008) 1693, over the
* limits of Clopper and Pearson; with Wilson's limits and the factor 1 it is method 10 of Newcombe, Statistics in Medicine 17
* (1998) 873. `error` as in `limitOf`.
*
* An approximation. At a nominal error of 2.5% and the factor 1 it was measured (bench/coverage-results.md) to err at most 2.1%
* for alike rates of 0.005 to 0.5 and 5 to 200 samples. Of unlike rates it is at worst 4.2% for 20 against 100 samples, 5.2%
* for 50 each, and 6.7% for 20 each: at rates of 0.99 and 0.02.
*/
function moverLimit(ours, theirs, factor, side, error) {
	const other = side === "lower" ? "upper" : "lower";
	const difference = valueOf(ours) - factor * valueOf(theirs);
	const reach = Math.hypot(valueOf(ours) - limitOf(ours, side, error), factor * (valueOf(theirs) - limitOf(theirs, other, error)));
	return side === "lower" ? difference - reach : difference + reach;
}
/**
* Limit of ours − factor · theirs, two independent means whose spreads may differ: Welch, Biometrika 34 (1947) 28, with the
* degrees of freedom of Satterthwaite, Biometrics Bulletin 2 (1946) 110. Unbounded where one of them is a single observation.
*
* An approximation, but for normal data a good one: at a nominal error of 2.5% at most 2.8% were measured
* (bench/coverage-results.md). For exponential data it was 6.6% with 20 against 200, and 2.7% with as many on both sides.
*/
function welchLimit(ours, theirs, factor, side, error) {
	const difference = ours.mean - factor * theirs.mean;
	if (ours.n <= 1 || theirs.n <= 1) return unbounded(side);
	const stderr = Math.hypot(ours.stderr, factor * theirs.stderr);
	if (stderr === 0) return difference;
	const share = (ours.stderr / stderr) ** 2;
	const degreesOfFreedom = 1 / (share ** 2 / (ours.n - 1) + (1 - share) ** 2 / (theirs.n - 1));
	const reach = studentQuantile(error, degreesOfFreedom) * stderr;
	return side === "lower" ? difference + reach : difference - reach;
}

// src/statistics/mean.ts
/**
* Mean and standard error of a sample, null for fewer than 2. Two passes, the second corrected by the rest that the first
* left: Chan, Golub and LeVeque, The American Statistician 37 (1983) 242, formula 1.7.
*/
function meanOf$1(values) {
	const n = values.length;
	const first = values[0];
	if (first === void 0 || n < 2) return null;
	let sum = 0;
	for (const value of values) sum += value - first;
	const rough = first + sum / n;
	let rest = 0;
	let squares = 0;
	for (const value of values) {
		rest += value - rough;
		squares += (value - rough) ** 2;
	}
	const variance = Math.max(squares - rest ** 2 / n, 0) / (n - 1);
	return {
		kind: "mean",
		mean: rough + rest / n,
		stderr: Math.sqrt(variance / n),
		n
	};
}
/** How much equal observations may seem to differ by rounding, as a share of their size. */
const ROUNDING = 1e-12;
/** Whether observations of a size (the largest magnitude among them) differ by more than rounding does. Without a spread nothing says how far a mean may vary. */
function hasSpread({ stderr }, size) {
	return stderr > ROUNDING * size;
}
/** The largest magnitude among some numbers; 0 of none. */
function sizeOfNumbers(...lists) {
	return lists.reduce((size, numbers) => numbers.reduce((most, each) => Math.max(most, Math.abs(each)), size), 0);
}

// src/statistics/pairs.ts
/**
* Tango's score limit of the difference of shares, now − before = (better − worse) / n: Tango, Statistics in Medicine 17
* (1998) 891. It is the difference at which the score statistic is the normal quantile of `error`; -1 to 1.
*
* An approximation. At a nominal error of 2.5% it was measured (bench/coverage-results.md) to err at most 3.6% where as many
* pairs get better as worse, and 4.8% where up to half of them change, of 1 to 60 pairs. Where nearly all change it is 15% of 2
* or 8 pairs, 6% of 20, and 20% at worst: of a single one.
*/
function tangoLimit({ better, worse, n }, side, error) {
	return side === "upper" ? upperLimit(better, worse, n, error) : 0 - upperLimit(worse, better, n, error);
}
/** Where difference − observed = z · standard error, which grows with the difference faster on its left than on its right side. */
function upperLimit(better, worse, n, error) {
	const observed = (better - worse) / n;
	const z = -normalQuantile(error);
	let low = z >= 0 ? observed : -1;
	let high = z >= 0 ? 1 : observed;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (middle - observed <= z * standardError(middle, better, worse, n)) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
/** The standard error of the difference of shares if the true difference is `difference`, the likeliest share of worse pairs given. */
function standardError(difference, better, worse, n) {
	const a = 2 * n;
	const b = -better - worse + (2 * n - better + worse) * difference;
	const c = -worse * difference * (1 - difference);
	const root = Math.sqrt(Math.max(b * b - 4 * a * c, 0));
	const worseShare = b > 0 ? -2 * c / (b + root) : (root - b) / (2 * a);
	return Math.sqrt(Math.max(2 * worseShare + difference * (1 - difference), 0) / n);
}

// src/language/paired.ts
/**
* What a metric is more than its baseline times a factor, case by case; null where one of them does not say what each case
* came to. New cases are not compared. Where a case of the baseline is missing nothing is known, lest a run that leaves out
* what failed looks better: of the same metric that was looked at before, of another one it is here.
*/
function pairedDifference(ours, theirs, factor) {
	if (ours.cases === null || theirs.cases === null) return null;
	const { now, before, changes, lost } = pairsOf(ours.cases, theirs.cases);
	const isPassFail = ours.cases.passFail && theirs.cases.passFail;
	const common = {
		source: ours.source,
		part: ours.part,
		name: ours.name,
		isBaseline: false,
		sample: null,
		cases: null
	};
	const open = (why, known) => ({
		quantity: {
			...known,
			limit: unbounded,
			doubt: () => why,
			enlarged: () => null
		},
		method: isPassFail ? "tango" : "paired_t"
	});
	if (lost.length > 0) return open(reason("lost-cases", {
		kind: "case",
		names: lost,
		of: theirs.cases.ids.length
	}), {
		...common,
		value: ours.value - factor * theirs.value,
		n: null
	});
	const differences = now.map((value, at) => value - factor * before[at]);
	const n = differences.length;
	const base = {
		...common,
		value: differences.reduce((sum, each) => sum + each, 0) / n,
		n,
		changes
	};
	if (isPassFail) {
		if (!nearlyEqual(factor, 1)) return {
			quantity: bothSides(base, {
				kind: "proportion",
				count: countOf$1(now),
				of: n
			}, {
				kind: "proportion",
				count: countOf$1(before),
				of: n
			}, factor),
			method: "bonferroni"
		};
		return {
			quantity: passFailQuantity(base, {
				better: changes.higher.length,
				worse: changes.lower.length,
				n
			}),
			method: "tango"
		};
	}
	const mean = meanOf$1(differences);
	if (mean === null) return open(reason("one-sample", { name: null }), base);
	if (!hasSpread(mean, sizeOfNumbers(now, before))) return open(reason("no-spread", {
		name: null,
		n
	}), base);
	return {
		quantity: scoreQuantity(base, mean),
		method: "paired_t"
	};
}
function passFailQuantity(base, pairs) {
	return {
		...base,
		n: pairs.n,
		limit: (side, error) => tangoLimit(pairs, side, error),
		doubt: () => null,
		enlarged: (factor) => passFailQuantity(base, {
			better: pairs.better * factor,
			worse: pairs.worse * factor,
			n: pairs.n * factor
		})
	};
}
function scoreQuantity(base, mean) {
	return {
		...base,
		n: mean.n,
		limit: (side, error) => limitOf(mean, side, error),
		doubt: () => null,
		enlarged: (factor) => scoreQuantity(base, enlarged(mean, mean.n * factor))
	};
}
/** Two shares of the same cases, by Bonferroni's inequality. */
function bothSides(base, ours, theirs, factor) {
	return {
		...base,
		n: ours.of,
		limit: (side, error) => limitOf(ours, side, error / 2) - factor * limitOf(theirs, opposite(side), error / 2),
		doubt: () => null,
		enlarged: (times) => bothSides(base, enlarged(ours, ours.of * times), enlarged(theirs, theirs.of * times), factor)
	};
}
function countOf$1(passes) {
	return passes.reduce((count, pass) => count + pass, 0);
}
function pairsOf(ours, theirs) {
	const own = new Map(ours.ids.map((id, at) => [id, ours.values[at]]));
	const common = theirs.ids.flatMap((id, at) => ((now) => now === void 0 ? [] : [{
		id,
		now,
		before: theirs.values[at]
	}])(own.get(id)));
	const changed = common.filter(({ now, before }) => !nearlyEqual(now, before));
	const idsWhere = (moved) => changed.filter(({ now, before }) => moved(now, before)).map(({ id }) => id);
	return {
		lost: theirs.ids.filter((id) => !own.has(id)),
		now: Float64Array.from(common, ({ now }) => now),
		before: Float64Array.from(common, ({ before }) => before),
		changes: {
			higher: idsWhere((now, before) => now > before),
			lower: idsWhere((now, before) => now < before),
			added: ours.ids.length - common.length,
			compared: common.length
		}
	};
}

// src/language/limits.ts
/**
* A bound that the true value of an estimate passes with a probability of at most `error`, on the method of the
* quantities in it. Where none is made for them each has its own limit at a share of the error: by Bonferroni's
* inequality all of those hold together as often as one alone would at the whole, whatever they have in common.
*/
function limit(estimate, side, error) {
	const { terms, constant } = joined(estimate);
	return terms.reduce((sum, { quantity, factor }) => sum + factor * quantity.limit(factor > 0 ? side : opposite(side), error / terms.length), constant);
}
/** Why an estimate has no bound on a side. */
function doubtsOf(estimate, side, error) {
	const { terms } = joined(estimate);
	return terms.flatMap(({ quantity, factor }) => quantity.doubt(factor > 0 ? side : opposite(side), error / terms.length) ?? []);
}
function methodOf(estimate) {
	const { terms } = estimate;
	if (terms.length < 2) return terms.length === 0 ? "exact" : "single";
	return differenceIn$1(estimate)?.method ?? "bonferroni";
}
/** A metric and its baseline as one quantity, their difference, where there is a method for it. */
function joined(estimate) {
	const term = differenceIn$1(estimate)?.term;
	return term === void 0 ? estimate : {
		...estimate,
		value: estimate.constant + term.factor * term.quantity.value,
		terms: [term]
	};
}
/** Two quantities of one run may rest on the same samples, so that only a metric and a baseline are taken for independent. */
function differenceIn$1({ terms }) {
	const ours = terms.find(({ quantity }) => !quantity.isBaseline);
	const theirs = terms.find(({ quantity }) => quantity.isBaseline);
	if (terms.length !== 2 || ours === void 0 || theirs === void 0 || ours.factor * theirs.factor > 0) return null;
	const factor = -theirs.factor / ours.factor;
	const paired = pairedDifference(ours.quantity, theirs.quantity, factor);
	if (paired !== null) return {
		term: {
			quantity: paired.quantity,
			factor: ours.factor
		},
		method: paired.method
	};
	const [a, b] = [ours.quantity.sample, theirs.quantity.sample];
	if (a?.kind === "proportion" && b?.kind === "proportion") return independent(ours, theirs, a, factor, "mover", (mine, side, error) => moverLimit(mine, b, factor, side, error));
	if (a?.kind === "mean" && b?.kind === "mean") return independent(ours, theirs, a, factor, "welch", (mine, side, error) => welchLimit(mine, b, factor, side, error));
	return null;
}
function independent(ours, theirs, measured, factor, method, limitWith) {
	const quantityOf = (sample) => ({
		...ours.quantity,
		sample,
		value: ours.quantity.value - factor * theirs.quantity.value,
		n: sizeOf$1(sample),
		limit: (side, error) => limitWith(sample, side, error),
		doubt: () => null,
		enlarged: (times) => quantityOf(enlarged(sample, sizeOf$1(sample) * times))
	});
	return {
		term: {
			quantity: quantityOf(measured),
			factor: ours.factor
		},
		method
	};
}

// src/language/remembered.ts
/**
* The same quantity, which works out each limit once, and itself enlarged once a factor. One that is a part of many others,
* or of one that is a part of one, is asked for the same limits again and again, each time by twice as many.
*/
function remembered(quantity) {
	let limits = null;
	let larger = null;
	return {
		...quantity,
		limit(side, error) {
			limits ??= /* @__PURE__ */ new Map();
			const key = `${side} ${error}`;
			const found = limits.get(key) ?? quantity.limit(side, error);
			limits.set(key, found);
			return found;
		},
		enlarged(factor) {
			larger ??= /* @__PURE__ */ new Map();
			const known = larger.get(factor);
			if (known !== void 0) return known;
			const found = quantity.enlarged(factor);
			larger.set(factor, found);
			return found;
		}
	};
}

// src/language/composition.ts
/**
* Steps beyond which no limits are worked out: each step shares the error among its parts, so that after so many there is
* none left, and limits of limits of limits would take their time and the stack.
*/
const MOST_STEPS$1 = 32;
/** An estimate of what is worked out so. */
function composed(composition) {
	const { parts, n } = composition;
	const steps = 1 + parts.reduce((most, { terms }) => terms.reduce((more, { quantity }) => Math.max(more, quantity.steps ?? 0), most), 0);
	return estimateOf(steps > MOST_STEPS$1 ? withoutLimits(composition, steps) : quantityOf(composition, parts, n, steps));
}
/** What was worked out in too many steps: its value is known, and nothing of how far it may be off. */
function withoutLimits({ name, value, parts, n }, steps) {
	return {
		source: parts,
		part: name,
		name: "…",
		value,
		n,
		isBaseline: parts.every(({ terms }) => terms.every(({ quantity }) => quantity.isBaseline)),
		steps,
		limit: unbounded,
		doubt: () => reason("too-composed", { most: MOST_STEPS$1 }),
		enlarged: () => null,
		sample: null,
		cases: null
	};
}
function quantityOf(composition, parts, n, steps) {
	const { name, value, share, rests } = composition;
	return remembered({
		steps,
		source: parts,
		part: name,
		name: composition.text ?? textOf$1(name, parts),
		value,
		n,
		isBaseline: parts.every(({ terms }) => terms.every(({ quantity }) => quantity.isBaseline)),
		limit: (side, error) => {
			const found = composition.limit(side, error / share(side, parts), parts);
			return Number.isNaN(found) ? unbounded(side) : found;
		},
		doubt: (side, error) => {
			const own = error / share(side, parts);
			const sides = rests === "both sides" ? ["lower", "upper"] : [side];
			const [first] = parts.flatMap((part) => sides.flatMap((each) => doubtsOf(part, each, own)));
			return first ?? composition.doubt?.(own, parts) ?? null;
		},
		enlarged(factor) {
			const more = parts.map((part) => enlargedBy(part, factor));
			return more.some((each) => each === null) ? null : quantityOf(composition, more, n === null ? null : n * factor, steps);
		},
		sample: null,
		cases: null
	});
}
function textOf$1(name, parts) {
	const bracketed = (estimate) => estimate.terms.length + Number(estimate.constant !== 0) > 1 ? `(${nameOf$1(estimate)})` : nameOf$1(estimate);
	return name === "*" || name === "/" ? parts.map(bracketed).join(` ${name} `) : `${name}(${parts.map(nameOf$1).join(", ")})`;
}
/** An estimate with so many times the samples of this run; a baseline stays what it is. Null where that cannot be told. */
function enlargedBy(estimate, factor) {
	const terms = estimate.terms.map((term) => ({
		...term,
		quantity: term.quantity.isBaseline ? term.quantity : term.quantity.enlarged(factor)
	}));
	return terms.some(({ quantity }) => quantity === null) ? null : {
		...estimate,
		terms
	};
}

// src/language/composites.ts
function product(a, b) {
	return composed({
		name: "*",
		value: a.value * b.value,
		parts: [a, b],
		n: fewest$1([a, b]),
		share: () => 4,
		rests: "both sides",
		limit: (side, share, [x, y]) => extremeOf(side, cornersOf(x, y, share, (first, second) => first * second))
	});
}
/** `text` is the divisor as it is written, for the reason why there is no bound: that it may be zero. */
function quotient(a, b, text) {
	const touchesZero = (share, [, under = exactly(0)]) => limit(under, "lower", share) <= 0 && limit(under, "upper", share) >= 0;
	return composed({
		name: "/",
		value: a.value / b.value,
		parts: [a, b],
		n: fewest$1([a, b]),
		share: (_side, [over]) => over?.terms.length === 0 ? 2 : 4,
		rests: "both sides",
		limit: (side, share, parts) => touchesZero(share, parts) ? NaN : extremeOf(side, cornersOf(parts[0], parts[1], share, (x, y) => x / y)),
		doubt: (share, parts) => touchesZero(share, parts) ? reason("may-be-zero", { text: text() }) : null
	});
}
function absolute(estimate) {
	return composed({
		name: "abs",
		value: Math.abs(estimate.value),
		parts: [estimate],
		n: samplesIn(estimate),
		share: () => 2,
		rests: "both sides",
		limit: (side, share, [part = estimate]) => {
			const [low, high] = [limit(part, "lower", share), limit(part, "upper", share)];
			if (side === "upper") return Math.max(Math.abs(low), Math.abs(high));
			return Math.max(0, low, -high);
		}
	});
}
/** Something that never falls where one of its parts rises: a mean, a sum, a percentile of estimates. */
function monotone(text, parts, apply) {
	return composed({
		name: text,
		text,
		value: apply(parts.map(({ value }) => value)),
		parts,
		n: fewest$1(parts),
		share: (_side, own) => uncertain(own),
		rests: "its own side",
		limit: (side, share, own) => apply(own.map((part) => limit(part, side, share)))
	});
}
/**
* The least of some estimates, or the greatest: [least lower limit, least upper limit]. The least lower limit is too high
* only where that of the truly least one is, so the error is whole there; the least upper limit is too low where any one
* is, so there it is shared. `of` says which slice of one metric it is taken from.
*/
function extreme(which, parts, of) {
	const apply = which === "min" ? Math.min : Math.max;
	const start = which === "min" ? Infinity : -Infinity;
	const whole = which === "min" ? "lower" : "upper";
	const estimate = composed({
		name: which,
		value: parts.reduce((found, { value }) => apply(found, value), start),
		parts,
		n: of === void 0 ? fewest$1(parts) : of.n,
		...of === void 0 ? {} : { text: of.text },
		share: (side, own) => side === whole ? 1 : uncertain(own),
		rests: "its own side",
		limit: (side, share, own) => own.reduce((found, part) => apply(found, limit(part, side, share)), start)
	});
	return of === void 0 ? estimate : {
		...estimate,
		decidedBy: of.decidedBy
	};
}
function uncertain(parts) {
	return Math.max(1, parts.filter(({ terms }) => terms.length > 0).length);
}
function fewest$1(parts) {
	const counts = parts.map(samplesIn);
	return counts.includes(null) ? null : Math.min(...counts);
}
function cornersOf(a, b, error, apply) {
	const ends = (estimate = exactly(NaN)) => [limit(estimate, "lower", error), limit(estimate, "upper", error)];
	const others = ends(b);
	return ends(a).flatMap((x) => others.map((y) => apply(x, y)));
}
function extremeOf(side, values) {
	return side === "lower" ? Math.min(...values) : Math.max(...values);
}

// src/language/print.ts
/** How tightly a shape binds; a part that binds less tightly than its surroundings is put in parentheses. */
const BINDING = {
	or: 1,
	and: 2,
	not: 3,
	comparison: 4,
	sum: 5,
	product: 6,
	unary: 7
};
/** A checked expression as text, in the language's one way of writing; parsing it again gives the same tree. */
function printExpression(expression) {
	switch (expression.kind) {
		case "number": return expression.written;
		case "text": return quoted(expression.value);
		case "boolean": return String(expression.value);
		case "reference": return printReference(expression.reference);
		case "call": return `${expression.name}(${expression.args.map(printExpression).join(", ")})`;
		case "negate": return `-${within(expression.operand, BINDING.unary)}`;
		case "not": return `not ${within(expression.operand, expression.operand.kind === "not" ? BINDING.not : BINDING.unary)}`;
		case "logic": return expression.operands.map((operand) => within(operand, BINDING[expression.operator] + 1)).join(` ${expression.operator} `);
		case "arithmetic":
		case "comparison": {
			const binding = bindingOf(expression) + 1;
			return [within(expression.first, binding), ...expression.rest.map(({ operator, operand }) => `${operator} ${within(operand, binding)}`)].join(" ");
		}
	}
}
function within(expression, binding) {
	const text = printExpression(expression);
	return bindingOf(expression) >= binding ? text : `(${text})`;
}
function bindingOf(expression) {
	switch (expression.kind) {
		case "logic": return BINDING[expression.operator];
		case "comparison": return BINDING.comparison;
		case "arithmetic": return expression.rest[0]?.operator === "+" || expression.rest[0]?.operator === "-" ? BINDING.sum : BINDING.product;
		case "not": return BINDING.not;
		default: return BINDING.unary;
	}
}

// src/language/summaries.ts
/** Keys under which tools write what they worked out of samples. An object that has one holds summaries of one thing, and no slices. */
const SUMMARY = /^(?:p\d{1,2}(?:[._]\d+)?|avg|average|mean|median|std|stddev|stdev|min|max)$/iu;
/** The first key that names a summary, preferably of the slow end, which is what a gate asks for; null where there is none. */
function summaryAmong(keys) {
	return keys?.find((key) => /^p9[059]$/iu.test(key)) ?? keys?.find((key) => SUMMARY.test(key)) ?? null;
}
/** `latency.p95`, `latency["p99.9"]`: what stands under a key. */
function keyOf$1(name, key) {
	return isIdentifier(key) ? `${name}.${key}` : `${name}[${quoted(key)}]`;
}

// src/language/arithmetic.ts
function isNumeric(value) {
	return value.kind === "number" || value.kind === "estimate";
}
function asEstimate(value) {
	return value.kind === "estimate" ? value : exactly(value.value);
}
/** Why a value that is no number cannot stand where one is needed. Booleans and texts never turn into numbers. */
function asNumber(value, written) {
	if (value.kind === "unknown") return value;
	const name = written();
	if (value.kind !== "data") return unknown(reason("wrong-type", {
		name,
		found: describe$1(value),
		needs: "a number",
		instead: null
	}));
	const [first] = value.keys ?? [];
	const summary = summaryAmong(value.keys);
	const key = summary ?? first;
	return unknown(reason("many-for-one", {
		name,
		found: describe$1(value),
		written: name,
		key: key === void 0 ? null : keyOf$1(name, key),
		isSummary: summary !== null
	}));
}
const OF_NUMBERS = {
	"+": (a, b) => a + b,
	"-": (a, b) => a - b,
	"*": (a, b) => a * b,
	"/": (a, b) => a / b
};
/** `text` is the second operand as it is written. */
const OF_ESTIMATES = {
	"+": plus$1,
	"-": minus,
	"*": (a, b) => b.terms.length === 0 ? scaled$1(a, b.constant) : a.terms.length === 0 ? scaled$1(b, a.constant) : product(a, b),
	"/": (a, b, text) => {
		if (b.terms.length === 0) return scaled$1(a, 1 / b.constant);
		const ratio = constantRatio(a, b);
		return ratio === null ? quotient(a, b, text) : exactly(ratio);
	}
};
/** A chain of `+ -` or `* /`, from left to right. */
function calculate(expression, valueOf) {
	const unknowns = [];
	const numericOf = (operand) => {
		const value = valueOf(operand);
		if (isNumeric(value)) return value;
		unknowns.push(asNumber(value, () => printExpression(operand)));
		return number(1);
	};
	let total = numericOf(expression.first);
	let dividedByZero = false;
	for (const { operator, operand } of expression.rest) {
		const value = numericOf(operand);
		if (operator === "/" && value.value === 0) {
			dividedByZero = true;
			continue;
		}
		total = total.kind === "number" && value.kind === "number" ? number(OF_NUMBERS[operator](total.value, value.value)) : OF_ESTIMATES[operator](asEstimate(total), asEstimate(value), () => printExpression(operand));
	}
	if (unknowns.length > 0) return unknown(...unknowns.flatMap(({ reasons }) => reasons));
	if (dividedByZero) return unknown(reason("division-by-zero", { text: printExpression(expression) }));
	if (!Number.isFinite(total.value)) return unknown(reason("overflow", { text: printExpression(expression) }));
	return total.kind === "estimate" && total.terms.length === 0 ? number(total.constant) : total;
}

// src/language/elements.ts
/** Slices beyond which none is judged by itself: each has limits of its own to be worked out, and nobody acts on so many. */
const MOST_SLICES = 1e4;
const known = /* @__PURE__ */ new WeakMap();
/** The elements as numbers, or why they are no such thing. Those of one value are read once. */
function readElements(data, name) {
	const found = known.get(data);
	if (found !== void 0) return found;
	const elements = read(data, name);
	known.set(data, elements);
	return elements;
}
function read(data, name) {
	const summary = data.items.every((item) => typeof item === "number") ? summaryAmong(data.keys) : null;
	if (summary !== null) return unknown(reason("summaries", {
		name,
		key: summary,
		instead: keyOf$1(name, summary)
	}));
	const numbers = new Float64Array(data.items.length);
	let kind = null;
	let isEstimated = false;
	const place = (at) => data.keys === null ? `position ${at + 1}` : `key \`${data.keys[at] ?? ""}\``;
	for (let at = 0; at < data.items.length; at += 1) {
		const value = data.read(data.items[at]);
		if (value.kind === "unknown") return unknown(reason("bad-element", {
			name,
			element: place(at),
			found: foundIn(value),
			inside: null
		}));
		if (!isNumeric(value) && value.kind !== "boolean") return unknown(reason("bad-element", {
			name,
			element: place(at),
			found: describe$1(value),
			inside: value.kind !== "data" ? null : value.keys === null ? "list" : "object"
		}));
		const own = value.kind === "boolean" ? "boolean" : "number";
		if (kind !== null && kind !== own) return unknown(reason("mixed-elements", { name }));
		kind = own;
		numbers[at] = Number(value.value);
		isEstimated ||= value.kind === "estimate";
		if (isEstimated && data.items.length > 1e4) return unknown(reason("too-many-slices", {
			name,
			slices: data.items.length,
			most: MOST_SLICES
		}));
	}
	const estimates = isEstimated ? data.items.map((item, at) => ({
		key: data.keys?.[at] ?? String(at + 1),
		value: data.read(item)
	})) : null;
	let sorted = null;
	return {
		kind: kind ?? "number",
		first: place(0),
		numbers,
		sorted: () => sorted ??= Float64Array.from(numbers).sort(),
		estimates
	};
}
/** What stands in place of a usable element, in words. */
function foundIn(value) {
	const [first] = value.reasons;
	if (first?.code === "not-finite") return first.args.found;
	return first?.code === "null" ? "null" : "a value that cannot be used";
}

// src/language/comparators.ts
/** The comparison that is true just where another is false. */
const NEGATED = {
	"<": ">=",
	"<=": ">",
	">": "<=",
	">=": "<",
	"==": "!=",
	"!=": "=="
};
/** Numbers compare with mathjs's tolerance, so that what differs only by rounding counts as equal. */
const COMPARISONS = {
	"==": nearlyEqual,
	"!=": (a, b) => !nearlyEqual(a, b),
	"<": (a, b) => a < b && !nearlyEqual(a, b),
	">": (a, b) => a > b && !nearlyEqual(a, b),
	"<=": (a, b) => a <= b || nearlyEqual(a, b),
	">=": (a, b) => a >= b || nearlyEqual(a, b)
};

// src/language/sample-quantity.ts
/** A quantity that one sample estimates; `name` is what people know it by. */
function sampleQuantity(sample, name, about) {
	const n = sizeOf$1(sample);
	return remembered({
		...about,
		name,
		value: valueOf(sample),
		n,
		sample,
		limit: (side, error) => limitOf(sample, side, error),
		doubt(side, error) {
			return sample.kind === "given" && !Number.isFinite(limitOf(sample, side, error)) ? reason("low-level", {
				name,
				level: sample.level,
				needed: 1 - 2 * error
			}) : null;
		},
		enlarged(factor) {
			const more = n === null ? null : enlarged(sample, n * factor);
			return more === null ? null : sampleQuantity(more, name, about);
		}
	});
}

// src/language/drawn.ts
/** An aggregate of samples that were drawn from more: an estimate of what it is for all. */
function drawnAggregate(which, elements, data, text, name) {
	if (which === "sum") return unknown(reason("sum-of-samples", {
		text,
		name
	}));
	const sample = sampleOf(which, elements);
	if (sample === null) return unknown(reason("one-sample", { name }));
	if (sample.kind === "mean" && !Number.isFinite(sample.stderr)) return unknown(reason("overflow", { text }));
	if (sample.kind === "mean" && !hasSpread(sample, sizeOfNumbers(elements.numbers))) return unknown(reason("no-spread", {
		name,
		n: sample.n
	}));
	const ids = which === "mean" ? data.ids : null;
	const cases = ids === null ? null : {
		ids,
		values: elements.numbers,
		passFail: elements.kind === "boolean"
	};
	return estimateOf(sampleQuantity(sample, text, {
		source: data.source,
		part: typeof which === "string" ? which : `percentile ${which.percentile}`,
		isBaseline: data.isBaseline,
		cases
	}));
}
function sampleOf(which, { kind, numbers, sorted }) {
	if (which !== "mean") {
		const q = which === "min" ? 0 : which === "max" ? 100 : which.percentile;
		return {
			kind: "quantile",
			sorted: sorted(),
			q,
			n: numbers.length
		};
	}
	if (kind === "number") return meanOf$1(numbers);
	return {
		kind: "proportion",
		count: numbers.reduce((count, value) => count + value, 0),
		of: numbers.length
	};
}

// src/language/aggregates.ts
/** An aggregate of a list, of samples, or of an object of numbers or estimates. Of nothing it is unknown, save `count`. */
function aggregate(which, value, call) {
	const name = call.argumentText(0);
	if (value?.kind === "unknown") return value;
	if (value?.kind !== "data") {
		const found = value === void 0 ? "nothing" : describe$1(value);
		return unknown(reason("wrong-type", {
			name,
			found,
			needs: "a list or an object of numbers",
			instead: "use it without an aggregate"
		}));
	}
	if (value.items.length === 0) return which === "count" ? number(0) : unknown(reason("no-elements", {
		call: call.text,
		name
	}));
	const elements = readElements(value, name);
	if (elements.kind === "unknown") return elements;
	if (elements.kind === "boolean" && which !== "sum" && which !== "mean" && which !== "count") return unknown(reason("bad-element", {
		name,
		element: elements.first,
		found: elements.numbers[0] === 1 ? "true" : "false",
		inside: null
	}));
	if (which === "count") return number(value.items.length);
	if (value.lost !== void 0) return unknown(reason("lost-cases", value.lost));
	if (value.drawn) return onceOf(elements, call.text, (text) => drawnAggregate(which, elements, value, text, name));
	const { estimates } = elements;
	if (estimates !== null) return onceOf(elements, call.text, (text) => ofEstimates(which, estimates, text));
	const result = statistic(which, elements);
	if (!Number.isFinite(result)) return unknown(reason("overflow", { text: call.text }));
	const decidedBy = which === "min" || which === "max" ? value.keys?.[elements.numbers.indexOf(result)] : void 0;
	return decidedBy === void 0 ? number(result) : {
		kind: "number",
		value: result,
		decidedBy
	};
}
const worked = /* @__PURE__ */ new WeakMap();
/** An estimate of some elements, worked out once: whoever writes it twice means one quantity, so that `min(x) - min(x)` is 0. */
function onceOf(elements, text, work) {
	const known = worked.get(elements) ?? /* @__PURE__ */ new Map();
	worked.set(elements, known);
	const value = known.get(text) ?? work(text);
	known.set(text, value);
	return value;
}
/** What an aggregate comes to over numbers that are all there are. */
function statistic(which, elements) {
	const { numbers } = elements;
	switch (which) {
		case "sum": return sum(numbers);
		case "mean": return sum(numbers) / numbers.length;
		case "min":
		case "max": return elements.sorted().at(which === "min" ? 0 : -1);
		default: return percentile(elements.sorted(), which.percentile);
	}
}
function ofEstimates(which, parts, text) {
	const estimates = parts.map(({ value }) => asEstimate(value));
	if (which === "min" || which === "max") {
		const compare = (a, b) => which === "min" ? a < b : a > b;
		const worst = parts.reduce((found, part) => compare(part.value.value, found.value.value) ? part : found);
		return extreme(which, estimates, {
			text,
			decidedBy: worst.key,
			n: worst.value.kind === "estimate" ? samplesIn(worst.value) : null
		});
	}
	const numbersOf = (values) => elementsOf(Float64Array.from(values));
	const found = monotone(text, estimates, (values) => statistic(which, numbersOf(values)));
	return Number.isFinite(found.value) ? found : unknown(reason("overflow", { text }));
}
function elementsOf(numbers) {
	return {
		kind: "number",
		first: "",
		numbers,
		sorted: () => Float64Array.from(numbers).sort(),
		estimates: null
	};
}
function sum(numbers) {
	return numbers.reduce((total, value) => total + value, 0);
}

// src/language/functions.ts
const one = {
	least: 1,
	most: 1,
	takes: "one metric",
	argument: "metric",
	gives: "number"
};
const of = (name) => ({
	...one,
	apply: ([x], call) => aggregate(name, x, call)
});
const quantile = (q) => ({
	...one,
	apply: ([x], call) => aggregate({ percentile: q }, x, call)
});
const FUNCTIONS = {
	abs: {
		...one,
		takes: "one number",
		argument: "number",
		apply: ([x], call) => mapNumber(x, call, Math.abs, absolute)
	},
	min: leastOrGreatest("min"),
	max: leastOrGreatest("max"),
	sum: of("sum"),
	mean: of("mean"),
	count: of("count"),
	median: quantile(50),
	p50: quantile(50),
	p75: quantile(75),
	p90: quantile(90),
	p95: quantile(95),
	p99: quantile(99),
	percentile: {
		...one,
		least: 2,
		most: 2,
		takes: "a metric and 0 or a number from 1 to 100",
		apply: ([x, q], call) => {
			if (q?.kind === "unknown") return q;
			if (q?.kind !== "number" || !isPercentile(q.value)) return unknown(reason("not-percentile", { q: call.argumentText(1) }));
			return aggregate({ percentile: q.value }, x, call);
		}
	},
	known: {
		...one,
		gives: "boolean",
		apply: ([x]) => boolean(x?.kind !== "unknown")
	},
	lower: bound("lower"),
	upper: bound("upper")
};
const FUNCTION_NAMES = [...Object.keys(FUNCTIONS), "metric"];
/** The function of that name; only names that `build` let through are asked for. */
function functionNamed(name) {
	return FUNCTIONS[name];
}
/** What a function takes, in words, when `given` arguments are not that; else null. */
function takesArguments(name, given) {
	const { least, most, takes } = functionNamed(name);
	return given < least || given > most ? takes : null;
}
/** `min` and `max`: of the elements of one metric, or of several numbers. */
function leastOrGreatest(name) {
	return {
		...one,
		most: Infinity,
		takes: "one metric, or two numbers or more",
		apply(args, call) {
			if (args.length === 1) return aggregate(name, args[0], call);
			const unknowns = args.flatMap((value, at) => isNumeric(value) ? [] : [asNumber(value, () => call.argumentText(at))]);
			if (unknowns.length > 0) return unknown(...unknowns.flatMap(({ reasons }) => reasons));
			const numbers = args.filter(isNumeric);
			return numbers.every(({ kind }) => kind === "number") ? number(Math[name](...numbers.map(({ value }) => value))) : extreme(name, numbers.map(asEstimate));
		}
	};
}
/** A bound of an estimate, as an exact number; an exact number is its own. */
function bound(side) {
	return {
		...one,
		apply([x], call) {
			return mapNumber(x, call, (value) => value, (estimate) => {
				const { whenTrue, whenFalse } = call.errors();
				const error = Math.min(whenTrue, whenFalse);
				const found = limit(estimate, side, error);
				return Number.isFinite(found) ? number(found) : unknown(...doubtsOf(estimate, side, error), reason("no-bound", {
					text: call.text,
					name: call.argumentText(0),
					side
				}));
			});
		}
	};
}
function mapNumber(value, call, map, mapEstimate) {
	if (value?.kind === "number") return number(map(value.value));
	return value?.kind === "estimate" ? mapEstimate(value) : asNumber(value ?? unknown(), () => call.argumentText(0));
}
/** Whether there is such a percentile. One between 0 and 1 would be next to the least of all, and 0.95 is meant as 95. */
function isPercentile(q) {
	return q === 0 || q >= 1 && q <= 100;
}

// src/language/judgement.ts
/** Whether a comparison is about what two runs differ by, whichever side of it that stands on. */
function isDifference({ of, method, changes }) {
	return of === "difference" || changes !== null || method === "mover" || method === "welch";
}
const MIRRORED = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<=",
	"==": "==",
	"!=": "!="
};
/** Holds two sides of a comparison against each other; null where all that is uncertain cancels, and two numbers are left. */
function judge(left, operator, right, errors) {
	const difference = minus(left, right);
	if (difference.terms.length === 0) return { numbers: [difference.constant, 0] };
	if (right.terms.length === 0) return judged(left, operator, right.constant, "left", errors);
	if (left.terms.length === 0) return judged(right, MIRRORED[operator], left.constant, "right", errors);
	const value = difference.terms.reduce((sum, { quantity, factor }) => sum + factor * quantity.value, 0);
	return judged({
		...difference,
		constant: 0,
		value
	}, operator, 0 - difference.constant, "difference", errors);
}
function judged(given, operator, bound, of, errors) {
	const method = methodOf(given);
	const estimate = joined(given);
	const own = errorsOfSides(operator, errors);
	const limits = {
		lower: limit(estimate, "lower", own.lower),
		upper: limit(estimate, "upper", own.upper)
	};
	const truth = truthOf$2(limits, operator, bound);
	const open = ["lower", "upper"].filter((side) => !Number.isFinite(limits[side]));
	const doubts = truth === null ? open.flatMap((side) => doubtsOf(estimate, side, own[side])) : [];
	return {
		truth,
		estimate,
		name: nameOf$1(given),
		operator,
		bound,
		of,
		method,
		limits,
		errors: own,
		doubts,
		changes: estimate.terms[0]?.quantity.changes ?? null,
		passes: errors.passes ?? null
	};
}
/** Holds another estimate against the same bound. */
function truthWith({ operator, bound, errors }, estimate) {
	const own = joined(estimate);
	return truthOf$2({
		lower: limit(own, "lower", errors.lower),
		upper: limit(own, "upper", errors.upper)
	}, operator, bound);
}
/** The error on each side. Equality is refuted on either side, so that both share it. */
function errorsOfSides(operator, { whenTrue, whenFalse }) {
	switch (operator) {
		case "<":
		case "<=": return {
			lower: whenFalse,
			upper: whenTrue
		};
		case ">":
		case ">=": return {
			lower: whenTrue,
			upper: whenFalse
		};
		case "==": return {
			lower: whenFalse / 2,
			upper: whenFalse / 2
		};
		case "!=": return {
			lower: whenTrue / 2,
			upper: whenTrue / 2
		};
	}
}
/** True where the comparison holds over the whole interval, false where it holds nowhere in it. */
function truthOf$2({ lower, upper }, operator, bound) {
	const holds = (value, by) => Number.isFinite(value) && COMPARISONS[by](value, bound);
	switch (operator) {
		case "<":
		case "<=": return holds(upper, operator) ? true : holds(lower, operator === "<" ? ">=" : ">") ? false : null;
		case ">":
		case ">=": return holds(lower, operator) ? true : holds(upper, operator === ">" ? "<=" : "<") ? false : null;
		case "==":
		case "!=": return holds(lower, ">") || holds(upper, "<") ? operator === "!=" : null;
	}
}

// src/language/settle.ts
/** So many times the samples are no advice. */
const MOST_TIMES = 100;
/**
* The fewest samples of this run with which the interval lies on one side of the bound. Null where that cannot be told, or
* none would, as where the value stands on the bound or the baseline alone is too uncertain.
*/
function settling(judgement) {
	const { estimate } = judgement;
	const ours = estimate.terms.filter(({ quantity }) => !quantity.isBaseline);
	const n = samplesIn({
		...estimate,
		terms: ours
	});
	if (n === null || !Number.isFinite(n) || n <= 0) return null;
	const truthAt = (samples) => {
		const more = enlargedBy(estimate, samples / n);
		return more === null ? null : truthWith(judgement, more);
	};
	let high = n;
	do {
		high *= 2;
		if (high > MOST_TIMES * n) return null;
	} while (truthAt(high) === null);
	let low = high / 2;
	while (high - low > Math.max(.5, high * 1e-4)) {
		const middle = (low + high) / 2;
		if (truthAt(middle) === null) low = middle;
		else high = middle;
	}
	return {
		more: ours.length === 1 && isMeasured(estimate) ? rounded(Math.ceil(high) - n) : null,
		times: high / n,
		truth: truthAt(high) === true
	};
}
/** Whether it is one sample, or two runs over the same cases: of what is worked out of several nobody can say which need more. */
function isMeasured({ terms }) {
	return terms.every(({ quantity: { sample, changes, isBaseline } }) => isBaseline || sample !== null || changes !== void 0);
}
/** Three digits say all that "about" can. */
function rounded(samples) {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(samples)) - 2);
	return Math.ceil(samples / unit) * unit;
}

// src/language/inconclusive.ts
/** Why a comparison over estimates is neither true nor false, with what would settle it. */
function inconclusive(judgement, left, right) {
	const { estimate, operator, bound, limits, errors, of, doubts, passes } = judgement;
	return reason("inconclusive", {
		name: of === "difference" ? judgement.name : of === "right" ? right : left,
		isDifference: of === "difference",
		value: estimate.value,
		n: samplesIn(estimate),
		limits: {
			lower: limits.lower,
			upper: limits.upper
		},
		errors: {
			lower: errors.lower,
			upper: errors.upper
		},
		operator: passes === false ? NEGATED[operator] : operator,
		negated: passes === false ? operator : NEGATED[operator],
		bound,
		get settled() {
			const settled = doubts.length > 0 || operator === "==" || operator === "!=" ? null : settling(judgement);
			return settled && {
				...settled,
				passes: passes === null ? null : settled.truth === passes
			};
		},
		stays: judgement.changes !== null ? "pairs" : isDifference(judgement) ? "difference" : kindOf(estimate),
		slice: estimate.decidedBy ?? null,
		counted: isDifference(judgement) ? null : countedIn(estimate),
		fires: false
	});
}
/** The name under which a share's count can be read; null for what is no share, or worked out of one. */
function countedIn(estimate) {
	const share = shareIn(estimate);
	return share?.part === "" ? `${share.name}.count` : null;
}
/** The share that an estimate is, neither weighed nor added to; null for any other. */
function shareIn({ terms, constant }) {
	const [only, ...more] = terms;
	return only?.quantity.sample?.kind === "proportion" && only.factor === 1 && constant === 0 && more.length === 0 ? only.quantity : null;
}
/** What is taken to stay the same with more samples. */
function kindOf(estimate) {
	if (shareIn(estimate) !== null) return "rate";
	const [only, ...more] = estimate.terms;
	if (only === void 0 || more.length > 0) return "rest";
	switch (only.quantity.sample?.kind) {
		case "mean": return "mean";
		case "quantile": return "distribution";
		default: return "rest";
	}
}

// src/language/evaluate.ts
/** The errors of a decision at the default confidence of 0.95. */
const USUAL_ERRORS = {
	whenTrue: .025,
	whenFalse: .025
};
/**
* The value of a checked expression. Total and bounded: each part is visited once, and nothing that a user wrote is
* ever run as code. Truth is Kleene's strong three-valued logic.
*/
function evaluate(expression, environment) {
	const value = evaluateHere(expression, environment);
	environment.record?.(expression, value);
	return value;
}
function evaluateHere(expression, environment) {
	switch (expression.kind) {
		case "number": return number(expression.value);
		case "text": return {
			kind: "text",
			value: expression.value
		};
		case "boolean": return boolean(expression.value);
		case "reference": return environment.read(expression.reference);
		case "call": {
			const args = expression.args.map((argument) => evaluate(argument, environment));
			return functionNamed(expression.name).apply(args, callOf(expression, environment));
		}
		case "negate": {
			const operand = evaluate(expression.operand, environment);
			if (operand.kind === "number") return number(-operand.value);
			return operand.kind === "estimate" ? scaled$1(operand, -1) : asNumber(operand, () => printExpression(expression.operand));
		}
		case "not": {
			const operand = truthOf$1(expression.operand, environment);
			return operand.kind === "boolean" ? boolean(!operand.value) : operand;
		}
		case "logic": return all(expression.operands.map((operand) => truthOf$1(operand, environment)), expression.operator === "or");
		case "comparison": return evaluateComparison(expression, environment);
		case "arithmetic": return calculate(expression, (operand) => evaluate(operand, environment));
	}
}
/** A call, whose texts are only written when a reason needs them: a line is evaluated thousands of times for its number line. */
function callOf(expression, environment) {
	return {
		get text() {
			return printExpression(expression);
		},
		argumentText: (at) => ((argument) => argument === void 0 ? "" : printExpression(argument))(expression.args[at]),
		errors: () => environment.errorsOf?.(expression) ?? USUAL_ERRORS
	};
}
/** The value of an expression as a truth: what is neither true nor false is unknown. */
function truthOf$1(expression, environment) {
	const value = evaluate(expression, environment);
	if (value.kind === "boolean" || value.kind === "unknown") return value;
	return unknown(reason("wrong-type", {
		name: printExpression(expression),
		found: describe$1(value),
		needs: "true or false",
		instead: null
	}));
}
/** Kleene's conjunction (`decisive` false) or disjunction (`decisive` true) of truths. */
function all(truths, decisive) {
	const unknowns = [];
	for (const truth of truths) if (truth.kind === "unknown") unknowns.push(truth.reasons);
	else if (truth.value === decisive) return truth;
	return unknowns.length > 0 ? unknown(...unknowns.flat()) : boolean(!decisive);
}
function evaluateComparison(expression, environment) {
	let left = expression.first;
	let leftValue = evaluate(left, environment);
	return all(expression.rest.map(({ operator, operand }) => {
		const value = evaluate(operand, environment);
		const truth = isNumeric(leftValue) && isNumeric(value) ? compareNumbers(operator, [left, leftValue], [operand, value], expression, environment) : compare(operator, [left, leftValue], [operand, value]);
		left = operand;
		leftValue = value;
		return truth;
	}), false);
}
/** Two numbers, exact or estimated. An estimate decides by its whole interval, or not at all. */
function compareNumbers(operator, [left, a], [right, b], comparison, environment) {
	if (a.kind === "number" && b.kind === "number") return {
		kind: "boolean",
		value: COMPARISONS[operator](a.value, b.value)
	};
	const judgement = judge(asEstimate(a), operator, asEstimate(b), environment.errorsOf?.(comparison) ?? USUAL_ERRORS);
	if ("numbers" in judgement) return {
		kind: "boolean",
		value: COMPARISONS[operator](...judgement.numbers)
	};
	environment.judged?.(comparison, judgement);
	if (judgement.truth !== null) return {
		kind: "boolean",
		value: judgement.truth
	};
	return unknown(...judgement.doubts, inconclusive(judgement, printExpression(left), printExpression(right)));
}
function compare(operator, [left, a], [right, b]) {
	if (a.kind === "unknown" || b.kind === "unknown") return unknown(...[a, b].flatMap((value) => value.kind === "unknown" ? value.reasons : []));
	const ordered = operator !== "==" && operator !== "!=";
	if (a.kind === "data" || b.kind === "data" || ordered && (isNumeric(a) || isNumeric(b))) {
		const [part, wrong] = isNumeric(a) || a.kind !== "data" && b.kind === "data" ? [right, b] : [left, a];
		if (!isNumeric(wrong)) return asNumber(wrong, () => printExpression(part));
	}
	if (ordered) return unknown(reason("no-order", {
		name: printExpression(left),
		found: describe$1(a)
	}));
	if (a.kind === b.kind && "value" in a && "value" in b) return {
		kind: "boolean",
		value: a.value === b.value === (operator === "==")
	};
	const words = {
		left: printExpression(left),
		leftType: describe$1(a),
		right: printExpression(right),
		rightType: describe$1(b)
	};
	return unknown(reason("mixed-types", words));
}

// src/judge/observed-estimate.ts
/** An estimate with its limits: those it was judged by, else those at the errors of the comparison that it stands in. */
function observedEstimate(estimate, judgements, errors) {
	const judged = judgements.find((each) => each.estimate === estimate);
	const error = Math.min(errors?.whenTrue ?? .025, errors?.whenFalse ?? .025);
	return observed(estimate, judged?.limits ?? {
		lower: limit(estimate, "lower", error),
		upper: limit(estimate, "upper", error)
	});
}
function observed(estimate, { lower, upper }) {
	const finite = (value) => Number.isFinite(value) ? withoutNoise(value) : null;
	return {
		value: withoutNoise(estimate.value),
		lower: finite(lower),
		upper: finite(upper),
		n: samplesIn(estimate)
	};
}
function levelOf(judgements) {
	const errors = judgements.flatMap(({ errors: { lower, upper } }) => [lower, upper]);
	return errors.length === 0 ? {} : { level: withoutNoise(1 - 2 * Math.min(...errors)) };
}
function differenceIn(judgements) {
	const judged = judgements.find(isDifference);
	return judged === void 0 ? {} : { difference: {
		of: judged.name,
		...observed(judged.estimate, judged.limits),
		method: judged.method
	} };
}
/** Which cases moved away from what lets the line pass, and which towards it, since the baseline. */
function changesIn(judgements) {
	const judged = judgements.find(({ changes }) => changes !== null);
	if (judged?.changes == null) return {};
	const { higher, lower, added, compared } = judged.changes;
	const factor = judged.estimate.terms[0]?.factor ?? 1;
	return judged.operator.startsWith(">") === factor > 0 === (judged.passes !== false) ? {
		worse: lower,
		better: higher,
		added,
		compared
	} : {
		worse: higher,
		better: lower,
		added,
		compared
	};
}

// src/judge/pairs.ts
/** The two sides of what is one comparison; null of a chain of them, and of anything else. */
function onlyPairOf(expression) {
	if (expression.kind !== "comparison") return null;
	const [step] = expression.rest.length === 1 ? expression.rest : [];
	return step === void 0 ? null : {
		left: expression.first,
		operator: step.operator,
		right: step.operand
	};
}

// src/judge/observe.ts
/** Evaluates a line and keeps what it saw on the way. */
function observe(expression, environment) {
	const values = /* @__PURE__ */ new Map();
	const judgements = [];
	const value = evaluate(expression, {
		...environment,
		record: (part, result) => void values.set(part, result),
		judged: (_comparison, judgement) => void judgements.push(judgement)
	});
	const valueOf = (part) => values.get(part) ?? unknown();
	const terms = measuredTerms(expression);
	const observed = Object.create(null);
	for (const term of terms) observed[printExpression(term)] = observedOf(valueOf(term), term, judgements, environment);
	const decided = terms.flatMap((term) => {
		const result = valueOf(term);
		if (!isNumeric(result) || result.decidedBy === void 0) return [];
		return [outcomeMessages.decided({
			call: printExpression(term),
			key: result.decidedBy,
			value: showNumber(result.value)
		})];
	});
	return {
		value,
		observed,
		...levelOf(judgements),
		...differenceIn(judgements),
		...changesIn(judgements),
		...marginOf(expression, valueOf, judgements),
		decided: decided.length === 0 ? null : decided.join("; ")
	};
}
/** The parts of a line that were measured: metrics, and aggregates of metrics as one number each. */
function measuredTerms(expression) {
	if (expression.kind === "reference") return [expression];
	if (expression.kind === "call" && expression.name !== "known" && expression.args[0]?.kind === "reference") return [expression, ...expression.args.slice(1).flatMap(measuredTerms)];
	return childrenOf(expression).flatMap(measuredTerms);
}
function observedOf(value, term, judgements, environment) {
	if (value.kind === "estimate") return observedEstimate(value, judgements, environment.errorsOf?.(term));
	if (value.kind === "unknown") return null;
	if (value.kind === "data") return `${value.items.length} ${value.items.length === 1 ? "value" : "values"}`;
	return value.value;
}
const MARGINS = {
	"<": (left, right) => right - left,
	"<=": (left, right) => right - left,
	">": (left, right) => left - right,
	">=": (left, right) => left - right,
	"==": (left, right) => -Math.abs(left - right),
	"!=": (left, right) => Math.abs(left - right)
};
function marginOf(expression, valueOf, judgements) {
	const none = {
		margin: null,
		bound: null
	};
	const pair = onlyPairOf(expression);
	if (pair === null) return none;
	const [left, right] = [valueOf(pair.left), valueOf(pair.right)];
	if (!isNumeric(left) || !isNumeric(right)) return none;
	const difference = judgements.find(isDifference);
	const [a, b] = difference === void 0 ? [left.value, right.value] : [difference.estimate.value, difference.bound];
	const margin = nearlyEqual(a, b) ? 0 : withoutNoise(MARGINS[pair.operator](a, b));
	return Number.isFinite(margin) ? {
		margin,
		bound: right.value
	} : none;
}

// src/judge/each.ts
/** Whether a name stands for each slice in turn. */
function isOfSlice(line, { role }) {
	return line.kind === "condition" && line.scope === "each" && role !== "name";
}
/** A condition said of one slice: its metric, and its baseline, mean what they have under the slice's key. */
function atSlice(expression, subject, key) {
	return withReferences(expression, ({ reference, role }) => role === "name" ? reference : underKey(reference, subject, key));
}
/** Whether a value has slices, of which one can be judged. */
function isSliced(value) {
	return value.kind === "data" && value.keys !== null && value.items.length > 0;
}
/** Why a value has no slices. */
function whyNotSliced(value, name) {
	if (value.kind === "unknown") return value.reasons;
	return [value.kind === "data" && value.keys !== null ? reason("no-slices", { name }) : reason("not-slices", {
		name,
		found: describe$1(value)
	})];
}
/** A reason that one slice gives: what it proposes is written as in the line, which is said of every one. */
function saidOfEach(given, subject, key) {
	const own = printReference(underKey(subject, subject, key));
	const asWritten = (text) => text.startsWith(own) ? `value${text.slice(own.length)}` : text;
	if (given.code === "summaries") return reason("summaries", {
		...given.args,
		instead: asWritten(given.args.instead)
	});
	if (given.code !== "many-for-one" || given.args.written === null) return given;
	const isBaseline = given.args.written === printReference(underKey({
		...subject,
		origin: "baseline"
	}, subject, key));
	return reason("many-for-one", {
		...given.args,
		written: isBaseline ? null : asWritten(given.args.written),
		key: given.args.key === null ? null : asWritten(given.args.key)
	});
}

// src/language/lenient.ts
/**
* The first bound by which an expression is true for lack of evidence: `lower(x) <= 0.15` is true of any `x` that was
* measured on few enough samples, where `upper(x) <= 0.15` is true only of one that is known to be so low.
*/
function lenientBound(expression, wanted = true) {
	switch (expression.kind) {
		case "not": return lenientBound(expression.operand, !wanted);
		case "logic": return first$1(expression.operands, (operand) => lenientBound(operand, wanted));
		case "comparison": {
			const sides = childrenOf(expression);
			return first$1(expression.rest, ({ operator }, at) => {
				const [left, right] = [sides[at], sides[at + 1]];
				const facing = FACING[wanted ? operator : NEGATED[operator]];
				return boundAs(left, facing) ?? boundAs(right, facing === null ? null : facing === "low" ? "high" : "low");
			});
		}
		default: return null;
	}
}
/** Whether the left side of a comparison has to be low or high for it to be true; null where either may do. */
const FACING = {
	"<": "low",
	"<=": "low",
	">": "high",
	">=": "high",
	"==": null,
	"!=": null
};
/** A bound in a side that makes it as low or as high as it may be; of a side that may have to be either any bound does. */
function boundAs(side, facing) {
	if (facing === null) return boundIn(side);
	const turned = facing === "low" ? "high" : "low";
	switch (side.kind) {
		case "call":
			if (side.name === "lower") return facing === "high" ? null : side;
			if (side.name === "upper") return facing === "low" ? null : side;
			return first$1(side.args, (part) => boundAs(part, side.name === "abs" ? null : facing));
		case "negate": return boundAs(side.operand, turned);
		case "arithmetic": {
			const [{ operator: sign }, ...more] = side.rest;
			if (sign === "+" || sign === "-") return boundAs(side.first, facing) ?? first$1(side.rest, ({ operator, operand }) => boundAs(operand, operator === "+" ? facing : turned));
			const isScaled = side.rest.every(({ operand }) => operand.kind === "number") || side.first.kind === "number" && sign === "*" && more.length === 0;
			return first$1(childrenOf(side), (part) => boundAs(part, isScaled ? facing : null));
		}
		default: return null;
	}
}
/** Any bound, wherever it stands. */
function boundIn(expression) {
	return expression.kind === "call" && (expression.name === "lower" || expression.name === "upper") ? expression : first$1(childrenOf(expression), boundIn);
}
function first$1(parts, find) {
	for (const [at, part] of parts.entries()) {
		const found = find(part, at);
		if (found !== null) return found;
	}
	return null;
}

// src/language/types.ts
const TYPE_WORDS = {
	number: "a number",
	boolean: "true or false",
	text: "text",
	any: "a metric"
};
function typeOf(expression) {
	switch (expression.kind) {
		case "number":
		case "negate":
		case "arithmetic": return "number";
		case "text": return "text";
		case "boolean":
		case "comparison":
		case "logic":
		case "not": return "boolean";
		case "call": return functionNamed(expression.name).gives;
		case "reference": return "any";
	}
}
/** Everything in an expression that mixes types whatever the evidence is. */
function checkTypes(expression, source) {
	return [...checkHere(expression, source), ...childrenOf(expression).flatMap((child) => checkTypes(child, source))];
}
function checkHere(expression, source) {
	const textOf = ({ start, end }) => source.text.slice(start, end);
	const needs = (operator, type, operand) => {
		const found = typeOf(operand);
		if (found === type || found === "any") return [];
		const words = {
			operator,
			needs: TYPE_WORDS[type],
			found: TYPE_WORDS[found],
			text: textOf(operand)
		};
		return [error("wrong-operand", source.at(operand), words)];
	};
	switch (expression.kind) {
		case "negate": return needs("-", "number", expression.operand);
		case "not": return needs("not", "boolean", expression.operand);
		case "logic": return expression.operands.flatMap((operand) => needs(expression.operator, "boolean", operand));
		case "arithmetic": return [...needs(expression.rest[0]?.operator ?? "+", "number", expression.first), ...expression.rest.flatMap(({ operator, operand }) => needs(operator, "number", operand))];
		case "comparison": return checkPairs(expression, source);
		case "call": return checkCall(expression, source, textOf, needs);
		default: return [];
	}
}
function checkPairs(expression, source) {
	let left = expression.first;
	return expression.rest.flatMap(({ operator, operand: right }) => {
		const [a, b] = [typeOf(left), typeOf(right)];
		const ordered = operator !== "==" && operator !== "!=";
		const unlike = a !== b && a !== "any" && b !== "any";
		const unordered = ordered && [a, b].some((type) => type === "text" || type === "boolean");
		const place = source.at({
			start: left.start,
			end: right.end
		});
		left = right;
		return unlike || unordered ? [error("mixed-types", place, {
			operator,
			left: TYPE_WORDS[a],
			right: TYPE_WORDS[b]
		})] : [];
	});
}
function checkCall(expression, source, textOf, needs) {
	const { name, args } = expression;
	const problems = args.flatMap((argument, at) => {
		if (!(functionNamed(name).argument === "metric" && args.length === functionNamed(name).least && at === 0)) return needs(name, "number", argument);
		return argument.kind === "reference" ? [] : [error("needs-metric", source.at(argument), {
			name,
			text: textOf(argument)
		})];
	});
	const q = name === "percentile" ? args[1] : void 0;
	const negative = q?.kind === "negate" && q.operand.kind === "number" && q.operand.value > 0;
	if (q !== void 0 && (negative || q.kind === "number" && (!isPercentile(q.value) || q.written.endsWith("%")))) problems.push(error("bad-percentile", source.at(q), { text: textOf(q) }));
	return problems;
}

// src/judge/errors.ts
/** How often a comparison may err on a side, where a range holds what is true as often as the confidence says: 0.025 at 0.95. */
function errorAt(confidence) {
	return confidence === "off" ? 0 : (1 - confidence) / 2;
}
/**
* The errors of a gate's conditions and triggers at its confidence. Triggers fire on any one of their comparisons, so that
* they share the error of firing (Bonferroni): noise rolls a healthy release back no more often than one comparison would.
* A comparison that stands there twice errs once.
*/
function errorsOfGate(gate, environment) {
	const error = errorAt(gate.confidence);
	const triggers = gate.triggers.filter((trigger) => trigger.kind === "expression");
	const shareOf = (comparisons) => error / Math.max(1, new Set(triggers.flatMap(({ expression }) => comparisons(expression))).size);
	return {
		condition: {
			passing: error,
			failing: error,
			ofBounds: error
		},
		trigger: {
			passing: error,
			failing: shareOf((expression) => sharingIn(expression, environment)),
			ofBounds: shareOf((expression) => comparedIn(expression))
		}
	};
}
/** The errors of every comparison of a line. Where any one of several would let it pass, they share the error of passing. */
function errorsOfLine({ kind, expression }, { passing, failing, ofBounds }, environment) {
	const errors = /* @__PURE__ */ new Map();
	const set = (whole, own, passes = true) => {
		const { whenTrue, whenFalse } = kind === "expression" || lenientBound(whole, passes) !== null ? {
			whenTrue: ofBounds,
			whenFalse: ofBounds
		} : own;
		const bounds = countOf(whole, isBound);
		const shared = {
			...own,
			whenTrue: whenTrue / bounds,
			whenFalse: whenFalse / bounds
		};
		contains(whole, (each) => {
			errors.set(each, isBound(each) ? shared : own);
			return false;
		});
	};
	/** `passes`: the truth with which a part lets the line pass. */
	const share = (part, passes, passError) => {
		switch (part.kind) {
			case "not": return share(part.operand, !passes, passError);
			case "logic": {
				const anyPasses = part.operator === "or" === passes;
				const sharing = part.operands.filter((operand) => sharingIn(operand, environment).length > 0).length;
				for (const operand of part.operands) share(operand, passes, anyPasses ? passError / Math.max(1, sharing) : passError);
				return;
			}
			default: {
				if (comparesTruths(part)) {
					const each = Math.min(passError / Math.max(1, sharingIn(part, environment).length), failing);
					return set(part, {
						whenTrue: each,
						whenFalse: each,
						passes: null
					});
				}
				const pass = part.kind === "comparison" && !passes ? passError / part.rest.length : passError;
				set(part, passes ? {
					whenTrue: pass,
					whenFalse: failing,
					passes
				} : {
					whenTrue: failing,
					whenFalse: pass,
					passes
				}, passes);
			}
		}
	};
	return (part) => {
		if (errors.size === 0) share(expression, kind === "condition", passing);
		return errors.get(part);
	};
}
/** The errors of an expression that stands in no line, as in a metric's `from`. */
function errorsAlone(expression, confidence, environment) {
	const error = errorAt(confidence);
	return errorsOfLine({
		kind: "condition",
		expression
	}, {
		passing: error,
		failing: error,
		ofBounds: error
	}, environment);
}
/**
* The comparisons of an expression that may err, as they are written; every pair of a chain is one. Those that come to
* nothing count as well: were they to leave their share to the others, a gate would decide on weaker evidence for want of some.
*/
function sharingIn(expression, environment) {
	return comparedIn(expression, (pair) => isUncertain(pair.left, environment) || isUncertain(pair.right, environment) || isUnknown(pair, environment));
}
/** The comparisons that may be over estimates in some run, or that satisfy a test. */
function comparedIn(expression, test = () => true) {
	const pairs = estimablePairsOf(expression);
	if (pairs === null) return childrenOf(expression).flatMap((child) => comparedIn(child, test));
	return pairs.filter(test).map(({ left, operator, right }) => `${printExpression(left)} ${operator} ${printExpression(right)}`);
}
/** The pairs of a comparison that may be over estimates, as those with a text are not; null for what compares no numbers itself. */
function estimablePairsOf(expression) {
	if (expression.kind !== "comparison" || comparesTruths(expression)) return null;
	return expression.rest.map(({ operator, operand }, at) => ({
		left: expression.rest[at - 1]?.operand ?? expression.first,
		operator,
		right: operand
	})).filter(({ left, right }) => ![left, right].some(({ kind }) => kind === "text" || kind === "boolean"));
}
/** Whether an expression holds truths against each other, as `(a > 1) == (b > 1)` does. */
function comparesTruths(expression) {
	return childrenOf(expression).some((side) => typeOf(side) === "boolean" && side.kind !== "boolean");
}
function isUncertain(expression, environment) {
	if (expression.kind === "call" && expression.name === "count") return false;
	if (expression.kind === "reference") return holdsEstimates(environment.read(expression.reference));
	return childrenOf(expression).some((child) => isUncertain(child, environment));
}
/** Whether a comparison over no estimate comes to nothing: something is missing, or is no number. */
function isUnknown({ left, operator, right }, environment) {
	return evaluate({
		kind: "comparison",
		first: left,
		rest: [{
			operator,
			operand: right
		}],
		start: left.start,
		end: right.end
	}, environment).kind === "unknown";
}
/** Lists that were looked through, each of which many lines may read. */
const looked = /* @__PURE__ */ new WeakMap();
function holdsEstimates(value) {
	if (value.kind !== "data") return value.kind === "estimate";
	const known = looked.get(value);
	if (known !== void 0) return known;
	const found = value.drawn || value.items.some((item) => typeof item === "object" && item !== null && holdsEstimates(value.read(item)));
	looked.set(value, found);
	return found;
}
function isBound(part) {
	return part.kind === "call" && (part.name === "lower" || part.name === "upper");
}
function countOf(expression, test) {
	return Number(test(expression)) + childrenOf(expression).reduce((sum, child) => sum + countOf(child, test), 0);
}

// src/judge/names.ts
function declarationsOf({ metrics }) {
	return new Map(metrics.flatMap((declaration) => namesOfMetric(declaration).map((name) => [name, declaration])));
}
/** A metric's own name, then its aliases. */
function namesOfMetric({ name, aliases }) {
	return [name, ...aliases.map(({ value }) => value)];
}
/** The declared metric that a reference belongs to, by its own name or another, and the keys beyond that name. */
function declarationOf({ head, exact, path, written }, declarations) {
	if (written !== void 0) {
		const [name, ...rest] = written;
		const declared = declarations.get(name);
		if (declared !== void 0) return {
			declared,
			rest
		};
	}
	const all = !exact && head[0] === "metrics" ? [...head.slice(1), ...path] : [...head, ...path];
	for (let length = all.length; length >= 1; length -= 1) {
		const declared = declarations.get(all.slice(0, length).join("."));
		if (declared !== void 0) return {
			declared,
			rest: all.slice(length)
		};
	}
	return {
		declared: void 0,
		rest: []
	};
}
/**
* One reference for all the ways in which a gate may write a name: aliases, `metrics.x`, `x["y"]` and `x.y`. What the
* evidence has under one of them it has under all.
*/
function canonical(reference, declarations) {
	const { declared, rest } = declarationOf(reference, declarations);
	if (declared !== void 0) return withPath(exactReference(reference.origin, declared.name), rest);
	const { origin, head, exact, path } = unwrapped(reference);
	const dotted = exact ? 0 : path.findIndex((key) => !isIdentifier(key));
	const end = dotted === -1 ? path.length : dotted;
	return {
		origin,
		head: [...head, ...path.slice(0, end)],
		exact,
		path: path.slice(end)
	};
}

// src/judge/terms.ts
/**
* A gate's lines over their terms, all of them or those that read some metrics; signals are left out. So are slices of which
* each gives a line two values, as with a baseline of its own: there is no one number line for them. `paired`: they are asked
* for.
*/
function termLinesOf(gate, only = null, { paired = false } = {}) {
	const declarations = declarationsOf(gate);
	return [...gate.conditions, ...gate.triggers].flatMap((line, index) => {
		if (line.kind === "signal") return [];
		if (only !== null && !metricsOf(line, declarations).some((name) => only.has(name))) return [];
		const terms = /* @__PURE__ */ new Map();
		const named = (part) => withReferences(part, ({ reference }) => canonical(reference, declarations));
		const expression = withParts(line.expression, (part) => {
			const read = subjectOf(part);
			if (read === null) return null;
			const measured = named(part);
			const { origin } = read.reference;
			const slices = isOfSlice(line, read) ? {
				of: canonical({
					...line.subject,
					origin
				}, declarations),
				at: (key) => named(atSlice(part, line.subject, key))
			} : null;
			const name = `${slices === null ? "" : "each "}${printExpression(measured)}`;
			terms.set(name, {
				name,
				measured,
				origin,
				slices
			});
			return {
				kind: "reference",
				reference: referenceTo(name),
				role: "name",
				start: part.start,
				end: part.end
			};
		});
		if (!paired && [...terms.values()].filter(({ slices }) => slices !== null).length > 1) return [];
		return [{
			index,
			kind: line.kind === "condition" ? "condition" : "trigger",
			counts: line.kind !== "condition" || line.severity === "block",
			expression,
			terms: [...terms.values()]
		}];
	});
}
/** Whether a line compares a metric with its own baseline, slice by slice where it is said of each. */
function readsOwnBaseline({ expression }) {
	return contains(expression, (part) => part.kind === "reference" && part.role === "baseline");
}
/** The metrics that a line reads, or of which it reads a part, each by the one name that it has here. */
function metricsOf(line, declarations) {
	return referencesIn(line.expression).map(({ reference }) => keysOf$1(canonical(reference, declarations))[0] ?? "");
}
/** The slice of which a term measures what another one measures in each; null where it is no such term. */
function sliceOf$1(term, each) {
	if (each.slices === null) return null;
	const [own, whole] = [keysOf$1(referenceOf(term)), keysOf$1(each.slices.of)];
	const key = own[whole.length];
	return key !== void 0 && whole.every((part, at) => part === own[at]) && printExpression(each.slices.at(key)) === term.name ? key : null;
}
/** Lines on what is measured in every slice as lines on what a term measures in the one that it names. */
function onSlice(term, each, lines) {
	if (sliceOf$1(term, each) === null) return [];
	return lines.map((line) => ({
		...line,
		expression: withReferences(line.expression, ({ reference }) => reference.head[0] === each.name ? referenceTo(term.name) : reference),
		terms: line.terms.map((other) => other.name === each.name ? term : other)
	}));
}
/** A term's value over evidence; of what is measured slice by slice, the value in each of them. */
function valueOfTerm({ measured, slices }, evidence) {
	if (slices === null) return evaluate(measured, evidence);
	const whole = evidence.read(slices.of);
	if (!isSliced(whole)) return unknown(...whyNotSliced(whole, printReference(slices.of)));
	if (measured.kind === "reference" && keysOf$1(measured.reference).length === keysOf$1(slices.of).length) return whole;
	return {
		...whole,
		items: whole.keys,
		read: (key) => evaluate(slices.at(key), evidence)
	};
}
/** Reads terms by their names. */
function termEnvironment(read) {
	return { read: ({ head }) => read(head[0] ?? "") };
}
function isTerm(part, name) {
	return part.kind === "reference" && part.reference.head[0] === name;
}
function referenceTo(name) {
	return {
		origin: "metrics",
		head: [name],
		exact: false,
		path: []
	};
}
/** The metric that a term measures. */
function referenceOf({ measured }) {
	const [node] = referencesIn(measured);
	if (node === void 0) throw new Error("a term without a metric");
	return node.reference;
}
/** The keys that lead to a metric in a file. */
function keysOf$1({ head, path }) {
	return [...head, ...path];
}
/** Functions that are taken of a number, or ask whether there is one. */
const OF_VALUES = /* @__PURE__ */ new Set([
	"abs",
	"known",
	"lower",
	"upper"
]);
/** The metric that a part measures, where the part is one term. */
function subjectOf(part) {
	if (part.kind === "reference") return part;
	if (part.kind !== "call" || OF_VALUES.has(part.name)) return null;
	const [first, ...more] = part.args;
	return first?.kind === "reference" && more.every(({ kind }) => kind === "number") && (more.length === 0 || part.name === "percentile") ? first : null;
}

// src/judge/condition.ts
/** Judges one line of `must_hold`. */
function judgeCondition(condition, surface, environment, errors) {
	const expression = printExpression(condition.expression);
	const judged = condition.scope === "each" ? judgeSlices(condition, environment, errors) : judgeWhole(condition, observe(condition.expression, withErrors(condition, environment, errors)));
	return {
		report: {
			metric: condition.metric,
			expression: condition.scope === "each" ? `each ${expression}` : expression,
			status: judged.status,
			severity: condition.severity,
			observed: judged.observed,
			margin: judged.margin,
			reason: judged.reason,
			...howJudged(judged),
			...condition.because === null ? {} : { because: condition.because },
			surface,
			line: condition.place.line,
			column: condition.place.column
		},
		reasons: judged.reasons
	};
}
function judgeWhole(condition, observation) {
	const { observed, margin, decided } = observation;
	const status = statusOf(observation.value);
	const reasons = reasonsOf(observation.value);
	const how = howJudged(observation);
	const said = (text) => [
		text,
		decided,
		changedWords(how, observation)
	].filter((part) => part !== null).join("; ") || null;
	if (status === "unknown") return {
		status,
		observed,
		margin: null,
		reason: said(reasonOf(observation.value, condition.expression)),
		reasons,
		...how
	};
	return {
		status,
		observed,
		margin,
		reasons,
		reason: said(status === "met" ? null : [missed(condition, observation), ...differs(how)].join("; ")),
		...how
	};
}
/** What of a condition did not hold, in words. */
function missed(condition, { observed, margin, bound }) {
	const { expression } = condition;
	const pair = onlyPairOf(expression);
	if (pair === null || margin === null || bound === null) return outcomeMessages.notHolding({ expression: printExpression(expression) });
	const left = printExpression(pair.left);
	const seen = observed[left];
	return outcomeMessages.missed({
		observed: typeof seen === "number" ? showNumber(seen, [bound]) : isEstimate(seen) ? estimateWords(seen, [bound]) : `\`${left}\``,
		required: `${pair.operator} ${printExpression(pair.right)}`,
		bound: pair.right.kind === "number" ? null : showNumber(bound, typeof seen === "number" ? [seen] : []),
		by: margin < 0 ? showNumber(-margin) : null
	});
}
/** Judges every slice of an object; the condition holds when it holds for all of them. */
function judgeSlices(condition, environment, errors) {
	const whole = environment.read(condition.subject);
	const name = condition.metric;
	const failed = (value) => ({
		status: "unknown",
		observed: { [name]: null },
		margin: null,
		reason: reasonOf(value),
		reasons: reasonsOf(value)
	});
	if (!isSliced(whole)) return failed(unknown(...whyNotSliced(whole, name)));
	const before = readsOwnBaseline(condition) ? environment.read({
		...condition.subject,
		origin: "baseline"
	}) : whole;
	const keys = /* @__PURE__ */ new Set([...whole.keys, ...before.kind === "data" ? before.keys ?? [] : []]);
	if (keys.size > 1e4) return failed(unknown(reason("too-many-slices", {
		name,
		slices: keys.size,
		most: MOST_SLICES
	})));
	const shared = {
		...errors,
		failing: errors.failing / keys.size
	};
	const slices = [...keys].map((key) => {
		const expression = atSlice(condition.expression, condition.subject, key);
		const observation = observe(expression, withErrors({
			...condition,
			expression
		}, environment, shared));
		const { value } = observation;
		return {
			key,
			observation: value.kind === "unknown" ? {
				...observation,
				value: unknown(...value.reasons.map((each) => saidOfEach(each, condition.subject, key)))
			} : observation
		};
	});
	const having = (status) => slices.filter(({ observation }) => statusOf(observation.value) === status);
	const [missedSlices, unknownSlices] = [having("not_met"), having("unknown")];
	const status = missedSlices.length > 0 ? "not_met" : unknownSlices.length > 0 ? "unknown" : "met";
	const shown = status === "met" ? [nearest(slices)] : [...missedSlices, ...unknownSlices];
	const observed = Object.fromEntries(shown.flatMap(({ observation }) => Object.entries(observation.observed)));
	const words = outcomeMessages.slices({
		missed: some(missedSlices, ({ key, observation }) => `${key} (${firstNumber(observation)})`),
		unknown: some(unknownSlices, ({ key, observation }) => `${key} (${reasonOf(observation.value, condition.expression)})`),
		of: slices.length
	});
	const [strictest] = slices.flatMap(({ observation: { level } }) => level ?? []).sort((a, b) => b - a).map((level) => ({ level }));
	return {
		status,
		observed,
		margin: null,
		reason: words === "" ? null : words,
		reasons: unknownSlices.flatMap(({ observation }) => reasonsOf(observation.value)),
		...strictest
	};
}
/** How a line was judged, where it was over estimates. */
function howJudged({ level, difference, worse, better }) {
	return {
		...level === void 0 ? {} : { level },
		...difference === void 0 ? {} : { difference },
		...worse === void 0 || better === void 0 ? {} : {
			worse,
			better
		}
	};
}
/** What an uncertain difference is, in words: the limits of its sides say little of it. */
function differs({ difference }) {
	return difference === void 0 ? [] : [outcomeMessages.differs({
		of: difference.of,
		difference: estimateWords(difference)
	})];
}
/** Which cases changed since the baseline, in words; null where the line does not compare case by case. */
function changedWords({ worse, better }, { added = 0, compared = 0 }) {
	return worse === void 0 || better === void 0 ? null : outcomeMessages.changed({
		worse,
		better,
		of: compared,
		added
	});
}
function withErrors(line, environment, errors) {
	return {
		...environment,
		errorsOf: errorsOfLine(line, errors, environment)
	};
}
const SLICES_SHOWN = 5;
function some(slices, words) {
	return {
		count: slices.length,
		first: slices.slice(0, SLICES_SHOWN).map(words)
	};
}
/** The slice that came nearest to its bound. */
function nearest(slices) {
	return slices.reduce((best, slice) => (slice.observation.margin ?? Infinity) < (best.observation.margin ?? Infinity) ? slice : best);
}
function firstNumber({ observed }) {
	const [value] = Object.values(observed);
	return typeof value === "number" ? showNumber(value) : isEstimate(value) ? estimateWords(value) : String(value);
}
function statusOf(value) {
	if (value.kind !== "boolean") return "unknown";
	return value.value ? "met" : "not_met";
}
/** Why a truth is unknown; nothing where it is not. */
function reasonsOf(value) {
	return value.kind === "unknown" ? value.reasons : [];
}
/** Why a truth is unknown, in words. A line that is one comparison need not name what it compares. */
function reasonOf(value, line, fires = false) {
	const isSingle = line !== void 0 && onlyPairOf(line) !== null;
	const nameOf = ({ isDifference, name }) => isSingle && !isDifference ? null : name;
	return explain$1(reasonsOf(value).map((each) => each.code === "inconclusive" ? reason("inconclusive", {
		...each.args,
		name: nameOf(each.args),
		fires
	}) : each));
}

// src/diagnostics/messages/forms.ts
/** A variance is no spread under another name: taken as `sd` it would make an interval far too narrow, or too wide. */
const isSquare = ({ key, meant }) => meant === "sd" && /var/iu.test(key);
function orMeant(near, otherwise) {
	if (near === null) return `; ${otherwise}`;
	return isSquare(near) ? `; give the square root of ${code(near.key)} as ${code(near.meant)}` : ` (did you mean ${code(near.meant)} by ${code(near.key)}?)`;
}
/** What is wrong with how a measurement is written. Each follows the measurement's name. */
const formMessages = {
	notMeasured: (a) => `is ${a.found}, which is no measurement`,
	notCounted: (a) => `says that it rests on ${a.found} samples; \`n\` is a whole number from 1 up`,
	tooLarge: (a) => `cannot be read: ${code(a.key)} is ${a.found}, and whole numbers are read up to ${Number.MAX_SAFE_INTEGER}`,
	needsNumber: (a) => `has ${code(a.key)} as ${a.found}, where a number is needed`,
	needsList: (a) => `has ${code(a.key)} as ${a.found}, where a list is needed`,
	/** An object with a key of a form that is no whole one: it could be slices, or a spelling mistake. */
	incomplete: (a) => `has ${code(a.key)} and no ${list$1(a.missing, "or")}${orMeant(a.near, `add it, or rename ${code(a.key)} where it is a slice`)}`,
	/** An exact number beside a key that seems to say how uncertain it is. */
	misspeltSpread: (a) => `has ${code(a.key)}, which says nothing here; ${isSquare(a) ? `give its square root as ${code(a.meant)}` : `did you mean ${code(a.meant)}?`}`,
	withoutPartner: (a) => `has ${code(a.key)} and no ${code(a.missing)}${orMeant(a.near, "add it, or leave it out")}`,
	contradicts: (a) => `contradicts itself: ${code(a.key)} is ${a.found}, and ${code(a.other)} is ${a.otherFound}`,
	share: (a) => `needs whole numbers in \`count\` and \`of\`, with 0 <= count <= of; they are ${a.count} and ${a.of}`,
	shareOfNothing: () => "is a share of nothing: `of` is 0",
	noSpread: (a) => `has a mean and no spread${orMeant(a.near, "add `sd` or `stderr`")}`,
	noSamples: (a) => `has a spread and no \`n\`${orMeant(a.near, "add the number of samples")}`,
	badSpread: (a) => `cannot be read: ${code(a.key)} is ${a.found}; it must be 0 or more`,
	badInterval: (a) => `needs two numbers in \`ci\`, the lower and the upper bound, with the value between them; it has ${a.found} and the value ${a.value}`,
	noLevel: (a) => `has \`ci\` and no \`level\`${orMeant(a.near, "add the interval's confidence level, such as `0.95`")}`,
	badLevel: (a) => `has a \`level\` of ${a.found}, which is not between 0 and 1; write \`0.95\` for 95%`,
	caseWithoutId: (a) => `has a case without an \`id\`, at position ${a.position}; add a text or a number that stays the same from run to run`,
	sameCase: (a) => `has two cases with the id ${code(a.id)}; give each its own`,
	caseWithoutValue: (a) => `has a case ${code(a.id)} without a \`value\`${a.meant === null ? "" : ` (did you mean \`value\` by ${code(a.meant)}?)`}`,
	badCase: (a) => `has ${a.found} as the \`value\` of case ${code(a.id)}, where a number, true or false is needed`,
	mixedCases: (a) => `mixes kinds of values: ${enumerated(a.ids.map((id, at) => `case ${code(id)} is ${a.found[at] ?? ""}`))}`
};

// src/evidence/cases.ts
/** The values of cases with their ids; or what is wrong with the first that cannot be read, by its id. */
function readCases(cases) {
	const given = cases.map((each) => own(each, "id"));
	const odd = given.findIndex((id) => typeof id !== "string" && !isFiniteNumber(id));
	if (odd >= 0) return { wrong: formMessages.caseWithoutId({ position: odd + 1 }) };
	const ids = given.map(String);
	const seen = /* @__PURE__ */ new Set();
	const twice = ids.find((id) => seen.has(id) || !seen.add(id));
	if (twice !== void 0) return { wrong: formMessages.sameCase({ id: twice }) };
	const values = cases.map((each) => own(each, "value"));
	const wrong = wrongValue(cases, ids, values);
	return wrong === null ? {
		ids,
		values
	} : { wrong };
}
function wrongValue(cases, ids, values) {
	const unusable = values.findIndex((value) => !(isObject$1(value) || typeof value === "boolean" || isFiniteNumber(value)));
	const id = String(ids[unusable]);
	if (unusable >= 0 && values[unusable] === void 0) return formMessages.caseWithoutValue({
		id,
		meant: valueIn(cases[unusable])
	});
	if (unusable >= 0) return formMessages.badCase({
		id,
		found: typeof values[unusable] === "number" ? String(values[unusable]) : kindOf$1(values[unusable])
	});
	const other = values.findIndex((value) => typeof value !== typeof values[0]);
	return other === -1 ? null : formMessages.mixedCases({
		ids: [String(ids[0]), String(ids[other])],
		found: [kindOf$1(values[0]), kindOf$1(values[other])]
	});
}
/** The key of a case that was probably meant as its value. */
function valueIn(given) {
	return isObject$1(given) ? nearest$1("value", Object.keys(given)) : null;
}

// src/evidence/misspelt.ts
/** Keys that make a form of an object. */
const FORM_KEYS = [
	"count",
	"of",
	"samples",
	"cases",
	"mean",
	"sd",
	"stderr",
	"ci",
	"n",
	"level"
];
/** What other tools call the parts of a form, in lower case and without punctuation. */
const OTHER_NAMES = {
	count: /^(?:hits|passed|successes|numerator)$/u,
	of: /^(?:n|total|trials|outof|denominator)$/u,
	sd: /^(?:std|stdev|stddev|standarddev|standarddeviation|sigma|var|variance)$/u,
	stderr: /^(?:se|sem|serr|sterr|stderror|standarderr|standarderror)$/u,
	ci: /^(?:ci(?:\d+|low|lower|high|upper|lo|hi|lb|ub)|confint|confinterval|confidenceinterval|interval|moe|marginoferror)$/u,
	level: /^(?:confidence|confidencelevel|cilevel|conflevel)$/u,
	n: /^(?:n|num|nsamples|numsamples|samples|samplesize|size|count|of|total)$/u
};
const plain = (key) => key.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
/** The key of an object that was probably meant as a part that it lacks, or null. */
function meantAs(raw, wanted) {
	const keys = Object.keys(raw).filter((key) => fits(raw[key], wanted));
	const named = keys.find((key) => isNamed(key, wanted));
	if (named !== void 0) return {
		key: named,
		meant: wanted
	};
	const near = nearest$1(wanted, wanted.length > 2 ? keys : keys.filter((key) => key.startsWith(wanted.charAt(0))));
	return near === null ? null : {
		key: near,
		meant: wanted
	};
}
/** The key beside a number that seems to say how uncertain it is, and is none that is read; null where there is none. */
function misspeltSpread(raw) {
	for (const key of Object.keys(raw)) {
		const near = [
			"sd",
			"stderr",
			"ci"
		].find((part) => fits(raw[key], part) && isNamed(key, part)) ?? (key.length > 3 && fits(raw[key], "ci") ? nearest$1(key, ["stderr", "level"]) : null);
		if (near !== null) return {
			key,
			meant: near
		};
	}
	return typeof own(raw, "lower") === "number" && typeof own(raw, "upper") === "number" ? {
		key: "lower",
		meant: "ci"
	} : null;
}
function isNamed(key, part) {
	return plain(key) === part || OTHER_NAMES[part]?.test(plain(key)) === true;
}
function fits(value, part) {
	return typeof value === "number" || part === "ci" && Array.isArray(value);
}
/** The first key of a form that an object of values has, however its letters are written. What holds an object is a slice. */
function formKeyIn(raw) {
	for (const part of FORM_KEYS) {
		const value = own(raw, part);
		if (value !== void 0 && !isObject$1(value)) return {
			key: part,
			part
		};
	}
	for (const key of Object.keys(raw)) {
		const part = key.length > 2 && !isObject$1(raw[key]) ? FORM_KEYS.find((each) => each === key.toLowerCase()) : void 0;
		if (part !== void 0) return {
			key,
			part
		};
	}
	return null;
}

// src/evidence/shown.ts
/** The longest value that is shown whole. */
const LONGEST = 40;
/** A value as it stands in a file, cut where it is long. Total: what no file can hold is said in words. */
function shown(raw) {
	const plain = sayable(raw);
	const text = typeof plain === "string" && typeof raw !== "string" ? plain : JSON.stringify(plain);
	return text.length > LONGEST ? `${text.slice(0, 39).replace(/[\ud800-\udbff]$/u, "")}…` : text;
}
/** A value as JSON can say it. What a caller's object may hold besides, as `NaN` or a function, is said as JavaScript or a person writes it. */
function sayable(value) {
	if (Array.isArray(value)) return value.map(sayable);
	if (isObject$1(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sayable(inner)]));
	switch (typeof value) {
		case "string":
		case "boolean": return value;
		case "number": return Number.isFinite(value) ? value : String(value);
		case "bigint": return `${value}n`;
		default: return value === null ? null : value === void 0 ? "nothing" : kindOf$1(value);
	}
}

// src/evidence/malformed.ts
/** Why an object is not read, though it has a form or seems to be meant as one; null where nothing is wrong with its keys. */
function malformed(raw, form, isUncertain) {
	if (form === null) return incompleteForm(raw);
	const n = own(raw, "n");
	if (n !== void 0 && !(Number.isInteger(n) && n >= 1)) return formMessages.notCounted({ found: shown(n) });
	const large = [
		"count",
		"of",
		"n"
	].find((key) => typeof own(raw, key) === "number" && Math.abs(raw[key]) > Number.MAX_SAFE_INTEGER);
	if (large !== void 0) return formMessages.tooLarge({
		key: large,
		found: shown(raw[large])
	});
	return contradiction(raw, form) ?? (form === "exact" && isUncertain ? notExact(raw) : null);
}
/**
* An object with a key of a form that is no whole one. Read as slices, a misspelt share of 3 in 50 would be two slices of
* 3 and 50, far above any bound.
*/
function incompleteForm(raw) {
	const found = formKeyIn(raw);
	if (found === null) return null;
	const { key, part } = found;
	const lacks = (missing, near) => formMessages.incomplete({
		key,
		missing,
		near
	});
	if (key !== part) return formMessages.misspeltSpread({
		key,
		meant: part
	});
	switch (part) {
		case "samples":
		case "cases": return formMessages.needsList({
			key,
			found: kindOf$1(raw[key])
		});
		case "count": return lacks(["of"], meantAs(raw, "of"));
		case "of": return lacks(["count"], meantAs(raw, "count"));
		case "mean": return lacks(["sd", "stderr"], meantAs(raw, "sd") ?? meantAs(raw, "stderr"));
		default: return lacks(["value", "mean"], meantAs(raw, "value") ?? meantAs(raw, "mean"));
	}
}
/** An exact number beside which something is said of its uncertainty that cannot be read. */
function notExact(raw) {
	if (typeof raw["value"] !== "number") return null;
	const alone = (key, missing) => typeof own(raw, key) === "number" ? formMessages.withoutPartner({
		key,
		missing,
		near: meantAs(raw, missing)
	}) : null;
	const spread = misspeltSpread(raw);
	return (spread === null ? null : formMessages.misspeltSpread(spread)) ?? alone("level", "ci") ?? alone("of", "count") ?? alone("count", "of");
}
/** Two keys of one form that cannot both be true. */
function contradiction(raw, form) {
	const [count, of, n, value, mean] = [
		"count",
		"of",
		"n",
		"value",
		"mean"
	].map((key) => own(raw, key));
	const differ = (key, other, otherFound) => formMessages.contradicts({
		key,
		found: shown(raw[key]),
		other,
		otherFound
	});
	if (form === "value" && typeof mean === "number" && typeof value === "number" && own(raw, "ci") === void 0 && !isRounded(mean, value)) return differ("value", "mean", shown(mean));
	if (typeof count !== "number" || typeof of !== "number" || of === 0) return null;
	if (n !== void 0 && n !== of) return differ("n", "of", shown(of));
	const said = [["value", value], ["mean", mean]].find(([, each]) => typeof each === "number" && !isRounded(each, count / of));
	return said === void 0 ? null : differ(said[0], "count / of", showNumber(count / of));
}
/** Whether a number may be another one, rounded; to less than two decimals nobody rounds a share. */
function isRounded(written, exact) {
	const decimals = Math.max(2, String(written).split(".")[1]?.length ?? 0);
	return Math.abs(written - exact) <= .5 * 10 ** -decimals + Math.abs(exact) * 1e-9;
}

// src/evidence/measurement.ts
const COMPUTED = Symbol("computed");
/** A value that was worked out of a file already, to stand where one that is read from it stands. */
function computed(value) {
	return { [COMPUTED]: value };
}
/** What a measurement in a metrics file comes to: an exact value, many values, or an estimate of one. */
function readValue(raw, reading) {
	const { name } = reading;
	if (typeof raw === "number") return Number.isFinite(raw) ? number(raw) : unknown(reason("not-finite", {
		name,
		found: String(raw)
	}));
	if (typeof raw === "boolean") return boolean(raw);
	if (typeof raw === "string") return text(raw);
	if (raw === null) return unknown(reason("null", {
		name,
		origin: "metrics"
	}));
	if (raw === void 0) return unknown(reason("absent", {
		name,
		meant: null
	}));
	if (Array.isArray(raw)) return many(null, raw, raw, reading);
	if (!isObject$1(raw)) return badForm(name, formMessages.notMeasured({ found: kindOf$1(raw) }));
	const ready = raw[COMPUTED];
	if (ready !== void 0) return ready;
	const form = formOf(raw);
	const wrong = malformed(raw, form, reading.confidence !== "off");
	if (wrong !== null) return badForm(name, wrong);
	if (form === null) return many(Object.keys(raw), Object.values(raw), raw, reading);
	switch (form) {
		case "exact": return readValue(raw["value"], reading);
		case "samples": return samples(own(raw, "samples"), null, raw, reading);
		case "cases": return casesOf(own(raw, "cases"), raw, reading);
		default: return readEstimate(raw, form, reading);
	}
}
function readEstimate(raw, form, reading) {
	const { name, confidence, isBaseline } = reading;
	const odd = [
		"sd",
		"stderr",
		"level"
	].find((key) => own(raw, key) !== void 0 && typeof own(raw, key) !== "number");
	if (odd !== void 0) return badForm(name, formMessages.needsNumber({
		key: odd,
		found: kindOf$1(own(raw, odd))
	}));
	const sample = form === "proportion" ? proportionOf(raw) : confidence === "off" ? pointOf$1(raw, form) : form === "value" && own(raw, "ci") !== void 0 ? givenOf(raw) : meanOf(raw, form);
	if (typeof sample === "string") return badForm(name, sample);
	if (sample.kind === "point") return readValue(sample.value, reading);
	if (confidence === "off") return number(valueOf(sample));
	const why = boundsNothing(sample, name, confidence);
	if (why !== null) return unknown(why);
	return estimateOf(sampleQuantity(sample, name, {
		source: raw,
		part: "",
		isBaseline,
		cases: null
	}));
}
/** Why no interval at a confidence can be had from a sample; null where one can. */
function boundsNothing(sample, name, confidence) {
	switch (sample.kind) {
		case "mean":
			if (sample.n < 2) return reason("one-sample", { name });
			return hasSpread(sample, Math.abs(sample.mean)) ? null : reason("no-spread", {
				name,
				n: sample.n
			});
		case "given":
			if (sample.upper - sample.lower <= 1e-12 * Math.abs(sample.upper)) return reason("no-spread", {
				name,
				n: sample.n
			});
			return sample.level < confidence - 1e-12 ? reason("low-level", {
				name,
				level: sample.level,
				needed: confidence
			}) : null;
		default: return null;
	}
}
function proportionOf(raw) {
	const { count, of } = raw;
	if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of) return formMessages.share({
		count: shown(count),
		of: shown(of)
	});
	return of === 0 ? formMessages.shareOfNothing() : {
		kind: "proportion",
		count,
		of
	};
}
function pointOf$1(raw, form) {
	return {
		kind: "point",
		value: raw[form]
	};
}
function meanOf(raw, form) {
	const [mean, sd, stderr, n] = [
		form,
		"sd",
		"stderr",
		"n"
	].map((key) => own(raw, key));
	if (!isFiniteNumber(mean)) return {
		kind: "point",
		value: mean
	};
	const spread = stderr ?? sd;
	if (spread === void 0) return formMessages.noSpread({ near: meantAs(raw, "sd") ?? meantAs(raw, "stderr") });
	if (n === void 0) return formMessages.noSamples({ near: meantAs(raw, "n") });
	if (!Number.isFinite(spread) || spread < 0) return formMessages.badSpread({
		key: stderr === void 0 ? "sd" : "stderr",
		found: shown(spread)
	});
	return {
		kind: "mean",
		mean,
		stderr: stderr ?? spread / Math.sqrt(n),
		n
	};
}
function givenOf(raw) {
	const [value, ci, level, n] = [
		"value",
		"ci",
		"level",
		"n"
	].map((key) => own(raw, key));
	if (!isFiniteNumber(value)) return {
		kind: "point",
		value
	};
	if (!areBounds(ci) || ci[0] > value || value > ci[1]) return formMessages.badInterval({
		found: shown(ci),
		value: shown(value)
	});
	if (level === void 0) return formMessages.noLevel({ near: meantAs(raw, "level") });
	if (!(level > 0 && level < 1)) return formMessages.badLevel({ found: shown(level) });
	return {
		kind: "given",
		value,
		lower: ci[0],
		upper: ci[1],
		level,
		n: n ?? null
	};
}
function areBounds(ci) {
	return Array.isArray(ci) && ci.length === 2 && ci.every(isFiniteNumber);
}
function many(keys, items, source, reading) {
	return {
		kind: "data",
		keys,
		items,
		read: (item) => readValue(item, reading),
		source,
		isBaseline: reading.isBaseline,
		drawn: false,
		ids: null
	};
}
function samples(items, ids, source, reading) {
	return {
		kind: "data",
		keys: null,
		items,
		read: (item) => readValue(item, reading),
		source,
		isBaseline: reading.isBaseline,
		drawn: reading.confidence !== "off",
		ids
	};
}
function casesOf(cases, source, reading) {
	const read = readCases(cases);
	return "wrong" in read ? badForm(reading.name, read.wrong) : samples(read.values, read.ids, source, reading);
}
function badForm(name, why) {
	return unknown(reason("bad-form", {
		name,
		why
	}));
}

// src/judge/evidence-notes.ts
/** What cannot be read has a reason of its own, whatever it rests on. */
function isMalformed(raw, confidence) {
	return isObject$1(raw) && malformed(raw, formOf(raw), confidence !== "off") !== null;
}
/** An exact number that says how many samples it rests on, and not how far they vary. */
function saysOnlyN(raw, confidence) {
	return confidence !== "off" && isObject$1(raw) && formOf(raw) === "exact" && typeof raw["value"] === "number" && own(raw, "n") !== void 0 && !isMalformed(raw, confidence);
}
function exactWithN(name, { file, path }) {
	return warning("exact-with-n", path.length === 0 ? { file: file.file } : placeOfPath(file, path), { name });
}
/** Two files that give one name two values. */
function disagreement(name, [first, second]) {
	const nameOf = ({ path }) => path.length === 0 ? name : path.join(".");
	return error("metrics-disagree", placeOfPath(second.file, second.path), {
		name: nameOf(second),
		other: first.file.file,
		otherName: nameOf(first),
		values: [shown(first.raw), shown(second.raw)]
	});
}

// src/judge/from.ts
/** What `from` gives for a metric; null when its value has no such key. */
function readFrom$1({ from, metric, rest }, baseline, confidence, evidence) {
	const document = (baseline ? evidence.baselineDocuments : evidence.documents).find(({ file }) => isFileNamed(file, from.file.value, baseline));
	if (document === void 0) {
		const given = evidence.baseline !== null;
		return {
			reasons: [baseline ? reason("no-baseline", {
				name: metric,
				given
			}) : reason("missing-file", {
				name: metric,
				file: from.file.value
			})],
			there: false
		};
	}
	const result = readDocument(from, document, {
		name: metric,
		confidence,
		isBaseline: baseline
	});
	if ("reasons" in result) return {
		...result,
		there: true
	};
	const raw = follow({ value: result.raw }, ["value", ...rest]);
	return raw === void 0 ? null : { candidate: {
		file: document,
		path: [],
		raw
	} };
}
/**
* Whether a file is the one that `from` names. A metrics file is named by its path; a baseline's lies elsewhere under
* the same name.
*/
function isFileNamed(file, wanted, baseline) {
	const [given, named] = [file, wanted].map((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, ""));
	return given === named || baseline && given.split("/").at(-1) === named.split("/").at(-1);
}
function readDocument(from, document, { name: metric, ...how }) {
	const find = (reference) => combine(candidatesFor([document], reference, (each) => [each]));
	const named = { read(reference) {
		const name = printReference(reference);
		const combined = find(reference);
		return "differ" in combined ? unknown(reason("ambiguous", { name })) : readValue(combined.raw, {
			name,
			...how
		});
	} };
	const read = (expression) => evaluate(expression, {
		...named,
		errorsOf: errorsAlone(expression, how.confidence, named)
	});
	const single = from.read.kind === "value" && from.read.value.kind === "reference" ? find(from.read.value.reference) : null;
	if (single !== null && "raw" in single && single.raw !== void 0) return single;
	const parts = from.read.kind === "value" ? [read(from.read.value)] : [read(from.read.count), read(from.read.of)];
	const reasons = parts.flatMap((part) => part.kind === "unknown" ? part.reasons : []);
	if (reasons.length > 0) return { reasons: [reason("from", {
		metric,
		file: document.file,
		why: explain$1(reasons)
	})] };
	const [first, second] = parts.map(rawOf);
	return { raw: from.read.kind === "value" ? first : {
		count: first,
		of: second
	} };
}
/** A value as it would stand in a metrics file. */
function rawOf(value) {
	switch (value.kind) {
		case "data": return value.keys === null ? value.items : Object.fromEntries(value.keys.map((key, at) => [key, value.items[at]]));
		case "unknown": return null;
		case "estimate": return computed(value);
		default: return value.value;
	}
}

// src/judge/lost.ts
/** A baseline's cases or slices, with those that the metrics do not have: a run that leaves out what failed must not look better. */
function withLost(baseline, metrics) {
	const kind = baseline.ids === null ? "slice" : "case";
	const namesOf = ({ ids, keys }) => kind === "case" ? ids : keys;
	const [before, now] = [namesOf(baseline), metrics.kind === "data" ? namesOf(metrics) : null];
	if (before === null || now === null) return baseline;
	const here = new Set(now);
	const names = before.filter((name) => !here.has(name));
	return names.length === 0 ? baseline : {
		...baseline,
		lost: {
			kind,
			names,
			of: before.length
		}
	};
}

// src/judge/sample-size.ts
/**
* Why a measurement rests on too few samples for its gate; null where it does not. `around` is the form in which it
* stands, as `x` is for `x.count`: that one says how many there were.
*/
function tooFew({ name, minSamples }, raw, around) {
	const needed = minSamples ?? 0;
	if (raw === null) return null;
	const own = fewest(raw);
	const { n, slice } = own.n === null && !isObject$1(raw) ? fewest(around()) : own;
	if (n === null) return reason("no-samples", {
		name,
		needed,
		slice
	});
	return n < needed ? reason("few-samples", {
		name,
		n,
		needed,
		slice
	}) : null;
}
/** Of an object of slices each must rest on enough: the first that does not say, else the one with the fewest. */
function fewest(raw) {
	if (!isObject$1(raw) || formOf(raw) !== null) return {
		n: samplesOf(raw),
		slice: null
	};
	const counts = Object.entries(raw).map(([key, value]) => {
		const inside = fewest(value);
		return {
			n: inside.n,
			slice: inside.slice === null ? key : `${key}.${inside.slice}`
		};
	});
	return counts.find(({ n }) => n === null) ?? counts.reduce((least, each) => least.n === null || (each.n ?? 0) < least.n ? each : least, {
		n: null,
		slice: null
	});
}

// src/judge/slices.ts
/** The slice that makes a reference lead nowhere in some files; null where they do not have the metric's slices at all. */
function missingSlice(files, reference, namesOf) {
	for (let length = reference.path.length - 1; length >= 0; length -= 1) {
		const whole = firstKeys(reference, length);
		const found = candidatesFor(files, whole, namesOf);
		if (found.length === 0) continue;
		return found.every(({ raw }) => isObject$1(raw) && formOf(raw) === null) ? {
			slice: reference.path[length] ?? "",
			name: printReference({
				...whole,
				origin: "metrics"
			})
		} : null;
	}
	return null;
}
/** The same reference with so many of the keys behind its name. */
function firstKeys(reference, length) {
	const { path, written } = reference;
	const shortened = {
		...reference,
		path: path.slice(0, length)
	};
	if (written === void 0) return shortened;
	const [name, ...keys] = written;
	return {
		...shortened,
		written: [name, ...keys.slice(0, Math.max(0, keys.length - (path.length - length)))]
	};
}

// src/judge/environment.ts
/** Missing names that get a "did you mean"; in a run where everything is missing, more would help nobody and cost much. */
const SUGGESTED = 20;
/** Puts a gate's names on the evidence. Every name is looked up once. */
function evidenceFor(gate, confidence, evidence) {
	const declarations = declarationsOf(gate);
	const namesOf = (name) => {
		const declaration = declarations.get(name);
		return declaration === void 0 ? [name] : namesOfMetric(declaration);
	};
	const conflicts = [];
	const notes = [];
	let names;
	let suggested = 0;
	const meantBy = (reference) => {
		suggested += 1;
		return suggested > SUGGESTED ? null : meantAmong(names ??= namesIn$1(evidence.metrics), reference);
	};
	const known = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Map();
	const find = (reference) => {
		let found = asked.get(reference);
		if (found === void 0) asked.set(reference, found = findNew(reference));
		return found;
	};
	const findNew = (reference) => {
		const key = JSON.stringify([
			reference.origin,
			reference.written,
			reference.exact,
			reference.head,
			reference.path
		]);
		let found = known.get(key);
		if (found === void 0) known.set(key, found = look(reference));
		return found;
	};
	const extras = /* @__PURE__ */ new Map();
	const readOnce = (wanted, baseline) => {
		const key = JSON.stringify([
			wanted.metric,
			wanted.rest,
			baseline
		]);
		if (!extras.has(key)) extras.set(key, readFrom$1(wanted, baseline, confidence, evidence));
		return extras.get(key) ?? null;
	};
	const look = (reference) => {
		const name = printReference(reference);
		const baseline = reference.origin === "baseline";
		const files = baseline ? evidence.baseline ?? [] : evidence.metrics;
		const { declared, rest } = declarationOf(reference, declarations);
		const candidates = candidatesFor(files, reference, namesOf);
		const extra = declared?.from == null ? null : readOnce({
			from: declared.from,
			metric: declared.name,
			rest
		}, baseline);
		if (extra !== null && "candidate" in extra) candidates.push(extra.candidate);
		const fresh = candidates.filter(({ file }) => file.stale === null);
		const stale = candidates.find(({ file }) => file.stale !== null)?.file;
		const inParts = candidates.some(({ raw }) => isObject$1(raw) && formOf(raw) === null);
		if (stale?.stale != null && (fresh.length === 0 || inParts)) return absent(reason("stale", {
			name,
			file: stale.file,
			...stale.stale
		}), true);
		if (extra !== null && "reasons" in extra && (fresh.length === 0 || extra.there)) return absent(extra.reasons, extra.there);
		if (fresh.length === 0) {
			const slice = missingSlice(files, reference, namesOf);
			if (baseline) return absent(slice === null ? reason("no-baseline", {
				name: plainName(reference),
				given: evidence.baseline !== null
			}) : reason("new-slice", slice), false);
			if (slice !== null && candidatesFor(evidence.baseline ?? [], reference, namesOf).length > 0) return absent(reason("lost-slice", slice), false);
			return absent(reason("absent", {
				name,
				meant: meantBy(reference)
			}), false);
		}
		const combined = combine(fresh);
		if ("differ" in combined) {
			if (conflicts.length < 10) conflicts.push(disagreement(name, combined.differ));
			return absent(reason("ambiguous", { name }), true);
		}
		const incomparable = baseline ? firstDifference(plainName(reference), fresh, [...evidence.metrics, ...evidence.documents]) : null;
		if (incomparable !== null) return absent(incomparable, true);
		const around = () => {
			for (let keys = rest.length - 1; keys >= 0; keys -= 1) {
				const from = declared?.from == null ? null : readOnce({
					from: declared.from,
					metric: declared.name,
					rest: rest.slice(0, keys)
				}, baseline);
				const form = [from !== null && "candidate" in from ? from.candidate.raw : null, ...fresh.filter(({ path }) => path.length > 0).map(({ file, path }) => follow(file.root, path.slice(0, path.length - rest.length + keys)))].find((raw) => isObject$1(raw) && formOf(raw) !== null);
				if (form !== void 0) return form;
			}
			return null;
		};
		const few = declared?.minSamples != null && !baseline && !isMalformed(combined.raw, confidence) ? tooFew(declared, combined.raw, around) : null;
		if (declared?.minSamples == null && saysOnlyN(combined.raw, confidence)) notes.push(...fresh.slice(0, 1).map((each) => exactWithN(name, each)));
		const value = few === null ? readNamed(combined.raw, reference, confidence) : unknown(few);
		return {
			value: value.kind === "data" && baseline ? withLost(value, find({
				...reference,
				origin: "metrics"
			}).value) : value,
			there: true
		};
	};
	return {
		conflicts,
		notes,
		read: (reference) => find(reference).value,
		has: (reference) => find(reference).there
	};
}
/** The name that was probably meant, of those that the metrics have. */
function meantAmong(names, reference) {
	const head = headName(reference);
	const whole = [head, ...reference.path].join(".");
	if (names.includes(whole)) return whole;
	const owner = names.findLast((name) => whole.startsWith(`${name}.`) && names.some((other) => other.startsWith(`${name}.`)));
	if (owner === void 0) return names.includes(head) ? null : nearest$1(head, names);
	const inside = names.filter((name) => name.startsWith(`${owner}.`) && name.split(".").at(-1) !== whole.split(".").at(-1));
	const key = nearest$1(whole.slice(owner.length + 1), inside.map((name) => name.slice(owner.length + 1)));
	return key === null ? null : `${owner}.${key}`;
}
function absent(reasons, there) {
	return {
		value: unknown(...[reasons].flat()),
		there
	};
}
function plainName(reference) {
	return printReference({
		...reference,
		origin: "metrics"
	});
}
/** The value of a measurement; of a null it says that it is the baseline's, where it is. */
function readNamed(raw, reference, confidence) {
	const { origin } = reference;
	const value = readValue(raw, {
		name: printReference(reference),
		confidence,
		isBaseline: origin === "baseline"
	});
	if (value.kind !== "unknown") return value;
	return unknown(...value.reasons.map((each) => each.code === "null" ? reason("null", {
		name: plainName(reference),
		origin
	}) : each));
}
const COMPARED = [
	"dataset",
	"judge",
	"metrics_version"
];
/** The first thing in which a baseline was measured otherwise than the metrics, as far as both say. */
function firstDifference(name, baseline, metrics) {
	for (const { file } of baseline) for (const key of COMPARED) {
		const theirs = file.meta[key];
		const ours = metrics.map(({ meta }) => meta[key]).find((value) => value !== null && value !== theirs);
		if (theirs !== null && ours != null) return reason("incomparable", {
			name,
			key: key.replace("_", " "),
			metrics: ours,
			baseline: theirs
		});
	}
	return null;
}

// src/judge/checks.ts
/** What only the evidence shows to be wrong with a gate's lines, and what is missing for them. */
function checkAgainstEvidence(gate, evidence, named) {
	const problems = [];
	for (const trigger of gate.triggers) if (trigger.kind === "expression") problems.push(...checkBareNames(trigger, named));
	else if (!trigger.explicit) problems.push(...checkProse(trigger.text, trigger.place, named, evidence));
	const lines = [...gate.conditions, ...gate.triggers.filter((trigger) => trigger.kind === "expression")];
	const names = /* @__PURE__ */ new Set([...gate.metrics.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]), ...gate.conditions.map(({ metric }) => metric)]);
	const isMetric = (name) => names.has(name) || named.has(exactReference("metrics", name));
	const misread = lines.flatMap(({ expression, at }) => hyphenated(expression, isMetric).map((each) => ({
		...each,
		place: at(each.expression)
	})));
	problems.push(...misread.map(({ name, place }) => error("hyphenated-metric", place, { name })));
	const parts = new Set(misread.flatMap(({ expression }) => referencesIn(expression)));
	return [
		...problems,
		...missing(gate, evidence, named, parts),
		...evidence.baseline === null ? [] : lostSlices(gate, evidenceFor(gate, gate.confidence, evidence))
	];
}
/** Prose that names a metric which only the evidence has: it was probably meant as a comparison. */
function checkProse(signal, place, named, evidence) {
	const name = wordsOf(signal).find((word) => /[_.]/u.test(word) && isThere(word, named)) ?? nameIn(signal, new Set(namesIn$1(evidence.metrics).filter((each) => /[_.]/u.test(each)))) ?? void 0;
	return name === void 0 ? [] : [error("signal-names-metric", place, {
		signal,
		name
	})];
}
function isThere(word, named) {
	const head = word.split(".");
	return named.has({
		origin: "metrics",
		head,
		exact: head.includes(""),
		path: []
	});
}
/** A trigger of names alone fires on true; a number there was meant to be compared. */
function checkBareNames(trigger, named) {
	const bare = bareNames(trigger.expression);
	if (bare === null) return [];
	return bare.flatMap((node) => {
		const value = named.read(node.reference);
		if (value.kind === "unknown" || value.kind === "boolean") return [];
		return [error("bare-trigger-not-boolean", trigger.at(node), {
			name: printReference(node.reference),
			found: describe$1(value)
		})];
	});
}
/** The names of an expression that has only names, joined by `and`, `or` and `not`; null for any other. */
function bareNames(expression) {
	if (expression.kind === "reference") return [expression];
	if (expression.kind !== "logic" && expression.kind !== "not") return null;
	const parts = childrenOf(expression).map(bareNames);
	return parts.every((part) => part !== null) ? parts.flat() : null;
}
/** `a-b` without blanks where a metric of that very name exists. */
function hyphenated(expression, isMetric) {
	const inside = childrenOf(expression).flatMap((child) => hyphenated(child, isMetric));
	if (expression.kind !== "arithmetic" || expression.rest.some(({ operator }) => operator !== "-")) return inside;
	const parts = [expression.first, ...expression.rest.map(({ operand }) => operand)];
	if (!parts.every((part, index) => part.kind === "reference" && part.role === "name" && (index === 0 || parts[index - 1]?.end === part.start - 1))) return inside;
	const name = parts.map(({ reference }) => printReference(reference)).join("-");
	return isMetric(name) ? [{
		expression,
		name
	}] : inside;
}
/** Names that a line reads and the evidence does not have, each said once, at its first place. */
function missing(gate, evidence, named, except) {
	const problems = [];
	const said = /* @__PURE__ */ new Set();
	for (const line of [...gate.conditions, ...gate.triggers]) {
		if (line.kind === "signal") continue;
		for (const node of referencesIn(line.expression)) {
			const reference = isOfSlice(line, node) ? {
				...line.subject,
				origin: node.reference.origin
			} : node.reference;
			const name = printReference(reference);
			if (said.has(name) || except.has(node) || named.has(reference)) continue;
			const [why] = reasonsOf(named.read(reference));
			said.add(name);
			if (why?.code === "no-baseline" || why?.code === "new-slice") problems.push(warning("unknown-baseline", line.at(node), {
				name: printReference({
					...reference,
					origin: "metrics"
				}),
				given: evidence.baseline !== null
			}));
			else if (why?.code === "absent" || why?.code === "lost-slice") {
				const meant = why.code === "absent" ? why.args.meant : null;
				const alias = meant !== null && !`${meant}.`.startsWith(`${headName(reference)}.`) && isGateMetric(gate, meant) ? {
					metric: meant,
					name: headName(reference)
				} : null;
				const bare = line.kind === "expression" && bareNames(line.expression) !== null;
				problems.push(warning("unknown-metric", line.at(node), {
					name,
					files: evidence.metrics.map(({ file }) => file),
					meant,
					alias,
					bare
				}));
			}
		}
	}
	return problems;
}
/**
* Slices that the last good run had and this one does not, where a line reads those that there are: it says nothing of the
* others. `aside`: the evidence anew, since what a baseline has beside what lines read of it must decide nothing.
*/
function lostSlices(gate, aside) {
	const said = /* @__PURE__ */ new Set();
	return [...gate.conditions, ...gate.triggers].flatMap((line) => {
		if (line.kind === "signal") return [];
		return referencesIn(line.expression).flatMap((node) => {
			const reference = isOfSlice(line, node) ? line.subject : node.reference;
			const name = printReference(reference);
			if (reference.origin === "baseline" || said.has(name)) return [];
			said.add(name);
			const before = aside.read({
				...reference,
				origin: "baseline"
			});
			const lost = before.kind === "data" && before.lost?.kind === "slice" ? before.lost.names : [];
			const isCompared = referencesIn(line.expression).some((other) => other.reference.origin === "baseline" && printReference({
				...other.reference,
				origin: "metrics"
			}) === name);
			return lost.length === 0 || isCompared ? [] : [warning("lost-slices", line.at(node), {
				name,
				slices: lost
			})];
		});
	});
}
function isGateMetric(gate, name) {
	return gate.conditions.some(({ metric }) => metric === name) || gate.metrics.some((metric) => metric.name === name);
}

// src/language/signal-text.ts
const ENDING = /* @__PURE__ */ new Set(" .!?…。！？,;:");
/** The form in which signals are compared: case, spacing and final punctuation do not matter. */
function normalizeSignal(text) {
	const words = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
	let end = words.length;
	while (end > 0 && ENDING.has(words[end - 1] ?? "")) end -= 1;
	return words.slice(0, end);
}

// src/judge/facts.ts
/** What one line that failed saw in this run, in words: never its expression alone. */
function factOf(line, report) {
	if (line.kind === "signal" || "signal" in report) {
		const signal = "signal" in report ? report.signal : "";
		return report.status === "fired" ? factMessages.reported({ signal }) : factMessages.undecided({ line: signal });
	}
	if (report.status === "unknown") return unknownFact(report);
	return line.kind === "condition" && line.scope === "each" ? slicesFact(line, report) : seenFact(line, report);
}
/** A key of `must_hold` that is the team's name for a line, and not that of a metric in it. */
function labelOf(line) {
	if (line.kind !== "condition") return null;
	return referencesIn(line.expression).every(({ role, reference }) => role === "name" && headName(reference) !== line.metric) ? factMessages.label({ label: line.metric }) : null;
}
function unknownFact({ observed, expression, level }) {
	const terms = Object.keys(observed).filter((term) => observed[term] === null);
	if (terms.length === 0 && level !== void 0) return factMessages.inconclusive({ line: expression });
	return terms.length === 0 ? factMessages.undecided({ line: expression }) : factMessages.unknownTerms({ terms });
}
function slicesFact({ expression }, { observed }) {
	const terms = seenIn(observed, expression);
	const compared = comparisonOf(expression);
	if (compared !== null) {
		const slices = terms.flatMap(({ term, value }) => sliceOf(term, compared.term).map((slice) => ({
			slice,
			value
		})));
		if (slices.length === terms.length) return factMessages.slices({
			...compared,
			slices
		});
	}
	return factMessages.everySlice({
		expression: printExpression(expression),
		terms
	});
}
/** `de` of `judge_score["de"]`; none of a term that is no slice, or one with a name that needs escapes. */
function sliceOf(term, whole) {
	return term.startsWith(whole) && /^\["([^"\\]+)"\]$/u.exec(term.slice(whole.length))?.slice(1) || [];
}
function seenFact({ expression, kind }, { observed }) {
	const fired = kind === "expression";
	const terms = seenIn(observed, expression);
	const whole = printExpression(expression);
	const compared = comparisonOf(expression);
	const seen = terms.find(({ term }) => term === (compared?.term ?? whole));
	if (seen === void 0) return factMessages.compound({
		expression: whole,
		fired,
		terms
	});
	return compared === null ? factMessages.truth({
		...seen,
		fired
	}) : factMessages.compared({
		...compared,
		...seen,
		fired,
		others: terms.filter((each) => each !== seen)
	});
}
/** The two sides of a single comparison. */
function comparisonOf(expression) {
	const pair = onlyPairOf(expression);
	if (pair === null) return null;
	const { left, operator, right: operand } = pair;
	return {
		term: printExpression(left),
		operator,
		operand: printExpression(operand),
		literal: childrenOf(operand).length === 0 && operand.kind !== "reference"
	};
}
function seenIn(observed, expression) {
	const bounds = numbersIn(expression);
	const show = (value) => isEstimate(value) ? estimateWords(value, bounds) : typeof value === "number" ? showNumber(value, bounds) : typeof value === "string" ? code(value) : String(value);
	return Object.entries(observed).flatMap(([term, value]) => value === null ? [] : [{
		term,
		value: show(value)
	}]);
}

// src/judge/lacking.ts
/** Why a line is unknown that more samples would decide. */
const LACKING = /* @__PURE__ */ new Set([
	"inconclusive",
	"few-samples",
	"one-sample"
]);
/** Reasons of one line that are asked how many samples: that is found by trying, and there may be thousands of slices. */
const LOOKED_AT = 10;
/** What a line lacks of which only too few samples keep from being decided; null for one that failed, or was not measured. */
function lackingOf(line, reasons) {
	if (line.kind === "signal" || reasons.length === 0) return null;
	const [first] = referencesIn(line.expression).filter(({ reference }) => reference.origin === "metrics");
	const metric = first === void 0 ? "" : printReference(first.reference);
	if (!reasons.every(({ code }) => LACKING.has(code))) return null;
	return reasons.slice(0, LOOKED_AT).flatMap((reason) => lackIn(reason, metric) ?? []).reduce((most, lack) => (lack.more ?? 0) > (most.more ?? 0) ? lack : most);
}
/** The samples that a reason asks for. */
function lackIn(reason, metric) {
	switch (reason.code) {
		case "inconclusive": {
			const { settled, stays } = reason.args;
			return {
				metric,
				more: settled?.more ?? null,
				isExact: false,
				of: stays === "pairs" ? "cases" : "samples"
			};
		}
		case "few-samples": return {
			metric: reason.args.name,
			more: reason.args.needed - reason.args.n,
			isExact: true,
			of: "samples"
		};
		case "one-sample": return {
			metric: reason.args.name ?? metric,
			more: null,
			isExact: false,
			of: reason.args.name === null ? "cases" : "samples"
		};
		default: return null;
	}
}

// src/judge/verdict.ts
/** From the mildest to the gravest. */
const BY_GRAVITY = [
	"pass",
	"hold",
	"rollback"
];
/** What one line alone decides: it fired, it is well or only warns, or it is not well or not known. */
function verdictOfLine({ status, severity }) {
	if (status === "fired") return "rollback";
	return isFine(status) || severity === "warn" ? "pass" : "hold";
}
/** What the lines of a gate decide together. */
function verdictOf(lines) {
	return worst(lines.map(verdictOfLine));
}
/** The gravest of several verdicts. Where nothing was judged nothing may expand. */
function worst(verdicts) {
	return BY_GRAVITY.findLast((verdict) => verdicts.includes(verdict)) ?? "hold";
}
function isFine(status) {
	return status === "met" || status === "clear";
}

// src/judge/failed.ts
/** What is certain comes before what is unknown, and triggers that fired before all. */
const ORDER = [
	"fired",
	"not_met",
	"unknown"
];
/** The lines that failed, the gravest first. */
function failedLines(lines) {
	const failed = lines.filter(({ report }) => verdictOfLine(report) !== "pass").map(({ line, report, reasons }) => {
		const { status, surface } = report;
		const signal = "signal" in report ? report.signal : null;
		const name = "signal" in report ? report.signal : report.expression;
		return {
			surface,
			status,
			because: spoken(report.because),
			signal: spoken(signal ?? void 0),
			fact: factOf(line, report),
			label: labelOf(line),
			evidence: diagnosisMessages.line({
				name,
				status,
				reason: report.reason
			}),
			lacking: lackingOf(line, reasons),
			turned: diagnosisMessages.turned({
				name,
				as: line.kind === "condition" ? "met" : signal === null ? "clear" : "unreported"
			})
		};
	});
	return ORDER.flatMap((status) => failed.filter((each) => each.status === status));
}
/** A user's words as a clause; null where there are none. */
function spoken(text) {
	const said = clause(text ?? "");
	return said === "" ? null : said;
}

// src/judge/ranking.ts
const NONE = {
	surface: "unclear",
	tied: []
};
const first = (surface) => ({
	surface,
	tied: []
});
/** The best score there is: a surface that nobody scored counts as fine. */
const FINE = 5;
/** The surface that a dimension of the scorecard looks at. */
function surfaceOf(dimension) {
	return SURFACE_NAMES.find((surface) => SURFACES[surface].scored?.dimension === dimension) ?? "unclear";
}
function scoreOf(surface, { scores }) {
	return scores.find(({ dimension }) => surfaceOf(dimension) === surface);
}
/** The surfaces that the scorecard marks as probable stall drivers. */
function stallDrivers({ scores }) {
	return scores.filter(({ score }) => score <= 2).map(({ dimension }) => surfaceOf(dimension));
}
/** The scorecard's top blocker: by the team's rank, else by what failed in this run, else by the lower score; a tie is unclear. */
function topBlocker(scorecard, failed) {
	const drivers = stallDrivers(scorecard);
	const ranked = firstInRank(drivers, scorecard);
	if (ranked !== void 0) return first(ranked);
	const failing = drivers.filter((surface) => failed.has(surface));
	return lowest(failing.length > 0 ? failing : drivers, scorecard);
}
/** The dominant one of the surfaces of lines that failed: the triage's, else by rank, else by the lower score; a tie is unclear. */
function dominant(surfaces, { triage, scorecard }) {
	const known = [...surfaces].filter((surface) => surface !== "unclear");
	const stated = known.find((surface) => surface === triage?.dominantSurface);
	if (stated !== void 0) return first(stated);
	const ranked = firstInRank(known, scorecard);
	return ranked === void 0 ? lowest(known, scorecard) : first(ranked);
}
/** Surfaces in the order in which they block: by rank, then what failed in this run, then the lower score. */
function inOrder(surfaces, failed, scorecard) {
	const rankOf = (surface) => {
		const at = scorecard.rank.findIndex((dimension) => surfaceOf(dimension) === surface);
		return at === -1 ? scorecard.rank.length : at;
	};
	const order = (surface) => [
		rankOf(surface),
		failed.has(surface) ? 0 : 1,
		numberOf(surface, scorecard),
		SURFACE_NAMES.indexOf(surface)
	];
	return [...surfaces].sort((a, b) => {
		const [left, right] = [order(a), order(b)];
		return left.map((each, at) => each - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
	});
}
function firstInRank(surfaces, { rank }) {
	return rank.map(surfaceOf).find((surface) => surfaces.includes(surface));
}
/** The surface with the one lowest score. */
function lowest(surfaces, scorecard) {
	const least = Math.min(...surfaces.map((surface) => numberOf(surface, scorecard)));
	const [only, ...others] = surfaces.filter((surface) => numberOf(surface, scorecard) === least);
	if (only === void 0) return NONE;
	return others.length === 0 ? first(only) : {
		surface: "unclear",
		tied: [only, ...others]
	};
}
function numberOf(surface, scorecard) {
	return scoreOf(surface, scorecard)?.score ?? FINE;
}

// src/judge/diagnose.ts
/**
* Names the dominant failure surface in one sentence, and exactly one next motion: of the lines that failed in a run, or,
* where there was none, of what is stated alone.
*/
function diagnose(failed, stated) {
	const { triage, scorecard } = stated;
	const ranked = rankedOf(failed, stated);
	const { surface } = ranked;
	const agrees = triage?.dominantSurface === surface;
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
		evidence: [
			...lines.map(({ evidence }) => evidence),
			...heeded?.confirmingEvidence ?? [],
			...score === void 0 || score.score > 2 ? [] : [diagnosisMessages.score(score)]
		],
		falsified_by: heeded !== null && heeded.falsifyingEvidence.length > 0 ? [...heeded.falsifyingEvidence] : falsifiersOf(surface, leading),
		...beware === null ? {} : { beware: diagnosisMessages.beware({ warning: beware }) },
		...disagreement === "" ? {} : { disagreement },
		next_motion: (surface === "unclear" ? null : heeded?.nextMotion) ?? SURFACES[surface].motion,
		not_now: inOrder(others, failing, scorecard).map((other) => diagnosisMessages.notNow({
			surface: other,
			motion: SURFACES[other].motion
		}))
	};
}
/** The dominant surface: of the triggers that fired, else of all that failed, else of what is stated. */
function rankedOf(failed, stated) {
	const fired = failed.filter(({ status }) => status === "fired");
	const surfaces = new Set((fired.length > 0 ? fired : failed).map(({ surface }) => surface));
	const found = dominant(surfaces, stated);
	if (found.surface !== "unclear" || found.tied.length > 0) return found;
	const blocker = stated.triage?.dominantSurface == null ? topBlocker(stated.scorecard, surfaces) : {
		surface: stated.triage.dominantSurface,
		tied: []
	};
	return failed.length === 0 ? blocker : {
		surface: "unclear",
		tied: blocker.tied
	};
}
/** The line that the sentence is about: among the gravest the first of which the team says something, if it says nothing of the whole. */
function leadingOf(lines, said) {
	const fired = lines.filter(({ status }) => status === "fired");
	const gravest = fired.length > 0 ? fired : lines;
	return (said === null ? gravest.find(({ because }) => because !== null) ?? fired.find(({ signal }) => signal !== null) : void 0) ?? gravest[0];
}
/**
* The narrowest true sentence: what the team says blocks, else what was reported, else what was seen of a line of which
* the team says why it matters, else what the surface lacks. Why a line matters is no cause of the stall, but a note.
*/
function sentenceOf(said, leading, failed, { surface, tied }, stated) {
	const reported = leading?.status === "fired" ? leading.signal : null;
	const repeats = (text) => leading?.signal != null && text !== null && normalizeSignal(leading.signal) === normalizeSignal(text);
	const because = said !== null || leading === void 0 || repeats(leading.because) ? null : leading.because;
	const lacking = failed.every((line) => line.lacking !== null) ? leading?.lacking ?? null : null;
	const cause = said ?? reported ?? (because === null && lacking === null ? shortfallOf(surface, stated, leading) : null);
	return diagnosisMessages.sentence({
		cause,
		fact: leading === void 0 || repeats(cause) ? null : leading.fact,
		notes: [leading?.label ?? null, because].filter((note) => note !== null),
		more: Math.max(0, failed.length - 1),
		lacking,
		unclear: surface === "unclear" ? whyUnclear(tied, leading, stated) : null
	});
}
/** What the surface lacks, by the evidence of a low score, else in plain words. Of an unclear one the failed line says more. */
function shortfallOf(surface, { scorecard }, leading) {
	if (surface === "unclear" && leading !== void 0) return null;
	const score = scoreOf(surface, scorecard);
	const scored = score !== void 0 && score.score <= 2 ? spoken(score.evidence) : null;
	const { name, shortfall } = SURFACES[surface];
	return scored ?? (leading?.status === "unknown" ? diagnosisMessages.unjudged({ name }) : shortfall);
}
function whyUnclear(tied, leading, { triage }) {
	if (tied.length > 0) return diagnosisMessages.tied({ surfaces: tied });
	if (triage?.dominantSurface === "unclear") return diagnosisMessages.leftOpen();
	return diagnosisMessages.unnamed({ judged: leading === void 0 ? null : leading.status === "fired" ? "fired" : "failed" });
}
/** What would show that the diagnosis is wrong, where the triage does not say it. */
function falsifiersOf(surface, leading) {
	const { scored } = SURFACES[surface];
	const answered = scored === null ? diagnosisMessages.namedAfterAll() : diagnosisMessages.answeredYes(scored);
	return [...leading === void 0 ? [] : [leading.turned], answered];
}
/** Says so where the triage's surface is not the one that was found, or not what the scorecard puts first. */
function disagreementOf(failing, { surface, tied }, { triage, scorecard }) {
	const stated = triage?.dominantSurface ?? null;
	if (stated === null) return null;
	const top = topBlocker(scorecard, failing);
	const others = (found) => found.includes(stated) ? [] : found.filter((each) => each !== "unclear");
	const [failed, blockers] = [others([...failing]), others([top.surface, ...top.tied])];
	const graver = failed.length === 0 && stated !== surface && !tied.includes(stated) ? surface : null;
	return failed.length + blockers.length === 0 && graver === null ? null : diagnosisMessages.disagreement({
		stated,
		failed,
		graver,
		blockers
	});
}
/** Says so where triggers fired on other surfaces than the dominant one. Of a tie the sentence itself says it. */
function firedElsewhere(failed, dominant) {
	const surfaces = [...new Set(failed.filter(({ status }) => status === "fired").map(({ surface }) => surface))].filter((surface) => surface !== dominant && surface !== "unclear");
	return dominant === "unclear" || surfaces.length === 0 ? null : diagnosisMessages.firedToo({ surfaces });
}

// src/judge/grouped.ts
/** Things by the keys that each has, in their order. */
function grouped(all, keysOf) {
	const found = /* @__PURE__ */ new Map();
	for (const each of all) for (const key of keysOf(each)) {
		const known = found.get(key);
		if (known === void 0) found.set(key, [each]);
		else known.push(each);
	}
	return found;
}

// src/judge/trigger.ts
/** Judges a trigger that is an expression. Its margin is the distance to where it fires. */
function judgeExpression(trigger, surface, environment, errors) {
	const { value, observed, margin, decided, ...how } = observe(trigger.expression, withErrors(trigger, environment, errors));
	const expression = printExpression(trigger.expression);
	const status = value.kind !== "boolean" ? "unknown" : value.value ? "fired" : "clear";
	const judged = howJudged(how);
	const said = [
		status === "unknown" ? reasonOf(value, trigger.expression, true) : status === "fired" ? outcomeMessages.fired({ expression }) : null,
		status === "unknown" ? null : decided,
		changedWords(judged, how)
	].filter((part) => part !== null).join("; ");
	return {
		report: {
			expression,
			status,
			observed,
			margin: status === "unknown" || margin === null ? null : 0 - margin,
			reason: said === "" ? null : said,
			...judged,
			...trigger.because === null ? {} : { because: trigger.because },
			surface,
			line: trigger.place.line,
			column: trigger.place.column
		},
		reasons: reasonsOf(value)
	};
}
function reportsBySignal(reports) {
	return grouped(reports, ({ text }) => [normalizeSignal(text)]);
}
/** Judges a trigger that only people can report. A yes beats a no; a yes of another commit's file leaves it open. */
function judgeSignal(trigger, surface, gate, reports) {
	const about = reports.get(normalizeSignal(trigger.text)) ?? [];
	const sourcesOf = (answer) => [...new Set(about.filter((each) => each.answer === answer && !each.stale).map(({ source }) => source))];
	const [yes, no] = [sourcesOf("yes"), sourcesOf("no")];
	const staleYes = about.find(({ answer, stale }) => answer === "yes" && stale);
	const outcome = (() => {
		if (yes.length > 0) return {
			status: "fired",
			reason: outcomeMessages.reported({ sources: yes })
		};
		if (staleYes !== void 0) return {
			status: "unknown",
			reason: explain$1([reason("stale-signal", {
				signal: trigger.text,
				file: staleYes.source
			})])
		};
		if (no.length > 0) return {
			status: "clear",
			reason: outcomeMessages.answeredNo({ sources: no })
		};
		if (gate.unreportedSignals === "unknown") return {
			status: "unknown",
			reason: explain$1([reason("unreported", { signal: trigger.text })])
		};
		return {
			status: "clear",
			reason: outcomeMessages.notReported()
		};
	})();
	return {
		signal: trigger.text,
		status: outcome.status,
		reported_by: yes,
		reason: outcome.reason,
		...trigger.because === null ? {} : { because: trigger.because },
		surface,
		line: trigger.place.line,
		column: trigger.place.column
	};
}

// src/judge/judge.ts
/** Judges every line of a gate, the gate by its lines, and says why it does not pass. */
function judgeGate(gate, evidence, signals) {
	const { lines, ...judged } = judgeLines(gate, evidence, signals);
	return judged.verdict === "pass" ? judged : {
		...judged,
		diagnosis: diagnose(failedLines(lines), gate)
	};
}
/** The same without a diagnosis, for those who only look at the outcome. */
function judgeLines(gate, evidence, signals) {
	const declarations = declarationsOf(gate);
	const surfaceOf = (line) => line.surface ?? (line.kind === "signal" ? null : surfaceOfMetrics(line.expression, declarations));
	const own = new Map([...gate.conditions, ...gate.triggers].map((line) => [line, surfaceOf(line)]));
	const errors = errorsOfGate(gate, evidence);
	const reported = reportsBySignal(signals);
	const conditions = gate.conditions.map((line) => ({
		line,
		...judgeCondition(line, own.get(line) ?? "unclear", evidence, errors.condition)
	}));
	const triggers = gate.triggers.map((line) => {
		const surface = own.get(line) ?? "unclear";
		return {
			line,
			...line.kind === "signal" ? {
				report: judgeSignal(line, surface, gate, reported),
				reasons: []
			} : judgeExpression(line, surface, evidence, errors.trigger)
		};
	});
	const lines = [...conditions, ...triggers];
	const reports = lines.map(({ report }) => report);
	const fallback = gate.triage?.dominantSurface ?? topBlocker(gate.scorecard, new Set(reports.filter((report) => verdictOfLine(report) !== "pass").map(({ surface }) => surface))).surface;
	for (const { line, report } of lines) if (own.get(line) === null) report.surface = fallback;
	return {
		verdict: verdictOf(reports),
		conditions: conditions.map(({ report }) => report),
		triggers: triggers.map(({ report }) => report),
		lines
	};
}
function surfaceOfMetrics(expression, declarations) {
	for (const { reference } of referencesIn(expression)) {
		const surface = declarationOf(reference, declarations).declared?.surface;
		if (surface != null) return surface;
	}
	return null;
}

// src/evidence/repeated-key.ts
/** Larger files are whole logs, where looking at every key would cost more than reading the file does. */
const LARGEST = 2e7;
/**
* A key that stands twice in one object with different values. JSON.parse silently keeps the last, so a pipeline that
* appends to its metrics could hide a bad value behind a good one.
*/
function repeatedKey({ file, text }) {
	if (text.length > LARGEST) return [];
	const at = placesIn(file, text);
	const problems = [];
	/** At each depth, the keys of the object there. */
	const objects = [];
	/** The key whose value comes next. */
	let current = null;
	walkJson(text, {
		open(_bracket, depth) {
			objects[depth] = /* @__PURE__ */ new Map();
		},
		key(start, end) {
			const written = text.slice(start, end);
			current = {
				start,
				end,
				key: written.includes("\\") ? JSON.stringify(JSON.parse(written)) : written
			};
		},
		value(start, depth) {
			if (current === null) return;
			const { key, start: keyStart, end: keyEnd } = current;
			const seen = objects[depth];
			const first = seen.get(key);
			if (first === void 0) seen.set(key, {
				start: keyStart,
				valueStart: start
			});
			else if (scalarAt(text, first.valueStart) !== scalarAt(text, start)) {
				const line = at({
					start: first.start,
					end: first.start
				}).line;
				problems.push(error("duplicate-metric", at({
					start: keyStart,
					end: keyEnd
				}), {
					key: key.slice(1, -1),
					line
				}));
			}
			current = null;
		}
	});
	return problems.slice(0, 10);
}
/** A value's text when it is a scalar; objects and lists always count as different, by where they stand. */
function scalarAt(text, start) {
	return /^(?:"(?:[^"\\]|\\.)*"|[^\s,{}[\]"]+)/u.exec(text.slice(start, start + 1e3))?.[0] ?? `@${start}`;
}

// src/evidence/load.ts
/**
* Reads a file of measurements. `commits` name the one that is judged: a file that says it was measured at another one
* is stale. A baseline is always of another commit, so none is passed for it.
*/
function loadMetrics(given, commits) {
	const read = readJson(given);
	if (!read.ok) return {
		file: null,
		problems: [read.problem]
	};
	const { json } = read;
	const problems = [...repeatedKey(json)];
	const meta = readMeta(json, problems);
	const stale = staleness(meta.commit, commits);
	return {
		file: {
			...json,
			meta,
			stale
		},
		problems
	};
}
function readMeta(json, problems) {
	const meta = own(json.root, "meta");
	const none = {
		commit: null,
		dataset: null,
		judge: null,
		metrics_version: null
	};
	if (!isObject$1(meta)) return none;
	for (const { key, meant } of misspeltKeys(meta)) problems.push(warning("meta-key", placeOfPath(json, ["meta", key]), {
		key,
		meant
	}));
	const commit = own(meta, "commit");
	if (commit !== void 0 && commit !== null && (typeof commit !== "string" || commit.trim() === "")) problems.push(error("commit-shape", placeOfPath(json, ["meta", "commit"]), { found: typeof commit === "string" ? "empty" : kindOf$1(commit) }));
	const said = (key) => {
		const value = own(meta, key);
		return value === void 0 || value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
	};
	return {
		commit: typeof commit === "string" ? commit : null,
		dataset: said("dataset"),
		judge: said("judge"),
		metrics_version: said("metrics_version")
	};
}
const META_KEYS = [
	"commit",
	"dataset",
	"judge",
	"metrics_version"
];
/** Keys of `meta` that are a typing error away from one that is looked at; `commit_message` is no such error. */
function misspeltKeys(meta) {
	return Object.keys(meta).flatMap((key) => {
		const meant = META_KEYS.includes(key) ? null : nearest$1(key, META_KEYS);
		return meant === null || own(meta, meant) !== void 0 || Math.abs(meant.length - key.length) > 2 ? [] : [{
			key,
			meant
		}];
	});
}
function staleness(found, commits) {
	const [expected] = commits;
	if (found === null || expected === void 0) return null;
	return commits.some((commit) => sameCommit(found, commit)) ? null : {
		found,
		expected
	};
}
/** Whether two hashes name one commit; either may be abbreviated, as git does, to no less than seven digits. */
function sameCommit(a, b) {
	const [short, long] = [a.trim().toLowerCase(), b.trim().toLowerCase()].sort((x, y) => x.length - y.length);
	return short === long || /^[0-9a-f]{7,}$/u.test(short) && long.startsWith(short);
}

// src/evidence/signals.ts
const ANSWERS = /* @__PURE__ */ new Map([
	[true, "yes"],
	["yes", "yes"],
	[false, "no"],
	["no", "no"]
]);
/** Mistakes of one list of signals that are told; one is enough for the run not to be evaluated. */
const MOST_PROBLEMS$2 = 100;
/** The `signals` of a metrics file: a list of what was observed, or an object of answers. */
function readSignals(file) {
	const signals = own(file.root, "signals");
	const problems = misplacedSignals(file);
	if (signals === void 0 || signals === null) return {
		reports: [],
		problems
	};
	const placeOf = placesUnder(file, ["signals"]);
	const report = (text, answer, key) => ({
		text,
		answer,
		source: file.file,
		place: placeOf(key),
		stale: file.stale !== null
	});
	if (Array.isArray(signals)) return {
		reports: signals.flatMap((text, at) => {
			if (typeof text === "string" && text.trim() !== "") return [report(text, "yes", String(at))];
			problems.push(error("signal-not-text", placeOf(String(at)), { found: text === "" ? "empty" : kindOf$1(text) }));
			return [];
		}),
		problems: problems.slice(0, MOST_PROBLEMS$2)
	};
	if (isObject$1(signals)) return {
		reports: Object.entries(signals).flatMap(([text, said]) => {
			const answer = ANSWERS.get(typeof said === "string" ? said.trim().toLowerCase() : said);
			if (answer !== void 0) return [report(text, answer, text)];
			problems.push(error("signal-answer", placeOf(text), {
				signal: text,
				found: typeof said === "string" ? `\`${said}\`` : kindOf$1(said)
			}));
			return [];
		}),
		problems: problems.slice(0, MOST_PROBLEMS$2)
	};
	return {
		reports: [],
		problems: [...problems, error("signals-shape", placeOfPath(file, ["signals"]), { found: kindOf$1(signals) })]
	};
}
const ALMOST_SIGNALS = [
	"signal",
	"Signal",
	"Signals",
	"SIGNALS"
];
/** Reports under a key that is almost `signals`, or a level too deep: a report that nobody hears is how a rollback is lost. */
function misplacedSignals(file) {
	return [[], ["metrics"]].flatMap((path) => {
		return (path.length === 0 ? ALMOST_SIGNALS : [...ALMOST_SIGNALS, "signals"]).filter((key) => areReports(follow(file.root, [...path, key]))).map((key) => error("signals-misplaced", placeOfPath(file, [...path, key]), { key: [...path, key].join(".") }));
	});
}
/** Whether a value is what `signals` holds, so that a metric of a similar name is left alone. */
function areReports(value) {
	if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === "string");
	return isObject$1(value) && Object.keys(value).length > 0 && Object.values(value).every((each) => typeof each === "boolean");
}

// src/language/build-operator.ts
const ARITHMETIC$1 = {
	add: "+",
	subtract: "-",
	multiply: "*",
	divide: "/"
};
const COMPARATORS = {
	smaller: "<",
	smallerEq: "<=",
	larger: ">",
	largerEq: ">=",
	equal: "==",
	unequal: "!="
};
/** Operators that share a level and may stand in one flat chain. */
const LEVELS = [
	["add", "subtract"],
	["multiply", "divide"],
	["and"],
	["or"]
];
/** Builds `and or not`, arithmetic and a comparison of two. */
function buildOperator(node, building) {
	const span = building.spanOf(node);
	const [first] = node.operands;
	if (node.name in COMPARATORS) return buildComparison(node.operands, [node.name], building);
	if (node.name === "unaryPlus") building.refuse(error("unary-plus", building.source.at({
		...span,
		end: span.start
	}), {}));
	if (node.name === "unaryMinus" || node.name === "not") {
		const operand = building.build(first);
		return node.name === "not" ? {
			kind: "not",
			operand,
			...span
		} : {
			kind: "negate",
			operand,
			...span
		};
	}
	const level = LEVELS.find((names) => names.includes(node.name));
	if (level === void 0) building.refuse(error("unknown-operator", building.source.at(span), {
		text: building.textOf(span),
		meant: null
	}));
	const chain = unfold(node, level);
	chain.implicit.forEach((implicit) => refuseSideBySide(implicit, building));
	const operands = chain.operands.map((operand) => building.build(operand));
	if (node.name === "and" || node.name === "or") return {
		kind: "logic",
		operator: node.name,
		operands,
		...span
	};
	if (level.includes("add")) operands.forEach((operand) => refusePercent(operand, building));
	const rest = operands.slice(1).map((operand, at) => ({
		operator: ARITHMETIC$1[chain.names[at] ?? ""] ?? "+",
		operand
	}));
	return {
		kind: "arithmetic",
		first: operands[0],
		rest,
		...span
	};
}
/** A left-deep run of operators of one level, as a flat list: `a - b + c` has the operands a, b, c and the names between. */
function unfold(node, level) {
	const operands = [];
	const names = [];
	const implicit = [];
	let left = node;
	while (left.kind === "operator" && level.includes(left.name)) {
		if (left.implicit) implicit.push(left);
		names.push(left.name);
		operands.push(left.operands[1]);
		left = left.operands[0];
	}
	operands.push(left);
	return {
		operands: operands.reverse(),
		names: names.reverse(),
		implicit: implicit.reverse()
	};
}
/** Builds a comparison or a chain of them. */
function buildComparison(operands, names, building) {
	const built = operands.map((operand) => building.build(operand));
	const first = built[0];
	const span = {
		start: building.spanOf(operands[0]).start,
		end: building.spanOf(operands.at(-1)).end
	};
	const [left] = operands;
	if (left?.kind === "operator" && left.name === "not") {
		const comparison = building.textOf({
			start: building.spanOf(left.operands[0]).start,
			end: span.end
		});
		const operand = building.textOf(building.spanOf(left.operands[0]));
		building.refuse(error("not-before-comparison", building.source.at(span), {
			operand,
			comparison
		}));
	}
	return {
		kind: "comparison",
		first,
		rest: built.slice(1).map((operand, at) => ({
			operator: COMPARATORS[names[at] ?? ""] ?? "==",
			operand
		})),
		...span
	};
}
function refuseSideBySide(node, building) {
	const right = building.spanOf(node.operands[1]);
	const at = building.tokens.findIndex(({ start }) => start === right.start);
	const [left, next] = building.tokens.slice(at - 1, at + 1);
	const word = [left, next].find(({ text }) => OPERATOR_WORDS.has(text.toLowerCase()));
	const meant = word?.text.toLowerCase() ?? null;
	if (word !== void 0 && word.text === meant) building.refuse(strayOperator(building));
	const span = word ?? {
		start: left.start,
		end: next.end
	};
	return building.refuse(error("side-by-side", building.source.at(span), {
		left: left.text,
		right: next.text,
		meant
	}));
}
function refusePercent(operand, building) {
	let signed = operand;
	while (signed.kind === "negate") signed = signed.operand;
	if (signed.kind === "number" && signed.written.endsWith("%")) building.refuse(error("percent-operand", building.source.at(operand), { text: building.textOf(operand) }));
}
/** Operators that stand before their only operand. */
const PREFIXES = /* @__PURE__ */ new Set([
	"not",
	"!",
	"-"
]);
/** The operator that has no operand beside it: a word that mathjs took for a name. Whatever else lacks one it refused. */
function strayOperator({ tokens, source }) {
	const isInfix = (token) => token?.kind === "operator" && !PREFIXES.has(token.text);
	const endsOperand = (token) => token !== void 0 && token.kind !== "comma" && token.text !== "(";
	const token = tokens.find((token, index) => token.kind === "operator" && (isInfix(tokens[index + 1]) || isInfix(token) && !endsOperand(tokens[index - 1]))) ?? tokens.at(-1);
	return error("operand-missing", source.at(token), { operator: token.text });
}

// src/language/build-reference.ts
/** What looks a name up tries every beginning of it, so that the work is the square of its keys. */
const MOST_KEYS = 100;
/** Reads a name with its keys: `latency.p95`, `x["any key"]`, `metric("any name")`, `baseline.NAME`, `value`. */
function buildReference(node, building) {
	const span = building.spanOf(node);
	const keys = [];
	let object = node;
	while (object.kind === "access") {
		keys.push(keyOf(object, building));
		object = object.object;
	}
	if (keys.length > MOST_KEYS) building.refuse(error("too-many-keys", building.source.at(span), {
		keys: keys.length,
		limit: MOST_KEYS
	}));
	keys.reverse();
	if (object.kind === "call" && isMetricCall(object, building)) return {
		kind: "reference",
		reference: withPath(exactReference("metrics", metricName(object, building)), namesOf(keys)),
		role: "name",
		...span
	};
	const token = object.kind === "leaf" ? building.tokens[object.token] : void 0;
	if (token?.kind !== "name") {
		const text = building.textOf(building.spanOf(object));
		return building.refuse(error("not-a-container", building.source.at(building.spanOf(object)), { text }));
	}
	const { reference, role } = named(token, keys, building);
	return {
		kind: "reference",
		reference,
		role,
		...span
	};
}
function named(token, keys, building) {
	const { standing } = building;
	const names = namesOf(keys);
	if (token.text === "value") {
		if (standing.kind !== "condition") refuseOutside(token, "Write the metric's name; `metric(\"value\")` is a metric called that.", building);
		else return {
			reference: withPath(standing.subject, names),
			role: "value"
		};
	}
	if (token.text === "baseline") {
		if (standing.kind === "from") building.refuse(error("baseline-in-from", building.source.at(token), {}));
		const [first] = keys;
		if (first !== void 0) return {
			reference: baselineByName(keys),
			role: "name"
		};
		if (standing.kind !== "condition") refuseOutside(token, "Write `baseline.NAME` with the metric's name.", building);
		else return {
			reference: {
				...standing.subject,
				origin: "baseline"
			},
			role: "baseline"
		};
	}
	const dotted = leadingDots(keys);
	return {
		reference: {
			origin: "metrics",
			head: [token.text, ...names.slice(0, dotted)],
			exact: false,
			path: names.slice(dotted)
		},
		role: "name"
	};
}
function baselineByName(keys) {
	const names = namesOf(keys);
	const dotted = leadingDots(keys);
	if (dotted === 0) return withPath(exactReference("baseline", names[0] ?? ""), names.slice(1));
	return {
		origin: "baseline",
		head: names.slice(0, dotted),
		exact: false,
		path: names.slice(dotted)
	};
}
function leadingDots(keys) {
	const bracket = keys.findIndex(({ dot }) => !dot);
	return bracket === -1 ? keys.length : bracket;
}
const namesOf = (keys) => keys.map(({ name }) => name);
function keyOf(node, building) {
	const [key] = node.keys;
	const token = node.keys.length === 1 && key?.kind === "leaf" ? building.tokens[key.token] : void 0;
	if (node.dot && token !== void 0) return {
		name: token.text,
		dot: true
	};
	if (token?.kind === "string") return {
		name: token.value,
		dot: false
	};
	const span = building.spanOf(node);
	const code = token?.kind === "number" ? "index-number" : "index-not-text";
	return building.refuse(error(code, building.source.at(span), { text: building.textOf(span) }));
}
function isMetricCall(node, building) {
	return node.callee.kind === "leaf" && building.tokens[node.callee.token]?.text === "metric";
}
function metricName(node, building) {
	const [argument] = node.args;
	const token = node.args.length === 1 && argument?.kind === "leaf" ? building.tokens[argument.token] : void 0;
	if (token?.kind === "string") return token.value;
	return building.refuse(error("needs-name-text", building.source.at(building.spanOf(node)), { name: "metric" }));
}
function refuseOutside(token, instead, building) {
	return building.refuse(error("outside-condition", building.source.at(token), {
		name: token.text,
		instead
	}));
}

// src/language/syntax-span.ts
/** The text that a node covers, from its first token to its last; closing brackets of a call or key are included. */
function spanOf(node, tokens) {
	const [first, last] = tokenRange(node, tokens);
	return {
		start: tokens[first]?.start ?? 0,
		end: tokens[last]?.end ?? 0
	};
}
function tokenRange(node, tokens) {
	let first = node;
	let opened = 0;
	let prefixed = 0;
	for (;;) if (first.kind === "group") {
		first = first.content;
		opened += 1;
	} else if (first.kind === "access") first = first.object;
	else if (first.kind === "call") first = first.callee;
	else if (first.kind === "operator" && first.operands.length === 1) {
		first = first.operands[0];
		prefixed += 1;
	} else if (first.kind === "operator" || first.kind === "chain") first = first.operands[0];
	else break;
	const start = first.kind === "leaf" ? first.token - opened - prefixed : 0;
	return [Math.max(0, start), Math.min(lastToken(node, tokens), tokens.length - 1)];
}
function lastToken(node, tokens) {
	switch (node.kind) {
		case "leaf": return node.token;
		case "group": return lastToken(node.content, tokens) + 1;
		case "call": return node.args.length === 0 ? lastToken(node.callee, tokens) + 2 : lastToken(node.args.at(-1), tokens) + 1;
		case "access": return node.keys.length === 0 ? lastToken(node.object, tokens) + 2 : lastToken(node.keys.at(-1), tokens) + (node.dot ? 0 : 1);
		case "operator":
		case "chain": return lastToken(node.operands.at(-1), tokens);
		case "refused": return tokens.length - 1;
	}
}

// src/language/build.ts
/** Carries the first refusal out of the recursion; never leaves `build`. */
var Refusal = class extends Error {
	diagnostic;
	constructor(diagnostic) {
		super(String(diagnostic.code));
		this.diagnostic = diagnostic;
	}
};
/** Turns mathjs's tree into the checked tree, or refuses it with the first thing that is not on the allow-list. */
function build(node, tokens, source, standing) {
	const building = {
		tokens,
		source,
		standing,
		textOf: ({ start, end }) => source.text.slice(start, end),
		spanOf: (part) => spanOf(part, tokens),
		build: (part) => buildNode(part, building),
		refuse(diagnostic) {
			throw new Refusal(diagnostic);
		}
	};
	try {
		return {
			ok: true,
			expression: buildNode(node, building)
		};
	} catch (thrown) {
		if (thrown instanceof Refusal) return {
			ok: false,
			problems: [thrown.diagnostic]
		};
		throw thrown;
	}
}
function buildNode(node, building) {
	switch (node.kind) {
		case "group": return buildNode(node.content, building);
		case "leaf": return buildLeaf(node.token, building);
		case "access": return buildReference(node, building);
		case "call": return buildCall(node, building);
		case "chain": return buildComparison(node.operands, node.names, building);
		case "operator": return buildOperator(node, building);
		case "refused": return building.refuse(node.what === "operand" ? strayOperator(building) : list(building));
	}
}
/** The first list of an expression: brackets that belong to no name. */
function list({ tokens, source }) {
	const standsAlone = (before) => before === void 0 || before.kind === "operator" || before.kind === "comma" || before.text === "(";
	const first = tokens.findIndex(({ text }, at) => text === "[" && standsAlone(tokens[at - 1]));
	const rest = tokens.slice(first);
	let open = 0;
	const last = rest.find(({ text }) => {
		open += text === "[" ? 1 : text === "]" ? -1 : 0;
		return open === 0;
	});
	const span = {
		start: rest[0]?.start ?? 0,
		end: last?.end ?? 0
	};
	return error("not-in-language", source.at(span), {
		text: source.text.slice(span.start, span.end),
		what: "lists and matrices are",
		instead: "Write the metric's name."
	});
}
function buildLeaf(index, building) {
	const token = building.tokens[index];
	const span = {
		start: token.start,
		end: token.end
	};
	switch (token.kind) {
		case "number": return {
			kind: "number",
			value: token.value,
			written: token.text,
			...span
		};
		case "string": return {
			kind: "text",
			value: token.value,
			...span
		};
		case "boolean": return {
			kind: "boolean",
			value: token.value,
			...span
		};
		default: return buildReference({
			kind: "leaf",
			token: index
		}, building);
	}
}
function buildCall(node, building) {
	const span = building.spanOf(node);
	const callee = node.callee.kind === "leaf" ? building.tokens[node.callee.token] : void 0;
	if (callee?.kind !== "name") {
		const text = building.textOf(building.spanOf(node.callee));
		return building.refuse(error("not-a-function", building.source.at(building.spanOf(node.callee)), { text }));
	}
	const name = callee.text;
	if (name === "metric") return buildReference(node, building);
	if (!FUNCTION_NAMES.includes(name)) building.refuse(error("unknown-function", building.source.at(callee), {
		name,
		known: FUNCTION_NAMES,
		meant: nearest$1(name, FUNCTION_NAMES)
	}));
	const takes = takesArguments(name, node.args.length);
	if (takes !== null) building.refuse(error("wrong-argument-count", building.source.at(span), {
		name,
		takes,
		given: node.args.length
	}));
	return {
		kind: "call",
		name,
		args: node.args.map((argument) => buildNode(argument, building)),
		...span
	};
}

// node_modules/@babel/runtime/helpers/extends.js
var require_extends = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _extends() {
		return module.exports = _extends = Object.assign ? Object.assign.bind() : function(e) {
			for (var t = 1; t < arguments.length; t++) {
				var n = arguments[t];
				for (var r in n) ({}).hasOwnProperty.call(n, r) && (e[r] = n[r]);
			}
			return e;
		}, module.exports.__esModule = !0, module.exports.default = module.exports, _extends.apply(null, arguments);
	}
	module.exports = _extends, module.exports.__esModule = !0, module.exports.default = module.exports;
}));

// node_modules/mathjs/lib/esm/utils/is.js
var import_extends = /* @__PURE__ */ __toESM(require_extends(), 1);
var isArray = Array.isArray;
function isMatrix(e) {
	return e && e.constructor.prototype.isMatrix === !0 || !1;
}
function isAccessorNode(e) {
	return e && e.isAccessorNode === !0 && e.constructor.prototype.isNode === !0 || !1;
}
function isConstantNode(e) {
	return e && e.isConstantNode === !0 && e.constructor.prototype.isNode === !0 || !1;
}
function rule2Node(e) {
	return isConstantNode(e) || isOperatorNode(e) && e.args.length === 1 && isConstantNode(e.args[0]) && `-+~`.includes(e.op);
}
function isFunctionNode(e) {
	return e && e.isFunctionNode === !0 && e.constructor.prototype.isNode === !0 || !1;
}
function isOperatorNode(e) {
	return e && e.isOperatorNode === !0 && e.constructor.prototype.isNode === !0 || !1;
}
function isSymbolNode(e) {
	return e && e.isSymbolNode === !0 && e.constructor.prototype.isNode === !0 || !1;
}

// node_modules/mathjs/lib/esm/utils/object.js
function hasOwnProperty(e, t) {
	return e && Object.hasOwnProperty.call(e, t);
}
function pickShallow(e, t) {
	for (var n = {}, r = 0; r < t.length; r++) {
		var i = t[r], a = e[i];
		a !== void 0 && (n[i] = a);
	}
	return n;
}

// node_modules/mathjs/lib/esm/utils/number.js
function safeNumberType(e, t) {
	if (t.number === `bigint`) try {
		BigInt(e);
	} catch {
		return t.numberFallback;
	}
	return t.number;
}

// node_modules/mathjs/lib/esm/utils/factory.js
function factory(t, n, r, i) {
	function a(i) {
		var a = pickShallow(i, n.map(stripOptionalNotation));
		return assertDependencies(t, n, i), r(a);
	}
	return a.isFactory = !0, a.fn = t, a.dependencies = n.slice().sort(), i && (a.meta = i), a;
}
function assertDependencies(e, t, n) {
	if (!t.filter((e) => !isOptionalDependency(e)).every((e) => n[e] !== void 0)) {
		var r = t.filter((e) => n[e] === void 0);
		throw Error(`Cannot create function "${e}", some dependencies are missing: ${r.map((e) => `"${e}"`).join(`, `)}.`);
	}
}
function isOptionalDependency(e) {
	return e && e[0] === `?`;
}
function stripOptionalNotation(e) {
	return e && e[0] === `?` ? e.slice(1) : e;
}

// node_modules/mathjs/lib/esm/utils/array.js
function deepMap$1(e, t) {
	var n = arguments.length > 2 && arguments[2] !== void 0 && arguments[2];
	if (e.length === 0) return [];
	if (n) return a(e);
	var r = [];
	return i(e, 0);
	function i(n, a) {
		if (Array.isArray(n)) {
			for (var o = n.length, s = Array(o), c = 0; c < o; c++) r[a] = c, s[c] = i(n[c], a + 1);
			return s;
		}
		return t(n, r.slice(0, a), e);
	}
	function a(e) {
		if (Array.isArray(e)) {
			for (var n = e.length, r = Array(n), i = 0; i < n; i++) r[i] = a(e[i]);
			return r;
		}
		return t(e);
	}
}

// node_modules/mathjs/lib/esm/utils/collection.js
function deepMap(e, n, r) {
	if (!r) return isMatrix(e) ? e.map((e) => n(e), !1, !0) : deepMap$1(e, n, !0);
	var a = (e) => e === 0 ? e : n(e);
	return isMatrix(e) ? e.map((e) => a(e), !1, !0) : deepMap$1(e, a, !0);
}

// node_modules/mathjs/lib/esm/expression/parse.js
var te = `parse`;
var u$10 = [
	`typed`,
	`numeric`,
	`config`,
	`AccessorNode`,
	`ArrayNode`,
	`AssignmentNode`,
	`BlockNode`,
	`ConditionalNode`,
	`ConstantNode`,
	`FunctionAssignmentNode`,
	`FunctionNode`,
	`IndexNode`,
	`ObjectNode`,
	`OperatorNode`,
	`ParenthesisNode`,
	`RangeNode`,
	`RelationalNode`,
	`SymbolNode`
];
var createParse = factory(te, u$10, (t) => {
	var { typed: u, numeric: d, config: ne, AccessorNode: f, ArrayNode: p, AssignmentNode: re, BlockNode: ie, ConditionalNode: ae, ConstantNode: m, FunctionAssignmentNode: oe, FunctionNode: se, IndexNode: h, ObjectNode: ce, OperatorNode: g, ParenthesisNode: le, RangeNode: _, RelationalNode: ue, SymbolNode: v } = t, y = u(te, {
		string: function(e) {
			return P(e, {});
		},
		"Array | Matrix": function(e) {
			return b(e, {});
		},
		"string, Object": function(e, t) {
			return P(e, t.nodes === void 0 ? {} : t.nodes);
		},
		"Array | Matrix, Object": b
	});
	function b(e) {
		var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.nodes === void 0 ? {} : t.nodes;
		return deepMap(e, function(e) {
			if (typeof e != `string`) throw TypeError(`String expected`);
			return P(e, n);
		});
	}
	var x = {
		NULL: 0,
		DELIMITER: 1,
		NUMBER: 2,
		SYMBOL: 3,
		UNKNOWN: 4
	}, S = {
		",": !0,
		"(": !0,
		")": !0,
		"[": !0,
		"]": !0,
		"{": !0,
		"}": !0,
		"\"": !0,
		"'": !0,
		";": !0,
		"+": !0,
		"-": !0,
		"*": !0,
		".*": !0,
		"/": !0,
		"./": !0,
		"%": !0,
		"^": !0,
		".^": !0,
		"~": !0,
		"!": !0,
		"&": !0,
		"|": !0,
		"^|": !0,
		"=": !0,
		":": !0,
		"?": !0,
		"?.": !0,
		"??": !0,
		"==": !0,
		"!=": !0,
		"<": !0,
		">": !0,
		"<=": !0,
		">=": !0,
		"<<": !0,
		">>": !0,
		">>>": !0
	}, C = {
		mod: !0,
		to: !0,
		in: !0,
		and: !0,
		xor: !0,
		or: !0,
		not: !0
	}, w = {
		true: !0,
		false: !1,
		null: null,
		undefined: void 0
	}, de = [`NaN`, `Infinity`], fe = {
		"\"": `"`,
		"'": `'`,
		"\\": `\\`,
		"/": `/`,
		b: `\b`,
		f: `\f`,
		n: `
`,
		r: `\r`,
		t: `	`
	};
	function pe() {
		return {
			extraNodes: {},
			expression: ``,
			comment: ``,
			index: 0,
			token: ``,
			tokenType: x.NULL,
			nestingLevel: 0,
			conditionalLevel: null
		};
	}
	function T(e, t) {
		return e.expression.substr(e.index, t);
	}
	function E(e) {
		return T(e, 1);
	}
	function D(e) {
		e.index++;
	}
	function O(e) {
		return e.expression.charAt(e.index - 1);
	}
	function k(e) {
		return e.expression.charAt(e.index + 1);
	}
	function A(e) {
		for (e.tokenType = x.NULL, e.token = ``, e.comment = ``;;) {
			if (E(e) === `#`) for (; E(e) !== `
` && E(e) !== ``;) e.comment += E(e), D(e);
			if (y.isWhitespace(E(e), e.nestingLevel)) D(e);
			else break;
		}
		if (E(e) === ``) e.tokenType = x.DELIMITER;
		else if (E(e) === `
` && !e.nestingLevel) e.tokenType = x.DELIMITER, e.token = E(e), D(e);
		else {
			var t = E(e), n = T(e, 2), r = T(e, 3);
			if (r.length === 3 && S[r]) e.tokenType = x.DELIMITER, e.token = r, D(e), D(e), D(e);
			else if (n.length === 2 && S[n] && (n !== `?.` || !y.isDigit(e.expression.charAt(e.index + 2)))) e.tokenType = x.DELIMITER, e.token = n, D(e), D(e);
			else if (S[t]) e.tokenType = x.DELIMITER, e.token = t, D(e);
			else if (y.isDigitDot(t)) {
				e.tokenType = x.NUMBER;
				var i = T(e, 2);
				if (i === `0b` || i === `0o` || i === `0x`) {
					for (e.token += E(e), D(e), e.token += E(e), D(e); y.isAlpha(E(e), O(e), k(e)) || y.isDigit(E(e));) e.token += E(e), D(e);
					if (E(e) === `.`) for (e.token += `.`, D(e); y.isAlpha(E(e), O(e), k(e)) || y.isDigit(E(e));) e.token += E(e), D(e);
					else if (E(e) === `i`) for (e.token += `i`, D(e); y.isDigit(E(e));) e.token += E(e), D(e);
					return;
				}
				if (E(e) === `.`) {
					if (e.token += E(e), D(e), !y.isDigit(E(e))) {
						e.tokenType = x.DELIMITER;
						return;
					}
				} else {
					for (; y.isDigit(E(e));) e.token += E(e), D(e);
					y.isDecimalMark(E(e), k(e)) && (e.token += E(e), D(e));
				}
				for (; y.isDigit(E(e));) e.token += E(e), D(e);
				if (E(e) === `E` || E(e) === `e`) {
					if (y.isDigit(k(e)) || k(e) === `-` || k(e) === `+`) {
						if (e.token += E(e), D(e), (E(e) === `+` || E(e) === `-`) && (e.token += E(e), D(e)), !y.isDigit(E(e))) throw $(e, `Digit expected, got "` + E(e) + `"`);
						for (; y.isDigit(E(e));) e.token += E(e), D(e);
						if (y.isDecimalMark(E(e), k(e))) throw $(e, `Digit expected, got "` + E(e) + `"`);
					} else if (y.isDecimalMark(k(e), e.expression.charAt(e.index + 2))) throw D(e), $(e, `Digit expected, got "` + E(e) + `"`);
				}
			} else if (y.isAlpha(E(e), O(e), k(e))) {
				for (; y.isAlpha(E(e), O(e), k(e)) || y.isDigit(E(e));) e.token += E(e), D(e);
				e.tokenType = hasOwnProperty(C, e.token) ? x.DELIMITER : x.SYMBOL;
			} else {
				for (e.tokenType = x.UNKNOWN; E(e) !== ``;) e.token += E(e), D(e);
				throw $(e, `Syntax error in part "` + e.token + `"`);
			}
		}
	}
	function j(e) {
		do
			A(e);
		while (e.token === `
`);
	}
	function M(e) {
		e.nestingLevel++;
	}
	function N(e) {
		e.nestingLevel--;
	}
	y.isAlpha = function(e, t, n) {
		return y.isValidLatinOrGreek(e) || y.isValidMathSymbol(e, n) || y.isValidMathSymbol(t, e);
	}, y.isValidLatinOrGreek = function(e) {
		return /^[a-zA-Z_$\u00C0-\u02AF\u0370-\u03FF\u2100-\u214F]$/.test(e);
	}, y.isValidMathSymbol = function(e, t) {
		return /^[\uD835]$/.test(e) && /^[\uDC00-\uDFFF]$/.test(t) && /^[^\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDFCC\uDFCD]$/.test(t);
	}, y.isWhitespace = function(e, t) {
		return e === ` ` || e === `	` || e === `\xA0` || e === `
` && t > 0;
	}, y.isDecimalMark = function(e, t) {
		return e === `.` && t !== `/` && t !== `*` && t !== `^`;
	}, y.isDigitDot = function(e) {
		return e >= `0` && e <= `9` || e === `.`;
	}, y.isDigit = function(e) {
		return e >= `0` && e <= `9`;
	};
	function P(t, n) {
		var r = pe();
		(0, import_extends.default)(r, {
			expression: t,
			extraNodes: n
		}), A(r);
		var i = me(r);
		if (r.token !== ``) throw r.tokenType === x.DELIMITER ? Ae(r, `Unexpected operator ` + r.token) : $(r, `Unexpected part "` + r.token + `"`);
		return i;
	}
	function me(e) {
		var t, n = [], r;
		for (e.token !== `` && e.token !== `
` && e.token !== `;` && (t = F(e), e.comment && (t.comment = e.comment)); e.token === `
` || e.token === `;`;) n.length === 0 && t && (r = e.token !== `;`, n.push({
			node: t,
			visible: r
		})), A(e), e.token !== `
` && e.token !== `;` && e.token !== `` && (t = F(e), e.comment && (t.comment = e.comment), r = e.token !== `;`, n.push({
			node: t,
			visible: r
		}));
		return n.length > 0 ? new ie(n) : (t || (t = new m(void 0), e.comment && (t.comment = e.comment)), t);
	}
	function F(e) {
		var t, r, a, s, c = he(e);
		if (e.token === `=`) {
			if (isSymbolNode(c)) return t = c.name, j(e), a = F(e), new re(new v(t), a);
			if (isAccessorNode(c)) {
				if (c.optionalChaining) throw $(e, `Cannot assign to optional chain`);
				return j(e), a = F(e), new re(c.object, c.index, a);
			}
			if (isFunctionNode(c) && isSymbolNode(c.fn) && (s = !0, r = [], t = c.name, c.args.forEach(function(e, t) {
				isSymbolNode(e) ? r[t] = e.name : s = !1;
			}), s)) return j(e), a = F(e), new oe(t, r, a);
			throw $(e, `Invalid left hand side of assignment operator =`);
		}
		return c;
	}
	function he(e) {
		for (var t = ge(e); e.token === `?`;) {
			var n = e.conditionalLevel;
			e.conditionalLevel = e.nestingLevel, j(e);
			var r = t, i = F(e);
			if (e.token !== `:`) throw $(e, `False part of conditional expression expected`);
			e.conditionalLevel = null, j(e), t = new ae(r, i, F(e)), e.conditionalLevel = n;
		}
		return t;
	}
	function ge(e) {
		for (var t = I(e); e.token === `or`;) j(e), t = new g(`or`, `or`, [t, I(e)]);
		return t;
	}
	function I(e) {
		for (var t = L(e); e.token === `xor`;) j(e), t = new g(`xor`, `xor`, [t, L(e)]);
		return t;
	}
	function L(e) {
		for (var t = R(e); e.token === `and`;) j(e), t = new g(`and`, `and`, [t, R(e)]);
		return t;
	}
	function R(e) {
		for (var t = z(e); e.token === `|`;) j(e), t = new g(`|`, `bitOr`, [t, z(e)]);
		return t;
	}
	function z(e) {
		for (var t = B(e); e.token === `^|`;) j(e), t = new g(`^|`, `bitXor`, [t, B(e)]);
		return t;
	}
	function B(e) {
		for (var t = V(e); e.token === `&`;) j(e), t = new g(`&`, `bitAnd`, [t, V(e)]);
		return t;
	}
	function V(e) {
		for (var t = [H(e)], n = [], r = {
			"==": `equal`,
			"!=": `unequal`,
			"<": `smaller`,
			">": `larger`,
			"<=": `smallerEq`,
			">=": `largerEq`
		}; hasOwnProperty(r, e.token);) {
			var i = {
				name: e.token,
				fn: r[e.token]
			};
			n.push(i), j(e), t.push(H(e));
		}
		return t.length === 1 ? t[0] : t.length === 2 ? new g(n[0].name, n[0].fn, t) : new ue(n.map((e) => e.fn), t);
	}
	function H(e) {
		for (var t = U(e), n, r, i, a = {
			"<<": `leftShift`,
			">>": `rightArithShift`,
			">>>": `rightLogShift`
		}; hasOwnProperty(a, e.token);) n = e.token, r = a[n], j(e), i = [t, U(e)], t = new g(n, r, i);
		return t;
	}
	function U(e) {
		for (var t = W(e), n, r, i, a = {
			to: `to`,
			in: `to`
		}; hasOwnProperty(a, e.token);) n = e.token, r = a[n], j(e), n === `in` && `])},;`.includes(e.token) ? t = new g(`*`, `multiply`, [t, new v(`in`)], !0) : (i = [t, W(e)], t = new g(n, r, i));
		return t;
	}
	function W(e) {
		var t, n = [];
		if (e.token === `:`) {
			if (e.conditionalLevel === e.nestingLevel) throw $(e, `The true-expression of a conditional operator may not be empty`);
			t = new m(1);
		} else t = G(e);
		if (e.token === `:` && e.conditionalLevel !== e.nestingLevel) {
			for (n.push(t); e.token === `:` && n.length < 3;) j(e), e.token === `)` || e.token === `]` || e.token === `,` || e.token === `` ? n.push(new v(`end`)) : n.push(G(e));
			t = n.length === 3 ? new _(n[0], n[2], n[1]) : new _(n[0], n[1]);
		}
		return t;
	}
	function G(e) {
		for (var t = K(e), n, r, i, a = {
			"+": `add`,
			"-": `subtract`
		}; hasOwnProperty(a, e.token);) {
			n = e.token, r = a[n], j(e);
			var o = K(e);
			i = o.isPercentage ? [t, new g(`*`, `multiply`, [t, o])] : [t, o], t = new g(n, r, i);
		}
		return t;
	}
	function K(e) {
		for (var t = q(e), n = t, r, i, a = {
			"*": `multiply`,
			".*": `dotMultiply`,
			"/": `divide`,
			"./": `dotDivide`,
			"%": `mod`,
			mod: `mod`
		}; hasOwnProperty(a, e.token);) r = e.token, i = a[r], j(e), n = q(e), t = new g(r, i, [t, n]);
		return t;
	}
	function q(e) {
		for (var t = J(e), n = t; e.tokenType === x.SYMBOL || e.token === `in` && isConstantNode(t) || e.token === `in` && isOperatorNode(t) && t.fn === `unaryMinus` && isConstantNode(t.args[0]) || e.tokenType === x.NUMBER && !isConstantNode(n) && (!isOperatorNode(n) || n.op === `!`) || e.token === `(`;) n = J(e), t = new g(`*`, `multiply`, [t, n], !0);
		return t;
	}
	function J(t) {
		for (var n = Y(t), r = n, i = []; t.token === `/` && rule2Node(r);) if (i.push((0, import_extends.default)({}, t)), j(t), t.tokenType === x.NUMBER) {
			if (i.push((0, import_extends.default)({}, t)), j(t), t.tokenType === x.SYMBOL || t.token === `(` || t.token === `in`) (0, import_extends.default)(t, i.pop()), i.pop(), r = Y(t), n = new g(`/`, `divide`, [n, r]);
			else {
				i.pop(), (0, import_extends.default)(t, i.pop());
				break;
			}
		} else {
			(0, import_extends.default)(t, i.pop());
			break;
		}
		return n;
	}
	function Y(t) {
		var n = X(t);
		if (t.token === `%`) {
			var r = (0, import_extends.default)({}, t);
			j(t);
			try {
				X(t), (0, import_extends.default)(t, r);
			} catch {
				n = new g(`/`, `divide`, [n, new m(100)], !1, !0);
			}
		}
		return n;
	}
	function X(e) {
		var t, n, r, i = {
			"-": `unaryMinus`,
			"+": `unaryPlus`,
			"~": `bitNot`,
			not: `not`
		};
		return hasOwnProperty(i, e.token) ? (r = i[e.token], t = e.token, j(e), n = [X(e)], new g(t, r, n)) : _e(e);
	}
	function _e(e) {
		var t = ve(e), n, r, i;
		return (e.token === `^` || e.token === `.^`) && (n = e.token, r = n === `^` ? `pow` : `dotPow`, j(e), i = [t, X(e)], t = new g(n, r, i)), t;
	}
	function ve(e) {
		for (var t = Z(e); e.token === `??`;) j(e), t = new g(`??`, `nullish`, [t, Z(e)]);
		return t;
	}
	function Z(e) {
		for (var t = ye(e), n, r, i, a = {
			"!": `factorial`,
			"'": `ctranspose`
		}; hasOwnProperty(a, e.token);) n = e.token, r = a[n], A(e), i = [t], t = new g(n, r, i), t = Q(e, t);
		return t;
	}
	function ye(e) {
		var t = [];
		if (e.tokenType === x.SYMBOL && hasOwnProperty(e.extraNodes, e.token)) {
			var n = e.extraNodes[e.token];
			if (A(e), e.token === `(`) {
				if (t = [], M(e), A(e), e.token !== `)`) for (t.push(F(e)); e.token === `,`;) A(e), t.push(F(e));
				if (e.token !== `)`) throw $(e, `Parenthesis ) expected`);
				N(e), A(e);
			}
			return new n(t);
		}
		return be(e);
	}
	function be(e) {
		var t, n;
		return e.tokenType === x.SYMBOL || e.tokenType === x.DELIMITER && e.token in C ? (n = e.token, A(e), t = hasOwnProperty(w, n) ? new m(w[n]) : de.includes(n) ? new m(d(n, `number`)) : new v(n), t = Q(e, t), t) : xe(e);
	}
	function Q(e, t, r) {
		for (var i;;) {
			var a = !1;
			e.token === `?.` && (a = !0, A(e));
			var s = (e.token === `(` || e.token === `[` || e.token === `.`) && (!r || r.includes(e.token));
			if (!(a || s)) break;
			if (i = [], e.token === `(`) {
				if (a || isSymbolNode(t) || isAccessorNode(t)) {
					if (M(e), A(e), e.token !== `)`) for (i.push(F(e)); e.token === `,`;) A(e), i.push(F(e));
					if (e.token !== `)`) throw $(e, `Parenthesis ) expected`);
					N(e), A(e), t = new se(t, i, a);
				} else return t;
			} else if (e.token === `[`) {
				if (M(e), A(e), e.token !== `]`) for (i.push(F(e)); e.token === `,`;) A(e), i.push(F(e));
				if (e.token !== `]`) throw $(e, `Parenthesis ] expected`);
				N(e), A(e), t = new f(t, new h(i), a);
			} else {
				if (a || A(e), !(e.tokenType === x.SYMBOL || e.tokenType === x.DELIMITER && e.token in C)) {
					var c = `Property name expected after `;
					throw c += a ? `optional chain` : `dot`, $(e, c);
				}
				i.push(new m(e.token)), A(e), t = new f(t, new h(i, !0), a);
			}
		}
		return t;
	}
	function xe(e) {
		var t, n;
		return e.token === `"` || e.token === `'` ? (n = Se(e, e.token), t = new m(n), t = Q(e, t), t) : Ce(e);
	}
	function Se(e, t) {
		for (var n = ``; E(e) !== `` && E(e) !== t;) if (E(e) === `\\`) {
			D(e);
			var r = E(e), i = fe[r];
			if (i !== void 0) n += i, e.index += 1;
			else if (r === `u`) {
				var a = e.expression.slice(e.index + 1, e.index + 5);
				if (/^[0-9A-Fa-f]{4}$/.test(a)) n += String.fromCharCode(parseInt(a, 16)), e.index += 5;
				else throw $(e, `Invalid unicode character \\u${a}`);
			} else throw $(e, `Bad escape character \\${r}`);
		} else n += E(e), D(e);
		if (A(e), e.token !== t) throw $(e, `End of string ${t} expected`);
		return A(e), n;
	}
	function Ce(e) {
		var t, n, r, i;
		if (e.token === `[`) {
			if (M(e), A(e), e.token !== `]`) {
				var a = we(e);
				if (e.token === `;`) {
					for (r = 1, n = [a]; e.token === `;`;) A(e), e.token !== `]` && (n[r] = we(e), r++);
					if (e.token !== `]`) throw $(e, `End of matrix ] expected`);
					N(e), A(e), i = n[0].items.length;
					for (var o = 1; o < r; o++) if (n[o].items.length !== i) throw Ae(e, `Column dimensions mismatch (` + n[o].items.length + ` !== ` + i + `)`);
					t = new p(n);
				} else {
					if (e.token !== `]`) throw $(e, `End of matrix ] expected`);
					N(e), A(e), t = a;
				}
			} else N(e), A(e), t = new p([]);
			return Q(e, t);
		}
		return Te(e);
	}
	function we(e) {
		for (var t = [F(e)], n = 1; e.token === `,`;) A(e), e.token !== `]` && e.token !== `;` && (t[n] = F(e), n++);
		return new p(t);
	}
	function Te(e) {
		if (e.token === `{`) {
			M(e);
			var t, n = {};
			do
				if (A(e), e.token !== `}`) {
					if (e.token === `"` || e.token === `'`) t = Se(e, e.token);
					else if (e.tokenType === x.SYMBOL || e.tokenType === x.DELIMITER && e.token in C) t = e.token, A(e);
					else throw $(e, `Symbol or string expected as object key`);
					if (e.token !== `:`) throw $(e, `Colon : expected after object key`);
					A(e), n[t] = F(e);
				}
			while (e.token === `,`);
			if (e.token !== `}`) throw $(e, `Comma , or bracket } expected after object value`);
			N(e), A(e);
			var r = new ce(n);
			return r = Q(e, r), r;
		}
		return Ee(e);
	}
	function Ee(e) {
		var t;
		if (e.tokenType === x.NUMBER) {
			t = e.token, A(e);
			var n = safeNumberType(t, ne);
			return new m(d(t, n));
		}
		return De(e);
	}
	function De(e) {
		var t;
		if (e.token === `(`) {
			if (M(e), A(e), t = F(e), e.token !== `)`) throw $(e, `Parenthesis ) expected`);
			return N(e), A(e), t = new le(t), t = Q(e, t), t;
		}
		return Oe(e);
	}
	function Oe(e) {
		throw e.token === `` ? $(e, `Unexpected end of expression`) : $(e, `Value expected`);
	}
	function ke(e) {
		return e.index - e.token.length + 1;
	}
	function $(e, t) {
		var n = ke(e), r = SyntaxError(t + ` (char ` + n + `)`);
		return r.char = n, r;
	}
	function Ae(e, t) {
		var n = ke(e), r = SyntaxError(t + ` (char ` + n + `)`);
		return r.char = n, r;
	}
	return u.addConversion({
		from: `string`,
		to: `Node`,
		convert: y
	}), y;
});

// src/language/syntax.ts
/** Parses tokens with mathjs. The last token is the end. */
function parseSyntax(tokens) {
	const { text, starts } = placeholders(tokens);
	try {
		return { node: recorded(parse(text)) };
	} catch (thrown) {
		const offset = charOf(thrown);
		const index = starts.findLastIndex((start) => start <= offset);
		const token = tokens[Math.max(0, index)];
		return {
			problem: thrown instanceof RangeError ? "too-deep" : "unexpected",
			token
		};
	}
}
/** The text that mathjs parses, and where in it each token starts. */
function placeholders(tokens) {
	const starts = [];
	let text = "";
	tokens.forEach((token, index) => {
		starts.push(text.length);
		text += `${mathjsText(token, index)} `;
	});
	return {
		text,
		starts
	};
}
const SPELLINGS = {
	"&&": "and",
	"||": "or",
	"!": "not"
};
function mathjsText(token, index) {
	switch (token.kind) {
		case "name":
		case "number":
		case "string":
		case "boolean": return `t${index}`;
		default: return SPELLINGS[token.text] ?? token.text;
	}
}
function charOf(thrown) {
	return thrown instanceof Error && "char" in thrown && typeof thrown.char === "number" ? thrown.char - 1 : 0;
}
/**
* A node class for mathjs's parser: remembers its `SyntaxNode`. The `is…` flags are what mathjs tells nodes apart by, and
* `seen` is what else its parser looks at.
*/
function nodeClass(kind, record, seen = () => ({})) {
	class RecordedNode {
		recorded;
		constructor(...args) {
			this.recorded = record(...args);
			Object.assign(this, seen(...args));
		}
	}
	Object.assign(RecordedNode.prototype, {
		isNode: true,
		[`is${kind}`]: true
	});
	return RecordedNode;
}
const recorded = (node) => node.recorded;
/** A placeholder's token. mathjs also hands on a lone `and`, `or` or `not` as if it were a name, and nothing as a constant. */
const leaf = (placeholder) => {
	const token = typeof placeholder === "string" ? /^t(\d+)$/u.exec(placeholder)?.[1] : void 0;
	return token === void 0 ? {
		kind: "refused",
		what: "operand"
	} : {
		kind: "leaf",
		token: Number(token)
	};
};
const refused = (what) => () => ({
	kind: "refused",
	what
});
/** Keys between brackets, carried from an IndexNode to the AccessorNode around it. */
const IndexNode = nodeClass("IndexNode", (keys, dot = false) => ({
	kind: "access",
	object: {
		kind: "refused",
		what: "index"
	},
	keys: keys.map(recorded),
	dot
}));
const parse = createParse({
	typed: Object.assign((_name, signatures) => signatures.string, { addConversion: () => void 0 }),
	numeric: Number,
	config: {},
	SymbolNode: nodeClass("SymbolNode", leaf),
	ConstantNode: nodeClass("ConstantNode", leaf),
	OperatorNode: nodeClass("OperatorNode", (_operator, name, operands, implicit = false) => ({
		kind: "operator",
		name,
		operands: operands.map(recorded),
		implicit
	}), (op, _name, args) => ({
		op,
		args
	})),
	RelationalNode: nodeClass("RelationalNode", (names, operands) => ({
		kind: "chain",
		names,
		operands: operands.map(recorded)
	})),
	FunctionNode: nodeClass("FunctionNode", (callee, args) => ({
		kind: "call",
		callee: recorded(callee),
		args: args.map(recorded)
	})),
	IndexNode,
	AccessorNode: nodeClass("AccessorNode", (object, index) => ({
		...recorded(index),
		object: recorded(object)
	})),
	ParenthesisNode: nodeClass("ParenthesisNode", (content) => ({
		kind: "group",
		content: recorded(content)
	})),
	ArrayNode: nodeClass("ArrayNode", refused("array")),
	AssignmentNode: nodeClass("AssignmentNode", refused("assignment")),
	BlockNode: nodeClass("BlockNode", refused("block")),
	ConditionalNode: nodeClass("ConditionalNode", refused("conditional")),
	FunctionAssignmentNode: nodeClass("FunctionAssignmentNode", refused("function")),
	ObjectNode: nodeClass("ObjectNode", refused("object")),
	RangeNode: nodeClass("RangeNode", refused("range"))
});

// src/language/tokens.ts
const BLANK = /\s+/uy;
const NAME = onDemand(String.raw`[\p{L}_$][\p{L}\p{N}\p{M}_$]*`, "uy");
/** The same for names in ASCII, which are most; compiling the tables of Unicode takes longer than reading a gate. */
const ASCII_NAME = /[A-Za-z_$][A-Za-z0-9_$]*(?![A-Za-z0-9_$]|[^\0-\x7f])/y;
const NUMBER$1 = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
/** What runs on after a number without a blank makes it no number: `10ms`, `0x10`, `1_000`, `1.2.3`. */
const NUMBER_TAIL = onDemand(String.raw`[\p{L}\p{N}_$.]+`, "uy");
const LETTERS = onDemand(String.raw`^[\p{L}]+$`, "u");
/** What stands after most numbers, where no tail has to be looked for. */
const NUMBER_END = /$|[\s%<>=!&|+*/,)\]-]/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/uy;
const ESCAPES = {
	"\"": "\"",
	"'": "'",
	"\\": "\\",
	n: "\n",
	t: "	"
};
/** Cuts an expression into tokens, or says what in it is not of the language. */
function tokenize(source) {
	const { text } = source;
	const tokens = [];
	const problems = [];
	let at = 0;
	const match = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? null;
	};
	const spanOf = (length) => ({
		start: at,
		end: at + length
	});
	const push = (token) => {
		tokens.push(token);
		at = token.end;
	};
	const ascii = /^[\0-\x7f]*$/.test(text);
	while (at < text.length) {
		const blank = match(BLANK);
		if (blank !== null) {
			at += blank.length;
			continue;
		}
		const afterDot = tokens.at(-1)?.kind === "dot";
		const name = match(ASCII_NAME) ?? (ascii ? null : match(NAME()));
		if (name !== null) {
			const token = nameToken(name, spanOf(name.length), afterDot);
			if (!afterDot && RESERVED.has(name)) problems.push(error("reserved-word", source.at(token), { name }));
			push(token);
			continue;
		}
		const number = match(NUMBER$1);
		if (number !== null) {
			const start = at;
			at += number.length;
			const tail = match(NUMBER_END) === null ? match(NUMBER_TAIL()) ?? "" : "";
			const percent = tail === "" && text[at] === "%";
			const end = at + tail.length + (percent ? 1 : 0);
			const value = percent ? Number(number) / 100 : Number(number);
			if (tail !== "" || !Number.isFinite(value)) problems.push(error("bad-number", source.at({
				start,
				end
			}), {
				text: number + tail,
				meant: meantNumber(number, tail),
				thousands: null
			}));
			push({
				kind: "number",
				start,
				end,
				text: text.slice(start, end),
				value,
				percent
			});
			continue;
		}
		const string = match(STRING);
		if (string !== null) {
			const { value, badEscape } = unescape(string);
			if (badEscape !== null) problems.push(error("bad-string", source.at(spanOf(string.length)), {
				text: string,
				why: `has an escape that is not known: ${badEscape}. Write \`\\\\\` for a backslash`
			}));
			push({
				kind: "string",
				...spanOf(string.length),
				text: string,
				value
			});
			continue;
		}
		const symbol = symbolAt(text, at);
		const span = spanOf(symbol.text.length);
		if (symbol.kind === "foreign") problems.push(foreign(symbol.text, source.text.slice(at), source, span));
		push({
			kind: symbol.kind === "foreign" ? "operator" : symbol.kind,
			...span,
			text: symbol.text
		});
	}
	tokens.push({
		kind: "end",
		start: text.trimEnd().length,
		end: text.trimEnd().length,
		text: ""
	});
	return {
		tokens,
		problems
	};
}
function nameToken(name, span, afterDot) {
	if (!afterDot && (name === "true" || name === "false")) return {
		kind: "boolean",
		...span,
		text: name,
		value: name === "true"
	};
	return {
		kind: !afterDot && OPERATOR_WORDS.has(name) ? "operator" : "name",
		...span,
		text: name
	};
}
function meantNumber(number, tail) {
	if (/^0[xob]/iu.test(number + tail)) return Number.isFinite(Number(number + tail)) ? String(Number(number + tail)) : null;
	if (/^(_\d+)+$/u.test(tail)) return number + tail.replaceAll("_", "");
	return LETTERS().test(tail) ? number : null;
}
function unescape(quoted) {
	let badEscape = null;
	return {
		value: quoted.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.)/gu, (all, escape) => {
			if (escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16));
			const character = ESCAPES[escape];
			if (character === void 0) badEscape = "`" + all + "`";
			return character ?? "";
		}),
		badEscape
	};
}
function symbolAt(text, at) {
	for (const length of [
		3,
		2,
		1
	]) {
		const piece = text.slice(at, at + length);
		if (piece.length !== length) continue;
		if (OPERATORS.has(piece)) return {
			kind: "operator",
			text: piece
		};
		if (MEANT.has(piece) || FOREIGN.has(piece)) return {
			kind: "foreign",
			text: piece
		};
	}
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if ("()[]".includes(character)) return {
		kind: "bracket",
		text: character
	};
	if (character === ",") return {
		kind: "comma",
		text: character
	};
	if (character === ".") return {
		kind: "dot",
		text: character
	};
	return {
		kind: "foreign",
		text: character
	};
}
function foreign(text, rest, source, span) {
	if (text === "%") return error("modulo", source.at(span), {});
	if (text === "\"" || text === "'") return error("bad-string", source.at({
		start: span.start,
		end: source.text.length
	}), {
		text: rest,
		why: `has no closing ${text}`
	});
	const explained = FOREIGN.get(text);
	if (explained !== void 0) return error("not-in-language", source.at(span), {
		text,
		...explained
	});
	return error("unknown-operator", source.at(span), {
		text,
		meant: MEANT.get(text) ?? null
	});
}

// src/language/parse.ts
const LONGEST_EXPRESSION = 1e4;
const DEEPEST_EXPRESSION = 100;
/** Mistakes of one expression that are told: a text of ten thousand foreign characters is no expression with as many mistakes. */
const MOST_PROBLEMS$1 = 20;
/**
* Reads one expression: text → tokens → mathjs's tree → checked tree. Everything that is not on the allow-list of
* `expression.ts` is refused here, with its place; what comes out can be evaluated without further questions.
*/
function parseExpression(source, standing) {
	const { text } = source;
	if (text.trim() === "") return failed$1(error("empty-expression", source.at({
		start: 0,
		end: text.length
	}), {}));
	if (text.length > 1e4) {
		const span = {
			start: 0,
			end: text.length
		};
		return failed$1(error("expression-too-long", source.at(span), {
			length: text.length,
			limit: LONGEST_EXPRESSION
		}));
	}
	const { tokens, problems } = tokenize(source);
	const deep = tooDeep(tokens);
	if (deep !== null) problems.push(error("expression-too-deep", source.at(deep), { limit: 100 }));
	if (problems.length > 0) return failed$1(...problems.slice(0, MOST_PROBLEMS$1));
	const completed = standing.kind === "condition" && startsWithComparison(tokens) ? withImpliedValue(tokens) : tokens;
	const syntax = parseSyntax(completed);
	if ("problem" in syntax) return failed$1(decimalComma(completed, syntax.token, source) ?? misplaced(syntax.token, syntax.problem, source));
	const built = build(syntax.node, completed, source, standing);
	if (!built.ok) return built;
	const mixed = checkTypes(built.expression, source);
	return mixed.length > 0 ? failed$1(...mixed) : built;
}
/** Whether a condition leaves out its metric: `<= 0.15` stands for `value <= 0.15`. */
function startsWithComparison(tokens) {
	return tokens[0] !== void 0 && Object.hasOwn(COMPARISONS, tokens[0].text);
}
function withImpliedValue(tokens) {
	const { start } = tokens[0];
	return [{
		kind: "name",
		start,
		end: start,
		text: "value"
	}, ...tokens];
}
const failed$1 = (...problems) => ({
	ok: false,
	problems
});
function misplaced(token, problem, source) {
	const place = source.at(token);
	if (problem === "too-deep") return error("expression-too-deep", place, { limit: 100 });
	return token.kind === "end" ? error("unexpected-end", place, {}) : error("unexpected", place, { text: token.text });
}
/** A number with a decimal comma, where a comma does not fit: `1,5`. */
function decimalComma(tokens, comma, source) {
	const at = tokens.indexOf(comma);
	const [whole, decimals] = [tokens[at - 1], tokens[at + 1]];
	if (comma.kind !== "comma" || whole?.kind !== "number" || decimals?.kind !== "number" || comma.start !== whole.end || decimals.start !== comma.end) return null;
	const [text, meant] = [",", "."].map((mark) => whole.text + mark + decimals.text);
	const thousands = /^\d{1,3}$/u.test(whole.text) && /^\d{3}$/u.test(decimals.text) ? whole.text + decimals.text : null;
	return error("bad-number", source.at({
		start: whole.start,
		end: decimals.end
	}), {
		text,
		meant,
		thousands
	});
}
/** The first token that lies deeper than the limit, counting open brackets and the unary operators before an operand. */
function tooDeep(tokens) {
	let depth = 0;
	/** Unary operators waiting for their operand, one entry for each open bracket. */
	const waiting = [0];
	let operandBefore = false;
	for (const token of tokens) {
		if (token.text === "(" || token.text === "[") {
			depth += 1;
			waiting.push(0);
			operandBefore = false;
		} else if (token.text === ")" || token.text === "]") {
			depth -= 1 + (waiting.pop() ?? 0);
			if (waiting.length === 0) return null;
			operandBefore = true;
		} else if (token.kind === "operator" && !operandBefore) {
			depth += 1;
			waiting[waiting.length - 1] = (waiting.at(-1) ?? 0) + 1;
			operandBefore = false;
		} else if (token.kind === "operator" || token.kind === "comma") {
			depth -= waiting.at(-1) ?? 0;
			waiting[waiting.length - 1] = 0;
			operandBefore = false;
		} else operandBefore = true;
		if (depth > 100) return token;
	}
	return null;
}

// src/gate/line.ts
/** A bound that is read the wrong way round, with the metric and the bound that were probably meant. */
function boundWords({ name, args: [of] }) {
	const metric = of === void 0 ? "" : printExpression(of);
	return {
		bound: `${name}(${metric})`,
		metric,
		other: `${name === "lower" ? "upper" : "lower"}(${metric})`
	};
}
const nothingMeasured = { read: () => unknown() };
/**
* What must be true of every line of a gate: it is a truth, and only evidence decides it. `neverTrue` is what one is that
* can never be true: a condition keeps holding the gate; a trigger would let it pass without evidence.
*/
function checkLine(expression, source, neverTrue) {
	const whole = source.at(expression);
	const text = source.text.trim();
	if (referencesIn(expression).length === 0) return [error("reads-no-metric", whole, { text })];
	if (typeOf(expression) === "number") return [error("not-boolean", whole, {
		text,
		found: TYPE_WORDS.number,
		instead: `Compare it, such as \`${text} <= 0.2\`.`
	})];
	const without = evaluate(expression, nothingMeasured);
	if (without.kind !== "boolean") return [];
	if (without.value) return [error("always-true", whole, { text })];
	return asksForPresence(expression) ? [] : [neverTrue("always-false", whole, { text })];
}

// src/gate/node.ts
function get(node, key) {
	return entry(node, key)?.value;
}
function entry(node, key) {
	return node?.kind === "map" ? byKey(node).get(key) : void 0;
}
const indexes = /* @__PURE__ */ new WeakMap();
/** The entries of a map by their keys, of which a hostile file has thousands. */
function byKey(node) {
	const known = indexes.get(node) ?? new Map(node.entries.map((each) => [each.key, each]));
	indexes.set(node, known);
	return known;
}
function entries(node) {
	return node?.kind === "map" ? node.entries : [];
}
function items(node) {
	return node?.kind === "list" ? node.items : [];
}
/** The text of a scalar, or undefined when the node is missing or no text. */
function textOf(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
/** The node as plain data for a validator. Objects have no prototype, so that any key is just a key. */
function toPlain(node) {
	switch (node.kind) {
		case "scalar": return node.value;
		case "list": return node.items.map(toPlain);
		case "map": {
			const plain = Object.create(null);
			for (const { key, value } of node.entries) plain[key] = toPlain(value);
			return plain;
		}
	}
}
/** Whether a node, or one within it, is among those that something is wrong with. */
function isBlamed(node, blamed) {
	if (blamed.has(node)) return true;
	if (node.kind === "list") return node.items.some((item) => isBlamed(item, blamed));
	return node.kind === "map" && node.entries.some(({ value }) => isBlamed(value, blamed));
}

// src/gate/key-reference.ts
/** The metric that a key of `must_hold` names: exactly as written, else as a reference of the language. */
function keyReference(key) {
	if (isIdentifier(key)) return exactReference("metrics", key);
	const parsed = parseExpression(standalone("", key), { kind: "from" });
	if (!parsed.ok || parsed.expression.kind !== "reference") return exactReference("metrics", key);
	const { reference } = parsed.expression;
	return reference.head.join(".") === key ? reference : {
		...reference,
		written: [key]
	};
}

// src/gate/conditions.ts
/** The conditions under `must_hold`; lines that the schema refused already (`skip`) are left out. */
function readConditions(mustHold, skip) {
	const problems = [];
	return {
		conditions: entries(mustHold).flatMap(({ key, value }) => {
			const subject = keyReference(key);
			return (value.kind === "list" ? items(value) : [value]).flatMap((line) => {
				if (skip(line)) return [];
				const read = readCondition(key, subject, line);
				problems.push(...read.problems);
				return read.condition === null ? [] : [read.condition];
			});
		}),
		problems
	};
}
function readCondition(key, subject, line) {
	const each = get(line, "each");
	const scalar = line.kind === "map" ? each ?? get(line, "condition") : line;
	const source = sourceOf$1(scalar);
	const parsed = parseCondition(source, subject, scalar.place);
	if (!parsed.ok) return {
		condition: null,
		problems: parsed.problems
	};
	const { expression } = parsed;
	const at = (part) => source.at(part);
	const problems = checkLine(expression, source, warning);
	const readsValue = referencesIn(expression).some(({ role }) => role === "value");
	if (each !== void 0 && !readsValue) problems.push(error("each-without-value", scalar.place, { text: scalar.source.text }));
	if (hasErrors(problems)) return {
		condition: null,
		problems
	};
	if (asksForPresence(expression)) problems.push(warning("known-in-condition", scalar.place, {}));
	const lenient = lenientBound(expression);
	if (lenient !== null) problems.push(warning("lenient-condition", at(lenient), boundWords(lenient)));
	return {
		condition: {
			kind: "condition",
			metric: key,
			subject,
			expression,
			scope: each === void 0 ? "whole" : "each",
			severity: textOf(get(line, "severity")) ?? "block",
			because: textOf(get(line, "because")) ?? null,
			surface: textOf(get(line, "surface")) ?? null,
			place: scalar.place,
			at
		},
		problems
	};
}
/** The text of a condition. A bare number or boolean stands for equality; its place is the whole scalar. */
function sourceOf$1({ value, source, place }) {
	return typeof value === "string" ? source : {
		text: `== ${String(value)}`,
		at: () => place
	};
}
function parseCondition(source, subject, place) {
	const standing = {
		kind: "condition",
		subject
	};
	const parsed = parseExpression(source, standing);
	const text = source.text.trim();
	if (parsed.ok && !comparesNothing(parsed.expression, text)) return parsed;
	const inWords = !parsed.ok && parsed.problems.some(({ code }) => code === "unknown-operator") ? null : inOtherWords(text);
	if (inWords !== null && parseExpression({
		...source,
		text: inWords
	}, standing).ok) return {
		ok: false,
		problems: [error("condition-in-words", place, {
			text,
			meant: JSON.stringify(inWords)
		})]
	};
	return parsed.ok || !LIKE_EXPRESSION.test(text) ? {
		ok: false,
		problems: [notEquality(text, place, parsed.ok && parsed.expression.kind === "text")]
	} : parsed;
}
/** What no plain text has that should be equal to a metric; a text without anything at all is no such text either. */
const LIKE_EXPRESSION = /[<>=!&|≤≥≠]|\b(?:and|or|not)\b|\w\(|^(?:value|baseline)\b|^$/u;
/** A name or a literal alone, also one with a hyphen (`gpt-4`): whether it should be equal, or true, is anybody's guess. */
function comparesNothing(expression, written) {
	if (expression.kind === "arithmetic" || expression.kind === "negate") return !/[\s()*/+]/u.test(written) && referencesIn(expression).every(({ role }) => role === "name");
	return expression.kind === "number" || expression.kind === "text" || expression.kind === "boolean" || expression.kind === "reference";
}
const LONGEST_WORDS = 60;
const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?`;
const LITERAL = new RegExp(`^(?:${NUMBER}|true|false)$`, "iu");
const COMPARISON = new RegExp(`^(?:value )?([<>=!]=? ${NUMBER})$`, "iu");
const BETWEEN = new RegExp(`^(?:value )?(?:is )?between (${NUMBER}) and (${NUMBER})$`, "iu");
/** The condition that is meant by `at least 0.8`, `≤ 3` or `between 1 and 2`, which is never long; else null. */
function inOtherWords(written) {
	if (written.length > LONGEST_WORDS) return null;
	if (BETWEEN.test(written)) return written.replace(BETWEEN, "$1 <= value <= $2");
	return COMPARISON.exec(guessExpression(written))?.[1] ?? null;
}
function notEquality(text, place, isQuoted) {
	if (/^(?:value|baseline)\b/u.test(text)) return error("compares-nothing", place, { text });
	const literal = LITERAL.test(text) ? text.toLowerCase() : isQuoted ? text : quoted(text);
	return error("condition-without-operator", place, {
		text,
		meant: `== ${literal}`
	});
}

// node_modules/yaml/browser/dist/nodes/identity.js
const e$11 = Symbol.for(`yaml.alias`);
const t$17 = Symbol.for(`yaml.document`);
const n$18 = Symbol.for(`yaml.map`);
const r$17 = Symbol.for(`yaml.pair`);
const i$16 = Symbol.for(`yaml.scalar`);
const a$15 = Symbol.for(`yaml.seq`);
const o$17 = Symbol.for(`yaml.node.type`);
const s$21 = (t) => !!t && typeof t == `object` && t[o$17] === e$11;
const c$21 = (e) => !!e && typeof e == `object` && e[o$17] === t$17;
const l$15 = (e) => !!e && typeof e == `object` && e[o$17] === n$18;
const u$9 = (e) => !!e && typeof e == `object` && e[o$17] === r$17;
const d$5 = (e) => !!e && typeof e == `object` && e[o$17] === i$16;
const f$4 = (e) => !!e && typeof e == `object` && e[o$17] === a$15;
function p$3(e) {
	if (e && typeof e == `object`) switch (e[o$17]) {
		case n$18:
		case a$15: return !0;
	}
	return !1;
}
function m$3(t) {
	if (t && typeof t == `object`) switch (t[o$17]) {
		case e$11:
		case n$18:
		case i$16:
		case a$15: return !0;
	}
	return !1;
}
const h$2 = (e) => (d$5(e) || p$3(e)) && !!e.anchor;

// node_modules/yaml/browser/dist/visit.js
const c$20 = Symbol(`break visit`);
const l$14 = Symbol(`skip children`);
const u$8 = Symbol(`remove node`);
function d$4(t, n) {
	let r = h$1(n);
	c$21(t) ? f$3(null, t.contents, r, Object.freeze([t])) === u$8 && (t.contents = null) : f$3(null, t, r, Object.freeze([]));
}
d$4.BREAK = c$20, d$4.SKIP = l$14, d$4.REMOVE = u$8;
function f$3(e, i, a, o) {
	let s = g$1(e, i, a, o);
	if (m$3(s) || u$9(s)) return _$1(e, o, s), f$3(e, s, a, o);
	if (typeof s != `symbol`) {
		if (p$3(i)) {
			o = Object.freeze(o.concat(i));
			for (let e = 0; e < i.items.length; ++e) {
				let t = f$3(e, i.items[e], a, o);
				if (typeof t == `number`) e = t - 1;
				else if (t === c$20) return c$20;
				else t === u$8 && (i.items.splice(e, 1), --e);
			}
		} else if (u$9(i)) {
			o = Object.freeze(o.concat(i));
			let e = f$3(`key`, i.key, a, o);
			if (e === c$20) return c$20;
			e === u$8 && (i.key = null);
			let t = f$3(`value`, i.value, a, o);
			if (t === c$20) return c$20;
			t === u$8 && (i.value = null);
		}
	}
	return s;
}
async function p$2(t, n) {
	let r = h$1(n);
	c$21(t) ? await m$2(null, t.contents, r, Object.freeze([t])) === u$8 && (t.contents = null) : await m$2(null, t, r, Object.freeze([]));
}
p$2.BREAK = c$20, p$2.SKIP = l$14, p$2.REMOVE = u$8;
async function m$2(e, i, a, o) {
	let s = await g$1(e, i, a, o);
	if (m$3(s) || u$9(s)) return _$1(e, o, s), m$2(e, s, a, o);
	if (typeof s != `symbol`) {
		if (p$3(i)) {
			o = Object.freeze(o.concat(i));
			for (let e = 0; e < i.items.length; ++e) {
				let t = await m$2(e, i.items[e], a, o);
				if (typeof t == `number`) e = t - 1;
				else if (t === c$20) return c$20;
				else t === u$8 && (i.items.splice(e, 1), --e);
			}
		} else if (u$9(i)) {
			o = Object.freeze(o.concat(i));
			let e = await m$2(`key`, i.key, a, o);
			if (e === c$20) return c$20;
			e === u$8 && (i.key = null);
			let t = await m$2(`value`, i.value, a, o);
			if (t === c$20) return c$20;
			t === u$8 && (i.value = null);
		}
	}
	return s;
}
function h$1(e) {
	return typeof e == `object` && (e.Collection || e.Node || e.Value) ? Object.assign({
		Alias: e.Node,
		Map: e.Node,
		Scalar: e.Node,
		Seq: e.Node
	}, e.Value && {
		Map: e.Value,
		Scalar: e.Value,
		Seq: e.Value
	}, e.Collection && {
		Map: e.Collection,
		Seq: e.Collection
	}, e) : e;
}
function g$1(e, t, r, c) {
	if (typeof r == `function`) return r(e, t, c);
	if (l$15(t)) return r.Map?.(e, t, c);
	if (f$4(t)) return r.Seq?.(e, t, c);
	if (u$9(t)) return r.Pair?.(e, t, c);
	if (d$5(t)) return r.Scalar?.(e, t, c);
	if (s$21(t)) return r.Alias?.(e, t, c);
}
function _$1(t, i, a) {
	let o = i[i.length - 1];
	if (p$3(o)) o.items[t] = a;
	else if (u$9(o)) t === `key` ? o.key = a : o.value = a;
	else if (c$21(o)) o.contents = a;
	else {
		let e = s$21(o) ? `alias` : `scalar`;
		throw Error(`Cannot replace node with ${e} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const n$17 = {
	"!": `%21`,
	",": `%2C`,
	"[": `%5B`,
	"]": `%5D`,
	"{": `%7B`,
	"}": `%7D`
};
const r$16 = (e) => e.replace(/[!,[\]{}]/g, (e) => n$17[e]);
var i$15 = class i$15 {
	constructor(e, t) {
		this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, i$15.defaultYaml, e), this.tags = Object.assign({}, i$15.defaultTags, t);
	}
	clone() {
		let e = new i$15(this.yaml, this.tags);
		return e.docStart = this.docStart, e;
	}
	atDocument() {
		let e = new i$15(this.yaml, this.tags);
		switch (this.yaml.version) {
			case `1.1`:
				this.atNextDocument = !0;
				break;
			case `1.2`: this.atNextDocument = !1, this.yaml = {
				explicit: i$15.defaultYaml.explicit,
				version: `1.2`
			}, this.tags = Object.assign({}, i$15.defaultTags);
		}
		return e;
	}
	add(e, t) {
		this.atNextDocument &&= (this.yaml = {
			explicit: i$15.defaultYaml.explicit,
			version: `1.1`
		}, this.tags = Object.assign({}, i$15.defaultTags), !1);
		let n = e.trim().split(/[ \t]+/), r = n.shift();
		switch (r) {
			case `%TAG`: {
				if (n.length !== 2 && (t(0, `%TAG directive should contain exactly two parts`), n.length < 2)) return !1;
				let [e, r] = n;
				return this.tags[e] = r, !0;
			}
			case `%YAML`: {
				if (this.yaml.explicit = !0, n.length !== 1) return t(0, `%YAML directive should contain exactly one part`), !1;
				let [e] = n;
				if (e === `1.1` || e === `1.2`) return this.yaml.version = e, !0;
				{
					let n = /^\d+\.\d+$/.test(e);
					return t(6, `Unsupported YAML version ${e}`, n), !1;
				}
			}
			default: return t(0, `Unknown directive ${r}`, !0), !1;
		}
	}
	tagName(e, t) {
		if (e === `!`) return `!`;
		if (e[0] !== `!`) return t(`Not a valid tag: ${e}`), null;
		if (e[1] === `<`) {
			let n = e.slice(2, -1);
			return n === `!` || n === `!!` ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== `>` && t(`Verbatim tags must end with a >`), n);
		}
		let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
		r || t(`The ${e} tag has no suffix`);
		let i = this.tags[n];
		if (i) try {
			return i + decodeURIComponent(r);
		} catch (e) {
			return t(String(e)), null;
		}
		return n === `!` ? e : (t(`Could not resolve tag: ${e}`), null);
	}
	tagString(e) {
		for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + r$16(e.substring(n.length));
		return e[0] === `!` ? e : `!<${e}>`;
	}
	toString(n) {
		let r = this.yaml.explicit ? [`%YAML ${this.yaml.version || `1.2`}`] : [], i = Object.entries(this.tags), a;
		if (n && i.length > 0 && m$3(n.contents)) {
			let r = {};
			d$4(n.contents, (t, n) => {
				m$3(n) && n.tag && (r[n.tag] = !0);
			}), a = Object.keys(r);
		} else a = [];
		for (let [e, t] of i) e === `!!` && t === `tag:yaml.org,2002:` || n && !a.some((e) => e.startsWith(t)) || r.push(`%TAG ${e} ${t}`);
		return r.join(`
`);
	}
};
i$15.defaultYaml = {
	explicit: !1,
	version: `1.2`
}, i$15.defaultTags = { "!!": `tag:yaml.org,2002:` };

// node_modules/yaml/browser/dist/doc/anchors.js
function r$15(e) {
	if (/[\x00-\x19\s,[\]{}]/.test(e)) {
		let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
		throw Error(t);
	}
	return !0;
}
function i$14(e) {
	let t = /* @__PURE__ */ new Set();
	return d$4(e, { Value(e, n) {
		n.anchor && t.add(n.anchor);
	} }), t;
}
function a$14(e, t) {
	for (let n = 1;; ++n) {
		let r = `${e}${n}`;
		if (!t.has(r)) return r;
	}
}
function o$16(n, r) {
	let o = [], s = /* @__PURE__ */ new Map(), c = null;
	return {
		onAnchor: (e) => {
			o.push(e), c ??= i$14(n);
			let t = a$14(r, c);
			return c.add(t), t;
		},
		setAnchors: () => {
			for (let n of o) {
				let r = s.get(n);
				if (typeof r == `object` && r.anchor && (d$5(r.node) || p$3(r.node))) r.node.anchor = r.anchor;
				else {
					let e = Error(`Failed to resolve repeated object (this should not happen)`);
					throw e.source = n, e;
				}
			}
		},
		sourceObjects: s
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function e$10(t, n, r, i) {
	if (i && typeof i == `object`) {
		if (Array.isArray(i)) for (let n = 0, r = i.length; n < r; ++n) {
			let r = i[n], a = e$10(t, i, String(n), r);
			a === void 0 ? delete i[n] : a !== r && (i[n] = a);
		}
		else if (i instanceof Map) for (let n of Array.from(i.keys())) {
			let r = i.get(n), a = e$10(t, i, n, r);
			a === void 0 ? i.delete(n) : a !== r && i.set(n, a);
		}
		else if (i instanceof Set) for (let n of Array.from(i)) {
			let r = e$10(t, i, n, n);
			r === void 0 ? i.delete(n) : r !== n && (i.delete(n), i.add(r));
		}
		else for (let [n, r] of Object.entries(i)) {
			let a = e$10(t, i, n, r);
			a === void 0 ? delete i[n] : a !== r && (i[n] = a);
		}
	}
	return t.call(n, r, i);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function t$16(n, r, i) {
	if (Array.isArray(n)) return n.map((e, n) => t$16(e, String(n), i));
	if (n && typeof n.toJSON == `function`) {
		if (!i || !h$2(n)) return n.toJSON(r, i);
		let t = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		i.anchors.set(n, t), i.onCreate = (e) => {
			t.res = e, delete i.onCreate;
		};
		let a = n.toJSON(r, i);
		return i.onCreate && i.onCreate(a), a;
	}
	return typeof n == `bigint` && !i?.keep ? Number(n) : n;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var i$13 = class {
	constructor(e) {
		Object.defineProperty(this, o$17, { value: e });
	}
	clone() {
		let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return this.range && (e.range = this.range.slice()), e;
	}
	toJS(t, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
		if (!c$21(t)) throw TypeError(`A document argument is required`);
		let c = {
			anchors: /* @__PURE__ */ new Map(),
			doc: t,
			keep: !0,
			mapAsMap: i === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof a == `number` ? a : 100
		}, l = t$16(this, ``, c);
		if (typeof o == `function`) for (let { count: e, res: t } of c.anchors.values()) o(t, e);
		return typeof s == `function` ? e$10(s, { "": l }, ``, l) : l;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var l$13 = class extends i$13 {
	constructor(e) {
		super(e$11), this.source = e, Object.defineProperty(this, "tag", { set() {
			throw Error(`Alias nodes cannot have tags`);
		} });
	}
	resolve(e, n) {
		if (n?.maxAliasCount === 0) throw ReferenceError(`Alias resolution is disabled`);
		let i;
		n?.aliasResolveCache ? i = n.aliasResolveCache : (i = [], d$4(e, { Node: (e, t) => {
			(s$21(t) || h$2(t)) && i.push(t);
		} }), n && (n.aliasResolveCache = i));
		let a;
		for (let e of i) {
			if (e === this) break;
			e.anchor === this.source && (a = e);
		}
		if (a && n) {
			let { anchors: e, doc: t, maxAliasCount: r } = n, i = e.get(a);
			if (i ||= (t$16(a, null, n), e.get(a)), i?.res === void 0) throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);
			if (r >= 0 && (i.count += 1, i.aliasCount === 0 && (i.aliasCount = u$7(t, a, e)), i.count * i.aliasCount > r)) throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`);
		}
		return a;
	}
	toJSON(e, t) {
		if (!t) return { source: this.source };
		let n = this.resolve(t.doc, t);
		if (!n) {
			let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw ReferenceError(e);
		}
		return t.anchors.get(n).res;
	}
	toString(t, n, r) {
		let i = `*${this.source}`;
		if (t) {
			if (r$15(this.source), t.options.verifyAliasOrder && !t.anchors.has(this.source)) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw Error(e);
			}
			if (t.implicitKey) return `${i} `;
		}
		return i;
	}
};
function u$7(e, t, n) {
	if (s$21(t)) {
		let r = t.resolve(e), i = n && r && n.get(r);
		return i ? i.count * i.aliasCount : 0;
	}
	if (p$3(t)) {
		let r = 0;
		for (let i of t.items) {
			let t = u$7(e, i, n);
			t > r && (r = t);
		}
		return r;
	}
	if (u$9(t)) {
		let r = u$7(e, t.key, n), i = u$7(e, t.value, n);
		return Math.max(r, i);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const r$14 = (e) => !e || typeof e != `function` && typeof e != `object`;
var i$12 = class extends i$13 {
	constructor(t) {
		super(i$16), this.value = t;
	}
	toJSON(e, t) {
		return t?.keep ? this.value : t$16(this.value, e, t);
	}
	toString() {
		return String(this.value);
	}
};
i$12.BLOCK_FOLDED = `BLOCK_FOLDED`, i$12.BLOCK_LITERAL = `BLOCK_LITERAL`, i$12.PLAIN = `PLAIN`, i$12.QUOTE_DOUBLE = `QUOTE_DOUBLE`, i$12.QUOTE_SINGLE = `QUOTE_SINGLE`;

// node_modules/yaml/browser/dist/doc/createNode.js
function s$20(e, t, n) {
	if (t) {
		let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
		if (!r) throw Error(`Tag ${t} not found`);
		return r;
	}
	return n.find((t) => t.identify?.(e) && !t.format);
}
function c$19(c, l, u) {
	if (c$21(c) && (c = c.contents), m$3(c)) return c;
	if (u$9(c)) {
		let e = u.schema[n$18].createNode?.(u.schema, null, u);
		return e.items.push(c), e;
	}
	(c instanceof String || c instanceof Number || c instanceof Boolean || typeof BigInt < `u` && c instanceof BigInt) && (c = c.valueOf());
	let { aliasDuplicateObjects: d, onAnchor: f, onTagObj: p, schema: m, sourceObjects: h } = u, g;
	if (d && c && typeof c == `object`) {
		if (g = h.get(c), g) return g.anchor ?? (g.anchor = f(c)), new l$13(g.anchor);
		g = {
			anchor: null,
			node: null
		}, h.set(c, g);
	}
	l?.startsWith(`!!`) && (l = `tag:yaml.org,2002:` + l.slice(2));
	let _ = s$20(c, l, m.tags);
	if (!_) {
		if (c && typeof c.toJSON == `function` && (c = c.toJSON()), !c || typeof c != `object`) {
			let e = new i$12(c);
			return g && (g.node = e), e;
		}
		_ = c instanceof Map ? m[n$18] : Symbol.iterator in Object(c) ? m[a$15] : m[n$18];
	}
	p && (p(_), delete u.onTagObj);
	let v = _?.createNode ? _.createNode(u.schema, c, u) : typeof _?.nodeClass?.from == `function` ? _.nodeClass.from(u.schema, c, u) : new i$12(c);
	return l ? v.tag = l : _.default || (v.tag = _.tag), g && (g.node = v), v;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function o$15(t, n, r) {
	let i = r;
	for (let e = n.length - 1; e >= 0; --e) {
		let t = n[e];
		if (typeof t == `number` && Number.isInteger(t) && t >= 0) {
			let e = [];
			e[t] = i, i = e;
		} else i = /* @__PURE__ */ new Map([[t, i]]);
	}
	return c$19(i, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw Error(`This should not happen, please report a bug.`);
		},
		schema: t,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const s$19 = (e) => e == null || typeof e == `object` && !!e[Symbol.iterator]().next().done;
var c$18 = class extends i$13 {
	constructor(e, t) {
		super(e), Object.defineProperty(this, "schema", {
			value: t,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	clone(e) {
		let r = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return e && (r.schema = e), r.items = r.items.map((r) => m$3(r) || u$9(r) ? r.clone(e) : r), this.range && (r.range = this.range.slice()), r;
	}
	addIn(e, t) {
		if (s$19(e)) this.add(t);
		else {
			let [n, ...i] = e, a = this.get(n, !0);
			if (p$3(a)) a.addIn(i, t);
			else if (a === void 0 && this.schema) this.set(n, o$15(this.schema, i, t));
			else throw Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
		}
	}
	deleteIn(e) {
		let [t, ...n] = e;
		if (n.length === 0) return this.delete(t);
		let i = this.get(t, !0);
		if (p$3(i)) return i.deleteIn(n);
		throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
	}
	getIn(e, t) {
		let [n, ...a] = e, o = this.get(n, !0);
		return a.length === 0 ? !t && d$5(o) ? o.value : o : p$3(o) ? o.getIn(a, t) : void 0;
	}
	hasAllNullValues(e) {
		return this.items.every((t) => {
			if (!u$9(t)) return !1;
			let r = t.value;
			return r == null || e && d$5(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
		});
	}
	hasIn(e) {
		let [t, ...n] = e;
		if (n.length === 0) return this.has(t);
		let i = this.get(t, !0);
		return p$3(i) ? i.hasIn(n) : !1;
	}
	setIn(e, t) {
		let [n, ...i] = e;
		if (i.length === 0) this.set(n, t);
		else {
			let e = this.get(n, !0);
			if (p$3(e)) e.setIn(i, t);
			else if (e === void 0 && this.schema) this.set(n, o$15(this.schema, i, t));
			else throw Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const e$9 = (e) => e.replace(/^(?!$)(?: $)?/gm, `#`);
function t$15(e, t) {
	return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
}
const n$16 = (e, n, r) => e.endsWith(`
`) ? t$15(r, n) : r.includes(`
`) ? `
` + t$15(r, n) : (e.endsWith(` `) ? `` : ` `) + r;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const e$8 = `flow`;
const t$14 = `block`;
const n$15 = `quoted`;
function r$13(e, r, a = `flow`, { indentAtStart: o, lineWidth: s = 80, minContentWidth: c = 20, onFold: l, onOverflow: u } = {}) {
	if (!s || s < 0) return e;
	s < c && (c = 0);
	let d = Math.max(1 + c, 1 + s - r.length);
	if (e.length <= d) return e;
	let f = [], p = {}, m = s - r.length;
	typeof o == `number` && (o > s - Math.max(2, c) ? f.push(0) : m = s - o);
	let h, g, _ = !1, v = -1, y = -1, b = -1;
	a === "block" && (v = i$11(e, v, r.length), v !== -1 && (m = v + d));
	for (let o; o = e[v += 1];) {
		if (a === "quoted" && o === `\\`) {
			switch (y = v, e[v + 1]) {
				case `x`:
					v += 3;
					break;
				case `u`:
					v += 5;
					break;
				case `U`:
					v += 9;
					break;
				default: v += 1;
			}
			b = v;
		}
		if (o === `
`) a === "block" && (v = i$11(e, v, r.length)), m = v + r.length + d, h = void 0;
		else {
			if (o === ` ` && g && g !== ` ` && g !== `
` && g !== `	`) {
				let t = e[v + 1];
				t && t !== ` ` && t !== `
` && t !== `	` && (h = v);
			}
			if (v >= m) {
				if (h) f.push(h), m = h + d, h = void 0;
				else if (a === "quoted") {
					for (; g === ` ` || g === `	`;) g = o, o = e[v += 1], _ = !0;
					let t = v > b + 1 ? v - 2 : y - 1;
					if (p[t]) return e;
					f.push(t), p[t] = !0, m = t + d, h = void 0;
				} else _ = !0;
			}
		}
		g = o;
	}
	if (_ && u && u(), f.length === 0) return e;
	l && l();
	let x = e.slice(0, f[0]);
	for (let t = 0; t < f.length; ++t) {
		let i = f[t], o = f[t + 1] || e.length;
		i === 0 ? x = `\n${r}${e.slice(0, o)}` : (a === "quoted" && p[i] && (x += `${e[i]}\\`), x += `\n${r}${e.slice(i + 1, o)}`);
	}
	return x;
}
function i$11(e, t, n) {
	let r = t, i = t + 1, a = e[i];
	for (; a === ` ` || a === `	`;) if (t < i + n) a = e[++t];
	else {
		do
			a = e[++t];
		while (a && a !== `
`);
		r = t, i = t + 1, a = e[i];
	}
	return r;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const a$13 = (e, t) => ({
	indentAtStart: t ? e.indent.length : e.indentAtStart,
	lineWidth: e.options.lineWidth,
	minContentWidth: e.options.minContentWidth
});
const o$14 = (e) => /^(%|---|\.\.\.)/m.test(e);
function s$18(e, t, n) {
	if (!t || t < 0) return !1;
	let r = t - n, i = e.length;
	if (i <= r) return !1;
	for (let t = 0, n = 0; t < i; ++t) if (e[t] === `
`) {
		if (t - n > r) return !0;
		if (n = t + 1, i - n <= r) return !1;
	}
	return !0;
}
function c$17(e, n) {
	let i = JSON.stringify(e);
	if (n.options.doubleQuotedAsJSON) return i;
	let { implicitKey: s } = n, c = n.options.doubleQuotedMinMultiLineLength, l = n.indent || (o$14(e) ? `  ` : ``), u = ``, d = 0;
	for (let e = 0, t = i[e]; t; t = i[++e]) if (t === ` ` && i[e + 1] === `\\` && i[e + 2] === `n` && (u += i.slice(d, e) + `\\ `, e += 1, d = e, t = `\\`), t === `\\`) switch (i[e + 1]) {
		case `u`:
			{
				u += i.slice(d, e);
				let t = i.substr(e + 2, 4);
				switch (t) {
					case `0000`:
						u += `\\0`;
						break;
					case `0007`:
						u += `\\a`;
						break;
					case `000b`:
						u += `\\v`;
						break;
					case `001b`:
						u += `\\e`;
						break;
					case `0085`:
						u += `\\N`;
						break;
					case `00a0`:
						u += `\\_`;
						break;
					case `2028`:
						u += `\\L`;
						break;
					case `2029`:
						u += `\\P`;
						break;
					default: t.substr(0, 2) === `00` ? u += `\\x` + t.substr(2) : u += i.substr(e, 6);
				}
				e += 5, d = e + 1;
			}
			break;
		case `n`:
			if (s || i[e + 2] === `"` || i.length < c) e += 1;
			else {
				for (u += i.slice(d, e) + `

`; i[e + 2] === `\\` && i[e + 3] === `n` && i[e + 4] !== `"`;) u += `
`, e += 2;
				u += l, i[e + 2] === ` ` && (u += `\\`), e += 1, d = e + 1;
			}
			break;
		default: e += 1;
	}
	return u = d ? u + i.slice(d) : i, s ? u : r$13(u, l, n$15, a$13(n, !1));
}
function l$12(e, r) {
	if (r.options.singleQuote === !1 || r.implicitKey && e.includes(`
`) || /[ \t]\n|\n[ \t]/.test(e)) return c$17(e, r);
	let i = r.indent || (o$14(e) ? `  ` : ``), s = `'` + e.replace(/'/g, `''`).replace(/\n+/g, `$&\n${i}`) + `'`;
	return r.implicitKey ? s : r$13(s, i, e$8, a$13(r, !1));
}
function u$6(e, t) {
	let { singleQuote: n } = t.options, r;
	if (n === !1) r = c$17;
	else {
		let t = e.includes(`"`), i = e.includes(`'`);
		r = t && !i ? l$12 : i && !t ? c$17 : n ? l$12 : c$17;
	}
	return r(e, t);
}
let d$3;
try {
	d$3 = RegExp(`(^|(?<!
))
+(?!
|$)`, `g`);
} catch {
	d$3 = /\n+(?!\n|$)/g;
}
function f$2({ comment: n, type: r, value: c }, l, f, p) {
	let { blockQuote: m, commentString: h, lineWidth: g } = l.options;
	if (!m || /\n[\t ]+$/.test(c)) return u$6(c, l);
	let _ = l.indent || (l.forceBlockIndent || o$14(c) ? `  ` : ``), v = m === `literal` ? !0 : m === `folded` || r === i$12.BLOCK_FOLDED ? !1 : r === i$12.BLOCK_LITERAL || !s$18(c, g, _.length);
	if (!c) return v ? `|
` : `>
`;
	let y, b;
	for (b = c.length; b > 0; --b) {
		let e = c[b - 1];
		if (e !== `
` && e !== `	` && e !== ` `) break;
	}
	let x = c.substring(b), S = x.indexOf(`
`);
	S === -1 ? y = `-` : c === x || S !== x.length - 1 ? (y = `+`, p && p()) : y = ``, x &&= (c = c.slice(0, -x.length), x[x.length - 1] === `
` && (x = x.slice(0, -1)), x.replace(d$3, `$&${_}`));
	let C = !1, w, T = -1;
	for (w = 0; w < c.length; ++w) {
		let e = c[w];
		if (e === ` `) C = !0;
		else if (e === `
`) T = w;
		else break;
	}
	let E = c.substring(0, T < w ? T + 1 : w);
	E &&= (c = c.substring(E.length), E.replace(/\n+/g, `$&${_}`));
	let D = (C ? _ ? `2` : `1` : ``) + y;
	if (n && (D += ` ` + h(n.replace(/ ?[\r\n]+/g, ` `)), f && f()), !v) {
		let n = c.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, `$1$2`).replace(/\n+/g, `$&${_}`), o = !1, s = a$13(l, !0);
		m !== `folded` && r !== i$12.BLOCK_FOLDED && (s.onOverflow = () => {
			o = !0;
		});
		let u = r$13(`${E}${n}${x}`, _, t$14, s);
		if (!o) return `>${D}\n${_}${u}`;
	}
	return c = c.replace(/\n+/g, `$&${_}`), `|${D}\n${_}${E}${c}${x}`;
}
function p$1(r, i, s, c) {
	let { type: l, value: d } = r, { actualString: p, implicitKey: m, indent: h, indentStep: g, inFlow: _ } = i;
	if (m && d.includes(`
`) || _ && /[[\]{},]/.test(d)) return u$6(d, i);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(d)) return m || _ || !d.includes(`
`) ? u$6(d, i) : f$2(r, i, s, c);
	if (!m && !_ && l !== i$12.PLAIN && d.includes(`
`)) return f$2(r, i, s, c);
	if (o$14(d)) {
		if (h === ``) return i.forceBlockIndent = !0, f$2(r, i, s, c);
		if (m && h === g) return u$6(d, i);
	}
	let v = d.replace(/\n+/g, `$&\n${h}`);
	if (p) {
		let e = (e) => e.default && e.tag !== `tag:yaml.org,2002:str` && e.test?.test(v), { compat: t, tags: n } = i.doc.schema;
		if (n.some(e) || t?.some(e)) return u$6(d, i);
	}
	return m ? v : r$13(v, h, e$8, a$13(i, !1));
}
function m$1(t, n, r, i) {
	let { implicitKey: a, inFlow: o } = n, s = typeof t.value == `string` ? t : Object.assign({}, t, { value: String(t.value) }), { type: d } = t;
	d !== i$12.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value) && (d = i$12.QUOTE_DOUBLE);
	let m = (t) => {
		switch (t) {
			case i$12.BLOCK_FOLDED:
			case i$12.BLOCK_LITERAL: return a || o ? u$6(s.value, n) : f$2(s, n, r, i);
			case i$12.QUOTE_DOUBLE: return c$17(s.value, n);
			case i$12.QUOTE_SINGLE: return l$12(s.value, n);
			case i$12.PLAIN: return p$1(s, n, r, i);
			default: return null;
		}
	}, h = m(d);
	if (h === null) {
		let { defaultKeyType: e, defaultStringType: t } = n.options, r = a && e || t;
		if (h = m(r), h === null) throw Error(`Unsupported default string type ${r}`);
	}
	return h;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function c$16(e, t) {
	let n = Object.assign({
		blockQuote: !0,
		commentString: e$9,
		defaultKeyType: null,
		defaultStringType: `PLAIN`,
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: `false`,
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: `null`,
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: `true`,
		verifyAliasOrder: !0
	}, e.schema.toStringOptions, t), r;
	switch (n.collectionStyle) {
		case `block`:
			r = !1;
			break;
		case `flow`:
			r = !0;
			break;
		default: r = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc: e,
		flowCollectionPadding: n.flowCollectionPadding ? ` ` : ``,
		indent: ``,
		indentStep: typeof n.indent == `number` ? ` `.repeat(n.indent) : `  `,
		inFlow: r,
		options: n
	};
}
function l$11(e, t) {
	if (t.tag) {
		let n = e.filter((e) => e.tag === t.tag);
		if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
	}
	let n, r;
	if (d$5(t)) {
		r = t.value;
		let i = e.filter((e) => e.identify?.(r));
		if (i.length > 1) {
			let e = i.filter((e) => e.test);
			e.length > 0 && (i = e);
		}
		n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
	} else r = t, n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
	if (!n) {
		let e = r?.constructor?.name ?? (r === null ? `null` : typeof r);
		throw Error(`Tag not resolved for ${e} value`);
	}
	return n;
}
function u$5(t, n, { anchors: r, doc: o }) {
	if (!o.directives) return ``;
	let s = [], c = (d$5(t) || p$3(t)) && t.anchor;
	c && r$15(c) && (r.add(c), s.push(`&${c}`));
	let l = t.tag ?? (n.default ? null : n.tag);
	return l && s.push(o.directives.tagString(l)), s.join(` `);
}
function d$2(e, a, o, c) {
	if (u$9(e)) return e.toString(a, o, c);
	if (s$21(e)) {
		if (a.doc.directives) return e.toString(a);
		if (a.resolvedAliases?.has(e)) throw TypeError(`Cannot stringify circular structure without alias nodes`);
		a.resolvedAliases ? a.resolvedAliases.add(e) : a.resolvedAliases = /* @__PURE__ */ new Set([e]), e = e.resolve(a.doc);
	}
	let d, f = m$3(e) ? e : a.doc.createNode(e, { onTagObj: (e) => d = e });
	d ??= l$11(a.doc.schema.tags, f);
	let p = u$5(f, d, a);
	p.length > 0 && (a.indentAtStart = (a.indentAtStart ?? 0) + p.length + 1);
	let m = typeof d.stringify == `function` ? d.stringify(f, a, o, c) : d$5(f) ? m$1(f, a, o, c) : f.toString(a, o, c);
	return p ? d$5(f) || m[0] === `{` || m[0] === `[` ? `${p} ${m}` : `${p}\n${a.indent}${m}` : m;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function c$15({ key: c, value: l }, u, d, f) {
	let { allNullValues: p, doc: m, indent: h, indentStep: g, options: { commentString: _, indentSeq: v, simpleKeys: y } } = u, b = m$3(c) && c.comment || null;
	if (y) {
		if (b) throw Error(`With simple keys, key nodes cannot have comments`);
		if (p$3(c) || !m$3(c) && typeof c == `object`) throw Error(`With simple keys, collection cannot be used as a key value`);
	}
	let x = !y && (!c || b && l == null && !u.inFlow || p$3(c) || (d$5(c) ? c.type === i$12.BLOCK_FOLDED || c.type === i$12.BLOCK_LITERAL : typeof c == `object`));
	u = Object.assign({}, u, {
		allNullValues: !1,
		implicitKey: !x && (y || !p),
		indent: h + g
	});
	let S = !1, C = !1, w = d$2(c, u, () => S = !0, () => C = !0);
	if (!x && !u.inFlow && w.length > 1024) {
		if (y) throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);
		x = !0;
	}
	if (u.inFlow) {
		if (p || l == null) return S && d && d(), w === `` ? `?` : x ? `? ${w}` : w;
	} else if (p && !y || l == null && x) return w = `? ${w}`, b && !S ? w += n$16(w, u.indent, _(b)) : C && f && f(), w;
	S && (b = null), x ? (b && (w += n$16(w, u.indent, _(b))), w = `? ${w}\n${h}:`) : (w = `${w}:`, b && (w += n$16(w, u.indent, _(b))));
	let T, E, D;
	m$3(l) ? (T = !!l.spaceBefore, E = l.commentBefore, D = l.comment) : (T = !1, E = null, D = null, l && typeof l == `object` && (l = m.createNode(l))), u.implicitKey = !1, !x && !b && d$5(l) && (u.indentAtStart = w.length + 1), C = !1, !v && g.length >= 2 && !u.inFlow && !x && f$4(l) && !l.flow && !l.tag && !l.anchor && (u.indent = u.indent.substring(2));
	let O = !1, k = d$2(l, u, () => O = !0, () => C = !0), A = ` `;
	if (b || T || E) {
		if (A = T ? `
` : ``, E) {
			let e = _(E);
			A += `\n${t$15(e, u.indent)}`;
		}
		k === `` && !u.inFlow ? A === `
` && D && (A = `

`) : A += `\n${u.indent}`;
	} else if (!x && p$3(l)) {
		let e = k[0], t = k.indexOf(`
`), n = t !== -1, r = u.inFlow ?? l.flow ?? l.items.length === 0;
		if (n || !r) {
			let r = !1;
			if (n && (e === `&` || e === `!`)) {
				let n = k.indexOf(` `);
				e === `&` && n !== -1 && n < t && k[n + 1] === `!` && (n = k.indexOf(` `, n + 1)), (n === -1 || t < n) && (r = !0);
			}
			r || (A = `\n${u.indent}`);
		}
	} else (k === `` || k[0] === `
`) && (A = ``);
	return w += A + k, u.inFlow ? O && d && d() : D && !O ? w += n$16(w, u.indent, _(D)) : C && f && f(), w;
}

// node_modules/yaml/browser/dist/log.js
function t$13(e, t) {
	(e === `debug` || e === `warn`) && console.warn(t);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const a$12 = {
	identify: (e) => e === `<<` || typeof e == `symbol` && e.description === `<<`,
	default: `key`,
	tag: `tag:yaml.org,2002:merge`,
	test: /^<<$/,
	resolve: () => Object.assign(new i$12(Symbol(`<<`)), { addToJSMap: s$17 }),
	stringify: () => `<<`
};
const o$13 = (t, n) => (a$12.identify(n) || d$5(n) && (!n.type || n.type === i$12.PLAIN) && a$12.identify(n.value)) && t?.doc.schema.tags.some((e) => e.tag === a$12.tag && e.default);
function s$17(e, n, r) {
	let i = l$10(e, r);
	if (f$4(i)) for (let t of i.items) c$14(e, n, t);
	else if (Array.isArray(i)) for (let t of i) c$14(e, n, t);
	else c$14(e, n, i);
}
function c$14(e, t, n) {
	let i = l$10(e, n);
	if (!l$15(i)) throw Error(`Merge sources must be maps or map aliases`);
	let a = i.toJSON(null, e, Map);
	for (let [e, n] of a) t instanceof Map ? t.has(e) || t.set(e, n) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return t;
}
function l$10(e, t) {
	return e && s$21(t) ? t.resolve(e.doc, e) : t;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function o$12(e, r, { key: o, value: c }) {
	if (m$3(o) && o.addToJSMap) o.addToJSMap(e, r, c);
	else if (o$13(e, o)) s$17(e, r, c);
	else {
		let t = t$16(o, ``, e);
		if (r instanceof Map) r.set(t, t$16(c, t, e));
		else if (r instanceof Set) r.add(t);
		else {
			let n = s$16(o, t, e), i = t$16(c, n, e);
			n in r ? Object.defineProperty(r, n, {
				value: i,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : r[n] = i;
		}
	}
	return r;
}
function s$16(t, n, a) {
	if (n === null) return ``;
	if (typeof n != `object`) return String(n);
	if (m$3(t) && a?.doc) {
		let n = c$16(a.doc, {});
		n.anchors = /* @__PURE__ */ new Set();
		for (let e of a.anchors.keys()) n.anchors.add(e.anchor);
		n.inFlow = !0, n.inStringifyKey = !0;
		let i = t.toString(n);
		if (!a.mapKeyWarned) {
			let t = JSON.stringify(i);
			t.length > 40 && (t = t.substring(0, 36) + `..."`), t$13(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${t}. Set mapAsMap: true to use object keys.`), a.mapKeyWarned = !0;
		}
		return i;
	}
	return JSON.stringify(n);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function o$11(t, n, r) {
	let i = c$19(t, void 0, r), a = c$19(n, void 0, r);
	return new s$15(i, a);
}
var s$15 = class s$15 {
	constructor(e, t = null) {
		Object.defineProperty(this, o$17, { value: r$17 }), this.key = e, this.value = t;
	}
	clone(e) {
		let { key: t, value: n } = this;
		return m$3(t) && (t = t.clone(e)), m$3(n) && (n = n.clone(e)), new s$15(t, n);
	}
	toJSON(e, t) {
		let r = t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return o$12(t, r, this);
	}
	toString(e, n, r) {
		return e?.doc ? c$15(this, e, n, r) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function a$11(e, t, n) {
	return (t.inFlow ?? e.flow ? s$14 : o$10)(e, t, n);
}
function o$10({ comment: a, items: o }, s, { blockItemPrefix: l, flowChars: u, itemIndent: d, onChompKeep: f, onComment: p }) {
	let { indent: m, options: { commentString: h } } = s, g = Object.assign({}, s, {
		indent: d,
		type: null
	}), _ = !1, v = [];
	for (let i = 0; i < o.length; ++i) {
		let a = o[i], u = null;
		if (m$3(a)) !_ && a.spaceBefore && v.push(``), c$13(s, v, a.commentBefore, _), a.comment && (u = a.comment);
		else if (u$9(a)) {
			let t = m$3(a.key) ? a.key : null;
			t && (!_ && t.spaceBefore && v.push(``), c$13(s, v, t.commentBefore, _));
		}
		_ = !1;
		let f = d$2(a, g, () => u = null, () => _ = !0);
		u && (f += n$16(f, d, h(u))), _ && u && (_ = !1), v.push(l + f);
	}
	let y;
	if (v.length === 0) y = u.start + u.end;
	else {
		y = v[0];
		for (let e = 1; e < v.length; ++e) {
			let t = v[e];
			y += t ? `\n${m}${t}` : `
`;
		}
	}
	return a ? (y += `
` + t$15(h(a), m), p && p()) : _ && f && f(), y;
}
function s$14({ items: i }, a, { flowChars: o, itemIndent: s }) {
	let { indent: l, indentStep: u, flowCollectionPadding: d, options: { commentString: f } } = a;
	s += u;
	let p = Object.assign({}, a, {
		indent: s,
		inFlow: !0,
		type: null
	}), m = !1, h = 0, g = [];
	for (let o = 0; o < i.length; ++o) {
		let l = i[o], u = null;
		if (m$3(l)) l.spaceBefore && g.push(``), c$13(a, g, l.commentBefore, !1), l.comment && (u = l.comment);
		else if (u$9(l)) {
			let t = m$3(l.key) ? l.key : null;
			t && (t.spaceBefore && g.push(``), c$13(a, g, t.commentBefore, !1), t.comment && (m = !0));
			let n = m$3(l.value) ? l.value : null;
			n ? (n.comment && (u = n.comment), n.commentBefore && (m = !0)) : l.value == null && t?.comment && (u = t.comment);
		}
		u && (m = !0);
		let d = d$2(l, p, () => u = null);
		m ||= g.length > h || d.includes(`
`), o < i.length - 1 ? d += `,` : a.options.trailingComma && (a.options.lineWidth > 0 && (m ||= g.reduce((e, t) => e + t.length + 2, 2) + (d.length + 2) > a.options.lineWidth), m && (d += `,`)), u && (d += n$16(d, s, f(u))), g.push(d), h = g.length;
	}
	let { start: _, end: v } = o;
	if (g.length === 0) return _ + v;
	if (!m) {
		let e = g.reduce((e, t) => e + t.length + 2, 2);
		m = a.options.lineWidth > 0 && e > a.options.lineWidth;
	}
	if (m) {
		let e = _;
		for (let t of g) e += t ? `\n${u}${l}${t}` : `
`;
		return `${e}\n${l}${v}`;
	}
	return `${_}${d}${g.join(` `)}${d}${v}`;
}
function c$13({ indent: e, options: { commentString: t } }, n, r, a) {
	if (r && a && (r = r.replace(/^\n+/, ``)), r) {
		let a = t$15(t(r), e);
		n.push(a.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function l$9(e, t) {
	let n = d$5(t) ? t.value : t;
	for (let r of e) if (u$9(r) && (r.key === t || r.key === n || d$5(r.key) && r.key.value === n)) return r;
}
var u$4 = class extends c$18 {
	static get tagName() {
		return `tag:yaml.org,2002:map`;
	}
	constructor(e) {
		super(n$18, e), this.items = [];
	}
	static from(e, t, n) {
		let { keepUndefined: r, replacer: i } = n, a = new this(e), o = (e, o) => {
			if (typeof i == `function`) o = i.call(t, e, o);
			else if (Array.isArray(i) && !i.includes(e)) return;
			(o !== void 0 || r) && a.items.push(o$11(e, o, n));
		};
		if (t instanceof Map) for (let [e, n] of t) o(e, n);
		else if (t && typeof t == `object`) for (let e of Object.keys(t)) o(e, t[e]);
		return typeof e.sortMapEntries == `function` && a.items.sort(e.sortMapEntries), a;
	}
	add(e, t) {
		let n;
		n = u$9(e) ? e : !e || typeof e != `object` || !(`key` in e) ? new s$15(e, e?.value) : new s$15(e.key, e.value);
		let r = l$9(this.items, n.key), s = this.schema?.sortMapEntries;
		if (r) {
			if (!t) throw Error(`Key ${n.key} already set`);
			d$5(r.value) && r$14(n.value) ? r.value.value = n.value : r.value = n.value;
		} else if (s) {
			let e = this.items.findIndex((e) => s(n, e) < 0);
			e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
		} else this.items.push(n);
	}
	delete(e) {
		let t = l$9(this.items, e);
		return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
	}
	get(e, t) {
		let n = l$9(this.items, e)?.value;
		return (!t && d$5(n) ? n.value : n) ?? void 0;
	}
	has(e) {
		return !!l$9(this.items, e);
	}
	set(e, t) {
		this.add(new s$15(e, t), !0);
	}
	toJSON(e, n, r) {
		let i = r ? new r() : n?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		n?.onCreate && n.onCreate(i);
		for (let e of this.items) o$12(n, i, e);
		return i;
	}
	toString(t, n, r) {
		if (!t) return JSON.stringify(this);
		for (let e of this.items) if (!u$9(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
		return !t.allNullValues && this.hasAllNullValues(!1) && (t = Object.assign({}, t, { allNullValues: !0 })), a$11(this, t, {
			blockItemPrefix: ``,
			flowChars: {
				start: `{`,
				end: `}`
			},
			itemIndent: t.indent || ``,
			onChompKeep: r,
			onComment: n
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const n$14 = {
	collection: `map`,
	default: !0,
	nodeClass: u$4,
	tag: `tag:yaml.org,2002:map`,
	resolve(t, n) {
		return l$15(t) || n(`Expected a mapping for this tag`), t;
	},
	createNode: (e, n, r) => u$4.from(e, n, r)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var s$13 = class extends c$18 {
	static get tagName() {
		return `tag:yaml.org,2002:seq`;
	}
	constructor(e) {
		super(a$15, e), this.items = [];
	}
	add(e) {
		this.items.push(e);
	}
	delete(e) {
		let t = c$12(e);
		return typeof t == `number` && this.items.splice(t, 1).length > 0;
	}
	get(e, t) {
		let n = c$12(e);
		if (typeof n != `number`) return;
		let r = this.items[n];
		return !t && d$5(r) ? r.value : r;
	}
	has(e) {
		let t = c$12(e);
		return typeof t == `number` && t < this.items.length;
	}
	set(e, t) {
		let n = c$12(e);
		if (typeof n != `number`) throw Error(`Expected a valid index, not ${e}.`);
		let r = this.items[n];
		d$5(r) && r$14(t) ? r.value = t : this.items[n] = t;
	}
	toJSON(e, t) {
		let n = [];
		t?.onCreate && t.onCreate(n);
		let r = 0;
		for (let e of this.items) n.push(t$16(e, String(r++), t));
		return n;
	}
	toString(e, n, r) {
		return e ? a$11(this, e, {
			blockItemPrefix: `- `,
			flowChars: {
				start: `[`,
				end: `]`
			},
			itemIndent: (e.indent || ``) + `  `,
			onChompKeep: r,
			onComment: n
		}) : JSON.stringify(this);
	}
	static from(t, n, r) {
		let { replacer: i } = r, a = new this(t);
		if (n && Symbol.iterator in Object(n)) {
			let t = 0;
			for (let o of n) {
				if (typeof i == `function`) {
					let e = n instanceof Set ? o : String(t++);
					o = i.call(n, e, o);
				}
				a.items.push(c$19(o, void 0, r));
			}
		}
		return a;
	}
};
function c$12(e) {
	let t = d$5(e) ? e.value : e;
	return t && typeof t == `string` && (t = Number(t)), typeof t == `number` && Number.isInteger(t) && t >= 0 ? t : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const n$13 = {
	collection: `seq`,
	default: !0,
	nodeClass: s$13,
	tag: `tag:yaml.org,2002:seq`,
	resolve(t, n) {
		return f$4(t) || n(`Expected a sequence for this tag`), t;
	},
	createNode: (e, n, r) => s$13.from(e, n, r)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const t$12 = {
	identify: (e) => typeof e == `string`,
	default: !0,
	tag: `tag:yaml.org,2002:str`,
	resolve: (e) => e,
	stringify(t, n, r, i) {
		return n = Object.assign({ actualString: !0 }, n), m$1(t, n, r, i);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const t$11 = {
	identify: (e) => e == null,
	createNode: () => new i$12(null),
	default: !0,
	tag: `tag:yaml.org,2002:null`,
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new i$12(null),
	stringify: ({ source: e }, n) => typeof e == `string` && t$11.test.test(e) ? e : n.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const t$10 = {
	identify: (e) => typeof e == `boolean`,
	default: !0,
	tag: `tag:yaml.org,2002:bool`,
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (t) => new i$12(t[0] === `t` || t[0] === `T`),
	stringify({ source: e, value: n }, r) {
		return e && t$10.test.test(e) && n === (e[0] === `t` || e[0] === `T`) ? e : n ? r.options.trueStr : r.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function e$7({ format: e, minFractionDigits: t, tag: n, value: r }) {
	if (typeof r == `bigint`) return String(r);
	let i = typeof r == `number` ? r : Number(r);
	if (!isFinite(i)) return isNaN(i) ? `.nan` : i < 0 ? `-.inf` : `.inf`;
	let a = Object.is(r, -0) ? `-0` : JSON.stringify(r);
	if (!e && t && (!n || n === `tag:yaml.org,2002:float`) && /^-?\d/.test(a) && !a.includes(`e`)) {
		let e = a.indexOf(`.`);
		e < 0 && (e = a.length, a += `.`);
		let n = t - (a.length - e - 1);
		for (; n-- > 0;) a += `0`;
	}
	return a;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const n$12 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0,
	stringify: e$7
};
const r$12 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	format: `EXP`,
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e),
	stringify(e) {
		let n = Number(e.value);
		return isFinite(n) ? n.toExponential() : e$7(e);
	}
};
const i$10 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(t) {
		let n = new i$12(parseFloat(t)), r = t.indexOf(`.`);
		return r !== -1 && t[t.length - 1] === `0` && (n.minFractionDigits = t.length - r - 1), n;
	},
	stringify: e$7
};

// node_modules/yaml/browser/dist/schema/core/int.js
const t$9 = (e) => typeof e == `bigint` || Number.isInteger(e);
const n$11 = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
function r$11(n, r, i) {
	let { value: a } = n;
	return t$9(a) && a >= 0 ? i + a.toString(r) : e$7(n);
}
const i$9 = {
	identify: (e) => t$9(e) && e >= 0,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `OCT`,
	test: /^0o[0-7]+$/,
	resolve: (e, t, r) => n$11(e, 2, 8, r),
	stringify: (e) => r$11(e, 8, `0o`)
};
const a$10 = {
	identify: t$9,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	test: /^[-+]?[0-9]+$/,
	resolve: (e, t, r) => n$11(e, 0, 10, r),
	stringify: e$7
};
const o$9 = {
	identify: (e) => t$9(e) && e >= 0,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `HEX`,
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (e, t, r) => n$11(e, 2, 16, r),
	stringify: (e) => r$11(e, 16, `0x`)
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const d$1 = [
	n$14,
	n$13,
	t$12,
	t$11,
	t$10,
	i$9,
	a$10,
	o$9,
	n$12,
	r$12,
	i$10
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function r$10(e) {
	return typeof e == `bigint` || Number.isInteger(e);
}
const i$8 = ({ value: e }) => JSON.stringify(e);
const a$9 = [
	{
		identify: (e) => typeof e == `string`,
		default: !0,
		tag: `tag:yaml.org,2002:str`,
		resolve: (e) => e,
		stringify: i$8
	},
	{
		identify: (e) => e == null,
		createNode: () => new i$12(null),
		default: !0,
		tag: `tag:yaml.org,2002:null`,
		test: /^null$/,
		resolve: () => null,
		stringify: i$8
	},
	{
		identify: (e) => typeof e == `boolean`,
		default: !0,
		tag: `tag:yaml.org,2002:bool`,
		test: /^true$|^false$/,
		resolve: (e) => e === `true`,
		stringify: i$8
	},
	{
		identify: r$10,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
		stringify: ({ value: e }) => r$10(e) ? e.toString() : JSON.stringify(e)
	},
	{
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (e) => parseFloat(e),
		stringify: i$8
	}
];
const o$8 = [n$14, n$13].concat(a$9, {
	default: !0,
	tag: ``,
	test: /^/,
	resolve(e, t) {
		return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const n$10 = {
	identify: (e) => e instanceof Uint8Array,
	default: !1,
	tag: `tag:yaml.org,2002:binary`,
	resolve(e, t) {
		if (typeof atob == `function`) {
			let t = atob(e.replace(/[\n\r]/g, ``)), n = new Uint8Array(t.length);
			for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
			return n;
		}
		return t(`This environment does not support reading binary tags; either Buffer or atob is required`), e;
	},
	stringify({ comment: n, type: r, value: i }, a, o, s) {
		if (!i) return ``;
		let c = i, l;
		if (typeof btoa == `function`) {
			let e = ``;
			for (let t = 0; t < c.length; ++t) e += String.fromCharCode(c[t]);
			l = btoa(e);
		} else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);
		if (r ??= i$12.BLOCK_LITERAL, r !== i$12.QUOTE_DOUBLE) {
			let t = Math.max(a.options.lineWidth - a.indent.length, a.options.minContentWidth), n = Math.ceil(l.length / t), i = Array(n);
			for (let e = 0, r = 0; e < n; ++e, r += t) i[e] = l.substr(r, t);
			l = i.join(r === i$12.BLOCK_LITERAL ? `
` : ` `);
		}
		return m$1({
			comment: n,
			type: r,
			value: l
		}, a, o, s);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function s$12(r, o) {
	if (f$4(r)) for (let e = 0; e < r.items.length; ++e) {
		let s = r.items[e];
		if (!u$9(s)) {
			if (l$15(s)) {
				s.items.length > 1 && o(`Each pair must have its own sequence indicator`);
				let e = s.items[0] || new s$15(new i$12(null));
				if (s.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${s.commentBefore}\n${e.key.commentBefore}` : s.commentBefore), s.comment) {
					let t = e.value ?? e.key;
					t.comment = t.comment ? `${s.comment}\n${t.comment}` : s.comment;
				}
				s = e;
			}
			r.items[e] = u$9(s) ? s : new s$15(s);
		}
	}
	else o(`Expected a sequence for this tag`);
	return r;
}
function c$11(e, t, n) {
	let { replacer: i } = n, a = new s$13(e);
	a.tag = `tag:yaml.org,2002:pairs`;
	let s = 0;
	if (t && Symbol.iterator in Object(t)) for (let e of t) {
		typeof i == `function` && (e = i.call(t, String(s++), e));
		let o, c;
		if (Array.isArray(e)) {
			if (e.length === 2) o = e[0], c = e[1];
			else throw TypeError(`Expected [key, value] tuple: ${e}`);
		} else if (e && e instanceof Object) {
			let t = Object.keys(e);
			if (t.length === 1) o = t[0], c = e[o];
			else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
		} else o = e;
		a.items.push(o$11(o, c, n));
	}
	return a;
}
const l$8 = {
	collection: `seq`,
	default: !1,
	tag: `tag:yaml.org,2002:pairs`,
	resolve: s$12,
	createNode: c$11
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var s$11 = class s$11 extends s$13 {
	constructor() {
		super(), this.add = u$4.prototype.add.bind(this), this.delete = u$4.prototype.delete.bind(this), this.get = u$4.prototype.get.bind(this), this.has = u$4.prototype.has.bind(this), this.set = u$4.prototype.set.bind(this), this.tag = s$11.tag;
	}
	toJSON(e, r) {
		if (!r) return super.toJSON(e);
		let i = /* @__PURE__ */ new Map();
		r?.onCreate && r.onCreate(i);
		for (let e of this.items) {
			let a, o;
			if (u$9(e) ? (a = t$16(e.key, ``, r), o = t$16(e.value, a, r)) : a = t$16(e, ``, r), i.has(a)) throw Error(`Ordered maps must not include duplicate keys`);
			i.set(a, o);
		}
		return i;
	}
	static from(e, t, n) {
		let r = c$11(e, t, n), i = new this();
		return i.items = r.items, i;
	}
};
s$11.tag = `tag:yaml.org,2002:omap`;
const c$10 = {
	collection: `seq`,
	identify: (e) => e instanceof Map,
	nodeClass: s$11,
	default: !1,
	tag: `tag:yaml.org,2002:omap`,
	resolve(t, n) {
		let r = s$12(t, n), i = [];
		for (let { key: t } of r.items) d$5(t) && (i.includes(t.value) ? n(`Ordered maps must not include duplicate keys: ${t.value}`) : i.push(t.value));
		return Object.assign(new s$11(), r);
	},
	createNode: (e, t, n) => s$11.from(e, t, n)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function t$8({ value: e, source: t }, i) {
	return t && (e ? n$9 : r$9).test.test(t) ? t : e ? i.options.trueStr : i.options.falseStr;
}
const n$9 = {
	identify: (e) => e === !0,
	default: !0,
	tag: `tag:yaml.org,2002:bool`,
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new i$12(!0),
	stringify: t$8
};
const r$9 = {
	identify: (e) => e === !1,
	default: !0,
	tag: `tag:yaml.org,2002:bool`,
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new i$12(!1),
	stringify: t$8
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const n$8 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0,
	stringify: e$7
};
const r$8 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	format: `EXP`,
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e.replace(/_/g, ``)),
	stringify(e) {
		let n = Number(e.value);
		return isFinite(n) ? n.toExponential() : e$7(e);
	}
};
const i$7 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(t) {
		let n = new i$12(parseFloat(t.replace(/_/g, ``))), r = t.indexOf(`.`);
		if (r !== -1) {
			let e = t.substring(r + 1).replace(/_/g, ``);
			e[e.length - 1] === `0` && (n.minFractionDigits = e.length);
		}
		return n;
	},
	stringify: e$7
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const t$7 = (e) => typeof e == `bigint` || Number.isInteger(e);
function n$7(e, t, n, { intAsBigInt: r }) {
	let i = e[0];
	if ((i === `-` || i === `+`) && (t += 1), e = e.substring(t).replace(/_/g, ``), r) {
		switch (n) {
			case 2:
				e = `0b${e}`;
				break;
			case 8:
				e = `0o${e}`;
				break;
			case 16: e = `0x${e}`;
		}
		let t = BigInt(e);
		return i === `-` ? BigInt(-1) * t : t;
	}
	let a = parseInt(e, n);
	return i === `-` ? -1 * a : a;
}
function r$7(n, r, i) {
	let { value: a } = n;
	if (t$7(a)) {
		let e = a.toString(r);
		return a < 0 ? `-` + i + e.substr(1) : i + e;
	}
	return e$7(n);
}
const i$6 = {
	identify: t$7,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `BIN`,
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (e, t, r) => n$7(e, 2, 2, r),
	stringify: (e) => r$7(e, 2, `0b`)
};
const a$8 = {
	identify: t$7,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `OCT`,
	test: /^[-+]?0[0-7_]+$/,
	resolve: (e, t, r) => n$7(e, 1, 8, r),
	stringify: (e) => r$7(e, 8, `0`)
};
const o$7 = {
	identify: t$7,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (e, t, r) => n$7(e, 0, 10, r),
	stringify: e$7
};
const s$10 = {
	identify: t$7,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `HEX`,
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (e, t, r) => n$7(e, 2, 16, r),
	stringify: (e) => r$7(e, 16, `0x`)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var s$9 = class s$9 extends u$4 {
	constructor(e) {
		super(e), this.tag = s$9.tag;
	}
	add(e) {
		let n;
		n = u$9(e) ? e : e && typeof e == `object` && `key` in e && `value` in e && e.value === null ? new s$15(e.key, null) : new s$15(e, null), l$9(this.items, n.key) || this.items.push(n);
	}
	get(e, r) {
		let i = l$9(this.items, e);
		return !r && u$9(i) ? d$5(i.key) ? i.key.value : i.key : i;
	}
	set(e, t) {
		if (typeof t != `boolean`) throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
		let n = l$9(this.items, e);
		n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new s$15(e));
	}
	toJSON(e, t) {
		return super.toJSON(e, t, Set);
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
		throw Error(`Set items must all have null values`);
	}
	static from(e, t, n) {
		let { replacer: r } = n, a = new this(e);
		if (t && Symbol.iterator in Object(t)) for (let e of t) typeof r == `function` && (e = r.call(t, e, e)), a.items.push(o$11(e, null, n));
		return a;
	}
};
s$9.tag = `tag:yaml.org,2002:set`;
const c$9 = {
	collection: `map`,
	identify: (e) => e instanceof Set,
	nodeClass: s$9,
	default: !1,
	tag: `tag:yaml.org,2002:set`,
	createNode: (e, t, n) => s$9.from(e, t, n),
	resolve(t, n) {
		if (l$15(t)) {
			if (t.hasAllNullValues(!0)) return Object.assign(new s$9(), t);
			n(`Set items must all have null values`);
		} else n(`Expected a mapping for this tag`);
		return t;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function t$6(e, t) {
	let n = e[0], r = n === `-` || n === `+` ? e.substring(1) : e, i = (e) => t ? BigInt(e) : Number(e), a = r.replace(/_/g, ``).split(`:`).reduce((e, t) => e * i(60) + i(t), i(0));
	return n === `-` ? i(-1) * a : a;
}
function n$6(t) {
	let { value: n } = t, r = (e) => e;
	if (typeof n == `bigint`) r = (e) => BigInt(e);
	else if (isNaN(n) || !isFinite(n)) return e$7(t);
	let i = ``;
	n < 0 && (i = `-`, n *= r(-1));
	let a = r(60), o = [n % a];
	return n < 60 ? o.unshift(0) : (n = (n - o[0]) / a, o.unshift(n % a), n >= 60 && (n = (n - o[0]) / a, o.unshift(n))), i + o.map((e) => String(e).padStart(2, `0`)).join(`:`).replace(/000000\d*$/, ``);
}
const r$6 = {
	identify: (e) => typeof e == `bigint` || Number.isInteger(e),
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `TIME`,
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (e, n, { intAsBigInt: r }) => t$6(e, r),
	stringify: n$6
};
const i$5 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	format: `TIME`,
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (e) => t$6(e, !1),
	stringify: n$6
};
const a$7 = {
	identify: (e) => e instanceof Date,
	default: !0,
	tag: `tag:yaml.org,2002:timestamp`,
	test: RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),
	resolve(e) {
		let n = e.match(a$7.test);
		if (!n) throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);
		let [, r, i, o, s, c, l] = n.map(Number), u = n[7] ? Number((n[7] + `00`).substr(1, 3)) : 0, d = Date.UTC(r, i - 1, o, s || 0, c || 0, l || 0, u), f = n[8];
		if (f && f !== `Z`) {
			let e = t$6(f, !1);
			Math.abs(e) < 30 && (e *= 60), d -= 6e4 * e;
		}
		return new Date(d);
	},
	stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, ``) ?? ``
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const x$1 = [
	n$14,
	n$13,
	t$12,
	t$11,
	n$9,
	r$9,
	i$6,
	a$8,
	o$7,
	s$10,
	n$8,
	r$8,
	i$7,
	n$10,
	a$12,
	c$10,
	l$8,
	c$9,
	r$6,
	i$5,
	a$7
];

// node_modules/yaml/browser/dist/schema/tags.js
const S$1 = /* @__PURE__ */ new Map([
	[`core`, d$1],
	[`failsafe`, [
		n$14,
		n$13,
		t$12
	]],
	[`json`, o$8],
	[`yaml11`, x$1],
	[`yaml-1.1`, x$1]
]);
const C$1 = {
	binary: n$10,
	bool: t$10,
	float: i$10,
	floatExp: r$12,
	floatNaN: n$12,
	floatTime: i$5,
	int: a$10,
	intHex: o$9,
	intOct: i$9,
	intTime: r$6,
	map: n$14,
	merge: a$12,
	null: t$11,
	omap: c$10,
	pairs: l$8,
	seq: n$13,
	set: c$9,
	timestamp: a$7
};
const w$1 = {
	"tag:yaml.org,2002:binary": n$10,
	"tag:yaml.org,2002:merge": a$12,
	"tag:yaml.org,2002:omap": c$10,
	"tag:yaml.org,2002:pairs": l$8,
	"tag:yaml.org,2002:set": c$9,
	"tag:yaml.org,2002:timestamp": a$7
};
function T$1(e, t, n) {
	let r = S$1.get(t);
	if (r && !e) return n && !r.includes(a$12) ? r.concat(a$12) : r.slice();
	let i = r;
	if (!i) {
		if (Array.isArray(e)) i = [];
		else {
			let e = Array.from(S$1.keys()).filter((e) => e !== `yaml11`).map((e) => JSON.stringify(e)).join(`, `);
			throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
		}
	}
	if (Array.isArray(e)) for (let t of e) i = i.concat(t);
	else typeof e == `function` && (i = e(i.slice()));
	return n && (i = i.concat(a$12)), i.reduce((e, t) => {
		let n = typeof t == `string` ? C$1[t] : t;
		if (!n) {
			let e = JSON.stringify(t), n = Object.keys(C$1).map((e) => JSON.stringify(e)).join(`, `);
			throw Error(`Unknown custom tag ${e}; use one of ${n}`);
		}
		return e.includes(n) || e.push(n), e;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const c$8 = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
var l$7 = class l$7 {
	constructor({ compat: l, customTags: u, merge: d, resolveKnownTags: f, schema: p, sortMapEntries: m, toStringDefaults: h }) {
		this.compat = Array.isArray(l) ? T$1(l, `compat`) : l ? T$1(null, l) : null, this.name = typeof p == `string` && p || `core`, this.knownTags = f ? w$1 : {}, this.tags = T$1(u, this.name, d), this.toStringOptions = h ?? null, Object.defineProperty(this, n$18, { value: n$14 }), Object.defineProperty(this, i$16, { value: t$12 }), Object.defineProperty(this, a$15, { value: n$13 }), this.sortMapEntries = typeof m == `function` ? m : m === !0 ? c$8 : null;
	}
	clone() {
		let e = Object.create(l$7.prototype, Object.getOwnPropertyDescriptors(this));
		return e.tags = this.tags.slice(), e;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function a$6(a, o) {
	let s = [], c = o.directives === !0;
	if (o.directives !== !1 && a.directives) {
		let e = a.directives.toString(a);
		e ? (s.push(e), c = !0) : a.directives.docStart && (c = !0);
	}
	c && s.push(`---`);
	let l = c$16(a, o), { commentString: u } = l.options;
	if (a.commentBefore) {
		s.length !== 1 && s.unshift(``);
		let e = u(a.commentBefore);
		s.unshift(t$15(e, ``));
	}
	let d = !1, f = null;
	if (a.contents) {
		if (m$3(a.contents)) {
			if (a.contents.spaceBefore && c && s.push(``), a.contents.commentBefore) {
				let e = u(a.contents.commentBefore);
				s.push(t$15(e, ``));
			}
			l.forceBlockIndent = !!a.comment, f = a.contents.comment;
		}
		let t = f ? void 0 : () => d = !0, o = d$2(a.contents, l, () => f = null, t);
		f && (o += n$16(o, ``, u(f))), (o[0] === `|` || o[0] === `>`) && s[s.length - 1] === `---` ? s[s.length - 1] = `--- ${o}` : s.push(o);
	} else s.push(d$2(a.contents, l));
	if (a.directives?.docEnd) {
		if (a.comment) {
			let e = u(a.comment);
			e.includes(`
`) ? (s.push(`...`), s.push(t$15(e, ``))) : s.push(`... ${e}`);
		} else s.push(`...`);
	} else {
		let e = a.comment;
		e && d && (e = e.replace(/^\n+/, ``)), e && ((!d || f) && s[s.length - 1] !== `` && s.push(``), s.push(t$15(u(e), ``)));
	}
	return s.join(`
`) + `
`;
}

// node_modules/yaml/browser/dist/doc/Document.js
var v$1 = class v$1 {
	constructor(e, t, n) {
		this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, o$17, { value: t$17 });
		let a = null;
		typeof t == `function` || Array.isArray(t) ? a = t : n === void 0 && t && (n = t, t = void 0);
		let o = Object.assign({
			intAsBigInt: !1,
			keepSourceTokens: !1,
			logLevel: `warn`,
			prettyErrors: !0,
			strict: !0,
			stringKeys: !1,
			uniqueKeys: !0,
			version: `1.2`
		}, n);
		this.options = o;
		let { version: s } = o;
		n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (s = this.directives.yaml.version)) : this.directives = new i$15({ version: s }), this.setSchema(s, n), this.contents = e === void 0 ? null : this.createNode(e, a, n);
	}
	clone() {
		let e = Object.create(v$1.prototype, { [o$17]: { value: t$17 } });
		return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = m$3(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
	}
	add(e) {
		y$1(this.contents) && this.contents.add(e);
	}
	addIn(e, t) {
		y$1(this.contents) && this.contents.addIn(e, t);
	}
	createAlias(t, n) {
		if (!t.anchor) {
			let e = i$14(this);
			t.anchor = !n || e.has(n) ? a$14(n || `a`, e) : n;
		}
		return new l$13(t.anchor);
	}
	createNode(e, t, n) {
		let r;
		if (typeof t == `function`) e = t.call({ "": e }, ``, e), r = t;
		else if (Array.isArray(t)) {
			let e = t.filter((e) => typeof e == `number` || e instanceof String || e instanceof Number).map(String);
			e.length > 0 && (t = t.concat(e)), r = t;
		} else n === void 0 && t && (n = t, t = void 0);
		let { aliasDuplicateObjects: i, anchorPrefix: a, flow: s, keepUndefined: c, onTagObj: l, tag: u } = n ?? {}, { onAnchor: d, setAnchors: f, sourceObjects: p } = o$16(this, a || `a`), h = {
			aliasDuplicateObjects: i ?? !0,
			keepUndefined: c ?? !1,
			onAnchor: d,
			onTagObj: l,
			replacer: r,
			schema: this.schema,
			sourceObjects: p
		}, _ = c$19(e, u, h);
		return s && p$3(_) && (_.flow = !0), f(), _;
	}
	createPair(e, t, n = {}) {
		let r = this.createNode(e, null, n), i = this.createNode(t, null, n);
		return new s$15(r, i);
	}
	delete(e) {
		return y$1(this.contents) ? this.contents.delete(e) : !1;
	}
	deleteIn(e) {
		return s$19(e) ? this.contents != null && (this.contents = null, !0) : y$1(this.contents) ? this.contents.deleteIn(e) : !1;
	}
	get(e, t) {
		return p$3(this.contents) ? this.contents.get(e, t) : void 0;
	}
	getIn(e, n) {
		return s$19(e) ? !n && d$5(this.contents) ? this.contents.value : this.contents : p$3(this.contents) ? this.contents.getIn(e, n) : void 0;
	}
	has(e) {
		return p$3(this.contents) ? this.contents.has(e) : !1;
	}
	hasIn(e) {
		return s$19(e) ? this.contents !== void 0 : p$3(this.contents) ? this.contents.hasIn(e) : !1;
	}
	set(e, t) {
		this.contents == null ? this.contents = o$15(this.schema, [e], t) : y$1(this.contents) && this.contents.set(e, t);
	}
	setIn(e, r) {
		s$19(e) ? this.contents = r : this.contents == null ? this.contents = o$15(this.schema, Array.from(e), r) : y$1(this.contents) && this.contents.setIn(e, r);
	}
	setSchema(e, t = {}) {
		typeof e == `number` && (e = String(e));
		let n;
		switch (e) {
			case `1.1`:
				this.directives ? this.directives.yaml.version = `1.1` : this.directives = new i$15({ version: `1.1` }), n = {
					resolveKnownTags: !1,
					schema: `yaml-1.1`
				};
				break;
			case `1.2`:
			case `next`:
				this.directives ? this.directives.yaml.version = e : this.directives = new i$15({ version: e }), n = {
					resolveKnownTags: !0,
					schema: `core`
				};
				break;
			case null:
				this.directives && delete this.directives, n = null;
				break;
			default: {
				let t = JSON.stringify(e);
				throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
			}
		}
		if (t.schema instanceof Object) this.schema = t.schema;
		else if (n) this.schema = new l$7(Object.assign(n, t));
		else throw Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
		let o = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !e,
			mapAsMap: n === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof r == `number` ? r : 100
		}, s = t$16(this.contents, t ?? ``, o);
		if (typeof i == `function`) for (let { count: e, res: t } of o.anchors.values()) i(t, e);
		return typeof a == `function` ? e$10(a, { "": s }, ``, s) : s;
	}
	toJSON(e, t) {
		return this.toJS({
			json: !0,
			jsonArg: e,
			mapAsMap: !1,
			onAnchor: t
		});
	}
	toString(e = {}) {
		if (this.errors.length > 0) throw Error(`Document with errors cannot be stringified`);
		if (`indent` in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
			let t = JSON.stringify(e.indent);
			throw Error(`"indent" option must be a positive integer, not ${t}`);
		}
		return a$6(this, e);
	}
};
function y$1(e) {
	if (p$3(e)) return !0;
	throw Error(`Expected a YAML collection as document contents`);
}

// node_modules/yaml/browser/dist/errors.js
var e$6 = class extends Error {
	constructor(e, t, n, r) {
		super(), this.name = e, this.code = n, this.message = r, this.pos = t;
	}
};
var t$5 = class extends e$6 {
	constructor(e, t, n) {
		super(`YAMLParseError`, e, t, n);
	}
};
var n$5 = class extends e$6 {
	constructor(e, t, n) {
		super(`YAMLWarning`, e, t, n);
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function e$5(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
	let c = !1, l = s, u = s, d = ``, f = ``, p = !1, m = !1, h = null, g = null, _ = null, v = null, y = null, b = null, x = null;
	for (let i of e) switch (m &&= (i.type !== `space` && i.type !== `newline` && i.type !== `comma` && a(i.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`), !1), h &&= (l && i.type !== `comment` && i.type !== `newline` && a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`), null), i.type) {
		case `space`:
			!t && (n !== `doc-start` || r?.type !== `flow-collection`) && i.source.includes(`	`) && (h = i), u = !0;
			break;
		case `comment`: {
			u || a(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
			let e = i.source.substring(1) || ` `;
			d ? d += f + e : d = e, f = ``, l = !1;
			break;
		}
		case `newline`:
			l ? d ? d += i.source : b && n === `seq-item-ind` || (c = !0) : f += i.source, l = !0, p = !0, (g || _) && (v = i), u = !0;
			break;
		case `anchor`:
			g && a(i, `MULTIPLE_ANCHORS`, `A node can have at most one anchor`), i.source.endsWith(`:`) && a(i.offset + i.source.length - 1, `BAD_ALIAS`, `Anchor ending in : is ambiguous`, !0), g = i, x ??= i.offset, l = !1, u = !1, m = !0;
			break;
		case `tag`:
			_ && a(i, `MULTIPLE_TAGS`, `A node can have at most one tag`), _ = i, x ??= i.offset, l = !1, u = !1, m = !0;
			break;
		case n:
			(g || _) && a(i, `BAD_PROP_ORDER`, `Anchors and tags must be after the ${i.source} indicator`), b && a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.source} in ${t ?? `collection`}`), b = i, l = n === `seq-item-ind` || n === `explicit-key-ind`, u = !1;
			break;
		case `comma`: if (t) {
			y && a(i, `UNEXPECTED_TOKEN`, `Unexpected , in ${t}`), y = i, l = !1, u = !1;
			break;
		}
		default: a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.type} token`), l = !1, u = !1;
	}
	let S = e[e.length - 1], C = S ? S.offset + S.source.length : i;
	return m && r && r.type !== `space` && r.type !== `newline` && r.type !== `comma` && (r.type !== `scalar` || r.source !== ``) && a(r.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`), h && (l && h.indent <= o || r?.type === `block-map` || r?.type === `block-seq`) && a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`), {
		comma: y,
		found: b,
		spaceBefore: c,
		comment: d,
		hasNewline: p,
		anchor: g,
		tag: _,
		newlineAfterProp: v,
		end: C,
		start: x ?? C
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function e$4(t) {
	if (!t) return null;
	switch (t.type) {
		case `alias`:
		case `scalar`:
		case `double-quoted-scalar`:
		case `single-quoted-scalar`:
			if (t.source.includes(`
`)) return !0;
			if (t.end) {
				for (let e of t.end) if (e.type === `newline`) return !0;
			}
			return !1;
		case `flow-collection`:
			for (let n of t.items) {
				for (let e of n.start) if (e.type === `newline`) return !0;
				if (n.sep) {
					for (let e of n.sep) if (e.type === `newline`) return !0;
				}
				if (e$4(n.key) || e$4(n.value)) return !0;
			}
			return !1;
		default: return !0;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function t$4(t, n, r) {
	if (n?.type === `flow-collection`) {
		let i = n.end[0];
		i.indent === t && (i.source === `]` || i.source === `}`) && e$4(n) && r(i, `BAD_INDENT`, `Flow end indicator should be more indented than parent`, !0);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function t$3(t, n, r) {
	let { uniqueKeys: i } = t.options;
	if (i === !1) return !1;
	let a = typeof i == `function` ? i : (t, n) => t === n || d$5(t) && d$5(n) && t.value === n.value;
	return n.some((e) => a(e.key, r));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const o$6 = `All mapping items must start at the same column`;
function s$8({ composeNode: s, composeEmptyNode: c }, l, u, d, f) {
	let p = new ((f?.nodeClass) ?? u$4)(l.schema);
	l.atRoot &&= !1;
	let m = u.offset, h = null;
	for (let t of u.items) {
		let { start: f, key: g, sep: _, value: v } = t, y = e$5(f, {
			indicator: `explicit-key-ind`,
			next: g ?? _?.[0],
			offset: m,
			onError: d,
			parentIndent: u.indent,
			startOnNewline: !0
		}), b = !y.found;
		if (b) {
			if (g && (g.type === `block-seq` ? d(m, `BLOCK_AS_IMPLICIT_KEY`, `A block sequence may not be used as an implicit map key`) : `indent` in g && g.indent !== u.indent && d(m, `BAD_INDENT`, o$6)), !y.anchor && !y.tag && !_) {
				h = y.end, y.comment && (p.comment ? p.comment += `
` + y.comment : p.comment = y.comment);
				continue;
			}
			(y.newlineAfterProp || e$4(g)) && d(g ?? f[f.length - 1], `MULTILINE_IMPLICIT_KEY`, `Implicit keys need to be on a single line`);
		} else y.found?.indent !== u.indent && d(m, `BAD_INDENT`, o$6);
		l.atKey = !0;
		let x = y.end, S = g ? s(l, g, y, d) : c(l, x, f, null, y, d);
		l.schema.compat && t$4(u.indent, g, d), l.atKey = !1, t$3(l, p.items, S) && d(x, `DUPLICATE_KEY`, `Map keys must be unique`);
		let C = e$5(_ ?? [], {
			indicator: `map-value-ind`,
			next: v,
			offset: S.range[2],
			onError: d,
			parentIndent: u.indent,
			startOnNewline: !g || g.type === `block-scalar`
		});
		if (m = C.end, C.found) {
			b && (v?.type === `block-map` && !C.hasNewline && d(m, `BLOCK_AS_IMPLICIT_KEY`, `Nested mappings are not allowed in compact mappings`), l.options.strict && y.start < C.found.offset - 1024 && d(S.range, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit block mapping key`));
			let n = v ? s(l, v, C, d) : c(l, m, _, null, C, d);
			l.schema.compat && t$4(u.indent, v, d), m = n.range[2];
			let r = new s$15(S, n);
			l.options.keepSourceTokens && (r.srcToken = t), p.items.push(r);
		} else {
			b && d(S.range, `MISSING_CHAR`, `Implicit map keys need to be followed by map values`), C.comment && (S.comment ? S.comment += `
` + C.comment : S.comment = C.comment);
			let n = new s$15(S);
			l.options.keepSourceTokens && (n.srcToken = t), p.items.push(n);
		}
	}
	return h && h < m && d(h, `IMPOSSIBLE`, `Map comment with trailing content`), p.range = [
		u.offset,
		m,
		h ?? m
	], p;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function r$5({ composeNode: r, composeEmptyNode: i }, a, o, s, c) {
	let l = new ((c?.nodeClass) ?? s$13)(a.schema);
	a.atRoot &&= !1, a.atKey &&= !1;
	let u = o.offset, d = null;
	for (let { start: e, value: c } of o.items) {
		let f = e$5(e, {
			indicator: `seq-item-ind`,
			next: c,
			offset: u,
			onError: s,
			parentIndent: o.indent,
			startOnNewline: !0
		});
		if (!f.found) {
			if (f.anchor || f.tag || c) c?.type === `block-seq` ? s(f.end, `BAD_INDENT`, `All sequence items must start at the same column`) : s(u, `MISSING_CHAR`, `Sequence item without - indicator`);
			else {
				d = f.end, f.comment && (l.comment = f.comment);
				continue;
			}
		}
		let p = c ? r(a, c, f, s) : i(a, f.end, e, null, f, s);
		a.schema.compat && t$4(o.indent, c, s), u = p.range[2], l.items.push(p);
	}
	return l.range = [
		o.offset,
		u,
		d ?? u
	], l;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function e$3(e, t, n, r) {
	let i = ``;
	if (e) {
		let a = !1, o = ``;
		for (let s of e) {
			let { source: e, type: c } = s;
			switch (c) {
				case `space`:
					a = !0;
					break;
				case `comment`: {
					n && !a && r(s, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
					let t = e.substring(1) || ` `;
					i ? i += o + t : i = t, o = ``;
					break;
				}
				case `newline`:
					i && (o += e), a = !0;
					break;
				default: r(s, `UNEXPECTED_TOKEN`, `Unexpected ${c} at node end`);
			}
			t += e.length;
		}
	}
	return {
		comment: i,
		offset: t
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const c$7 = `Block collections are not allowed within flow collections`;
const l$6 = (e) => e && (e.type === `block-map` || e.type === `block-seq`);
function u$3({ composeNode: u, composeEmptyNode: d }, f, p, m, h) {
	let g = p.start.source === `{`, _ = g ? `flow map` : `flow sequence`, v = new ((h?.nodeClass) ?? (g ? u$4 : s$13))(f.schema);
	v.flow = !0;
	let y = f.atRoot;
	y && (f.atRoot = !1), f.atKey &&= !1;
	let b = p.offset + p.start.source.length;
	for (let r = 0; r < p.items.length; ++r) {
		let i = p.items[r], { start: h, key: y, sep: x, value: S } = i, C = e$5(h, {
			flow: _,
			indicator: `explicit-key-ind`,
			next: y ?? x?.[0],
			offset: b,
			onError: m,
			parentIndent: p.indent,
			startOnNewline: !1
		});
		if (!C.found) {
			if (!C.anchor && !C.tag && !x && !S) {
				r === 0 && C.comma ? m(C.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${_}`) : r < p.items.length - 1 && m(C.start, `UNEXPECTED_TOKEN`, `Unexpected empty item in ${_}`), C.comment && (v.comment ? v.comment += `
` + C.comment : v.comment = C.comment), b = C.end;
				continue;
			}
			!g && f.options.strict && e$4(y) && m(y, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
		}
		if (r === 0) C.comma && m(C.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${_}`);
		else if (C.comma || m(C.start, `MISSING_CHAR`, `Missing , between ${_} items`), C.comment) {
			let t = ``;
			loop: for (let e of h) switch (e.type) {
				case `comma`:
				case `space`: break;
				case `comment`:
					t = e.source.substring(1);
					break loop;
				default: break loop;
			}
			if (t) {
				let n = v.items[v.items.length - 1];
				u$9(n) && (n = n.value ?? n.key), n.comment ? n.comment += `
` + t : n.comment = t, C.comment = C.comment.substring(t.length + 1);
			}
		}
		if (!g && !x && !C.found) {
			let e = S ? u(f, S, C, m) : d(f, C.end, x, null, C, m);
			v.items.push(e), b = e.range[2], l$6(S) && m(e.range, `BLOCK_IN_FLOW`, c$7);
		} else {
			f.atKey = !0;
			let e = C.end, r = y ? u(f, y, C, m) : d(f, e, h, null, C, m);
			l$6(y) && m(r.range, `BLOCK_IN_FLOW`, c$7), f.atKey = !1;
			let o = e$5(x ?? [], {
				flow: _,
				indicator: `map-value-ind`,
				next: S,
				offset: r.range[2],
				onError: m,
				parentIndent: p.indent,
				startOnNewline: !1
			});
			if (o.found) {
				if (!g && !C.found && f.options.strict) {
					if (x) for (let e of x) {
						if (e === o.found) break;
						if (e.type === `newline`) {
							m(e, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
							break;
						}
					}
					C.start < o.found.offset - 1024 && m(o.found, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`);
				}
			} else S && (`source` in S && S.source?.[0] === `:` ? m(S, `MISSING_CHAR`, `Missing space after : in ${_}`) : m(o.start, `MISSING_CHAR`, `Missing , or : between ${_} items`));
			let w = S ? u(f, S, o, m) : o.found ? d(f, o.end, x, null, o, m) : null;
			w ? l$6(S) && m(w.range, `BLOCK_IN_FLOW`, c$7) : o.comment && (r.comment ? r.comment += `
` + o.comment : r.comment = o.comment);
			let T = new s$15(r, w);
			if (f.options.keepSourceTokens && (T.srcToken = i), g) {
				let t = v;
				t$3(f, t.items, r) && m(e, `DUPLICATE_KEY`, `Map keys must be unique`), t.items.push(T);
			} else {
				let e = new u$4(f.schema);
				e.flow = !0, e.items.push(T);
				let t = (w ?? r).range;
				e.range = [
					r.range[0],
					t[1],
					t[2]
				], v.items.push(e);
			}
			b = w ? w.range[2] : o.end;
		}
	}
	let x = g ? `}` : `]`, [S, ...C] = p.end, w = b;
	if (S?.source === x) w = S.offset + S.source.length;
	else {
		let e = _[0].toUpperCase() + _.substring(1), t = y ? `${e} must end with a ${x}` : `${e} in block collection must be sufficiently indented and end with a ${x}`;
		m(b, y ? `MISSING_CHAR` : `BAD_INDENT`, t), S && S.source.length !== 1 && C.unshift(S);
	}
	if (C.length > 0) {
		let e = e$3(C, w, f.options.strict, m);
		e.comment && (v.comment ? v.comment += `
` + e.comment : v.comment = e.comment), v.range = [
			p.offset,
			w,
			e.offset
		];
	} else v.range = [
		p.offset,
		w,
		w
	];
	return v;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function s$7(e, t, n, r, s, c) {
	let l = n.type === `block-map` ? s$8(e, t, n, r, c) : n.type === `block-seq` ? r$5(e, t, n, r, c) : u$3(e, t, n, r, c), u = l.constructor;
	return s === `!` || s === u.tagName ? (l.tag = u.tagName, l) : (s && (l.tag = s), l);
}
function c$6(i, a, o, c, l) {
	let u = c.tag, d = u ? a.directives.tagName(u.source, (e) => l(u, `TAG_RESOLVE_FAILED`, e)) : null;
	if (o.type === `block-seq`) {
		let { anchor: e, newlineAfterProp: t } = c, n = e && u ? e.offset > u.offset ? e : u : e ?? u;
		n && (!t || t.offset < n.offset) && l(n, `MISSING_CHAR`, `Missing newline after block sequence props`);
	}
	let f = o.type === `block-map` ? `map` : o.type === `block-seq` ? `seq` : o.start.source === `{` ? `map` : `seq`;
	if (!u || !d || d === `!` || d === u$4.tagName && f === `map` || d === s$13.tagName && f === `seq`) return s$7(i, a, o, l, d);
	let p = a.schema.tags.find((e) => e.tag === d && e.collection === f);
	if (!p) {
		let e = a.schema.knownTags[d];
		if (e?.collection === f) a.schema.tags.push(Object.assign({}, e, { default: !1 })), p = e;
		else return e ? l(u, `BAD_COLLECTION_TYPE`, `${e.tag} used for ${f} collection, but expects ${e.collection ?? `scalar`}`, !0) : l(u, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${d}`, !0), s$7(i, a, o, l, d);
	}
	let m = s$7(i, a, o, l, d, p), h = p.resolve?.(m, (e) => l(u, `TAG_RESOLVE_FAILED`, e), a.options) ?? m, g = m$3(h) ? h : new i$12(h);
	return g.range = m.range, g.tag = d, p?.format && (g.format = p.format), g;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function t$2(t, i, a) {
	let o = i.offset, s = n$4(i, t.options.strict, a);
	if (!s) return {
		value: ``,
		type: null,
		comment: ``,
		range: [
			o,
			o,
			o
		]
	};
	let c = s.mode === `>` ? i$12.BLOCK_FOLDED : i$12.BLOCK_LITERAL, l = i.source ? r$4(i.source) : [], u = l.length;
	for (let e = l.length - 1; e >= 0; --e) {
		let t = l[e][1];
		if (t === `` || t === `\r`) u = e;
		else break;
	}
	if (u === 0) {
		let e = s.chomp === `+` && l.length > 0 ? `
`.repeat(Math.max(1, l.length - 1)) : ``, t = o + s.length;
		return i.source && (t += i.source.length), {
			value: e,
			type: c,
			comment: s.comment,
			range: [
				o,
				t,
				t
			]
		};
	}
	let d = i.indent + s.indent, f = i.offset + s.length, p = 0;
	for (let e = 0; e < u; ++e) {
		let [n, r] = l[e];
		if (r === `` || r === `\r`) s.indent === 0 && n.length > d && (d = n.length);
		else {
			n.length < d && a(f + n.length, `MISSING_CHAR`, `Block scalars with more-indented leading empty lines must use an explicit indentation indicator`), s.indent === 0 && (d = n.length), p = e, d === 0 && !t.atRoot && a(f, `BAD_INDENT`, `Block scalar values in collections must be indented`);
			break;
		}
		f += n.length + r.length + 1;
	}
	for (let e = l.length - 1; e >= u; --e) l[e][0].length > d && (u = e + 1);
	let m = ``, h = ``, g = !1;
	for (let e = 0; e < p; ++e) m += l[e][0].slice(d) + `
`;
	for (let t = p; t < u; ++t) {
		let [n, r] = l[t];
		f += n.length + r.length + 1;
		let i = r[r.length - 1] === `\r`;
		if (i && (r = r.slice(0, -1)), r && n.length < d) {
			let e = `Block scalar lines must not be less indented than their ${s.indent ? `explicit indentation indicator` : `first line`}`;
			a(f - r.length - (i ? 2 : 1), `BAD_INDENT`, e), n = ``;
		}
		c === i$12.BLOCK_LITERAL ? (m += h + n.slice(d) + r, h = `
`) : n.length > d || r[0] === `	` ? (h === ` ` ? h = `
` : !g && h === `
` && (h = `

`), m += h + n.slice(d) + r, h = `
`, g = !0) : r === `` ? h === `
` ? m += `
` : h = `
` : (m += h + r, h = ` `, g = !1);
	}
	switch (s.chomp) {
		case `-`: break;
		case `+`:
			for (let e = u; e < l.length; ++e) m += `
` + l[e][0].slice(d);
			m[m.length - 1] !== `
` && (m += `
`);
			break;
		default: m += `
`;
	}
	let _ = o + s.length + i.source.length;
	return {
		value: m,
		type: c,
		comment: s.comment,
		range: [
			o,
			_,
			_
		]
	};
}
function n$4({ offset: e, props: t }, n, r) {
	if (t[0].type !== `block-scalar-header`) return r(t[0], `IMPOSSIBLE`, `Block scalar header not found`), null;
	let { source: i } = t[0], a = i[0], o = 0, s = ``, c = -1;
	for (let t = 1; t < i.length; ++t) {
		let n = i[t];
		if (!s && (n === `-` || n === `+`)) s = n;
		else {
			let r = Number(n);
			!o && r ? o = r : c === -1 && (c = e + t);
		}
	}
	c !== -1 && r(c, `UNEXPECTED_TOKEN`, `Block scalar header includes extra characters: ${i}`);
	let l = !1, u = ``, d = i.length;
	for (let e = 1; e < t.length; ++e) {
		let i = t[e];
		switch (i.type) {
			case `space`: l = !0;
			case `newline`:
				d += i.source.length;
				break;
			case `comment`:
				n && !l && r(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`), d += i.source.length, u = i.source.substring(1);
				break;
			case `error`:
				r(i, `UNEXPECTED_TOKEN`, i.message), d += i.source.length;
				break;
			default: {
				r(i, `UNEXPECTED_TOKEN`, `Unexpected token in block scalar header: ${i.type}`);
				let e = i.source;
				e && typeof e == `string` && (d += e.length);
			}
		}
	}
	return {
		mode: a,
		indent: o,
		chomp: s,
		comment: u,
		length: d
	};
}
function r$4(e) {
	let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : [``, n]];
	for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
	return i;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function n$3(n, a, s) {
	let { offset: c, type: l, source: u, end: d } = n, f, p, m = (e, t, n) => s(c + e, t, n);
	switch (l) {
		case `scalar`:
			f = i$12.PLAIN, p = r$3(u, m);
			break;
		case `single-quoted-scalar`:
			f = i$12.QUOTE_SINGLE, p = i$4(u, m);
			break;
		case `double-quoted-scalar`:
			f = i$12.QUOTE_DOUBLE, p = o$5(u, m);
			break;
		default: return s(n, `UNEXPECTED_TOKEN`, `Expected a flow scalar value, but found: ${l}`), {
			value: ``,
			type: null,
			comment: ``,
			range: [
				c,
				c + u.length,
				c + u.length
			]
		};
	}
	let h = c + u.length, g = e$3(d, h, a, s);
	return {
		value: p,
		type: f,
		comment: g.comment,
		range: [
			c,
			h,
			g.offset
		]
	};
}
function r$3(e, t) {
	let n = ``;
	switch (e[0]) {
		case `	`:
			n = `a tab character`;
			break;
		case `,`:
			n = `flow indicator character ,`;
			break;
		case `%`:
			n = `directive indicator character %`;
			break;
		case `|`:
		case `>`:
			n = `block scalar indicator ${e[0]}`;
			break;
		case `@`:
		case "`": n = `reserved character ${e[0]}`;
	}
	return n && t(0, `BAD_SCALAR_START`, `Plain value cannot start with ${n}`), a$5(e);
}
function i$4(e, t) {
	return (e[e.length - 1] !== `'` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing 'quote`), a$5(e.slice(1, -1)).replace(/''/g, `'`);
}
function a$5(e) {
	let t = /(.*?)\r?\n/sy, n = t.exec(e);
	if (!n) return e;
	let r, i;
	try {
		r = RegExp(`(?<![ 	])[ 	]+$`), i = RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`, `g`);
	} catch {
		r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
	}
	let a = n[1].replace(r, ``), o = ` `, s = t.lastIndex;
	for (; n = t.exec(e);) {
		let e = n[1].replace(i, ``);
		e === `` ? o === `
` ? a += o : o = `
` : (a += o + e, o = ` `), s = t.lastIndex;
	}
	let c = /[ \t]*(.*)/sy;
	return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? ``);
}
function o$5(e, t) {
	let n = ``;
	for (let r = 1; r < e.length - 1; ++r) {
		let i = e[r];
		if (i !== `\r` || e[r + 1] !== `
`) {
			if (i === `
`) {
				let { fold: t, offset: i } = s$6(e, r);
				n += t, r = i;
			} else if (i === `\\`) {
				let i = e[++r], a = c$5[i];
				if (a) n += a;
				else if (i === `
`) for (i = e[r + 1]; i === ` ` || i === `	`;) i = e[++r + 1];
				else if (i === `\r` && e[r + 1] === `
`) for (i = e[++r + 1]; i === ` ` || i === `	`;) i = e[++r + 1];
				else if (i === `x` || i === `u` || i === `U`) {
					let a = i === `x` ? 2 : i === `u` ? 4 : 8;
					n += l$5(e, r + 1, a, t), r += a;
				} else {
					let i = e.substr(r - 1, 2);
					t(r - 1, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), n += i;
				}
			} else if (i === ` ` || i === `	`) {
				let t = r, a = e[r + 1];
				for (; a === ` ` || a === `	`;) a = e[++r + 1];
				a !== `
` && (a !== `\r` || e[r + 2] !== `
`) && (n += r > t ? e.slice(t, r + 1) : i);
			} else n += i;
		}
	}
	return (e[e.length - 1] !== `"` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing "quote`), n;
}
function s$6(e, t) {
	let n = ``, r = e[t + 1];
	for (; (r === ` ` || r === `	` || r === `
` || r === `\r`) && (r !== `\r` || e[t + 2] === `
`);) r === `
` && (n += `
`), t += 1, r = e[t + 1];
	return n ||= ` `, {
		fold: n,
		offset: t
	};
}
const c$5 = {
	0: `\0`,
	a: `\x07`,
	b: `\b`,
	e: `\x1B`,
	f: `\f`,
	n: `
`,
	r: `\r`,
	t: `	`,
	v: `\v`,
	N: ``,
	_: `\xA0`,
	L: `\u2028`,
	P: `\u2029`,
	" ": ` `,
	"\"": `"`,
	"/": `/`,
	"\\": `\\`,
	"	": `	`
};
function l$5(e, t, n, r) {
	let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
	try {
		return String.fromCodePoint(a);
	} catch {
		let i = e.substr(t - 2, n + 2);
		return r(t - 2, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), i;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function a$4(a, c, l, u) {
	let { value: d, type: f, comment: p, range: m } = c.type === `block-scalar` ? t$2(a, c, u) : n$3(c, a.options.strict, u), h = l ? a.directives.tagName(l.source, (e) => u(l, `TAG_RESOLVE_FAILED`, e)) : null, g;
	g = a.options.stringKeys && a.atKey ? a.schema[i$16] : h ? o$4(a.schema, d, h, l, u) : c.type === `scalar` ? s$5(a, d, c, u) : a.schema[i$16];
	let _;
	try {
		let t = g.resolve(d, (e) => u(l ?? c, `TAG_RESOLVE_FAILED`, e), a.options);
		_ = d$5(t) ? t : new i$12(t);
	} catch (e) {
		let t = e instanceof Error ? e.message : String(e);
		u(l ?? c, `TAG_RESOLVE_FAILED`, t), _ = new i$12(d);
	}
	return _.range = m, _.source = d, f && (_.type = f), h && (_.tag = h), g.format && (_.format = g.format), p && (_.comment = p), _;
}
function o$4(e, n, r, i, a) {
	if (r === `!`) return e[i$16];
	let o = [];
	for (let t of e.tags) if (!t.collection && t.tag === r) {
		if (t.default && t.test) o.push(t);
		else return t;
	}
	for (let e of o) if (e.test?.test(n)) return e;
	let s = e.knownTags[r];
	return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
		default: !1,
		test: void 0
	})), s) : (a(i, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${r}`, r !== `tag:yaml.org,2002:str`), e[i$16]);
}
function s$5({ atKey: e, directives: n, schema: r }, i, a, o) {
	let s = r.tags.find((t) => (t.default === !0 || e && t.default === `key`) && t.test?.test(i)) || r[i$16];
	if (r.compat) {
		let e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[i$16];
		s.tag !== e.tag && o(a, `TAG_RESOLVE_FAILED`, `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, !0);
	}
	return s;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function e$2(e, t, n) {
	if (t) {
		n ??= t.length;
		for (let r = n - 1; r >= 0; --r) {
			let n = t[r];
			switch (n.type) {
				case `space`:
				case `comment`:
				case `newline`:
					e -= n.source.length;
					continue;
			}
			for (n = t[++r]; n?.type === `space`;) e += n.source.length, n = t[++r];
			break;
		}
	}
	return e;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const o$3 = {
	composeNode: s$4,
	composeEmptyNode: c$4
};
function s$4(e, i, a, s) {
	let u = e.atKey, { spaceBefore: d, comment: f, anchor: p, tag: m } = a, h, g = !0;
	switch (i.type) {
		case `alias`:
			h = l$4(e, i, s), (p || m) && s(i, `ALIAS_PROPS`, `An alias node must not specify any properties`);
			break;
		case `scalar`:
		case `single-quoted-scalar`:
		case `double-quoted-scalar`:
		case `block-scalar`:
			h = a$4(e, i, m, s), p && (h.anchor = p.source.substring(1));
			break;
		case `block-map`:
		case `block-seq`:
		case `flow-collection`:
			try {
				h = c$6(o$3, e, i, a, s), p && (h.anchor = p.source.substring(1));
			} catch (e) {
				s(i, `RESOURCE_EXHAUSTION`, e instanceof Error ? e.message : String(e));
			}
			break;
		default: s(i, `UNEXPECTED_TOKEN`, i.type === `error` ? i.message : `Unsupported token (type: ${i.type})`), g = !1;
	}
	return h ??= c$4(e, i.offset, void 0, null, a, s), p && h.anchor === `` && s(p, `BAD_ALIAS`, `Anchor cannot be an empty string`), u && e.options.stringKeys && (!d$5(h) || typeof h.value != `string` || h.tag && h.tag !== `tag:yaml.org,2002:str`) && s(m ?? i, `NON_STRING_KEY`, `With stringKeys, all keys must be strings`), d && (h.spaceBefore = !0), f && (i.type === `scalar` && i.source === `` ? h.comment = f : h.commentBefore = f), e.options.keepSourceTokens && g && (h.srcToken = i), h;
}
function c$4(e, t, n, i, { spaceBefore: o, comment: s, anchor: c, tag: l, end: u }, d) {
	let f = {
		type: `scalar`,
		offset: e$2(t, n, i),
		indent: -1,
		source: ``
	}, p = a$4(e, f, l, d);
	return c && (p.anchor = c.source.substring(1), p.anchor === `` && d(c, `BAD_ALIAS`, `Anchor cannot be an empty string`)), o && (p.spaceBefore = !0), s && (p.comment = s, p.range[2] = u), p;
}
function l$4({ options: t }, { offset: n, source: r, end: a }, o) {
	let s = new l$13(r.substring(1));
	s.source === `` && o(n, `BAD_ALIAS`, `Alias cannot be an empty string`), s.source.endsWith(`:`) && o(n + r.length - 1, `BAD_ALIAS`, `Alias ending in : is ambiguous`, !0);
	let c = n + r.length, l = e$3(a, c, t.strict, o);
	return s.range = [
		n,
		c,
		l.offset
	], l.comment && (s.comment = l.comment), s;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function a$3(a, o, { offset: s, start: c, value: l, end: u }, d) {
	let f = Object.assign({ _directives: o }, a), p = new v$1(void 0, f), m = {
		atKey: !1,
		atRoot: !0,
		directives: p.directives,
		options: p.options,
		schema: p.schema
	}, h = e$5(c, {
		indicator: `doc-start`,
		next: l ?? u?.[0],
		offset: s,
		onError: d,
		parentIndent: 0,
		startOnNewline: !0
	});
	h.found && (p.directives.docStart = !0, l && (l.type === `block-map` || l.type === `block-seq`) && !h.hasNewline && d(h.end, `MISSING_CHAR`, `Block collection cannot start on same line with directives-end marker`)), p.contents = l ? s$4(m, l, h, d) : c$4(m, h.end, c, null, h, d);
	let g = p.contents.range[2], _ = e$3(u, g, !1, d);
	return _.comment && (p.comment = _.comment), p.range = [
		s,
		g,
		_.offset
	], p;
}

// node_modules/yaml/browser/dist/compose/composer.js
function c$3(e) {
	if (typeof e == `number`) return [e, e + 1];
	if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
	let { offset: t, source: n } = e;
	return [t, t + (typeof n == `string` ? n.length : 1)];
}
function l$3(e) {
	let t = ``, n = !1, r = !1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i];
		switch (a[0]) {
			case `#`:
				t += (t === `` ? `` : r ? `

` : `
`) + (a.substring(1) || ` `), n = !0, r = !1;
				break;
			case `%`:
				e[i + 1]?.[0] !== `#` && (i += 1), n = !1;
				break;
			default: n || (r = !0), n = !1;
		}
	}
	return {
		comment: t,
		afterEmptyLine: r
	};
}
var u$2 = class {
	constructor(t = {}) {
		this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, i, a) => {
			let o = c$3(e);
			a ? this.warnings.push(new n$5(o, t, i)) : this.errors.push(new t$5(o, t, i));
		}, this.directives = new i$15({ version: t.version || `1.2` }), this.options = t;
	}
	decorate(e, t) {
		let { comment: n, afterEmptyLine: r } = l$3(this.prelude);
		if (n) {
			let o = e.contents;
			if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
			else if (r || e.directives.docStart || !o) e.commentBefore = n;
			else if (p$3(o) && !o.flow && o.items.length > 0) {
				let e = o.items[0];
				u$9(e) && (e = e.key);
				let t = e.commentBefore;
				e.commentBefore = t ? `${n}\n${t}` : n;
			} else {
				let e = o.commentBefore;
				o.commentBefore = e ? `${n}\n${e}` : n;
			}
		}
		if (t) {
			for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
			for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
		} else e.errors = this.errors, e.warnings = this.warnings;
		this.prelude = [], this.errors = [], this.warnings = [];
	}
	streamInfo() {
		return {
			comment: l$3(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(e, t = !1, n = -1) {
		for (let t of e) yield* this.next(t);
		yield* this.end(t, n);
	}
	*next(e) {
		switch (e.type) {
			case `directive`:
				this.directives.add(e.source, (t, n, r) => {
					let i = c$3(e);
					i[0] += t, this.onError(i, `BAD_DIRECTIVE`, n, r);
				}), this.prelude.push(e.source), this.atDirectives = !0;
				break;
			case `document`: {
				let t = a$3(this.options, this.directives, e, this.onError);
				this.atDirectives && !t.directives.docStart && this.onError(e, `MISSING_CHAR`, `Missing directives-end/doc-start indicator line`), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
				break;
			}
			case `byte-order-mark`:
			case `space`: break;
			case `comment`:
			case `newline`:
				this.prelude.push(e.source);
				break;
			case `error`: {
				let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new t$5(c$3(e), `UNEXPECTED_TOKEN`, t);
				this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
				break;
			}
			case `doc-end`: {
				if (!this.doc) {
					this.errors.push(new t$5(c$3(e), `UNEXPECTED_TOKEN`, `Unexpected doc-end without preceding document`));
					break;
				}
				this.doc.directives.docEnd = !0;
				let t = e$3(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
				if (this.decorate(this.doc, !0), t.comment) {
					let e = this.doc.comment;
					this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
				}
				this.doc.range[2] = t.offset;
				break;
			}
			default: this.errors.push(new t$5(c$3(e), `UNEXPECTED_TOKEN`, `Unsupported token ${e.type}`));
		}
	}
	*end(e = !1, n = -1) {
		if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
		else if (e) {
			let e = Object.assign({ _directives: this.directives }, this.options), r = new v$1(void 0, e);
			this.atDirectives && this.onError(n, `MISSING_CHAR`, `Missing directives-end indicator line`), r.range = [
				0,
				n,
				n
			], this.decorate(r, !1), yield r;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const e$1 = Symbol(`break visit`);
const t$1 = Symbol(`skip children`);
const n$2 = Symbol(`remove item`);
function r$2(e, t) {
	`type` in e && e.type === `document` && (e = {
		start: e.start,
		value: e.value
	}), i$3(Object.freeze([]), e, t);
}
r$2.BREAK = e$1, r$2.SKIP = t$1, r$2.REMOVE = n$2, r$2.itemAtPath = (e, t) => {
	let n = e;
	for (let [e, r] of t) {
		let t = n?.[e];
		if (t && `items` in t) n = t.items[r];
		else return;
	}
	return n;
}, r$2.parentCollection = (e, t) => {
	let n = r$2.itemAtPath(e, t.slice(0, -1)), i = t[t.length - 1][0], a = n?.[i];
	if (a && `items` in a) return a;
	throw Error(`Parent collection not found`);
};
function i$3(t, r, a) {
	let o = a(r, t);
	if (typeof o == `symbol`) return o;
	for (let s of [`key`, `value`]) {
		let c = r[s];
		if (c && `items` in c) {
			for (let r = 0; r < c.items.length; ++r) {
				let o = i$3(Object.freeze(t.concat([[s, r]])), c.items[r], a);
				if (typeof o == `number`) r = o - 1;
				else if (o === e$1) return e$1;
				else o === n$2 && (c.items.splice(r, 1), --r);
			}
			typeof o == `function` && s === `key` && (o = o(r, t));
		}
	}
	return typeof o == `function` ? o(r, t) : o;
}

// node_modules/yaml/browser/dist/parse/cst.js
function s$3(e) {
	switch (e) {
		case `﻿`: return `byte-order-mark`;
		case ``: return `doc-mode`;
		case ``: return `flow-error-end`;
		case ``: return `scalar`;
		case `---`: return `doc-start`;
		case `...`: return `doc-end`;
		case ``:
		case `
`:
		case `\r
`: return `newline`;
		case `-`: return `seq-item-ind`;
		case `?`: return `explicit-key-ind`;
		case `:`: return `map-value-ind`;
		case `{`: return `flow-map-start`;
		case `}`: return `flow-map-end`;
		case `[`: return `flow-seq-start`;
		case `]`: return `flow-seq-end`;
		case `,`: return `comma`;
	}
	switch (e[0]) {
		case ` `:
		case `	`: return `space`;
		case `#`: return `comment`;
		case `%`: return `directive-line`;
		case `*`: return `alias`;
		case `&`: return `anchor`;
		case `!`: return `tag`;
		case `'`: return `single-quoted-scalar`;
		case `"`: return `double-quoted-scalar`;
		case `|`:
		case `>`: return `block-scalar-header`;
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function i$2(e) {
	switch (e) {
		case void 0:
		case ` `:
		case `
`:
		case `\r`:
		case `	`: return !0;
		default: return !1;
	}
}
const a$2 = /* @__PURE__ */ new Set(`0123456789ABCDEFabcdef`);
const o$2 = /* @__PURE__ */ new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`);
const s$2 = /* @__PURE__ */ new Set(`,[]{}`);
const c$2 = /* @__PURE__ */ new Set(` ,[]{}
\r	`);
const l$2 = (e) => !e || c$2.has(e);
var u$1 = class {
	constructor() {
		this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = ``, this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
	}
	*lex(e, t = !1) {
		if (e) {
			if (typeof e != `string`) throw TypeError(`source is not a string`);
			this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
		}
		this.atEnd = !t;
		let n = this.next ?? `stream`;
		for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
	}
	atLineEnd() {
		let e = this.pos, t = this.buffer[e];
		for (; t === ` ` || t === `	`;) t = this.buffer[++e];
		return !t || t === `#` || t === `
` || t === `\r` && this.buffer[e + 1] === `
`;
	}
	charAt(e) {
		return this.buffer[this.pos + e];
	}
	continueScalar(e) {
		let t = this.buffer[e];
		if (this.indentNext > 0) {
			let n = 0;
			for (; t === ` `;) t = this.buffer[++n + e];
			if (t === `\r`) {
				let t = this.buffer[n + e + 1];
				if (t === `
` || !t && !this.atEnd) return e + n + 1;
			}
			return t === `
` || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
		}
		if (t === `-` || t === `.`) {
			let t = this.buffer.substr(e, 3);
			if ((t === `---` || t === `...`) && i$2(this.buffer[e + 3])) return -1;
		}
		return e;
	}
	getLine() {
		let e = this.lineEndPos;
		return (typeof e != `number` || e !== -1 && e < this.pos) && (e = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === `\r` && --e, this.buffer.substring(this.pos, e));
	}
	hasChars(e) {
		return this.pos + e <= this.buffer.length;
	}
	setNext(e) {
		return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
	}
	peek(e) {
		return this.buffer.substr(this.pos, e);
	}
	*parseNext(e) {
		switch (e) {
			case `stream`: return yield* this.parseStream();
			case `line-start`: return yield* this.parseLineStart();
			case `block-start`: return yield* this.parseBlockStart();
			case `doc`: return yield* this.parseDocument();
			case `flow`: return yield* this.parseFlowCollection();
			case `quoted-scalar`: return yield* this.parseQuotedScalar();
			case `block-scalar`: return yield* this.parseBlockScalar();
			case `plain-scalar`: return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let n = this.getLine();
		if (n === null) return this.setNext(`stream`);
		if (n[0] === "﻿" && (yield* this.pushCount(1), n = n.substring(1)), n[0] === `%`) {
			let e = n.length, t = n.indexOf(`#`);
			for (; t !== -1;) {
				let r = n[t - 1];
				if (r === ` ` || r === `	`) {
					e = t - 1;
					break;
				}
				t = n.indexOf(`#`, t + 1);
			}
			for (;;) {
				let t = n[e - 1];
				if (t === ` ` || t === `	`) --e;
				else break;
			}
			let r = (yield* this.pushCount(e)) + (yield* this.pushSpaces(!0));
			return yield* this.pushCount(n.length - r), this.pushNewline(), `stream`;
		}
		if (this.atLineEnd()) {
			let e = yield* this.pushSpaces(!0);
			return yield* this.pushCount(n.length - e), yield* this.pushNewline(), `stream`;
		}
		return yield "", yield* this.parseLineStart();
	}
	*parseLineStart() {
		let e = this.charAt(0);
		if (!e && !this.atEnd) return this.setNext(`line-start`);
		if (e === `-` || e === `.`) {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext(`line-start`);
			let e = this.peek(3);
			if ((e === `---` || e === `...`) && i$2(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === `---` ? `doc` : `stream`;
		}
		return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !i$2(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		let [e, t] = this.peek(2);
		if (!t && !this.atEnd) return this.setNext(`block-start`);
		if ((e === `-` || e === `?` || e === `:`) && i$2(t)) {
			let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
			return this.indentNext = this.indentValue + 1, this.indentValue += e, `block-start`;
		}
		return `doc`;
	}
	*parseDocument() {
		yield* this.pushSpaces(!0);
		let e = this.getLine();
		if (e === null) return this.setNext(`doc`);
		let t = yield* this.pushIndicators();
		switch (e[t]) {
			case `#`: yield* this.pushCount(e.length - t);
			case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
			case `{`:
			case `[`: return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, `flow`;
			case `}`:
			case `]`: return yield* this.pushCount(1), `doc`;
			case `*`: return yield* this.pushUntil(l$2), `doc`;
			case `"`:
			case `'`: return yield* this.parseQuotedScalar();
			case `|`:
			case `>`: return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let e, t, r = -1;
		do
			e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = r = t) : t = 0, t += yield* this.pushSpaces(!0);
		while (e + t > 0);
		let a = this.getLine();
		if (a === null) return this.setNext(`flow`);
		if ((r !== -1 && r < this.indentNext && a[0] !== `#` || r === 0 && (a.startsWith(`---`) || a.startsWith(`...`)) && i$2(a[3])) && (r !== this.indentNext - 1 || this.flowLevel !== 1 || a[0] !== `]` && a[0] !== `}`)) return this.flowLevel = 0, yield "", yield* this.parseLineStart();
		let o = 0;
		for (; a[o] === `,`;) o += yield* this.pushCount(1), o += yield* this.pushSpaces(!0), this.flowKey = !1;
		switch (o += yield* this.pushIndicators(), a[o]) {
			case void 0: return `flow`;
			case `#`: return yield* this.pushCount(a.length - o), `flow`;
			case `{`:
			case `[`: return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, `flow`;
			case `}`:
			case `]`: return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? `flow` : `doc`;
			case `*`: return yield* this.pushUntil(l$2), `flow`;
			case `"`:
			case `'`: return this.flowKey = !0, yield* this.parseQuotedScalar();
			case `:`: {
				let e = this.charAt(1);
				if (this.flowKey || i$2(e) || e === `,`) return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), `flow`;
			}
			default: return this.flowKey = !1, yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
		if (e === `'`) for (; t !== -1 && this.buffer[t + 1] === `'`;) t = this.buffer.indexOf(`'`, t + 2);
		else for (; t !== -1;) {
			let e = 0;
			for (; this.buffer[t - 1 - e] === `\\`;) e += 1;
			if (e % 2 == 0) break;
			t = this.buffer.indexOf(`"`, t + 1);
		}
		let n = this.buffer.substring(0, t), r = n.indexOf(`
`, this.pos);
		if (r !== -1) {
			for (; r !== -1;) {
				let e = this.continueScalar(r + 1);
				if (e === -1) break;
				r = n.indexOf(`
`, e);
			}
			r !== -1 && (t = r - (n[r - 1] === `\r` ? 2 : 1));
		}
		if (t === -1) {
			if (!this.atEnd) return this.setNext(`quoted-scalar`);
			t = this.buffer.length;
		}
		return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? `flow` : `doc`;
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1, this.blockScalarKeep = !1;
		let e = this.pos;
		for (;;) {
			let t = this.buffer[++e];
			if (t === `+`) this.blockScalarKeep = !0;
			else if (t > `0` && t <= `9`) this.blockScalarIndent = Number(t) - 1;
			else if (t !== `-`) break;
		}
		return yield* this.pushUntil((e) => i$2(e) || e === `#`);
	}
	*parseBlockScalar() {
		let e = this.pos - 1, t = 0, n;
		loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
			case ` `:
				t += 1;
				break;
			case `
`:
				e = r, t = 0;
				break;
			case `\r`: {
				let e = this.buffer[r + 1];
				if (!e && !this.atEnd) return this.setNext(`block-scalar`);
				if (e === `
`) break;
			}
			default: break loop;
		}
		if (!n && !this.atEnd) return this.setNext(`block-scalar`);
		if (t >= this.indentNext) {
			this.indentNext = this.blockScalarIndent === -1 ? t : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				let t = this.continueScalar(e + 1);
				if (t === -1) break;
				e = this.buffer.indexOf(`
`, t);
			} while (e !== -1);
			if (e === -1) {
				if (!this.atEnd) return this.setNext(`block-scalar`);
				e = this.buffer.length;
			}
		}
		let i = e + 1;
		for (n = this.buffer[i]; n === ` `;) n = this.buffer[++i];
		if (n === `	`) {
			for (; n === `	` || n === ` ` || n === `\r` || n === `
`;) n = this.buffer[++i];
			e = i - 1;
		} else if (!this.blockScalarKeep) do {
			let n = e - 1, r = this.buffer[n];
			r === `\r` && (r = this.buffer[--n]);
			let i = n;
			for (; r === ` `;) r = this.buffer[--n];
			if (r === `
` && n >= this.pos && n + 1 + t > i) e = n;
			else break;
		} while (1);
		return yield "", yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		let e = this.flowLevel > 0, t = this.pos - 1, n = this.pos - 1, a;
		for (; a = this.buffer[++n];) if (a === `:`) {
			let r = this.buffer[n + 1];
			if (i$2(r) || e && s$2.has(r)) break;
			t = n;
		} else if (i$2(a)) {
			let r = this.buffer[n + 1];
			if (a === `\r` && (r === `
` ? (n += 1, a = `
`, r = this.buffer[n + 1]) : t = n), r === `#` || e && s$2.has(r)) break;
			if (a === `
`) {
				let e = this.continueScalar(n + 1);
				if (e === -1) break;
				n = Math.max(n, e - 2);
			}
		} else {
			if (e && s$2.has(a)) break;
			t = n;
		}
		return !a && !this.atEnd ? this.setNext(`plain-scalar`) : (yield "", yield* this.pushToIndex(t + 1, !0), e ? `flow` : `doc`);
	}
	*pushCount(e) {
		return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
	}
	*pushToIndex(e, t) {
		let n = this.buffer.slice(this.pos, e);
		return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ``), 0);
	}
	*pushIndicators() {
		let e = 0;
		loop: for (;;) {
			switch (this.charAt(0)) {
				case `!`:
					e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
					continue loop;
				case `&`:
					e += yield* this.pushUntil(l$2), e += yield* this.pushSpaces(!0);
					continue loop;
				case `-`:
				case `?`:
				case `:`: {
					let t = this.flowLevel > 0, n = this.charAt(1);
					if (i$2(n) || t && s$2.has(n)) {
						t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
						continue loop;
					}
				}
			}
			break loop;
		}
		return e;
	}
	*pushTag() {
		if (this.charAt(1) === `<`) {
			let e = this.pos + 2, t = this.buffer[e];
			for (; !i$2(t) && t !== `>`;) t = this.buffer[++e];
			return yield* this.pushToIndex(t === `>` ? e + 1 : e, !1);
		}
		{
			let e = this.pos + 1, t = this.buffer[e];
			for (; t;) if (o$2.has(t)) t = this.buffer[++e];
			else if (t === `%` && a$2.has(this.buffer[e + 1]) && a$2.has(this.buffer[e + 2])) t = this.buffer[e += 3];
			else break;
			return yield* this.pushToIndex(e, !1);
		}
	}
	*pushNewline() {
		let e = this.buffer[this.pos];
		return e === `
` ? yield* this.pushCount(1) : e === `\r` && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
	}
	*pushSpaces(e) {
		let t = this.pos - 1, n;
		do
			n = this.buffer[++t];
		while (n === ` ` || e && n === `	`);
		let r = t - this.pos;
		return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
	}
	*pushUntil(e) {
		let t = this.pos, n = this.buffer[t];
		for (; !e(n);) n = this.buffer[++t];
		return yield* this.pushToIndex(t, !1);
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function n$1(e, t) {
	for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
	return !1;
}
function r$1(e) {
	for (let t = 0; t < e.length; ++t) switch (e[t].type) {
		case `space`:
		case `comment`:
		case `newline`: break;
		default: return t;
	}
	return -1;
}
function i$1(e) {
	switch (e?.type) {
		case `alias`:
		case `scalar`:
		case `single-quoted-scalar`:
		case `double-quoted-scalar`:
		case `flow-collection`: return !0;
		default: return !1;
	}
}
function a$1(e) {
	switch (e.type) {
		case `document`: return e.start;
		case `block-map`: {
			let t = e.items[e.items.length - 1];
			return t.sep ?? t.start;
		}
		case `block-seq`: return e.items[e.items.length - 1].start;
		default: return [];
	}
}
function o$1(e) {
	if (e.length === 0) return [];
	let t = e.length;
	loop: for (; --t >= 0;) switch (e[t].type) {
		case `doc-start`:
		case `explicit-key-ind`:
		case `map-value-ind`:
		case `seq-item-ind`:
		case `newline`: break loop;
	}
	for (; e[++t]?.type === `space`;);
	return e.splice(t, e.length);
}
function s$1(e, t) {
	if (t.length < 1e5) Array.prototype.push.apply(e, t);
	else for (let n = 0; n < t.length; ++n) e.push(t[n]);
}
function c$1(e) {
	if (e.start.type === `flow-seq-start`) for (let t of e.items) t.sep && !t.value && !n$1(t.start, `explicit-key-ind`) && !n$1(t.sep, `map-value-ind`) && (t.key && (t.value = t.key), delete t.key, i$1(t.value) ? t.value.end ? s$1(t.value.end, t.sep) : t.value.end = t.sep : s$1(t.start, t.sep), delete t.sep);
}
var l$1 = class {
	constructor(e) {
		this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = ``, this.type = ``, this.lexer = new u$1(), this.onNewLine = e;
	}
	*parse(e, t = !1) {
		this.onNewLine && this.offset === 0 && this.onNewLine(0);
		for (let n of this.lexer.lex(e, t)) yield* this.next(n);
		t || (yield* this.end());
	}
	*next(t) {
		if (this.source = t, this.atScalar) {
			this.atScalar = !1, yield* this.step(), this.offset += t.length;
			return;
		}
		let n = s$3(t);
		if (!n) {
			let e = `Not a YAML token: ${t}`;
			yield* this.pop({
				type: `error`,
				offset: this.offset,
				message: e,
				source: t
			}), this.offset += t.length;
		} else if (n === `scalar`) this.atNewLine = !1, this.atScalar = !0, this.type = `scalar`;
		else {
			switch (this.type = n, yield* this.step(), n) {
				case `newline`:
					this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + t.length);
					break;
				case `space`:
					this.atNewLine && t[0] === ` ` && (this.indent += t.length);
					break;
				case `explicit-key-ind`:
				case `map-value-ind`:
				case `seq-item-ind`:
					this.atNewLine && (this.indent += t.length);
					break;
				case `doc-mode`:
				case `flow-error-end`: return;
				default: this.atNewLine = !1;
			}
			this.offset += t.length;
		}
	}
	*end() {
		for (; this.stack.length > 0;) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		let e = this.peek(1);
		if (this.type === `doc-end` && e?.type !== `doc-end`) {
			for (; this.stack.length > 0;) yield* this.pop();
			this.stack.push({
				type: `doc-end`,
				offset: this.offset,
				source: this.source
			});
		} else {
			if (!e) return yield* this.stream();
			switch (e.type) {
				case `document`: return yield* this.document(e);
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return yield* this.scalar(e);
				case `block-scalar`: return yield* this.blockScalar(e);
				case `block-map`: return yield* this.blockMap(e);
				case `block-seq`: return yield* this.blockSequence(e);
				case `flow-collection`: return yield* this.flowCollection(e);
				case `doc-end`: return yield* this.documentEnd(e);
			}
			yield* this.pop();
		}
	}
	peek(e) {
		return this.stack[this.stack.length - e];
	}
	*pop(e) {
		let t = e ?? this.stack.pop();
		if (!t) yield {
			type: `error`,
			offset: this.offset,
			source: ``,
			message: `Tried to pop an empty stack`
		};
		else if (this.stack.length === 0) yield t;
		else {
			let e = this.peek(1);
			switch (t.type === `block-scalar` ? t.indent = `indent` in e ? e.indent : 0 : t.type === `flow-collection` && e.type === `document` && (t.indent = 0), t.type === `flow-collection` && c$1(t), e.type) {
				case `document`:
					e.value = t;
					break;
				case `block-scalar`:
					e.props.push(t);
					break;
				case `block-map`: {
					let n = e.items[e.items.length - 1];
					if (n.value) {
						e.items.push({
							start: [],
							key: t,
							sep: []
						}), this.onKeyLine = !0;
						return;
					}
					if (n.sep) n.value = t;
					else {
						Object.assign(n, {
							key: t,
							sep: []
						}), this.onKeyLine = !n.explicitKey;
						return;
					}
					break;
				}
				case `block-seq`: {
					let n = e.items[e.items.length - 1];
					n.value ? e.items.push({
						start: [],
						value: t
					}) : n.value = t;
					break;
				}
				case `flow-collection`: {
					let n = e.items[e.items.length - 1];
					!n || n.value ? e.items.push({
						start: [],
						key: t,
						sep: []
					}) : n.sep ? n.value = t : Object.assign(n, {
						key: t,
						sep: []
					});
					return;
				}
				default: yield* this.pop(), yield* this.pop(t);
			}
			if ((e.type === `document` || e.type === `block-map` || e.type === `block-seq`) && (t.type === `block-map` || t.type === `block-seq`)) {
				let n = t.items[t.items.length - 1];
				n && !n.sep && !n.value && n.start.length > 0 && r$1(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== `comment` || e.indent < t.indent)) && (e.type === `document` ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
			}
		}
	}
	*stream() {
		switch (this.type) {
			case `directive-line`:
				yield {
					type: `directive`,
					offset: this.offset,
					source: this.source
				};
				return;
			case `byte-order-mark`:
			case `space`:
			case `comment`:
			case `newline`:
				yield this.sourceToken;
				return;
			case `doc-mode`:
			case `doc-start`: {
				let e = {
					type: `document`,
					offset: this.offset,
					start: []
				};
				this.type === `doc-start` && e.start.push(this.sourceToken), this.stack.push(e);
				return;
			}
		}
		yield {
			type: `error`,
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(e) {
		if (e.value) return yield* this.lineEnd(e);
		switch (this.type) {
			case `doc-start`:
				r$1(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
				return;
			case `anchor`:
			case `tag`:
			case `space`:
			case `comment`:
			case `newline`:
				e.start.push(this.sourceToken);
				return;
		}
		let t = this.startBlockValue(e);
		t ? this.stack.push(t) : yield {
			type: `error`,
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(e) {
		if (this.type === `map-value-ind`) {
			let t = o$1(a$1(this.peek(2))), n;
			e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
			let r = {
				type: `block-map`,
				offset: e.offset,
				indent: e.indent,
				items: [{
					start: t,
					key: e,
					sep: n
				}]
			};
			this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
		} else yield* this.lineEnd(e);
	}
	*blockScalar(e) {
		switch (this.type) {
			case `space`:
			case `comment`:
			case `newline`:
				e.props.push(this.sourceToken);
				return;
			case `scalar`:
				if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
					let e = this.source.indexOf(`
`) + 1;
					for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf(`
`, e) + 1;
				}
				yield* this.pop();
				break;
			default: yield* this.pop(), yield* this.step();
		}
	}
	*blockMap(e) {
		let t = e.items[e.items.length - 1];
		switch (this.type) {
			case `newline`:
				if (this.onKeyLine = !1, t.value) {
					let n = `end` in t.value ? t.value.end : void 0;
					(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment` ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
				return;
			case `space`:
			case `comment`:
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else if (t.sep) t.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						let n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							s$1(n, t.start), n.push(this.sourceToken), e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= e.indent) {
			let r = !this.onKeyLine && this.indent === e.indent, a = r && (t.sep || t.explicitKey) && this.type !== `seq-item-ind`, s = [];
			if (a && t.sep && !t.value) {
				let n = [];
				for (let r = 0; r < t.sep.length; ++r) {
					let i = t.sep[r];
					switch (i.type) {
						case `newline`:
							n.push(r);
							break;
						case `space`: break;
						case `comment`:
							i.indent > e.indent && (n.length = 0);
							break;
						default: n.length = 0;
					}
				}
				n.length >= 2 && (s = t.sep.splice(n[1]));
			}
			switch (this.type) {
				case `anchor`:
				case `tag`:
					a || t.value ? (s.push(this.sourceToken), e.items.push({ start: s }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case `explicit-key-ind`:
					!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : a || t.value ? (s.push(this.sourceToken), e.items.push({
						start: s,
						explicitKey: !0
					})) : this.stack.push({
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: !0
						}]
					}), this.onKeyLine = !0;
					return;
				case `map-value-ind`:
					if (t.explicitKey) {
						if (!t.sep) {
							if (n$1(t.start, `newline`)) Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								let e = o$1(t.start);
								this.stack.push({
									type: `block-map`,
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (n$1(t.sep, `map-value-ind`)) this.stack.push({
							type: `block-map`,
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: s,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (i$1(t.key) && !n$1(t.sep, `newline`)) {
							let e = o$1(t.start), n = t.key, r = t.sep;
							r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
								type: `block-map`,
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: e,
									key: n,
									sep: r
								}]
							});
						} else s.length > 0 ? t.sep = t.sep.concat(s, this.sourceToken) : t.sep.push(this.sourceToken);
					} else t.sep ? t.value || a ? e.items.push({
						start: s,
						key: null,
						sep: [this.sourceToken]
					}) : n$1(t.sep, `map-value-ind`) ? this.stack.push({
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					}) : t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					this.onKeyLine = !0;
					return;
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: {
					let n = this.flowScalar(this.type);
					a || t.value ? (e.items.push({
						start: s,
						key: n,
						sep: []
					}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
						key: n,
						sep: []
					}), this.onKeyLine = !0);
					return;
				}
				default: {
					let i = this.startBlockValue(e);
					if (i) {
						if (i.type === `block-seq`) {
							if (!t.explicitKey && t.sep && !n$1(t.sep, `newline`)) {
								yield* this.pop({
									type: `error`,
									offset: this.offset,
									message: `Unexpected block-seq-ind on same line with key`,
									source: this.source
								});
								return;
							}
						} else r && e.items.push({ start: s });
						this.stack.push(i);
						return;
					}
				}
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*blockSequence(e) {
		let t = e.items[e.items.length - 1];
		switch (this.type) {
			case `newline`:
				if (t.value) {
					let n = `end` in t.value ? t.value.end : void 0;
					(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment` ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.start.push(this.sourceToken);
				return;
			case `space`:
			case `comment`:
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						let n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							s$1(n, t.start), n.push(this.sourceToken), e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
			case `anchor`:
			case `tag`:
				if (t.value || this.indent <= e.indent) break;
				t.start.push(this.sourceToken);
				return;
			case `seq-item-ind`:
				if (this.indent !== e.indent) break;
				t.value || n$1(t.start, `seq-item-ind`) ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
				return;
		}
		if (this.indent > e.indent) {
			let t = this.startBlockValue(e);
			if (t) {
				this.stack.push(t);
				return;
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*flowCollection(e) {
		let t = e.items[e.items.length - 1];
		if (this.type === `flow-error-end`) {
			let e;
			do
				yield* this.pop(), e = this.peek(1);
			while (e?.type === `flow-collection`);
		} else if (e.end.length === 0) {
			switch (this.type) {
				case `comma`:
				case `explicit-key-ind`:
					!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
				case `map-value-ind`:
					!t || t.value ? e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case `space`:
				case `comment`:
				case `newline`:
				case `anchor`:
				case `tag`:
					!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: {
					let n = this.flowScalar(this.type);
					!t || t.value ? e.items.push({
						start: [],
						key: n,
						sep: []
					}) : t.sep ? this.stack.push(n) : Object.assign(t, {
						key: n,
						sep: []
					});
					return;
				}
				case `flow-map-end`:
				case `flow-seq-end`:
					e.end.push(this.sourceToken);
					return;
			}
			let n = this.startBlockValue(e);
			n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
		} else {
			let t = this.peek(2);
			if (t.type === `block-map` && (this.type === `map-value-ind` && t.indent === e.indent || this.type === `newline` && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
			else if (this.type === `map-value-ind` && t.type !== `flow-collection`) {
				let n = o$1(a$1(t));
				c$1(e);
				let r = e.end.splice(1, e.end.length);
				r.push(this.sourceToken);
				let i = {
					type: `block-map`,
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: n,
						key: e,
						sep: r
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
			} else yield* this.lineEnd(e);
		}
	}
	flowScalar(e) {
		if (this.onNewLine) {
			let e = this.source.indexOf(`
`) + 1;
			for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf(`
`, e) + 1;
		}
		return {
			type: e,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(e) {
		switch (this.type) {
			case `alias`:
			case `scalar`:
			case `single-quoted-scalar`:
			case `double-quoted-scalar`: return this.flowScalar(this.type);
			case `block-scalar-header`: return {
				type: `block-scalar`,
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ``
			};
			case `flow-map-start`:
			case `flow-seq-start`: return {
				type: `flow-collection`,
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case `seq-item-ind`: return {
				type: `block-seq`,
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case `explicit-key-ind`: {
				this.onKeyLine = !0;
				let t = o$1(a$1(e));
				return t.push(this.sourceToken), {
					type: `block-map`,
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						explicitKey: !0
					}]
				};
			}
			case `map-value-ind`: {
				this.onKeyLine = !0;
				let t = o$1(a$1(e));
				return {
					type: `block-map`,
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(e, t) {
		return this.type !== `comment` || this.indent <= t ? !1 : e.every((e) => e.type === `newline` || e.type === `space`);
	}
	*documentEnd(e) {
		this.type !== `doc-mode` && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === `newline` && (yield* this.pop()));
	}
	*lineEnd(e) {
		switch (this.type) {
			case `comma`:
			case `doc-start`:
			case `doc-end`:
			case `flow-seq-end`:
			case `flow-map-end`:
			case `map-value-ind`:
				yield* this.pop(), yield* this.step();
				break;
			case `newline`: this.onKeyLine = !1;
			default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === `newline` && (yield* this.pop());
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function f$1(e, n, r) {
	let i = null;
	if (typeof n == `function` || Array.isArray(n) ? i = n : r === void 0 && n && (r = n), typeof r == `string` && (r = r.length), typeof r == `number`) {
		let e = Math.round(r);
		r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
	}
	if (e === void 0) {
		let { keepUndefined: e } = r ?? n ?? {};
		if (!e) return;
	}
	return c$21(e) && !i ? e.toString(r) : new v$1(e, i, r).toString(r);
}

// src/gate/depth.ts
/** Levels of brackets, or of dashes on one line; deeper ones would overflow the parser's stack. */
const DEEPEST = 100;
/** Blanks before a line, which bound how deep indented maps can be. */
const WIDEST_INDENT = 200;
/** The offset at which a YAML text is nested deeper than the parser is safe with, or null. Uses the parser's own lexer, which does not recurse. */
function tooDeepAt(text) {
	if (isShallow(text)) return null;
	let offset = 0;
	let brackets = 0;
	let dashes = 0;
	let lineStart = false;
	let indent = 0;
	for (const token of new u$1().lex(text)) {
		const endsLine = token.endsWith("\n");
		if (token === "[" || token === "{") brackets += 1;
		else if (token === "]" || token === "}") brackets -= 1;
		else if (token === "-" || token === "?") dashes += 1;
		else if (endsLine) dashes = 0;
		if (indent > WIDEST_INDENT && !endsLine && token[0] !== "#" || Math.max(brackets, dashes) > 100) return offset;
		indent = lineStart && token[0] === " " ? token.length : 0;
		lineStart = endsLine;
		if (!CONTROL.has(token)) offset += token.length;
	}
	return null;
}
const CONTROL = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
/** Whether a text has too little of what nests to be deep, as every gate has; then no token has to be looked at. */
function isShallow(text) {
	return (text.match(/[[{]/g)?.length ?? 0) <= 100 && !/(?:[-?][ \t]+){50}/.test(text) && !/ {200}/.test(text);
}

// src/gate/yaml-traps.ts
/** A tag, with what may stand between it and its value, that is looked for before the value: not in the whole text, which may hold thousands. */
const LONGEST_TAG = 300;
/** A tag, and behind it nothing but blanks, anchors and comments. */
const TAG_BEFORE = /(?:^|[\s,:[{])(!<[^\s>]*>|![^\s,[\]{}]*)(?:\s+&\S+|\s+#[^\n]*\n)*\s*$/u;
/** Says a syntax error of the YAML parser in the words of somebody who writes gates. */
function explainSyntax(problem, text, at) {
	const [start, end] = problem.pos;
	const here = at({
		start,
		end
	});
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	const lineEnd = text.indexOf("\n", start);
	const rest = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trim();
	switch (problem.code) {
		case "TAB_AS_INDENT": return error("yaml-tab", here, {});
		case "UNEXPECTED_TOKEN": {
			const opened = before.search(/>[-+\d\s]*$/u);
			if (opened !== -1) {
				const written = (before.slice(opened) + rest).replace(/\s#[^]*/u, "").trim();
				return error("yaml-unquoted-comparison", at({
					start: lineStart + opened,
					end: start
				}), { meant: inQuotes(written) });
			}
			if (problem.message.startsWith("Unexpected ,")) break;
			return missingComma(before, rest, here) ?? error("yaml-text-after-value", here, { text: rest });
		}
		case "MISSING_CHAR":
			if (/quote/u.test(problem.message)) return unclosedQuote(/"quote/u.test(problem.message) ? "\"" : "'", start, text, at);
			if (problem.message.startsWith("Flow")) return error("yaml-unclosed-bracket", here, {});
			if (problem.message.startsWith("Missing ,")) return missingComma(before, rest, here) ?? error("yaml-text-after-value", here, { text: rest });
			break;
		case "BAD_DQ_ESCAPE": return error("yaml-bad-escape", here, { text: [...text.slice(start, start + 3)].slice(0, 2).join("") });
		case "BAD_SCALAR_START":
		case "BAD_ALIAS": return error("yaml-reserved-start", here, {
			character: text.charAt(start),
			meant: inQuotes(inBrackets(before) ? untilBracket(rest) : rest)
		});
		case "BLOCK_AS_IMPLICIT_KEY": {
			if (rest.includes(": ")) return error("yaml-colon-in-value", here, { meant: inQuotes(rest) });
			const next = /\n *(?=\S)/u.exec(text.slice(start));
			const below = start + (next === null ? 0 : next.index + next[0].length);
			return error("yaml-indentation", at({
				start: below,
				end: below
			}), {});
		}
		case "BAD_INDENT": return error(problem.message.startsWith("Flow") ? "yaml-unclosed-bracket" : "yaml-indentation", here, {});
	}
	return error("yaml-syntax", here, { detail: problem.message });
}
/** A tag where a gate has none; `!= 0` without quotes is one to YAML, and its operator would be lost. */
function explainTag(node, text, at) {
	const [start, end] = node.range;
	const from = Math.max(0, start - LONGEST_TAG);
	const found = TAG_BEFORE.exec(text.slice(from, start));
	const tag = found?.[1] ?? String(node.tag);
	const place = at({
		start: found === null ? start : from + found.index + found[0].indexOf("!"),
		end: start
	});
	if (!tag.startsWith("!=") || !d$5(node)) return error("yaml-tag", place, { tag });
	return error("yaml-unquoted-inequality", place, { meant: inQuotes(`${tag} ${text.slice(start, end)}`.trim()) });
}
/** A dash that begins a line of a text without quotes: an entry of a list that is indented too much, and would be lost. */
function explainDash(node, text, at) {
	if (!d$5(node) || node.type !== "PLAIN") return null;
	const [start, end] = node.range;
	const dash = text.slice(start, end).search(/(?<=\n *)- /u);
	return dash === -1 ? null : error("yaml-dash-in-text", at({
		start: start + dash,
		end
	}), {});
}
/** The parser reports where the text breaks off; the mistake is the last quote before that is no escape inside of it. */
function unclosedQuote(quote, end, text, at) {
	const escaping = quote === "\"" ? "\\" : quote;
	let start = end;
	for (let isEscape = true; isEscape;) {
		start = text.lastIndexOf(quote, start - 1);
		for (isEscape = false; text[start - 1] === escaping; isEscape = !isEscape) start -= 1;
	}
	return error("yaml-unclosed-quote", at({
		start,
		end
	}), { quote: `\`${quote}\`` });
}
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gu;
/** A key with its value, or another whole value: what may stand behind a comma. */
const ENTRY = /^(?:[\w-]+:(?:\s[^,\]}]*)?|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[{][^\]}]*[\]}]?)(?=\s*[,\]}]|$)/u;
/** An entry in brackets that no comma parts from the one before it; null for any other text behind a value. */
function missingComma(before, rest, place) {
	const [entry] = inBrackets(before.slice(-1e3).replace(QUOTED, "")) && ENTRY.exec(rest) || [];
	return entry === void 0 ? null : error("yaml-missing-comma", place, { text: entry.trimEnd() });
}
/** Whether a bracket is open at the end of a line's beginning. */
function inBrackets(before) {
	return /[[{][^\]}]*$/u.test(before);
}
/** One entry of what stands in brackets. */
function untilBracket(rest) {
	return rest.replace(/[,\]}][^]*/u, "").trimEnd();
}
function inQuotes(value) {
	return value.includes("\"") ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

// src/gate/document.ts
/**
* Far above any gate. The parser takes microseconds for each dash and bracket, also of what is no gate, so that it would
* take seconds for more; and a metrics file that was given by mistake is not parsed as YAML.
*/
const LARGEST_GATE = 5e5;
/** Nodes that the aliases of one document may stand for; a long text counts as several, since it is read each time too. */
const ALIAS_LIMIT = 1e5;
const CHARACTERS_OF_A_NODE = 10;
/** Reads a YAML text into located nodes, one root a document, with every mistake of the text. Empty documents are left out. */
function readDocuments(file, text) {
	const at = placesIn(file, text);
	const whole = {
		start: 0,
		end: 0
	};
	if (text.length > 5e5) return failed(error("yaml-too-large", at(whole), {
		size: text.length,
		limit: LARGEST_GATE
	}));
	const deep = tooDeepAt(text);
	if (deep !== null) return failed(error("yaml-too-deep", at({
		start: deep,
		end: deep
	}), { limit: 100 }));
	const documents = new u$2({
		uniqueKeys: false,
		stringKeys: false,
		logLevel: "silent",
		resolveKnownTags: false
	}).compose(upToMistakes(new l$1().parse(text)));
	const problems = [];
	const roots = [];
	const broken = /* @__PURE__ */ new Set();
	for (const document of documents) {
		const [first] = document.errors;
		const contents = document.contents;
		if (first !== void 0) problems.push(explainSyntax(first, text, at));
		else if (!isEmpty(contents)) {
			const read = readNodes(contents, text, at, broken);
			problems.push(...read.problems);
			roots.push(read.root);
		}
	}
	if (roots.length === 0 && problems.length === 0) return failed(error("yaml-empty", at(whole), {}));
	return {
		roots,
		broken,
		problems
	};
}
/** Mistakes of the grammar after which a text is read no further: the parser makes one of each bracket that has no place. */
const MOST_MISTAKES = 100;
function* upToMistakes(tokens) {
	let mistakes = 0;
	for (const token of tokens) {
		if (token.type === "error") mistakes += 1;
		if (mistakes > MOST_MISTAKES) return;
		yield token;
	}
}
const failed = (problem) => ({
	roots: [],
	broken: /* @__PURE__ */ new Set(),
	problems: [problem]
});
const isEmpty = (node) => d$5(node) && node.value === null;
/** Turns one document's tree into located nodes. Aliases become what they stand for. */
function readNodes(contents, text, at, broken) {
	const problems = [];
	const anchors = /* @__PURE__ */ new Map();
	let size = 0;
	let expanded = false;
	const spanOf = (node) => ({
		start: node.range[0],
		end: Math.max(node.range[1], node.range[0])
	});
	const read = (node) => {
		size += 1;
		const span = spanOf(node);
		if (s$21(node)) return readAlias(node.source, span);
		const trap = node.tag === void 0 ? explainDash(node, text, at) : explainTag(node, text, at);
		const { anchor } = node;
		if (anchor !== void 0) anchors.set(anchor, "open");
		const before = size;
		const result = l$15(node) ? readMap(node.items, span) : f$4(node) ? readList(node.items, span) : readScalar(node, span);
		if (trap !== null) {
			problems.push(trap);
			broken.add(result);
		}
		if (anchor !== void 0) anchors.set(anchor, {
			node: result,
			size: size - before + 1
		});
		return result;
	};
	/** A key without a value, which counts as one. */
	const readNothing = (place) => {
		size += 1;
		return nothing(place);
	};
	const unusable = (span) => {
		const node = nothing(at(span));
		broken.add(node);
		return node;
	};
	const readAlias = (name, span) => {
		const anchor = anchors.get(name);
		if (anchor === void 0 || anchor === "open") {
			problems.push(error(anchor === "open" ? "yaml-alias-loop" : "yaml-alias-unknown", at(span), { name }));
			return unusable(span);
		}
		size += anchor.size;
		if (size <= ALIAS_LIMIT + text.length) return anchor.node;
		if (!expanded) problems.push(error("yaml-alias-expansion", at(span), { limit: ALIAS_LIMIT }));
		expanded = true;
		return unusable(span);
	};
	const readMap = (pairs, span) => {
		const entries = [];
		const lines = /* @__PURE__ */ new Map();
		for (const { key: keyNode, value } of pairs) {
			const keyPlace = at(spanOf(keyNode));
			const node = value === null ? readNothing(keyPlace) : read(value);
			if (d$5(keyNode) && typeof keyNode.value === "symbol") {
				problems.push(error("yaml-merge-key", keyPlace, {}));
				continue;
			}
			if (!d$5(keyNode) || typeof keyNode.value !== "string") {
				problems.push(error("yaml-key-not-text", keyPlace, { found: describeKey(keyNode) }));
				continue;
			}
			const key = keyNode.value;
			const line = lines.get(key);
			if (key === "<<") problems.push(error("yaml-merge-key", keyPlace, {}));
			else if (line !== void 0) problems.push(error("yaml-duplicate-key", keyPlace, {
				key,
				line
			}));
			else entries.push({
				key,
				keyPlace,
				value: node
			});
			lines.set(key, line ?? keyPlace.line);
		}
		return {
			kind: "map",
			place: at(span),
			entries
		};
	};
	const readList = (list, span) => ({
		kind: "list",
		place: at(span),
		items: list.map(read)
	});
	const readScalar = (node, span) => {
		const value = node.value;
		size += Math.floor((span.end - span.start) / CHARACTERS_OF_A_NODE);
		const place = at(span);
		return {
			kind: "scalar",
			place,
			value,
			source: sourceOf(node, value, span, place, text, at)
		};
	};
	return {
		root: read(contents),
		problems
	};
}
function nothing(place) {
	return {
		kind: "scalar",
		place,
		value: null,
		source: {
			text: "",
			at: () => place
		}
	};
}
/** The text inside a scalar, whose offsets are columns wherever the text stands in the file just as it reads. */
function sourceOf(node, value, span, whole, text, at) {
	const quote = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
	const written = text.slice(span.start + quote, span.end - quote);
	if (written !== value) return {
		text: typeof value === "string" ? value : written,
		at: () => whole
	};
	const offset = span.start + quote;
	return {
		text: value,
		at: ({ start, end }) => at({
			start: offset + start,
			end: offset + end
		})
	};
}
function describeKey(node) {
	if (s$21(node)) return "an alias";
	if (!d$5(node)) return l$15(node) ? "a map" : "a list";
	if (node.value === null) return "empty";
	return typeof node.value === "boolean" ? "true or false" : "a number";
}

// src/gate/length.ts
/**
* Characters that the lines of one file may have together. Each is read, judged and shown, which takes about a second for so
* many; through aliases a short file may have far more of them than it is long.
*/
const LONGEST_LINES = 3e5;
/** Conditions and triggers that one file may have together, for the same reason. */
const MOST_LINES$2 = 1e4;
/** How many conditions and triggers a document has, a line that stands in several places as often. */
function countOfLines(root) {
	const gate = get(root, "rollout_gate");
	return entries(get(gate, "must_hold")).map(({ value }) => value.kind === "list" ? value.items.length : 1).reduce((sum, each) => sum + each, items(get(gate, "rollback_trigger")).length);
}
/** How long all conditions and triggers of a document are together, a line that stands in several places as often. */
function lengthOfLines(root) {
	const gate = get(root, "rollout_gate");
	return ["must_hold", "rollback_trigger"].reduce((sum, key) => sum + lengthOf(get(gate, key)), 0);
}
function lengthOf(node) {
	switch (node?.kind) {
		case "scalar": return node.source.text.length;
		case "list": return node.items.reduce((sum, item) => sum + lengthOf(item), 0);
		case "map": return node.entries.reduce((sum, { value }) => sum + lengthOf(value), 0);
		default: return 0;
	}
}

// src/gate/metrics.ts
/** The declarations under `metrics`; those that the schema refused already (`skip`) are left out. */
function readMetrics(metrics, skip) {
	const problems = [];
	const owners = new Map(entries(metrics).map(({ key }) => [key, key]));
	return {
		declarations: entries(metrics).filter(({ value }) => !skip(value)).map(({ key, keyPlace, value }) => {
			const aliases = items(get(value, "aliases")).map((alias) => ({
				value: textOf(alias) ?? "",
				place: alias.place
			}));
			for (const { value: name, place } of aliases) {
				const metric = owners.get(name);
				if (metric !== void 0) problems.push(error("alias-taken", place, {
					name,
					metric
				}));
				owners.set(name, key);
			}
			const from = get(value, "from");
			const minSamples = get(value, "min_samples");
			return {
				name: key,
				place: keyPlace,
				aliases,
				surface: textOf(get(value, "surface")) ?? null,
				minSamples: minSamples?.kind === "scalar" ? Number(minSamples.value) : null,
				from: from === void 0 ? null : readFrom(from, problems)
			};
		}),
		problems
	};
}
function readFrom(from, problems) {
	const file = get(from, "file");
	const path = String(file.value);
	if (leavesDirectory(path)) problems.push(error("from-outside", file.place, { file: path }));
	const located = {
		value: path,
		place: file.place
	};
	const read = (key) => readFromExpression(get(from, key), problems);
	const [value, count, of] = [
		read("value"),
		read("count"),
		read("of")
	];
	if (value !== null) return {
		file: located,
		read: {
			kind: "value",
			value
		}
	};
	return count && of ? {
		file: located,
		read: {
			kind: "share",
			count,
			of
		}
	} : null;
}
function readFromExpression(node, problems) {
	if (node?.kind !== "scalar") return null;
	const parsed = parseExpression(node.source, { kind: "from" });
	if (parsed.ok) {
		const decided = decidedWithoutEvidence(parsed.expression, node) ?? leansOnAbsence(parsed.expression, node);
		if (decided === null) return parsed.expression;
		problems.push(decided);
		return null;
	}
	problems.push(...parsed.problems);
	return null;
}
/** A `from` that reads nothing of its file, or has a value whatever the file holds, would be evidence made up by the gate. */
function decidedWithoutEvidence(expression, { place, source }) {
	const text = source.text.trim();
	if (referencesIn(expression).length === 0) return error("reads-no-metric", place, { text });
	return evaluate(expression, nothingMeasured).kind === "unknown" ? null : error("always-true", place, { text });
}
/** What depends on how little is known would be a measurement like any other, to lines that may not lean on it. */
function leansOnAbsence(expression, { place, source }) {
	if (asksForPresence(expression)) return error("known-in-from", place, {});
	const bound = boundIn(expression);
	return bound === null ? null : error("bound-in-from", source.at(bound), boundWords(bound));
}
/** Whether a path leads out of the directory it is relative to, on any system. */
function leavesDirectory(path) {
	if (/^(?:[/\\]|[a-zA-Z]:)/u.test(path)) return true;
	let depth = 0;
	for (const part of path.split(/[/\\]/u)) {
		if (part === "..") depth -= 1;
		else if (part !== "." && part !== "") depth += 1;
		if (depth < 0) return true;
	}
	return false;
}

// src/gate/to-yaml.ts
/** Plain data as YAML that reads as it was meant: whole texts on one line each, quoted where YAML would read something else. */
function toYaml(value) {
	return f$1(value, OPTIONS);
}
const OPTIONS = {
	lineWidth: 0,
	aliasDuplicateObjects: false
};

// src/gate/schema.ts
/** Keys that a first gate often has at the root, one level too high. */
const GATE_KEYS = {
	protected_path: true,
	must_hold: true,
	rollback_trigger: true,
	metrics: true,
	triage: true,
	scorecard: true
};
/** Everything in which a document differs from its schema, in the words of the schema's titles. */
function checkSchema(root, validate) {
	if (validate(toPlain(root))) return [];
	const failures = (validate.errors ?? []).filter(({ keyword, schemaPath }) => keyword !== "if" && !schemaPath.includes("/oneOf/"));
	const unknownKeys = failures.filter(({ keyword }) => keyword === "additionalProperties");
	const withUnknownKey = new Set(unknownKeys.map(({ instancePath }) => instancePath));
	const meant = new Set(unknownKeys.map((failure) => `${failure.instancePath}\n${String(meantKey(failure))}`));
	const ofWrongType = new Set(failures.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
	const problems = /* @__PURE__ */ new Map();
	for (const failure of failures) {
		if (failure.keyword === "oneOf" && (withUnknownKey.has(failure.instancePath) || ofWrongType.has(failure.instancePath))) continue;
		if (meant.has(`${failure.instancePath}\n${String(failure.params["missingProperty"])}`)) continue;
		const key = failure.keyword === "additionalProperties" || failure.keyword === "required" ? `${failure.instancePath}\n${JSON.stringify(failure.params)}` : failure.instancePath;
		if (!problems.has(key)) problems.set(key, explain(failure, root));
	}
	return [...problems.values()];
}
function explain(failure, root) {
	const schema = failure.parentSchema;
	const path = failure.instancePath.split("/").slice(1).map(unescapePointer);
	const { node, name, key } = find(root, path);
	const params = failure.params;
	switch (failure.keyword) {
		case "additionalProperties": return {
			node,
			diagnostic: unknownKey(node, String(params["additionalProperty"]), schema, path)
		};
		case "required": return {
			node,
			diagnostic: missingKey(node, String(params["missingProperty"]), schema, name)
		};
		case "dependentRequired": return {
			node,
			diagnostic: error("label-without-signal", node.place, {})
		};
		case "uniqueItems": {
			const twice = items(node)[Math.max(Number(params["i"]), Number(params["j"]))];
			return {
				node: twice,
				diagnostic: error("listed-twice", twice.place, {
					text: String(twice.value),
					name
				})
			};
		}
		case "oneOf": return {
			node,
			diagnostic: error("not-one-of-two", node.place, {
				wanted: wanted(schema),
				found: keysOf(node)
			})
		};
		default: {
			const meant = node.kind === "scalar" && Array.isArray(failure.schema) ? nearest$1(String(node.value), failure.schema.map(String)) : null;
			const [example] = schema.examples ?? [];
			const shown = example === void 0 ? null : key === null ? String(example) : `${inYaml(key)}: ${String(example)}`;
			return {
				node,
				diagnostic: error("wrong-value", node.place, {
					name,
					wanted: wanted(schema),
					found: describe(node),
					example: shown,
					meant
				})
			};
		}
	}
}
function wanted(schema) {
	const title = String(schema.title);
	return schema.enum === void 0 || title.includes("`") ? title : `${title} (${schema.enum.map((each) => `\`${String(each)}\``).join(", ")})`;
}
/** The key that an unknown one was meant to be, or that it belongs under. */
function meantKey({ params, parentSchema }) {
	const key = String(params["additionalProperty"]);
	const known = Object.keys(propertiesOf(parentSchema));
	return standsBesideGate(key, known) ? "rollout_gate" : nearest$1(key, known);
}
function standsBesideGate(key, known) {
	return known.includes("rollout_gate") && Object.hasOwn(GATE_KEYS, key);
}
/** The keys that a map may have; what refuses a key or misses one has them. */
function propertiesOf({ properties }) {
	return properties;
}
function unknownKey(node, key, schema, path) {
	const { keyPlace: place, value: found } = entry(node, key);
	if (path.at(-2) === "rollback_trigger" && /[\s<>=]/u.test(key) && entries(node).length === 1) {
		if ((place.line !== node.place.line || place.column !== node.place.column) && found.kind === "scalar" && found.value === null) return error("braces-in-trigger", node.place, { meant: inYaml(key) });
		const value = found.kind === "scalar" ? String(found.value ?? "") : "…";
		return error("colon-in-trigger", place, { text: `${key}: ${value}`.trim() });
	}
	const known = Object.keys(propertiesOf(schema));
	if (standsBesideGate(key, known)) return error("key-outside-gate", place, { key });
	const within = path.length === 1 && path[0] === "rollout_gate" ? "`rollout_gate`" : titleOf(schema);
	return error("unknown-key", place, {
		key,
		within,
		known,
		meant: nearest$1(key, known)
	});
}
function missingKey(node, key, schema, name) {
	const property = propertiesOf(schema)[key];
	const [example] = property.examples ?? [];
	const within = name === "" ? "this file" : name.includes(" ") ? name : `\`${name}\``;
	return error("missing-key", node.place, {
		key,
		within,
		wanted: titleOf(property),
		example: example === void 0 ? null : String(example)
	});
}
/** A schema's title up to its explanation. */
function titleOf(schema) {
	return (schema.title ?? "a gate").replace(/:.*/u, "");
}
function keysOf(node) {
	const keys = entries(node).map(({ key }) => `\`${key}\``);
	return keys.length === 0 ? "it has neither" : `it has ${keys.join(", ")}`;
}
function describe(node) {
	if (node.kind === "map") return "a map";
	if (node.kind === "list") return node.items.length === 0 ? "an empty list" : "a list";
	if (node.value === null) return "empty";
	if (typeof node.value === "string") {
		const shown = node.value.length > 40 ? `${node.value.slice(0, 39)}…` : node.value;
		return shown.trim() === "" ? "empty" : /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|null|~)$/iu.test(shown) ? `\`"${shown}"\`` : `\`${shown}\``;
	}
	return `\`${node.source.text || String(node.value)}\``;
}
/** Follows a path through the document; the name is what a message calls the end of it, and the key is null in a list. */
function find(root, path) {
	let node = root;
	let name = "";
	let key = null;
	for (const part of path) {
		const inList = node.kind === "list";
		node = node.kind === "list" ? node.items[Number(part)] : entry(node, part)?.value;
		name = inList ? `an entry of \`${name}\`` : part || "\"\"";
		key = inList ? null : part;
	}
	return {
		node,
		name,
		key
	};
}
/** A key as it can be written: in quotes unless it reads as the text that it is. */
function inYaml(key) {
	return toYaml(key).trimEnd() === key ? key : JSON.stringify(key);
}
function unescapePointer(part) {
	return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/gate/triage.ts
/** The `triage` and `scorecard` under a node that fits the schema. */
function readStated(node) {
	return {
		triage: readTriage(get(node, "triage")),
		scorecard: readScorecard(get(node, "scorecard"))
	};
}
/** What the schema cannot say of a triage and a scorecard. `skip` tells what it has refused already. */
function checkStated(node, skip) {
	return [...checkConfidence(get(node, "triage")), ...checkRank(get(node, "scorecard"), skip)];
}
function readTriage(node) {
	const symptom = get(node, "blocker_symptom");
	if (symptom === void 0) return null;
	const confidence = get(node, "confidence");
	const texts = (key) => items(get(node, key)).map((item) => textOf(item)?.trim() ?? "");
	return {
		workflowName: textOf(get(node, "workflow_name"))?.trim() ?? null,
		blockerSymptom: {
			value: textOf(symptom)?.trim() ?? "",
			place: symptom.place
		},
		dominantSurface: textOf(get(node, "dominant_surface")) ?? null,
		confidence: confidence?.kind === "scalar" ? Number(confidence.value) : null,
		confirmingEvidence: texts("confirming_evidence"),
		falsifyingEvidence: texts("falsifying_evidence"),
		nextMotion: textOf(get(node, "next_motion")) ?? null
	};
}
function readScorecard(node) {
	return {
		scores: entries(node).flatMap(({ key, value }) => {
			const score = get(value, "score");
			return score?.kind === "scalar" ? [{
				dimension: key,
				score: Number(score.value),
				evidence: textOf(get(value, "evidence"))?.trim() ?? ""
			}] : [];
		}),
		rank: items(get(node, "rank")).map((item) => textOf(item))
	};
}
/** A confidence says how sure the team is of a surface; without one it is sure of nothing. */
function checkConfidence(triage) {
	const confidence = get(triage, "confidence");
	return confidence === void 0 || get(triage, "dominant_surface") !== void 0 ? [] : [warning("confidence-without-surface", confidence.place, {})];
}
/** A ranked dimension without a score: JSON Schema cannot say that one key follows from another's elements. */
function checkRank(scorecard, skip) {
	return items(get(scorecard, "rank")).filter((name) => name.kind === "scalar" && !skip(name) && entry(scorecard, String(name.value)) === void 0).map((name) => error("rank-without-score", name.place, { name: String(name.value) }));
}

// src/gate/triggers.ts
const TRIGGER = { kind: "trigger" };
/**
* The lines of `rollback_trigger`. A line is an expression when it parses, a signal when it is plain prose, and else an
* error: a trigger taken for the wrong kind is how a rollback is lost. Prose is told from the names of the gate's
* metrics, so `namesOf` is asked once the expressions are known.
*/
function readTriggers(list, skip, namesOf) {
	const problems = [];
	const lines = items(list).filter((line) => !skip(line)).map((line) => ({
		line,
		parsed: parseLine(line)
	}));
	const names = namesOf(lines.map(({ parsed }) => parsed).filter((parsed) => parsed?.ok === true).map(({ expression }) => expression));
	const firstLines = /* @__PURE__ */ new Map();
	return {
		triggers: lines.flatMap(({ line, parsed }) => {
			const trigger = classify(line, parsed, names, problems);
			if (trigger?.kind === "signal") {
				const key = normalizeSignal(trigger.text);
				const first = firstLines.get(key);
				if (first !== void 0) problems.push(error("duplicate-signal", trigger.place, {
					signal: trigger.text,
					line: first
				}));
				firstLines.set(key, first ?? trigger.place.line);
			}
			return trigger === null ? [] : [trigger];
		}),
		problems
	};
}
/** The line as an expression, as far as it is one; null for a line that says `signal:`. */
function parseLine(line) {
	const scalar = line.kind === "map" ? get(line, "when") : line;
	return scalar === void 0 ? null : parseExpression(scalar.source, TRIGGER);
}
function classify(line, parsed, names, problems) {
	const common = {
		because: textOf(get(line, "because")) ?? null,
		surface: textOf(get(line, "surface")) ?? null
	};
	if (parsed === null) {
		const signal = get(line, "signal");
		const text = textOf(signal)?.trim() ?? "";
		const meant = parseExpression(standalone("", text), TRIGGER);
		if (meant.ok && meant.expression.kind === "comparison") problems.push(warning("signal-reads-as-expression", signal.place, { text }));
		return {
			kind: "signal",
			text,
			explicit: true,
			label: textOf(get(line, "label")) ?? null,
			place: signal.place,
			...common
		};
	}
	const scalar = line.kind === "map" ? get(line, "when") : line;
	const text = String(scalar.value).trim();
	if (parsed.ok) {
		const found = checkTrigger(parsed.expression, scalar);
		problems.push(...found);
		if (hasErrors(found)) return null;
		const at = (part) => scalar.source.at(part);
		return {
			kind: "expression",
			expression: parsed.expression,
			place: scalar.place,
			at,
			...common
		};
	}
	if (line.kind === "map") {
		problems.push(...parsed.problems);
		return null;
	}
	const unread = parsed.problems.filter(({ code }) => code === "expression-too-long" || code === "expression-too-deep");
	if (unread.length > 0) {
		problems.push(...unread);
		return null;
	}
	const found = nameIn(text, names);
	const why = whyNotProse(text, found);
	if (why === null) return {
		kind: "signal",
		text,
		explicit: false,
		label: null,
		place: scalar.place,
		...common
	};
	problems.push(unclear(text, why, found, parsed.problems, scalar));
	return null;
}
function checkTrigger(expression, scalar) {
	const problems = checkLine(expression, scalar.source, error);
	if (asksForPresence(expression)) problems.push(error("known-in-trigger", scalar.place, {}));
	const lenient = lenientBound(expression);
	if (lenient !== null) problems.push(error("lenient-trigger", scalar.source.at(lenient), boundWords(lenient)));
	return problems;
}
/** A line that is neither: says why, at the point where it stopped being an expression, and offers both ways out. */
function unclear(text, why, metric, problems, scalar) {
	const guess = guessExpression(text);
	const problem = /[<>=!&|(]/u.test(text) ? problems[0] : void 0;
	return error("unclear-trigger", problem?.place ?? scalar.place, {
		text,
		why: problem === void 0 ? why : sentence$1(problem).replace(/\.$/u, ""),
		expression: readsAsTrigger(guess) ? guess : null,
		metric
	});
}
function readsAsTrigger(text) {
	const source = standalone("", text);
	const parsed = parseExpression(source, TRIGGER);
	return parsed.ok && !hasErrors(checkLine(parsed.expression, source, error)) && comparesWithNumber(parsed.expression);
}
function comparesWithNumber(expression) {
	return expression.kind === "comparison" && expression.rest.at(-1)?.operand.kind === "number";
}

// src/gate/validate-gate.generated.js
var validate_gate_generated_default = M;
const e = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `urn:rollout-gate:gate`,
	title: "a map with the key `rollout_gate`",
	description: `What must be true before one protected path of an AI system may expand, and what rolls it back.`,
	type: `object`,
	required: [`rollout_gate`],
	additionalProperties: !1,
	properties: { rollout_gate: { $ref: `#/$defs/gate` } },
	$defs: {
		gate: {
			title: "a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`",
			type: `object`,
			required: [`protected_path`],
			additionalProperties: !1,
			properties: {
				version: {
					title: "`1`, the version of the gate language",
					type: `integer`,
					enum: [1]
				},
				protected_path: {
					title: `the path that the gate protects, as text`,
					description: `The workflow or path whose rollout this gate decides.`,
					type: `string`,
					pattern: `\\S`,
					examples: [`main support escalation workflow`]
				},
				confidence: {
					title: "a number between 0 and 1, or `off`",
					description: "How sure a decision about an estimate must be; `off` judges estimates by their point value.",
					type: [`number`, `string`],
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					pattern: `^off$`,
					examples: [.95]
				},
				unreported_signals: {
					title: "`clear` or `unknown`, which is what a signal is that nobody reported",
					type: `string`,
					enum: [`clear`, `unknown`]
				},
				metrics: {
					title: `a map from metric names to what is known of them`,
					type: `object`,
					additionalProperties: { $ref: `#/$defs/metric` }
				},
				must_hold: {
					title: `a map from metric names to conditions`,
					type: `object`,
					additionalProperties: { $ref: `#/$defs/conditions` },
					examples: [`{ error_rate: "<= 0.02" }`]
				},
				rollback_trigger: {
					title: `a list of triggers`,
					type: `array`,
					items: { $ref: `#/$defs/trigger` },
					examples: [`[critical_regressions > 0]`]
				},
				triage: { $ref: `#/$defs/triage` },
				scorecard: { $ref: `#/$defs/scorecard` }
			},
			examples: [`{ protected_path: …, must_hold: … }`]
		},
		surface: {
			title: `a failure surface`,
			type: `string`,
			enum: [
				`architecture`,
				`workflow`,
				`evaluation`,
				`governance`,
				`stabilization`,
				`unclear`
			]
		},
		motion: {
			title: `a corrective motion`,
			type: `string`,
			enum: [
				`audit`,
				`stabilization`,
				`workflow_redesign`,
				`evaluation_repair`,
				`governance_review`
			]
		},
		text: {
			title: `text`,
			type: `string`,
			pattern: `\\S`
		},
		expression: {
			title: `an expression of the gate language, as text`,
			type: `string`,
			pattern: `\\S`
		},
		metric: {
			title: `a metric: a map that describes it`,
			type: `object`,
			additionalProperties: !1,
			properties: {
				description: { $ref: `#/$defs/text` },
				aliases: {
					title: `a list of other names`,
					type: `array`,
					items: { $ref: `#/$defs/text` },
					examples: [`[override_rate]`]
				},
				surface: { $ref: `#/$defs/surface` },
				min_samples: {
					title: `a whole number of samples, 1 or more`,
					type: `integer`,
					minimum: 1,
					examples: [200]
				},
				from: { $ref: `#/$defs/from` }
			}
		},
		from: {
			title: "a map with `file` and either `value`, or `count` and `of`",
			type: `object`,
			required: [`file`],
			additionalProperties: !1,
			properties: {
				file: {
					title: `a path relative to the working directory`,
					type: `string`,
					pattern: `\\S`,
					examples: [`promptfoo.json`]
				},
				value: { $ref: `#/$defs/expression` },
				count: { $ref: `#/$defs/expression` },
				of: { $ref: `#/$defs/expression` }
			},
			oneOf: [{
				required: [`value`],
				properties: {
					count: !1,
					of: !1
				}
			}, {
				required: [`count`, `of`],
				properties: { value: !1 }
			}]
		},
		condition: {
			title: `a condition`,
			type: [
				`string`,
				`number`,
				`boolean`,
				`object`
			],
			additionalProperties: !1,
			properties: {
				condition: {
					title: "a condition, such as `\"<= 0.15\"`",
					type: [
						`string`,
						`number`,
						`boolean`
					]
				},
				each: {
					title: "a condition on every slice, such as `\">= 0.8\"`",
					type: [
						`string`,
						`number`,
						`boolean`
					]
				},
				severity: {
					title: "`block` or `warn`",
					type: `string`,
					enum: [`block`, `warn`]
				},
				surface: { $ref: `#/$defs/surface` },
				because: { $ref: `#/$defs/text` }
			},
			if: { type: `object` },
			then: {
				title: "either `condition` or `each`",
				oneOf: [{ required: [`condition`] }, { required: [`each`] }],
				type: `object`
			},
			examples: [`"<= 0.15"`]
		},
		conditions: {
			title: `a condition, or a list of conditions`,
			if: { type: `array` },
			then: {
				title: `a list of conditions`,
				minItems: 1,
				items: { $ref: `#/$defs/condition` },
				examples: [`[">= 0.8", "<= 0.95"]`],
				type: `array`
			},
			else: { $ref: `#/$defs/condition` }
		},
		trigger: {
			title: "a trigger: an expression, a signal, or a map with `when` or `signal`",
			type: [`string`, `object`],
			pattern: `\\S`,
			additionalProperties: !1,
			properties: {
				when: { $ref: `#/$defs/expression` },
				signal: {
					title: `an observation in plain words`,
					type: `string`,
					pattern: `\\S`
				},
				label: {
					title: `the name of a pull-request label`,
					type: `string`,
					pattern: `\\S`
				},
				surface: { $ref: `#/$defs/surface` },
				because: { $ref: `#/$defs/text` }
			},
			dependentRequired: { label: [`signal`] },
			if: { type: `object` },
			then: {
				title: "either `when` or `signal`",
				oneOf: [{ required: [`when`] }, { required: [`signal`] }],
				type: `object`
			},
			examples: [`critical_regressions > 0`]
		},
		triage: {
			title: `a triage: a map that names the blocker`,
			type: `object`,
			required: [`blocker_symptom`],
			additionalProperties: !1,
			properties: {
				workflow_name: { $ref: `#/$defs/text` },
				blocker_symptom: {
					title: `what blocks the rollout right now, in words`,
					type: `string`,
					pattern: `\\S`,
					examples: [`"reviewers do not get the evidence they need"`]
				},
				dominant_surface: { $ref: `#/$defs/surface` },
				confidence: {
					title: `a number from 0 to 1`,
					type: `number`,
					minimum: 0,
					maximum: 1,
					examples: [.8]
				},
				confirming_evidence: { $ref: `#/$defs/texts` },
				falsifying_evidence: { $ref: `#/$defs/texts` },
				next_motion: { $ref: `#/$defs/motion` }
			}
		},
		texts: {
			title: `a list of texts`,
			type: `array`,
			items: { $ref: `#/$defs/text` },
			examples: [`[override rate unchanged after the model swap]`]
		},
		scorecard: {
			title: `a scorecard: a map from dimensions to scores`,
			type: `object`,
			additionalProperties: !1,
			properties: {
				architecture_clarity: { $ref: `#/$defs/score` },
				workflow_fit: { $ref: `#/$defs/score` },
				evaluation_discipline: { $ref: `#/$defs/score` },
				governance_readiness: { $ref: `#/$defs/score` },
				hot_path_reliability: { $ref: `#/$defs/score` },
				rank: {
					title: `a list of dimensions, the one that most blocks launch trust first`,
					type: `array`,
					uniqueItems: !0,
					items: {
						title: `a dimension of the scorecard`,
						type: `string`,
						enum: [
							`architecture_clarity`,
							`workflow_fit`,
							`evaluation_discipline`,
							`governance_readiness`,
							`hot_path_reliability`
						]
					},
					examples: [`[workflow_fit]`]
				}
			}
		},
		score: {
			title: "a score: a map with `score` and its `evidence`",
			type: `object`,
			required: [`score`, `evidence`],
			additionalProperties: !1,
			properties: {
				score: {
					title: `a whole number from 1 to 5`,
					type: `integer`,
					minimum: 1,
					maximum: 5,
					examples: [3]
				},
				evidence: {
					title: `the concrete evidence for the score, as text`,
					type: `string`,
					pattern: `\\S`,
					examples: [`"golden set of 120, no baseline run"`]
				}
			},
			examples: [`{ score: 2, evidence: "approvals have no owner after 18:00" }`]
		}
	}
};
const t = {
	title: "a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`",
	type: `object`,
	required: [`protected_path`],
	additionalProperties: !1,
	properties: {
		version: {
			title: "`1`, the version of the gate language",
			type: `integer`,
			enum: [1]
		},
		protected_path: {
			title: `the path that the gate protects, as text`,
			description: `The workflow or path whose rollout this gate decides.`,
			type: `string`,
			pattern: `\\S`,
			examples: [`main support escalation workflow`]
		},
		confidence: {
			title: "a number between 0 and 1, or `off`",
			description: "How sure a decision about an estimate must be; `off` judges estimates by their point value.",
			type: [`number`, `string`],
			exclusiveMinimum: 0,
			exclusiveMaximum: 1,
			pattern: `^off$`,
			examples: [.95]
		},
		unreported_signals: {
			title: "`clear` or `unknown`, which is what a signal is that nobody reported",
			type: `string`,
			enum: [`clear`, `unknown`]
		},
		metrics: {
			title: `a map from metric names to what is known of them`,
			type: `object`,
			additionalProperties: { $ref: `#/$defs/metric` }
		},
		must_hold: {
			title: `a map from metric names to conditions`,
			type: `object`,
			additionalProperties: { $ref: `#/$defs/conditions` },
			examples: [`{ error_rate: "<= 0.02" }`]
		},
		rollback_trigger: {
			title: `a list of triggers`,
			type: `array`,
			items: { $ref: `#/$defs/trigger` },
			examples: [`[critical_regressions > 0]`]
		},
		triage: { $ref: `#/$defs/triage` },
		scorecard: { $ref: `#/$defs/scorecard` }
	},
	examples: [`{ protected_path: …, must_hold: … }`]
};
const n = Object.prototype.hasOwnProperty;
const r = RegExp(`\\S`, `u`);
const i = RegExp(`^off$`, `u`);
const a = {
	title: `a metric: a map that describes it`,
	type: `object`,
	additionalProperties: !1,
	properties: {
		description: { $ref: `#/$defs/text` },
		aliases: {
			title: `a list of other names`,
			type: `array`,
			items: { $ref: `#/$defs/text` },
			examples: [`[override_rate]`]
		},
		surface: { $ref: `#/$defs/surface` },
		min_samples: {
			title: `a whole number of samples, 1 or more`,
			type: `integer`,
			minimum: 1,
			examples: [200]
		},
		from: { $ref: `#/$defs/from` }
	}
};
const o = {
	title: `text`,
	type: `string`,
	pattern: `\\S`
};
function s(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: c = {} } = {}) {
	let l = null, u = 0, d = s.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), typeof e == `string`) {
		if (!r.test(e)) {
			let n = {
				instancePath: t,
				schemaPath: `#/pattern`,
				keyword: `pattern`,
				params: { pattern: `\\S` },
				schema: `\\S`,
				parentSchema: o,
				data: e
			};
			l === null ? l = [n] : l.push(n), u++;
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: o.type,
			parentSchema: o,
			data: e
		};
		l === null ? l = [n] : l.push(n), u++;
	}
	return s.errors = l, u === 0;
}
s.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const c = {
	title: `a failure surface`,
	type: `string`,
	enum: [
		`architecture`,
		`workflow`,
		`evaluation`,
		`governance`,
		`stabilization`,
		`unclear`
	]
};
function l(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, u = l.evaluated;
	if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof e != `string`) {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: c.type,
			parentSchema: c,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e !== `architecture` && e !== `workflow` && e !== `evaluation` && e !== `governance` && e !== `stabilization` && e !== `unclear`) {
		let n = {
			instancePath: t,
			schemaPath: `#/enum`,
			keyword: `enum`,
			params: { allowedValues: c.enum },
			schema: c.enum,
			parentSchema: c,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return l.errors = o, s === 0;
}
l.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const u = {
	title: "a map with `file` and either `value`, or `count` and `of`",
	type: `object`,
	required: [`file`],
	additionalProperties: !1,
	properties: {
		file: {
			title: `a path relative to the working directory`,
			type: `string`,
			pattern: `\\S`,
			examples: [`promptfoo.json`]
		},
		value: { $ref: `#/$defs/expression` },
		count: { $ref: `#/$defs/expression` },
		of: { $ref: `#/$defs/expression` }
	},
	oneOf: [{
		required: [`value`],
		properties: {
			count: !1,
			of: !1
		}
	}, {
		required: [`count`, `of`],
		properties: { value: !1 }
	}]
};
const d = {
	title: `an expression of the gate language, as text`,
	type: `string`,
	pattern: `\\S`
};
function f(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = f.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof e == `string`) {
		if (!r.test(e)) {
			let n = {
				instancePath: t,
				schemaPath: `#/pattern`,
				keyword: `pattern`,
				params: { pattern: `\\S` },
				schema: `\\S`,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: d.type,
			parentSchema: d,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return f.errors = s, c === 0;
}
f.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function p(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = p.evaluated;
	l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
	let d = c, m = !1, h = null, g = c;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.value === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `value` },
				schema: u.oneOf[0].required,
				parentSchema: u.oneOf[0],
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.count !== void 0) {
			let n = {
				instancePath: t + `/count`,
				schemaPath: `#/oneOf/0/properties/count/false schema`,
				keyword: `false schema`,
				params: {},
				schema: !1,
				parentSchema: u.oneOf[0].properties.count,
				data: e.count
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.of !== void 0) {
			let n = {
				instancePath: t + `/of`,
				schemaPath: `#/oneOf/0/properties/of/false schema`,
				keyword: `false schema`,
				params: {},
				schema: !1,
				parentSchema: u.oneOf[0].properties.of,
				data: e.of
			};
			s === null ? s = [n] : s.push(n), c++;
		}
	}
	var _ = g === c;
	if (_) {
		m = !0, h = 0;
		var v = {};
		v.count = !0, v.of = !0;
	}
	let y = c;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.count === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `count` },
				schema: u.oneOf[1].required,
				parentSchema: u.oneOf[1],
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.of === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `of` },
				schema: u.oneOf[1].required,
				parentSchema: u.oneOf[1],
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.value !== void 0) {
			let n = {
				instancePath: t + `/value`,
				schemaPath: `#/oneOf/1/properties/value/false schema`,
				keyword: `false schema`,
				params: {},
				schema: !1,
				parentSchema: u.oneOf[1].properties.value,
				data: e.value
			};
			s === null ? s = [n] : s.push(n), c++;
		}
	}
	var _ = y === c;
	if (_ && m ? (m = !1, h = [h, 1]) : _ && (m = !0, h = 1, v !== !0 && (v ||= {}, v.value = !0)), m) c = d, s !== null && (d ? s.length = d : s = null);
	else {
		let n = {
			instancePath: t,
			schemaPath: `#/oneOf`,
			keyword: `oneOf`,
			params: { passingSchemas: h },
			schema: u.oneOf,
			parentSchema: u,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.file === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `file` },
				schema: u.required,
				parentSchema: u,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		for (let n in e) if (n !== `file` && n !== `value` && n !== `count` && n !== `of`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: u,
				data: e
			};
			s === null ? s = [r] : s.push(r), c++;
		}
		if (e.file !== void 0) {
			let n = e.file;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/file`,
						schemaPath: `#/properties/file/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: u.properties.file,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/file`,
					schemaPath: `#/properties/file/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: u.properties.file.type,
					parentSchema: u.properties.file,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		e.value !== void 0 && (f(e.value, {
			instancePath: t + `/value`,
			parentData: e,
			parentDataProperty: `value`,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? f.errors : s.concat(f.errors), c = s.length)), e.count !== void 0 && (f(e.count, {
			instancePath: t + `/count`,
			parentData: e,
			parentDataProperty: `count`,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? f.errors : s.concat(f.errors), c = s.length)), e.of !== void 0 && (f(e.of, {
			instancePath: t + `/of`,
			parentData: e,
			parentDataProperty: `of`,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? f.errors : s.concat(f.errors), c = s.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: u.type,
			parentSchema: u,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return p.errors = s, c === 0;
}
p.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function m(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: o = {} } = {}) {
	let c = null, u = 0, d = m.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `description` && n !== `aliases` && n !== `surface` && n !== `min_samples` && n !== `from`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: a,
				data: e
			};
			c === null ? c = [r] : c.push(r), u++;
		}
		if (e.description !== void 0 && (s(e.description, {
			instancePath: t + `/description`,
			parentData: e,
			parentDataProperty: `description`,
			rootData: i,
			dynamicAnchors: o
		}) || (c = c === null ? s.errors : c.concat(s.errors), u = c.length)), e.aliases !== void 0) {
			let n = e.aliases;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) s(n[r], {
					instancePath: t + `/aliases/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: i,
					dynamicAnchors: o
				}) || (c = c === null ? s.errors : c.concat(s.errors), u = c.length);
			} else {
				let e = {
					instancePath: t + `/aliases`,
					schemaPath: `#/properties/aliases/type`,
					keyword: `type`,
					params: { type: `array` },
					schema: a.properties.aliases.type,
					parentSchema: a.properties.aliases,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.surface !== void 0 && (l(e.surface, {
			instancePath: t + `/surface`,
			parentData: e,
			parentDataProperty: `surface`,
			rootData: i,
			dynamicAnchors: o
		}) || (c = c === null ? l.errors : c.concat(l.errors), u = c.length)), e.min_samples !== void 0) {
			let n = e.min_samples;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: t + `/min_samples`,
					schemaPath: `#/properties/min_samples/type`,
					keyword: `type`,
					params: { type: `integer` },
					schema: a.properties.min_samples.type,
					parentSchema: a.properties.min_samples,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
			if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) {
				let e = {
					instancePath: t + `/min_samples`,
					schemaPath: `#/properties/min_samples/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 1
					},
					schema: 1,
					parentSchema: a.properties.min_samples,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		e.from !== void 0 && (p(e.from, {
			instancePath: t + `/from`,
			parentData: e,
			parentDataProperty: `from`,
			rootData: i,
			dynamicAnchors: o
		}) || (c = c === null ? p.errors : c.concat(p.errors), u = c.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: a.type,
			parentSchema: a,
			data: e
		};
		c === null ? c = [n] : c.push(n), u++;
	}
	return m.errors = c, u === 0;
}
m.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const h = {
	title: `a condition, or a list of conditions`,
	if: { type: `array` },
	then: {
		title: `a list of conditions`,
		minItems: 1,
		items: { $ref: `#/$defs/condition` },
		examples: [`[">= 0.8", "<= 0.95"]`],
		type: `array`
	},
	else: { $ref: `#/$defs/condition` }
};
const g = {
	title: `a condition`,
	type: [
		`string`,
		`number`,
		`boolean`,
		`object`
	],
	additionalProperties: !1,
	properties: {
		condition: {
			title: "a condition, such as `\"<= 0.15\"`",
			type: [
				`string`,
				`number`,
				`boolean`
			]
		},
		each: {
			title: "a condition on every slice, such as `\">= 0.8\"`",
			type: [
				`string`,
				`number`,
				`boolean`
			]
		},
		severity: {
			title: "`block` or `warn`",
			type: `string`,
			enum: [`block`, `warn`]
		},
		surface: { $ref: `#/$defs/surface` },
		because: { $ref: `#/$defs/text` }
	},
	if: { type: `object` },
	then: {
		title: "either `condition` or `each`",
		oneOf: [{ required: [`condition`] }, { required: [`each`] }],
		type: `object`
	},
	examples: [`"<= 0.15"`]
};
function _(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, u = _.evaluated;
	if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (!e || typeof e != `object` || Array.isArray(e))) {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: g.type },
			schema: g.type,
			parentSchema: g,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	let d = c, f = !0, p = c;
	if (!e || typeof e != `object` || Array.isArray(e)) {
		let e = {};
		o === null ? o = [e] : o.push(e), c++;
	}
	var m = p === c;
	if (c = d, o !== null && (d ? o.length = d : o = null), m) {
		let n = c;
		if (!e || typeof e != `object` || Array.isArray(e)) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/type`,
				keyword: `type`,
				params: { type: `object` },
				schema: g.then.type,
				parentSchema: g.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		let r = c, i = !1, a = null, s = c;
		if (e && typeof e == `object` && !Array.isArray(e) && e.condition === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `condition` },
				schema: g.then.oneOf[0].required,
				parentSchema: g.then.oneOf[0],
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		var h = s === c;
		h && (i = !0, a = 0);
		let l = c;
		if (e && typeof e == `object` && !Array.isArray(e) && e.each === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `each` },
				schema: g.then.oneOf[1].required,
				parentSchema: g.then.oneOf[1],
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		var h = l === c;
		if (h && i ? (i = !1, a = [a, 1]) : h && (i = !0, a = 1), i) c = r, o !== null && (r ? o.length = r : o = null);
		else {
			let n = {
				instancePath: t,
				schemaPath: `#/then/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: a },
				schema: g.then.oneOf,
				parentSchema: g.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		var m = n === c;
		f = m;
	}
	if (!f) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			schema: g.if,
			parentSchema: g,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `condition` && n !== `each` && n !== `severity` && n !== `surface` && n !== `because`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: g,
				data: e
			};
			o === null ? o = [r] : o.push(r), c++;
		}
		if (e.condition !== void 0) {
			let n = e.condition;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n)) && typeof n != `boolean`) {
				let e = {
					instancePath: t + `/condition`,
					schemaPath: `#/properties/condition/type`,
					keyword: `type`,
					params: { type: g.properties.condition.type },
					schema: g.properties.condition.type,
					parentSchema: g.properties.condition,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.each !== void 0) {
			let n = e.each;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n)) && typeof n != `boolean`) {
				let e = {
					instancePath: t + `/each`,
					schemaPath: `#/properties/each/type`,
					keyword: `type`,
					params: { type: g.properties.each.type },
					schema: g.properties.each.type,
					parentSchema: g.properties.each,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.severity !== void 0) {
			let n = e.severity;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/severity`,
					schemaPath: `#/properties/severity/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: g.properties.severity.type,
					parentSchema: g.properties.severity,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
			if (n !== `block` && n !== `warn`) {
				let e = {
					instancePath: t + `/severity`,
					schemaPath: `#/properties/severity/enum`,
					keyword: `enum`,
					params: { allowedValues: g.properties.severity.enum },
					schema: g.properties.severity.enum,
					parentSchema: g.properties.severity,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		e.surface !== void 0 && (l(e.surface, {
			instancePath: t + `/surface`,
			parentData: e,
			parentDataProperty: `surface`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? l.errors : o.concat(l.errors), c = o.length)), e.because !== void 0 && (s(e.because, {
			instancePath: t + `/because`,
			parentData: e,
			parentDataProperty: `because`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? s.errors : o.concat(s.errors), c = o.length));
	}
	return _.errors = o, c === 0;
}
_.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function v(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = v.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, d = s;
	if (!Array.isArray(e)) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var f = d === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let p;
	if (f) {
		let n = s;
		if (Array.isArray(e)) {
			if (e.length < 1) {
				let n = {
					instancePath: t,
					schemaPath: `#/then/minItems`,
					keyword: `minItems`,
					params: { limit: 1 },
					schema: 1,
					parentSchema: h.then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			let n = e.length;
			for (let r = 0; r < n; r++) _(e[r], {
				instancePath: t + `/` + r,
				parentData: e,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? _.errors : o.concat(_.errors), s = o.length);
		} else {
			let n = {
				instancePath: t,
				schemaPath: `#/then/type`,
				keyword: `type`,
				params: { type: `array` },
				schema: h.then.type,
				parentSchema: h.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var f = n === s;
		if (u = f, u) var m = !0;
		p = `then`;
	} else {
		let c = s;
		_(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? _.errors : o.concat(_.errors), s = o.length);
		var f = c === s;
		if (u = f, u) var g = !0;
		p = `else`;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: p },
			schema: h.if,
			parentSchema: h,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return v.errors = o, c.props = g, c.items = m, s === 0;
}
v.evaluated = {
	dynamicProps: !0,
	dynamicItems: !0
};
const y = {
	title: "a trigger: an expression, a signal, or a map with `when` or `signal`",
	type: [`string`, `object`],
	pattern: `\\S`,
	additionalProperties: !1,
	properties: {
		when: { $ref: `#/$defs/expression` },
		signal: {
			title: `an observation in plain words`,
			type: `string`,
			pattern: `\\S`
		},
		label: {
			title: `the name of a pull-request label`,
			type: `string`,
			pattern: `\\S`
		},
		surface: { $ref: `#/$defs/surface` },
		because: { $ref: `#/$defs/text` }
	},
	dependentRequired: { label: [`signal`] },
	if: { type: `object` },
	then: {
		title: "either `when` or `signal`",
		oneOf: [{ required: [`when`] }, { required: [`signal`] }],
		type: `object`
	},
	examples: [`critical_regressions > 0`]
};
function b(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let c = null, u = 0, d = b.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e))) {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: y.type },
			schema: y.type,
			parentSchema: y,
			data: e
		};
		c === null ? c = [n] : c.push(n), u++;
	}
	let p = u, m = !0, h = u;
	if (!e || typeof e != `object` || Array.isArray(e)) {
		let e = {};
		c === null ? c = [e] : c.push(e), u++;
	}
	var g = h === u;
	if (u = p, c !== null && (p ? c.length = p : c = null), g) {
		let n = u;
		if (!e || typeof e != `object` || Array.isArray(e)) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/type`,
				keyword: `type`,
				params: { type: `object` },
				schema: y.then.type,
				parentSchema: y.then,
				data: e
			};
			c === null ? c = [n] : c.push(n), u++;
		}
		let r = u, i = !1, a = null, o = u;
		if (e && typeof e == `object` && !Array.isArray(e) && e.when === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `when` },
				schema: y.then.oneOf[0].required,
				parentSchema: y.then.oneOf[0],
				data: e
			};
			c === null ? c = [n] : c.push(n), u++;
		}
		var _ = o === u;
		_ && (i = !0, a = 0);
		let s = u;
		if (e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `signal` },
				schema: y.then.oneOf[1].required,
				parentSchema: y.then.oneOf[1],
				data: e
			};
			c === null ? c = [n] : c.push(n), u++;
		}
		var _ = s === u;
		if (_ && i ? (i = !1, a = [a, 1]) : _ && (i = !0, a = 1), i) u = r, c !== null && (r ? c.length = r : c = null);
		else {
			let n = {
				instancePath: t,
				schemaPath: `#/then/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: a },
				schema: y.then.oneOf,
				parentSchema: y.then,
				data: e
			};
			c === null ? c = [n] : c.push(n), u++;
		}
		var g = n === u;
		m = g;
	}
	if (!m) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			schema: y.if,
			parentSchema: y,
			data: e
		};
		c === null ? c = [n] : c.push(n), u++;
	}
	if (typeof e == `string` && !r.test(e)) {
		let n = {
			instancePath: t,
			schemaPath: `#/pattern`,
			keyword: `pattern`,
			params: { pattern: `\\S` },
			schema: `\\S`,
			parentSchema: y,
			data: e
		};
		c === null ? c = [n] : c.push(n), u++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `when` && n !== `signal` && n !== `label` && n !== `surface` && n !== `because`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: y,
				data: e
			};
			c === null ? c = [r] : c.push(r), u++;
		}
		if (e.when !== void 0 && (f(e.when, {
			instancePath: t + `/when`,
			parentData: e,
			parentDataProperty: `when`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? f.errors : c.concat(f.errors), u = c.length)), e.signal !== void 0) {
			let n = e.signal;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/signal`,
						schemaPath: `#/properties/signal/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: y.properties.signal,
						data: n
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/signal`,
					schemaPath: `#/properties/signal/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: y.properties.signal.type,
					parentSchema: y.properties.signal,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.label !== void 0) {
			let n = e.label;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/label`,
						schemaPath: `#/properties/label/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: y.properties.label,
						data: n
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/label`,
					schemaPath: `#/properties/label/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: y.properties.label.type,
					parentSchema: y.properties.label,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.surface !== void 0 && (l(e.surface, {
			instancePath: t + `/surface`,
			parentData: e,
			parentDataProperty: `surface`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? l.errors : c.concat(l.errors), u = c.length)), e.because !== void 0 && (s(e.because, {
			instancePath: t + `/because`,
			parentData: e,
			parentDataProperty: `because`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? s.errors : c.concat(s.errors), u = c.length)), e.label !== void 0 && e.signal === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/dependentRequired`,
				keyword: `dependentRequired`,
				params: {
					property: `label`,
					missingProperty: `signal`,
					depsCount: 1,
					deps: `signal`
				},
				schema: y.dependentRequired,
				parentSchema: y,
				data: e
			};
			c === null ? c = [n] : c.push(n), u++;
		}
	}
	return b.errors = c, u === 0;
}
b.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const x = {
	title: `a triage: a map that names the blocker`,
	type: `object`,
	required: [`blocker_symptom`],
	additionalProperties: !1,
	properties: {
		workflow_name: { $ref: `#/$defs/text` },
		blocker_symptom: {
			title: `what blocks the rollout right now, in words`,
			type: `string`,
			pattern: `\\S`,
			examples: [`"reviewers do not get the evidence they need"`]
		},
		dominant_surface: { $ref: `#/$defs/surface` },
		confidence: {
			title: `a number from 0 to 1`,
			type: `number`,
			minimum: 0,
			maximum: 1,
			examples: [.8]
		},
		confirming_evidence: { $ref: `#/$defs/texts` },
		falsifying_evidence: { $ref: `#/$defs/texts` },
		next_motion: { $ref: `#/$defs/motion` }
	}
};
const S = {
	title: `a list of texts`,
	type: `array`,
	items: { $ref: `#/$defs/text` },
	examples: [`[override rate unchanged after the model swap]`]
};
function C(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, l = C.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), Array.isArray(e)) {
		let n = e.length;
		for (let r = 0; r < n; r++) s(e[r], {
			instancePath: t + `/` + r,
			parentData: e,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? s.errors : o.concat(s.errors), c = o.length);
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `array` },
			schema: S.type,
			parentSchema: S,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	return C.errors = o, c === 0;
}
C.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const w = {
	title: `a corrective motion`,
	type: `string`,
	enum: [
		`audit`,
		`stabilization`,
		`workflow_redesign`,
		`evaluation_repair`,
		`governance_review`
	]
};
function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = T.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), typeof e != `string`) {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: w.type,
			parentSchema: w,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e !== `audit` && e !== `stabilization` && e !== `workflow_redesign` && e !== `evaluation_repair` && e !== `governance_review`) {
		let n = {
			instancePath: t,
			schemaPath: `#/enum`,
			keyword: `enum`,
			params: { allowedValues: w.enum },
			schema: w.enum,
			parentSchema: w,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return T.errors = o, s === 0;
}
T.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let c = null, u = 0, d = E.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.blocker_symptom === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `blocker_symptom` },
				schema: x.required,
				parentSchema: x,
				data: e
			};
			c === null ? c = [n] : c.push(n), u++;
		}
		for (let n in e) if (n !== `workflow_name` && n !== `blocker_symptom` && n !== `dominant_surface` && n !== `confidence` && n !== `confirming_evidence` && n !== `falsifying_evidence` && n !== `next_motion`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: x,
				data: e
			};
			c === null ? c = [r] : c.push(r), u++;
		}
		if (e.workflow_name !== void 0 && (s(e.workflow_name, {
			instancePath: t + `/workflow_name`,
			parentData: e,
			parentDataProperty: `workflow_name`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? s.errors : c.concat(s.errors), u = c.length)), e.blocker_symptom !== void 0) {
			let n = e.blocker_symptom;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/blocker_symptom`,
						schemaPath: `#/properties/blocker_symptom/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: x.properties.blocker_symptom,
						data: n
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/blocker_symptom`,
					schemaPath: `#/properties/blocker_symptom/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: x.properties.blocker_symptom.type,
					parentSchema: x.properties.blocker_symptom,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.dominant_surface !== void 0 && (l(e.dominant_surface, {
			instancePath: t + `/dominant_surface`,
			parentData: e,
			parentDataProperty: `dominant_surface`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? l.errors : c.concat(l.errors), u = c.length)), e.confidence !== void 0) {
			let n = e.confidence;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/confidence`,
						schemaPath: `#/properties/confidence/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						schema: 1,
						parentSchema: x.properties.confidence,
						data: n
					};
					c === null ? c = [e] : c.push(e), u++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/confidence`,
						schemaPath: `#/properties/confidence/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						schema: 0,
						parentSchema: x.properties.confidence,
						data: n
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/confidence`,
					schemaPath: `#/properties/confidence/type`,
					keyword: `type`,
					params: { type: `number` },
					schema: x.properties.confidence.type,
					parentSchema: x.properties.confidence,
					data: n
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		e.confirming_evidence !== void 0 && (C(e.confirming_evidence, {
			instancePath: t + `/confirming_evidence`,
			parentData: e,
			parentDataProperty: `confirming_evidence`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? C.errors : c.concat(C.errors), u = c.length)), e.falsifying_evidence !== void 0 && (C(e.falsifying_evidence, {
			instancePath: t + `/falsifying_evidence`,
			parentData: e,
			parentDataProperty: `falsifying_evidence`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? C.errors : c.concat(C.errors), u = c.length)), e.next_motion !== void 0 && (T(e.next_motion, {
			instancePath: t + `/next_motion`,
			parentData: e,
			parentDataProperty: `next_motion`,
			rootData: a,
			dynamicAnchors: o
		}) || (c = c === null ? T.errors : c.concat(T.errors), u = c.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: x.type,
			parentSchema: x,
			data: e
		};
		c === null ? c = [n] : c.push(n), u++;
	}
	return E.errors = c, u === 0;
}
E.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const D = {
	title: `a scorecard: a map from dimensions to scores`,
	type: `object`,
	additionalProperties: !1,
	properties: {
		architecture_clarity: { $ref: `#/$defs/score` },
		workflow_fit: { $ref: `#/$defs/score` },
		evaluation_discipline: { $ref: `#/$defs/score` },
		governance_readiness: { $ref: `#/$defs/score` },
		hot_path_reliability: { $ref: `#/$defs/score` },
		rank: {
			title: `a list of dimensions, the one that most blocks launch trust first`,
			type: `array`,
			uniqueItems: !0,
			items: {
				title: `a dimension of the scorecard`,
				type: `string`,
				enum: [
					`architecture_clarity`,
					`workflow_fit`,
					`evaluation_discipline`,
					`governance_readiness`,
					`hot_path_reliability`
				]
			},
			examples: [`[workflow_fit]`]
		}
	}
};
const O = {
	title: "a score: a map with `score` and its `evidence`",
	type: `object`,
	required: [`score`, `evidence`],
	additionalProperties: !1,
	properties: {
		score: {
			title: `a whole number from 1 to 5`,
			type: `integer`,
			minimum: 1,
			maximum: 5,
			examples: [3]
		},
		evidence: {
			title: `the concrete evidence for the score, as text`,
			type: `string`,
			pattern: `\\S`,
			examples: [`"golden set of 120, no baseline run"`]
		}
	},
	examples: [`{ score: 2, evidence: "approvals have no owner after 18:00" }`]
};
function k(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = k.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.score === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `score` },
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.evidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `evidence` },
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		for (let n in e) if (n !== `score` && n !== `evidence`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: O,
				data: e
			};
			s === null ? s = [r] : s.push(r), c++;
		}
		if (e.score !== void 0) {
			let n = e.score;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: t + `/score`,
					schemaPath: `#/properties/score/type`,
					keyword: `type`,
					params: { type: `integer` },
					schema: O.properties.score.type,
					parentSchema: O.properties.score,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (typeof n == `number` && isFinite(n)) {
				if (n > 5 || isNaN(n)) {
					let e = {
						instancePath: t + `/score`,
						schemaPath: `#/properties/score/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 5
						},
						schema: 5,
						parentSchema: O.properties.score,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n < 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/score`,
						schemaPath: `#/properties/score/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 1
						},
						schema: 1,
						parentSchema: O.properties.score,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		}
		if (e.evidence !== void 0) {
			let n = e.evidence;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/evidence`,
						schemaPath: `#/properties/evidence/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: O.properties.evidence,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/evidence`,
					schemaPath: `#/properties/evidence/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: O.properties.evidence.type,
					parentSchema: O.properties.evidence,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: O.type,
			parentSchema: O,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return k.errors = s, c === 0;
}
k.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function A(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = A.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `architecture_clarity` && n !== `workflow_fit` && n !== `evaluation_discipline` && n !== `governance_readiness` && n !== `hot_path_reliability` && n !== `rank`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: D,
				data: e
			};
			o === null ? o = [r] : o.push(r), s++;
		}
		if (e.architecture_clarity !== void 0 && (k(e.architecture_clarity, {
			instancePath: t + `/architecture_clarity`,
			parentData: e,
			parentDataProperty: `architecture_clarity`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? k.errors : o.concat(k.errors), s = o.length)), e.workflow_fit !== void 0 && (k(e.workflow_fit, {
			instancePath: t + `/workflow_fit`,
			parentData: e,
			parentDataProperty: `workflow_fit`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? k.errors : o.concat(k.errors), s = o.length)), e.evaluation_discipline !== void 0 && (k(e.evaluation_discipline, {
			instancePath: t + `/evaluation_discipline`,
			parentData: e,
			parentDataProperty: `evaluation_discipline`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? k.errors : o.concat(k.errors), s = o.length)), e.governance_readiness !== void 0 && (k(e.governance_readiness, {
			instancePath: t + `/governance_readiness`,
			parentData: e,
			parentDataProperty: `governance_readiness`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? k.errors : o.concat(k.errors), s = o.length)), e.hot_path_reliability !== void 0 && (k(e.hot_path_reliability, {
			instancePath: t + `/hot_path_reliability`,
			parentData: e,
			parentDataProperty: `hot_path_reliability`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? k.errors : o.concat(k.errors), s = o.length)), e.rank !== void 0) {
			let n = e.rank;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/rank/` + r,
							schemaPath: `#/properties/rank/items/type`,
							keyword: `type`,
							params: { type: `string` },
							schema: D.properties.rank.items.type,
							parentSchema: D.properties.rank.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (e !== `architecture_clarity` && e !== `workflow_fit` && e !== `evaluation_discipline` && e !== `governance_readiness` && e !== `hot_path_reliability`) {
						let n = {
							instancePath: t + `/rank/` + r,
							schemaPath: `#/properties/rank/items/enum`,
							keyword: `enum`,
							params: { allowedValues: D.properties.rank.items.enum },
							schema: D.properties.rank.items.enum,
							parentSchema: D.properties.rank.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				let r = n.length, i;
				if (r > 1) {
					let e = {};
					for (; r--;) {
						let a = n[r];
						if (typeof a == `string`) {
							if (typeof e[a] == `number`) {
								i = e[a];
								let c = {
									instancePath: t + `/rank`,
									schemaPath: `#/properties/rank/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i: r,
										j: i
									},
									schema: !0,
									parentSchema: D.properties.rank,
									data: n
								};
								o === null ? o = [c] : o.push(c), s++;
								break;
							}
							e[a] = r;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/rank`,
					schemaPath: `#/properties/rank/type`,
					keyword: `type`,
					params: { type: `array` },
					schema: D.properties.rank.type,
					parentSchema: D.properties.rank,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: D.type,
			parentSchema: D,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return A.errors = o, s === 0;
}
A.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function j(e, { instancePath: a = ``, parentData: o, parentDataProperty: s, rootData: c = e, dynamicAnchors: l = {} } = {}) {
	let u = null, d = 0, f = j.evaluated;
	if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.protected_path === void 0) {
			let n = {
				instancePath: a,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `protected_path` },
				schema: t.required,
				parentSchema: t,
				data: e
			};
			u === null ? u = [n] : u.push(n), d++;
		}
		for (let r in e) if (!n.call(t.properties, r)) {
			let n = {
				instancePath: a,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				schema: !1,
				parentSchema: t,
				data: e
			};
			u === null ? u = [n] : u.push(n), d++;
		}
		if (e.version !== void 0) {
			let n = e.version;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: a + `/version`,
					schemaPath: `#/properties/version/type`,
					keyword: `type`,
					params: { type: `integer` },
					schema: t.properties.version.type,
					parentSchema: t.properties.version,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (n !== 1) {
				let e = {
					instancePath: a + `/version`,
					schemaPath: `#/properties/version/enum`,
					keyword: `enum`,
					params: { allowedValues: t.properties.version.enum },
					schema: t.properties.version.enum,
					parentSchema: t.properties.version,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.protected_path !== void 0) {
			let n = e.protected_path;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: a + `/protected_path`,
						schemaPath: `#/properties/protected_path/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: t.properties.protected_path,
						data: n
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			} else {
				let e = {
					instancePath: a + `/protected_path`,
					schemaPath: `#/properties/protected_path/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: t.properties.protected_path.type,
					parentSchema: t.properties.protected_path,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.confidence !== void 0) {
			let n = e.confidence;
			if (!(typeof n == `number` && isFinite(n)) && typeof n != `string`) {
				let e = {
					instancePath: a + `/confidence`,
					schemaPath: `#/properties/confidence/type`,
					keyword: `type`,
					params: { type: t.properties.confidence.type },
					schema: t.properties.confidence.type,
					parentSchema: t.properties.confidence,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (typeof n == `number` && isFinite(n)) {
				if (n >= 1 || isNaN(n)) {
					let e = {
						instancePath: a + `/confidence`,
						schemaPath: `#/properties/confidence/exclusiveMaximum`,
						keyword: `exclusiveMaximum`,
						params: {
							comparison: `<`,
							limit: 1
						},
						schema: 1,
						parentSchema: t.properties.confidence,
						data: n
					};
					u === null ? u = [e] : u.push(e), d++;
				}
				if (n <= 0 || isNaN(n)) {
					let e = {
						instancePath: a + `/confidence`,
						schemaPath: `#/properties/confidence/exclusiveMinimum`,
						keyword: `exclusiveMinimum`,
						params: {
							comparison: `>`,
							limit: 0
						},
						schema: 0,
						parentSchema: t.properties.confidence,
						data: n
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			if (typeof n == `string` && !i.test(n)) {
				let e = {
					instancePath: a + `/confidence`,
					schemaPath: `#/properties/confidence/pattern`,
					keyword: `pattern`,
					params: { pattern: `^off$` },
					schema: `^off$`,
					parentSchema: t.properties.confidence,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.unreported_signals !== void 0) {
			let n = e.unreported_signals;
			if (typeof n != `string`) {
				let e = {
					instancePath: a + `/unreported_signals`,
					schemaPath: `#/properties/unreported_signals/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: t.properties.unreported_signals.type,
					parentSchema: t.properties.unreported_signals,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (n !== `clear` && n !== `unknown`) {
				let e = {
					instancePath: a + `/unreported_signals`,
					schemaPath: `#/properties/unreported_signals/enum`,
					keyword: `enum`,
					params: { allowedValues: t.properties.unreported_signals.enum },
					schema: t.properties.unreported_signals.enum,
					parentSchema: t.properties.unreported_signals,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.metrics !== void 0) {
			let n = e.metrics;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) m(n[e], {
				instancePath: a + `/metrics/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: n,
				parentDataProperty: e,
				rootData: c,
				dynamicAnchors: l
			}) || (u = u === null ? m.errors : u.concat(m.errors), d = u.length);
			else {
				let e = {
					instancePath: a + `/metrics`,
					schemaPath: `#/properties/metrics/type`,
					keyword: `type`,
					params: { type: `object` },
					schema: t.properties.metrics.type,
					parentSchema: t.properties.metrics,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.must_hold !== void 0) {
			let n = e.must_hold;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) v(n[e], {
				instancePath: a + `/must_hold/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: n,
				parentDataProperty: e,
				rootData: c,
				dynamicAnchors: l
			}) || (u = u === null ? v.errors : u.concat(v.errors), d = u.length);
			else {
				let e = {
					instancePath: a + `/must_hold`,
					schemaPath: `#/properties/must_hold/type`,
					keyword: `type`,
					params: { type: `object` },
					schema: t.properties.must_hold.type,
					parentSchema: t.properties.must_hold,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.rollback_trigger !== void 0) {
			let n = e.rollback_trigger;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let t = 0; t < e; t++) b(n[t], {
					instancePath: a + `/rollback_trigger/` + t,
					parentData: n,
					parentDataProperty: t,
					rootData: c,
					dynamicAnchors: l
				}) || (u = u === null ? b.errors : u.concat(b.errors), d = u.length);
			} else {
				let e = {
					instancePath: a + `/rollback_trigger`,
					schemaPath: `#/properties/rollback_trigger/type`,
					keyword: `type`,
					params: { type: `array` },
					schema: t.properties.rollback_trigger.type,
					parentSchema: t.properties.rollback_trigger,
					data: n
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		e.triage !== void 0 && (E(e.triage, {
			instancePath: a + `/triage`,
			parentData: e,
			parentDataProperty: `triage`,
			rootData: c,
			dynamicAnchors: l
		}) || (u = u === null ? E.errors : u.concat(E.errors), d = u.length)), e.scorecard !== void 0 && (A(e.scorecard, {
			instancePath: a + `/scorecard`,
			parentData: e,
			parentDataProperty: `scorecard`,
			rootData: c,
			dynamicAnchors: l
		}) || (u = u === null ? A.errors : u.concat(A.errors), d = u.length));
	} else {
		let n = {
			instancePath: a,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: t.type,
			parentSchema: t,
			data: e
		};
		u === null ? u = [n] : u.push(n), d++;
	}
	return j.errors = u, d === 0;
}
j.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function M(t, { instancePath: n = ``, parentData: r, parentDataProperty: i, rootData: a = t, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = M.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), t && typeof t == `object` && !Array.isArray(t)) {
		if (t.rollout_gate === void 0) {
			let r = {
				instancePath: n,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `rollout_gate` },
				schema: e.required,
				parentSchema: e,
				data: t
			};
			s === null ? s = [r] : s.push(r), c++;
		}
		for (let r in t) if (r !== `rollout_gate`) {
			let i = {
				instancePath: n,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				schema: !1,
				parentSchema: e,
				data: t
			};
			s === null ? s = [i] : s.push(i), c++;
		}
		t.rollout_gate !== void 0 && (j(t.rollout_gate, {
			instancePath: n + `/rollout_gate`,
			parentData: t,
			parentDataProperty: `rollout_gate`,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? j.errors : s.concat(j.errors), c = s.length));
	} else {
		let r = {
			instancePath: n,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: e.type,
			parentSchema: e,
			data: t
		};
		s === null ? s = [r] : s.push(r), c++;
	}
	return M.errors = s, c === 0;
}
M.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/gate/load.ts
/** Below it a decision errs more often than one time in ten on each side, which hardly anybody wants. */
const LOW_CONFIDENCE = .8;
/** Reads a gate file: every gate in it that is whole, and every mistake of the file in the order it is written. */
function loadGates(file, text) {
	const { roots, broken, problems } = readDocuments(file, text);
	const length = roots.reduce((sum, root) => sum + lengthOfLines(root), 0);
	if (length > 3e5) return {
		gates: [],
		problems: [...problems, error("lines-too-long", { file }, {
			length,
			limit: LONGEST_LINES
		})]
	};
	const lines = roots.reduce((sum, root) => sum + countOfLines(root), 0);
	if (lines > 1e4) return {
		gates: [],
		problems: [...problems, error("too-many-lines", { file }, {
			lines,
			limit: MOST_LINES$2
		})]
	};
	const loaded = roots.map((root) => loadGate(file, root, broken, problems.length > 0));
	const all = new Map([...problems, ...loaded.flatMap((each) => each.problems)].map((problem) => [JSON.stringify(problem), problem]));
	return {
		gates: loaded.flatMap(({ gate }) => gate === null ? [] : [gate]),
		problems: cut(file, [...all.values()].sort(byPlace))
	};
}
/** Mistakes of one file that are told; whoever made more corrects these first. */
const MOST_PROBLEMS = 500;
/** The first mistakes, and how many are left out. An error among those left out stays one. */
function cut(file, problems) {
	const more = problems.length - MOST_PROBLEMS;
	if (more <= 0) return problems;
	const level = hasErrors(problems.slice(MOST_PROBLEMS)) ? error : warning;
	return [...problems.slice(0, MOST_PROBLEMS), level("too-many-problems", { file }, { more })];
}
function loadGate(file, root, broken, incomplete) {
	const misfits = checkSchema(root, validate_gate_generated_default).filter(({ node }) => !broken.has(node));
	let problems = misfits.map(({ diagnostic }) => diagnostic);
	const stated = entry(root, "rollout_gate");
	if (stated?.value.kind !== "map") return {
		gate: null,
		problems
	};
	const { keyPlace: place, value: gateNode } = stated;
	const blamed = /* @__PURE__ */ new Set([...broken, ...misfits.map(({ node }) => node)]);
	const skip = (node) => isBlamed(node, blamed);
	const { declarations, problems: metricProblems } = readMetrics(get(gateNode, "metrics"), skip);
	const { conditions, problems: conditionProblems } = readConditions(get(gateNode, "must_hold"), skip);
	const namesOf = (expressions) => namesIn(declarations, conditions, expressions);
	const { triggers, problems: triggerProblems } = readTriggers(get(gateNode, "rollback_trigger"), skip, namesOf);
	problems = [
		...problems,
		...metricProblems,
		...conditionProblems,
		...triggerProblems,
		...checkStated(gateNode, skip)
	];
	if (!(triggers.length > 0 || conditions.some(({ severity }) => severity === "block")) && !incomplete && !hasErrors(problems)) problems.push(error("nothing-to-check", place, {}));
	if (hasErrors(problems)) return {
		gate: null,
		problems
	};
	const confidence = get(gateNode, "confidence");
	if (confidence?.kind === "scalar" && typeof confidence.value === "number" && confidence.value < LOW_CONFIDENCE) problems.push(warning("low-confidence", confidence.place, { confidence: confidence.value }));
	return {
		gate: {
			file,
			place,
			protectedPath: textOf(get(gateNode, "protected_path"))?.trim() ?? "",
			confidence: confidence?.kind === "scalar" ? confidence.value : .95,
			unreportedSignals: textOf(get(gateNode, "unreported_signals")) ?? "clear",
			metrics: declarations,
			conditions,
			triggers,
			...readStated(gateNode)
		},
		problems
	};
}
/** Every name by which a line of this gate knows a metric. */
function namesIn(declarations, conditions, triggers) {
	const declared = declarations.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]);
	const read = [...conditions.map(({ expression }) => expression), ...triggers].flatMap((expression) => referencesIn(expression).map(({ reference }) => headName(reference)));
	return /* @__PURE__ */ new Set([...declared, ...read]);
}
/** The order in which problems are written in their file; each has its place in it. */
function byPlace(a, b) {
	const [x, y] = [a.place, b.place];
	return x.line - y.line || x.column - y.column;
}

// src/judge/vague.ts
/** Words that make a sentence of a phrase and say nothing of their own. */
const FILLERS = new Set([
	"a an the this that these it its there and so we our you team now still yet just only simply really very maybe please",
	"is are was be being been do does did feels seems looks has have will would should could can must may to too for of",
	"need needs needed make makes let lets try get give take use one more another new different bit little again",
	"ai agent agents assistant bot llm model models prompt prompts pilot product rollout system systems thing things"
].flatMap((line) => line.split(" ")));
/** Whether a symptom names no blocker, and how; null for any that says something of its own. */
function vagueness(symptom) {
	const said = essence(symptom);
	const isOneOf = (phrases) => phrases.some((phrase) => essence(phrase) === said);
	if (isOneOf(GENERIC_ACTIVITIES)) return "activity";
	return said === "" || isOneOf(VAGUE_PHRASES) ? "phrase" : null;
}
/** A warning about a symptom that could be that of any rollout, at its place; null for one that is narrow enough. */
function vaguenessOf(symptom, place) {
	const kind = vagueness(symptom);
	return kind === null ? null : warning("vague-symptom", place, {
		symptom,
		kind,
		example: NARROW_SENTENCE
	});
}
/** The same of a triage. */
function checkSymptom(triage) {
	const found = triage === null ? null : vaguenessOf(triage.blockerSymptom.value, triage.blockerSymptom.place);
	return found === null ? [] : [found];
}
/** What a text says besides fillers. In other languages than English that is all of it. */
function essence(text) {
	const plain = withoutOpening(text).toLowerCase().replace(/n['’]t\b/gu, " not").replace(/['’](?:s|re|ve|ll|d)\b/gu, "");
	return partsOfName(plain).filter((word) => !FILLERS.has(word)).join(" ");
}

// src/judge/load-gates.ts
/** Reads gate files, with every mistake in them. */
function loadGateFiles(files) {
	const loaded = files.map((file) => ({
		...loadGates(file.file, file.text),
		sha256: sha256(file.text)
	}));
	const gates = loaded.flatMap(({ gates: each, sha256: digest }) => each.map((gate) => ({
		gate,
		sha256: digest
	})));
	const named = gates.flatMap(({ gate }) => gate.metrics.flatMap(({ from }) => from === null ? [] : [from.file.value]));
	return {
		gates,
		problems: loaded.flatMap(({ problems, gates: each }) => [...problems, ...each.flatMap(({ triage }) => checkSymptom(triage))]),
		fromFiles: [...new Set(named)]
	};
}
/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// src/judge/load-evidence.ts
/** Reads the evidence for loaded gates. A signal that none of them knows is a mistake of the evidence. */
function loadEvidence(loaded, input) {
	const { fromFiles } = loaded;
	let problems = [];
	const listed = [];
	const commits = input.commits ?? [];
	const load = (files, role) => files.flatMap((file) => {
		const { file: read, problems: found } = loadMetrics(file, role === "metrics" ? commits : []);
		problems = [...problems, ...found];
		listed.push({
			file: file.file,
			sha256: sha256(file.text),
			role
		});
		return read === null ? [] : [read];
	});
	const isDocument = (baseline) => (file) => fromFiles.some((named) => isFileNamed(file.file, named, baseline));
	const further = (input.files ?? []).filter(({ file }) => !input.metrics.some((each) => each.file === file));
	const metrics = load(input.metrics.filter((file) => !isDocument(false)(file)), "metrics");
	const documents = load([...input.metrics, ...further].filter(isDocument(false)), "metrics");
	const baselineFiles = input.baseline ?? [];
	const baseline = load(baselineFiles.filter((file) => !isDocument(true)(file)), "baseline");
	const baselineDocuments = load(baselineFiles.filter(isDocument(true)), "baseline");
	const fromFilesOfMetrics = metrics.map(readSignals);
	const passed = [...input.signals ?? [], ...labelSignals(loaded, input.labels ?? [])].map(({ text, source }) => ({
		text,
		answer: "yes",
		source,
		place: null,
		stale: false
	}));
	const signals = [...fromFilesOfMetrics.flatMap(({ reports }) => reports), ...passed];
	problems = [
		...problems,
		...ambiguousBaselines(fromFiles, baselineDocuments),
		...sameFile(listed),
		...fromFilesOfMetrics.flatMap((each) => each.problems),
		...unknownSignals(loaded, signals)
	];
	return {
		evidence: {
			metrics,
			baseline: baselineFiles.length === 0 ? null : baseline,
			documents,
			baselineDocuments,
			signals
		},
		listed,
		problems
	};
}
/** What is wrong with a text as a file of measurements, by itself. */
function mistakesInMetrics(file) {
	return loadMetrics(file, []).problems;
}
function ambiguousBaselines(fromFiles, documents) {
	return fromFiles.flatMap((named) => {
		const found = documents.filter(({ file }) => isFileNamed(file, named, true)).map(({ file }) => file);
		return found.length > 1 ? [error("from-baseline-ambiguous", { file: found[1] ?? "" }, {
			file: named,
			found
		})] : [];
	});
}
/** A baseline with the very content of the metrics makes every comparison with it empty. */
function sameFile(listed) {
	return listed.filter(({ role }) => role === "baseline").flatMap(({ file, sha256: digest }) => {
		const same = listed.find((each) => each.role === "metrics" && each.sha256 === digest);
		return same === void 0 ? [] : [warning("baseline-is-metrics", { file }, { metrics: same.file })];
	});
}
/** The signals that labels report. Labels are one whatever their case; one that no gate names means nothing here. */
function labelSignals({ gates }, labels) {
	const given = new Set(labels.map((label) => label.toLowerCase()));
	return gates.flatMap(({ gate }) => gate.triggers).flatMap((trigger) => trigger.kind === "signal" && trigger.label !== null && given.has(trigger.label.toLowerCase()) ? [{
		text: trigger.text,
		source: `label ${trigger.label}`
	}] : []);
}
/** One is enough for the run not to be evaluated; of thousands each would list all signals of the gates. */
const MOST_UNKNOWN = 100;
/** A reported signal that no gate of the run knows: a warning nobody heard is how a rollback is lost. */
function unknownSignals({ gates, problems }, reports) {
	if (hasErrors(problems)) return [];
	const known = gates.flatMap(({ gate }) => gate.triggers.flatMap((trigger) => trigger.kind === "signal" ? [trigger.text] : []));
	const heard = new Set(known.map(normalizeSignal));
	return reports.filter(({ text }) => !heard.has(normalizeSignal(text))).slice(0, MOST_UNKNOWN).map(({ text, source, place }) => error("unknown-signal", place, {
		signal: text,
		known,
		source,
		meant: nearest$1(text, known)
	}));
}

// src/judge/once.ts
/** The same function, which works out the answer for each name once. */
function once(compute) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		if (!known.has(name)) known.set(name, compute(name));
		return known.get(name);
	};
}

// src/judge/verdict-zones.ts
const STATUSES = {
	condition: {
		true: "met",
		false: "not_met",
		unknown: "unknown"
	},
	trigger: {
		true: "fired",
		false: "clear",
		unknown: "unknown"
	}
};
/** The lines that see the term: of the others no value of it changes anything. */
function seeingIn({ truths, blind }) {
	return [...truths.keys()].filter((line) => !blind.has(line));
}
/** What the lines that see the term decide together at each choice. */
function verdictsOf(zones) {
	const seeing = seeingIn(zones).map((line) => ({
		kind: line.kind,
		severity: line.counts ? "block" : "warn",
		truths: zones.truths.get(line) ?? []
	}));
	return zones.choices.map((_, at) => verdictOf(seeing.map(({ kind, severity, truths }) => ({
		status: STATUSES[kind][truths[at] ?? "unknown"],
		severity
	}))));
}
/** At which choices a condition that only warns is not met, though the verdict is a pass. */
function warningsOf(zones, verdicts) {
	const warning = seeingIn(zones).filter(({ counts }) => !counts);
	return verdicts.map((verdict, at) => verdict === "pass" && warning.some((line) => zones.truths.get(line)?.[at] !== "true"));
}
/** The number line as zones of one verdict each; a pass in which a condition that only warns is not met is a zone of its own. */
function verdictZones(zones) {
	const verdicts = verdictsOf(zones);
	const warnings = warningsOf(zones, verdicts);
	const found = [];
	zones.cells.forEach(({ from, to }, at) => {
		const verdict = verdicts[at];
		const warns = warnings[at];
		const isPoint = from === to;
		const last = found.at(-1);
		if (last?.verdict === verdict && last.warns === warns) Object.assign(last, {
			to: finite(to),
			includes_to: isPoint
		});
		else found.push({
			verdict,
			warns,
			from: finite(from),
			includes_from: isPoint,
			to: finite(to),
			includes_to: isPoint
		});
	});
	return found;
}
function finite(bound) {
	return Number.isFinite(bound) ? bound : null;
}

// src/judge/budget.ts
/** `whole` pays as well. */
function budgetOf(most, whole = null) {
	let left = most;
	return { spend(steps) {
		if (steps > left || whole?.spend(steps) === false) return false;
		left -= steps;
		return true;
	} };
}
const sizes = /* @__PURE__ */ new WeakMap();
/** The parts of an expression, itself among them. */
function sizeOf(expression) {
	const known = sizes.get(expression);
	if (known !== void 0) return known;
	const size = childrenOf(expression).reduce((sum, part) => sum + sizeOf(part), 1);
	sizes.set(expression, size);
	return size;
}

// src/language/cells.ts
/** The number line cut at some points: every point, and what lies between them, in order. */
function cellsAt(points) {
	const sorted = [...points].sort((a, b) => a - b);
	const distinct = [];
	for (const point of sorted) {
		const last = distinct.at(-1);
		if (last === void 0 || !nearlyEqual(point, last)) distinct.push(point);
		else if (String(point).length < String(last).length) distinct[distinct.length - 1] = point;
	}
	const edges = [
		-Infinity,
		...distinct,
		Infinity
	];
	return edges.slice(1).flatMap((to, at) => {
		const from = edges[at];
		const between = {
			from,
			to,
			sample: roundBetween(from, to)
		};
		return to === Infinity ? [between] : [between, {
			from: to,
			to,
			sample: to
		}];
	});
}
/**
* The roundest number between two, of equally round ones the nearest to their middle: 0.18 between 0.15 and 0.2, 0.3 above
* 0.2, 1000 below 1200. Where it can choose it keeps the sign, since few measurements change theirs.
*/
function roundBetween(from, to) {
	if (from === -Infinity) return to >= 0 ? below(to) : -above(-to);
	if (to === Infinity) return from > 0 ? above(from) : -below(-from);
	return roundest(from, to, (from + to) / 2);
}
function above(from) {
	const unit = 10 ** Math.floor(Math.log10(from));
	return roundest(from, from + 1.5 * unit, from + unit);
}
function below(to) {
	if (to === Infinity) return 0;
	return Number.isInteger(to) && to <= 10 ? to - 1 : roundest(to / 2, to, .75 * to);
}
function roundest(from, to, wanted) {
	const coarsest = Math.floor(Math.log10(to - from)) + 1;
	for (let exponent = coarsest; exponent > coarsest - 18; exponent -= 1) {
		const rounded = exponent >= 0 ? Math.round(wanted / 10 ** exponent) * 10 ** exponent : Math.round(wanted * 10 ** -exponent) / 10 ** -exponent;
		if (from < rounded && rounded < to && !nearlyEqual(rounded, from) && !nearlyEqual(rounded, to)) return rounded === 0 ? 0 : rounded;
	}
	return wanted;
}

// src/language/polynomial.ts
function plus(a, b) {
	return trimmed(Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? 0) + (b[at] ?? 0)));
}
function scaled(a, factor) {
	return trimmed(a.map((coefficient) => coefficient * factor));
}
function times(a, b) {
	const product = [];
	a.forEach((x, i) => b.forEach((y, j) => product[i + j] = (product[i + j] ?? 0) + x * y));
	return trimmed(product);
}
/** Its value, by Horner's rule. */
function valueAt(a, x) {
	return a.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
/**
* Every real number at which it may change its sign or touch zero, in order: its roots, and those of its derivatives,
* between which it is monotone, so that bisection finds each root. None for a constant.
*/
function turningPoints(a) {
	const [constant = 0, slope = 0] = a;
	if (a.length < 2) return [];
	if (a.length === 2) return [withoutNoise(-constant / slope)].filter(Number.isFinite);
	const leading = a.at(-1);
	const bound = Math.min(Number.MAX_VALUE, 2 * Math.max(1, ...a.slice(0, -1).map((coefficient) => Math.abs(coefficient / leading))));
	const inner = turningPoints(derivative(a));
	const edges = [
		-bound,
		...inner,
		bound
	];
	const roots = edges.slice(1).flatMap((to, at) => rootBetween(a, edges[at], to));
	return [...inner, ...roots].sort((x, y) => x - y);
}
/** How far a root may be off, as a share of it, before it is better not drawn. */
const MOST_OFF = 1e-6;
/**
* Whether rounding leaves a turning point where it is. At a root the value is only known to within the rounding errors of its
* terms (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 5.1); divided by the slope, or at a touch
* by the bend, that is how far off the root may be. Where the value does not come near zero nothing is cut there.
*/
function isExact(a, x) {
	if (a.length <= 3) return true;
	const noise = 2 * a.length * Number.EPSILON * valueAt(a.map(Math.abs), Math.abs(x));
	if (Math.abs(valueAt(a, x)) >= noise) return true;
	const slope = Math.abs(valueAt(derivative(a), x));
	const bend = Math.abs(valueAt(derivative(derivative(a)), x)) / 2;
	return Math.min(noise / slope, Math.sqrt(noise / bend)) <= MOST_OFF * Math.max(Math.abs(x), MOST_OFF);
}
function derivative(a) {
	return a.slice(1).map((coefficient, at) => coefficient * (at + 1));
}
/** The root of a polynomial that is monotone between two numbers, to the last digit that a number has. */
function rootBetween(a, from, to) {
	let [low, high] = [from, to];
	const rising = valueAt(a, low) < valueAt(a, high);
	if (Math.sign(valueAt(a, low)) * Math.sign(valueAt(a, high)) >= 0) return [];
	for (let middle = between(low, high); middle > low && middle < high; middle = between(low, high)) if (valueAt(a, middle) < 0 === rising) low = middle;
	else high = middle;
	return [[
		withoutNoise(low),
		low,
		high
	].reduce((best, x) => Math.abs(valueAt(a, x)) < Math.abs(valueAt(a, best)) ? x : best)];
}
/** Each halved, so that their sum is a number however large they are. */
function between(low, high) {
	return low / 2 + high / 2;
}
function trimmed(a) {
	return a.slice(0, a.findLastIndex((coefficient) => coefficient !== 0) + 1);
}

// src/language/curve.ts
/** Stretches of one curve beyond which nobody draws it: `abs(x - 1) + abs(x - 2) + …` has one more with every part. */
const MOST_PIECES = 64;
/** The variable itself. */
const IDENTITY = [{
	from: -Infinity,
	to: Infinity,
	over: [0, 1],
	under: [1]
}];
/** A number that does not depend on the variable. */
function constant(value) {
	return [{
		from: -Infinity,
		to: Infinity,
		over: value === 0 ? [] : [value],
		under: [1]
	}];
}
const ARITHMETIC = {
	"+": (a, b) => ({
		over: plus(times(a.over, b.under), times(b.over, a.under)),
		under: times(a.under, b.under)
	}),
	"-": (a, b) => ({
		over: plus(times(a.over, b.under), scaled(times(b.over, a.under), -1)),
		under: times(a.under, b.under)
	}),
	"*": (a, b) => ({
		over: times(a.over, b.over),
		under: times(a.under, b.under)
	}),
	"/": (a, b) => ({
		over: times(a.over, b.under),
		under: times(a.under, b.over)
	})
};
/** Two curves combined, on each stretch that both have whole; null where that is too complex to be drawn. */
function combined(a, b, combine) {
	const pieces = [];
	for (let [i, j, from] = [
		0,
		0,
		-Infinity
	]; from < Infinity;) {
		const [left, right] = [a[i], b[j]];
		const to = Math.min(left.to, right.to);
		pieces.push({
			from,
			to,
			...combine(left, right)
		});
		if (left.to === to) i += 1;
		if (right.to === to) j += 1;
		from = to;
	}
	return pieces.length <= MOST_PIECES && pieces.every(isTractable) ? pieces : null;
}
function isTractable({ over, under }) {
	return Math.max(over.length, under.length) <= 16 + 1 && [...over, ...under].every(Number.isFinite);
}
/** The same curve turned upside down. */
function negated(curve) {
	return curve.map((piece) => ({
		...piece,
		over: scaled(piece.over, -1)
	}));
}
/** The same curve in more pieces: none of the points lies within one. */
function splitAt(curve, points) {
	const sorted = [...new Set(points)].sort((a, b) => a - b);
	return curve.flatMap((piece) => {
		const inside = sorted.filter((x) => piece.from < x && x < piece.to);
		return [piece.from, ...inside].map((from, at) => ({
			...piece,
			from,
			to: inside[at] ?? piece.to
		}));
	});
}
/** Has the sign of `over / under`, and is zero where that changes it. */
function signOf({ over, under }) {
	return under.length === 1 ? scaled(over, Math.sign(under[0] ?? 1)) : times(over, under);
}
/** The sign of a piece that does not change it. */
function signIn(piece) {
	return Math.sign(valueAt(signOf(piece), roundBetween(piece.from, piece.to)));
}

// src/language/cuts.ts
/**
* Where the truth of an expression may change as one variable moves over all numbers, everything else being what the
* environment says: where the sides of a comparison are equal, and where a divisor is zero. Between two of these points
* nothing changes, save where numbers overflow.
*/
function cutsOf(expression, isVariable, environment) {
	const points = [];
	let complete = true;
	/** A number as a curve; null for what is no number, is unknown, or is too complex. */
	const curveOf = (part) => {
		if (isVariable(part)) return IDENTITY;
		if (!contains(part, isVariable)) {
			const value = evaluate(part, environment);
			return value.kind === "number" ? constant(value.value) : null;
		}
		switch (part.kind) {
			case "negate": {
				const curve = curveOf(part.operand);
				return curve && negated(curve);
			}
			case "arithmetic": return part.rest.reduce((left, { operator, operand }) => {
				const right = curveOf(operand);
				if (operator === "/") cutAtRoots(right, ({ over }) => over);
				return joined(left, right, operator);
			}, curveOf(part.first));
			case "call": {
				const [first = null, ...more] = part.args.map(curveOf);
				if (part.name === "abs") return folded(first);
				if (part.name === "lower" || part.name === "upper") return first;
				const direction = part.name === "min" ? 1 : part.name === "max" ? -1 : 0;
				return direction === 0 || more.length === 0 ? null : more.reduce((left, right) => lower(left, right, direction), first);
			}
			default: return null;
		}
	};
	const joined = (a, b, operator) => {
		if (a === null || b === null) return null;
		const curve = combined(a, b, ARITHMETIC[operator]);
		if (curve === null) complete = false;
		return curve;
	};
	/** `-1` or `1` times a curve, whichever is not negative; where that changes is a point of its own. */
	const folded = (curve) => curve && splitAt(curve, cutAtRoots(curve, signOf)).flatMap((piece) => signIn(piece) < 0 ? negated([piece]) : [piece]);
	/** The lower of two curves (`direction` 1), or the upper (`direction` -1). */
	const lower = (a, b, direction) => {
		const difference = joined(a, b, "-");
		if (difference === null) return null;
		return splitAt(difference, cutAtRoots(difference, signOf)).map((piece) => {
			const { over, under } = (signIn(piece) === direction ? b : a)?.find(({ to }) => piece.to <= to) ?? piece;
			return {
				...piece,
				over,
				under
			};
		});
	};
	/** Cuts where a part of a curve is zero, on the stretch that it belongs to, and at the ends of its stretches. */
	const cutAtRoots = (curve, part) => {
		const roots = (curve ?? []).flatMap((piece) => {
			const polynomial = part(piece);
			const inside = turningPoints(polynomial).filter((x) => piece.from <= x && x <= piece.to);
			complete &&= inside.every((x) => isExact(polynomial, x));
			return [
				...inside,
				piece.from,
				piece.to
			].filter(Number.isFinite);
		});
		points.push(...roots);
		return roots;
	};
	const visit = (part) => {
		if (part.kind === "logic") part.operands.forEach(visit);
		else if (part.kind === "not") visit(part.operand);
		else if (part.kind === "comparison") {
			const sides = [part.first, ...part.rest.map(({ operand }) => operand)];
			sides.forEach(visit);
			const curves = sides.map(curveOf);
			curves.slice(1).forEach((curve, at) => cutAtRoots(joined(curves[at] ?? null, curve, "-"), signOf));
		}
	};
	visit(expression);
	return {
		points,
		complete
	};
}

// src/judge/choices.ts
/**
* Values of a term that between them show everything that some lines can decide by it: of every kind that a line compares it
* with. What it is compared with may be another term, whose value `others` says; of the term itself it says nothing.
*/
function choicesOf(term, lines, cells, others) {
	const expressions = lines.map(({ expression }) => expression);
	const kinds = new Set(expressions.flatMap((expression) => kindsIn(term, expression, "boolean", others)));
	const compared = lines.flatMap(({ terms }) => terms.map(({ name }) => others(name))).flatMap((value) => value.kind === "text" ? [value.value] : []);
	const texts = new Set(kinds.has("text") ? [...expressions.flatMap(textsIn), ...compared] : []);
	return [
		...kinds.has("number") ? cells.map(({ sample }) => number(sample)) : [],
		...kinds.has("boolean") ? [boolean(true), boolean(false)] : [],
		...[...texts].map(text),
		...texts.size > 0 ? [{
			kind: "text",
			value: otherThan(texts, term),
			other: true
		}] : []
	];
}
/** A text that no line names, and that is not the one that stands for another term's others. */
function otherThan(texts, term) {
	let other = `other ${term}`;
	while (texts.has(other)) other += "-";
	return other;
}
/** What a term is wanted as at each place where it stands; `wanted` is what the place around an expression asks of it. */
function kindsIn(term, expression, wanted, others) {
	if (isTerm(expression, term)) return wanted === "any" ? ["number"] : [wanted];
	const inside = (want) => childrenOf(expression).flatMap((part, at) => kindsIn(term, part, want(part, at), others));
	switch (expression.kind) {
		case "logic":
		case "not": return inside(() => "boolean");
		case "comparison": {
			const parts = childrenOf(expression);
			const ordered = (at) => [expression.rest[at - 1], expression.rest[at]].some((step) => step !== void 0 && !["==", "!="].includes(step.operator));
			const beside = (at) => [parts[at - 1], parts[at + 1]].map((part) => part === void 0 ? "any" : kindNow(part, others)).find((type) => type !== "any") ?? "any";
			return inside((_part, at) => ordered(at) ? "number" : beside(at));
		}
		default: return inside(() => "number");
	}
}
/** What is known of a part's kind: by the gate, else by the value that another term has. */
function kindNow(part, others) {
	if (part.kind !== "reference") return typeOf(part);
	const { kind } = others(part.reference.head[0] ?? "");
	return kind === "text" || kind === "boolean" || kind === "number" ? kind : "any";
}
function textsIn(expression) {
	return expression.kind === "text" ? [expression.value] : childrenOf(expression).flatMap(textsIn);
}

// src/judge/zones.ts
/** Lines on one term beyond which no table of them is made: it would have as many columns as rows. */
const MOST_LINES$1 = 400;
/** Entries of such a table: 400 lines with two bounds each, or fewer with more. */
const MOST_TRUTHS = 7e5;
/** Steps that the tables of one gate may take: parts of lines, each once for every value that it is judged at. */
const MOST_STEPS = 3e6;
/** Points of a line that is too complex: a few of them say as much as thousands. */
const SOME_POINTS = 64;
/** Of so many lines each is judged in every cell; of more, each in its own ones, which is the same and costs less. */
const FEW_LINES = 24;
/** Numbers of many sizes: a line that is the same in every cell, and another at one of these, changes where rounding decides. */
const FAR = [
	1e-6,
	1e3,
	1e6,
	0xe8d4a51000
].flatMap((size) => [size, -size]);
/**
* What lines are as one term takes every value, the other terms being what `others` says; lines that are not to be looked at
* count as blind.
*/
function zonesOfTerm(term, lines, others, skip = () => false, budget = budgetOf(MOST_STEPS)) {
	const at = (value) => termEnvironment((name) => name === term ? value : others(name));
	if (lines.length > 400) return tooMany(lines);
	const size = lines.reduce((sum, { expression }) => sum + sizeOf(expression), 0);
	if (!budget.spend(3 * size)) return tooMany(lines);
	const cuts = lines.map((line) => skip(line) ? NO_CUTS : cutsOf(line.expression, (part) => isTerm(part, term), at(number(0))));
	const allCells = cellsAt(cuts.flatMap(({ points, complete }) => complete ? points : points.slice(0, SOME_POINTS)));
	const choices = choicesOf(term, lines, allCells, (name) => name === term ? unknown() : others(name));
	const work = 3 * choices.length * size;
	if (choices.length * lines.length > MOST_TRUTHS || !budget.spend(work)) return tooMany(lines);
	const cells = choices[0]?.kind === "number" ? allCells : [];
	const environments = choices.map(at);
	const truths = /* @__PURE__ */ new Map();
	const blind = /* @__PURE__ */ new Map();
	lines.forEach((line, index) => {
		const valueAt = (environment) => skip(line) ? unknown() : evaluate(line.expression, environment);
		const { points, complete } = cuts[index] ?? NO_CUTS;
		const own = complete && lines.length > FEW_LINES ? cellsAt(points) : null;
		const each = own === null ? environments.map((environment) => truthOf(valueAt(environment))) : spread(own, choices, (value) => truthOf(valueAt(at(value))));
		truths.set(line, each);
		if (!each.every((truth) => truth === "unknown")) return;
		const [first] = environments.slice(0, 1).map(valueAt);
		blind.set(line, first?.kind === "unknown" ? first.reasons : []);
	});
	const isRounded = (line) => {
		const known = new Set(truths.get(line));
		return cells.length > 0 && !skip(line) && known.size === 1 && FAR.some((value) => !known.has(truthOf(evaluate(line.expression, at(number(value))))));
	};
	const isComplex = (line, { points, complete }) => !complete || isRounded(line) || !skip(line) && isBlurred(points, (value) => truthOf(evaluate(line.expression, at(number(value)))));
	return {
		choices,
		cells,
		truths,
		blind,
		complex: lines.filter((line, index) => isComplex(line, cuts[index] ?? NO_CUTS))
	};
}
/** How near to a bound a line is looked at once more, as a share of the bound, or of 1 at 0; the language takes what is a thousand times nearer for equal. */
const NEAR = 1e-9;
/** How far from a bound that is, and never as near as the least numbers that are not taken for equal. */
const besideOf = (bound) => bound === 0 ? NEAR : Math.max(NEAR * Math.abs(bound), NEAR ** 1.5);
/** Whether a line is not, right beside a bound, what it is farther away: its sides are so large that they compare as equal there. */
function isBlurred(points, truthAt) {
	return cellsAt(points).some(({ from, to, sample }) => {
		const beside = [from + besideOf(from), to - besideOf(to)].filter((value) => from < value && value < to);
		return beside.length > 0 && ((truth) => beside.some((value) => truthAt(value) !== truth))(truthAt(sample));
	});
}
/** The truths of a line that is judged once in each of its own cells, at choices of which the numbers are in order. */
function spread(own, choices, truthAt) {
	const inCells = own.map(({ sample }) => truthAt(number(sample)));
	let cell = 0;
	return choices.map((choice) => {
		if (choice.kind !== "number") return truthAt(choice);
		while (cell < own.length - 1 && !holds(own[cell], choice.value)) cell += 1;
		return inCells[cell];
	});
}
function holds({ from, to }, value) {
	return from === to ? nearlyEqual(value, from) : value < to && !nearlyEqual(value, to);
}
/** What is said of lines that are too many, or too much to be looked at. */
function tooMany(lines) {
	return {
		choices: [],
		cells: [],
		truths: /* @__PURE__ */ new Map(),
		blind: /* @__PURE__ */ new Map(),
		complex: lines
	};
}
const NO_CUTS = {
	points: [],
	complete: true
};
function truthOf(value) {
	return value.kind === "boolean" ? value.value ? "true" : "false" : "unknown";
}

// src/judge/every-slice.ts
/** What lines decide by one term, as `zonesOfTerm` has it, where the others may have slices. */
function zonesOnEverySlice(term, lines, valueOf, skip, budget = budgetOf(MOST_STEPS)) {
	const judged = lines.map((line) => onEverySlice(line, term, valueOf, budget));
	if (!judged.every((each) => each !== null)) return tooMany(lines);
	const values = new Map(judged.flatMap((each) => each.values));
	const found = zonesOfTerm(term, judged.map(({ line }) => line), (name) => pointOf(values.get(name) ?? valueOf(name)), skip, budget);
	const originals = new Map(judged.map(({ line }, at) => [line, lines[at]]));
	const original = (line) => originals.get(line);
	return {
		...found,
		truths: new Map([...found.truths].map(([line, each]) => [original(line), each])),
		blind: new Map([...found.blind].map(([line, reasons]) => [original(line), reasons])),
		complex: found.complex.map(original)
	};
}
/** A line is drawn for what the metrics truly are; of what is estimated that is likeliest the estimate. */
function pointOf(value) {
	return value.kind === "estimate" ? number(value.value) : value;
}
/**
* A line that is said of each slice, as it depends on another metric: it holds where it holds of every slice of this run.
* Any other line, and one whose slices were not measured, as it is; null where there is too much to be looked at.
*/
function onEverySlice(line, drawn, valueOf, budget) {
	const slices = line.terms.find((term) => term.slices !== null && term.name !== drawn);
	const value = slices && valueOf(slices.name);
	if (slices === void 0 || value === void 0 || !isSliced(value)) return {
		line,
		values: []
	};
	if (!budget.spend(value.items.length * sizeOf(line.expression))) return null;
	const moved = sliceOf$1(line.terms.find(({ name }) => name === drawn), slices);
	const values = value.items.map((item, at) => [value.keys[at] === moved ? drawn : `${slices.name} ${at}`, value.read(item)]);
	const operands = values.map(([own]) => withReferences(line.expression, ({ reference }) => reference.head[0] === slices.name ? referenceTo(own) : reference));
	const { start, end } = line.expression;
	const terms = [...line.terms, ...values.map(([own]) => ({
		...slices,
		name: own
	}))];
	return {
		line: {
			...line,
			expression: {
				kind: "logic",
				operator: "and",
				operands,
				start,
				end
			},
			terms
		},
		values
	};
}

// src/judge/number-line.ts
/** Draws a gate over evidence. */
function drawingOf(gate, evidence, { only, withoutRun = false } = {}) {
	const lines = termLinesOf(gate, only);
	const terms = new Map(lines.flatMap((line) => line.terms.map((term) => [term.name, term])));
	const readers = grouped(lines, (line) => line.terms.map(({ name }) => name));
	const error = errorAt(gate.confidence);
	const usual = {
		whenTrue: error,
		whenFalse: error
	};
	const linesOn = ({ name }) => readers.get(name) ?? [];
	const termNamed = (name) => terms.get(name);
	const measured = once((name) => valueOfTerm(termNamed(name), evidence));
	const valueOf = (name) => pointOf(measured(name));
	const budget = budgetOf(MOST_STEPS);
	const zones = once((name) => {
		const term = termNamed(name);
		const needsAnother = (line) => line.terms.some((each) => each.name !== name && valueOf(each.name).kind === "unknown");
		const ofEverySlice = [...terms.values()].flatMap((each) => onSlice(term, each, linesOn(each)));
		const own = [...linesOn(term), ...ofEverySlice];
		return zonesOnEverySlice(name, own, valueOf, withoutRun ? needsAnother : void 0, budget);
	});
	const seen = once((name) => {
		const term = termNamed(name);
		const value = measured(name);
		return term.slices === null ? [{
			value,
			slice: {}
		}] : slicesOf(value);
	});
	const seenOf = ({ name }) => seen(name);
	const observedOf = (term) => seenOf(term).map(({ value }) => value);
	const numberLines = once((name) => {
		const term = termNamed(name);
		const drawn = zones(name);
		if (drawn.complex.length > 0 || drawn.cells.length === 0 || drawn.blind.size === drawn.truths.size) return null;
		const observed = observedOf(term).filter(isNumeric);
		const intervals = seenOf(term).flatMap(({ value, slice }) => value.kind === "estimate" ? [{
			...observedEstimate(value, [], usual),
			...slice
		}] : []);
		return {
			metric: name,
			observed: observed.map((value) => onBound(value.kind === "estimate" ? withoutNoise(value.value) : value.value, drawn)),
			...intervals.length === 0 ? {} : { intervals },
			zones: verdictZones(drawn)
		};
	});
	return {
		lines,
		terms: [...terms.values()],
		linesOn,
		valueOf,
		zonesOf: ({ name }) => zones(name),
		numberLineOf: ({ name }) => numberLines(name),
		observedOf
	};
}
/** A value that the language takes for a bound is that bound: 0.1 + 0.2 at `<= 0.3`. */
function onBound(value, { cells }) {
	return cells.find(({ from, to }) => from === to && nearlyEqual(from, value))?.from ?? value;
}
function slicesOf(value) {
	return isSliced(value) ? value.keys.map((slice, at) => ({
		value: value.read(value.items[at]),
		slice: { slice }
	})) : [];
}
/** Number lines beyond so many failed lines are left out of a report: nobody reads them, and each takes its time. */
const MOST_LINES = 100;
/**
* The outcome with a number line beside each line that failed or whose interval is on both sides of its bound: that of the
* first measured metric that the line decides by. Other lines that are unknown get none, nor do those whose metrics are no
* numbers.
*/
function withNumberLines(outcome, gate, evidence) {
	const isDrawn = (line) => line.status === "not_met" || line.status === "fired" || line.status === "unknown" && "level" in line;
	const failed = [...outcome.conditions, ...outcome.triggers].flatMap((line, index) => isDrawn(line) ? [index] : []).slice(0, MOST_LINES);
	if (failed.length === 0) return outcome;
	const declarations = declarationsOf(gate);
	const sources = [...gate.conditions, ...gate.triggers];
	const metrics = failed.flatMap((index) => ((line) => line === void 0 || line.kind === "signal" ? [] : metricsOf(line, declarations))(sources[index]));
	const drawing = drawingOf(gate, evidence, { only: new Set(metrics) });
	const lines = new Map(drawing.lines.map((line) => [line.index, line]));
	const besides = (index) => {
		const line = lines.get(index);
		for (const term of line?.terms ?? []) {
			const numberLine = term.origin === "metrics" ? drawing.numberLineOf(term) : null;
			const sees = line !== void 0 && !drawing.zonesOf(term).blind.has(line);
			if (numberLine !== null && sees && numberLine.observed.length > 0) return { number_line: numberLine };
		}
		return {};
	};
	const shown = new Map(failed.map((index) => [index, besides(index)]));
	return {
		...outcome,
		conditions: outcome.conditions.map((condition, at) => ({
			...condition,
			...shown.get(at)
		})),
		triggers: outcome.triggers.map((trigger, at) => ({
			...trigger,
			...shown.get(outcome.conditions.length + at)
		}))
	};
}

// src/judge/check.ts
/** Judges loaded gates over evidence. Every input is read before the verdict, and every mistake of the run is reported together. */
function checkLoaded(loaded, input) {
	const { judged, listed, problems } = judgeLoaded(loaded, input);
	const diagnostics = distinct(problems.map(worded));
	if (hasErrors(problems) || judged.length === 0) return {
		ok: false,
		diagnostics
	};
	const gates = judged.map(({ gate, sha256, named, outcome }) => ({
		file: gate.file,
		sha256,
		protected_path: gate.protectedPath,
		...withNumberLines(outcome, gate, named)
	}));
	return {
		ok: true,
		report: {
			version: 1,
			verdict: worst(gates.map(({ verdict }) => verdict)),
			gates,
			evidence: listed,
			diagnostics
		}
	};
}
/** Judges loaded gates; `judge` says how much of it is wanted. */
function judgeLoaded(loaded, input, judge = judgeGate) {
	const { evidence, listed, problems: evidenceProblems } = loadEvidence(loaded, input);
	let problems = [...loaded.problems, ...evidenceProblems];
	return {
		judged: loaded.gates.map(({ gate, sha256 }) => {
			const named = evidenceFor(gate, gate.confidence, evidence);
			const outcome = judge(gate, named, evidence.signals);
			const found = checkAgainstEvidence(gate, evidence, named);
			problems = [
				...problems,
				...hasErrors(evidenceProblems) ? found.filter(({ level }) => level === "error") : found,
				...named.conflicts,
				...named.notes
			];
			return {
				gate,
				sha256,
				named,
				outcome
			};
		}),
		listed,
		problems
	};
}
/** Several gates may have the same thing to say of one piece of evidence; it is said once. */
function distinct(diagnostics) {
	return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}

// src/files/inputs.ts
const STANDARD_INPUT = "-";
/** A reader for one run: of paths, patterns, and `-` for standard input, which can be read only once. */
function inputReader(reader) {
	let standardInputUsed = false;
	const readStandardInput = async () => {
		const file = "<stdin>";
		if (standardInputUsed) return {
			ok: false,
			problem: error("stdin-twice", { file }, {})
		};
		standardInputUsed = true;
		try {
			return decode(file, await reader.readInput());
		} catch (thrown) {
			return {
				ok: false,
				problem: error("file-unreadable", { file }, { why: whyRefused(thrown) })
			};
		}
	};
	return async (named, what) => {
		const { paths, problems } = await expand(named, what, reader.directory);
		const files = [];
		for (const path of paths) {
			const read = path === STANDARD_INPUT ? await readStandardInput() : readText(reader.directory, path, what);
			if (read.ok) files.push(read.file);
			else problems.push(read.problem);
		}
		return {
			files,
			problems,
			paths: paths.filter((path) => path !== STANDARD_INPUT)
		};
	};
}
/**
* Reads the files that gates name. One that is missing is left out: what it holds was not measured. One that is given
* as metrics anyway is not read again.
*/
function readNamedFiles(named, metrics, directory) {
	const paths = named.filter((path) => !metrics.paths.some((given) => isFileNamed(nameOf$2(given), path, false)));
	const files = [];
	const problems = [];
	for (const path of paths) {
		if (leadsOutside(directory, path)) {
			problems.push(error("from-outside", { file: path }, { file: path }));
			continue;
		}
		const read = readText(directory, path, "what `from` names");
		if (read.ok) files.push(read.file);
		else if (read.problem.code !== "file-missing") problems.push(read.problem);
	}
	return {
		files,
		problems,
		paths
	};
}
/** Whether a path has signs in it that make it a pattern, where no file has that very name. */
function isPattern(path) {
	return /[*?[\]{}]/u.test(path);
}
/** Paths and patterns as paths, each once. Patterns may overlap; a path that is written out twice is a slip. */
async function expand(named, what, directory) {
	const paths = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Set();
	const problems = [];
	for (const each of named) {
		const full = resolve(directory, each);
		if (each === STANDARD_INPUT) paths.set(`${STANDARD_INPUT} ${paths.size}`, each);
		else if (!isPattern(each) || isThere$1(directory, each)) {
			if (written.has(full)) problems.push(error("file-twice", { file: nameOf$2(each) }, { what }));
			written.add(full);
			if (!paths.has(full)) paths.set(full, each);
		} else {
			const { matches, refused } = await (await import("./patterns.js")).matching(each, directory);
			problems.push(...refused);
			if (matches.length === 0 && refused.length === 0) problems.push(error("no-match", { file: each }, { pattern: each }));
			for (const match of matches) if (!paths.has(resolve(directory, match))) paths.set(resolve(directory, match), match);
		}
	}
	return {
		paths: [...paths.values()],
		problems
	};
}

// src/files/evaluate.ts
/** Where a gate is looked for when none is named. */
const DEFAULT_GATES = [".github/rollout-gate.yml", "rollout-gate.yml"];
/** Reads every input of a run. */
async function readRun(request, reader) {
	const read = inputReader(reader);
	return readRunOf(await readGates(request.gates, reader, read), request, reader, read);
}
/** The same for gates that were read before. */
async function readRunOf(gates, request, reader, read) {
	const metrics = await read(request.metrics, "a metrics file");
	const baseline = await read(request.baseline, "a baseline");
	const loaded = loadGateFiles(gates.files);
	const named = readNamedFiles(loaded.fromFiles, metrics, reader.directory);
	const { signals, labels, commits } = request;
	const said = {
		...signals && { signals },
		...labels && { labels },
		...commits && { commits }
	};
	const all = [
		gates,
		metrics,
		baseline,
		named
	];
	return {
		loaded,
		input: {
			metrics: metrics.files,
			baseline: baseline.files,
			files: named.files,
			...said
		},
		texts: all.flatMap(({ files }) => files),
		paths: all.flatMap(({ paths }) => paths),
		unread: all.flatMap(({ problems }) => problems).map(worded)
	};
}
/** Reads every input, then judges. What is wrong anywhere is reported together. */
async function evaluateFiles(request, reader) {
	return judgeRun(await readRun(request, reader));
}
/** Judges what was read. */
function judgeRun({ loaded, input, texts, paths, unread }) {
	const result = checkLoaded(loaded, input);
	if (result.ok && unread.length === 0) return {
		report: result.report,
		diagnostics: [],
		texts,
		paths
	};
	const found = (result.ok ? result.report.diagnostics : result.diagnostics).filter(({ level }) => level === "error" || unread.length === 0);
	return {
		report: null,
		diagnostics: [...unread, ...found],
		texts,
		paths
	};
}
/** Reads the gates that are named, or else the one where a gate is looked for. */
async function readGates(paths, { directory }, read) {
	if (paths.length > 0) return read(paths, "a gate");
	const path = DEFAULT_GATES.find((each) => isThere$1(directory, each));
	return path === void 0 ? {
		files: [],
		problems: [noGate(directory)],
		paths: []
	} : read([path], "a gate");
}
function noGate(directory) {
	const meant = DEFAULT_GATES.map((path) => path.replace(/yml$/u, "yaml")).find((path) => isThere$1(directory, path));
	return error("no-gate", null, {
		tried: DEFAULT_GATES,
		meant: meant ?? null
	});
}

// src/github/messages.ts
const nameOf = (verdict) => verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict];
/** What is wrong with the step itself. */
const stepMessages = {
	choice: (a) => `The input ${code(a.input)} is ${code(a.given)}.${didYouMean(a.meant) || ` It takes ${list$1(a.values, "or")}.`}`,
	pullRequest: (a) => `The input ${code(a.input)} is ${code(a.given)}, and it is the number of a pull request, such as \`12\`.`,
	noBase: (a) => `The payload of this ${code(a.event)} event names no base branch, so nobody knows whose gate is to judge. The runner writes it (\`GITHUB_EVENT_PATH\`); run the job again.`,
	neverBase: (a) => `The input \`gate-source\` is \`base\`, and a run of ${code(a.event)} has no base branch. Run this step on \`pull_request\` or \`merge_group\`. Or leave \`gate-source\` out here, to judge by the gate that is checked out: check out a branch that you trust.`,
	longEvent: (a) => `The input \`rollback-event\` has ${a.length} characters, and GitHub takes ${a.most}.`,
	brokenToken: () => "The input `github-token` has white space in it, and no token has. Was a secret pasted with a line break?",
	noFolder: (a) => `The input \`working-directory\` is ${code(a.given)}, and there is no such folder in the checkout.`,
	payload: () => "The event's payload (`GITHUB_EVENT_PATH`) is no JSON object, so the labels that may report signals are not known. The runner writes that file; run the job again.",
	labels: () => "The event's payload (`GITHUB_EVENT_PATH`) lacks the pull request or has its labels in another form than GitHub's, so the signals that labels may report are not known. The runner writes that file; run the job again.",
	measured: () => "The event's payload (`GITHUB_EVENT_PATH`) does not name the commit of the workflow run that measured (`workflow_run.head_sha`), so nobody can tell whether these are its metrics. The runner writes that file; run the job again.",
	noInput: () => "a step has no standard input; name a file",
	noFile: (a) => `this runner takes none (${a.name} is not set)`
};
const short = (commit) => commit.slice(0, 7);
/** What there is to know of the gate and the baseline of the branch that a change is to be merged into. */
const baseMessages = {
	commitOf: (a) => `The base branch ${code(a.branch)}`,
	fileOf: (a) => `${code(a.path)} of ${code(a.branch)} (${short(a.commit)})`,
	listOf: (a) => `The list of files of ${code(a.branch)} (${short(a.commit)})`,
	again: () => "Run the job again.",
	gone: () => "Is the branch still there?",
	unjudged: (a) => `So nobody knows what the gate of ${code(a.branch)} asks, and nothing was judged.`,
	orGit: () => "Or check out the run's own commit with `fetch-depth: 2`: then git tells, and GitHub is not asked.",
	unsure: (a) => `Nobody can tell whether ${code(a.path)} is ${code(a.other)} of ${code(a.branch)}, or a file that ${code(a.branch)} lacks: no \`.git\` tells in which folder the repository was checked out, so nothing was judged. Check out by git (\`actions/checkout\`, on a runner that has git).`,
	stranger: (a) => `${code(a.file)} lies in a checkout of ${code(a.repository)}, which has another owner than this repository: nobody here vouches for that gate, so nothing was judged. Keep the gate in this repository or in another one of its owner. If that gate is meant to judge, say so with \`gate-source: head\`.`,
	truncated: (a) => `The branch ${code(a.branch)} has more files than GitHub lists, so nobody knows which of them match. Name each file in place of a pattern, or check out with \`fetch-depth: 2\`, which lets git tell.`,
	linkOut: (a) => `In the base branch ${code(a.path)} is not to be read: ${code(a.link)} is a symbolic link to ${code(a.target)}, which leads out of the repository. Put the file itself there.`,
	deadLink: (a) => `In the base branch ${code(a.path)} is not to be read: a symbolic link on its way leads to something that is not there. Put the file itself there.`,
	manyLinks: (a) => `In the base branch ${code(a.path)} is not to be read: symbolic links on its way lead to ever more links. Put the file itself there.`,
	submodule: (a) => `In the base branch ${code(a.path)} is not to be read: ${code(a.submodule)} is a submodule, whose files are in another repository. Keep the file in this one, or set \`gate-source: head\`.`,
	judgedBy: (a) => `Judged by the gate of ${code(a.branch)} at ${short(a.commit)}.`,
	changes: (a) => `This pull request changes the gate; its own would say ${nameOf(a.verdict)}.`,
	effect: (a) => ({
		same: "The changed gate demands the same.",
		stricter: "The changed gate is stricter.",
		looser: "The changed gate is looser.",
		incomparable: a.looser && a.stricter ? "The changed gate is looser in one way and stricter in another." : "What some of it changes cannot be told."
	})[a.effect],
	changesUnjudged: () => "This pull request changes the gate; its own cannot judge this evidence.",
	deletes: (a) => `This pull request deletes ${code(a.file)}, which judges until it is merged.`,
	baselineChanges: (a) => `This pull request changes the baseline ${code(a.file)}; that of ${code(a.branch)} was compared with.`,
	baselineDeletes: (a) => `This pull request deletes the baseline ${code(a.file)}; that of ${code(a.branch)} was compared with.`,
	baselineNotAtBase: (a) => `The baseline ${code(a.file)} is no file of ${code(a.branch)}: this run brought it, so that no base branch vouches for it.`,
	noGateYet: (a) => `${code(a.file)} is not in ${code(a.branch)} yet, so the one that this pull request brings judged.`,
	unasked: (a) => `${code(a.branch)} has a gate at ${code(a.file)}, which this step does not ask for.`,
	outside: (a) => `${code(a.file)} lies outside of this repository, so it judged as it is, and no base branch vouches for it.`,
	asked: () => "Judged by the gate that is checked out, as `gate-source: head` asks; the author of a pull request can change it.",
	noBaseHere: (a) => `Judged by the gate that is checked out: a run of ${code(a.event)} has no base branch.`,
	baseInvalid: (a) => `The ${a.what} ${code(a.file)} of ${code(a.branch)} cannot be understood, so the one that is checked out was taken, and the verdict is at best HOLD.`,
	baseInvalidBecause: (a) => `${code(a.file)} of ${code(a.branch)} cannot be understood`,
	headInvalid: (a) => `The ${a.what} ${code(a.file)} of this pull request cannot be understood, and merging it would leave none: the one of ${code(a.branch)} was taken, and the verdict is at best HOLD.`,
	headInvalidBecause: (a) => `${code(a.file)}, as this change leaves it, cannot be understood`,
	atBase: (a) => `In the base branch${a.line === null ? "" : `, line ${a.line}`}: ${a.message}`,
	mistake: (a) => `${a.file}${a.line === null ? "" : `:${a.line}`}: ${a.message}`
};
/** What became of what the step was to tell people and other jobs. */
const toldMessages = {
	bug: (a) => `Rollout Gate itself failed. Please report this: ${a.why}`,
	outputsLost: (a) => `The step's outputs could not be written (${a.why}), so later jobs cannot see the verdict.`,
	summaryLost: (a) => `The job summary could not be written: ${a.why}. The verdict does not depend on it.`,
	rollbackSent: (a) => `Rollback event sent: ${a.type}`,
	rollbackSentBefore: () => "The rollback event of this run attempt was sent before, and is not sent again.",
	rollbackNever: (a) => `No rollback event: a run of ${code(a.event)} never sends one.`,
	rollbackLost: (a) => `${a.why} ${a.mayHaveArrived ? "It may have arrived all the same: look whether something rolls back. If nothing does, run the job again, which sends it." : "Nothing was told to roll back; running the job again tells it."}`,
	noPullRequest: (a) => `No comment: this run (${a.event || "no event"}) belongs to no pull request. Where it is about one, say which with \`pull-request-number\`.`,
	commentCreated: (a) => `Comment: ${a.url}`,
	commentUpdated: (a) => `Comment updated: ${a.url}`,
	commentIsNewer: (a) => `The comment is of a later run and was left alone: ${a.url}`,
	commentLost: (a) => `${a.why} The verdict does not depend on it, and ${a.report} has the report.`,
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
	const base = baseOf(pull, at(payload, "merge_group"));
	return {
		event: {
			name,
			commit: head ?? sha,
			commits: [.../* @__PURE__ */ new Set([head, triggering !== null && head !== null ? null : sha])].filter((each) => each !== null && each !== ""),
			pullRequest: whole(discussed?.["number"]) || whole(pullRequestOf(triggering, at(payload, "repository"))?.["number"]) || null,
			fromFork: pull !== null && headRepositoryOf(pull) !== environment["GITHUB_REPOSITORY"],
			labels: labels ?? [],
			base,
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
/** Any event that tells of a pull request is for it: reviews of one carry it as well. */
function baseOf(pull, group) {
	const [branch, head] = [textAt(at(pull, "base"), "ref"), textAt(at(pull, "head"), "sha")];
	if (branch !== null && head !== null) return {
		branch,
		commit: null,
		head,
		headRepository: headRepositoryOf(pull)
	};
	const commit = textAt(group, "base_sha");
	return commit === null ? null : {
		branch: (textAt(group, "base_ref") ?? commit).replace(/^refs\/heads\//u, ""),
		commit,
		head: null,
		headRepository: null
	};
}
function headRepositoryOf(pull) {
	return textAt(at(at(pull, "head"), "repo"), "full_name");
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

// src/diagnostics/messages/comparison.ts
/** What a change of a gate comes to. Each is a clause that can follow a colon. */
const changeMessages = {
	/** What all changes of a gate come to, as a sentence. */
	effect: (a) => ({
		same: "Both demand the same.",
		stricter: "Stricter: what passes now would have passed before.",
		looser: "Looser: some evidence passes, or is no longer rolled back, that the old gate stopped.",
		incomparable: a.looser && a.stricter ? "Incomparable: looser in one way and stricter in another." : "Incomparable: what some of it changes cannot be told."
	})[a.effect],
	otherReading: (a) => `${list$1(a.now)} ${a.now.length === 1 ? "is" : "are"} not compared with ${list$1(a.old)}: each is a measurement of its own`,
	setting: (a) => `${a.name} ${a.old ?? "not set"} → ${a.now ?? "not set"}`,
	line(a) {
		const lead = a.change === "warns now" ? "only warns now; " : a.change === "blocks now" ? "blocks now; " : "";
		if (!a.counts) return "only warns, which changes no verdict";
		const verb = (side, now) => {
			if (a.kind === "condition") return now ? "now passes" : "no longer passes";
			if (side.holds) return now ? "no longer holds the gate" : "now holds the gate";
			return now ? "no longer fires" : "now fires";
		};
		const told = (side, now) => side === null ? [] : [`${verb(side, now)} where ${where(side.at)}${side.belowZero ? " (only with numbers below zero)" : ""}`];
		const apart = a.stricter === null ? "tells them apart" : "gets through that did not before";
		const uncertain = a.uncertain === null ? [] : [`no number ${apart}, but an estimate may${a.uncertain === "slices" ? ", or slices that are missing" : ""}; look at it yourself`];
		const shown = [...told(a.looser, true), ...told(a.stricter, false)];
		const open = {
			whole: [`too complex to tell what ${shown.length > 0 ? "else " : ""}it changes; look at it yourself`],
			stricter: ["nothing more gets through; whether less does is too complex to tell"]
		};
		const said = [...shown, ...a.undecided === null ? uncertain : open[a.undecided]];
		if (said.length > 0) return lead + said.join("; ");
		const many = a.kind === "condition" ? "lines demand" : "triggers demand";
		if (a.change === "dropped" || a.change === "warns now") return `${lead}the other ${many} as much`;
		if (a.change === "added" || a.change === "blocks now") return `${lead}the other ${many} as much already`;
		return a.kind === "condition" ? "the gate accepts the same" : "the gate rolls back the same";
	},
	gate: (a) => a.dropped ? "this path is no longer guarded" : "this path was not guarded before",
	protectedPath: () => "only the name changes, and no line; is it still the gate of the same path?",
	confidence: (a) => a.lowered ? "weaker evidence is enough to pass" : [
		`passing needs stronger evidence${a.hasTriggers ? ", and so does a rollback" : ""}`,
		...a.hasBounds ? ["but a line that passes by a bound of little evidence passes by less"] : [],
		...a.isBlind ? ["but a condition with `known` may pass where less is known"] : [],
		...a.hasCases ? ["but cases that are new since the baseline no longer count"] : []
	].join("; "),
	unreported: (a) => a.looser ? "passes though nobody answered for its signals" : "holds until somebody answers for its signals",
	minSamples: (a) => a.looser ? a.is === null ? "any number of samples is enough" : `${a.is} ${a.is === 1 ? "sample is" : "samples are"} enough` : `needs ${a.is ?? 0} samples${a.blind ? ", and so does a rollback: a trigger that reads it is blind on fewer" : ""}${a.lenient ? "; but a condition that reads it may pass where it is not known" : ""}`,
	from: (a) => `${code(a.metric)} is taken from elsewhere, so that its lines are about another value`,
	aliases: (a) => [...a.added.length > 0 ? [`what is measured as ${list$1(a.added, "or")} now counts as ${code(a.metric)}${a.triggers ? ", which may clear a trigger or fire it" : ""}`] : [], ...a.gone.length > 0 ? [`what is measured as ${list$1(a.gone, "or")} no longer counts, ${a.triggers ? "neither for a rollback nor" : "nor is it refused"} where it is not what ${code(a.metric)} is`] : []].join("; "),
	label: (a) => a.is === null ? "no label reports it any more" : a.was === null ? "a label reports it as well" : "another label reports it"
};
/** "`a` is 0.3 and `b` is not measured". */
function where(at) {
	const parts = at.map(({ kind, name, value }) => {
		if (kind === "signal") return value === null ? "nobody answers for it" : value === true ? "people report it" : "people deny it";
		return `${code(name)} is ${value === null ? "not measured" : typeof value === "string" ? JSON.stringify(value) : String(value)}`;
	});
	return enumerated(parts);
}

// src/judge/comparison.ts
/** Whether something got looser, and whether something got stricter, as far as that can be told. */
function directionsOf(gates) {
	const changes = gates.flatMap((gate) => gate.changes);
	return {
		looser: changes.some(({ effect, looser_at: at }) => effect === "looser" || at !== void 0),
		stricter: changes.some(({ effect, stricter_at: at }) => effect === "stricter" || at !== void 0)
	};
}

export { outcomeMessages as $, worst as A, error as At, estimablePairsOf as B, cutsOf as C, diagnosisMessages as Ct, mistakesInMetrics as D, whyRefused as Dt, sizeOf as E, readText as Et, termLinesOf as F, onDemand as Ft, printExpression as G, lenientBound as H, canonical as I, messageOf as It, lacksBaseline as J, nearlyEqual as K, declarationOf as L, isTerm as M, warning as Mt, readsOwnBaseline as N, worded as Nt, loadGateFiles as O, leavesByLink as Ot, termEnvironment as P, enumerated as Pt, showNumber as Q, declarationsOf as R, choicesOf as S, SURFACES as St, budgetOf as T, nameOf$2 as Tt, evaluate as U, typeOf as V, NEGATED as W, estimateWords as X, unmeasuredIn as Y, isEstimate as Z, inputReader as _, counted as _t, readEvent as a, withReferences as at, checkLoaded as b, share as bt, stepMessages as c, unwrapped as ct, evaluateFiles as d, STATUS_MARKS as dt, unknown as et, judgeRun as f, STATUS_WORDS as ft, expand as g, confidenceWords as gt, readRunOf as h, clipped as ht, isSameRun as i, withParts as it, normalizeSignal as j, hasErrors as jt, grouped as k, nearest$1 as kt, toldMessages as l, send as lt, readRun as m, capitalised as mt, changeMessages as n, contains as nt, baseMessages as o, lookupPaths as ot, readGates as p, VERDICT_WORDS as pt, asksForName as q, isLaterRun as r, referencesIn as rt, endMessages as s, printReference as st, directionsOf as t, childrenOf as tt, DEFAULT_GATES as u, RequestFailure as ut, isPattern as v, motionLabel as vt, cellsAt as w, decode as wt, truthOf as x, stopped as xt, readNamedFiles as y, motionWords as yt, namesOfMetric as z };