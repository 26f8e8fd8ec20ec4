import { afterEach, expect, test } from "@jest/globals";
import { check, evaluate, validate } from "../../src/index.ts";
import { holds } from "../support/gates.ts";

// Each class of attack in mathjs's public advisories and in the security tests of its repository, in expressions of our own.
// None may be accepted as something to run: each is refused when it is loaded, or is a name that was not measured.

declare global {
  var hacked: unknown;
}
const RUN = "globalThis.hacked = 1";

/** Class, where it was published, and an expression. */
const ATTACKS: readonly (readonly [string, string, string])[] = [
  ["an object in place of an index", "CVE-2026-41139", `[1,2][{length: 1, reduce: f}]`],
  ["a matrix whose get is given an object", "CVE-2026-41139", `matrix([1]).get({length: 1, reduce: g}) > a`],
  ["a property that is set on a list", "CVE-2026-40897", `a["map"] = b`],
  ["a list whose map was replaced", "CVE-2026-40897", `x = []; x.map = f(y) = y; sum(x)`],
  ["code in the name of a typed function", "CVE-2017-1001002, 3.17.0", `[]["(){}+${RUN};function a"]() = 0`],
  ["a name that a typed function is called by", "CVE-2017-1001002, 3.17.0", `f("(){}+${RUN};function a") > 0`],
  ["a forbidden name in escapes", "CVE-2017-1001003, 3.17.0", `a.co\\u006Estructor("${RUN}")() > 0`],
  ["a forbidden name in escapes, as a text", "CVE-2017-1001003, 3.17.0", `a["co\\u006Estructor"]("${RUN}") > 0`],
  ["an object literal with a forbidden name", "CVE-2017-1001003, 3.17.0", `{constructor: 1}.constructor > 0`],
  ["functions that a scope overwrites", "CVE-2017-1001004, 3.17.0 (typed-function)", `typed("${RUN}", {"": f}) > 0`],
  ["a prototype by the configuration", "CVE-2020-7743, 7.5.1", `config({"__proto__": {"hacked": 1}}) > 0`],
  ["the symbol of a call", "11.9.1", `cos.constructor("${RUN}")() > 0`],
  ["a symbol that is no function", "11.9.1", `hasOwnProperty("x") > 0`],
  ["functions of the namespace", "13.1.1", `import({a: 1}, {override: true}) > 0`],
  ["units that are made", "13.1.1", `createUnit("hacked") > 0`],
  ["the reviver", "13.1.1", `reviver("x", {mathjs: "Function"}) > 0`],
  ["a function of raw arguments that was overwritten", "13.1.1", `and(x, y) = x; a and b`],
  ["a property of the scope that is deleted", "13.1.1", `a.delete("constructor") > 0`],
  ["a constructor by a property", "issue 821, 3.11.0", `sqrt.constructor("${RUN}") > 0`],
  ["a constructor by a list's method", "issue 821, 3.11.0", `[].map.constructor("${RUN}")() > 0`],
  ["call, apply and bind", "issue 822, 3.11.0", `f.call(null, "${RUN}") > g.apply(null, h) and k.bind()() > 0`],
  ["assignment by a constructor", "issue 822, 3.11.0", `a.constructor.assign(b.constructor, c) > 0`],
  ["a name that is put together", "security test, disguised constructor", `a[concat("constr", "uctor")] > 0`],
  ["a name that is read from another", "security test, disguised constructor", `a[b]("${RUN}") > 0`],
  ["a getter that is defined", "security test, __defineGetter__", `a.__defineGetter__("x", f) > 0`],
  ["a getter that is looked up", "security test, bad OperatorNode", `a.__lookupGetter__("x") > 0`],
  ["a descriptor", "security test, getOwnPropertyDescriptor", `a.getOwnPropertyDescriptor(b, "constructor").value > 0`],
  ["a parser of the expression's own", "security test, parser", `parser().evaluate("1") > 0`],
  ["an expression in a text", "security test, evaluate", `evaluate("${RUN}") > 0`],
  ["a tree that is compiled", "security test, parse", `parse("1").compile().evaluate() > 0`],
  ["a tree whose parts are replaced", "security test, node.map", `parse("1").map(f) > 0`],
  ["nodes by their classes", "security test, SymbolNode", `expression.node.SymbolNode.prototype.compile() > 0`],
  ["a subset with a name for an index", "security test, subset", `subset(a, index("constructor")) > 0`],
  ["a chain", "security test, chain", `chain(a).create().done() > 0`],
  ["a text that looks like a node", "security test, toString", `{isNode: true, toString: f} > 0`],
  ["a function that is defined", "security test, FunctionAssignmentNode", `f(x) = x`],
  ["derivatives and simplification, which parse", "docs, less vulnerable expression parser", `derivative("x", "x") == simplify("x")`],
  ["a template", "JavaScript", "a`${b}` > 0"],
  ["an arrow", "JavaScript", "(a => a)(1) > 0"],
  ["a comment that hides the rest", "mathjs comments", "a > 1 # and b > 1"],
  ["a line end that ends the statement", "mathjs blocks", "a > 1\nb > 1\nc"],
  ["a range without an end", "mathjs ranges", "1:999999999999 > a"],
  ["a matrix without an end", "mathjs matrices", "zeros(1e9) > a"],
  ["a factorial", "mathjs operators", "170!! > a"],
  ["a power tower", "mathjs operators", "9^9^9^9 > a"],
];

afterEach(() => {
  expect(globalThis.hacked).toBeUndefined();
  expect(({} as Record<string, unknown>)["hacked"]).toBeUndefined();
});

test.each(ATTACKS)("%s (%s) is refused, with its place", (_class, _source, text) => {
  const result = evaluate(text, { metrics: { a: 1, b: { c: 2 } } });
  expect(result.ok).toBe(false);
  for (const { line, column, message } of result.ok ? [] : result.diagnostics) {
    expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(message).not.toMatch(/undefined|\[object|^\s+at /u);
  }
  for (const gate of [holds(`a: ${JSON.stringify(text)}`), `rollout_gate:\n  protected_path: x\n  rollback_trigger:\n    - when: ${JSON.stringify(text)}\n`]) {
    expect(validate([{ file: "gate.yml", text: gate }]).some(({ level }) => level === "error")).toBe(true);
    expect(check({ gates: [{ file: "gate.yml", text: gate }], metrics: [{ file: "m.json", text: '{ "a": 1 }' }] }).ok).toBe(false);
  }
});

/** What is accepted names something; nothing of JavaScript is behind the name. */
test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "prototype", "a.constructor", "a.__proto__", "a.__proto__.constructor", 'a["constructor"]["prototype"]', 'metric("__proto__")', "list.length", "list.map", "text.length", "cos", "e", "pi", "i", "globalThis", "process", "this", "expression", "type", "json"])(
  "%s is a name like any other, and was not measured",
  (name) => {
    expect(evaluate(`${name} > 0`, { metrics: { a: { b: 1 }, list: [1, 2], text: "x" } })).toMatchObject({ ok: true, result: "unknown" });
  },
);
