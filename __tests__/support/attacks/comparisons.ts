import { holds, triggers } from "../gates.ts";
import type { Attack } from "../measured.ts";
import { slowExpressions } from "./expressions.ts";

// Gates of which each line may follow from all others together, which takes the more the more they have in common; and every
// slow expression. A pull request that changes its gate has it compared.

const lines = (count: number, line: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => line(at));
/** Some of `from` names, the same ones every time. */
const some = (count: number, from: number, at: number, part: (name: string, at: number) => string): string[] => lines(count, (one) => part(`m${(at * 7 + one * (1 + (at % 5))) % from}`, one));

const compared = (name: string, gate: (bound: number) => string): Attack => ({ name: `two gates of ${name}`, files: { "old.yml": gate(5), "new.yml": gate(6) }, args: ["compare", "old.yml", "new.yml"] });

export const slowComparisons: readonly Attack[] = [
  compared("sums that overlap", (bound) => holds(...lines(40, (at) => `l${at}: "${some(10, 41, at, (name) => name).join(" + ")} <= ${bound + at / 40}"`))),
  compared("a chain of two hundred", (bound) => holds(...lines(200, (at) => `l${at}: "m${at} + m${at + 1} <= ${bound + at}"`))),
  compared("two hundred weighed sums of a dozen", (bound) => holds(...lines(200, (at) => `l${at}: "${some(6, 13, at, (name, one) => `${1 + ((at + one) % 9)} * ${name}`).join(" + ")} <= ${bound + at / 200}"`))),
  compared("spans of many", (bound) => holds(...lines(60, (at) => `l${at}: "max(${some(8, 19, at, (name) => name).join()}) - min(${some(8, 17, at, (name) => name).join()}) <= ${bound}"`))),
  compared("a hundred triggers that share their metrics", (bound) => triggers(...lines(100, (at) => some(20, 41, at, (name, one) => `${name} > ${bound + one / 20}`).join(" or ")))),
  compared("a value of a value of a value, and so on", (bound) => holds(`l: "${"abs(".repeat(25)}x - y${")".repeat(25)} <= ${bound}"`)),
  compared("distances from three, nested", (bound) => holds(`l: "${"abs(".repeat(25)}x - y${" - z)".repeat(25)} <= ${bound}"`)),
  compared("a thousand signals that are said otherwise", (bound) => triggers(...lines(1_000, (at) => `people of group ${bound} complain about part ${at} of it`))),
  compared("a thousand signals with other labels", (bound) => triggers(...lines(1_000, (at) => `{ signal: people complain about part ${at} of it, label: l${bound}-${at} }`))),
  compared("a thousand alternatives of two metrics", (bound) => holds(...lines(1_000, (at) => `l${at}: "x >= ${at + bound} or y >= ${at}"`))),
  compared("a thousand alternatives, all moved", (bound) => holds(...lines(1_000, (at) => `l${at}: "x >= ${at}.${bound} or y >= ${at}.${bound}"`))),
  compared("a thousand bounds of one metric", (bound) => holds(`m: [${lines(1_000, (at) => `"<= ${at}.${bound}"`).join()}]`)),
  compared("alternatives among a dozen metrics", (bound) => holds(...lines(200, (at) => `l${at}: "${lines(12, (one) => `m${(at + one) % 13} <= ${one}.${bound}`).join(" or ")}"`))),
  ...slowExpressions.map(({ name, files }): Attack => {
    const gate = files["gate.yml"] ?? "";
    return { name: `${name}, compared with another`, files: { "old.yml": gate, "new.yml": gate.replaceAll("9", "8") }, args: ["compare", "old.yml", "new.yml"] };
  }),
];

/** What reads a gate alone, or draws it over evidence, over every slow expression. */
export const slowReadings: readonly Attack[] = slowExpressions.flatMap(({ name, files }) =>
  [["validate", "gate.yml"], ["explain", "--gate", "gate.yml", "--metrics", "m.json"], ["prove", "--gate", "gate.yml"]].map((args): Attack => ({ name: `${name}, for ${args[0]}`, files, args })),
);
