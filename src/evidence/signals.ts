import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MetricsFile, SignalReport } from "./evidence.ts";
import { isObject, kindOf, own, placeOfPath, placesUnder } from "./json.ts";
import { follow } from "./lookup.ts";

const ANSWERS: ReadonlyMap<unknown, "yes" | "no"> = new Map<unknown, "yes" | "no">([
  [true, "yes"],
  ["yes", "yes"],
  [false, "no"],
  ["no", "no"],
]);

/** Mistakes of one list of signals that are told; one is enough for the run not to be evaluated. */
const MOST_PROBLEMS = 100;

/** The `signals` of a metrics file: a list of what was observed, or an object of answers. */
export function readSignals(file: MetricsFile): { reports: SignalReport[]; problems: Diagnostic[] } {
  const signals = own(file.root, "signals");
  const problems: Diagnostic[] = misplacedSignals(file);
  if (signals === undefined || signals === null) return { reports: [], problems };
  const placeOf = placesUnder(file, ["signals"]);
  const report = (text: string, answer: "yes" | "no", key: string): SignalReport => ({
    text,
    answer,
    source: file.file,
    place: placeOf(key),
    stale: file.stale !== null,
  });
  if (Array.isArray(signals)) {
    const reports = signals.flatMap((text: unknown, at): SignalReport[] => {
      if (typeof text === "string" && text.trim() !== "") return [report(text, "yes", String(at))];
      problems.push(error("signal-not-text", placeOf(String(at)), { found: text === "" ? "empty" : kindOf(text) }));
      return [];
    });
    return { reports, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  if (isObject(signals)) {
    const reports = Object.entries(signals).flatMap(([text, said]): SignalReport[] => {
      const answer = ANSWERS.get(typeof said === "string" ? said.trim().toLowerCase() : said);
      if (answer !== undefined) return [report(text, answer, text)];
      problems.push(error("signal-answer", placeOf(text), { signal: text, found: typeof said === "string" ? `\`${said}\`` : kindOf(said) }));
      return [];
    });
    return { reports, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  return { reports: [], problems: [...problems, error("signals-shape", placeOfPath(file, ["signals"]), { found: kindOf(signals) })] };
}

const ALMOST_SIGNALS = ["signal", "Signal", "Signals", "SIGNALS"];

/** Reports under a key that is almost `signals`, or a level too deep: a report that nobody hears is how a rollback is lost. */
function misplacedSignals(file: MetricsFile): Diagnostic[] {
  const places = [[], ["metrics"]] as const;
  return places.flatMap((path) => {
    const keys = (path.length === 0 ? ALMOST_SIGNALS : [...ALMOST_SIGNALS, "signals"]).filter((key) => areReports(follow(file.root, [...path, key])));
    return keys.map((key) => error("signals-misplaced", placeOfPath(file, [...path, key]), { key: [...path, key].join(".") }));
  });
}

/** Whether a value is what `signals` holds, so that a metric of a similar name is left alone. */
function areReports(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === "string");
  return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every((each) => typeof each === "boolean");
}
