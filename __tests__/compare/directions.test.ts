import { expect, test } from "@jest/globals";
import { directionsOf } from "../../src/judge/comparison.ts";
import { holds, triggers } from "../support/gates.ts";
import { compareTexts } from "../support/comparing.ts";

const directions = (old: string, changed: string) => directionsOf(compareTexts(old, changed).gates);

test.each([
  ["a lowered bound", holds('a: "<= 2"'), holds('a: "<= 1"'), { looser: false, stricter: true }],
  ["a raised bound", holds('a: "<= 1"'), holds('a: "<= 2"'), { looser: true, stricter: false }],
  ["a bound that moved to the other side", holds('a: "<= 1"'), holds('a: ">= 1"'), { looser: true, stricter: true }],
  ["one bound raised and another lowered", holds('a: "<= 1"', 'b: "<= 2"'), holds('a: "<= 2"', 'b: "<= 1"'), { looser: true, stricter: true }],
  ["a line in other words", holds('a: "<= 1"'), holds('a: "not (value > 1)"'), { looser: false, stricter: false }],
  ["the same gate", triggers("a > 1"), triggers("a > 1"), { looser: false, stricter: false }],
  ["a label that reports a signal no more", triggers("{ signal: users complain, label: gate/no }"), triggers("users complain"), { looser: true, stricter: false }],
  ["a label that reports a signal too", triggers("users complain"), triggers("{ signal: users complain, label: gate/no }"), { looser: false, stricter: true }],
  ["two that got stricter", holds('a: "<= 2"', 'b: "<= 2"'), holds('a: "<= 1"', 'b: "<= 1"'), { looser: false, stricter: true }],
])("%s says which way it goes", (_what, old, changed, expected) => {
  expect(directions(old, changed)).toEqual(expected);
});
