import { H as escapeXml, _ as VERDICT_WORDS, f as linesOf, g as STATUS_WORDS, m as whyOf, p as statusPhrase, u as isFine } from "./shared.js";
import { i as counts, r as attributes } from "./commands.js";

// src/render/junit.ts
/**
* A report as JUnit XML: a test suite a gate, a test case a condition or trigger. What holds a release back is a failure,
* an unknown line too: an `<error>` would tell a reader that the gate crashed. A warning passes and says so in its output.
* The published schema has no attributes for places, so they stand in texts.
*/
function renderJunit(report) {
	const suites = report.gates.map((gate) => ({
		gate,
		lines: linesOf(gate)
	}));
	const all = suites.flatMap(({ lines }) => lines);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites ${attributes({
			name: "rollout gate",
			...counts(all.length, all.filter(failed).length)
		})}>`,
		...suites.flatMap(({ gate, lines }) => suite(gate, lines)),
		"</testsuites>",
		""
	].join("\n");
}
function suite(gate, lines) {
	return [
		`  <testsuite ${attributes({
			name: gate.protected_path,
			...counts(lines.length, lines.filter(failed).length)
		})}>`,
		"    <properties>",
		`      <property ${attributes({
			name: "gate",
			value: gate.file
		})}/>`,
		`      <property ${attributes({
			name: "verdict",
			value: gate.verdict
		})}/>`,
		"    </properties>",
		...lines.flatMap((line) => testCase(gate, line)),
		"  </testsuite>"
	];
}
function testCase(gate, line) {
	const { kind, file, status, counts: counted, text } = line;
	const name = kind === "condition" ? text.includes(line.name) ? text : `${line.name}: ${text}` : `${kind === "signal" ? "signal" : "trigger"}: ${text}`;
	const opening = `    <testcase ${attributes({
		name,
		classname: gate.protected_path,
		time: "0"
	})}`;
	const why = whyOf(line);
	if (failed(line)) {
		const body = [
			`${VERDICT_WORDS[gate.verdict]}: ${statusPhrase(line)}`,
			why ?? "",
			`${file}:${line.line}:${line.column}`
		].filter((part) => part !== "");
		return [
			`${opening}>`,
			`      <failure ${attributes({
				message: why ?? STATUS_WORDS[status],
				type: status
			})}>${body.map(escapeXml).join("\n")}</failure>`,
			"    </testcase>"
		];
	}
	const notes = kind === "signal" || !counted ? [line.words, why ?? ""] : [why ?? ""];
	const noted = [...new Set(notes)].filter((note) => note !== "");
	if (noted.length === 0) return [`${opening}/>`];
	return [
		`${opening}>`,
		`      <system-out>${noted.map(escapeXml).join("\n")}</system-out>`,
		"    </testcase>"
	];
}
function failed(line) {
	return line.counts && !isFine(line);
}

export { renderJunit };