import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

// The threat model says which test shows each defence: that test must be there. Whether it fails without the defence is
// for the test itself to show.
const model = readFileSync("docs/threat-model.md", "utf8");

/** The last cell of each row of a table of defences: files, each with the names of tests in it. */
const shown = [...model.matchAll(/^\|(.*)\|(.*)\|(.*)\|$/gmu)].map(([, what = "", , by = ""]) => ({ what: what.trim(), by: by.trim() })).filter(({ what, by }) => !/^(?:who|what is tried|-+)$/u.test(what) && by.includes("`"));
const proofs = shown.flatMap(({ by }) => by.split("; ").map((each) => ({ file: /^`([^`]+)`/u.exec(each)?.[1] ?? each, names: [...each.matchAll(/"([^"]+)"/gu)].map(([, name = ""]) => name) })));

test("every defence says by what it is shown", () => {
  const rows = model.split("\n## What stands against each\n")[1]?.split("\n## ")[0]?.match(/^\| (?!what is tried|---).*$/gmu) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(25);
  expect(shown).toHaveLength(rows.length);
});

describe("what shows it is there", () => {
  const files = [...new Set(proofs.map(({ file }) => file))];
  test.each(files)("%s", (file) => {
    if (file.startsWith("npm run ")) return expect(readFileSync("package.json", "utf8")).toContain(`"${file.replace("npm run ", "")}": `);
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, "utf8");
    const names = proofs.filter((each) => each.file === file).flatMap((each) => each.names);
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
    // A file without a name of a test would say nothing.
    expect(names).not.toEqual([]);
  });
});

test("pages that are linked from these two are there", () => {
  for (const [page, folder] of [["docs/threat-model.md", "docs/"], ["SECURITY.md", ""]] as const) {
    const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link = ""]) => folder + link);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  }
});

test("README and CONTRIBUTING lead to both", () => {
  for (const page of ["README.md", "CONTRIBUTING.md"]) for (const link of ["](SECURITY.md)", "](docs/threat-model.md)"]) expect(readFileSync(page, "utf8")).toContain(link);
});

test("the limit stands before every defence", () => {
  expect(model.indexOf("it is a review aid")).toBeLessThan(model.indexOf("\n## "));
  expect(model.indexOf("it is a review aid")).toBeGreaterThan(0);
});
