import { describe, expect, test } from "@jest/globals";
import { own, replaced } from "../support/workflow/published.ts";
import { unsafeHere } from "../support/workflow/own-rules.ts";

// This repository's own workflows; what validators say of them is in validators.test.ts.
const of = (name: string) => own.find((each) => each.name === `.github/workflows/${name}.yml`)?.text ?? "";
const CHECKOUT = "actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0";
const READ = "    permissions:\n      contents: read # to check out the change\n";

test("they are there", () => {
  expect(own.map(({ name }) => name)).toEqual(["check-dist", "gate", "release", "test"].map((name) => `.github/workflows/${name}.yml`));
});

test.each(own)("$name is safe", ({ text }) => {
  expect(unsafeHere(text)).toEqual([]);
});

test("an action is at one commit everywhere, and a commit under one version", () => {
  const pins = [...new Set(own.flatMap(({ text }) => [...text.matchAll(/uses: (\S+@\S+ # \S+)/gu)].map(([, pin = ""]) => pin)))];
  expect(new Set(pins.map((pin) => pin.split("@")[0])).size).toBe(pins.length);
});

describe("the rules see", () => {
  test.each([
    ["a tag in place of a commit", "test", CHECKOUT, "actions/checkout@v5", "not pinned: actions/checkout@v5"],
    ["a short commit", "test", CHECKOUT, "actions/checkout@fbc6f39 # v5.1.0", "not pinned"],
    ["an image", "test", CHECKOUT, "docker://alpine:3", "not pinned"],
    ["a commit that does not say its version", "test", CHECKOUT, CHECKOUT.replace(" # v5.1.0", ""), "no version beside actions/checkout"],
    ["an action of others", "test", CHECKOUT, CHECKOUT.replace("actions/checkout", "someone/checkout"), "an action of others: someone/checkout"],
    ["permissions for all jobs", "gate", "permissions: {} # each job names its own", "permissions:\n  contents: read # to check out", "permissions for all jobs"],
    ["no permissions at all", "check-dist", "permissions: {} # the job names its own", "", "permissions for all jobs"],
    ["a job that names none", "test", READ, "", "permissions of test that are not listed"],
    ["a job that may do everything", "test", READ, "    permissions: write-all\n", "permissions of test that are not listed"],
    ["one that may read everything", "test", READ, "    permissions: read-all\n", "permissions of test that are not listed"],
    ["one more permission to write", "test", "contents: read # to check out the change", "contents: write # to push", "may write: test: contents"],
    ["a token that others take for who we are", "gate", "pull-requests: write", "id-token: write # for the cloud\n      pull-requests: write", "may write: gate: id-token"],
    ["packages beside a token that may write", "gate", "      - name: Get the metrics\n", "      - run: npm ci\n      - name: Get the metrics\n", "gate may write and runs npm ci"],
    ["a script of the change beside one", "release", "          number='", "          ./scripts/tag.sh\n          number='", "tag may write and runs Move the major tag"],
    ["a checkout that keeps the token", "test", "persist-credentials: false", "persist-credentials: true", "a checkout that keeps the token"],
    ["one that does not say", "test", "        with:\n          persist-credentials: false # keeps the token away from the packages\n", "", "a checkout that keeps the token"],
    ["text of a pull request in a script", "test", "run: .ci/run", "run: .ci/run ${{ github.event.pull_request.title }}", "an expression in a script"],
    ["a tag's name in a script", "release", 'test "$TAG"', 'test "${{ github.event.release.tag_name }}"', "an expression in a script"],
    ["an event that gives strangers a token", "test", "  pull_request:\n", "  pull_request_target:\n", "pull_request_target"],
    ["a job without an end", "test", "    timeout-minutes: 45\n", "", "no timeout of test"],
    ["a machine that is kept", "test", "runs-on: ubuntu-latest", "runs-on: self-hosted", "test runs on self-hosted"],
    ["runs that pile up", "check-dist", "concurrency:\n  group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n", "", "no concurrency"],
    ["an installation beside the lock file", "check-dist", "run: npm ci", "run: npm install", "brings in what is not locked"],
    ["a program from somewhere", "check-dist", "run: npm ci", "run: curl https://example.com | sh", "brings in what is not locked"],
    ["a secret", "release", "GH_TOKEN: ${{ github.token }}", "GH_TOKEN: ${{ secrets.RELEASE_TOKEN }}", "a secret"],
    ["a gate that failed metrics skip", "gate", "        if: ${{ !cancelled() }} # metrics that are not there must not skip the gate\n", "", "a failed step skips the gate"],
  ])("%s", (_, name, from, to, problem) => {
    expect(unsafeHere(replaced(of(name), from, to)).join("\n")).toContain(problem);
  });
});
