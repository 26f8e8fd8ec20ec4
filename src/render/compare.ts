import { changeMessages } from "../diagnostics/messages/comparison.ts";
import { directionsOf, type Change, type Comparison, type Effect, type GateComparison, type Written } from "../judge/comparison.ts";
import { neutralise } from "./escape.ts";
import { paint, run, type Run, type Style } from "./paint.ts";
import { wrap, wrapAfter } from "./wrap.ts";

const EFFECT_STYLES: Readonly<Record<Effect, Style>> = { same: "dim", stricter: "good", looser: "bad", incomparable: "doubtful" };
const WIDEST_EFFECT = "incomparable".length;

/** Compared gates for the terminal: every change with what it comes to, and what all of them do together. Ends with a line break. */
export function renderComparison({ gates }: Comparison, options: { width: number; colour: boolean }): string {
  const width = Math.max(16, Math.floor(options.width));
  const lines = gates.flatMap((gate, at) => [...(at === 0 ? [] : [[]]), ...gateBlock(gate, width)]);
  return lines.map((line) => `${paint(line, options.colour)}\n`).join("");
}

function gateBlock(gate: GateComparison, width: number): Run[][] {
  const { protected_path: path, effect, changes } = gate;
  const blocks = (["gate", "condition", "trigger", "setting"] as const).flatMap((kind) => changes.filter((change) => change.kind === kind));
  return [
    ...wrap([run(neutralise(path), "bold")], width),
    ...(blocks.length === 0 ? [] : [[], ...blocks.flatMap((change) => changeBlock(change, width))]),
    [],
    ...wrap([run(changeMessages.effect({ effect, ...directionsOf([gate]) }), EFFECT_STYLES[effect])], width),
  ];
}

function changeBlock(change: Change, width: number): Run[][] {
  const { effect, old, new: now, message } = change;
  const lead = [run("  "), run(effect.padEnd(WIDEST_EFFECT), EFFECT_STYLES[effect]), run("  ")];
  const below = [run(" ".repeat(WIDEST_EFFECT + 4))];
  const texts = change.kind === "setting" ? [run(changeMessages.setting({ name: change.name ?? "", old: old?.text ?? null, now: now?.text ?? null }))] : old === null ? [run("added "), ...written(now)] : now === null ? [run("dropped "), ...written(old)] : written(old);
  const after = change.kind === "setting" || old === null || now === null ? [] : wrapAfter([...below, run("→ ")], written(now), width);
  return [...wrapAfter(lead, texts.map(({ text, style }) => run(neutralise(text), style)), width), ...after, ...wrapAfter(below, [run(neutralise(message), "dim")], width)];
}

function written(line: Written | null): Run[] {
  return line === null ? [] : [run(neutralise(line.text)), ...(line.line === null ? [] : [run(` (line ${line.line})`, "dim")])];
}
