import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { carried, isAllowed, licenceProblems, SHIPPED, TOOLS } from "../../scripts/lib/licence-rules.js";
import { licenseTexts } from "../../scripts/lib/licenses.js";

const each = (license: string | undefined, shipped = true, name = "some", version = "1.0.0") => licenceProblems([{ name, version, license, shipped }]);

describe("the list of licences", () => {
  test.each(["MIT", "ISC", "Apache-2.0", "Apache-2.0 AND MIT", "(MIT OR GPL-3.0-only)", "MIT OR CC0-1.0"])("%s may be shipped", (license) => {
    expect(each(license)).toEqual([]);
  });

  test.each(["GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "(GPL-2.0-only OR AGPL-3.0-only)", "UNLICENSED", "SEE LICENSE IN LICENSE.md", "Apache-2.0 WITH LLVM-exception", "mit", "", "constructor", "(MIT OR GPL-2.0-only) AND GPL-3.0-only", "MIT OR GPL-2.0-only AND GPL-3.0-only"])("%p may not", (license) => {
    expect(each(license)).toEqual([expect.stringContaining("is not on the list of licences that may be shipped")]);
    expect(each(license, false)).toHaveLength(1);
  });

  test("a tool may have a few more", () => {
    expect([each("CC-BY-4.0", false), each("CC-BY-4.0", true)]).toEqual([[], [expect.stringContaining("CC-BY-4.0")]]);
  });

  test("a package without a licence is refused, unless a person read it at this version", () => {
    expect(each(undefined)).toEqual(["some 1.0.0: names no licence"]);
    expect([each(undefined, false, "jstat", "1.9.6"), each(undefined, false, "jstat", "1.9.7")]).toEqual([[], ["jstat 1.9.7: names no licence"]]);
  });

  test("says why of every licence, and has none that asks for the source of what uses it", () => {
    expect(Object.values(TOOLS).every((why) => why.length > 10)).toBe(true);
    expect(Object.keys(SHIPPED).filter((id) => /GPL|MPL|EPL|CDDL|SSPL|BUSL/u.test(id))).toEqual([]);
    expect(isAllowed("MPL-2.0", TOOLS)).toBe(false);
  });
});

describe("dist/LICENSES.txt", () => {
  let place = "";
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "rollout-gate-licences-"));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  function packaged(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(place, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license: "MIT" }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  }

  test("carries every text of a package, also its NOTICE, in an order of its own", async () => {
    const [b, a] = [packaged("b", { LICENSE: "text of b\r\n", "NOTICE.txt": "notice of b" }), packaged("a", { "licence.md": "text of a  " })];
    const text = await licenseTexts([b, a]);
    expect(text).toBe(await licenseTexts([a, b]));
    expect(carried(text)).toEqual(["a 1.2.3", "b 1.2.3"]);
    for (const part of ["text of a\n", "text of b\n", "notice of b\n"]) expect(text).toContain(part);
  });

  test("a package without a text stops the build", async () => {
    await expect(licenseTexts([packaged("bare", { "readme.md": "MIT" })])).rejects.toThrow("bare 1.2.3 has no licence text to ship");
  });

  test("names what is shipped, each with a version", () => {
    const names = carried(readFileSync("dist/LICENSES.txt", "utf8"));
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^mathjs \d/u), expect.stringMatching(/^undici \d/u)]));
    expect(names.filter((name) => !/^\S+ \d+\.\d+\.\d+\S*$/u.test(name))).toEqual([]);
  });
});
