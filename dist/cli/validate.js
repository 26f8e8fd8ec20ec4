import { A as readInputs, E as sayDiagnostics, G as hasErrors, I as validate$1, J as count, K as worded, O as parseArguments, T as refuse, w as renderJson } from "./shared.js";

// src/cli/validate.ts
const VALIDATE = {
	command: "validate",
	options: { format: ["pretty", "json"] },
	operands: {
		name: "a gate file",
		least: 1,
		most: Infinity
	}
};
/** `validate`: checks gate files alone. */
async function validate(terminal) {
	const parsed = parseArguments(terminal.args.slice(1), VALIDATE);
	if (!parsed.ok) return refuse(parsed.problem, terminal);
	const { files, problems } = await readInputs(parsed.given.operands, "a gate", terminal, { used: false });
	const diagnostics = [...problems.map(worded), ...validate$1(files)];
	if (parsed.given.one("format") === "json") terminal.output.write(renderJson({
		version: 1,
		diagnostics
	}));
	else for (const { file } of files) {
		const errors = diagnostics.filter((each) => each.file === file && each.level === "error").length;
		terminal.output.write(`${file}: ${errors === 0 ? "ok" : count(errors, "error")}\n`);
	}
	await sayDiagnostics(diagnostics, files, terminal);
	return hasErrors(diagnostics) ? 2 : 0;
}

export { validate };