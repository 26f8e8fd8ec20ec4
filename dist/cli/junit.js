import { A as escapeXml, f as isFine, g as whyOf, h as statusPhrase, m as linesOf, v as STATUS_WORDS, y as VERDICT_WORDS } from "./shared.js";

// src/render/junit.ts
/**
* A report as JUnit XML: a test suite a gate, a test case a condition or trigger. What holds a release back is a failure,
* an unknown line too: an `<error>` would tell a reader that the gate crashed. A warning passes and says so in its output.
*/
function renderJunit(report) {
	const suites = report.gates.map((gate) => ({
		gate,
		lines: linesOf(gate)
	}));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="rollout gate" ${counts(suites.flatMap(({ lines }) => lines))}>`,
		...suites.flatMap(({ gate, lines }) => suite(gate, lines)),
		"</testsuites>",
		""
	].join("\n");
}
function suite(gate, lines) {
	return [
		`  <testsuite ${attributes({
			name: gate.protected_path,
			file: gate.file
		})} ${counts(lines)}>`,
		"    <properties>",
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
	const opening = `    <testcase ${attributes({
		name: kind === "condition" ? text.includes(line.name) ? text : `${line.name}: ${text}` : `${kind === "signal" ? "signal" : "trigger"}: ${text}`,
		classname: gate.protected_path,
		file,
		line: String(line.line),
		time: "0"
	})}`;
	const why = whyOf(line);
	if (counted && !isFine(line)) {
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
function counts(lines) {
	const failures = lines.filter((line) => line.counts && !isFine(line)).length;
	return attributes({
		tests: String(lines.length),
		failures: String(failures),
		errors: "0",
		skipped: "0",
		time: "0"
	});
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(" ");
}

export { renderJunit };