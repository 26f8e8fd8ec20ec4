import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "../support/comparing.ts";
import { gateOf, holds, triggers } from "../support/gates.ts";

/** The one change of a gate, as "effect: what it comes to". */
const changes = (old: string, now: string): string[] => compareTexts(old, now).gates.flatMap((gate) => gate.changes.map(({ effect, message }) => `${effect}: ${message}`));
const condition = (old: string, now: string) => changes(holds(`a: ${old}`, 'z: "<= 9"'), holds(`a: ${now}`, 'z: "<= 9"'));
const trigger = (old: string, now: string) => changes(triggers(old), triggers(now));

describe("a condition", () => {
  test.each([
    ['"<= 0.15"', '"<= 0.50"', "looser: now passes where `a` is 0.3"],
    ['"<= 0.15"', '"<= 0.1"', "stricter: no longer passes where `a` is 0.13"],
    ['"<= 0.15"', '"< 0.15"', "stricter: no longer passes where `a` is 0.15"],
    ['"== 0"', '"<= 2"', "looser: now passes where `a` is 1"],
    ['">= 0.8"', '"0.7 <= value <= 0.9"', "incomparable: now passes where `a` is 0.75; no longer passes where `a` is 1"],
    ['"<= 0.15"', '"100 * value <= 15"', "same: the gate accepts the same"],
    ['"<= 0.15"', '"not (value > 0.15)"', "same: the gate accepts the same"],
    ['"<= 1 and b <= 2"', '"<= 1"', "looser: now passes where `a` is 0 and `b` is 3"],
    ['"<= 1"', '"<= 1 or b <= 2"', "looser: now passes where `a` is 2"],
    ['"<= 1"', '"<= 1 and (b > 5 or b <= 5)"', "stricter: no longer passes where `a` is 0 and `b` is not measured"],
    ['"<= 1"', '{ condition: "<= 1", severity: warn }', "looser: only warns now; now passes where `a` is 2"],
    ['{ condition: "<= 1", severity: warn }', '"<= 1"', "stricter: blocks now; no longer passes where `a` is 2"],
    ['"== \'v3\'"', '"== \'v3\' or value == \'v4\'"', 'looser: now passes where `a` is "v4"'],
    ['"<= baseline + 0.01"', '"<= baseline + 0.02"', "looser: now passes where `a` is 1 and `baseline.a` is 0.985"],
    ['"<= baseline * 1.1"', '"<= baseline * 1.2"', "looser: now passes where"],
    ['"<= baseline * 1.2"', '"<= baseline * 1.1"', "incomparable: now passes where `a` is -1 and `baseline.a` is -0.9 (only with numbers below zero); no longer passes where `a` is 1 and `baseline.a` is 0.9"],
    ['"p95(value) <= 1200"', '"p95(value) <= 1500"', "looser: now passes where `p95(a)` is 1400"],
    ['"p95(value) <= 1200"', '"mean(value) <= 1200"', "incomparable: "],
    ['{ each: ">= 0.8" }', '{ each: ">= 0.7" }', "looser: now passes where `each a` is 0.75"],
    ['{ each: ">= baseline" }', '{ each: ">= baseline - 0.1" }', "looser: now passes where `each a` is 1 and `each baseline.a` is 1.05"],
    ['{ each: ">= baseline - 0.1" }', '{ each: ">= baseline" }', "stricter: no longer passes where `each a` is 1 and `each baseline.a` is 1.05"],
    ['{ each: ">= baseline" }', '{ each: ">= 0.8" }', "incomparable: now passes where `each a` is 0.9 and `each baseline.a` is 1; no longer passes"],
    ["true", '"!= false"', "same: the gate accepts the same"],
    ["false", '"value == false and (value != true)"', "same: the gate accepts the same"],
    ['"value == b"', '"b == value"', "same: the gate accepts the same"],
    ['"<= 0.15"', '"lower(value) <= 0.15"', "incomparable: "],
    ['"value / b <= 0.2"', '"value <= 0.2 * b"', "looser: now passes where `a` is 0 and `b` is 0"],
    ['"value * value <= 4"', '"-2 <= value <= 2"', "incomparable: no number tells them apart, but an estimate may; look at it yourself"],
    ['"value * value <= 4"', '"value * value <= 3"', "stricter: no longer passes where `a` is 1.9"],
  ])("%s → %s", (old, now, words) => {
    const [first = ""] = condition(old, now);
    expect(first.startsWith(words) ? words : first).toBe(words);
  });

  test("that is written in another way and does not change is not listed", () => {
    expect(condition('"<= 0.15"', '"value <= 0.15"')).toEqual([]);
  });

  test("split in two, merged, moved or said twice demands the same", () => {
    const [whole, parts] = ['a: "0.8 <= value <= 0.95"', 'a: [">= 0.8", "<= 0.95"]'];
    for (const [old, now] of [[whole, parts], [parts, whole], [parts, 'a: ["<= 0.95", ">= 0.8"]'], [whole, 'a: ["0.8 <= value <= 0.95", "<= 1"]']] as const) {
      expect(compareTexts(holds(old), holds(now))).toMatchObject({ effect: "same" });
    }
  });

  test("that is dropped although another demands as much is the same, and says so", () => {
    expect(changes(holds('a: ["<= 1", "<= 2"]'), holds('a: "<= 1"'))).toEqual(["same: the other lines demand as much"]);
  });

  test("of a gate that nothing passes is stricter than any", () => {
    expect(compareTexts(holds('a: "<= 1"', 'b: "<= 1"'), holds('a: "<= 2"', 'b: ["<= 0", ">= 1"]')).effect).toBe("stricter");
  });

  test("of two metrics that sum up, where their planes meet", () => {
    expect(compareTexts(holds('x: ["a + b <= 10", "a - b <= 2", "a >= 0", "b >= 0"]'), holds('x: ["a + b <= 10", "a - b <= 2", "a >= 0", "b >= 0", "a <= 6"]')).effect).toBe("same");
    expect(compareTexts(holds('x: ["a + b <= 10", "a - b <= 2", "a >= 0", "b >= 0"]'), holds('x: ["a + b <= 10", "a - b <= 2", "a >= 0", "b >= 0", "a <= 5.9"]')).effect).toBe("stricter");
  });

  test("that is too complex to tell is incomparable, and says so", () => {
    expect(condition('"value * b <= 4 and value * c >= 1"', '"2 * value * b <= 7 and value * c >= 1"')).toEqual(["incomparable: too complex to tell what it changes; look at it yourself"]);
  });
});

describe("a trigger", () => {
  test.each([
    ["a > 0.2", "a > 0.3", "looser: no longer fires where `a` is 0.25"],
    ["a > 0.2", "a > 0.1", "stricter: now fires where `a` is 0.15"],
    ["a > 0.2", "not (a <= 0.2)", "same: the gate rolls back the same"],
    ["a > 0.2", "a > 0.2 and b > 1", "looser: no longer fires where `a` is 0.3 and `b` is 0"],
    ["a > 0.2", "a > 0.2 or (b > 1 and b < 1)", "stricter: now holds the gate where `a` is 0.15 and `b` is not measured"],
    ["people complain loudly", "People complain  loudly.", "same"],
  ])("%s → %s", (old, now, words) => {
    const [first = "same"] = trigger(old, now);
    expect(first).toBe(words);
  });

  test("dropped", () => {
    expect(changes(triggers("a > 0.2", "b > 1"), triggers("b > 1"))).toEqual(["looser: no longer fires where `a` is 0.3"]);
    expect(changes(triggers("a > 0.2", "a > 0.1"), triggers("a > 0.1"))).toEqual(["same: the other triggers demand as much"]);
    expect(changes(triggers("a > 0.2", "people complain loudly"), triggers("a > 0.2"))).toEqual(["looser: no longer fires where people report it"]);
  });

  test("that only said more is looser when what it was blind for no longer holds the gate", () => {
    expect(changes(triggers("a > 1", "a > 2"), triggers("a > 1"))).toEqual(["same: the other triggers demand as much"]);
    // Of the two that it takes either may clear it, so that they share an error, and `a > 1` by itself is cleared sooner.
    expect(changes(triggers("a > 1", "a > 1 and b > 1"), triggers("a > 1"))).toEqual(["incomparable: no number tells them apart, but an estimate may; look at it yourself"]);
    expect(changes(triggers("a > 1", "b > 1 and b < 0"), triggers("a > 1"))).toEqual(["looser: no longer holds the gate where `b` is not measured"]);
  });
});

describe("a setting", () => {
  const withKeys = (...keys: readonly string[]) => gateOf(...keys, 'must_hold: { a: "<= 1" }', "rollback_trigger: [b > 1, { signal: people complain loudly, label: complaints }]");
  test.each([
    ["confidence: 0.95", "confidence: 0.9", "looser: weaker evidence is enough to pass"],
    ["confidence: 0.95", "confidence: off", "looser: weaker evidence is enough to pass"],
    ["confidence: 0.95", "confidence: 0.99", "incomparable: passing needs stronger evidence, and so does a rollback"],
    ["unreported_signals: unknown", "unreported_signals: clear", "looser: passes though nobody answered for its signals"],
    ["unreported_signals: clear", "unreported_signals: unknown", "stricter: holds until somebody answers for its signals"],
    ["metrics: { a: { min_samples: 200 } }", "metrics: { a: { min_samples: 100 } }", "looser: 100 samples are enough"],
    ["metrics: { a: { min_samples: 200 } }", "metrics: { a: {} }", "looser: any number of samples is enough"],
    ["metrics: { a: { min_samples: 200 } }", "metrics: { a: { min_samples: 300 } }", "stricter: needs 300 samples"],
    ["metrics: { a: {} }", "metrics: { a: { aliases: [c] } }", "looser: what is measured as `c` now counts as `a`"],
    ["metrics: { a: {} }", "metrics: { a: { from: { file: x.json, value: y } } }", "incomparable: `a` is taken from elsewhere, so that its lines are about another value"],
    ["metrics: { a: { surface: workflow } }", "metrics: { a: { surface: evaluation } }", "same"],
  ])("%s → %s", (old, now, words) => {
    expect(changes(withKeys(old), withKeys(now))[0] ?? "same").toBe(words);
  });

  test("a label that no longer reports a signal", () => {
    const gate = (label: string) => gateOf(`rollback_trigger: [{ signal: people complain loudly${label} }]`);
    expect(changes(gate(", label: x"), gate(""))).toEqual(["looser: no label reports it any more"]);
  });
});

/** What both gates come to, and each of their changes. */
const effects = (old: string, now: string): string[] => ((found) => [found.effect, ...found.gates.flatMap(({ changes: all }) => all.map(({ effect, name, new: is, old: was }) => `${effect} ${name ?? is?.text ?? was?.text ?? ""}`))])(compareTexts(old, now));

describe("nothing is called the same or stricter that lets something through", () => {
  test("with numbers below zero", () => {
    // Below zero both of the new line can be met.
    const [old, now] = [holds('errors: "== 0"', 'safety: ">= 1"', 'c: "a < b"'), holds('c: "3 * a < b and 3 * b < a"')];
    expect(compareTexts(old, now)).toMatchObject({ effect: "incomparable", gates: [{ changes: [{ effect: "looser" }, { effect: "looser" }, {}] }].map(({ changes: all }) => ({ changes: expect.arrayContaining(all.slice(0, 2).map((each) => expect.objectContaining(each))) })) });
    const [only] = compareTexts(holds('reward: ">= baseline"'), holds('reward: ">= baseline * 1.1"')).gates[0]?.changes ?? [];
    expect(only).toMatchObject({ effect: "incomparable", message: expect.stringContaining("(only with numbers below zero)") });
  });

  test("with samples, where a trigger reads the metric or a condition asks whether it is known", () => {
    const gate = (samples: number, ...lines: readonly string[]) => gateOf(`metrics: { a: { min_samples: ${samples} } }`, ...lines);
    expect(effects(gate(10, "must_hold: { a: '<= 1' }", "rollback_trigger: [a > 1]"), gate(20, "must_hold: { a: '<= 1' }", "rollback_trigger: [a > 1]"))).toEqual(["incomparable", "incomparable min_samples of a"]);
    expect(effects(gate(10, "must_hold: { b: 'value <= 1 and not known(a)' }"), gate(20, "must_hold: { b: 'value <= 1 and not known(a)' }"))).toEqual(["incomparable", "incomparable min_samples of a"]);
    expect(effects(gate(10, "must_hold: { b: 'value <= 1 or (known(a) and a <= 1)' }"), gate(20, "must_hold: { b: 'value <= 1 or (known(a) and a <= 1)' }"))).toEqual(["stricter", "stricter min_samples of a"]);
    expect(effects(gate(10, "must_hold: { a: '<= 1' }", "rollback_trigger: [b > 1]"), gate(20, "must_hold: { a: '<= 1' }", "rollback_trigger: [b > 1]"))[0]).toBe("stricter");
  });

  test("with aliases", () => {
    const gate = (aliases: string, trigger: string) => gateOf(`metrics: { a: { aliases: [${aliases}] } }`, "must_hold: { a: '<= 1' }", `rollback_trigger: [${trigger}]`);
    expect(changes(gate("c, d", "a > 1"), gate("d", "a > 1"))).toEqual(["incomparable: what is measured as `c` no longer counts, neither for a rollback nor where it is not what `a` is"]);
    expect(changes(gate("c, d", "b > 1"), gate("d", "b > 1"))).toEqual(["incomparable: what is measured as `c` no longer counts, nor is it refused where it is not what `a` is"]);
    expect(changes(gate("d", "a > 1"), gate("c, d", "a > 1"))).toEqual(["incomparable: what is measured as `c` now counts as `a`, which may clear a trigger or fire it"]);
    expect(changes(gate("d", "b > 1"), gate("c, d", "b > 1"))).toEqual(["looser: what is measured as `c` now counts as `a`"]);
  });

  test.each(["upper(value) >= 0.5", "lower(value) <= 0.3", "not (lower(value) > 0.3)"])("with confidence, where a line passes by a bound: %s", (line) => {
    const gate = (confidence: number | string) => gateOf(`confidence: ${confidence}`, `must_hold: { a: ${JSON.stringify(line)} }`);
    expect(effects(gate(0.9), gate(0.99))[0]).toBe("incomparable");
    expect(effects(gate("off"), gate(0.9))[0]).toBe("incomparable");
    expect(compareTexts(gateOf("confidence: 0.9", 'must_hold: { a: "upper(value) <= 1" }'), gateOf("confidence: 0.99", 'must_hold: { a: "upper(value) <= 1" }')).effect).toBe("stricter");
  });

  test("but `x` and `metrics.x` are one name", () => {
    expect(effects(holds('a: "<= 1"'), holds('metrics.a: "<= 1"'))[0]).toBe("same");
    expect(effects(triggers("a > 1"), triggers("metrics.a > 1"))[0]).toBe("same");
  });

  test.each([
    ['"(load < 100 and err <= 0.05) or (load >= 100 and err <= 0.05)"', '"known(load) and err <= 0.05"'],
    ['"x < 0.5 or x >= 0.5"', '"x < 0.7 or x >= 0.7"'],
    ['"x <= 1 or y <= 1"', '"x <= 1"'],
    ['"x != 0"', '"x > 0"'],
    ['"x <= 1 and y <= 1"', '"x + y <= 2 and x <= 1 and y - x <= 0"'],
  ])("with estimates: %s → %s", (old, now) => {
    expect(["incomparable", "looser"]).toContain(compareTexts(holds(`l: ${old}`), holds(`l: ${now}`)).effect);
  });

  // Triggers share the error of firing, so that one more makes each fire a little later; that is no part of what a line says.
  test("with triggers that share an error", () => {
    expect(effects(triggers("a > 1"), triggers("a > 1", "b > 1"))).toEqual(["stricter", "stricter b > 1"]);
    expect(effects(triggers("a > 1", "people complain loudly"), triggers("a > 1", "people complain loudly", "users leave in numbers"))[0]).toBe("stricter");
    expect(effects(triggers("a > 1 or b > 1"), triggers("a > 1", "b > 1"))[0]).toBe("same");
  });

  test.each([
    ['metric("a.b") <= 1', "a.b <= 1"],
    ['x["y"] <= 1', "x.y <= 1"],
    ["a.b <= 1", 'metric("a.b") <= 1'],
  ])("with names that are looked up otherwise: %s → %s", (old, now) => {
    expect(compareTexts(holds(`l: '${old}'`), holds(`l: '${now}'`)).effect).toBe("incomparable");
  });
});

test.each([
  ['"0.8 <= value <= 0.95"', '"0.85 <= value <= 0.9"', "stricter"],
  ['"<= 1 or b <= 2"', '"<= 1 or b <= 1"', "stricter"],
  ['"<= baseline + 0.02"', '"<= baseline + 0.01"', "stricter"],
  ['"== \'v3\' or value == \'v4\'"', '"== \'v3\'"', "stricter"],
  ['"<= 1"', '"<= 1 and known(value)"', "same"],
  ['"<= 1 and known(value)"', '"<= 1"', "same"],
])("an ordinary change is what it is: %s → %s", (old, now, effect) => {
  expect(compareTexts(holds(`a: ${old}`), holds(`a: ${now}`)).effect).toBe(effect);
});

test("a gate that is gone is looser, one that is new is stricter", () => {
  const second = holds('b: "<= 1"').replace("main", "other");
  const [one, two] = [holds('a: "<= 1"'), `${holds('a: "<= 1"')}---\n${second}`];
  expect(compareTexts(two, one)).toMatchObject({ effect: "looser", gates: [{ effect: "same" }, { changes: [{ kind: "gate", message: "this path is no longer guarded" }] }] });
  expect(compareTexts(one, two).effect).toBe("stricter");
});

test("a gate of 150 lines is compared in a moment", () => {
  const lines = (bound: number) => Array.from({ length: 150 }, (_, at) => `m${at}: ["<= ${at === 70 ? bound : at}", "value + m${(at + 1) % 150} <= 400"]`);
  const start = performance.now();
  expect(compareTexts(holds(...lines(70)), holds(...lines(90))).effect).not.toBe("same");
  expect(performance.now() - start).toBeLessThan(20_000);
});
