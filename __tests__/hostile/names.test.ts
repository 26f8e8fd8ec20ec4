import { describe, expect, test } from "@jest/globals";
import { folder } from "../cli/shell.ts";
import { gateOf, gateReportOf, judge } from "../support/gates.ts";

// Names and texts of a gate or of the evidence that would act on whoever reads the report, or on the objects that hold them.

const UNSEEN = /[^\P{Cc}\n]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const CHARACTERS = [
  ["an escape of the terminal", "\u001b[2J", "\\u{1b}[2J"],
  ["a bell and a backspace", "\u0007\b", "\\u{7}\\u{8}"],
  ["an escape in one character", "\u009b31m", "\\u{9b}31m"],
  ["a right-to-left override", "\u202e", "\\u{202e}"],
  ["an isolate", "\u2066", "\\u{2066}"],
  ["a mark of direction", "\u200f", "\\u{200f}"],
  ["a blank of no width", "\u200b", "\\u{200b}"],
  ["a soft hyphen", "\u00ad", "\\u{ad}"],
  ["a byte order mark", "\ufeff", "\\u{feff}"],
  ["a tag", "\u{e0041}", "\\u{e0041}"],
] as const;

describe.each(CHARACTERS)("%s", (_, character, spelled) => {
  const name = `rate${character}x`;
  const gate = gateOf("must_hold:", `  ${JSON.stringify(name)}: "<= 1"`, "rollback_trigger:", `  - signal: ${JSON.stringify(`people ${character} report`)}`).replace("main", JSON.stringify(`path ${character}`));

  test.each(["pretty", "json", "markdown", "junit", "github"])("is spelled out in %s", async (format) => {
    const here = folder({ "rollout-gate.yml": gate, "m.json": JSON.stringify({ [name]: 5, note: character }) });
    const { code, output, errors } = await here.run(["check", "--metrics", "m.json", "--format", format]);
    expect(code).toBe(10);
    expect(output + errors).not.toMatch(UNSEEN);
    // As JSON spells it, or as we do.
    expect(output.includes(spelled) || /\\u[0-9a-f]{4}|rate x|rate&#/u.test(output)).toBe(true);
  });

  test("is spelled out in diagnostics and the lines that they show", async () => {
    const here = folder({ "rollout-gate.yml": gate.replace('"<= 1"', JSON.stringify(`= 1 ${character}`)), "m.json": "{}" });
    const { code, errors } = await here.run(["check", "--metrics", "m.json"]);
    expect(code).toBe(2);
    expect(errors).not.toMatch(UNSEEN);
  });
});

test("letters that look alike are different names, and the one that was not measured is unknown", () => {
  // A Cyrillic letter in place of a Latin one.
  const report = gateReportOf(gateOf('must_hold: { "\u0430ccuracy": ">= 0.5" }'), [{ accuracy: 0.9 }]);
  expect([report.verdict, report.conditions[0]?.status]).toEqual(["hold", "unknown"]);
});

test("a composed and a decomposed letter are different names, never one by chance", () => {
  expect(gateReportOf(gateOf('must_hold: { "caf\u00e9": ">= 0.5" }'), [{ "cafe\u0301": 0.9 }]).verdict).toBe("hold");
});

describe("keys of every object", () => {
  const KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

  test.each(KEYS)("%s is a metric where it was measured, and absent where it was not", (key) => {
    const gate = gateOf("must_hold:", `  ${key}: "<= 1"`);
    expect(gateReportOf(gate, [`{ "${key}": 0.5 }`]).verdict).toBe("pass");
    expect(gateReportOf(gate, [`{ "${key}": 5 }`]).verdict).toBe("hold");
    expect(gateReportOf(gate, ["{}"]).conditions[0]?.status).toBe("unknown");
    expect(gateReportOf(gate, [`{ "x": { "${key}": 0.5 } }`]).conditions[0]?.status).toBe("unknown");
  });

  test("never reach a prototype, in metrics, slices, signals, aliases or what is said of a file", () => {
    const gate = gateOf("metrics: { a: { aliases: [__proto__, constructor] } }", "must_hold:", '  a: "<= 1"', '  s: { each: "<= 1" }', "rollback_trigger: [it is polluted]");
    const text = `{ "a": 0.5, "s": { "__proto__": 0.5, "constructor": { "value": 0.5 } }, "meta": { "__proto__": { "commit": "x" } }, "signals": { "__proto__": true } }`;
    judge(gate, [text, `{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }`]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(judge(gate, [text])).toMatchObject({ ok: false, diagnostics: [{ code: "unknown-signal" }] });
  });
});
