// Stands in for GitHub's `gh` in the steps of a workflow. It answers the three calls of examples/workflows, from the file
// that GH_STUB names, and fails on every other call, also on one that differs in a field or a filter. It runs no jq: of the
// filters it knows the text and does the same in JavaScript (a test compares them with jq where that is installed).
// All of its answers are one page, and it knows nothing of rate limits.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ id: number, head_branch: string, repository_id: number, head_repository_id: number }} OfRun */
/**
 * @typedef {{
 *   artifacts: { name: string, expired: boolean, workflow_run: OfRun }[],
 *   pulls: { number: number, state: string, labels?: { name: string }[], head: { label: string, sha: string } }[],
 *   statuses: Record<string, string>[],
 *   tokens: Record<string, Record<string, 'read' | 'write'>>,
 * }} Kept
 */

const { GH_STUB: file = '', GH_TOKEN: token = '', GITHUB_REPOSITORY: repository = '', BRANCH, HEAD, HEAD_SHA } = process.env;
const kept = /** @type {Kept} */ (JSON.parse(readFileSync(file, 'utf8')));
const { method, path, fields, filter } = read(process.argv.slice(2));
const names = Object.keys(fields).join();

if (is('GET', 'actions/artifacts', 'name,per_page', '[.artifacts[] | select(.expired | not) | .workflow_run | select(.head_branch == env.BRANCH and .head_repository_id == .repository_id) | .id] | max // ""')) {
  may('actions', 'read');
  const runs = kept.artifacts.filter(({ name, expired }) => name === fields.name && !expired).map((each) => each.workflow_run);
  const ids = runs.filter((run) => run.head_branch === BRANCH && run.head_repository_id === run.repository_id).map(({ id }) => id);
  console.log(ids.length === 0 ? '' : Math.max(...ids));
} else if (is('GET', 'pulls', 'state,per_page', '.[] | select(.head.sha == env.HEAD_SHA) | (select(.head.label == env.HEAD) | .number), (.labels[].name | tojson)')) {
  may('pull-requests', 'read');
  const found = kept.pulls.filter(({ state, head }) => state === fields.state && head.sha === HEAD_SHA);
  for (const { number, head, labels = [] } of found) for (const line of [...(head.label === HEAD ? [number] : []), ...labels.map(({ name }) => JSON.stringify(name))]) console.log(line);
} else if (is('POST', `statuses/${HEAD_SHA}`, 'state,context,description,target_url', '')) {
  may('statuses', 'write');
  kept.statuses.push({ sha: HEAD_SHA ?? '', ...fields });
  writeFileSync(file, JSON.stringify(kept));
} else {
  fail(`this stand-in for gh knows no such call: ${process.argv.slice(2).join(' ')}`);
}

/** @param {string[]} args */
function read(args) {
  const call = { method: 'GET', path: '', filter: '', fields: /** @type {Record<string, string>} */ ({}) };
  if (args.shift() !== 'api') fail('only `gh api` is known here');
  for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
    if (arg === '--method') call.method = args.shift() ?? '';
    else if (arg === '--jq') call.filter = (args.shift() ?? '').replace(/\s+/g, ' ').trim();
    else if (arg === '-f') Object.assign(call.fields, Object.fromEntries([(args.shift() ?? '').split(/=(.*)/s).slice(0, 2)]));
    else if (arg !== '--silent' && arg !== '--paginate') call.path = arg;
  }
  return call;
}

/** @param {string} verb @param {string} resource @param {string} has @param {string} query */
function is(verb, resource, has, query) {
  return method === verb && path === `repos/${repository}/${resource}` && names === has && filter === query;
}

/** @param {string} permission @param {'read' | 'write'} level */
function may(permission, level) {
  const given = kept.tokens[token]?.[permission];
  if (given !== level && given !== 'write') fail(`HTTP 403: Resource not accessible by integration (needs ${permission}: ${level})`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`gh: ${message}`);
  process.exit(1);
}
