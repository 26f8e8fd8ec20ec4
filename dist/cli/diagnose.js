import { $n as nearest, Ct as readStated, D as parseArguments, Dt as readDocuments, Jn as hasErrors, K as judgeRun, Lt as diagnose$1, O as usage, Ot as entries, St as checkStated, Xn as warning, Y as readRunOf, Z as inputReader, Zn as worded, er as code, j as refuse, jt as isBlamed, k as deliver, n as requestOf, q as readGates, qn as error, qt as OPENING, wt as checkSchema, xt as byPlace, yt as checkSymptom } from "./shared.js";

// src/diagnostics/messages/questions.ts
/** What `diagnose --ask` says. A question ends with how it is answered. */
const questionMessages = {
	readsNothing: (a) => `${code("--ask")} writes a new triage from your answers and reads nothing. Leave out ${code(a.surplus)}.`,
	introduction: () => "A short triage: what blocks this rollout, and the one thing to do next. Enter leaves out what you do not know; Ctrl-C ends, and nothing is written.",
	workflow: () => "Which workflow or path is in scope?",
	symptom: () => "What blocks the rollout right now? End the sentence, in lower case and without a full stop.",
	symptomOpening: () => `${OPENING} …`,
	once: () => "Say it once more; Enter keeps it as it is.",
	stallSymptoms: () => "Which of these do you see? Numbers, such as 1 3; Enter for none.",
	seen: (a) => a.seen === 0 ? `None of ${a.of} seen: this may be one narrow mistake and no stall.` : `${a.seen} of ${a.of} seen: diagnose before changing the system again.`,
	surface: () => "Which of these is most like what you see? One number; Enter if you do not know.",
	looksLike: (a) => `${a.surface}: ${a.symptom}`,
	confidence: (a) => `How sure are you that it is ${a.surface}? From 0 to 1, such as 0.8; Enter leaves it open.`,
	confirming: () => "What have you seen that confirms this? One piece of evidence a line; an empty line ends.",
	falsifying: () => "What would show that it is wrong? One piece of evidence a line; an empty line ends.",
	motion: (a) => `What is the smallest corrective motion? One number; ${a.motion === null ? "Enter leaves it open" : `Enter for ${a.motion}`}.`,
	when: (a) => `${a.motion}: when ${a.when}${a.usual ? " (Enter)" : ""}`,
	scorecard: () => "Five questions, each answered from 1 (no) to 5 (yes) on concrete evidence, not on optimism; Enter leaves one out.",
	scorePrompt: () => "1 to 5: ",
	evidence: () => "On what evidence?",
	rank: () => "Several scores are low. Which most directly blocks launch trust? Numbers, the worst first, such as 2 1; Enter leaves it open.",
	needed: () => "This is needed; a few words are enough.",
	notOneOf: (a) => `${code(a.answer)} is none of these. Write a number from 1 to ${a.count}.`,
	notSeveralOf: (a) => `${code(a.answer)} is not all of it in the list. Write numbers from 1 to ${a.count}, each once, with blanks between them.`,
	notConfidence: (a) => `${code(a.answer)} is no confidence. Write a number from 0 to 1, such as 0.8.`,
	notScore: (a) => `${code(a.answer)} is no score. Write a whole number from 1 to 5.`,
	ended: (a) => a.interrupted ? "Interrupted; nothing was written." : "The answers ended before the questions did, so nothing was written.",
	written: (a) => `Wrote ${a.file}. Put its sections into the gate, or diagnose it again:`,
	again: (a) => `${a.program} diagnose ${a.file}`,
	seenNote: (a) => `Of ${a.of} symptoms that recur in a stall, ${a.seen} ${a.seen === 1 ? "is" : "are"} seen.`,
	nextMotion: (a) => `Next motion: ${a.motion} (${a.key}).`
};

// src/gate/validate-triage.generated.js
var validate_triage_generated_default = g;
const e = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `urn:rollout-gate:triage`,
	title: "a map with `triage`, `scorecard` or both",
	description: `What the team believes blocks a rollout, in a file of its own.`,
	type: `object`,
	minProperties: 1,
	additionalProperties: !1,
	properties: {
		triage: { $ref: `#/$defs/triage` },
		scorecard: { $ref: `#/$defs/scorecard` }
	},
	$defs: {
		surface: {
			title: `a failure surface`,
			type: `string`,
			enum: [
				`architecture`,
				`workflow`,
				`evaluation`,
				`governance`,
				`stabilization`,
				`unclear`
			]
		},
		motion: {
			title: `a corrective motion`,
			type: `string`,
			enum: [
				`audit`,
				`stabilization`,
				`workflow_redesign`,
				`evaluation_repair`,
				`governance_review`
			]
		},
		text: {
			title: `text`,
			type: `string`,
			pattern: `\\S`
		},
		texts: {
			title: `a list of texts`,
			type: `array`,
			items: { $ref: `#/$defs/text` },
			examples: [`[override rate unchanged after the model swap]`]
		},
		triage: {
			title: `a triage: a map that names the blocker`,
			type: `object`,
			required: [`blocker_symptom`],
			additionalProperties: !1,
			properties: {
				workflow_name: { $ref: `#/$defs/text` },
				blocker_symptom: {
					title: `what blocks the rollout right now, in words`,
					type: `string`,
					pattern: `\\S`,
					examples: [`"reviewers do not get the evidence they need"`]
				},
				dominant_surface: { $ref: `#/$defs/surface` },
				confidence: {
					title: `a number from 0 to 1`,
					type: `number`,
					minimum: 0,
					maximum: 1,
					examples: [.8]
				},
				confirming_evidence: { $ref: `#/$defs/texts` },
				falsifying_evidence: { $ref: `#/$defs/texts` },
				next_motion: { $ref: `#/$defs/motion` }
			}
		},
		scorecard: {
			title: `a scorecard: a map from dimensions to scores`,
			type: `object`,
			additionalProperties: !1,
			properties: {
				architecture_clarity: { $ref: `#/$defs/score` },
				workflow_fit: { $ref: `#/$defs/score` },
				evaluation_discipline: { $ref: `#/$defs/score` },
				governance_readiness: { $ref: `#/$defs/score` },
				hot_path_reliability: { $ref: `#/$defs/score` },
				rank: {
					title: `a list of dimensions, the one that most blocks launch trust first`,
					type: `array`,
					uniqueItems: !0,
					items: {
						title: `a dimension of the scorecard`,
						type: `string`,
						enum: [
							`architecture_clarity`,
							`workflow_fit`,
							`evaluation_discipline`,
							`governance_readiness`,
							`hot_path_reliability`
						]
					},
					examples: [`[workflow_fit]`]
				}
			}
		},
		score: {
			title: "a score: a map with `score` and its `evidence`",
			type: `object`,
			required: [`score`, `evidence`],
			additionalProperties: !1,
			properties: {
				score: {
					title: `a whole number from 1 to 5`,
					type: `integer`,
					minimum: 1,
					maximum: 5,
					examples: [3]
				},
				evidence: {
					title: `the concrete evidence for the score, as text`,
					type: `string`,
					pattern: `\\S`,
					examples: [`"golden set of 120, no baseline run"`]
				}
			},
			examples: [`{ score: 2, evidence: "approvals have no owner after 18:00" }`]
		}
	}
};
const t = {
	title: `a triage: a map that names the blocker`,
	type: `object`,
	required: [`blocker_symptom`],
	additionalProperties: !1,
	properties: {
		workflow_name: { $ref: `#/$defs/text` },
		blocker_symptom: {
			title: `what blocks the rollout right now, in words`,
			type: `string`,
			pattern: `\\S`,
			examples: [`"reviewers do not get the evidence they need"`]
		},
		dominant_surface: { $ref: `#/$defs/surface` },
		confidence: {
			title: `a number from 0 to 1`,
			type: `number`,
			minimum: 0,
			maximum: 1,
			examples: [.8]
		},
		confirming_evidence: { $ref: `#/$defs/texts` },
		falsifying_evidence: { $ref: `#/$defs/texts` },
		next_motion: { $ref: `#/$defs/motion` }
	}
};
const n = {
	title: `text`,
	type: `string`,
	pattern: `\\S`
};
const r = RegExp(`\\S`, `u`);
function i(e, { instancePath: t = ``, parentData: a, parentDataProperty: o, rootData: s = e, dynamicAnchors: c = {} } = {}) {
	let l = null, u = 0, d = i.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), typeof e == `string`) {
		if (!r.test(e)) {
			let r = {
				instancePath: t,
				schemaPath: `#/pattern`,
				keyword: `pattern`,
				params: { pattern: `\\S` },
				schema: `\\S`,
				parentSchema: n,
				data: e
			};
			l === null ? l = [r] : l.push(r), u++;
		}
	} else {
		let r = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: n.type,
			parentSchema: n,
			data: e
		};
		l === null ? l = [r] : l.push(r), u++;
	}
	return i.errors = l, u === 0;
}
i.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const a = {
	title: `a failure surface`,
	type: `string`,
	enum: [
		`architecture`,
		`workflow`,
		`evaluation`,
		`governance`,
		`stabilization`,
		`unclear`
	]
};
function o(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: s = {} } = {}) {
	let c = null, l = 0, u = o.evaluated;
	if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof e != `string`) {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: a.type,
			parentSchema: a,
			data: e
		};
		c === null ? c = [n] : c.push(n), l++;
	}
	if (e !== `architecture` && e !== `workflow` && e !== `evaluation` && e !== `governance` && e !== `stabilization` && e !== `unclear`) {
		let n = {
			instancePath: t,
			schemaPath: `#/enum`,
			keyword: `enum`,
			params: { allowedValues: a.enum },
			schema: a.enum,
			parentSchema: a,
			data: e
		};
		c === null ? c = [n] : c.push(n), l++;
	}
	return o.errors = c, l === 0;
}
o.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const s = {
	title: `a list of texts`,
	type: `array`,
	items: { $ref: `#/$defs/text` },
	examples: [`[override rate unchanged after the model swap]`]
};
function c(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let l = null, u = 0, d = c.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), Array.isArray(e)) {
		let n = e.length;
		for (let r = 0; r < n; r++) i(e[r], {
			instancePath: t + `/` + r,
			parentData: e,
			parentDataProperty: r,
			rootData: a,
			dynamicAnchors: o
		}) || (l = l === null ? i.errors : l.concat(i.errors), u = l.length);
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `array` },
			schema: s.type,
			parentSchema: s,
			data: e
		};
		l === null ? l = [n] : l.push(n), u++;
	}
	return c.errors = l, u === 0;
}
c.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const l = {
	title: `a corrective motion`,
	type: `string`,
	enum: [
		`audit`,
		`stabilization`,
		`workflow_redesign`,
		`evaluation_repair`,
		`governance_review`
	]
};
function u(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = u.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), typeof e != `string`) {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `string` },
			schema: l.type,
			parentSchema: l,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e !== `audit` && e !== `stabilization` && e !== `workflow_redesign` && e !== `evaluation_repair` && e !== `governance_review`) {
		let n = {
			instancePath: t,
			schemaPath: `#/enum`,
			keyword: `enum`,
			params: { allowedValues: l.enum },
			schema: l.enum,
			parentSchema: l,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return u.errors = o, s === 0;
}
u.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function d(e, { instancePath: n = ``, parentData: a, parentDataProperty: s, rootData: l = e, dynamicAnchors: f = {} } = {}) {
	let p = null, m = 0, h = d.evaluated;
	if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.blocker_symptom === void 0) {
			let r = {
				instancePath: n,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `blocker_symptom` },
				schema: t.required,
				parentSchema: t,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		for (let r in e) if (r !== `workflow_name` && r !== `blocker_symptom` && r !== `dominant_surface` && r !== `confidence` && r !== `confirming_evidence` && r !== `falsifying_evidence` && r !== `next_motion`) {
			let i = {
				instancePath: n,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				schema: !1,
				parentSchema: t,
				data: e
			};
			p === null ? p = [i] : p.push(i), m++;
		}
		if (e.workflow_name !== void 0 && (i(e.workflow_name, {
			instancePath: n + `/workflow_name`,
			parentData: e,
			parentDataProperty: `workflow_name`,
			rootData: l,
			dynamicAnchors: f
		}) || (p = p === null ? i.errors : p.concat(i.errors), m = p.length)), e.blocker_symptom !== void 0) {
			let i = e.blocker_symptom;
			if (typeof i == `string`) {
				if (!r.test(i)) {
					let e = {
						instancePath: n + `/blocker_symptom`,
						schemaPath: `#/properties/blocker_symptom/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: t.properties.blocker_symptom,
						data: i
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			} else {
				let e = {
					instancePath: n + `/blocker_symptom`,
					schemaPath: `#/properties/blocker_symptom/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: t.properties.blocker_symptom.type,
					parentSchema: t.properties.blocker_symptom,
					data: i
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.dominant_surface !== void 0 && (o(e.dominant_surface, {
			instancePath: n + `/dominant_surface`,
			parentData: e,
			parentDataProperty: `dominant_surface`,
			rootData: l,
			dynamicAnchors: f
		}) || (p = p === null ? o.errors : p.concat(o.errors), m = p.length)), e.confidence !== void 0) {
			let r = e.confidence;
			if (typeof r == `number` && isFinite(r)) {
				if (r > 1 || isNaN(r)) {
					let e = {
						instancePath: n + `/confidence`,
						schemaPath: `#/properties/confidence/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						schema: 1,
						parentSchema: t.properties.confidence,
						data: r
					};
					p === null ? p = [e] : p.push(e), m++;
				}
				if (r < 0 || isNaN(r)) {
					let e = {
						instancePath: n + `/confidence`,
						schemaPath: `#/properties/confidence/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						schema: 0,
						parentSchema: t.properties.confidence,
						data: r
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			} else {
				let e = {
					instancePath: n + `/confidence`,
					schemaPath: `#/properties/confidence/type`,
					keyword: `type`,
					params: { type: `number` },
					schema: t.properties.confidence.type,
					parentSchema: t.properties.confidence,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		e.confirming_evidence !== void 0 && (c(e.confirming_evidence, {
			instancePath: n + `/confirming_evidence`,
			parentData: e,
			parentDataProperty: `confirming_evidence`,
			rootData: l,
			dynamicAnchors: f
		}) || (p = p === null ? c.errors : p.concat(c.errors), m = p.length)), e.falsifying_evidence !== void 0 && (c(e.falsifying_evidence, {
			instancePath: n + `/falsifying_evidence`,
			parentData: e,
			parentDataProperty: `falsifying_evidence`,
			rootData: l,
			dynamicAnchors: f
		}) || (p = p === null ? c.errors : p.concat(c.errors), m = p.length)), e.next_motion !== void 0 && (u(e.next_motion, {
			instancePath: n + `/next_motion`,
			parentData: e,
			parentDataProperty: `next_motion`,
			rootData: l,
			dynamicAnchors: f
		}) || (p = p === null ? u.errors : p.concat(u.errors), m = p.length));
	} else {
		let r = {
			instancePath: n,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: t.type,
			parentSchema: t,
			data: e
		};
		p === null ? p = [r] : p.push(r), m++;
	}
	return d.errors = p, m === 0;
}
d.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const f = {
	title: `a scorecard: a map from dimensions to scores`,
	type: `object`,
	additionalProperties: !1,
	properties: {
		architecture_clarity: { $ref: `#/$defs/score` },
		workflow_fit: { $ref: `#/$defs/score` },
		evaluation_discipline: { $ref: `#/$defs/score` },
		governance_readiness: { $ref: `#/$defs/score` },
		hot_path_reliability: { $ref: `#/$defs/score` },
		rank: {
			title: `a list of dimensions, the one that most blocks launch trust first`,
			type: `array`,
			uniqueItems: !0,
			items: {
				title: `a dimension of the scorecard`,
				type: `string`,
				enum: [
					`architecture_clarity`,
					`workflow_fit`,
					`evaluation_discipline`,
					`governance_readiness`,
					`hot_path_reliability`
				]
			},
			examples: [`[workflow_fit]`]
		}
	}
};
const p = {
	title: "a score: a map with `score` and its `evidence`",
	type: `object`,
	required: [`score`, `evidence`],
	additionalProperties: !1,
	properties: {
		score: {
			title: `a whole number from 1 to 5`,
			type: `integer`,
			minimum: 1,
			maximum: 5,
			examples: [3]
		},
		evidence: {
			title: `the concrete evidence for the score, as text`,
			type: `string`,
			pattern: `\\S`,
			examples: [`"golden set of 120, no baseline run"`]
		}
	},
	examples: [`{ score: 2, evidence: "approvals have no owner after 18:00" }`]
};
function m(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = m.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.score === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `score` },
				schema: p.required,
				parentSchema: p,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.evidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `evidence` },
				schema: p.required,
				parentSchema: p,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		for (let n in e) if (n !== `score` && n !== `evidence`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: p,
				data: e
			};
			s === null ? s = [r] : s.push(r), c++;
		}
		if (e.score !== void 0) {
			let n = e.score;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: t + `/score`,
					schemaPath: `#/properties/score/type`,
					keyword: `type`,
					params: { type: `integer` },
					schema: p.properties.score.type,
					parentSchema: p.properties.score,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (typeof n == `number` && isFinite(n)) {
				if (n > 5 || isNaN(n)) {
					let e = {
						instancePath: t + `/score`,
						schemaPath: `#/properties/score/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 5
						},
						schema: 5,
						parentSchema: p.properties.score,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n < 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/score`,
						schemaPath: `#/properties/score/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 1
						},
						schema: 1,
						parentSchema: p.properties.score,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		}
		if (e.evidence !== void 0) {
			let n = e.evidence;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/evidence`,
						schemaPath: `#/properties/evidence/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` },
						schema: `\\S`,
						parentSchema: p.properties.evidence,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/evidence`,
					schemaPath: `#/properties/evidence/type`,
					keyword: `type`,
					params: { type: `string` },
					schema: p.properties.evidence.type,
					parentSchema: p.properties.evidence,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: p.type,
			parentSchema: p,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return m.errors = s, c === 0;
}
m.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function h(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = h.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `architecture_clarity` && n !== `workflow_fit` && n !== `evaluation_discipline` && n !== `governance_readiness` && n !== `hot_path_reliability` && n !== `rank`) {
			let r = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				schema: !1,
				parentSchema: f,
				data: e
			};
			o === null ? o = [r] : o.push(r), s++;
		}
		if (e.architecture_clarity !== void 0 && (m(e.architecture_clarity, {
			instancePath: t + `/architecture_clarity`,
			parentData: e,
			parentDataProperty: `architecture_clarity`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? m.errors : o.concat(m.errors), s = o.length)), e.workflow_fit !== void 0 && (m(e.workflow_fit, {
			instancePath: t + `/workflow_fit`,
			parentData: e,
			parentDataProperty: `workflow_fit`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? m.errors : o.concat(m.errors), s = o.length)), e.evaluation_discipline !== void 0 && (m(e.evaluation_discipline, {
			instancePath: t + `/evaluation_discipline`,
			parentData: e,
			parentDataProperty: `evaluation_discipline`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? m.errors : o.concat(m.errors), s = o.length)), e.governance_readiness !== void 0 && (m(e.governance_readiness, {
			instancePath: t + `/governance_readiness`,
			parentData: e,
			parentDataProperty: `governance_readiness`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? m.errors : o.concat(m.errors), s = o.length)), e.hot_path_reliability !== void 0 && (m(e.hot_path_reliability, {
			instancePath: t + `/hot_path_reliability`,
			parentData: e,
			parentDataProperty: `hot_path_reliability`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? m.errors : o.concat(m.errors), s = o.length)), e.rank !== void 0) {
			let n = e.rank;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/rank/` + r,
							schemaPath: `#/properties/rank/items/type`,
							keyword: `type`,
							params: { type: `string` },
							schema: f.properties.rank.items.type,
							parentSchema: f.properties.rank.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (e !== `architecture_clarity` && e !== `workflow_fit` && e !== `evaluation_discipline` && e !== `governance_readiness` && e !== `hot_path_reliability`) {
						let n = {
							instancePath: t + `/rank/` + r,
							schemaPath: `#/properties/rank/items/enum`,
							keyword: `enum`,
							params: { allowedValues: f.properties.rank.items.enum },
							schema: f.properties.rank.items.enum,
							parentSchema: f.properties.rank.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				let r = n.length, i;
				if (r > 1) {
					let e = {};
					for (; r--;) {
						let a = n[r];
						if (typeof a == `string`) {
							if (typeof e[a] == `number`) {
								i = e[a];
								let c = {
									instancePath: t + `/rank`,
									schemaPath: `#/properties/rank/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i: r,
										j: i
									},
									schema: !0,
									parentSchema: f.properties.rank,
									data: n
								};
								o === null ? o = [c] : o.push(c), s++;
								break;
							}
							e[a] = r;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/rank`,
					schemaPath: `#/properties/rank/type`,
					keyword: `type`,
					params: { type: `array` },
					schema: f.properties.rank.type,
					parentSchema: f.properties.rank,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: f.type,
			parentSchema: f,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return h.errors = o, s === 0;
}
h.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function g(t, { instancePath: n = ``, parentData: r, parentDataProperty: i, rootData: a = t, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = g.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), t && typeof t == `object` && !Array.isArray(t)) {
		if (Object.keys(t).length < 1) {
			let r = {
				instancePath: n,
				schemaPath: `#/minProperties`,
				keyword: `minProperties`,
				params: { limit: 1 },
				schema: 1,
				parentSchema: e,
				data: t
			};
			s === null ? s = [r] : s.push(r), c++;
		}
		for (let r in t) if (r !== `triage` && r !== `scorecard`) {
			let i = {
				instancePath: n,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				schema: !1,
				parentSchema: e,
				data: t
			};
			s === null ? s = [i] : s.push(i), c++;
		}
		t.triage !== void 0 && (d(t.triage, {
			instancePath: n + `/triage`,
			parentData: t,
			parentDataProperty: `triage`,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? d.errors : s.concat(d.errors), c = s.length)), t.scorecard !== void 0 && (h(t.scorecard, {
			instancePath: n + `/scorecard`,
			parentData: t,
			parentDataProperty: `scorecard`,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? h.errors : s.concat(h.errors), c = s.length));
	} else {
		let r = {
			instancePath: n,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			schema: e.type,
			parentSchema: e,
			data: t
		};
		s === null ? s = [r] : s.push(r), c++;
	}
	return g.errors = s, c === 0;
}
g.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/gate/load-triage.ts
const GATE_KEY = "rollout_gate";
const TRIAGE_KEYS = ["triage", "scorecard"];
/** Reads a file of triages, one a document; null where the file is none, and probably a gate. */
function loadTriage(file, text) {
	const { roots, broken, problems: misread } = readDocuments(file, text);
	if (roots.length === 0 || !roots.every(isTriage)) return null;
	const problems = [...misread];
	return {
		triages: roots.flatMap((root) => {
			const misfits = checkSchema(root, validate_triage_generated_default).filter(({ node }) => !broken.has(node));
			const blamed = /* @__PURE__ */ new Set([...broken, ...misfits.map(({ node }) => node)]);
			problems.push(...misfits.map(({ diagnostic }) => diagnostic), ...checkStated(root, (node) => isBlamed(node, blamed)));
			const keys = new Set(entries(root).map(({ key }) => key));
			return misfits.length > 0 ? [] : [{
				file,
				place: root.place,
				has: {
					triage: keys.has("triage"),
					scorecard: keys.has("scorecard")
				},
				...readStated(root)
			}];
		}),
		problems: problems.sort(byPlace)
	};
}
/** By its root keys, misspelt ones too, so that a mistake is explained for what the file was meant to be. */
function isTriage(root) {
	const meant = entries(root).map(({ key }) => key === GATE_KEY || TRIAGE_KEYS.includes(key) ? key : nearest(key, [GATE_KEY, ...TRIAGE_KEYS]));
	return !meant.includes(GATE_KEY) && meant.some((key) => key !== null);
}

// src/judge/stated.ts
/** Reads a file of triages; null where the file is none, and probably a gate. */
function loadTriageFile({ file, text }) {
	const loaded = loadTriage(file, text);
	return loaded === null ? null : {
		...loaded,
		problems: [...loaded.problems, ...loaded.triages.flatMap(({ triage }) => checkSymptom(triage))]
	};
}
/** The gates with another triage, scorecard or both in place of their own. */
function withTriage(loaded, { has, triage, scorecard }) {
	const replaced = {
		...has.triage ? { triage } : {},
		...has.scorecard ? { scorecard } : {}
	};
	return {
		...loaded,
		gates: loaded.gates.map((each) => ({
			...each,
			gate: {
				...each.gate,
				...replaced
			}
		}))
	};
}
/** Diagnoses gates and triages by what is stated alone: no line of a gate takes part. */
function diagnoseStated({ gates, problems }, triages) {
	const stated = [...gates.map(({ gate }) => ({
		...gate,
		named: { protected_path: gate.protectedPath }
	})), ...triages.triages.map((each) => ({
		...each,
		named: {}
	}))];
	return {
		version: 1,
		diagnoses: stated.map((each) => ({
			file: each.file,
			...each.named,
			...workflowOf(each),
			diagnosis: diagnose$1([], each)
		})),
		diagnostics: [
			...problems,
			...triages.problems,
			...stated.flatMap(checkContent)
		].map(worded)
	};
}
/** The diagnoses of a run over loaded gates, and what there is to say of what was stated beside it. */
function diagnosesOf({ gates, diagnostics }, loaded, stated) {
	return {
		version: 1,
		diagnoses: gates.map(({ file, protected_path, verdict, diagnosis }, at) => ({
			file,
			protected_path,
			...workflowOf(loaded.gates[at]?.gate),
			verdict,
			diagnosis: diagnosis ?? null
		})),
		diagnostics: [...stated, ...diagnostics]
	};
}
function workflowOf(stated) {
	const name = stated?.triage?.workflowName ?? null;
	return name === null ? {} : { workflow_name: name };
}
function checkContent({ triage, scorecard, place }) {
	return triage === null && scorecard.scores.length === 0 ? [warning("nothing-stated", place, {})] : [];
}

// src/files/diagnose.ts
/** Reads triages and gates and diagnoses them: over evidence as `check` does, or by what is stated alone. */
async function diagnoseFiles(request, reader) {
	const read = inputReader(reader);
	const given = await read(request.files, "a triage or a gate");
	const named = request.files.length > 0 && request.gates.length === 0 ? {
		files: [],
		problems: [],
		paths: []
	} : await readGates(request.gates, reader, read);
	const triages = triagesIn(given.files);
	const files = [...given.files, ...named.files].filter((file) => loadTriageFile(file) === null);
	const gates = {
		files,
		problems: [
			...given.problems,
			...named.problems,
			...misplaced(named.files),
			...combined(triages.triages, files, request.judged)
		],
		paths: [...given.paths, ...named.paths]
	};
	const run = await readRunOf(gates, request, reader, read);
	const [texts, paths] = [[...given.files, ...run.texts], run.paths];
	const stated = triages.problems.map(worded);
	const failed = (found) => ({
		report: null,
		diagnostics: [...stated, ...found],
		texts,
		paths
	});
	if (hasErrors([...run.unread, ...stated])) return failed([...run.unread, ...run.loaded.problems.map(worded)]);
	const [triage] = triages.triages;
	const loaded = triage === void 0 ? run.loaded : withTriage(run.loaded, triage);
	if (request.judged) {
		const { report, diagnostics } = judgeRun({
			...run,
			loaded
		});
		return report === null ? failed(diagnostics) : {
			report: diagnosesOf(report, loaded, stated),
			diagnostics: [],
			texts,
			paths
		};
	}
	if (hasErrors(loaded.problems)) return failed(loaded.problems.map(worded));
	return {
		report: diagnoseStated(loaded, files.length === 0 ? triages : {
			...triages,
			triages: []
		}),
		diagnostics: [],
		texts,
		paths
	};
}
function triagesIn(files) {
	const loaded = files.flatMap((file) => loadTriageFile(file) ?? []);
	return {
		triages: loaded.flatMap(({ triages }) => triages),
		problems: loaded.flatMap(({ problems }) => problems)
	};
}
/** A triage where gates are named: what it is would be explained as a mistake of a gate. */
function misplaced(gates) {
	return gates.filter((file) => loadTriageFile(file) !== null).map(({ file }) => error("triage-as-gate", { file }, { file }));
}
/** What does not fit together: evidence without a gate that judges it, and several triages of one gate. */
function combined(triages, gates, judged) {
	const [first, second] = triages;
	if (first !== void 0 && gates.length === 0 && judged) return [error("triage-without-gate", { file: first.file }, {})];
	return second !== void 0 && gates.length > 0 ? [error("several-triages", second.place, {})] : [];
}

// src/cli/diagnose.ts
const EVIDENCE = [
	"metrics",
	"baseline",
	"signal",
	"commit"
];
const DIAGNOSE = {
	command: "diagnose",
	options: {
		gate: "many",
		metrics: "many",
		baseline: "many",
		signal: "many",
		commit: "one",
		format: [
			"pretty",
			"json",
			"markdown"
		],
		output: "one",
		ask: "flag"
	},
	operands: {
		name: "one file",
		least: 0,
		most: 1
	}
};
/** `diagnose`: says what blocks a rollout and what to do next, by a triage and scorecard, and by metrics where there are some. */
async function diagnose(terminal) {
	const given = parseArguments(terminal.args.slice(1), DIAGNOSE);
	const format = given.one("format") ?? "pretty";
	const output = given.one("output");
	const problems = [...given.problems, ...given.has("ask") ? unasked(given) : []];
	if (problems.length > 0) return refuse(problems, terminal, format);
	if (given.has("ask")) return (await import("./ask.js")).ask(terminal, output);
	const run = await diagnoseFiles({
		...requestOf(given),
		files: given.operands,
		judged: EVIDENCE.some((option) => given.has(option))
	}, terminal);
	return deliver(run, {
		format,
		output
	}, (report, layout) => diagnosisAs(format, report, layout), () => 0, terminal);
}
async function diagnosisAs(format, report, layout) {
	if (format === "json") return (await import("./json.js")).renderJson(report);
	const { renderDiagnoses, renderDiagnosesMarkdown } = await import("./diagnoses.js");
	return format === "markdown" ? renderDiagnosesMarkdown(report) : renderDiagnoses(report, layout);
}
/** What cannot be asked for together with questions: they read nothing, and give YAML. */
function unasked(given) {
	return [...given.operands, ...Object.keys(DIAGNOSE.options).filter((option) => option !== "ask" && option !== "output" && given.has(option)).map((option) => `--${option}`)].map((each) => usage(questionMessages.readsNothing({ surplus: each }), "diagnose"));
}

export { diagnose, questionMessages as n, loadTriage as t };