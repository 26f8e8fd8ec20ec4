import { D as parseArguments, Jn as hasErrors, M as sayDiagnostics, U as neutralise, Z as inputReader, Zn as worded, j as refuse, rt as validate$1, tr as count } from "./shared.js";

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
	const given = parseArguments(terminal.args.slice(1), VALIDATE);
	const format = given.one("format");
	if (given.problems.length > 0) return refuse(given.problems, terminal, format);
	const { files, problems } = await inputReader(terminal)(given.operands, "a gate");
	const diagnostics = [...problems.map(worded), ...validate$1(files)];
	if (format === "json") terminal.output.write((await import("./json.js")).renderJson({
		version: 1,
		diagnostics
	}));
	else for (const { file } of files) {
		const errors = diagnostics.filter((each) => each.file === file && each.level === "error").length;
		terminal.output.write(`${neutralise(file)}: ${errors === 0 ? "ok" : count(errors, "error")}\n`);
	}
	sayDiagnostics(diagnostics, files, terminal);
	return hasErrors(diagnostics) ? 2 : 0;
}

export { validate };