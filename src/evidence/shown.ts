import { isObject, kindOf } from "./json.ts";

/** The longest value that is shown whole. */
const LONGEST = 40;

/** A value as it stands in a file, cut where it is long. Total: what no file can hold is said in words. */
export function shown(raw: unknown): string {
  const plain = sayable(raw);
  const text = typeof plain === "string" && typeof raw !== "string" ? plain : JSON.stringify(plain);
  // Never half of a character.
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, "")}…` : text;
}

/** A value as JSON can say it. What a caller's object may hold besides, as `NaN` or a function, is said as JavaScript or a person writes it. */
function sayable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayable);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sayable(inner)]));
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "bigint":
      return `${value}n`;
    default:
      return value === null ? null : value === undefined ? "nothing" : kindOf(value);
  }
}
