import { A as notEvaluated, An as describe, Bn as standalone, D as parseArguments, Dn as levelWords, En as fromWords, Jn as hasErrors, Nt as parseExpression, On as showInterval, Pt as loadMetrics, Sn as withoutNoise, U as neutralise, Z as inputReader, Zn as worded, Zt as evidenceFor, bn as samplesIn, dn as errorsAlone, hn as evaluate$1, j as refuse, un as errorAt, wn as reasonMessages, yn as limit } from "./shared.js";

// src/judge/eval.ts
/** Evaluates one expression over metrics files. */
function evaluateText(expression, given) {
	const problems = [];
	const load = (files) => files.flatMap((file) => {
		const loaded = loadMetrics(file, []);
		problems.push(...loaded.problems);
		return loaded.file === null ? [] : [loaded.file];
	});
	const [metrics, baseline] = [load(given.metrics), given.baseline.length === 0 ? null : load(given.baseline)];
	return evaluateOver(expression, metrics, baseline, .95, problems);
}
function evaluateOver(text, metrics, baseline, confidence, problems) {
	const parsed = parseExpression(standalone("expression", text), { kind: "eval" });
	if (!parsed.ok) problems.push(...parsed.problems);
	if (!parsed.ok || hasErrors(problems)) return {
		ok: false,
		diagnostics: problems.map(worded)
	};
	const named = evidenceFor({ metrics: [] }, confidence, {
		metrics,
		baseline,
		documents: [],
		baselineDocuments: [],
		signals: []
	});
	const errorsOf = errorsAlone(parsed.expression, confidence, named);
	const value = evaluate$1(parsed.expression, {
		...named,
		errorsOf
	});
	if (named.conflicts.length > 0) return {
		ok: false,
		diagnostics: named.conflicts.map(worded)
	};
	return {
		ok: true,
		...resultOf(value, errorAt(confidence))
	};
}
function resultOf(value, error) {
	switch (value.kind) {
		case "unknown": return {
			result: "unknown",
			reasons: [...new Set(value.reasons.map(sentence))]
		};
		case "data": return {
			result: "unknown",
			reasons: [`this is ${describe(value)}, not one value; use an aggregate such as \`mean(x)\``]
		};
		case "estimate": {
			const limits = {
				lower: limit(value, "lower", error),
				upper: limit(value, "upper", error)
			};
			const { range } = showInterval(value.value, limits);
			return {
				result: withoutNoise(value.value),
				reasons: [`an estimate${fromWords(samplesIn(value))}: ${range}, at ${levelWords({
					lower: error,
					upper: error
				})} confidence`]
			};
		}
		default: return {
			result: value.value,
			reasons: []
		};
	}
}
function sentence(reason) {
	return reasonMessages[reason.code](reason.args);
}

// src/cli/eval.ts
const EVAL = {
	command: "eval",
	options: {
		metrics: "many",
		baseline: "many",
		format: ["pretty", "json"]
	},
	operands: {
		name: "one expression, in quotes",
		least: 1,
		most: 1
	}
};
/** `eval`: evaluates one expression over metrics; the value to standard output, reasons to standard error. */
async function evaluate(terminal) {
	const given = parseArguments(terminal.args.slice(1), EVAL);
	const format = given.one("format");
	if (given.problems.length > 0) return refuse(given.problems, terminal, format);
	const read = inputReader(terminal);
	const metrics = await read(given.many("metrics"), "a metrics file");
	const baseline = await read(given.many("baseline"), "a baseline");
	const [expression = ""] = given.operands;
	const evaluated = evaluateText(expression, {
		metrics: metrics.files,
		baseline: baseline.files
	});
	const unread = [...metrics.problems, ...baseline.problems].map(worded);
	if (!evaluated.ok || unread.length > 0) {
		const texts = [
			{
				file: "expression",
				text: expression
			},
			...metrics.files,
			...baseline.files
		];
		return notEvaluated([...unread, ...evaluated.ok ? [] : evaluated.diagnostics], texts, { format }, terminal);
	}
	const { result, reasons } = evaluated;
	if (format === "json") {
		terminal.output.write(`${JSON.stringify({
			result,
			reasons
		})}\n`);
		return 0;
	}
	terminal.output.write(`${neutralise(String(result))}\n`);
	for (const reason of reasons) terminal.errors.write(`${neutralise(reason)}\n`);
	return 0;
}

export { evaluate };