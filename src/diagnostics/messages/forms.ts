import { code, enumerated, list } from "./words.ts";

/** A key, and the one that it was probably meant as. */
export interface Misspelt {
  readonly key: string;
  readonly meant: string;
}

/** A variance is no spread under another name: taken as `sd` it would make an interval far too narrow, or too wide. */
const isSquare = ({ key, meant }: Misspelt): boolean => meant === "sd" && /var/iu.test(key);

function orMeant(near: Misspelt | null, otherwise: string): string {
  if (near === null) return `; ${otherwise}`;
  return isSquare(near) ? `; give the square root of ${code(near.key)} as ${code(near.meant)}` : ` (did you mean ${code(near.meant)} by ${code(near.key)}?)`;
}

/** What is wrong with how a measurement is written. Each follows the measurement's name. */
export const formMessages = {
  notMeasured: (a: { found: string }) => `is ${a.found}, which is no measurement`,
  notCounted: (a: { found: string }) => `says that it rests on ${a.found} samples; \`n\` is a whole number from 1 up`,
  tooLarge: (a: { key: string; found: string }) => `cannot be read: ${code(a.key)} is ${a.found}, and whole numbers are read up to ${Number.MAX_SAFE_INTEGER}`,
  needsNumber: (a: { key: string; found: string }) => `has ${code(a.key)} as ${a.found}, where a number is needed`,
  needsList: (a: { key: string; found: string }) => `has ${code(a.key)} as ${a.found}, where a list is needed`,
  /** An object with a key of a form that is no whole one: it could be slices, or a spelling mistake. */
  incomplete: (a: { key: string; missing: readonly string[]; near: Misspelt | null }) =>
    `has ${code(a.key)} and no ${list(a.missing, "or")}${orMeant(a.near, `add it, or rename ${code(a.key)} where it is a slice`)}`,
  /** An exact number beside a key that seems to say how uncertain it is. */
  misspeltSpread: (a: Misspelt) => `has ${code(a.key)}, which says nothing here; ${isSquare(a) ? `give its square root as ${code(a.meant)}` : `did you mean ${code(a.meant)}?`}`,
  withoutPartner: (a: { key: string; missing: string; near: Misspelt | null }) => `has ${code(a.key)} and no ${code(a.missing)}${orMeant(a.near, "add it, or leave it out")}`,
  contradicts: (a: { key: string; found: string; other: string; otherFound: string }) => `contradicts itself: ${code(a.key)} is ${a.found}, and ${code(a.other)} is ${a.otherFound}`,
  share: (a: { count: string; of: string }) => `needs whole numbers in \`count\` and \`of\`, with 0 <= count <= of; they are ${a.count} and ${a.of}`,
  shareOfNothing: () => "is a share of nothing: `of` is 0",
  noSpread: (a: { near: Misspelt | null }) => `has a mean and no spread${orMeant(a.near, "add `sd` or `stderr`")}`,
  noSamples: (a: { near: Misspelt | null }) => `has a spread and no \`n\`${orMeant(a.near, "add the number of samples")}`,
  badSpread: (a: { key: string; found: string }) => `cannot be read: ${code(a.key)} is ${a.found}; it must be 0 or more`,
  badInterval: (a: { found: string; value: string }) => `needs two numbers in \`ci\`, the lower and the upper bound, with the value between them; it has ${a.found} and the value ${a.value}`,
  noLevel: (a: { near: Misspelt | null }) => `has \`ci\` and no \`level\`${orMeant(a.near, "add the interval's confidence level, such as `0.95`")}`,
  badLevel: (a: { found: string }) => `has a \`level\` of ${a.found}, which is not between 0 and 1; write \`0.95\` for 95%`,
  caseWithoutId: (a: { position: number }) => `has a case without an \`id\`, at position ${a.position}; add a text or a number that stays the same from run to run`,
  sameCase: (a: { id: string }) => `has two cases with the id ${code(a.id)}; give each its own`,
  caseWithoutValue: (a: { id: string; meant: string | null }) => `has a case ${code(a.id)} without a \`value\`${a.meant === null ? "" : ` (did you mean \`value\` by ${code(a.meant)}?)`}`,
  badCase: (a: { id: string; found: string }) => `has ${a.found} as the \`value\` of case ${code(a.id)}, where a number, true or false is needed`,
  mixedCases: (a: { ids: readonly string[]; found: readonly string[] }) => `mixes kinds of values: ${enumerated(a.ids.map((id, at) => `case ${code(id)} is ${a.found[at] ?? ""}`))}`,
} as const;
