import { Bt as STALL_SYMPTOMS, C as motionWords, Et as toYaml, F as wrapAfter, G as writeOutput, Ht as SURFACE_NAMES, I as paint, Jt as clause, L as run, Lt as diagnose, N as layoutFor, O as usage, P as wrap, Rt as MOTIONS, U as neutralise, Vt as SURFACES, W as checkOutput, Yn as sentence, bt as vaguenessOf, j as refuse, qn as error, zt as MOTION_NAMES } from "./shared.js";
import { n as questionMessages, t as loadTriage } from "./diagnose.js";
import { lstatSync } from "node:fs";
import { resolve } from "node:path";

// src/judge/draft.ts
/** A draft as the YAML of a triage file, and the diagnosis that this file gives. */
function writeDraft(draft) {
	const yaml = toYaml(draft);
	const [read] = loadTriage("", yaml)?.triages ?? [];
	if (read === void 0) throw new Error(`what was written is no triage:\n${yaml}`);
	return {
		yaml,
		diagnosis: diagnose([], read)
	};
}

// src/cli/asking.ts
/** The input ended before the last answer, or was interrupted. */
var InputEnded = class extends Error {
	interrupted;
	constructor({ interrupted }) {
		super();
		this.interrupted = interrupted;
	}
};
function askingOn(terminal, questions) {
	const { width, colour } = layoutFor(terminal.errors, terminal);
	const write = (lines) => terminal.errors.write(lines.map((line) => `${paint(line, colour)}\n`).join(""));
	return {
		say: (text, style = "plain") => write([...style === "bold" ? [[]] : [], ...wrap([run(neutralise(text), style)], width)]),
		show: (choices) => write(choices.flatMap((choice, at) => wrapAfter([run(`  ${at + 1}  `, "dim")], [run(neutralise(choice))], width))),
		async until(prompt, read) {
			for (;;) {
				const answer = await questions.ask(prompt);
				if (typeof answer !== "string") throw new InputEnded(answer);
				const result = read(answer.trim());
				if ("value" in result) return result.value;
				write(wrap([run(neutralise(result.wrong), "doubtful")], width));
			}
		}
	};
}
/** Any text that is not empty. */
function someText(answer) {
	return answer === "" ? { wrong: questionMessages.needed() } : { value: answer };
}
/** One of several choices by its number, or by its name; null for Enter. */
function oneOf(choices) {
	return (answer) => {
		if (answer === "") return { value: null };
		const chosen = choices.find((choice, at) => answer === String(at + 1) || answer.toLowerCase() === choice);
		return chosen === void 0 ? { wrong: questionMessages.notOneOf({
			answer,
			count: choices.length
		}) } : { value: chosen };
	};
}
/** Some of several choices by their numbers, in the order they are named. */
function someOf(choices) {
	return (answer) => {
		const numbers = answer.split(/[\s,;]+/u).filter((part) => part !== "");
		const chosen = numbers.flatMap((number) => /^\d+$/u.test(number) ? choices[Number(number) - 1] ?? [] : []);
		return chosen.length === numbers.length && new Set(chosen).size === chosen.length ? { value: chosen } : { wrong: questionMessages.notSeveralOf({
			answer,
			count: choices.length
		}) };
	};
}

// src/cli/triage-questions.ts
/** Fills in a triage and a scorecard by questions. */
async function askTriage(asking) {
	asking.say(questionMessages.introduction());
	asking.say(questionMessages.workflow(), "bold");
	const workflow_name = await asking.until("> ", someText);
	const blocker_symptom = await askSymptom(asking);
	const seen = await askStallSymptoms(asking);
	const surface = await choose(asking, questionMessages.surface(), SURFACE_NAMES, (name) => questionMessages.looksLike({
		surface: name,
		symptom: SURFACES[name].symptom
	}));
	const confidence = surface === null || surface === "unclear" ? null : await askConfidence(asking, surface);
	const confirming_evidence = await askTexts(asking, questionMessages.confirming());
	const falsifying_evidence = await askTexts(asking, questionMessages.falsifying());
	const usual = surface === null ? null : SURFACES[surface].motion;
	const motion = await choose(asking, questionMessages.motion({ motion: usual }), MOTION_NAMES, (name) => questionMessages.when({
		motion: name,
		when: MOTIONS[name].when,
		usual: name === usual
	})) ?? usual;
	const scorecard = await askScorecard(asking);
	return {
		draft: {
			triage: {
				workflow_name,
				blocker_symptom,
				...surface === null ? {} : { dominant_surface: surface },
				...confidence === null ? {} : { confidence },
				...confirming_evidence.length === 0 ? {} : { confirming_evidence },
				...falsifying_evidence.length === 0 ? {} : { falsifying_evidence },
				...motion === null ? {} : { next_motion: motion }
			},
			...Object.keys(scorecard).length === 0 ? {} : { scorecard }
		},
		seen
	};
}
/** A symptom that could be that of any rollout is asked for once more, and then accepted. */
async function askSymptom(asking) {
	asking.say(questionMessages.symptom(), "bold");
	asking.say(questionMessages.symptomOpening());
	const symptom = clause(await asking.until("> ", someClause));
	const vague = vaguenessOf(symptom, null);
	if (vague === null) return symptom;
	asking.say(sentence(vague));
	asking.say(questionMessages.once());
	asking.say(questionMessages.symptomOpening());
	const again = await asking.until("> ", (answer) => ({ value: answer }));
	return clause(again) === "" ? symptom : clause(again);
}
function someClause(answer) {
	return someText(clause(answer));
}
async function askStallSymptoms(asking) {
	asking.say(questionMessages.stallSymptoms(), "bold");
	asking.show(STALL_SYMPTOMS);
	const seen = (await asking.until("> ", someOf(STALL_SYMPTOMS))).length;
	asking.say(questionMessages.seen({
		seen,
		of: STALL_SYMPTOMS.length
	}));
	return seen;
}
async function choose(asking, question, choices, words) {
	asking.say(question, "bold");
	asking.show(choices.map(words));
	return asking.until("> ", oneOf(choices));
}
async function askConfidence(asking, surface) {
	asking.say(questionMessages.confidence({ surface }), "bold");
	return asking.until("> ", (answer) => {
		if (answer === "") return { value: null };
		const [, digits = "", percent] = /^(\d*\.?\d+)\s*(%?)$/u.exec(answer) ?? [];
		const value = percent === "%" ? Number(digits) / 100 : Number(digits);
		return digits === "" || value > 1 ? { wrong: questionMessages.notConfidence({ answer }) } : { value };
	});
}
async function askTexts(asking, question) {
	asking.say(question, "bold");
	const texts = [];
	for (;;) {
		const text = await asking.until("> ", (answer) => ({ value: answer }));
		if (text === "") return texts;
		texts.push(text);
	}
}
async function askScorecard(asking) {
	asking.say(questionMessages.scorecard(), "bold");
	const scored = [];
	for (const { scored: asked } of Object.values(SURFACES)) {
		if (asked === null) continue;
		asking.say(asked.question);
		const score = await asking.until(questionMessages.scorePrompt(), readScore);
		if (score === null) continue;
		asking.say(questionMessages.evidence());
		scored.push({
			...asked,
			score,
			evidence: await asking.until("> ", someText)
		});
	}
	const scores = Object.fromEntries(scored.map(({ dimension, score, evidence }) => [dimension, {
		score,
		evidence
	}]));
	const low = scored.filter(({ score }) => score <= 2);
	if (low.length < 2) return scores;
	asking.say(questionMessages.rank(), "bold");
	asking.show(low.map(({ dimension, score, evidence }) => `${dimension}, ${score}: ${evidence}`));
	const rank = (await asking.until("> ", someOf(low))).map(({ dimension }) => dimension);
	return rank.length === 0 ? scores : {
		...scores,
		rank
	};
}
function readScore(answer) {
	if (answer === "") return { value: null };
	return /^[1-5]$/u.test(answer) ? { value: Number(answer) } : { wrong: questionMessages.notScore({ answer }) };
}

// src/cli/ask.ts
/** `diagnose --ask`: questions to standard error, the answers as YAML to standard output, and to a file that is not there yet. */
async function ask(terminal, output) {
	const { directory } = terminal;
	if (output !== void 0) {
		const bad = lstatSync(resolve(directory, output), { throwIfNoEntry: false }) !== void 0 ? error("triage-exists", { file: output }, {}) : checkOutput(directory, output, []);
		if (bad !== null) return refuse([bad], terminal);
	}
	const answers = await answersFrom(terminal);
	if (answers instanceof InputEnded) return refuse([usage(questionMessages.ended(answers), null)], terminal);
	const text = fileOf(answers);
	terminal.errors.write("\n");
	terminal.output.write(text);
	if (output === void 0) return 0;
	const failed = writeOutput(directory, output, text);
	if (failed !== null) return refuse([failed], terminal);
	const { width, colour } = layoutFor(terminal.errors, terminal);
	const written = wrap([run(neutralise(questionMessages.written({ file: output })))], width);
	const again = neutralise(questionMessages.again({
		file: output,
		program: terminal.program
	}));
	terminal.errors.write(`\n${written.map((line) => `${paint(line, colour)}\n`).join("")}${again}\n`);
	return 0;
}
async function answersFrom(terminal) {
	const questions = await terminal.questions();
	try {
		return await askTriage(askingOn(terminal, questions));
	} catch (thrown) {
		if (thrown instanceof InputEnded) return thrown;
		throw thrown;
	} finally {
		questions.close();
	}
}
/** A triage file that says above itself what it comes to. */
function fileOf({ draft, seen }) {
	const { yaml, diagnosis } = writeDraft(draft);
	return `${[
		diagnosis.sentence,
		questionMessages.nextMotion({
			motion: motionWords(diagnosis),
			key: diagnosis.next_motion
		}),
		...diagnosis.disagreement === void 0 ? [] : [diagnosis.disagreement],
		questionMessages.seenNote({
			seen,
			of: STALL_SYMPTOMS.length
		})
	].flatMap((each) => wrap([run(neutralise(each))], 78)).map((line) => `# ${paint(line, false)}`).join("\n")}\n${yaml}`;
}

export { ask };