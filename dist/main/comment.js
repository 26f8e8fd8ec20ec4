import { i as isSameRun, r as isLaterRun, ut as RequestFailure } from "./shared.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/github/token.ts
/** An app's token, as a workflow's own is. */
function isOfApp(token) {
	return token.startsWith("ghs_");
}
/** A token that stands for a person. */
function isOfPerson(token) {
	return /^(?:gh[pou]|github_pat)_/u.test(token);
}

// src/github/identity.ts
/** The account that comments with the token of a workflow run. */
const WORKFLOW_ACCOUNT = "github-actions[bot]";
/**
* Tells whether the token itself wrote a comment, by its author. The usual case, an app's token and the workflow's account,
* needs no request. (Nothing tells a workflow's own token from another app's: a team that moves to an app's keeps its
* workflow's comment.) Any other author that may be the token's makes it ask, once.
*/
function authorship(api, token) {
	let app;
	let person;
	return async ({ login, type }) => {
		if (type === "Bot") return !isOfPerson(token) && (login === WORKFLOW_ACCOUNT || bare(await (app ??= api.appLogin())) === bare(login));
		return !isOfApp(token) && await (person ??= api.personLogin()) === login;
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
			lines: null
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
	const lines = snapshot.lines && [...snapshot.lines].map(([id, { status, observed }]) => [
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
	const [version, id, attempt, writerId, writerAttempt, commit, verdictAt, lines] = state;
	const [run, writer] = [runOf(id, attempt), runOf(writerId, writerAttempt)];
	const verdict = VERDICTS[Number(verdictAt)];
	if (version !== 1 || run === null || writer === null) return null;
	if (typeof commit !== "string" || verdict === void 0 || !(Array.isArray(lines) || lines === null)) return null;
	const known = lines?.flatMap((line) => {
		const [key, statusAt, observed] = Array.isArray(line) ? line : [];
		const status = STATUSES[Number(statusAt)];
		return typeof key === "string" && typeof observed === "string" && status !== void 0 ? [[key, {
			status,
			observed
		}]] : [];
	});
	return {
		run,
		writer,
		commit,
		snapshot: {
			verdict,
			lines: known === void 0 ? null : new Map(known)
		}
	};
}
function runOf(id, attempt) {
	return Number.isSafeInteger(id) && Number.isSafeInteger(attempt) ? {
		id,
		attempt
	} : null;
}

// src/github/comment.ts
/** Writes the comment, or updates it in place. One that a later run wrote is left alone. */
async function keepComment(api, token, sticky) {
	const own = await findAll(api, token, sticky);
	if (own.length > 0) return update(api, own, sticky);
	if (!sticky.create) return {
		did: "nothing",
		url: null,
		shared: false
	};
	try {
		return await create(api, sticky);
	} catch (thrown) {
		if (!(thrown instanceof RequestFailure && thrown.mayHaveArrived && thrown.status !== "timeout")) throw thrown;
		const [arrived] = await findAll(api, token, sticky);
		return arrived === void 0 ? create(api, sticky) : {
			did: "created",
			url: arrived.comment.url,
			shared: false
		};
	}
}
async function create(api, sticky) {
	return {
		did: "created",
		url: (await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url,
		shared: false
	};
}
async function update(api, own, sticky) {
	const kept = own.reduce((last, each) => supersedes(each.memory, last.memory) ? each : last);
	const { comment, memory: before } = kept;
	const now = sticky.page.memory();
	if (before !== null && isLaterRun(before.run, now.run)) return {
		did: "left a newer one",
		url: comment.url,
		shared: false
	};
	const { url } = await rewrite(api, comment, before, sticky);
	await pointTo(url, own.filter((each) => each !== kept), api);
	return {
		did: "updated",
		url,
		shared: isShared(before, now)
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
/** Runs that began at once each found no comment, and wrote one. Where this fails the next run tries again. */
async function pointTo(url, others, api) {
	for (const { comment } of others) await api.updateComment(comment.id, `The verdict is kept in [another comment](${url}).\n`).catch(() => void 0);
}
/** Every comment with this key that the token itself wrote, the oldest first. Others may have copied the marker. */
async function findAll(api, token, { pullRequest, key }) {
	const start = markerStart(key);
	const isOwn = authorship(api, token);
	const found = [];
	for await (const page of api.comments(pullRequest)) for (const comment of page) if (comment.body.startsWith(start) && await isOwn(comment.author)) found.push({
		comment,
		memory: memoryIn(comment.body)
	});
	return found;
}
/** Whether a comment says more of the pull request than another: that of a later run, and of one run the worse verdict. */
function supersedes(one, other) {
	if (one === null || other === null) return one !== null;
	return isSameRun(one.run, other.run) ? rank(one) > rank(other) : isLaterRun(one.run, other.run);
}
function rank({ snapshot }) {
	return [
		"pass",
		"hold",
		"error",
		"rollback"
	].indexOf(snapshot.verdict);
}
/** Whether another job of this run wrote what was there. */
function isShared(before, now) {
	return before !== null && isSameRun(before.writer, now.writer);
}
function bodyOf({ key, page }, before) {
	const now = page.memory();
	return page.comment(`${markerOf(key, now)}\n`, before, isShared(before, now));
}

export { keepComment };