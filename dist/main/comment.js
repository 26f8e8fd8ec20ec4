import { t as RequestFailure } from "./shared.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/github/identity.ts
/** The account that comments with the token of a workflow run. */
const WORKFLOW_ACCOUNT = "github-actions[bot]";
/**
* Tells whether the token itself wrote a comment, by its author. GitHub marks tokens by their beginning: `ghs_` is an
* app's, as a workflow's own is, and the others are people's (GitHub's documentation, "Token formats"). So the usual case
* needs no request; only an author that may or may not be the token's makes it ask, once.
*/
function authorship(api, token) {
	const isApp = token.startsWith("ghs_");
	const isPerson = /^(?:gh[pou]|github_pat)_/u.test(token);
	let asked;
	return async ({ login, type }) => {
		if (login === WORKFLOW_ACCOUNT && type === "Bot" && !isPerson) return true;
		if (isApp && type !== "Bot") return false;
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
function packed({ run, commit, snapshot }) {
	const lines = [...snapshot.lines].map(([id, { status, observed }]) => [
		id,
		STATUSES.indexOf(status),
		observed.length > 40 ? "-" : observed
	]);
	return deflateRawSync(JSON.stringify([
		1,
		run.id,
		run.attempt,
		commit,
		VERDICTS.indexOf(snapshot.verdict),
		lines
	])).toString("base64url");
}
function unpacked(state) {
	if (!Array.isArray(state)) return null;
	const [version, id, attempt, commit, verdictAt, lines] = state;
	const verdict = VERDICTS[Number(verdictAt)];
	if (version !== 1 || !Number.isSafeInteger(id) || !Number.isSafeInteger(attempt) || typeof commit !== "string" || verdict === void 0 || !Array.isArray(lines)) return null;
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
		commit,
		snapshot: {
			verdict,
			lines: new Map(known)
		}
	};
}

// src/github/comment.ts
/** Writes the comment, or updates it in place. One that a later run wrote is left alone. */
async function keepComment(api, token, sticky) {
	const own = await find(api, token, sticky);
	if (own !== null) return update(api, own, sticky);
	if (!sticky.create) return {
		did: "nothing",
		url: null
	};
	try {
		return {
			did: "created",
			url: (await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url
		};
	} catch (thrown) {
		if (!(thrown instanceof RequestFailure && thrown.mayHaveArrived && thrown.status !== "timeout")) throw thrown;
		return {
			did: "created",
			url: (await find(api, token, sticky) ?? await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url
		};
	}
}
async function update(api, own, sticky) {
	const before = memoryIn(own.body);
	if (before !== null && isLater(before.run, sticky.run)) return {
		did: "left a newer one",
		url: own.url
	};
	return {
		did: "updated",
		url: (await api.updateComment(own.id, bodyOf(sticky, before))).url
	};
}
/** The comment with this key that the token itself wrote. Others may have copied the marker. */
async function find(api, token, { pullRequest, key }) {
	const start = markerStart(key);
	const isOwn = authorship(api, token);
	for await (const page of api.comments(pullRequest)) for (const comment of page) if (comment.body.startsWith(start) && await isOwn(comment.author)) return comment;
	return null;
}
function isLater(one, other) {
	return one.id > other.id || one.id === other.id && one.attempt > other.attempt;
}
function bodyOf({ key, page }, before) {
	return page.comment(`${markerOf(key, page.memory(before))}\n`, before);
}

export { keepComment };