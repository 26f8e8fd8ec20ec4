// The licences that this project may use and ship, each with why. What is not listed is refused, so that a new one is read
// by a person first.

/** Of packages whose code is in dist/: what they ask of us is that their notice goes along, which dist/LICENSES.txt does. */
export const SHIPPED = {
  MIT: 'asks for its notice',
  ISC: 'asks for its notice',
  'BSD-2-Clause': 'asks for its notice',
  'BSD-3-Clause': 'asks for its notice, and not to advertise with the names of its authors',
  'Apache-2.0': 'asks for its text and for a NOTICE file where there is one; grants patents',
  '0BSD': 'asks for nothing',
};

/** Also of packages that only build or test, and that we hand on to nobody. */
export const TOOLS = {
  ...SHIPPED,
  'BlueOak-1.0.0': 'asks for its text or its address where it is handed on',
  'CC-BY-4.0': 'data of caniuse-lite; asks to be named where it is handed on',
};

/** Packages whose package.json names no licence in the usual field, at the one version where a person looked. */
export const READ_BY_HAND = {
  'jstat 1.9.6': { license: 'MIT', why: 'its package.json says so in the old field `licenses`, and its file LICENSE is that text' },
};

/**
 * @typedef {{ name: string, version: string, license: string | undefined, shipped: boolean }} Package
 * @param {readonly Package[]} packages
 * @returns {string[]} what is wrong; nothing is good
 */
export function licenceProblems(packages) {
  return packages.flatMap(({ name, version, license, shipped }) => {
    const read = /** @type {Record<string, { license: string } | undefined>} */ (READ_BY_HAND)[`${name} ${version}`];
    const said = license ?? read?.license;
    if (said === undefined) return [`${name} ${version}: names no licence`];
    return isAllowed(said, shipped ? SHIPPED : TOOLS) ? [] : [`${name} ${version}: ${said} is not on the list of licences${shipped ? ' that may be shipped' : ''}`];
  });
}

/**
 * An SPDX expression of one level: `A`, `A AND B` or `(A OR B)`. A deeper one is refused, and a person reads it.
 * @param {string} expression
 * @param {Record<string, string>} list
 */
export function isAllowed(expression, list) {
  const flat = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/ OR /.test(flat) && / AND /.test(flat)) return false;
  const known = (/** @type {string} */ id) => Object.hasOwn(list, id.trim());
  return / OR /.test(flat) ? flat.split(' OR ').some(known) : flat.split(' AND ').every(known);
}

/**
 * The packages whose texts a LICENSES.txt carries, as `name version`.
 * @param {string} text
 */
export function carried(text) {
  const sections = text.split(/^-{80}$/m).slice(1);
  return sections.map((section) => /^\s*(\S+ \S+) \(/.exec(section)?.[1] ?? '(a section without a name)');
}
