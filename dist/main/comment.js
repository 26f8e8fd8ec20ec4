import { n as isOfPerson, r as RequestFailure, t as isOfApp } from "./shared.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/github/identity.ts
/** The account that comments with the token of a workflow run. */
const WORKFLOW_ACCOUNT = "github-actions[bot]";
/**
* Tells whether the token itself wrote a comment, by its author. The usual case, an app's token and the workflow's account,
* needs no request. (Nothing tells a workflow's own token from another app's: a team that moves to an app's keeps its
* workflow's comment.) Any other author that may be the token's makes it ask, once.
*/
function authorship(api, token) {
	let asked;
	return async ({ login, type }) => {
		if (login === WORKFLOW_ACCOUNT && type === "Bot" && !isOfPerson(token)) return true;
		if (isOfApp(token) ? type !== "Bot" : isOfPerson(token) && type === "Bot") return false;
		const own = await (asked ??= api.login());
		return own !== null && bare(own) === bare(login);
	};
}
/** GraphQL leaves the ending of an app's login out, or not. */
function bare(login) {
	return login.toLowerCase().replace(/\[bot\]$/u, "");
}

// src/github/marker.ts
/** Characters of the memory that a comment can spare. */
const LARGEST = 16e3;
/** Bytes of a memory, unpacked: more than any that is written here. */
const UNPACKED = 2e6;
/** How a comment of this key begins. Nothing of a user's ever stands there, so a text that looks like it is no marker. */
function markerStart(key) {
	return `<!-- rollout-gate key=${encodeURIComponent(key).replace(/[-!'()*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)} `;
}
/** The hidden first line of a comment: whose it is, and what it remembers. */
function markerOf(key, memory) {
	const full = packed(memory);
	const state = full.length <= LARGEST ? full : packed({
		...memory,
		snapshot: {
			...memory.snapshot,
			lines: /* @__PURE__ */ new Map()
		}
	});
	return `${markerStart(key)}memory=${state} -->`;
}
/** What a comment remembers; null when it cannot be read, since anyone with write access may have edited it. */
function memoryIn(body) {
	try {
		const state = /^<!-- rollout-gate key=\S* memory=([\w-]*) -->/u.exec(body)?.[1] ?? "";
		return unpacked(JSON.parse(inflateRawSync(Buffer.from(state, "base64url"), { maxOutputLength: UNPACKED }).toString("utf8")));
	} catch {
		return null;
	}
}
const STATUSES = [
	"met",
	"not_met",
	"unknown",
	"clear",
	"fired"
];
const VERDICTS = [
	"pass",
	"hold",
	"rollback",
	"error"
];
function packed({ run, writer, commit, snapshot }) {
	const lines = [...snapshot.lines].map(([id, { status, observed }]) => [
		id,
		STATUSES.indexOf(status),
		observed.length > 40 ? "-" : observed
	]);
	return deflateRawSync(JSON.stringify([
		1,
		run.id,
		run.attempt,
		writer.id,
		writer.attempt,
		commit,
		VERDICTS.indexOf(snapshot.verdict),
		lines
	])).toString("base64url");
}
function unpacked(state) {
	if (!Array.isArray(state)) return null;
	const [version, ...rest] = state;
	const [id, attempt, writerId, writerAttempt] = rest.filter((each) => Number.isSafeInteger(each));
	const [commit, verdictAt, lines] = rest.slice(4);
	const verdict = VERDICTS[Number(verdictAt)];
	if (version !== 1 || id === void 0 || attempt === void 0 || writerId === void 0 || writerAttempt === void 0) return null;
	if (typeof commit !== "string" || verdict === void 0 || !Array.isArray(lines)) return null;
	const known = lines.flatMap((line) => {
		const [key, statusAt, observed] = Array.isArray(line) ? line : [];
		const status = STATUSES[Number(statusAt)];
		return typeof key === "string" && typeof observed === "string" && status !== void 0 ? [[key, {
			status,
			observed
		}]] : [];
	});
	return {
		run: {
			id,
			attempt
		},
		writer: {
			id: writerId,
			attempt: writerAttempt
		},
		commit,
		snapshot: {
			verdict,
			lines: new Map(known)
		}
	};
}

// src/github/comment.ts
/**
* Writes the comment, or updates it in place. One that a later run wrote is left alone. So is one that this very run wrote
* with a worse verdict: another job of a matrix has the same key, and its verdict must not vanish.
*/
async function keepComment(api, token, sticky) {
	const own = await findAll(api, token, sticky);
	if (own.length > 0) return update(api, own, sticky);
	if (!sticky.create) return {
		did: "nothing",
		url: null
	};
	try {
		return await create(api, sticky);
	} catch (thrown) {
		if (!(thrown instanceof RequestFailure && thrown.mayHaveArrived && thrown.status !== "timeout")) throw thrown;
		const [arrived] = await findAll(api, token, sticky);
		return arrived === void 0 ? create(api, sticky) : {
			did: "created",
			url: arrived.url
		};
	}
}
async function create(api, sticky) {
	return {
		did: "created",
		url: (await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url
	};
}
async function update(api, own, sticky) {
	const [kept, ...copies] = own;
	const before = own.flatMap(({ body }) => memoryIn(body) ?? []).reduce((latest, memory) => latest === null || isLater(memory.run, latest.run) ? memory : latest, null);
	if (before !== null && isLater(before.run, sticky.run)) return {
		did: "left a newer one",
		url: kept.url
	};
	if (before !== null && isSame(before.writer, sticky.writer) && rank(before) > rank(sticky.page.memory(before))) return {
		did: "left a worse one",
		url: kept.url
	};
	const { url } = await rewrite(api, kept, before, sticky);
	for (const copy of copies) await api.updateComment(copy.id, `The verdict is kept in [another comment](${url}).\n`);
	return {
		did: "updated",
		url
	};
}
/** Updates the comment, or writes it anew where somebody has deleted it meanwhile. */
async function rewrite(api, { id }, before, sticky) {
	try {
		return await api.updateComment(id, bodyOf(sticky, before));
	} catch (thrown) {
		if (!(thrown instanceof RequestFailure && thrown.status === 404)) throw thrown;
		return api.createComment(sticky.pullRequest, bodyOf(sticky, before));
	}
}
function rank({ snapshot }) {
	return [
		"pass",
		"hold",
		"error",
		"rollback"
	].indexOf(snapshot.verdict);
}
function isSame(one, other) {
	return one.id === other.id && one.attempt === other.attempt;
}
/** Every comment with this key that the token itself wrote, the oldest first. Others may have copied the marker. */
async function findAll(api, token, { pullRequest, key }) {
	const start = markerStart(key);
	const isOwn = authorship(api, token);
	const found = [];
	for await (const page of api.comments(pullRequest)) for (const comment of page) if (comment.body.startsWith(start) && await isOwn(comment.author)) found.push(comment);
	return found;
}
function isLater(one, other) {
	return one.id > other.id || one.id === other.id && one.attempt > other.attempt;
}
function bodyOf({ key, page }, before) {
	return page.comment(`${markerOf(key, page.memory(before))}\n`, before);
}

export { keepComment };