// What `npm audit --json` answered, in words and as an exit code.
//
// Every package here is a devDependency, also those whose code is in dist/: `npm audit --omit=dev` would ask about nothing
// and be content. Which ones are shipped is what dist/LICENSES.txt says.

/** @typedef {{ name: string, severity: string, range: string, via: (string | { title: string, severity: string, url?: string })[], nodes: string[] }} Vulnerability */
/** @typedef {{ auditReportVersion?: number, vulnerabilities?: Record<string, Vulnerability>, message?: string }} Answer */
/** @typedef {{ audited: boolean, lines: string[], failed: boolean, shipped?: number, tools?: number }} Audit */

/**
 * @param {string} output standard output of npm
 * @param {readonly string[]} shipped as `name version`
 * @param {{ packages: Record<string, { version?: string }> }} lock
 * @param {{ strict: boolean }} options strict: no answer fails too, and so does what is high or critical in a tool
 * @returns {Audit}
 */
export function auditOf(output, shipped, lock, { strict }) {
  const { answer, why } = read(output);
  if (answer === undefined) return { audited: false, failed: strict, lines: [`not audited: ${why}`] };

  const found = Object.values(answer).flatMap(({ name, via, nodes }) => {
    // One that is listed only since it needs another: that other one is listed itself.
    const advisories = via.filter((each) => typeof each !== 'string');
    const isShipped = nodes.some((node) => shipped.includes(`${name} ${lock.packages[node]?.version}`));
    return advisories.map(({ title, severity }) => ({ isShipped, grave: severity === 'high' || severity === 'critical', line: `${name}, ${isShipped ? 'which is shipped' : 'a tool'}: ${title} (${severity})` }));
  });
  const ours = found.filter(({ isShipped }) => isShipped);
  const tools = found.filter(({ isShipped, grave }) => !isShipped && grave);
  const lines = found.length === 0 ? ['audited: no known vulnerability'] : found.map(({ line }) => line);
  return { audited: true, lines, failed: ours.length > 0 || (strict && tools.length > 0), shipped: ours.length, tools: tools.length };
}

/**
 * @param {string} output
 * @returns {{ answer?: Record<string, Vulnerability>, why?: string }}
 */
function read(output) {
  /** @type {Answer} */
  let answer;
  try {
    answer = JSON.parse(output) ?? {};
  } catch {
    return { why: 'npm gave no JSON' };
  }
  if (answer.auditReportVersion === 2 && answer.vulnerabilities !== undefined) return { answer: answer.vulnerabilities };
  return { why: answer.message ?? 'npm gave a report of another form' };
}
