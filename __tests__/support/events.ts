import { readFileSync } from "node:fs";
import { PULL_REQUEST, REPOSITORY } from "./github/server.ts";

export interface Payload {
  readonly [name: string]: unknown;
}

/** What triggers a workflow: the event's name and what GITHUB_EVENT_PATH holds. */
export interface Event {
  readonly name: string;
  readonly payload: Payload;
}

// Payloads that people recorded, of other repositories: they are moved to ours.
const examples = JSON.parse(readFileSync(new URL("../../node_modules/@octokit/webhooks-examples/api.github.com/index.json", import.meta.url), "utf8")) as { readonly name: string; readonly examples: readonly Payload[] }[];
const home = merge(example("workflow_dispatch")["repository"], { private: false, default_branch: "main" }) as Payload;
const MERGE_COMMIT = "0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c";
const HEAD = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";
const NEXT_HEAD = "5c4f7d6a1b0e9283746510fedcba98765432100a";
const LABELS = [
  { id: 1_362_934_389, node_id: "MDU6TGFiZWwxMzYyOTM0Mzg5", url: "https://api.github.com/repos/octo-org/octo-repo/labels/risky", name: "risky", color: "d73a4a", default: false, description: null },
  { id: 1_362_934_390, node_id: "MDU6TGFiZWwxMzYyOTM0Mzkw", url: "https://api.github.com/repos/octo-org/octo-repo/labels/release", name: "release", color: "0e8a16", default: false, description: "Goes out with the next release" },
];
const main = { base: { ref: "main", label: "octo-org:main" }, merge_commit_sha: MERGE_COMMIT };
const fork = { ...home, id: 186_853_003, full_name: "stranger/octo-repo", fork: true, owner: { ...(home["owner"] as Payload), login: "stranger", type: "User" }, url: "https://api.github.com/repos/stranger/octo-repo", html_url: "https://github.com/stranger/octo-repo" };

/** Each event as GitHub sends it, for pull request 2 of octo-org/octo-repo, with changes that are merged into it. */
export const events = {
  pullRequest: event("pull_request", recorded("pull_request", "opened"), { pull_request: main }),
  /** Its head is newer than that of the others. */
  synchronize: event("pull_request", recorded("pull_request", "synchronize"), { before: HEAD, after: NEXT_HEAD, pull_request: { ...main, head: { sha: NEXT_HEAD } } }),
  labeled: event("pull_request", recorded("pull_request", "labeled"), { label: LABELS[0], pull_request: { ...main, labels: LABELS } }),
  /** A pull request from a fork, whose token may only read. */
  fork: event("pull_request", recorded("pull_request", "opened"), {
    pull_request: { ...main, user: { login: "stranger" }, head: { label: "stranger:changes", user: { login: "stranger" }, repo: fork }, author_association: "NONE" },
  }),
  push: event("push", recorded("push"), { ref: "refs/heads/main", before: "6113728f27ae82c7b1a177c8d03f9e96e0adf246", after: MERGE_COMMIT, created: false, deleted: false, base_ref: null }),
  /** No webhook, so nothing is recorded: what runs by the clock is told this much. */
  schedule: event("schedule", { schedule: "30 5 * * 1-5", workflow: ".github/workflows/release.yml", repository: home, organization: recorded("workflow_dispatch")["organization"] }),
  workflowDispatch: event("workflow_dispatch", recorded("workflow_dispatch"), { inputs: null, ref: "refs/heads/main", workflow: ".github/workflows/release.yml" }),
  repositoryDispatch: event("repository_dispatch", recorded("repository_dispatch"), { branch: "main" }),
  mergeGroup: event("merge_group", recorded("merge_group"), {}),
  /** A comment on the pull request. */
  issueComment: event("issue_comment", numbered(recorded("issue_comment", "created")), {
    issue: {
      pull_request: {
        url: `https://api.github.com/repos/${REPOSITORY}/pulls/${PULL_REQUEST}`,
        html_url: `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}`,
        diff_url: `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}.diff`,
        patch_url: `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}.patch`,
        merged_at: null,
      },
    },
  }),
  workflowRun: event("workflow_run", recorded("workflow_run", "completed"), { workflow_run: { status: "completed", conclusion: "success" } }),
};

function event(name: string, recording: Payload, ours: Payload = {}): (changes?: Payload) => Event {
  return (changes = {}) => ({ name, payload: merge(merge(recording, ours), changes) as Payload });
}

/** The first recording of an event (of an action). */
function example(name: string, action?: string): Payload {
  const found = examples.find((each) => each.name === name)?.examples.find((each) => action === undefined || each["action"] === action);
  if (!found) throw new Error(`no payload of ${name} ${action ?? ""} is recorded`);
  return found;
}

/** With our repository wherever there was theirs. */
function recorded(name: string, action?: string): Payload {
  const text = JSON.stringify(example(name, action)).replaceAll("Codertocat/Hello-World", REPOSITORY);
  return JSON.parse(text, (_, value: unknown) => (isObject(value) && value["full_name"] === REPOSITORY ? home : value)) as Payload;
}

/** The recorded comment is on issue 1. */
function numbered(payload: Payload): Payload {
  const text = JSON.stringify(payload).replace(/\/(issues|pull|pulls)\/1\b/g, `/$1/${PULL_REQUEST}`);
  return merge(JSON.parse(text), { issue: { number: PULL_REQUEST } }) as Payload;
}

/** Objects are merged, everything else (also a list, also null) is replaced. */
function merge(value: unknown, changes: unknown): unknown {
  if (!isObject(value) || !isObject(changes)) return changes;
  return { ...value, ...Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, merge(value[name], change)])) };
}

function isObject(value: unknown): value is Payload {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
