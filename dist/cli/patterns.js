import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { Q as nameOf, et as whyRefused, qn as error } from "./shared.js";
import { readdir, realpath, stat } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import * as s from "fs";
import { readdir as readdir$1, readdirSync as readdirSync$1, realpath as realpath$1, realpathSync as realpathSync$1, stat as stat$1, statSync as statSync$1 } from "fs";
import { basename as basename$1, dirname as dirname$1, isAbsolute as isAbsolute$1, normalize, posix, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "path";
import { fileURLToPath } from "url";
import { createRequire } from "module";

// node_modules/fdir/dist/index.mjs
var c = createRequire(import.meta.url);
function l(e) {
	let t = normalize(e);
	return t.length > 1 && t[t.length - 1] === sep$1 && (t = t.substring(0, t.length - 1)), t;
}
const u = /[\\/]/g;
function d$1(e, t) {
	return e.replace(u, t);
}
const f$1 = /^[a-z]:[\\/]$/i;
function p$1(e) {
	return e === `/` || f$1.test(e);
}
function m$1(e, t) {
	let { resolvePaths: n, normalizePath: r, pathSeparator: i } = t, o = process.platform === `win32` && e.includes(`/`) || e.startsWith(`.`);
	return n && (e = resolve$1(e)), (r || o) && (e = l(e)), e === `.` ? `` : d$1(e[e.length - 1] === i ? e : e + i, i);
}
function h$1(e, t) {
	return t + e;
}
function g$1(e, t) {
	return function(n, r) {
		return r.startsWith(e) ? r.slice(e.length) + n : d$1(relative$1(e, r), t.pathSeparator) + t.pathSeparator + n;
	};
}
function _$1(e) {
	return e;
}
function v$1(e, t, n) {
	return t + e + n;
}
function y$1(e, t) {
	let { relativePaths: n, includeBasePath: r } = t;
	return n && e ? g$1(e, t) : r ? h$1 : _$1;
}
function b$1(e) {
	return function(t, n) {
		n.push(t.substring(e.length) || `.`);
	};
}
function ee(e) {
	return function(t, n, r) {
		let i = t.substring(e.length) || `.`;
		r.every((e) => e(i, !0)) && n.push(i);
	};
}
const te = (e, t) => {
	t.push(e || `.`);
};
const ne = (e, t, n) => {
	let r = e || `.`;
	n.every((e) => e(r, !0)) && t.push(r);
};
const re = () => {};
function ie(e, t) {
	let { includeDirs: n, filters: r, relativePaths: i } = t;
	return n ? i ? r && r.length ? ee(e) : b$1(e) : r && r.length ? ne : te : re;
}
const x$1 = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && n.files++;
};
const S$1 = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && t.push(e);
};
const C$1 = (e, t, n, r) => {
	n.files++;
};
const w$1 = (e, t) => {
	t.push(e);
};
const T = () => {};
function E(e) {
	let { excludeFiles: t, filters: n, onlyCounts: r } = e;
	return t ? T : n && n.length ? r ? x$1 : S$1 : r ? C$1 : w$1;
}
const D = (e) => e;
const O = () => [``].slice(0, 0);
function k$1(e) {
	return e.group ? O : D;
}
const A$1 = (e, t, n) => {
	e.push({
		directory: t,
		files: n,
		dir: t
	});
};
const j$1 = () => {};
function M$1(e) {
	return e.group ? A$1 : j$1;
}
const N$1 = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue(), i.realpath(e, (o, s) => {
		if (o) return r.dequeue(a ? null : o, t);
		i.stat(s, (i, o) => {
			if (i) return r.dequeue(a ? null : i, t);
			if (o.isDirectory() && I$1(e, s, t)) return r.dequeue(null, t);
			n(o, s), r.dequeue(null, t);
		});
	});
};
const P$1 = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	try {
		let r = i.realpathSync(e), a = i.statSync(r);
		if (a.isDirectory() && I$1(e, r, t)) return;
		n(a, r);
	} catch (e) {
		if (!a) throw e;
	}
};
function F$1(e, t) {
	return !e.resolveSymlinks || e.excludeSymlinks ? null : t ? P$1 : N$1;
}
function I$1(e, t, r) {
	if (r.options.useRealPaths) return L$1(t, r);
	let i = dirname$1(e), a = 1;
	for (; i !== r.root && a < 2;) {
		let e = r.symlinks.get(i);
		e && (e === t || e.startsWith(t) || t.startsWith(e)) ? a++ : i = dirname$1(i);
	}
	return r.symlinks.set(e, t), a > 1;
}
function L$1(e, t) {
	return t.visited.includes(e + t.options.pathSeparator);
}
const R$1 = (e) => e.counts;
const z$1 = (e) => e.groups;
const B$1 = (e) => e.paths;
const ae = (e) => e.paths.slice(0, e.options.maxFiles);
const V$1 = (e, t, n) => (G$1(t, n, e.counts, e.options.suppressErrors), null);
const H$1 = (e, t, n) => (G$1(t, n, e.paths, e.options.suppressErrors), null);
const U$1 = (e, t, n) => (G$1(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors), null);
const W$1 = (e, t, n) => (G$1(t, n, e.groups, e.options.suppressErrors), null);
function G$1(e, t, n, r) {
	t(e && !r ? e : null, n);
}
function K$1(e, t) {
	let { onlyCounts: n, group: r, maxFiles: i } = e;
	return n ? t ? R$1 : V$1 : r ? t ? z$1 : W$1 : i ? t ? ae : U$1 : t ? B$1 : H$1;
}
const q = { withFileTypes: !0 };
const J = (e, t, n, r, i) => {
	if (e.queue.enqueue(), r < 0) return e.queue.dequeue(null, e);
	let { fs: a } = e;
	e.visited.push(t), e.counts.directories++, a.readdir(t || `.`, q, (t, a = []) => {
		i(a, n, r), e.queue.dequeue(e.options.suppressErrors ? null : t, e);
	});
};
const oe = (e, t, n, r, i) => {
	let { fs: a } = e;
	if (r < 0) return;
	e.visited.push(t), e.counts.directories++;
	let o = [];
	try {
		o = a.readdirSync(t || `.`, q);
	} catch (t) {
		if (!e.options.suppressErrors) throw t;
	}
	i(o, n, r);
};
function se(e) {
	return e ? oe : J;
}
var ce = class {
	count = 0;
	constructor(e) {
		this.onQueueEmpty = e;
	}
	enqueue() {
		return this.count++, this.count;
	}
	dequeue(e, t) {
		this.onQueueEmpty && (--this.count <= 0 || e) && (this.onQueueEmpty(e, t), e && (t.controller.abort(), this.onQueueEmpty = void 0));
	}
};
var le = class {
	_files = 0;
	_directories = 0;
	set files(e) {
		this._files = e;
	}
	get files() {
		return this._files;
	}
	set directories(e) {
		this._directories = e;
	}
	get directories() {
		return this._directories;
	}
	get dirs() {
		return this._directories;
	}
};
var ue = class {
	aborted = !1;
	abort() {
		this.aborted = !0;
	}
};
var Y = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(e, t, n) {
		this.isSynchronous = !n, this.callbackInvoker = K$1(t, this.isSynchronous), this.root = m$1(e, t), this.state = {
			root: p$1(this.root) ? this.root : this.root.slice(0, -1),
			paths: [``].slice(0, 0),
			groups: [],
			counts: new le(),
			options: t,
			queue: new ce((e, t) => this.callbackInvoker(t, e, n)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [``].slice(0, 0),
			controller: new ue(),
			fs: t.fs || s
		}, this.joinPath = y$1(this.root, t), this.pushDirectory = ie(this.root, t), this.pushFile = E(t), this.getArray = k$1(t), this.groupFiles = M$1(t), this.resolveSymlink = F$1(t, this.isSynchronous), this.walkDirectory = se(this.isSynchronous);
	}
	start() {
		return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (e, r, i) => {
		let { paths: a, options: { filters: o, resolveSymlinks: s, excludeSymlinks: c, exclude: l, maxFiles: u, signal: d, useRealPaths: f, pathSeparator: p }, controller: g } = this.state;
		if (g.aborted || d && d.aborted || u && a.length > u) return;
		let _ = this.getArray(this.state.paths);
		for (let u = 0; u < e.length; ++u) {
			let d = e[u];
			if (d.isFile() || d.isSymbolicLink() && !s && !c) {
				let e = this.joinPath(d.name, r);
				this.pushFile(e, _, this.state.counts, o);
			} else if (d.isDirectory()) {
				let e = v$1(d.name, r, this.state.options.pathSeparator);
				if (l && l(d.name, e)) continue;
				this.pushDirectory(e, a, o), this.walkDirectory(this.state, e, e, i - 1, this.walk);
			} else if (this.resolveSymlink && d.isSymbolicLink()) {
				let e = h$1(d.name, r);
				this.resolveSymlink(e, this.state, (r, a) => {
					if (r.isDirectory()) {
						if (a = m$1(a, this.state.options), l && l(d.name, f ? a : e + p)) return;
						this.walkDirectory(this.state, a, f ? a : e + p, i - 1, this.walk);
					} else {
						a = f ? a : e;
						let r = basename$1(a), i = m$1(dirname$1(a), this.state.options);
						a = this.joinPath(r, i), this.pushFile(a, _, this.state.counts, o);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, r, _);
	};
};
function de(e, t) {
	return new Promise((n, r) => {
		X(e, t, (e, t) => {
			if (e) return r(e);
			n(t);
		});
	});
}
function X(e, t, n) {
	new Y(e, t, n).start();
}
function Z(e, t) {
	return new Y(e, t).start();
}
var Q = class {
	constructor(e, t) {
		this.root = e, this.options = t;
	}
	withPromise() {
		return de(this.root, this.options);
	}
	withCallback(e) {
		X(this.root, this.options, e);
	}
	sync() {
		return Z(this.root, this.options);
	}
};
let $ = null;
try {
	c.resolve(`picomatch`), $ = c(`picomatch`);
} catch {}
var fe = class {
	globCache = {};
	options = {
		maxDepth: 1 / 0,
		suppressErrors: !0,
		pathSeparator: sep$1,
		filters: []
	};
	globFunction;
	constructor(e) {
		this.options = {
			...this.options,
			...e
		}, this.globFunction = this.options.globFunction;
	}
	group() {
		return this.options.group = !0, this;
	}
	withPathSeparator(e) {
		return this.options.pathSeparator = e, this;
	}
	withBasePath() {
		return this.options.includeBasePath = !0, this;
	}
	withRelativePaths() {
		return this.options.relativePaths = !0, this;
	}
	withDirs() {
		return this.options.includeDirs = !0, this;
	}
	withMaxDepth(e) {
		return this.options.maxDepth = e, this;
	}
	withMaxFiles(e) {
		return this.options.maxFiles = e, this;
	}
	withFullPaths() {
		return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
	}
	withErrors() {
		return this.options.suppressErrors = !1, this;
	}
	withSymlinks({ resolvePaths: e = !0 } = {}) {
		return this.options.resolveSymlinks = !0, this.options.useRealPaths = e, this.withFullPaths();
	}
	withAbortSignal(e) {
		return this.options.signal = e, this;
	}
	normalize() {
		return this.options.normalizePath = !0, this;
	}
	filter(e) {
		return this.options.filters.push(e), this;
	}
	onlyDirs() {
		return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
	}
	exclude(e) {
		return this.options.exclude = e, this;
	}
	onlyCounts() {
		return this.options.onlyCounts = !0, this;
	}
	crawl(e) {
		return new Q(e || `.`, this.options);
	}
	withGlobFunction(e) {
		return this.globFunction = e, this;
	}
	crawlWithOptions(e, t) {
		return this.options = {
			...this.options,
			...t
		}, new Q(e || `.`, this.options);
	}
	glob(...e) {
		return this.globFunction ? this.globWithOptions(e) : this.globWithOptions(e, { dot: !0 });
	}
	globWithOptions(e, ...t) {
		let n = this.globFunction || $;
		if (!n) throw Error(`Please specify a glob function to use glob matching.`);
		var r = this.globCache[e.join(`\0`)];
		return r || (r = n(e, ...t), this.globCache[e.join(`\0`)] = r), this.options.filters.push((e) => r(e)), this;
	}
};

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_NO_SLASH = `[^\\\\/]`;
	const QMARK = `[^/]`;
	const END_ANCHOR = `(?:\\/|$)`;
	const START_ANCHOR = `(?:^|\\/)`;
	const DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL: `\\.`,
		PLUS_LITERAL: `\\+`,
		QMARK_LITERAL: `\\?`,
		SLASH_LITERAL: `\\/`,
		ONE_CHAR: `(?=.)`,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.\\/]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: `/`
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[\\\\/]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `\\.{1,2}(?:[\\\\/]|$)`,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))`,
		NO_DOT_SLASH: `(?!\\.{0,1}(?:[\\\\/]|$))`,
		NO_DOTS_SLASH: `(?!\\.{1,2}(?:[\\\\/]|$))`,
		QMARK_NO_DOT: `[^.\\\\/]`,
		START_ANCHOR: `(?:^|[\\\\/])`,
		END_ANCHOR: `(?:[\\\\/]|$)`,
		SEP: `\\`
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: `a-zA-Z0-9`,
		alpha: `a-zA-Z`,
		ascii: `\\x00-\\x7F`,
		blank: ` \\t`,
		cntrl: `\\x00-\\x1F\\x7F`,
		digit: `0-9`,
		graph: `\\x21-\\x7E`,
		lower: `a-z`,
		print: `\\x20-\\x7E `,
		punct: `\\-!"#$%&'()\\*+,./:;<=>?@[\\]^_\`{|}~`,
		space: ` \\t\\r\\n\\v\\f`,
		upper: `A-Z`,
		word: `A-Za-z0-9_`,
		xdigit: `A-Fa-f0-9`
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": `*`,
			"**/**": `**`,
			"**/**/**": `**`
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(e) {
			return {
				"!": {
					type: `negate`,
					open: `(?:(?!(?:`,
					close: `))${e.STAR})`
				},
				"?": {
					type: `qmark`,
					open: `(?:`,
					close: `)?`
				},
				"+": {
					type: `plus`,
					open: `(?:`,
					close: `)+`
				},
				"*": {
					type: `star`,
					open: `(?:`,
					close: `)*`
				},
				"@": {
					type: `at`,
					open: `(?:`,
					close: `)`
				}
			};
		},
		globChars(e) {
			return e === !0 ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (e) => typeof e == `object` && !!e && !Array.isArray(e), exports.hasRegexChars = (e) => REGEX_SPECIAL_CHARS.test(e), exports.isRegexChar = (e) => e.length === 1 && exports.hasRegexChars(e), exports.escapeRegex = (e) => e.replace(REGEX_SPECIAL_CHARS_GLOBAL, `\\$1`), exports.toPosixSlashes = (e) => e.replace(REGEX_BACKSLASH, `/`), exports.isWindows = () => {
		if (typeof navigator < `u` && navigator.platform) {
			let e = navigator.platform.toLowerCase();
			return e === `win32` || e === `windows`;
		}
		return typeof process < `u` && process.platform ? process.platform === `win32` : !1;
	}, exports.removeBackslashes = (e) => e.replace(REGEX_REMOVE_BACKSLASH, (e) => e === `\\` ? `` : e), exports.escapeLast = (e, t, n) => {
		let r = e.lastIndexOf(t, n);
		return r === -1 ? e : e[r - 1] === `\\` ? exports.escapeLast(e, t, r - 1) : `${e.slice(0, r)}\\${e.slice(r)}`;
	}, exports.removePrefix = (e, t = {}) => {
		let n = e;
		return n.startsWith(`./`) && (n = n.slice(2), t.prefix = `./`), n;
	}, exports.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? `` : `^`}(?:${e})${n.contains ? `` : `$`}`;
		return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
	}, exports.basename = (e, { windows: t } = {}) => {
		let n = e.split(t ? /[\\/]/ : `/`), r = n[n.length - 1];
		return r === `` ? n[n.length - 2] : r;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils(), { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants(), isPathSeparator = (e) => e === CHAR_FORWARD_SLASH || e === CHAR_BACKWARD_SLASH, depth = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
	}, scan = (e, t) => {
		let n = t || {}, r = e.length - 1, i = n.parts === !0 || n.tokens === !0 || n.scanToEnd === !0, a = [], o = [], s = [], c = e, l = -1, u = 0, d = 0, f = !1, p = !1, m = !1, h = !1, g = !1, _ = !1, v = !1, y = !1, b = !1, x = !1, S = 0, C, w, T = {
			value: ``,
			depth: 0,
			isGlob: !1
		}, E = () => l >= r, D = () => c.charCodeAt(l + 1), O = () => (C = w, c.charCodeAt(++l));
		for (; l < r;) {
			w = O();
			let e;
			if (w === CHAR_BACKWARD_SLASH) v = T.backslashes = !0, w = O(), w === CHAR_LEFT_CURLY_BRACE && (_ = !0);
			else {
				if (_ === !0 || w === CHAR_LEFT_CURLY_BRACE) {
					for (S++; E() !== !0 && (w = O());) if (w === CHAR_BACKWARD_SLASH) v = T.backslashes = !0, O();
					else if (w === CHAR_LEFT_CURLY_BRACE) S++;
					else {
						if (_ !== !0 && w === CHAR_DOT && (w = O()) === CHAR_DOT || _ !== !0 && w === CHAR_COMMA) {
							if (f = T.isBrace = !0, m = T.isGlob = !0, x = !0, i === !0) continue;
							break;
						}
						if (w === CHAR_RIGHT_CURLY_BRACE && (S--, S === 0)) {
							_ = !1, f = T.isBrace = !0, x = !0;
							break;
						}
					}
					if (i === !0) continue;
					break;
				}
				if (w === CHAR_FORWARD_SLASH) {
					if (a.push(l), o.push(T), T = {
						value: ``,
						depth: 0,
						isGlob: !1
					}, x === !0) continue;
					if (C === CHAR_DOT && l === u + 1) {
						u += 2;
						continue;
					}
					d = l + 1;
				} else {
					if (n.noext !== !0 && (w === CHAR_PLUS || w === CHAR_AT || w === CHAR_ASTERISK || w === CHAR_QUESTION_MARK || w === CHAR_EXCLAMATION_MARK) && D() === CHAR_LEFT_PARENTHESES) {
						if (m = T.isGlob = !0, h = T.isExtglob = !0, x = !0, w === CHAR_EXCLAMATION_MARK && l === u && (b = !0), i === !0) {
							let e = 0;
							for (; E() !== !0 && (w = O());) if (w === CHAR_BACKWARD_SLASH) v = T.backslashes = !0, O();
							else if (w === CHAR_LEFT_PARENTHESES) e++;
							else if (w === CHAR_RIGHT_PARENTHESES && --e === 0) {
								x = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (w === CHAR_ASTERISK) {
						if (C === CHAR_ASTERISK && (g = T.isGlobstar = !0), m = T.isGlob = !0, x = !0, i === !0) continue;
						break;
					}
					if (w === CHAR_QUESTION_MARK) {
						if (m = T.isGlob = !0, x = !0, i === !0) continue;
						break;
					}
					if (w === CHAR_LEFT_SQUARE_BRACKET) {
						for (; E() !== !0 && (e = O());) if (e === CHAR_BACKWARD_SLASH) v = T.backslashes = !0, O();
						else if (e === CHAR_RIGHT_SQUARE_BRACKET) {
							p = T.isBracket = !0, m = T.isGlob = !0, x = !0;
							break;
						}
						if (i === !0) continue;
						break;
					}
					if (n.nonegate !== !0 && w === CHAR_EXCLAMATION_MARK && l === u) y = T.negated = !0, u++;
					else {
						if (n.noparen !== !0 && w === CHAR_LEFT_PARENTHESES) {
							if (m = T.isGlob = !0, i === !0) {
								let e = 1;
								for (; E() !== !0 && (w = O());) if (w === CHAR_BACKWARD_SLASH) v = T.backslashes = !0, O();
								else if (w === CHAR_LEFT_PARENTHESES) e++;
								else if (w === CHAR_RIGHT_PARENTHESES && --e === 0) {
									x = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (m === !0) {
							if (x = !0, i === !0) continue;
							break;
						}
					}
				}
			}
		}
		n.noext === !0 && (h = !1, m = !1);
		let k = c, A = ``, j = ``;
		u > 0 && (A = c.slice(0, u), c = c.slice(u), d -= u), k && m === !0 && d > 0 ? (k = c.slice(0, d), j = c.slice(d)) : m === !0 ? (k = ``, j = c) : k = c, k && k !== `` && k !== `/` && k !== c && isPathSeparator(k.charCodeAt(k.length - 1)) && (k = k.slice(0, -1)), n.unescape === !0 && (j &&= utils.removeBackslashes(j), k && v === !0 && (k = utils.removeBackslashes(k)));
		let M = {
			prefix: A,
			input: e,
			start: u,
			base: k,
			glob: j,
			isBrace: f,
			isBracket: p,
			isGlob: m,
			isExtglob: h,
			isGlobstar: g,
			negated: y,
			negatedExtglob: b
		};
		if (n.tokens === !0 && (M.maxDepth = 0, isPathSeparator(w) || o.push(T), M.tokens = o), n.parts === !0 || n.tokens === !0) {
			let t;
			for (let r = 0; r < a.length; r++) {
				let i = t === void 0 ? u : t + 1, c = a[r], l = e.slice(i, c);
				n.tokens && (r === 0 && u !== 0 ? (o[r].isPrefix = !0, o[r].value = A) : o[r].value = l, depth(o[r]), M.maxDepth += o[r].depth), c >= u && (s.push(l), t = c);
			}
			let r = t === void 0 ? u : t + 1, i = e.slice(r);
			s.push(i), n.tokens && t && t + 1 < e.length && (o[o.length - 1].value = i, depth(o[o.length - 1]), M.maxDepth += o[o.length - 1].depth), M.slashes = a, M.parts = s;
		}
		return M;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants(), utils = require_utils(), { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants, expandRange = (e, t) => {
		if (typeof t.expandRange == `function`) return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join(`-`)}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => utils.escapeRegex(e)).join(`..`);
		}
		return n;
	}, syntaxError = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, splitTopLevel = (e) => {
		let t = [], n = 0, r = 0, i = 0, a = ``, o = !1;
		for (let s of e) if (o === !0) a += s, o = !1;
		else if (s === `\\`) a += s, o = !0;
		else if (s === `"`) i = i === 1 ? 0 : 1, a += s;
		else {
			if (i === 0) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (n === 0) {
					if (s === `(`) r++;
					else if (s === `)` && r > 0) r--;
					else if (s === `|` && r === 0) {
						t.push(a), a = ``;
						continue;
					}
				}
			}
			a += s;
		}
		return t.push(a), t;
	}, isPlainBranch = (e) => {
		let t = !1;
		for (let n of e) if (t === !0) t = !1;
		else if (n === `\\`) t = !0;
		else if (/[?*+@!()[\]{}]/.test(n)) return !1;
		return !0;
	}, normalizeSimpleBranch = (e) => {
		let t = e.trim(), n = !0;
		for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
		if (isPlainBranch(t)) return t.replace(/\\(.)/g, `$1`);
	}, hasRepeatedCharPrefixOverlap = (e) => {
		let t = e.map(normalizeSimpleBranch).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e], i = t[n], a = r[0];
			if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
		}
		return !1;
	}, parseRepeatedExtglob = (e, t = !0) => {
		if (e[0] !== `+` && e[0] !== `*` || e[1] !== `(`) return;
		let n = 0, r = 0, i = 0, a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) a = !1;
			else if (s === `\\`) a = !0;
			else if (s === `"`) i = i === 1 ? 0 : 1;
			else if (i !== 1) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (!(n > 0)) {
					if (s === `(`) r++;
					else if (s === `)` && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	}, buildCharClassStar = (e) => `${e.length === 1 ? utils.escapeRegex(e[0]) : `[${e.map((e) => utils.escapeRegex(e)).join(``)}]`}*`, getStarExtglobSequenceChars = (e) => {
		let t = 0, n = [];
		for (; t < e.length;) {
			let r = parseRepeatedExtglob(e.slice(t), !1);
			if (!r || r.type !== `*`) return;
			let i = splitTopLevel(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = normalizeSimpleBranch(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a), t += r.end + 1;
		}
		if (!(n.length < 1)) return n;
	}, repeatedExtglobRecursion = (e) => {
		let t = 0, n = e.trim(), r = parseRepeatedExtglob(n);
		for (; r;) t++, n = r.body.trim(), r = parseRepeatedExtglob(n);
		return t;
	}, analyzeRepeatedExtglob = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let n = typeof t.maxExtglobRecursion == `number` ? t.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, r = splitTopLevel(e).map((e) => e.trim());
		if (r.length > 1 && (r.some((e) => e === ``) || r.some((e) => /^[*?]+$/.test(e)) || hasRepeatedCharPrefixOverlap(r))) return { risky: !0 };
		let i = [], a = !1, o = !0;
		for (let e of r) {
			let t = getStarExtglobSequenceChars(e);
			if (t) {
				a = !0, i.push(...t);
				continue;
			}
			let r = normalizeSimpleBranch(e);
			if (r && r.length === 1) i.push(r);
			else if (o = !1, repeatedExtglobRecursion(e) > n) return { risky: !0 };
		}
		return a ? o ? {
			risky: !0,
			safeOutput: buildCharClassStar([...new Set(i)])
		} : { risky: !0 } : { risky: !1 };
	}, parse = (e, t) => {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		e = REPLACEMENTS[e] || e;
		let n = { ...t }, r = typeof n.maxLength == `number` ? Math.min(MAX_LENGTH, n.maxLength) : MAX_LENGTH, i = e.length;
		if (i > r) throw SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${r}`);
		let a = {
			type: `bos`,
			value: ``,
			output: n.prepend || ``
		}, o = [a], s = n.capture ? `` : `?:`, c = constants.globChars(n.windows), l = constants.extglobChars(c), { DOT_LITERAL: u, PLUS_LITERAL: d, SLASH_LITERAL: f, ONE_CHAR: p, DOTS_SLASH: m, NO_DOT: h, NO_DOT_SLASH: g, NO_DOTS_SLASH: _, QMARK: v, QMARK_NO_DOT: y, STAR: b, START_ANCHOR: x } = c, S = (e) => `(${s}(?:(?!${x}${e.dot ? m : u}).)*?)`, C = n.dot ? `` : h, w = n.dot ? v : y, T = n.bash === !0 ? S(n) : b;
		n.capture && (T = `(${T})`), typeof n.noext == `boolean` && (n.noextglob = n.noext);
		let E = {
			input: e,
			index: -1,
			start: 0,
			dot: n.dot === !0,
			consumed: ``,
			output: ``,
			prefix: ``,
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: o
		};
		e = utils.removePrefix(e, E), i = e.length;
		let D = [], O = [], k = [], A = a, j, M = () => E.index === i - 1, N = E.peek = (t = 1) => e[E.index + t], P = E.advance = () => e[++E.index] || ``, F = () => e.slice(E.index + 1), I = (e = ``, t = 0) => {
			E.consumed += e, E.index += t;
		}, L = (e) => {
			E.output += e.output == null ? e.value : e.output, I(e.value);
		}, R = () => {
			let e = 1;
			for (; N() === `!` && (N(2) !== `(` || N(3) === `?`);) P(), E.start++, e++;
			return e % 2 != 0 && (E.negated = !0, E.start++, !0);
		}, z = (e) => {
			E[e]++, k.push(e);
		}, B = (e) => {
			E[e]--, k.pop();
		}, V = (e) => {
			if (A.type === `globstar`) {
				let t = E.braces > 0 && (e.type === `comma` || e.type === `brace`), n = e.extglob === !0 || D.length && (e.type === `pipe` || e.type === `paren`);
				e.type !== `slash` && e.type !== `paren` && !t && !n && (E.output = E.output.slice(0, -A.output.length), A.type = `star`, A.value = `*`, A.output = T, E.output += A.output);
			}
			D.length && e.type !== `paren` && (D[D.length - 1].inner += e.value), (e.value || e.output) && L(e), A && A.type === `text` && e.type === `text` ? (A.output = (A.output || A.value) + e.value, A.value += e.value) : (e.prev = A, o.push(e), A = e);
		}, H = (e, t) => {
			let r = {
				...l[t],
				conditions: 1,
				inner: ``
			};
			r.prev = A, r.parens = E.parens, r.output = E.output, r.startIndex = E.index, r.tokensIndex = o.length;
			let i = (n.capture ? `(` : ``) + r.open;
			z(`parens`), V({
				type: e,
				value: t,
				output: E.output ? `` : p
			}), V({
				type: `paren`,
				extglob: !0,
				value: P(),
				output: i
			}), D.push(r);
		}, U = (r) => {
			let i = e.slice(r.startIndex, E.index + 1), a = e.slice(r.startIndex + 2, E.index), s = analyzeRepeatedExtglob(a, n);
			if ((r.type === `plus` || r.type === `star`) && s.risky) {
				let e = s.safeOutput ? (r.output ? `` : p) + (n.capture ? `(${s.safeOutput})` : s.safeOutput) : void 0, t = o[r.tokensIndex];
				t.type = `text`, t.value = i, t.output = e || utils.escapeRegex(i);
				for (let e = r.tokensIndex + 1; e < o.length; e++) o[e].value = ``, o[e].output = ``, delete o[e].suffix;
				E.output = r.output + t.output, E.backtrack = !0, V({
					type: `paren`,
					extglob: !0,
					value: j,
					output: ``
				}), B(`parens`);
				return;
			}
			let c = r.close + (n.capture ? `)` : ``), l;
			if (r.type === `negate`) {
				let e = T;
				r.inner && r.inner.length > 1 && r.inner.includes(`/`) && (e = S(n)), (e !== T || M() || /^\)+$/.test(F())) && (c = r.close = `)$))${e}`), r.inner.includes(`*`) && (l = F()) && /^\.[^\\/.]+$/.test(l) && (c = r.close = `)${parse(l, {
					...t,
					fastpaths: !1
				}).output})${e})`), r.prev.type === `bos` && (E.negatedExtglob = !0);
			}
			V({
				type: `paren`,
				extglob: !0,
				value: j,
				output: c
			}), B(`parens`);
		};
		if (n.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let r = !1, i = e.replace(REGEX_SPECIAL_CHARS_BACKREF, (e, t, n, i, a, o) => i === `\\` ? (r = !0, e) : i === `?` ? t ? t + i + (a ? v.repeat(a.length) : ``) : o === 0 ? w + (a ? v.repeat(a.length) : ``) : v.repeat(n.length) : i === `.` ? u.repeat(n.length) : i === `*` ? t ? t + i + (a ? T : ``) : T : t ? e : `\\${e}`);
			return r === !0 && (i = n.unescape === !0 ? i.replace(/\\/g, ``) : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? `\\\\` : e ? `\\` : ``)), i === e && n.contains === !0 ? (E.output = e, E) : (E.output = utils.wrapOutput(i, E, t), E);
		}
		for (; !M();) {
			if (j = P(), j === `\0`) continue;
			if (j === `\\`) {
				let e = N();
				if (e === `/` && n.bash !== !0 || e === `.` || e === `;`) continue;
				if (!e) {
					j += `\\`, V({
						type: `text`,
						value: j
					});
					continue;
				}
				let t = /^\\+/.exec(F()), r = 0;
				if (t && t[0].length > 2 && (r = t[0].length, E.index += r, r % 2 != 0 && (j += `\\`)), n.unescape === !0 ? j = P() : j += P(), E.brackets === 0) {
					V({
						type: `text`,
						value: j
					});
					continue;
				}
			}
			if (E.brackets > 0 && (j !== `]` || A.value === `[` || A.value === `[^`)) {
				if (n.posix !== !1 && j === `:`) {
					let e = A.value.slice(1);
					if (e.includes(`[`) && (A.posix = !0, e.includes(`:`))) {
						let e = A.value.lastIndexOf(`[`), t = A.value.slice(0, e), n = A.value.slice(e + 2), r = POSIX_REGEX_SOURCE[n];
						if (r) {
							A.value = t + r, E.backtrack = !0, P(), !a.output && o.indexOf(A) === 1 && (a.output = p);
							continue;
						}
					}
				}
				(j === `[` && N() !== `:` || j === `-` && N() === `]`) && (j = `\\${j}`), j === `]` && (A.value === `[` || A.value === `[^`) && (j = `\\${j}`), n.posix === !0 && j === `!` && A.value === `[` && (j = `^`), A.value += j, L({ value: j });
				continue;
			}
			if (E.quotes === 1 && j !== `"`) {
				j = utils.escapeRegex(j), A.value += j, L({ value: j });
				continue;
			}
			if (j === `"`) {
				E.quotes = E.quotes === 1 ? 0 : 1, n.keepQuotes === !0 && V({
					type: `text`,
					value: j
				});
				continue;
			}
			if (j === `(`) {
				z(`parens`), V({
					type: `paren`,
					value: j
				});
				continue;
			}
			if (j === `)`) {
				if (E.parens === 0 && n.strictBrackets === !0) throw SyntaxError(syntaxError(`opening`, `(`));
				let e = D[D.length - 1];
				if (e && E.parens === e.parens + 1) {
					U(D.pop());
					continue;
				}
				V({
					type: `paren`,
					value: j,
					output: E.parens ? `)` : `\\)`
				}), B(`parens`);
				continue;
			}
			if (j === `[`) {
				if (n.nobracket === !0 || !F().includes(`]`)) {
					if (n.nobracket !== !0 && n.strictBrackets === !0) throw SyntaxError(syntaxError(`closing`, `]`));
					j = `\\${j}`;
				} else z(`brackets`);
				V({
					type: `bracket`,
					value: j
				});
				continue;
			}
			if (j === `]`) {
				if (n.nobracket === !0 || A && A.type === `bracket` && A.value.length === 1) {
					V({
						type: `text`,
						value: j,
						output: `\\${j}`
					});
					continue;
				}
				if (E.brackets === 0) {
					if (n.strictBrackets === !0) throw SyntaxError(syntaxError(`opening`, `[`));
					V({
						type: `text`,
						value: j,
						output: `\\${j}`
					});
					continue;
				}
				B(`brackets`);
				let e = A.value.slice(1);
				if (A.posix !== !0 && e[0] === `^` && !e.includes(`/`) && (j = `/${j}`), A.value += j, L({ value: j }), n.literalBrackets === !1 || utils.hasRegexChars(e)) continue;
				let t = utils.escapeRegex(A.value);
				if (E.output = E.output.slice(0, -A.value.length), n.literalBrackets === !0) {
					E.output += t, A.value = t;
					continue;
				}
				A.value = `(${s}${t}|${A.value})`, E.output += A.value;
				continue;
			}
			if (j === `{` && n.nobrace !== !0) {
				z(`braces`);
				let e = {
					type: `brace`,
					value: j,
					output: `(`,
					outputIndex: E.output.length,
					tokensIndex: E.tokens.length
				};
				O.push(e), V(e);
				continue;
			}
			if (j === `}`) {
				let e = O[O.length - 1];
				if (n.nobrace === !0 || !e) {
					V({
						type: `text`,
						value: j,
						output: j
					});
					continue;
				}
				let t = `)`;
				if (e.dots === !0) {
					let e = o.slice(), r = [];
					for (let t = e.length - 1; t >= 0 && (o.pop(), e[t].type !== `brace`); t--) e[t].type !== `dots` && r.unshift(e[t].value);
					t = expandRange(r, n), E.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = E.output.slice(0, e.outputIndex), r = E.tokens.slice(e.tokensIndex);
					e.value = e.output = `\\{`, j = t = `\\}`, E.output = n;
					for (let e of r) E.output += e.output || e.value;
				}
				V({
					type: `brace`,
					value: j,
					output: t
				}), B(`braces`), O.pop();
				continue;
			}
			if (j === `|`) {
				D.length > 0 && D[D.length - 1].conditions++, V({
					type: `text`,
					value: j
				});
				continue;
			}
			if (j === `,`) {
				let e = j, t = O[O.length - 1];
				t && k[k.length - 1] === `braces` && (t.comma = !0, e = `|`), V({
					type: `comma`,
					value: j,
					output: e
				});
				continue;
			}
			if (j === `/`) {
				if (A.type === `dot` && E.index === E.start + 1) {
					E.start = E.index + 1, E.consumed = ``, E.output = ``, o.pop(), A = a;
					continue;
				}
				V({
					type: `slash`,
					value: j,
					output: f
				});
				continue;
			}
			if (j === `.`) {
				if (E.braces > 0 && A.type === `dot`) {
					A.value === `.` && (A.output = u);
					let e = O[O.length - 1];
					A.type = `dots`, A.output += j, A.value += j, e.dots = !0;
					continue;
				}
				if (E.braces + E.parens === 0 && A.type !== `bos` && A.type !== `slash`) {
					V({
						type: `text`,
						value: j,
						output: u
					});
					continue;
				}
				V({
					type: `dot`,
					value: j,
					output: u
				});
				continue;
			}
			if (j === `?`) {
				if (!(A && A.value === `(`) && n.noextglob !== !0 && N() === `(` && N(2) !== `?`) {
					H(`qmark`, j);
					continue;
				}
				if (A && A.type === `paren`) {
					let e = N(), t = j;
					(A.value === `(` && !/[!=<:]/.test(e) || e === `<` && !/<([!=]|\w+>)/.test(F())) && (t = `\\${j}`), V({
						type: `text`,
						value: j,
						output: t
					});
					continue;
				}
				if (n.dot !== !0 && (A.type === `slash` || A.type === `bos`)) {
					V({
						type: `qmark`,
						value: j,
						output: y
					});
					continue;
				}
				V({
					type: `qmark`,
					value: j,
					output: v
				});
				continue;
			}
			if (j === `!`) {
				if (n.noextglob !== !0 && N() === `(` && (N(2) !== `?` || !/[!=<:]/.test(N(3)))) {
					H(`negate`, j);
					continue;
				}
				if (n.nonegate !== !0 && E.index === 0) {
					R();
					continue;
				}
			}
			if (j === `+`) {
				if (n.noextglob !== !0 && N() === `(` && N(2) !== `?`) {
					H(`plus`, j);
					continue;
				}
				if (A && A.value === `(` || n.regex === !1) {
					V({
						type: `plus`,
						value: j,
						output: d
					});
					continue;
				}
				if (A && (A.type === `bracket` || A.type === `paren` || A.type === `brace`) || E.parens > 0) {
					V({
						type: `plus`,
						value: j
					});
					continue;
				}
				V({
					type: `plus`,
					value: d
				});
				continue;
			}
			if (j === `@`) {
				if (n.noextglob !== !0 && N() === `(` && N(2) !== `?`) {
					V({
						type: `at`,
						extglob: !0,
						value: j,
						output: ``
					});
					continue;
				}
				V({
					type: `text`,
					value: j
				});
				continue;
			}
			if (j !== `*`) {
				(j === `$` || j === `^`) && (j = `\\${j}`);
				let e = REGEX_NON_SPECIAL_CHARS.exec(F());
				e && (j += e[0], E.index += e[0].length), V({
					type: `text`,
					value: j
				});
				continue;
			}
			if (A && (A.type === `globstar` || A.star === !0)) {
				A.type = `star`, A.star = !0, A.value += j, A.output = T, E.backtrack = !0, E.globstar = !0, I(j);
				continue;
			}
			let t = F();
			if (n.noextglob !== !0 && /^\([^?]/.test(t)) {
				H(`star`, j);
				continue;
			}
			if (A.type === `star`) {
				if (n.noglobstar === !0) {
					I(j);
					continue;
				}
				let r = A.prev, i = r.prev, a = r.type === `slash` || r.type === `bos`, o = i && (i.type === `star` || i.type === `globstar`);
				if (n.bash === !0 && (!a || t[0] && t[0] !== `/`)) {
					V({
						type: `star`,
						value: j,
						output: ``
					});
					continue;
				}
				let s = E.braces > 0 && (r.type === `comma` || r.type === `brace`), c = D.length && (r.type === `pipe` || r.type === `paren`);
				if (!a && r.type !== `paren` && !s && !c) {
					V({
						type: `star`,
						value: j,
						output: ``
					});
					continue;
				}
				for (; t.slice(0, 3) === `/**`;) {
					let n = e[E.index + 4];
					if (n && n !== `/`) break;
					t = t.slice(3), I(`/**`, 3);
				}
				let l = M() || E.parens > 0 && t === `)`.repeat(E.parens) && !D.some((e) => e.type === `negate`);
				if (r.type === `bos` && M()) {
					A.type = `globstar`, A.value += j, A.output = S(n), E.output = A.output, E.globstar = !0, I(j);
					continue;
				}
				if (r.type === `slash` && r.prev.type !== `bos` && !o && l) {
					E.output = E.output.slice(0, -(r.output + A.output).length), r.output = `(?:${r.output}`, A.type = `globstar`, A.output = S(n) + (n.strictSlashes ? `)` : `|$)`), A.value += j, E.globstar = !0, E.output += r.output + A.output, I(j);
					continue;
				}
				if (r.type === `slash` && r.prev.type !== `bos` && t[0] === `/`) {
					let e = t[1] === void 0 ? `` : `|$`;
					E.output = E.output.slice(0, -(r.output + A.output).length), r.output = `(?:${r.output}`, A.type = `globstar`, A.output = `${S(n)}${f}|${f}${e})`, A.value += j, E.output += r.output + A.output, E.globstar = !0, I(j + P()), V({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				if (r.type === `bos` && t[0] === `/`) {
					A.type = `globstar`, A.value += j, A.output = `(?:^|${f}|${S(n)}${f})`, E.output = A.output, E.globstar = !0, I(j + P()), V({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				E.output = E.output.slice(0, -A.output.length), A.type = `globstar`, A.output = S(n), A.value += j, E.output += A.output, E.globstar = !0, I(j);
				continue;
			}
			let r = {
				type: `star`,
				value: j,
				output: T
			};
			n.bash === !0 ? (r.output = `.*?`, (A.type === `bos` || A.type === `slash`) && (r.output = C + r.output), V(r)) : A && (A.type === `bracket` || A.type === `paren`) && n.regex === !0 ? (r.output = j, V(r)) : ((E.index === E.start || A.type === `slash` || A.type === `dot`) && (A.type === `dot` ? (E.output += g, A.output += g) : n.dot === !0 ? (E.output += _, A.output += _) : (E.output += C, A.output += C), N() !== `*` && (E.output += p, A.output += p)), V(r));
		}
		for (; E.brackets > 0;) {
			if (n.strictBrackets === !0) throw SyntaxError(syntaxError(`closing`, `]`));
			E.output = utils.escapeLast(E.output, `[`), B(`brackets`);
		}
		for (; E.parens > 0;) {
			if (n.strictBrackets === !0) throw SyntaxError(syntaxError(`closing`, `)`));
			E.output = utils.escapeLast(E.output, `(`), B(`parens`);
		}
		for (; E.braces > 0;) {
			if (n.strictBrackets === !0) throw SyntaxError(syntaxError(`closing`, `}`));
			E.output = utils.escapeLast(E.output, `{`), B(`braces`);
		}
		if (n.strictSlashes !== !0 && (A.type === `star` || A.type === `bracket`) && V({
			type: `maybe_slash`,
			value: ``,
			output: `${f}?`
		}), E.backtrack === !0) {
			E.output = ``;
			for (let e of E.tokens) E.output += e.output == null ? e.value : e.output, e.suffix && (E.output += e.suffix);
		}
		return E;
	};
	parse.fastpaths = (e, t) => {
		let n = { ...t }, r = typeof n.maxLength == `number` ? Math.min(MAX_LENGTH, n.maxLength) : MAX_LENGTH, i = e.length;
		if (i > r) throw SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${r}`);
		e = REPLACEMENTS[e] || e;
		let { DOT_LITERAL: a, SLASH_LITERAL: o, ONE_CHAR: s, DOTS_SLASH: c, NO_DOT: l, NO_DOTS: u, NO_DOTS_SLASH: d, STAR: f, START_ANCHOR: p } = constants.globChars(n.windows), m = n.dot ? u : l, h = n.dot ? d : l, g = n.capture ? `` : `?:`, _ = {
			negated: !1,
			prefix: ``
		}, v = n.bash === !0 ? `.*?` : f;
		n.capture && (v = `(${v})`);
		let y = (e) => e.noglobstar === !0 ? v : `(${g}(?:(?!${p}${e.dot ? c : a}).)*?)`, b = (e) => {
			switch (e) {
				case `*`: return `${m}${s}${v}`;
				case `.*`: return `${a}${s}${v}`;
				case `*.*`: return `${m}${v}${a}${s}${v}`;
				case `*/*`: return `${m}${v}${o}${s}${h}${v}`;
				case `**`: return m + y(n);
				case `**/*`: return `(?:${m}${y(n)}${o})?${h}${s}${v}`;
				case `**/*.*`: return `(?:${m}${y(n)}${o})?${h}${v}${a}${s}${v}`;
				case `**/.*`: return `(?:${m}${y(n)}${o})?${a}${s}${v}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = b(t[1]);
					return n ? n + a + t[2] : void 0;
				}
			}
		}, x = b(utils.removePrefix(e, _));
		return x && n.strictSlashes !== !0 && (x += `${o}?`), x;
	}, module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (e) => e && typeof e == `object` && !Array.isArray(e);
	const picomatch = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => picomatch(e, t, n));
			return (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
		}
		let r = isObject(e) && e.tokens && e.input;
		if (e === `` || typeof e != `string` && !r) throw TypeError(`Expected pattern to be a non-empty string`);
		let i = t || {}, a = i.windows, o = r ? picomatch.compileRe(e, t) : picomatch.makeRe(e, t, !1, !0), s = o.state;
		delete o.state;
		let c = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			c = picomatch(i.ignore, e, n);
		}
		let l = (n, r = !1) => {
			let { isMatch: l, match: u, output: d } = picomatch.test(n, o, t, {
				glob: e,
				posix: a
			}), f = {
				glob: e,
				state: s,
				regex: o,
				posix: a,
				input: n,
				output: d,
				match: u,
				isMatch: l
			};
			return typeof i.onResult == `function` && i.onResult(f), l === !1 ? (f.isMatch = !1, r ? f : !1) : c(n) ? (typeof i.onIgnore == `function` && i.onIgnore(f), f.isMatch = !1, r ? f : !1) : (typeof i.onMatch == `function` && i.onMatch(f), !r || f);
		};
		return n && (l.state = s), l;
	};
	picomatch.test = (e, t, n, { glob: r, posix: i } = {}) => {
		if (typeof e != `string`) throw TypeError(`Expected input to be a string`);
		if (e === ``) return {
			isMatch: !1,
			output: ``
		};
		let a = n || {}, o = a.format || (i ? utils.toPosixSlashes : null), s = e === r, c = s && o ? o(e) : e;
		return s === !1 && (c = o ? o(e) : e, s = c === r), (s === !1 || a.capture === !0) && (s = a.matchBase === !0 || a.basename === !0 ? picomatch.matchBase(e, t, n, i) : t.exec(c)), {
			isMatch: !!s,
			match: s,
			output: c
		};
	}, picomatch.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : picomatch.makeRe(t, n)).test(utils.basename(e, { windows: r })), picomatch.isMatch = (e, t, n) => picomatch(t, n)(e), picomatch.parse = (e, t) => Array.isArray(e) ? e.map((e) => picomatch.parse(e, t)) : parse(e, {
		...t,
		fastpaths: !1
	}), picomatch.scan = (e, t) => scan(e, t), picomatch.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {}, a = i.contains ? `` : `^`, o = i.contains ? `` : `$`, s = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (s = `^(?!${s}).*$`);
		let c = picomatch.toRegex(s, t);
		return r === !0 && (c.state = e), c;
	}, picomatch.makeRe = (e, t = {}, n = !1, r = !1) => {
		if (!e || typeof e != `string`) throw TypeError(`Expected a non-empty string`);
		let i = {
			negated: !1,
			fastpaths: !0
		};
		return t.fastpaths !== !1 && (e[0] === `.` || e[0] === `*`) && (i.output = parse.fastpaths(e, t)), i.output || (i = parse(e, t)), picomatch.compileRe(i, t, n, r);
	}, picomatch.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? `i` : ``));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	}, picomatch.constants = constants, module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(e, t, n = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: utils.isWindows()
		}), pico(e, t, n);
	}
	Object.assign(picomatch, pico), module.exports = picomatch;
}));

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const f = Array.isArray;
const p = /\\/g;
const m = /^[A-Za-z]:$/;
const h = process.platform === `win32`;
const g = /^(\/?\.\.)+$/;
function _(e, t = {}) {
	let n = e.length, r = Array(n), i = Array(n), a, o;
	for (a = 0; a < n; a++) {
		let n = w(e[a]);
		r[a] = n;
		let s = n.length, c = Array(s);
		for (o = 0; o < s; o++) c[o] = (0, import_picomatch.default)(n[o], t);
		i[a] = c;
	}
	return (e) => {
		let s = e.split(`/`);
		if (s[0] === `..` && g.test(e)) return !0;
		for (a = 0; a < n; a++) {
			let e = r[a], n = i[a], c = s.length, l = Math.min(c, e.length);
			for (o = 0; o < l;) {
				let r = e[o];
				if (r.includes(`/`)) return !0;
				if (!n[o](s[o])) break;
				if (!t.noglobstar && r === `**`) return !0;
				o++;
			}
			if (o === c) return !0;
		}
		return !1;
	};
}
const v = /^[A-Z]:\/$/i;
const y = h ? (e) => v.test(e) : (e) => e === `/`;
function b(e, t, n) {
	if (e === t || t.startsWith(`${e}/`)) {
		if (n) {
			let t = e.length + +!y(e);
			return (e, n) => e.slice(t, n ? -1 : void 0) || `.`;
		}
		let r = t.slice(e.length + 1);
		return r ? (e, t) => {
			if (e === `.`) return r;
			let n = `${r}/${e}`;
			return t ? n.slice(0, -1) : n;
		} : (e, t) => t && e !== `.` ? e.slice(0, -1) : e;
	}
	return n ? (t) => posix.relative(e, t) || `.` : (n) => posix.relative(e, `${t}/${n}`) || `.`;
}
function x(e, t) {
	if (t.startsWith(`${e}/`)) {
		let n = t.slice(e.length + 1);
		return (e) => `${n}/${e}`;
	}
	return (n) => {
		let r = posix.relative(e, `${t}/${n}`);
		return n[n.length - 1] === `/` && r !== `` ? `${r}/` : r || `.`;
	};
}
function S(e) {
	return e.replace(m, (e) => `${e}/`);
}
const C = { parts: !0 };
function w(e) {
	let t = import_picomatch.default.scan(e, C);
	return t.parts?.length ? t.parts : [e];
}
const k = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const A = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const j = (e) => e.replace(k, `\\$&`);
const M = (e) => e.replace(A, `\\$&`);
const N = h ? M : j;
function P(e, t) {
	if (t?.caseSensitiveMatch === !1) return !0;
	let n = import_picomatch.default.scan(e);
	return n.isGlob || n.negated;
}
function F(...e) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString(`es`)}]`, ...e);
}
function I(e) {
	return typeof e == `string` ? [e] : e ?? [];
}
const L = /^(\/?\.\.)+/;
const R = /\\(?=[()[\]{}!*+?@|])/g;
function z(e, t, n, r) {
	let i = t.cwd, a = e;
	e[e.length - 1] === `/` && (a = e.slice(0, -1)), a[a.length - 1] !== `*` && t.expandDirectories && (a += `/**`);
	let c = N(i);
	a = isAbsolute$1(a.replace(R, ``)) ? posix.relative(c, a) : posix.normalize(a);
	let l = L.exec(a)?.[0], u = w(a);
	if (l) {
		let e = (l.length + 1) / 3, t = 0, r = c.split(`/`);
		for (; t < e && u[t + e] === r[r.length + t - e];) a = a.slice(0, (e - t - 1) * 3) + a.slice((e - t) * 3 + u[t + e].length + 1) || `.`, t++;
		let o = posix.join(i, l.slice(t * 3));
		o[0] !== `.` && n.root.length > o.length && (n.root = S(o), n.depthOffset = -e + t);
	}
	if (!r && n.depthOffset >= 0) {
		n.commonPath ??= u;
		let e = [], t = Math.min(n.commonPath.length, u.length);
		for (let r = 0; r < t; r++) {
			let t = u[r];
			if (t === `**` && !u[r + 1]) {
				e.pop();
				break;
			}
			if (r === u.length - 1 || t !== n.commonPath[r] || P(t)) break;
			e.push(t);
		}
		n.depthOffset = e.length, n.commonPath = e, n.root = S(e.length > 0 ? posix.join(i, ...e) : i);
	}
	return a;
}
function B(e, t, n) {
	let r = [], i = [];
	for (let t of e.ignore) t && (t[0] !== `!` || t[1] === `(`) && i.push(z(t, e, n, !0));
	for (let a of t) a && (a[0] !== `!` || a[1] === `(` ? r.push(z(a, e, n, !1)) : (a[1] !== `!` || a[2] === `(`) && i.push(z(a.slice(1), e, n, !0)));
	return {
		match: r,
		ignore: i
	};
}
function V(e, t) {
	let n = e.cwd, r = {
		root: n,
		depthOffset: 0
	}, i = B(e, t, r);
	e.debug && F(`internal processing patterns:`, i);
	let { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: f } = e, m = r.root.replace(p, ``), h = {
		dot: c,
		nobrace: e.braceExpansion === !1,
		nocase: !o,
		noextglob: e.extglob === !1,
		noglobstar: e.globstar === !1,
		posix: !0
	}, g = (0, import_picomatch.default)(i.match, h), v = (0, import_picomatch.default)(i.ignore, h), y = _(i.match, h), S = b(n, m, a), C = a ? S : b(n, m, !0), w = (e, t) => {
		let n = C(t, !0);
		return n !== `.` && !y(n) || v(n);
	}, T;
	e.deep !== void 0 && (T = Math.round(e.deep - r.depthOffset));
	let E = new fe({
		filters: [s ? (e, t) => {
			let n = S(e, t), r = g(n) && !v(n);
			return r && F(`matched ${n}`), r;
		} : (e, t) => {
			let n = S(e, t);
			return g(n) && !v(n);
		}],
		exclude: s ? (e, t) => {
			let n = w(e, t);
			return F(`${n ? `skipped` : `crawling`} ${t}`), n;
		} : w,
		fs: e.fs,
		pathSeparator: `/`,
		relativePaths: !a,
		resolvePaths: a,
		includeBasePath: a,
		resolveSymlinks: l,
		excludeSymlinks: !l,
		excludeFiles: f,
		includeDirs: f || !e.onlyFiles,
		maxDepth: T,
		signal: e.signal
	}).crawl(m);
	return e.debug && F(`internal properties:`, {
		...r,
		root: m
	}), [E, n !== m && !a && x(n, m)];
}
function H(e, t) {
	if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
	return e;
}
const U = {
	caseSensitiveMatch: !0,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: !0,
	followSymbolicLinks: !0,
	onlyFiles: !0
};
function W(o) {
	let s = Object.assign({}, o);
	for (let e in U) s[e] === void 0 && Object.assign(s, { [e]: U[e] });
	return s.cwd = (s.cwd instanceof URL ? fileURLToPath(s.cwd) : resolve$1(s.cwd || process.cwd())).replace(p, `/`), s.ignore = I(s.ignore), s.fs &&= {
		readdir: s.fs.readdir || readdir$1,
		readdirSync: s.fs.readdirSync || readdirSync$1,
		realpath: s.fs.realpath || realpath$1,
		realpathSync: s.fs.realpathSync || realpathSync$1,
		stat: s.fs.stat || stat$1,
		statSync: s.fs.statSync || statSync$1
	}, s.debug && F(`globbing with options:`, s), s;
}
function G(e, t = {}) {
	if (e && t?.patterns) throw Error(`Cannot pass patterns as both an argument and an option`);
	let n = f(e) || typeof e == `string`, r = I((n ? e : e.patterns) ?? `**/*`), i = W(n ? t : e);
	return r.length > 0 ? V(i, r) : [];
}
async function K(e, t) {
	let [n, r] = G(e, t);
	return n ? H(await n.withPromise(), r) : [];
}

// src/files/patterns.ts
/**
* The files that match a pattern, in an order that does not depend on the disk's. Hidden ones only by name, as in a shell.
* Nothing that may match is passed over: a folder that cannot be searched is a problem, and a link that leads nowhere is a
* match, which reading it then says.
*/
async function matching(pattern, directory) {
	const absolute = isAbsolute(pattern);
	const refused = [];
	return {
		matches: await found(pattern, directory, watching((folder, problem) => {
			const file = nameOf(absolute ? resolve(folder) : relative(directory, folder) || ".");
			refused.push(error("file-unreadable", { file }, {
				why: whyRefused(problem),
				pattern
			}));
		})),
		refused
	};
}
async function found(pattern, directory, fs) {
	return (await K(nameOf(pattern), {
		cwd: directory,
		absolute: isAbsolute(pattern),
		onlyFiles: true,
		expandDirectories: false,
		fs
	})).sort();
}
/** Node's file system for a search that would leave out, without a word, whatever it cannot open. */
function watching(refuse) {
	return {
		readdir: (folder, options, done) => readdir(folder, options, (problem, entries) => {
			if (problem !== null && problem.code !== "ENOENT" && problem.code !== "ENOTDIR") refuse(folder, problem);
			done(problem, entries);
		}),
		realpath: (path, done) => realpath(path, (problem, real) => done(null, problem === null ? real : path)),
		stat: (path, done) => stat(path, (problem, found) => done(null, problem === null ? found : { isDirectory: () => false }))
	};
}

export { matching };