import { B as SURFACES, D as send, H as nameOf, J as hasErrors, S as diagnosisMessages, U as readText, V as decode, Y as worded, _ as readNamedFiles, b as loadGateFiles, c as DEFAULT_GATES, d as readGates, f as readRun, g as isPattern, h as inputReader, i as baseMessages, m as expand, p as readRunOf, q as error, u as judgeRun, v as checkLoaded, x as worst, y as mistakesInMetrics } from "./shared.js";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";

// src/judge/held.ts
/** A report in which gates that are themselves in doubt never pass: their verdict is at best hold. */
function holding(report, doubtOf) {
	const gates = report.gates.map((gate) => {
		const doubt = gate.verdict === "pass" ? doubtOf(gate) : null;
		return doubt === null ? gate : {
			...gate,
			verdict: "hold",
			diagnosis: diagnosisOf(doubt)
		};
	});
	return {
		...report,
		gates,
		verdict: worst(gates.map(({ verdict }) => verdict))
	};
}
/** Who agreed on what judges is a question of governance. */
function diagnosisOf({ because, evidence }) {
	return {
		surface: "governance",
		confidence: null,
		sentence: diagnosisMessages.held({ because }),
		evidence: [...evidence],
		falsified_by: [diagnosisMessages.heldInVain()],
		next_motion: SURFACES.governance.motion,
		not_now: []
	};
}

// src/github/base/choice.ts
/**
* Takes the base's file, so that nobody is judged by what they wrote themselves. Only where the base has none, or one that
* cannot be understood, the file that is checked out is taken. `mistakes` finds what is wrong in a text.
*/
function chosen(sides, mistakes) {
	const wrongIn = (read) => read.ok ? mistakes(read.file).filter(({ level }) => level === "error") : [read.problem];
	const { base, head } = sides;
	const take = (from, read, doubts) => read.ok ? {
		sides,
		from,
		file: read.file,
		problems: [],
		doubts
	} : {
		sides,
		from,
		file: null,
		problems: [read.problem],
		doubts: []
	};
	if (base === null) return take("head", head, []);
	const wrong = wrongIn(base);
	const isGone = !head.ok && head.problem.code === "file-missing";
	const wrongInHead = isGone || isSame(base, head) ? [] : wrongIn(head);
	if (wrong.length === 0) return take("base", base, wrongInHead);
	if (isGone || isSame(base, head)) return take("base", base, []);
	return take("head", head, wrong);
}
/** Whether a file is the same on both sides. */
function isSame(base, head) {
	return base?.ok === true && head.ok && base.file.text === head.file.text;
}

// src/github/base/baseline.ts
/** The baseline of a run, each file of it by the rule of the gates. Most are downloaded, and in no branch. */
async function baselineOf(named, both) {
	const { sides, problems, paths } = await both.read(named, "a baseline");
	const choices = sides.map((each) => chosen(each, mistakesInMetrics));
	return {
		choices,
		inputs: {
			files: choices.flatMap(({ file }) => file ?? []),
			problems: [...problems, ...choices.flatMap((choice) => choice.problems)],
			paths
		}
	};
}

// src/github/base/gates.ts
/** Finds the gates that are named, or else the one where a gate is looked for: at the base first. */
async function gatesOf(named, both, reader) {
	const own = await readGates(named, reader, inputReader(reader));
	const names = named.length > 0 ? named : await defaultAtBase(both);
	if (names.length === 0 && own.files.length === 0) return {
		choices: [],
		judging: own,
		own
	};
	const { sides, problems, paths } = await both.read(names.length > 0 ? names : own.paths, "a gate");
	const choices = sides.map((each) => chosen(each, mistakes));
	return {
		choices,
		judging: {
			files: choices.flatMap(({ file }) => file ?? []),
			problems: [...problems, ...choices.flatMap((choice) => choice.problems)],
			paths
		},
		own
	};
}
async function defaultAtBase(both) {
	for (const path of DEFAULT_GATES) {
		const { sides } = await both.read([path], "a gate");
		if (sides.some(({ base }) => base !== null)) return [path];
	}
	return [];
}
/** What is wrong with a text as a gate, by itself. */
function mistakes(file) {
	return loadGateFiles([file]).problems;
}
/** Whether the change brings other gates than those that judge. */
function isChanged({ judging, own }) {
	const texts = ({ files }) => JSON.stringify(files.map(({ file, text }) => [file, text]).sort());
	return texts(judging) !== texts(own);
}

// src/github/base/doubts.ts
/** Collects what is wrong on the sides that were not taken: of gates for their own file, of everything else for every gate. */
function doubtsOf(gates, baseline, branch) {
	const own = brokenIn(gates.choices, "gate");
	const others = [...straysIn(gates), ...brokenIn(baseline, "baseline")];
	const all = [...own, ...others];
	const doubtOf = ({ file, side, mistakes: found }) => ({
		because: side === "base" ? baseMessages.baseInvalidBecause({
			file,
			branch
		}) : baseMessages.headInvalidBecause({ file }),
		evidence: found.map(worded).map(({ line, message }) => baseMessages.mistake({
			file,
			line,
			message
		}))
	});
	return {
		of: (file) => [...own.filter((each) => each.file === file), ...others].map(doubtOf)[0] ?? null,
		notes: all.map(({ file, side, what }) => side === "base" ? baseMessages.baseInvalid({
			file,
			branch,
			what
		}) : baseMessages.headInvalid({
			file,
			branch,
			what
		})),
		warnings: all.flatMap(({ side, mistakes: found }) => found.map((each) => warned(each, side))),
		texts: [...gates.choices, ...baseline].flatMap(({ from, doubts, sides: { head } }) => from === "base" && doubts.length > 0 && head.ok ? [head.file] : [])
	};
}
function brokenIn(choices, what) {
	return choices.filter(({ doubts }) => doubts.length > 0).map(({ sides, from, doubts }) => ({
		file: sides.name,
		side: from === "base" ? "head" : "base",
		what,
		mistakes: doubts
	}));
}
/** Gates with mistakes that a change puts where they will be found before the one that judges now. */
function straysIn({ choices, own }) {
	const known = new Set(choices.map(({ sides }) => sides.name));
	if (known.size === 0) return [];
	const unread = own.problems.flatMap((problem) => {
		const file = problem.place?.file;
		return file === void 0 || problem.code === "no-match" || problem.code === "file-missing" || problem.code === "file-twice" ? [] : [{
			file,
			side: "head",
			what: "gate",
			mistakes: [problem]
		}];
	});
	const wrong = own.files.map((file) => ({
		file: file.file,
		side: "head",
		what: "gate",
		mistakes: mistakes(file).filter((each) => hasErrors([each]))
	}));
	return [...unread, ...wrong].filter(({ file, mistakes: found }) => !known.has(file) && found.length > 0);
}
/** A mistake that keeps nothing from being judged. One in the base's text is on no line that anybody sees here. */
function warned(diagnostic, side) {
	const { line, message, ...rest } = worded(diagnostic);
	if (side === "head") return {
		...rest,
		line,
		message,
		level: "warning"
	};
	return {
		...rest,
		line: null,
		column: null,
		message: baseMessages.atBase({
			line,
			message
		}),
		level: "warning"
	};
}

// src/github/base/notes.ts
/** Whose gate judged, and what the change does to it, in sentences. */
function notesOf({ gates, branch, commit, proposed, doubts }) {
	const { choices, own } = gates;
	const byBase = choices.filter(({ from }) => from === "base");
	const isGone = ({ sides: { head } }) => !head.ok && head.problem.code === "file-missing";
	const unjudged = isChanged(gates) && own.files.length > 0 && proposed === null && doubts.length === 0;
	return [
		...byBase.length > 0 ? [baseMessages.judgedBy({
			branch,
			commit
		})] : [],
		...choices.filter(({ sides }) => sides.path === null).map(({ sides }) => baseMessages.outside({ file: sides.name })),
		...choices.filter(({ sides }) => sides.path !== null && sides.base === null).map(({ sides }) => baseMessages.noGateYet({
			file: sides.name,
			branch
		})),
		...byBase.filter(isGone).map(({ sides }) => baseMessages.deletes({ file: sides.name })),
		...proposed == null ? [] : [baseMessages.changes({ verdict: proposed.verdict })],
		...unjudged ? [baseMessages.changesUnjudged()] : [],
		...doubts
	];
}

// src/github/base/proposal.ts
/**
* What a change's own gates say of the same evidence; null where they cannot judge it. This is the one place where the old
* and the new gates are both at hand.
*/
function proposalOf({ own }, input) {
	if (hasErrors(own.problems)) return null;
	const judged = checkLoaded(own, input);
	return judged.ok ? {
		verdict: judged.report.verdict,
		gates: judged.report.gates.map((gate) => proposed(gate))
	} : null;
}
/** Where a metric stands on its number line is told of the gate that counts alone. */
function proposed(gate) {
	const bare = (lines) => lines.map((line) => ({
		...line,
		number_line: void 0
	})).map((line) => JSON.parse(JSON.stringify(line)));
	return {
		...gate,
		source: "head",
		conditions: bare(gate.conditions),
		triggers: bare(gate.triggers)
	};
}

// src/github/base/tree.ts
/** Why the base cannot be read, in a sentence for the user. It ends the evaluation: nothing is judged by guess. */
var BaseFailure = class extends Error {};

// src/github/base/links.ts
/** Links on the way to one file; git itself follows none in a tree, and a system about forty. */
const MOST_LINKS = 8;
/**
* Reads a file of a tree as a checkout of it would: through links, also of folders on the way. A link that leads out of the
* repository, or to nothing, is an error; were it taken for "no such file", whoever proposes a change would be asked instead.
*/
async function readThrough(path, lookup) {
	const there = await lookup(path);
	if (there?.kind === "file") return there.bytes;
	let [rest, followed] = [path.split("/"), 0];
	for (let at = 1; at <= rest.length; at += 1) {
		const part = rest.slice(0, at).join("/");
		const found = part === path ? there : await lookup(part);
		if (found === null) {
			if (followed > 0) throw new BaseFailure(baseMessages.deadLink({ path }));
			return null;
		}
		if (found.kind === "submodule") throw new BaseFailure(baseMessages.submodule({
			path,
			submodule: part
		}));
		if (found.kind === "file") return at === rest.length ? found.bytes : null;
		if (found.kind !== "link") continue;
		followed += 1;
		if (followed > MOST_LINKS) throw new BaseFailure(baseMessages.manyLinks({ path }));
		rest = targetOf(path, part, found.target).concat(rest.slice(at));
		at = 0;
	}
	return null;
}
/** Where a link leads, from the root of the repository. */
function targetOf(path, link, target) {
	const leads = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/u, "").split("/");
	if (posix.isAbsolute(target) || leads[0] === "..") throw new BaseFailure(baseMessages.linkOut({
		path,
		link,
		target
	}));
	return leads[0] === "." ? leads.slice(1) : leads;
}

// src/github/base/api-tree.ts
/** Seconds that one question may take, GitHub's own failures and short limits waited for. */
const SECONDS = 20;
const SUBMODULE$1 = "160000";
const FOLDER = "040000";
/** A commit's files by GitHub's API. `name` is what GitHub is to find it by, `branch` what people call it. */
async function apiTree(runner, token, name, branch) {
	const ask = async (what, work) => {
		const attempt = {
			what,
			to: "read",
			permission: "contents: read",
			again: baseMessages.again(),
			notFound: baseMessages.gone()
		};
		const sent = await send(runner, token, attempt, SECONDS, work);
		if (!sent.ok) throw new BaseFailure(`${sent.why} ${baseMessages.unjudged({ branch })}`);
		return sent.value;
	};
	const commit = await ask(baseMessages.commitOf({ branch }), (api) => api.commit(name));
	return {
		commit,
		list: async () => {
			const { entries, truncated } = await ask(baseMessages.listOf({
				branch,
				commit
			}), (api) => api.listing(commit));
			if (truncated) throw new BaseFailure(baseMessages.truncated({ branch }));
			return entries.filter(({ mode }) => mode !== SUBMODULE$1 && mode !== FOLDER).map(({ path }) => path);
		},
		read: (path) => readThrough(path, (part) => ask(baseMessages.fileOf({
			path: part,
			branch,
			commit
		}), (api) => api.content(part, commit)))
	};
}

// src/github/base/git-tree.ts
const LINK = "120000";
const SUBMODULE = "160000";
/** Git's hashes, of either length. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A file whose bytes this checkout does not hold, as in a clone that leaves them out. */
var Lacking = class extends Error {};
/**
* The commit that a pull request's merge was made onto, as the checkout itself tells: only where the merge that is checked
* out is the run's, and its second parent the pull request's head. Of any other commit with two parents, the first one may
* be of the author's own making. The parents are read from the commit itself, since grafts and shallow histories change
* what git says they are.
*/
async function mergedOnto(git, top, sha, head) {
	if (!HASH.test(sha)) return null;
	if ((await git(top, [
		"rev-parse",
		"--verify",
		"HEAD"
	]))?.toString("latin1").trim() !== sha) return null;
	const text = (await git(top, [
		"cat-file",
		"commit",
		sha
	]))?.toString("latin1") ?? "";
	const parents = text.slice(0, text.indexOf("\n\n")).split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/u.exec(line)?.[1] ?? []);
	return parents.length === 2 && parents[1] === head ? parents[0] ?? null : null;
}
/** A commit's files by git; null where this checkout does not hold all of it, as a shallow one. What it lacks later, `other` reads. */
async function gitTree(git, top, commit, other) {
	if (!HASH.test(commit)) return null;
	const listed = await git(top, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (listed === null) return null;
	const entries = entriesIn(listed.toString("utf8"));
	const folders = new Set([...entries.keys()].flatMap(foldersAbove));
	const blob = async (id) => {
		const bytes = await git(top, [
			"cat-file",
			"blob",
			id
		]);
		if (bytes === null) throw new Lacking();
		return bytes;
	};
	const lookup = async (path) => {
		const entry = entries.get(path);
		if (entry === void 0) return folders.has(path) ? { kind: "folder" } : null;
		if (entry.mode === SUBMODULE) return { kind: "submodule" };
		const bytes = await blob(entry.id);
		return entry.mode === LINK ? {
			kind: "link",
			target: bytes.toString("utf8")
		} : {
			kind: "file",
			bytes
		};
	};
	return {
		commit,
		list: () => Promise.resolve([...entries].filter(([, { mode }]) => mode !== SUBMODULE).map(([path]) => path)),
		read: (path) => readThrough(path, lookup).catch(async (thrown) => {
			if (!(thrown instanceof Lacking)) throw thrown;
			return (await other()).read(path);
		})
	};
}
/** The lines of `ls-tree -z`: mode, kind, id, and behind a tab the path. */
function entriesIn(listed) {
	return new Map(listed.split("\0").flatMap((line) => {
		const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(line) ?? [];
		return mode === void 0 || id === void 0 || path === void 0 ? [] : [[path, {
			mode,
			id
		}]];
	}));
}
function foldersAbove(path) {
	const parts = path.split("/");
	return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}

// src/github/base/open.ts
/**
* Opens the commit that a change is to be merged into: in one of the checkouts where git can vouch for it, else by GitHub's
* API at the tip of the branch.
*/
async function openBase(runner, token, base, tops) {
	const byApi = (name) => apiTree(runner, token, name, base.branch);
	for (const top of tops) {
		const commit = base.head === null ? base.commit : await mergedOnto(runner.git, top, runner.environment["GITHUB_SHA"] ?? "", base.head);
		const tree = commit === null ? null : await gitTree(runner.git, top, commit, () => byApi(commit ?? ""));
		if (tree !== null) return tree;
	}
	return byApi(base.commit ?? `heads/${base.branch}`);
}

// src/github/base/place.ts
/**
* Where a file stands in the repository; null for one outside of the workspace. By names alone: were links followed, a
* change could turn a folder into a link, and so have its gate looked for in another place. Of checkouts in one another the
* outer one counts, since a change can bring the inner one, as a submodule.
*/
function spotOf(workspaces, full) {
	for (const workspace of workspaces) {
		const parts = relative(workspace, full).split(sep);
		if (parts[0] === ".." || parts[0] === "" || isAbsolute(relative(workspace, full))) continue;
		const at = parts.findIndex((_, index) => hasGit(join(workspace, ...parts.slice(0, index))));
		const folders = Math.max(0, at);
		return {
			top: join(workspace, ...parts.slice(0, folders)),
			path: parts.slice(folders).join("/")
		};
	}
	return null;
}
function hasGit(folder) {
	return existsSync(join(folder, ".git"));
}
/** Whether a checkout is surely of another repository of this server, as one that holds shared gates may be. */
async function isForeign(git, top, environment) {
	if (!hasGit(top)) return false;
	const origin = (await git(top, [
		"config",
		"--local",
		"--get",
		"remote.origin.url"
	]))?.toString("utf8").trim() ?? "";
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const [, host, name] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/u.exec(origin) ?? [];
	if (host === void 0 || name === void 0 || !URL.canParse(server)) return false;
	return host.toLowerCase() === new URL(server).hostname && name.toLowerCase() !== (environment["GITHUB_REPOSITORY"] ?? "").toLowerCase();
}
/** The folder that a path or pattern surely lies in: up to its first part with a sign of a pattern. */
function startOf(full) {
	const parts = full.split(sep);
	const at = parts.findIndex((part) => /[*?[\]{}]/u.test(part));
	return at < 0 ? dirname(full) : parts.slice(0, at).join(sep) || sep;
}

// src/github/base/sides.ts
/** Opens the base for the files of a step. `named` are its paths and patterns, relative to `directory`. */
async function bothSides(runner, token, base, directory, named) {
	const { environment, git } = runner;
	const workspaces = [.../* @__PURE__ */ new Set([runner.directory, environment["GITHUB_WORKSPACE"] || runner.directory])];
	const tops = [...new Set([directory, ...named.map((each) => startOf(resolve(directory, each)))].flatMap((folder) => spotOf(workspaces, resolve(folder, "file"))?.top ?? []))];
	const foreign = /* @__PURE__ */ new Set();
	for (const top of tops) if (await isForeign(git, top, environment)) foreign.add(top);
	const tree = await openBase(runner, token, base, tops.filter((top) => !foreign.has(top)));
	const spot = (path) => {
		const found = spotOf(workspaces, resolve(directory, path));
		return found === null || foreign.has(found.top) ? null : found;
	};
	const reads = /* @__PURE__ */ new Map();
	const readBase = (path) => {
		const reading = reads.get(path) ?? tree.read(path);
		reads.set(path, reading);
		return reading;
	};
	const readBoth = async (path, what) => {
		const at = spot(path);
		const bytes = at === null ? null : await readBase(at.path);
		return {
			name: nameOf(path),
			path: at?.path ?? null,
			base: bytes === null ? null : decode(nameOf(path), bytes),
			head: readText(directory, path, what)
		};
	};
	/** Files of the base that a pattern matches, where no file of it has that very name. */
	const matches = async (pattern) => {
		const at = spot(pattern);
		if (at === null || !isPattern(pattern) || await readBase(at.path) !== null) return [];
		const { matchingAmong } = await import("./patterns.js");
		const found = await matchingAmong((await tree.list()).map((each) => resolve(at.top, each)), pattern, directory);
		const files = [];
		for (const each of found) if (await readBase(spot(each)?.path ?? "") !== null) files.push(each);
		return files;
	};
	return {
		tree,
		async read(names, what) {
			const { paths, problems } = await expand(names, what, directory);
			const known = new Map(paths.map((path) => [resolve(directory, path), path]));
			const found = /* @__PURE__ */ new Set();
			for (const each of names) {
				const there = await matches(each);
				if (there.length > 0) found.add(nameOf(each));
				for (const path of there) if (!known.has(resolve(directory, path))) known.set(resolve(directory, path), path);
			}
			const sides = [];
			for (const path of known.values()) sides.push(await readBoth(path, what));
			return {
				sides,
				problems: problems.filter(({ code, place }) => code !== "no-match" || !found.has(place?.file ?? "")),
				paths: [...known.values()]
			};
		}
	};
}

// src/github/base/evaluate.ts
/** Judges by the gates and the baseline of the branch that a change is to be merged into. What of it cannot be read is never guessed. */
async function evaluateByBase(runner, token, base, request, reader) {
	try {
		return await evaluateBoth(await bothSides(runner, token, base, reader.directory, [...request.gates, ...request.baseline]), base.branch, request, reader);
	} catch (thrown) {
		if (!(thrown instanceof BaseFailure)) throw thrown;
		const { unread, texts, paths } = await readRun(request, reader);
		return {
			evaluation: {
				report: null,
				diagnostics: [worded(error("base-gate", null, { problem: thrown.message })), ...unread],
				texts,
				paths
			},
			commit: "",
			paths: /* @__PURE__ */ new Map(),
			differing: /* @__PURE__ */ new Set()
		};
	}
}
async function evaluateBoth(both, branch, request, reader) {
	const gates = await gatesOf(request.gates, both, reader);
	const baseline = await baselineOf(request.baseline, both);
	const { read, metrics } = readingMetrics(reader, baseline.inputs);
	const run = await readRunOf(gates.judging, request, reader, read);
	const evaluation = judgeRun(run);
	const { commit } = both.tree;
	const taken = gates.choices.filter(({ from, file }) => from === "base" && file !== null);
	const placed = {
		commit,
		paths: new Map(taken.flatMap(({ sides: { name, path } }) => path === null ? [] : [[name, path]])),
		differing: new Set(taken.filter(({ file, sides: { head } }) => !head.ok || head.file.text !== file?.text).map(({ sides }) => sides.name))
	};
	if (evaluation.report === null) return {
		evaluation,
		...placed
	};
	const doubts = doubtsOf(gates, baseline.choices, branch);
	const own = isChanged(gates) && gates.own.files.length > 0 ? loadGateFiles(gates.own.files) : null;
	const files = own === null ? [] : readNamedFiles(own.fromFiles, metrics(), reader.directory).files;
	const proposed = own === null ? null : proposalOf({
		old: run.loaded,
		own
	}, {
		...run.input,
		files
	});
	const report = holding(withSources(evaluation.report, gates, baseline.choices), ({ file }) => doubts.of(file));
	return {
		evaluation: {
			...evaluation,
			report: {
				...report,
				diagnostics: [...report.diagnostics, ...doubts.warnings],
				gate_source: {
					from: taken.length > 0 ? "base" : "head",
					commit,
					notes: notesOf({
						gates,
						branch,
						commit,
						proposed,
						doubts: doubts.notes
					})
				},
				...proposed !== null && { proposed }
			},
			texts: [...evaluation.texts, ...doubts.texts]
		},
		...placed
	};
}
/** Reads metrics, and remembers them; the baseline is read already. */
function readingMetrics(reader, baseline) {
	const readFiles = inputReader(reader);
	let found = {
		files: [],
		problems: [],
		paths: []
	};
	const read = async (named, what) => what === "a baseline" ? baseline : found = await readFiles(named, what);
	return {
		read,
		metrics: () => found
	};
}
/** Says of each gate, and of a baseline from the base, where it was read. */
function withSources(report, { choices }, baseline) {
	const sideOf = new Map(choices.map(({ sides, from }) => [sides.name, from]));
	const tracked = new Set(baseline.filter(({ from }) => from === "base").map(({ sides }) => sides.name));
	return {
		...report,
		gates: report.gates.map(({ file, ...gate }) => ({
			file,
			source: sideOf.get(file) ?? "head",
			...gate
		})),
		evidence: report.evidence.map((each) => each.role === "baseline" && tracked.has(each.file) ? {
			...each,
			source: "base"
		} : each)
	};
}

export { evaluateByBase };