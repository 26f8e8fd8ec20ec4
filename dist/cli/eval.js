import { A as readInputs, B as describe, E as sayDiagnostics, G as hasErrors, H as loadMetrics, K as worded, L as evidenceFor, O as parseArguments, R as evaluate$1, T as refuse, U as standalone, V as reasonMessages, z as parseExpression } from "./shared.js";

// src/judge/eval.ts
/** Evaluates one expression over metrics files. */
function evaluateText(expression, given) {
	const problems = [];
	const load = (files) => files.flatMap((file) => {
		const loaded = loadMetrics(file, null);
		problems.push(...loaded.problems);
		return loaded.file === null ? [] : [loaded.file];
	});
	const [metrics, baseline] = [load(given.metrics), given.baseline === void 0 || given.baseline.length === 0 ? null : load(given.baseline)];
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
	const value = evaluate$1(parsed.expression, named);
	if (named.conflicts.length > 0) return {
		ok: false,
		diagnostics: named.conflicts.map(worded)
	};
	return {
		ok: true,
		...resultOf(value)
	};
}
function resultOf(value) {
	switch (value.kind) {
		case "unknown": return {
			result: "unknown",
			reasons: [...new Set(value.reasons.map(sentence))]
		};
		case "data": return {
			result: "unknown",
			reasons: [`this is ${describe(value)}, not one value; use an aggregate such as \`mean(x)\``]
		};
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
	const parsed = parseArguments(terminal.args.slice(1), EVAL);
	if (!parsed.ok) return refuse(parsed.problem, terminal);
	const { given } = parsed;
	const standardInput = { used: false };
	const metrics = await readInputs(given.many("metrics"), "a metrics file", terminal, standardInput);
	const baseline = await readInputs(given.many("baseline"), "a baseline", terminal, standardInput);
	const [expression = ""] = given.operands;
	const texts = [
		{
			file: "expression",
			text: expression
		},
		...metrics.files,
		...baseline.files
	];
	const unread = [...metrics.problems, ...baseline.problems].map(worded);
	const result = evaluateText(expression, {
		metrics: metrics.files,
		baseline: baseline.files
	});
	if (!result.ok || unread.length > 0) {
		await sayDiagnostics([...unread, ...result.ok ? [] : result.diagnostics], texts, terminal);
		return 2;
	}
	if (given.one("format") === "json") terminal.output.write(`${JSON.stringify({
		result: result.result,
		reasons: result.reasons
	})}\n`);
	else {
		terminal.output.write(`${String(result.result)}\n`);
		for (const reason of result.reasons) terminal.errors.write(`${reason}\n`);
	}
	return 0;
}

export { evaluate };