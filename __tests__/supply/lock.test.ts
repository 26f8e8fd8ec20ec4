import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { lockProblems, type Lock, type Manifest } from "../../scripts/lib/lock.js";
import { sourcesOf, usageProblems } from "../../scripts/lib/usage.js";

// `npm run supply` looks at the repository itself; here is what it would see if somebody changed it.
const root = join(import.meta.dirname, "../..");
const npmrc = readFileSync(join(root, ".npmrc"), "utf8");
const json = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as unknown;
const manifest = () => json("package.json") as Manifest & { devDependencies: Record<string, string>; allowScripts: Record<string, boolean> };
const lock = () => json("package-lock.json") as Lock;
const sources = sourcesOf(root);

type Change = (files: { manifest: ReturnType<typeof manifest>; lock: Lock }) => void;
const yaml = ({ packages }: Lock) => packages["node_modules/yaml"] ?? {};

function after(change: Change, settings = npmrc): string[] {
  const files = { manifest: manifest(), lock: lock() };
  change(files);
  return lockProblems(files.manifest, files.lock, settings);
}

test("nothing is wrong with the repository's own", () => {
  expect(after(() => undefined)).toEqual([]);
  expect(usageProblems(manifest(), lock(), sources)).toEqual([]);
});

describe("package.json and the lock file", () => {
  const changes: readonly (readonly [string, Change, string])[] = [
    ["a range", (files) => void (files.manifest.devDependencies["yaml"] = "^2.9.1"), 'yaml: "^2.9.1" is not one exact version'],
    ["a tag", (files) => void (files.manifest.devDependencies["yaml"] = "latest"), "is not one exact version"],
    ["a repository", (files) => void (files.manifest.devDependencies["yaml"] = "eemeli/yaml"), "is not one exact version"],
    ["another package under its name", (files) => void (files.manifest.devDependencies["yaml"] = "npm:yamll@2.9.1"), "is not one exact version"],
    ["a range in an override", (files) => void (files.manifest.overrides = { "unrs-resolver": ">=1" }), "unrs-resolver: "],
    ["something that users would install", (files) => void (files.manifest.dependencies = { yaml: "2.9.1" }), "yaml: users would install it"],
    ["something that users may install", (files) => void (files.manifest.optionalDependencies = { yaml: "2.9.1" }), "yaml: users would install it"],
    ["another version than the lock file's", (files) => void (files.manifest.devDependencies["yaml"] = "2.9.0"), "yaml: the lock file has another version"],
    ["a lock file of another form", (files) => void (files.lock.lockfileVersion = 2), "version 2"],
    ["no digest", (files) => void delete yaml(files.lock).integrity, "node_modules/yaml: has no SHA-512 digest"],
    ["a weak digest", (files) => void (yaml(files.lock).integrity = "sha1-Kq2sZ7w2gqBiMYxn4Ihw7Bn5P2E="), "node_modules/yaml: has no SHA-512 digest"],
    ["an archive from elsewhere", (files) => void (yaml(files.lock).resolved = "https://example.com/yaml.tgz"), "node_modules/yaml: comes from https://example.com/yaml.tgz"],
    ["a commit", (files) => void (yaml(files.lock).resolved = "git+ssh://git@example.com/yaml.git#abc"), "comes from git+ssh"],
    ["a file", (files) => void (yaml(files.lock).resolved = "file:../yaml"), "comes from file:"],
    ["a link into a folder", (files) => void (yaml(files.lock).link = true), "is no package of the registry"],
    ["a package of a folder", (files) => void (files.lock.packages["vendor/yaml"] = yaml(files.lock)), "vendor/yaml: is no package of the registry"],
    ["a package inside another", (files) => void (yaml(files.lock).inBundle = true), "lies inside another package"],
    ["a new install script", (files) => void (yaml(files.lock).hasInstallScript = true), "yaml: has an install script"],
    ["an install script that may run", (files) => void (files.manifest.allowScripts["@swc/core"] = true), "@swc/core: its install script is allowed"],
  ];

  test.each(changes)("see %s", (_, change, problem) => {
    expect(after(change).join("\n")).toContain(problem);
  });
});

describe(".npmrc", () => {
  test.each([
    ["install scripts that may run", npmrc.replace("ignore-scripts=true", "ignore-scripts=false"), "ignore-scripts=true is missing"],
    ["a rule in a comment only", npmrc.replace("ignore-scripts=true", "# ignore-scripts=true"), "ignore-scripts=true is missing"],
    ["ranges", npmrc.replace("save-exact=true", ""), "save-exact=true is missing"],
    ["another registry", `${npmrc}registry=https://example.com/\n`, ".npmrc: registry"],
    ["another registry for a scope", `${npmrc}@actions:registry = https://example.com/\n`, ".npmrc: @actions:registry"],
    ["a token", `${npmrc}//example.com/:_authToken=abc\n`, "_authToken is the machine's to set"],
    ["no check of certificates", `${npmrc}strict-ssl=false\n`, "strict-ssl"],
  ])("sees %s", (_, settings, problem) => {
    expect(after(() => undefined, settings).join("\n")).toContain(problem);
  });
});

describe("what is named", () => {
  test("must be used", () => {
    const more = { ...manifest(), devDependencies: { ...manifest().devDependencies, "left-pad": "1.3.0", "@types/left-pad": "1.2.3" } };
    expect(usageProblems(more, lock(), sources)).toEqual(["left-pad: nothing uses it", "@types/left-pad: nothing uses it"]);
  });

  test("and what is used must be named", () => {
    // A package that only others bring, written so that this file does not import it.
    const source = `import { version } from ${JSON.stringify("semver")};\nexport { version };\n`;
    expect(usageProblems(manifest(), lock(), [...sources, source])).toEqual(["semver: is used and package.json does not name it"]);
  });
});
