// src/github/github-api.ts
/** Why a request came to nothing. */
var RequestFailure = class extends Error {
	/** GitHub's answer, or what kept it from coming. */
	status;
	/** Seconds that GitHub asked to wait, when it was too many. */
	wait;
	constructor(status, message, wait = null) {
		super(message);
		this.status = status;
		this.wait = wait;
	}
	/** Whether GitHub may have done what was asked although no answer came. */
	get mayHaveArrived() {
		return typeof this.status !== "number" || this.status >= 500;
	}
};

export { RequestFailure as t };