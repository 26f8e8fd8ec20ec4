// What must be true of package.json, .npmrc and package-lock.json, so that an installation brings what was reviewed and
// runs nothing of it.

/** @typedef {{ name?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>, overrides?: Record<string, string>, allowScripts?: Record<string, boolean> }} Manifest */
/** @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean, hasInstallScript?: boolean, license?: string, dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked */
/** @typedef {{ lockfileVersion: number, packages: Record<string, Locked> }} Lock */

/** One version and no other: no range, no tag, no address, no other package's name. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;
const DIGEST = /^sha512-[A-Za-z0-9+/]{86}==$/;

/**
 * @param {Manifest} manifest
 * @param {Lock} lock
 * @param {string} npmrc
 * @returns {string[]} what is wrong; nothing is good
 */
export function lockProblems(manifest, lock, npmrc) {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies, ...manifest.overrides });
  return [
    ...asked.filter(([, version]) => typeof version !== 'string' || !EXACT.test(version)).map(([name, version]) => `${name}: ${JSON.stringify(version)} is not one exact version`),
    ...installed(manifest),
    ...differences(manifest, lock),
    ...settings(npmrc),
    ...origins(lock),
    ...scripts(manifest, lock),
  ];
}

/** @param {Manifest} manifest */
function installed({ dependencies, optionalDependencies, peerDependencies }) {
  // An action is run from its repository, and npm installs for users what these three name: dist/ needs nothing.
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.map((name) => `${name}: users would install it; what dist/ needs is bundled`);
}

/** @param {Manifest} manifest @param {Lock} lock */
function differences({ devDependencies = {} }, { lockfileVersion, packages }) {
  if (lockfileVersion !== 3) return [`the lock file has version ${lockfileVersion}, and these checks know version 3`];
  const names = Object.keys(devDependencies).filter((name) => packages[`node_modules/${name}`]?.version !== devDependencies[name]);
  return names.map((name) => `${name}: the lock file has another version than package.json`);
}

/** @param {string} npmrc */
function settings(npmrc) {
  const lines = npmrc.split('\n').map((line) => line.replaceAll(' ', ''));
  const needed = ['ignore-scripts=true', 'save-exact=true'].filter((line) => !lines.includes(line)).map((line) => `.npmrc: ${line} is missing`);
  // A registry or a token in a file of the repository would send installations, or secrets, where somebody else wants.
  const foreign = lines.filter((line) => /^[^#;]*(?:registry|_auth|_password|certfile|keyfile|proxy|strict-ssl)[^=]*=/i.test(line) && !line.startsWith('omit-lockfile-registry-resolved='));
  return [...needed, ...foreign.map((line) => `.npmrc: ${line.split('=')[0]} is the machine's to set`)];
}

/** @param {Lock} lock */
function origins({ packages }) {
  return Object.entries(packages).flatMap(([path, { version = '', resolved, integrity = '', link, inBundle }]) => {
    if (path === '') return [];
    if (!/^(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+(?:\/(?=node_modules))?)+$/.test(path) || link) return [`${path}: is no package of the registry`];
    return [
      // npm leaves the address out where it is the registry's own (.npmrc): one that is there is git, a file or a foreign host.
      ...(resolved === undefined ? [] : [`${path}: comes from ${resolved}`]),
      ...(inBundle ? [`${path}: lies inside another package, where no digest is checked`] : []),
      ...(EXACT.test(version) ? [] : [`${path}: ${JSON.stringify(version)} is no version`]),
      ...(DIGEST.test(integrity) ? [] : [`${path}: has no SHA-512 digest`]),
    ];
  });
}

/** @param {Manifest} manifest @param {Lock} lock */
function scripts({ allowScripts = {} }, { packages }) {
  const names = new Set(Object.entries(packages).flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [])));
  // npm from 11 on wants a word on each; older ones know ignore-scripts alone.
  const unsaid = [...names].filter((name) => allowScripts[name] === undefined).map((name) => `${name}: has an install script that allowScripts does not refuse`);
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name] !== false).map((name) => `${name}: its install script is allowed`);
  return [...unsaid, ...allowed];
}
