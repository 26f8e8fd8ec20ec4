import { expect, test } from "@jest/globals";
import { normalizeSignal } from "../../src/language/signal-text.ts";

test.each([
  ["  Reviewers  report\n it. ", "reviewers report it"],
  ["reviewers report it", "reviewers report it"],
  ["ＲＥＶＩＥＷＥＲＳ report it?!", "reviewers report it"],
  ["STRASSE ẞ", "strasse ß"],
  ["审核者报告。", "审核者报告"],
  ["it is (again)…", "it is (again)"],
  ["a . b", "a . b"],
  ["...", ""],
  ["", ""],
  ["a", "a"],
])("the signal %j is compared as %j", (text, form) => expect(normalizeSignal(text)).toBe(form));
