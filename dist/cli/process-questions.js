import { createInterface } from "node:readline";

// src/cli/process-questions.ts
/** Questions on standard error, answered on standard input: at a terminal, or one answer a line from a pipe. */
function processQuestions({ stdin: input, stderr: output } = process) {
	const terminal = input.isTTY === true && output.isTTY === true;
	const lines = createInterface({
		input,
		output,
		terminal,
		historySize: 0
	});
	const answers = lines[Symbol.asyncIterator]();
	let open = true;
	lines.once("close", () => open = false);
	let interrupted = false;
	lines.once("SIGINT", () => {
		interrupted = true;
		lines.close();
	});
	return {
		async ask(prompt) {
			if (terminal && open) {
				lines.setPrompt(prompt);
				lines.prompt();
			} else output.write(prompt);
			const { done, value } = await answers.next();
			if (!terminal || done === true) output.write(done === true ? "\n" : `${value}\n`);
			return done === true ? { interrupted } : value;
		},
		close: () => lines.close()
	};
}

export { processQuestions };