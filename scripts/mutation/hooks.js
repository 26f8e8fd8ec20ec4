// How Node loads the project's TypeScript for a mutation run: as jest.config.js does for Jest, and with a generation in
// the address, so that a new generation loads everything of ours anew.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

/** What stands in for a package; yaml is what is shipped, see scripts/lib/bundle.js. */
const INSTEAD = new Map([
  ["fast-check", new URL("fast-check.js", import.meta.url).href],
  ["@jest/globals", new URL("jest-globals.js", import.meta.url).href],
  ["yaml", new URL("../../node_modules/yaml/browser/index.js", import.meta.url).href],
]);
/** @type {import("@swc/core").Options} */
const OPTIONS = {
  jsc: { target: "es2022", parser: { syntax: "typescript" }, experimental: { keepImportAttributes: true } },
  module: { type: "es6" },
  isModule: true,
};
/** What was compiled, by file: a later generation has the same text. */
const compiled = new Map();

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  const found = await next(INSTEAD.get(specifier) ?? specifier, context);
  const generation = new URL(context.parentURL ?? "file:").search;
  return found.url.endsWith(".ts") ? { ...found, url: found.url + generation } : found;
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  const file = url.replace(/\?.*/, "");
  if (!file.endsWith(".ts")) return next(url, context);
  if (!compiled.has(file)) {
    const text = await readFile(fileURLToPath(file), "utf8");
    compiled.set(file, (await transform(text, { ...OPTIONS, filename: file, swcrc: false, sourceMaps: "inline" })).code);
  }
  return { format: "module", source: compiled.get(file), shortCircuit: true };
}
