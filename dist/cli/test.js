import { $ as readText, $n as nearest, At as get, D as parseArguments, Dt as readDocuments, E as showObserved, F as wrapAfter, Gt as worst, I as paint, Jn as hasErrors, L as run, Mt as items, Ot as entries, P as wrap, Q as nameOf, R as widthOf, T as numbersIn, U as neutralise, X as expand, Z as inputReader, Zn as worded, er as code, k as deliver, kt as entry, nt as judgeLoaded, p as statusPhrase, qn as error, rr as enumerated, vt as loadGateFiles, wn as reasonMessages, wt as checkSchema, x as counted } from "./shared.js";
import { C as linesOfGates, S as finderOf } from "./commands.js";
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

// src/testing/differences.ts
/** What a gate said of a test's evidence. */
function actualOf(verdict, lines) {
	const actual = {
		verdict,
		not_met: [],
		unknown: [],
		fired: []
	};
	for (const { line, report } of lines) if (isList(report.status)) actual[report.status].push(line.text);
	return actual;
}
/** In what a gate did not do what a test expects. */
function differencesOf(verdict, expected, actual, lines) {
	return [...verdict.value === actual.verdict ? [] : [verdictDifference(verdict, actual.verdict, lines)], ...LISTS.flatMap((list) => listDifferences(list, expected[list], lines))];
}
function verdictDifference({ value, place }, actual, lines) {
	return {
		in: "verdict",
		expected: value,
		actual,
		decided_by: decisive(actual, lines).map(outcomeOf),
		file: place.file,
		line: place.line,
		column: place.column
	};
}
/** The lines that made a verdict. A warning makes none. */
function decisive(verdict, lines) {
	const having = (status) => lines.filter(({ report }) => report.status === status && !("severity" in report && report.severity === "warn"));
	return verdict === "rollback" ? having("fired") : [...having("not_met"), ...having("unknown")];
}
function listDifferences(list, expected, lines) {
	if (expected === null) return [];
	return lines.filter(({ line, report }) => expected.has(line) !== (report.status === list)).map((each) => ({
		in: list,
		is: expected.has(each.line) ? "missing" : "unexpected",
		...outcomeOf(each)
	}));
}
function outcomeOf({ line: { text, line, gate }, report }) {
	const { status, reason } = report;
	const observed = "observed" in report ? report.observed : {};
	return {
		kind: line.kind === "expression" ? "trigger" : line.kind,
		text,
		status,
		observed,
		reason,
		file: gate.file,
		line: report.line,
		column: report.column
	};
}
function isList(status) {
	return LISTS.includes(status);
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
	const lines = gate.lines.flatMap((line, at) => reports[at] === void 0 ? [] : [{
		line,
		report: reports[at]
	}]);
	const actual = actualOf(worst(judged.map(({ outcome }) => outcome.verdict)), lines);
	const differences = differencesOf(test.verdict, expected, actual, lines);
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
function namesIn({ lists }) {
	return Object.fromEntries(LISTS.flatMap((list) => lists[list] === null ? [] : [[list, lists[list].map(({ value }) => value)]]));
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
/** Names that a sentence lists before it counts the rest. */
const NAMED$1 = 3;
/** Terms of one line, of which each slice may have its own. */
const TERMS = 5;
/** "3 tests: 2 passed, 1 failed". */
function totalOf({ files }) {
	const tests = files.flatMap((each) => each.tests);
	const failed = tests.filter(({ passed }) => !passed).length;
	const parts = [tests.length > failed ? `${tests.length - failed} passed` : "", failed > 0 ? `${failed} failed` : ""];
	return `${counted(tests.length, "test")}: ${parts.filter((part) => part !== "").join(", ")}`;
}
/** "expected pass, got hold". */
function verdictWords({ expected, actual }) {
	return `expected ${expected}, got ${actual}`;
}
/** The beginning of what made a verdict. */
function gotWords({ actual }) {
	return `got ${actual}: `;
}
/** How it is said of a line that a test did not expect it in a list, or that it expected it there. */
function expectationWords(is) {
	return is === "unexpected" ? "unexpected: " : "expected, but ";
}
/** "x <= 1 is not met: observed 1.5". */
function lineWords(line) {
	const why = whyOf(line);
	return `${statusPhrase({
		text: line.kind === "signal" ? `"${line.text}"` : line.text,
		status: line.status
	})}${why === null ? "" : `: ${why}`}`;
}
/** What was seen; or why the line is unknown. */
function whyOf({ status, text, observed, reason }) {
	const terms = Object.entries(observed);
	if (terms.length === 0 || status === "unknown") return reason;
	return `observed ${few(terms.map(([term, value]) => `${terms.length > 1 ? `${term} ` : ""}${showObserved(value, numbersIn(text))}`), TERMS)}`;
}
/** "5 lines are unknown, since `a` and `b` are not given: a <= 1, a > 2, b <= 1 and 2 more". */
function notGivenWords(lines, metrics) {
	const shown = [...metrics].map(code);
	const names = shown.length > 4 ? `${few(shown, NAMED$1)} metrics` : enumerated(shown);
	return `${counted(lines.length, "line")} are unknown, since ${names} ${metrics.size === 1 ? "is" : "are"} not given: ${few(lines.map(({ text }) => text), NAMED$1)}`;
}
/** "all 6 lines were seen in every state.", said of a gate. */
function coveredWords({ lines }) {
	return lines.length === 1 ? "its only line was seen in every state." : `all ${lines.length} lines were seen in every state.`;
}
/** The heads of the groups of lines that no test has seen in some state. */
const NEVER_SEEN = {
	bad: "Never seen not met or fired",
	good: "Never seen met or clear",
	unknown: "Never seen unknown"
};
/** "a, b and 12 more": the first of many texts, and how many more there are. A single one more is named. */
function few(texts, most) {
	return texts.length <= most + 1 ? texts.join(", ") : `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`;
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

// src/render/test-differences.ts
/** What is said of that which made a verdict. */
const DECIDING = 3;
/** So many lines that are unknown for want of metrics are said at once; the JSON has each. */
const FOLDED = 3;
/** In what a test and its gate differ: in the verdict, with what made it, and in the lines of each list. */
function sayingsOf({ differences }) {
	const lines = differences.filter((each) => each.in !== "verdict");
	const verdict = differences.filter((each) => each.in === "verdict").flatMap((each) => verdictSayings(each, lines));
	const lists = [...new Set(lines.map((each) => each.in))].flatMap((list) => ["unexpected", "missing"].flatMap((is) => lineSayings(list, expectationWords(is), lines.filter((each) => each.in === list && each.is === is))));
	return [...verdict, ...lists];
}
/** What made the verdict is said with it unless it is among the lines that follow. */
function verdictSayings(verdict, lines) {
	const why = verdict.decided_by.some((each) => lines.some(({ file, line, column }) => each.file === file && each.line === line && each.column === column)) ? [] : lineSayings("", gotWords(verdict), verdict.decided_by).slice(0, DECIDING);
	return [{
		about: "verdict",
		words: verdictWords(verdict),
		place: verdict
	}, ...why];
}
function lineSayings(about, lead, lines) {
	const blind = new Map(lines.map((line) => [line, metricsNotGiven(line)]).filter(([, metrics]) => metrics.length > 0));
	const [first] = blind.keys();
	return lines.flatMap((line) => {
		if (blind.size < FOLDED || !blind.has(line)) return [{
			about,
			words: lead + lineWords(line),
			place: line
		}];
		return line === first ? [{
			about,
			words: lead + notGivenWords([...blind.keys()], new Set([...blind.values()].flat())),
			place: null
		}] : [];
	});
}
/** The metrics for want of which a line is unknown; none where there is another reason. A baseline that goes with them is no other. */
function metricsNotGiven({ status, reason }) {
	if (status !== "unknown" || reason === null) return [];
	const wants = reason.split("; ").map((part) => {
		const [name = "", file = ""] = [...part.matchAll(/`([^`]+)`/gu)].map(([, text]) => text);
		const metric = [reasonMessages.absent({
			name,
			meant: null
		}), reasonMessages["missing-file"]({
			name,
			file
		})].includes(part);
		const baseline = [true, false].some((given) => reasonMessages["no-baseline"]({
			name,
			given
		}) === part);
		return {
			name,
			metric,
			known: metric || baseline
		};
	});
	return wants.every(({ known }) => known) ? wants.flatMap(({ name, metric }) => metric ? [name] : []) : [];
}

// src/render/test-pretty.ts
/** Lines of a gate that are listed as never seen to fail, or to be fine; of a larger gate the JSON has them all. */
const LISTED = 20;
/** Those that are named as never seen unknown, which says least. */
const NAMED = 10;
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
		...test.diagnostics.flatMap((each) => item("not run", each.message, each.file === null ? null : place(each.file, each.line), width)),
		...sayingsOf(test).flatMap((each) => item(each.about, each.words, each.place === null ? null : place(each.place.file, each.place.line), width))
	];
}
/** One thing that is wrong with a test, beside what it is about; beneath it where there is no room. */
function item(about, text, where, width) {
	const beside = [run(`    ${about.padEnd(7)}  `, "bold")];
	const words = [run(`${neutralise(text)} `), ...where === null ? [] : [where]];
	if (widthOf(beside) * 2 <= width) return wrapAfter(beside, words, width);
	return wrapAfter([run("  ")], [
		run(about, "bold"),
		run(" "),
		...words
	], width);
}
function coverage(gate, width) {
	const head = [run("Coverage of ", "bold"), run(neutralise(gate.file), "bold")];
	const neverSeen = (...statuses) => gate.lines.filter(({ seen }) => Object.entries(seen).some(([status, times]) => times === 0 && statuses.includes(status)));
	const [bad, good, unknown] = [
		neverSeen("not_met", "fired"),
		neverSeen("met", "clear"),
		neverSeen("unknown")
	];
	if (bad.length + good.length + unknown.length === 0) return wrap([...head, run(`: ${coveredWords(gate)}`)], width);
	const names = neutralise(few(unknown.map(({ text }) => text), NAMED));
	return [
		...wrap(head, width),
		...wrapAfter([run("  ")], [run(coverageSentence(gate))], width),
		...neverSeenLines(NEVER_SEEN.bad, bad, gate, width),
		...neverSeenLines(NEVER_SEEN.good, good, gate, width),
		...unknown.length === 0 ? [] : wrapAfter([run("  ")], [run(`${NEVER_SEEN.unknown}: ${names}`, "dim")], width)
	];
}
function neverSeenLines(head, lines, { file }, width) {
	if (lines.length === 0) return [];
	const more = lines.length - LISTED;
	const lead = [run("  – ", "doubtful")];
	return [
		...wrapAfter([run("  ")], [run(head)], width),
		...lines.slice(0, LISTED).flatMap(({ text, line }) => wrapAfter(lead, [run(`${neutralise(text)} `), place(file, line)], width)),
		...more > 0 ? wrapAfter(lead, [run(`and ${more} more; --format json has them all`)], width) : []
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
	const given = parseArguments(terminal.args.slice(1), TEST);
	const [format, output] = [given.one("format") ?? "pretty", given.one("output")];
	const run = given.problems.length > 0 ? await withoutReading(given, terminal.directory) : await evaluateTests(given.operands, terminal);
	return deliver(run, {
		format,
		output
	}, (report, layout) => outcomeAs(format, report, layout), ({ passed }) => passed ? 0 : FAILED, terminal);
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

export { sayingsOf as t, test };