import { B as checkOutput, C as STATUS_WORDS, Et as worst, J as nameOf, K as expand, L as neutralise, M as showObserved, O as counted, R as parseArguments, St as items, V as writeOutput, Y as readText, Z as judgeLoaded, _ as isFine, a as sayDiagnostics, b as statusPhrase, bt as get, d as wrap, f as wrapAfter, h as widthOf, j as numbersIn, m as run, mt as readDocuments, nn as error, o as layoutFor, on as worded, p as paint, pt as checkSchema, q as inputReader, r as notEvaluated, rn as hasErrors, sn as nearest, st as loadGateFiles, vt as entries, yt as entry } from "./shared.js";
import { b as linesOfGates, y as finderOf } from "./commands.js";
import { dirname, isAbsolute, join, resolve } from "node:path";

// src/testing/evidence.ts
/** How messages call the evidence of a test; no file that a gate's `from` names is called that. */
const NAMES = {
	metrics: "this test's metrics",
	baseline: "this test's baseline",
	signals: "this test's signals"
};
/**
* A part of a test as the JSON file that a pipeline would write. Every value begins on a line of its own, so that a line
* of the text leads back to the value's place in the test file.
*/
function evidenceOf(part, node) {
	const places = [];
	const json = write(node, places);
	return {
		file: NAMES[part],
		text: part === "signals" ? `{"signals":${json}}` : json,
		role: part === "baseline" ? "baseline" : "metrics",
		places
	};
}
function write(node, places) {
	places.push(node.place);
	switch (node.kind) {
		case "scalar": return JSON.stringify(node.value);
		case "list": return `[${node.items.map((item) => `\n${write(item, places)}`).join(",")}]`;
		case "map": return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}:\n${write(value, places)}`).join(",")}}`;
	}
}

// src/testing/test-file.ts
/** The lists of lines that a test may expect, in the order in which reports have them. */
const LISTS = [
	"not_met",
	"unknown",
	"fired"
];

// src/testing/validate-test.generated.js
var validate_test_generated_default = l;
const e = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `urn:rollout-gate:test`,
	title: "a map with `gate` and `tests`",
	description: "Tests of a gate: evidence that is made up, and what the gate must say of it. `rollout-gate test` runs them.",
	type: `object`,
	required: [`gate`, `tests`],
	additionalProperties: !1,
	properties: {
		gate: {
			title: `the path of a gate file, relative to this file`,
			type: `string`,
			pattern: `\\S`,
			examples: [`rollout-gate.yml`]
		},
		tests: {
			title: `a list of tests, at least one`,
			type: `array`,
			minItems: 1,
			items: { $ref: `#/$defs/test` },
			examples: [`[{ name: nothing was measured, verdict: hold }]`]
		}
	},
	$defs: {
		test: {
			title: "a test: a map with `name`, `verdict` and the evidence",
			type: `object`,
			required: [`name`, `verdict`],
			additionalProperties: !1,
			properties: {
				name: {
					title: `what the test shows, as text; no two tests of a file share it`,
					type: `string`,
					pattern: `\\S`,
					examples: [`overrides too high`]
				},
				metrics: {
					title: `a map of measurements, as a metrics file holds them`,
					description: "`null` says that something was not measured; what is left out was not measured either.",
					type: `object`,
					examples: [`{ error_rate: 0.01 }`]
				},
				baseline: {
					title: `a map of measurements of the last good run`,
					description: `Left out, there is no baseline.`,
					type: `object`,
					examples: [`{ error_rate: 0.01 }`]
				},
				signals: {
					title: "a list of signals that were reported, or a map from signals to `true` or `false`",
					type: [`array`, `object`],
					items: {
						title: `a signal as the gate words it`,
						type: `string`,
						pattern: `\\S`,
						examples: [`reviewers report missing evidence context`]
					},
					additionalProperties: {
						title: "`true` (somebody reports it) or `false`",
						type: [`boolean`, `string`],
						pattern: `^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$`
					},
					examples: [`[reviewers report missing evidence context]`]
				},
				verdict: {
					title: `the verdict that is expected`,
					description: `Of a file with several gates the worst of theirs.`,
					type: `string`,
					enum: [
						`pass`,
						`hold`,
						`rollback`
					],
					examples: [`hold`]
				},
				not_met: {
					title: `a list of exactly the conditions that are not met`,
					description: `Left out, any may be.`,
					$ref: `#/$defs/lines`,
					examples: [`[error_rate]`]
				},
				unknown: {
					title: `a list of exactly the conditions and triggers that are unknown`,
					description: `Left out, any may be.`,
					$ref: `#/$defs/lines`,
					examples: [`[error_rate]`]
				},
				fired: {
					title: `a list of exactly the triggers that fired`,
					description: `Left out, any may have.`,
					$ref: `#/$defs/lines`,
					examples: [`[error_rate > 0.1]`]
				}
			}
		},
		lines: {
			title: `a list of lines of the gate`,
			type: `array`,
			items: { $ref: `#/$defs/line` },
			examples: [`[error_rate]`]
		},
		line: {
			title: "a line of the gate: a key of `must_hold`, an expression or a signal, as text",
			type: `string`,
			pattern: `\\S`,
			examples: [`error_rate <= 0.02`]
		}
	}
};
const t = RegExp(`\\S`, `u`);
const n = {
	title: "a test: a map with `name`, `verdict` and the evidence",
	type: `object`,
	required: [`name`, `verdict`],
	additionalProperties: !1,
	properties: {
		name: {
			title: `what the test shows, as text; no two tests of a file share it`,
			type: `string`,
			pattern: `\\S`,
			examples: [`overrides too high`]
		},
		metrics: {
			title: `a map of measurements, as a metrics file holds them`,
			description: "`null` says that something was not measured; what is left out was not measured either.",
			type: `object`,
			examples: [`{ error_rate: 0.01 }`]
		},
		baseline: {
			title: `a map of measurements of the last good run`,
			description: `Left out, there is no baseline.`,
			type: `object`,
			examples: [`{ error_rate: 0.01 }`]
		},
		signals: {
			title: "a list of signals that were reported, or a map from signals to `true` or `false`",
			type: [`array`, `object`],
			items: {
				title: `a signal as the gate words it`,
				type: `string`,
				pattern: `\\S`,
				examples: [`reviewers report missing evidence context`]
			},
			additionalProperties: {
				title: "`true` (somebody reports it) or `false`",
				type: [`boolean`, `string`],
				pattern: `^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$`
			},
			examples: [`[reviewers report missing evidence context]`]
		},
		verdict: {
			title: `the verdict that is expected`,
			description: `Of a file with several gates the worst of theirs.`,
			type: `string`,
			enum: [
				`pass`,
				`hold`,
				`rollback`
			],
			examples: [`hold`]
		},
		not_met: {
			title: `a list of exactly the conditions that are not met`,
			description: `Left out, any may be.`,
			$ref: `#/$defs/lines`,
			examples: [`[error_rate]`]
		},
		unknown: {
			title: `a list of exactly the conditions and triggers that are unknown`,
			description: `Left out, any may be.`,
			$ref: `#/$defs/lines`,
			examples: [`[error_rate]`]
		},
		fired: {
			title: `a list of exactly the triggers that fired`,
			description: `Left out, any may have.`,
			$ref: `#/$defs/lines`,
			examples: [`[error_rate > 0.1]`]
		}
	}
};
const r = RegExp(`^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$`, `u`);
const i = {
	title: `a list of lines of the gate`,
	type: `array`,
	items: { $ref: `#/$defs/line` },
	examples: [`[error_rate]`]
};
const a = {
	title: "a line of the gate: a key of `must_hold`, an expression or a signal, as text",
	type: `string`,
	pattern: `\\S`,
	examples: [`error_rate <= 0.02`]
};
function o(e, { instancePath: n = ``, parentData: r, parentDataProperty: i, rootData: s = e, dynamicAnchors: c = {} } = {}) {
	let l = null, u = 0, d = o.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), typeof e == `string`) {
		if (!t.test(e)) {
			let t = {
				instancePath: n,
				schemaPath: `#/pattern`,
				keyword: `pattern`,
				params: { pattern: `\\S` },
				schema: `\\S`,
				parentSchema: a,
				data: e
			};
			l === null ? l = [t] : l.push(t), u++;
		}
	} else {
		let t = {
			instancePath: n,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: a.type,
			parentSchema: a,
			data: e
		};
		l === null ? l = [t] : l.push(t), u++;
	}
	return o.errors = l, u === 0;
}
o.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function s(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: c = {} } = {}) {
	let l = null, u = 0, d = s.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), Array.isArray(e)) {
		let n = e.length;
		for (let r = 0; r < n; r++) o(e[r], {
			instancePath: t + `/` + r,
			parentData: e,
			parentDataProperty: r,
			rootData: a,
			dynamicAnchors: c
		}) || (l = l === null ? o.errors : l.concat(o.errors), u = l.length);
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `array` },
			schema: i.type,
			parentSchema: i,
			data: e
		};
		l === null ? l = [n] : l.push(n), u++;
	}
	return s.errors = l, u === 0;
}
s.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function c(e, { instancePath: i = ``, parentData: a, parentDataProperty: o, rootData: l = e, dynamicAnchors: u = {} } = {}) {
	let d = null, f = 0, p = c.evaluated;
	if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name === void 0) {
			let t = {
				instancePath: i,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				schema: n.required,
				parentSchema: n,
				data: e
			};
			d === null ? d = [t] : d.push(t), f++;
		}
		if (e.verdict === void 0) {
			let t = {
				instancePath: i,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				schema: n.required,
				parentSchema: n,
				data: e
			};
			d === null ? d = [t] : d.push(t), f++;
		}
		for (let t in e) if (t !== `name` && t !== `metrics` && t !== `baseline` && t !== `signals` && t !== `verdict` && t !== `not_met` && t !== `unknown` && t !== `fired`) {
			let r = {
				instancePath: i,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: t },
				schema: !1,
				parentSchema: n,
				data: e
			};
			d === null ? d = [r] : d.push(r), f++;
		}
		if (e.name !== void 0) {
			let r = e.name;
			if (typeof r == `string`) {
				if (!t.test(r)) {
					let e = {
						instancePath: i + `/name`,
						schemaPath: `#/properties/name/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: n.properties.name,
						data: r
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: i + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: n.properties.name.type,
					parentSchema: n.properties.name,
					data: r
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.metrics !== void 0) {
			let t = e.metrics;
			if (!t || typeof t != `object` || Array.isArray(t)) {
				let e = {
					instancePath: i + `/metrics`,
					schemaPath: `#/properties/metrics/type`,
					keyword: `type`,
					params: { type: `object` },
					schema: n.properties.metrics.type,
					parentSchema: n.properties.metrics,
					data: t
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.baseline !== void 0) {
			let t = e.baseline;
			if (!t || typeof t != `object` || Array.isArray(t)) {
				let e = {
					instancePath: i + `/baseline`,
					schemaPath: `#/properties/baseline/type`,
					keyword: `type`,
					params: { type: `object` },
					schema: n.properties.baseline.type,
					parentSchema: n.properties.baseline,
					data: t
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.signals !== void 0) {
			let a = e.signals;
			if (!a || typeof a != `object`) {
				let e = {
					instancePath: i + `/signals`,
					schemaPath: `#/properties/signals/type`,
					keyword: `type`,
					params: { type: n.properties.signals.type },
					schema: n.properties.signals.type,
					parentSchema: n.properties.signals,
					data: a
				};
				d === null ? d = [e] : d.push(e), f++;
			}
			if (Array.isArray(a)) {
				let e = a.length;
				for (let r = 0; r < e; r++) {
					let e = a[r];
					if (typeof e == `string`) {
						if (!t.test(e)) {
							let t = {
								instancePath: i + `/signals/` + r,
								schemaPath: `#/properties/signals/items/pattern`,
								keyword: `pattern`,
								params: { pattern: `\\S` },
								schema: `\\S`,
								parentSchema: n.properties.signals.items,
								data: e
							};
							d === null ? d = [t] : d.push(t), f++;
						}
					} else {
						let t = {
							instancePath: i + `/signals/` + r,
							schemaPath: `#/properties/signals/items/type`,
							keyword: `type`,
							params: { type: `string` },
							schema: n.properties.signals.items.type,
							parentSchema: n.properties.signals.items,
							data: e
						};
						d === null ? d = [t] : d.push(t), f++;
					}
				}
			}
			if (a && typeof a == `object` && !Array.isArray(a)) for (let e in a) {
				let t = a[e];
				if (typeof t != `boolean` && typeof t != `string`) {
					let r = {
						instancePath: i + `/signals/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/properties/signals/additionalProperties/type`,
						keyword: `type`,
						params: { type: n.properties.signals.additionalProperties.type },
						schema: n.properties.signals.additionalProperties.type,
						parentSchema: n.properties.signals.additionalProperties,
						data: t
					};
					d === null ? d = [r] : d.push(r), f++;
				}
				if (typeof t == `string` && !r.test(t)) {
					let r = {
						instancePath: i + `/signals/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/properties/signals/additionalProperties/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$` },
						schema: `^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$`,
						parentSchema: n.properties.signals.additionalProperties,
						data: t
					};
					d === null ? d = [r] : d.push(r), f++;
				}
			}
		}
		if (e.verdict !== void 0) {
			let t = e.verdict;
			if (typeof t != `string`) {
				let e = {
					instancePath: i + `/verdict`,
					schemaPath: `#/properties/verdict/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: n.properties.verdict.type,
					parentSchema: n.properties.verdict,
					data: t
				};
				d === null ? d = [e] : d.push(e), f++;
			}
			if (t !== `pass` && t !== `hold` && t !== `rollback`) {
				let e = {
					instancePath: i + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.verdict.enum },
					schema: n.properties.verdict.enum,
					parentSchema: n.properties.verdict,
					data: t
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		e.not_met !== void 0 && (s(e.not_met, {
			instancePath: i + `/not_met`,
			parentData: e,
			parentDataProperty: `not_met`,
			rootData: l,
			dynamicAnchors: u
		}) || (d = d === null ? s.errors : d.concat(s.errors), f = d.length)), e.unknown !== void 0 && (s(e.unknown, {
			instancePath: i + `/unknown`,
			parentData: e,
			parentDataProperty: `unknown`,
			rootData: l,
			dynamicAnchors: u
		}) || (d = d === null ? s.errors : d.concat(s.errors), f = d.length)), e.fired !== void 0 && (s(e.fired, {
			instancePath: i + `/fired`,
			parentData: e,
			parentDataProperty: `fired`,
			rootData: l,
			dynamicAnchors: u
		}) || (d = d === null ? s.errors : d.concat(s.errors), f = d.length));
	} else {
		let t = {
			instancePath: i,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: n.type,
			parentSchema: n,
			data: e
		};
		d === null ? d = [t] : d.push(t), f++;
	}
	return c.errors = d, f === 0;
}
c.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function l(n, { instancePath: r = ``, parentData: i, parentDataProperty: a, rootData: o = n, dynamicAnchors: s = {} } = {}) {
	let u = null, d = 0, f = l.evaluated;
	if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == `object` && !Array.isArray(n)) {
		if (n.gate === void 0) {
			let t = {
				instancePath: r,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `gate` },
				schema: e.required,
				parentSchema: e,
				data: n
			};
			u === null ? u = [t] : u.push(t), d++;
		}
		if (n.tests === void 0) {
			let t = {
				instancePath: r,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tests` },
				schema: e.required,
				parentSchema: e,
				data: n
			};
			u === null ? u = [t] : u.push(t), d++;
		}
		for (let t in n) if (t !== `gate` && t !== `tests`) {
			let i = {
				instancePath: r,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: t },
				schema: !1,
				parentSchema: e,
				data: n
			};
			u === null ? u = [i] : u.push(i), d++;
		}
		if (n.gate !== void 0) {
			let i = n.gate;
			if (typeof i == `string`) {
				if (!t.test(i)) {
					let t = {
						instancePath: r + `/gate`,
						schemaPath: `#/properties/gate/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: e.properties.gate,
						data: i
					};
					u === null ? u = [t] : u.push(t), d++;
				}
			} else {
				let t = {
					instancePath: r + `/gate`,
					schemaPath: `#/properties/gate/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: e.properties.gate.type,
					parentSchema: e.properties.gate,
					data: i
				};
				u === null ? u = [t] : u.push(t), d++;
			}
		}
		if (n.tests !== void 0) {
			let t = n.tests;
			if (Array.isArray(t)) {
				if (t.length < 1) {
					let n = {
						instancePath: r + `/tests`,
						schemaPath: `#/properties/tests/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						schema: 1,
						parentSchema: e.properties.tests,
						data: t
					};
					u === null ? u = [n] : u.push(n), d++;
				}
				let n = t.length;
				for (let e = 0; e < n; e++) c(t[e], {
					instancePath: r + `/tests/` + e,
					parentData: t,
					parentDataProperty: e,
					rootData: o,
					dynamicAnchors: s
				}) || (u = u === null ? c.errors : u.concat(c.errors), d = u.length);
			} else {
				let n = {
					instancePath: r + `/tests`,
					schemaPath: `#/properties/tests/type`,
					keyword: `type`,
					params: { type: `array` },
					schema: e.properties.tests.type,
					parentSchema: e.properties.tests,
					data: t
				};
				u === null ? u = [n] : u.push(n), d++;
			}
		}
	} else {
		let t = {
			instancePath: r,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: e.type,
			parentSchema: e,
			data: n
		};
		u === null ? u = [t] : u.push(t), d++;
	}
	return l.errors = u, d === 0;
}
l.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/testing/load.ts
/** Reads a file of gate tests. Whether the gate has the lines that it names is seen when they are run. */
function loadTests(file, text) {
	const { roots, broken, problems: found } = readDocuments(file, text);
	const problems = found.map((problem) => problem.code === "yaml-empty" ? error("test-file-empty", problem.place, {}) : problem);
	const [root, second] = roots;
	if (second !== void 0) problems.push(error("test-documents", second.place, {}));
	if (root === void 0) return {
		tests: null,
		problems
	};
	const gate = entry(root, "rollout_gate");
	if (gate !== void 0) return {
		tests: null,
		problems: [...problems, error("test-is-gate", gate.keyPlace, {})]
	};
	const misfits = checkSchema(root, validate_test_generated_default).filter(({ node }) => !broken.has(node));
	problems.push(...misfits.map(({ diagnostic }) => diagnostic));
	const tests = items(get(root, "tests"));
	problems.push(...repeatedNames(tests), ...tests.flatMap((test) => ["metrics", "baseline"].flatMap((part) => numbersOutsideJson(get(test, part)))));
	if (hasErrors(problems)) return {
		tests: null,
		problems
	};
	return {
		tests: {
			file,
			gate: located(get(root, "gate")),
			tests: tests.map(readTest)
		},
		problems
	};
}
/** A test that the schema has found to be one. */
function readTest(test) {
	const evidence = [
		"metrics",
		"signals",
		"baseline"
	].flatMap((part) => {
		const node = get(test, part);
		return node === void 0 ? [] : [evidenceOf(part, node)];
	});
	const lists = Object.fromEntries(LISTS.map((list) => {
		const node = get(test, list);
		return [list, node === void 0 ? null : items(node).map(located)];
	}));
	return {
		name: located(get(test, "name")),
		evidence,
		verdict: located(get(test, "verdict")),
		lists
	};
}
function located(node) {
	const { value, place } = node;
	return {
		value: String(value).trim(),
		place
	};
}
function repeatedNames(tests) {
	const lines = /* @__PURE__ */ new Map();
	return tests.flatMap((test) => {
		const node = get(test, "name");
		if (node?.kind !== "scalar" || node.value === null) return [];
		const name = String(node.value).trim();
		const first = lines.get(name);
		lines.set(name, first ?? node.place.line);
		return first === void 0 ? [] : [error("test-name-twice", node.place, {
			name,
			line: first
		})];
	});
}
/** `.nan` and `.inf`: a pipeline cannot write them, and as `null` they would be tested as something else than they say. */
function numbersOutsideJson(node) {
	if (node === void 0) return [];
	if (node.kind === "scalar") return typeof node.value === "number" && !Number.isFinite(node.value) ? [error("test-not-json", node.place, { found: node.source.text })] : [];
	return (node.kind === "list" ? node.items : entries(node).map(({ value }) => value)).flatMap(numbersOutsideJson);
}

// src/testing/coverage.ts
/** In which states the tests of a run have seen each line of a gate. Each of `runs` has the status of every line. */
function coverageOf({ file, lines }, runs) {
	return {
		file,
		lines: lines.map((line, at) => lineCoverage(line, runs.flatMap((statuses) => statuses[at] ?? [])))
	};
}
function lineCoverage({ line, text, gate }, statuses) {
	const count = (status) => statuses.filter((each) => each === status).length;
	const common = {
		text,
		line: line.place.line,
		column: line.place.column
	};
	if (line.kind === "condition") return {
		kind: "condition",
		...common,
		seen: {
			met: count("met"),
			not_met: count("not_met"),
			unknown: count("unknown")
		}
	};
	const seen = {
		clear: count("clear"),
		fired: count("fired")
	};
	if (line.kind === "expression") return {
		kind: "trigger",
		...common,
		seen: {
			...seen,
			unknown: count("unknown")
		}
	};
	return {
		kind: "signal",
		...common,
		seen: gate.unreportedSignals === "clear" ? seen : {
			...seen,
			unknown: count("unknown")
		}
	};
}

// src/testing/expected.ts
function gateUnderTest(file, loaded) {
	const lines = linesOfGates(loaded.gates.map(({ gate }) => gate));
	return {
		file,
		loaded,
		lines,
		find: finderOf(lines)
	};
}
const KINDS = {
	not_met: ["condition"],
	unknown: ["condition", "trigger"],
	fired: ["trigger"]
};
/** What a test expects of the lines of its gate, and what it names that is no line of it. */
function expectedOf({ lists }, gate) {
	const problems = [];
	return {
		expected: Object.fromEntries(LISTS.map((list) => {
			const found = lists[list]?.map((name) => linesNamed(name, list, gate)) ?? null;
			problems.push(...(found ?? []).flatMap((each) => "problem" in each ? [each.problem] : []));
			return [list, found === null ? null : new Set(found.flatMap((each) => "lines" in each ? each.lines : []))];
		})),
		problems
	};
}
/** The lines that one entry of a list stands for. Several gates of a file may have a line in common, which is one to its reader. */
function linesNamed({ value: name, place }, list, gate) {
	const found = KINDS[list].flatMap((kind) => gate.find(name, kind));
	const asPrinted = found.filter(({ text }) => text === name);
	const lines = asPrinted.length > 0 ? asPrinted : found;
	const texts = [...new Set(lines.map(({ text }) => text))];
	if (texts.length === 1) return { lines };
	if (texts.length > 1) return { problem: error("test-several-lines", place, {
		text: name,
		lines: texts
	}) };
	const [elsewhere] = ["condition", "trigger"].flatMap((kind) => gate.find(name, kind));
	if (elsewhere !== void 0) return { problem: error("test-wrong-list", place, {
		text: name,
		kind: elsewhere.kind
	}) };
	const possible = gate.lines.filter(({ kind }) => KINDS[list].includes(kind));
	const known = [...new Set(possible.map((line) => shortName(line, gate)))];
	const meant = nearest(name, [...known, ...possible.map(({ text }) => text)]);
	return { problem: error("test-unknown-line", place, {
		text: name,
		list,
		gate: gate.file,
		known,
		meant
	}) };
}
/** The key of a condition where it stands for that condition alone, else the whole line. */
function shortName({ line, text, kind }, gate) {
	return line.kind === "condition" && gate.find(line.metric, kind).length === 1 ? line.metric : text;
}

// src/testing/run.ts
/** Runs every test with the engine that `check` runs. Nothing is run while a gate, or a line that a test names, is wrong. */
function runTests(files) {
	const gates = /* @__PURE__ */ new Map();
	for (const { gate } of files) if (!gates.has(gate.file)) gates.set(gate.file, gateUnderTest(gate.file, loadGateFiles([gate])));
	const problems = [...gates.values()].flatMap(({ loaded }) => loaded.problems);
	const suites = files.flatMap(({ tests, gate: { file } }) => {
		const gate = gates.get(file);
		if (gate === void 0 || hasErrors(gate.loaded.problems)) return [];
		const cases = tests.tests.map((test) => ({
			test,
			...expectedOf(test, gate)
		}));
		problems.push(...cases.flatMap((each) => each.problems));
		return [{
			file: tests.file,
			gate,
			cases
		}];
	});
	const diagnostics = problems.map(worded);
	if (hasErrors(problems)) return {
		ok: false,
		diagnostics
	};
	const run = suites.map(({ file, gate, cases }) => ({
		file,
		gate,
		outcomes: cases.map(({ test, expected }) => runTest(test, expected, gate))
	}));
	const tested = run.map(({ file, gate, outcomes }) => ({
		file,
		gate: gate.file,
		tests: outcomes.map(({ result }) => result)
	}));
	const coverage = [...gates.values()].map((gate) => coverageOf(gate, run.filter((each) => each.gate === gate).flatMap(({ outcomes }) => outcomes.map(({ statuses }) => statuses))));
	return {
		ok: true,
		report: {
			version: 1,
			passed: tested.every(({ tests }) => tests.every(({ passed }) => passed)),
			files: tested,
			coverage,
			diagnostics
		}
	};
}
/** One test's result, and the status of each line of its gate; none when it could not be evaluated. */
function runTest(test, expected, gate) {
	const files = (role) => test.evidence.filter((each) => each.role === role);
	const { judged, problems } = judgeLoaded(gate.loaded, {
		metrics: files("metrics"),
		baseline: files("baseline")
	});
	const common = {
		name: test.name.value,
		line: test.name.place.line,
		column: test.name.place.column,
		expected: {
			verdict: test.verdict.value,
			...namesIn(test)
		}
	};
	const errors = problems.filter(({ level }) => level === "error");
	if (errors.length > 0) {
		const diagnostics = errors.map((each) => inTestFile(worded(each), test));
		return {
			result: {
				...common,
				passed: false,
				actual: null,
				differences: [],
				diagnostics
			},
			statuses: []
		};
	}
	const reports = judged.flatMap(({ outcome: { conditions, triggers } }) => [...conditions, ...triggers]);
	const verdict = worst(judged.map(({ outcome }) => outcome.verdict));
	const differences = [...verdictDifference(test, verdict), ...LISTS.flatMap((list) => listDifferences(list, expected[list], gate.lines, reports))];
	const actual = {
		verdict,
		...textsIn(gate.lines, reports)
	};
	return {
		result: {
			...common,
			passed: differences.length === 0,
			actual,
			differences,
			diagnostics: []
		},
		statuses: reports.map(({ status }) => status)
	};
}
function verdictDifference({ verdict: { value, place } }, verdict) {
	return verdict === value ? [] : [{
		in: "verdict",
		expected: value,
		actual: verdict,
		file: place.file,
		line: place.line,
		column: place.column
	}];
}
function listDifferences(list, expected, lines, reports) {
	if (expected === null) return [];
	return lines.flatMap((line, at) => {
		const report = reports[at];
		if (report === void 0 || expected.has(line) === (report.status === list)) return [];
		const { status, reason, line: row, column } = report;
		const observed = "observed" in report ? report.observed : {};
		const kind = line.line.kind === "expression" ? "trigger" : line.line.kind;
		return [{
			in: list,
			is: expected.has(line) ? "missing" : "surplus",
			kind,
			text: line.text,
			status,
			observed,
			reason,
			file: line.gate.file,
			line: row,
			column
		}];
	});
}
function namesIn({ lists }) {
	return Object.fromEntries(LISTS.flatMap((list) => lists[list] === null ? [] : [[list, lists[list].map(({ value }) => value)]]));
}
function textsIn(lines, reports) {
	return Object.fromEntries(LISTS.map((list) => [list, lines.flatMap(({ text }, at) => reports[at]?.status === list ? [text] : [])]));
}
/** A diagnostic of a test's evidence at the place of what it is about. */
function inTestFile(diagnostic, { evidence }) {
	const place = evidence.find(({ file }) => file === diagnostic.file)?.places[(diagnostic.line ?? 1) - 1];
	return place === void 0 ? diagnostic : {
		...diagnostic,
		file: place.file,
		line: place.line,
		column: place.column
	};
}

// src/files/tests.ts
/** Reads files of gate tests and the gates that they name, then runs the tests. What is wrong anywhere is reported together. */
async function evaluateTests(named, reader) {
	const read = await inputReader(reader)(named, "a test file");
	const loaded = read.files.map(({ file, text }) => loadTests(file, text));
	const problems = [...read.problems, ...loaded.flatMap((each) => each.problems)];
	const gates = loaded.flatMap(({ tests }) => tests === null ? [] : [readGate(tests, reader.directory)]);
	problems.push(...gates.flatMap(({ problem }) => problem ?? []));
	const tested = gates.flatMap(({ tests, gate }) => gate === null ? [] : [{
		tests,
		gate
	}]);
	const run = runTests(tested);
	const texts = [...read.files, ...tested.map(({ gate }) => gate)];
	const paths = [...read.paths, ...gates.map(({ path }) => path)];
	if (run.ok && !hasErrors(problems)) return {
		report: run.report,
		diagnostics: [],
		texts,
		paths
	};
	return {
		report: null,
		diagnostics: [...problems.map(worded), ...run.ok ? run.report.diagnostics : run.diagnostics],
		texts,
		paths
	};
}
/** Reads the gate of a test file, which lies where that file says. That it does not is said there. */
function readGate(tests, directory) {
	const { value: written, place } = tests.gate;
	const folder = dirname(tests.file);
	const path = isAbsolute(written) ? written : join(folder, written);
	const read = readText(resolve(directory, folder), written, "a gate");
	if (read.ok) return {
		tests,
		path,
		gate: {
			file: nameOf(path),
			text: read.file.text
		},
		problem: null
	};
	const within = read.problem.place !== null && "line" in read.problem.place ? {
		...read.problem.place,
		file: nameOf(path)
	} : place;
	return {
		tests,
		path,
		gate: null,
		problem: {
			...read.problem,
			place: within
		}
	};
}

// src/render/test-words.ts
/** "3 tests: 2 passed, 1 failed". */
function totalOf({ files }) {
	const tests = files.flatMap((each) => each.tests);
	const failed = tests.filter(({ passed }) => !passed).length;
	const parts = [tests.length > failed ? `${tests.length - failed} passed` : "", failed > 0 ? `${failed} failed` : ""];
	return `${counted(tests.length, "test")}: ${parts.filter((part) => part !== "").join(", ")}`;
}
/** In what a test and its gate differ, without the list that it is in: "missing: x <= 1 is met: observed 0.5". */
function differenceWords(difference) {
	if (difference.in === "verdict") return `expected ${difference.expected}, got ${difference.actual}`;
	const { is, kind, text, status } = difference;
	const why = whyOf(difference);
	return `${is}: ${statusPhrase({
		text: kind === "signal" ? `"${text}"` : text,
		status
	})}${why === null ? "" : `: ${why}`}`;
}
/** What was seen; or why the line failed or is unknown, which says what was seen. */
function whyOf({ status, text, observed, reason }) {
	const terms = Object.entries(observed);
	if (terms.length === 0 || !isFine({ status }) && status !== "fired") return reason;
	const [first] = terms;
	const shown = terms.map(([term, value]) => `${terms.length > 1 ? `${term} ` : ""}${showObserved(value, numbersIn(text))}`);
	return first === void 0 ? reason : `observed ${shown.join(", ")}`;
}
/** States in which no test has seen a line. */
function neverSeen({ seen }) {
	return Object.entries(seen).flatMap(([status, times]) => times === 0 ? [status] : []);
}
/** "never seen not met or unknown". */
function neverSeenWords(line) {
	return `never seen ${neverSeen(line).map((status) => STATUS_WORDS[status]).join(" or ")}`;
}
/** How many lines of a gate were seen in each state, of those that can be in it. */
function coverageSentence({ lines }) {
	const share = (statuses) => {
		const able = lines.flatMap(({ seen }) => Object.entries(seen).filter(([status]) => statuses.includes(status)).map(([, times]) => times));
		return `${able.filter((times) => times > 0).length} of ${able.length}`;
	};
	const unknown = share(["unknown"]);
	return `${[
		`Seen not met or fired: ${share(["not_met", "fired"])} lines`,
		`met or clear: ${share(["met", "clear"])}`,
		...unknown === "0 of 0" ? [] : [`unknown: ${unknown}`]
	].join("; ")}.`;
}
/** The lines of a gate that no test has seen in every state, those first that were never seen to fail. */
function uncovered({ lines }) {
	const missing = lines.filter((line) => neverSeen(line).length > 0);
	const failing = (line) => neverSeen(line).some((status) => status === "not_met" || status === "fired");
	return [...missing.filter(failing), ...missing.filter((line) => !failing(line))];
}

// src/render/test-pretty.ts
/** Lines of a gate that are named as not covered; of a larger gate the JSON has them all. */
const LISTED = 20;
/**
* The outcome of gate tests for the terminal: what failed, with the places to look at, then what passed, and which lines
* of the gates no test has seen in every state. No line is wider than `width` columns (at least 16).
*/
function renderTests(report, options) {
	const width = Math.max(16, Math.floor(options.width));
	return [
		...report.files.flatMap(({ file, tests }) => tests.filter(({ passed }) => !passed).map((test) => failedTest(test, file, width))),
		...report.files.flatMap((file) => passedTests(file, width)),
		wrap([run(totalOf(report), report.passed ? "good" : "bad")], width),
		...report.coverage.map((each) => coverage(each, width))
	].flatMap((block, at) => at === 0 ? block : [[], ...block]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
/** The tests of a file that passed, one line each; nothing when there are none. */
function passedTests({ file, tests }, width) {
	const passed = tests.filter((test) => test.passed);
	if (passed.length === 0) return [];
	return [[...wrap([run(neutralise(file), "dim")], width), ...passed.flatMap(({ name }) => wrapAfter([run("✓ ", "good")], [run(neutralise(name))], width))]];
}
function failedTest(test, file, width) {
	return [
		...wrapAfter([run("✗ ", "bad")], [
			run(neutralise(test.name), "bold"),
			run(" "),
			place(file, test.line)
		], width),
		...test.diagnostics.flatMap((each) => item("not run", each.message, each.file === null ? run("") : place(each.file, each.line), width)),
		...test.differences.flatMap((each) => item(each.in, differenceWords(each), place(each.file, each.line), width))
	];
}
/** One thing that is wrong with a test, beside what it is about; beneath it where there is no room. */
function item(about, text, where, width) {
	const beside = [run(`    ${about.padEnd(7)}  `, "bold")];
	const words = [run(`${neutralise(text)} `), where];
	if (widthOf(beside) * 2 <= width) return wrapAfter(beside, words, width);
	return wrapAfter([run("  ")], [
		run(about, "bold"),
		run(" "),
		...words
	], width);
}
function coverage(gate, width) {
	const lines = uncovered(gate);
	const more = lines.length - LISTED;
	return [
		...wrap([run("Coverage of ", "bold"), run(neutralise(gate.file), "bold")], width),
		...wrapAfter([run("  ")], [run(coverageSentence(gate))], width),
		...lines.slice(0, LISTED).flatMap((each) => wrapAfter([run("  – ", "doubtful")], [run(`${neutralise(each.text)}: ${neverSeenWords(each)} `), place(gate.file, each.line)], width)),
		...more > 0 ? wrapAfter([run("  – ", "doubtful")], [run(`and ${more} more; --format json has them all`)], width) : []
	];
}
function place(file, line) {
	return run(line === null ? `(${neutralise(file)})` : `(${neutralise(file)}:${line})`, "dim");
}

// src/cli/test.ts
/** The exit code of a run in which a test failed. */
const FAILED = 10;
const TEST = {
	command: "test",
	options: {
		format: [
			"pretty",
			"json",
			"junit"
		],
		output: "one"
	},
	operands: {
		name: "a file of gate tests",
		least: 1,
		most: Infinity
	}
};
/** `test`: runs gate tests, and says which lines of the gates no test has seen pass, fail and be unknown. */
async function test(terminal) {
	const { directory } = terminal;
	const given = parseArguments(terminal.args.slice(1), TEST);
	const format = given.one("format") ?? "pretty";
	const output = given.one("output");
	const run = given.problems.length > 0 ? await withoutReading(given, directory) : await evaluateTests(given.operands, terminal);
	const bad = output === void 0 ? null : checkOutput(directory, output, run.paths);
	if (bad !== null || run.report === null) {
		const diagnostics = [...bad === null ? [] : [worded(bad)], ...run.diagnostics];
		return notEvaluated(diagnostics, run.texts, {
			format,
			output: bad === null ? output : void 0
		}, terminal);
	}
	const { report } = run;
	const layout = layoutFor(terminal.output, terminal);
	terminal.output.write(await outcomeAs(format, report, layout));
	sayDiagnostics(report.diagnostics, run.texts, terminal);
	const failed = output === void 0 ? null : writeOutput(directory, output, await outcomeAs(format, report, {
		...layout,
		colour: false
	}));
	if (failed === null) return report.passed ? 0 : FAILED;
	sayDiagnostics([worded(failed)], [], terminal);
	return 2;
}
async function outcomeAs(format, report, layout) {
	if (format === "json") return (await import("./json.js")).renderTestJson(report);
	if (format === "junit") return (await import("./test-junit.js")).renderTestJunit(report);
	return renderTests(report, layout);
}
/** A run that was called wrongly: it reads nothing, and still must not write over what it would have read. */
async function withoutReading({ operands, problems }, directory) {
	return {
		report: null,
		diagnostics: problems.map(worded),
		texts: [],
		paths: (await expand(operands, "", directory)).paths
	};
}

export { differenceWords as t, test };