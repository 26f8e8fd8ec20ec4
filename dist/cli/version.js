// src/cli/version.ts
/** The version in package.json; a test holds them together. */
const VERSION = "0.1.0";

export { VERSION };