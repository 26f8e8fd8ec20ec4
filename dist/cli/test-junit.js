import { H as escapeXml } from "./shared.js";
import { i as counts, r as attributes } from "./commands.js";
import { t as sayingsOf } from "./test.js";

// src/render/test-junit.ts
/** The outcome of gate tests as JUnit XML: a test suite a file, a test case a test. One that could not be evaluated is a failure too. */
function renderTestJunit(report) {
	const all = report.files.flatMap(({ tests }) => tests);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites ${attributes({
			name: "gate tests",
			...counts(all.length, failuresIn(all))
		})}>`,
		...report.files.flatMap(suite),
		"</testsuites>",
		""
	].join("\n");
}
function failuresIn(tests) {
	return tests.filter(({ passed }) => !passed).length;
}
function suite({ file, gate, tests }) {
	return [
		`  <testsuite ${attributes({
			name: file,
			...counts(tests.length, failuresIn(tests))
		})}>`,
		"    <properties>",
		`      <property ${attributes({
			name: "gate",
			value: gate
		})}/>`,
		"    </properties>",
		...tests.flatMap((test) => testCase(test, file)),
		"  </testsuite>"
	];
}
function testCase(test, file) {
	const opening = `    <testcase ${attributes({
		name: test.name,
		classname: file,
		time: "0"
	})}`;
	if (test.passed) return [`${opening}/>`];
	const differences = sayingsOf(test).map(({ about, words, place }) => ({
		words: about === "" ? words : `${about}: ${words}`,
		place: placeOf(place)
	}));
	const said = [...test.diagnostics.map(({ message, ...at }) => ({
		words: message,
		place: placeOf(at)
	})), ...differences];
	const body = [...said.map(({ words, place }) => place === "" ? words : `${words} (${place})`), `${file}:${test.line}:${test.column}`];
	const type = test.actual === null ? "not evaluated" : "difference";
	return [
		`${opening}>`,
		`      <failure ${attributes({
			message: said[0]?.words ?? type,
			type
		})}>${body.map(escapeXml).join("\n")}</failure>`,
		"    </testcase>"
	];
}
function placeOf(at) {
	return at === null ? "" : [
		at.file,
		at.line,
		at.column
	].filter((part) => part !== null).join(":");
}

export { renderTestJunit };