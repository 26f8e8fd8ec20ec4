/** Every sentence that explains a mistake, by code. Each says what is wrong and what to write instead. */
declare const messages: {
  readonly "test-file-empty": () => string;
  readonly "test-is-gate": () => string;
  readonly "test-documents": () => string;
  readonly "test-name-twice": (a: {
    name: string;
    line: number;
  }) => string;
  readonly "test-not-json": (a: {
    found: string;
  }) => string;
  readonly "test-unknown-line": (a: {
    text: string;
    list: "not_met" | "unknown" | "fired";
    gate: string;
    known: readonly string[];
    meant: string | null;
  }) => string;
  readonly "test-several-lines": (a: {
    text: string;
    lines: readonly string[];
  }) => string;
  readonly "test-wrong-list": (a: {
    text: string;
    kind: "condition" | "trigger";
  }) => string;
  readonly "file-missing": (a: {
    what: string;
    slip: ("quotes" | "item" | "comment" | "exclusion" | "variable" | "several") | null;
    meant: string | null;
    folder: string | null;
  }) => string;
  readonly "file-is-folder": (a: {
    what: string;
  }) => string;
  readonly "file-unreadable": (a: {
    why: string;
    pattern?: string;
  }) => string;
  readonly "file-not-utf8": (a: {
    byte: string;
    hint: string | null;
  }) => string;
  readonly "lfs-pointer": (a: {
    from: "base" | "head";
  }) => string;
  readonly "file-outside": () => string;
  readonly "file-too-large": (a: {
    limit: string;
  }) => string;
  readonly "no-match": (a: {
    pattern: string;
  }) => string;
  readonly "no-gate": (a: {
    tried: readonly string[];
    meant: string | null;
  }) => string;
  readonly "stdin-twice": () => string;
  readonly "file-twice": (a: {
    what: string;
  }) => string;
  readonly "output-is-folder": () => string;
  readonly "output-failed": (a: {
    why: string;
  }) => string;
  readonly "output-outside": () => string;
  readonly "output-is-input": () => string;
  readonly "not-generated": (a: {
    header: string;
  }) => string;
  readonly "one-gate-to-write": (a: {
    gates: number;
  }) => string;
  readonly "triage-exists": () => string;
  readonly "triage-without-gate": () => string;
  readonly "triage-as-gate": (a: {
    file: string;
  }) => string;
  readonly "several-triages": () => string;
  readonly "gate-deleted": () => string;
  readonly "base-gate": (a: {
    problem: string;
  }) => string;
  readonly usage: (a: {
    problem: string;
    help: string | null;
  }) => string;
  readonly "json-empty": () => string;
  readonly "json-syntax": (a: {
    found: string;
  }) => string;
  readonly "json-cut-off": () => string;
  readonly "json-not-finite": (a: {
    found: string;
  }) => string;
  readonly "json-single-quotes": () => string;
  readonly "json-trailing-comma": () => string;
  readonly "json-comment": () => string;
  readonly "json-unquoted-key": (a: {
    found: string;
  }) => string;
  readonly "json-python-word": (a: {
    found: string;
    meant: string;
  }) => string;
  readonly "json-lines": () => string;
  readonly "json-control-character": () => string;
  readonly "json-bad-escape": (a: {
    found: string;
  }) => string;
  readonly "json-bad-number": (a: {
    found: string;
  }) => string;
  readonly "json-too-deep": (a: {
    limit: number;
  }) => string;
  readonly "evidence-unreadable": (a: {
    why: string;
  }) => string;
  readonly "metrics-not-object": (a: {
    found: string;
  }) => string;
  readonly "duplicate-metric": (a: {
    key: string;
    line: number;
  }) => string;
  readonly "metrics-disagree": (a: {
    name: string;
    other: string;
    otherName: string;
    values: readonly [string, string];
  }) => string;
  readonly "signals-shape": (a: {
    found: string;
  }) => string;
  readonly "signals-misplaced": (a: {
    key: string;
  }) => string;
  readonly "signal-not-text": (a: {
    found: string;
  }) => string;
  readonly "signal-answer": (a: {
    signal: string;
    found: string;
  }) => string;
  readonly "unknown-signal": (a: {
    signal: string;
    known: readonly string[];
    source: string;
    meant: string | null;
  }) => string;
  readonly "commit-shape": (a: {
    found: string;
  }) => string;
  readonly "unknown-metric": (a: {
    name: string;
    files: readonly string[];
    meant: string | null;
    alias: {
      metric: string;
      name: string;
    } | null;
    bare: boolean;
  }) => string;
  readonly "lost-slices": (a: {
    name: string;
    slices: readonly string[];
  }) => string;
  readonly "unknown-baseline": (a: {
    name: string;
    given: boolean;
  }) => string;
  readonly "baseline-is-metrics": (a: {
    metrics: string;
  }) => string;
  readonly "exact-with-n": (a: {
    name: string;
  }) => string;
  readonly "meta-key": (a: {
    key: string;
    meant: string;
  }) => string;
  readonly "from-baseline-ambiguous": (a: {
    file: string;
    found: readonly string[];
  }) => string;
  readonly "empty-expression": () => string;
  readonly "expression-too-long": (a: {
    length: number;
    limit: number;
  }) => string;
  readonly "expression-too-deep": (a: {
    limit: number;
  }) => string;
  readonly "too-many-keys": (a: {
    keys: number;
    limit: number;
  }) => string;
  readonly "unknown-operator": (a: {
    text: string;
    meant: string | null;
  }) => string;
  readonly "not-in-language": (a: {
    text: string;
    what: string;
    instead: string;
  }) => string;
  readonly "bad-number": (a: {
    text: string;
    meant: string | null;
    thousands: string | null;
  }) => string;
  readonly "bad-string": (a: {
    text: string;
    why: string;
  }) => string;
  readonly "percent-operand": (a: {
    text: string;
  }) => string;
  readonly modulo: () => string;
  readonly "reserved-word": (a: {
    name: string;
  }) => string;
  readonly "unexpected-end": () => string;
  readonly unexpected: (a: {
    text: string;
  }) => string;
  readonly "operand-missing": (a: {
    operator: string;
  }) => string;
  readonly "side-by-side": (a: {
    left: string;
    right: string;
    meant: string | null;
  }) => string;
  readonly "not-before-comparison": (a: {
    operand: string;
    comparison: string;
  }) => string;
  readonly "unary-plus": () => string;
  readonly "unknown-function": (a: {
    name: string;
    known: readonly string[];
    meant: string | null;
  }) => string;
  readonly "not-a-function": (a: {
    text: string;
  }) => string;
  readonly "wrong-argument-count": (a: {
    name: string;
    takes: string;
    given: number;
  }) => string;
  readonly "needs-metric": (a: {
    name: string;
    text: string;
  }) => string;
  readonly "needs-name-text": (a: {
    name: string;
  }) => string;
  readonly "index-number": (a: {
    text: string;
  }) => string;
  readonly "index-not-text": (a: {
    text: string;
  }) => string;
  readonly "not-a-container": (a: {
    text: string;
  }) => string;
  readonly "outside-condition": (a: {
    name: string;
    instead: string;
  }) => string;
  readonly "baseline-in-from": () => string;
  readonly "mixed-types": (a: {
    operator: string;
    left: string;
    right: string;
  }) => string;
  readonly "wrong-operand": (a: {
    operator: string;
    needs: string;
    found: string;
    text: string;
  }) => string;
  readonly "bad-percentile": (a: {
    text: string;
  }) => string;
  readonly "not-boolean": (a: {
    text: string;
    found: string;
    instead: string;
  }) => string;
  readonly "hyphenated-metric": (a: {
    name: string;
  }) => string;
  readonly "known-in-trigger": () => string;
  readonly "lenient-trigger": (a: {
    bound: string;
    metric: string;
    other: string;
  }) => string;
  readonly "lenient-condition": (a: {
    bound: string;
    metric: string;
    other: string;
  }) => string;
  readonly "known-in-condition": () => string;
  readonly "unknown-key": (a: {
    key: string;
    within: string;
    known: readonly string[];
    meant: string | null;
  }) => string;
  readonly "key-outside-gate": (a: {
    key: string;
  }) => string;
  readonly "missing-key": (a: {
    key: string;
    within: string;
    wanted: string;
    example: string | null;
  }) => string;
  readonly "wrong-value": (a: {
    name: string;
    wanted: string;
    found: string;
    example: string | null;
    meant: string | null;
  }) => string;
  readonly "not-one-of-two": (a: {
    wanted: string;
    found: string;
  }) => string;
  readonly "label-without-signal": () => string;
  readonly "braces-in-trigger": (a: {
    meant: string;
  }) => string;
  readonly "colon-in-trigger": (a: {
    text: string;
  }) => string;
  readonly "nothing-to-check": () => string;
  readonly "condition-in-words": (a: {
    text: string;
    meant: string;
  }) => string;
  readonly "condition-without-operator": (a: {
    text: string;
    meant: string;
  }) => string;
  readonly "compares-nothing": (a: {
    text: string;
  }) => string;
  readonly "reads-no-metric": (a: {
    text: string;
  }) => string;
  readonly "always-true": (a: {
    text: string;
  }) => string;
  readonly "always-false": (a: {
    text: string;
  }) => string;
  readonly "each-without-value": (a: {
    text: string;
  }) => string;
  readonly "alias-taken": (a: {
    name: string;
    metric: string;
  }) => string;
  readonly "known-in-from": () => string;
  readonly "bound-in-from": (a: {
    bound: string;
    metric: string;
  }) => string;
  readonly "from-outside": (a: {
    file: string;
  }) => string;
  readonly "unclear-trigger": (a: {
    text: string;
    why: string;
    expression: string | null;
    metric: string | null;
  }) => string;
  readonly "signal-names-metric": (a: {
    signal: string;
    name: string;
  }) => string;
  readonly "signal-reads-as-expression": (a: {
    text: string;
  }) => string;
  readonly "bare-trigger-not-boolean": (a: {
    name: string;
    found: string;
  }) => string;
  readonly "duplicate-signal": (a: {
    signal: string;
    line: number;
  }) => string;
  readonly "listed-twice": (a: {
    text: string;
    name: string;
  }) => string;
  readonly "rank-without-score": (a: {
    name: string;
  }) => string;
  readonly "confidence-without-surface": () => string;
  readonly "low-confidence": (a: {
    confidence: number;
  }) => string;
  readonly "vague-symptom": (a: {
    symptom: string;
    kind: "phrase" | "activity";
    example: string;
  }) => string;
  readonly "nothing-stated": () => string;
  readonly "yaml-empty": () => string;
  readonly "lines-too-long": (a: {
    length: number;
    limit: number;
  }) => string;
  readonly "too-many-lines": (a: {
    lines: number;
    limit: number;
  }) => string;
  readonly "yaml-too-large": (a: {
    size: number;
    limit: number;
  }) => string;
  readonly "yaml-too-deep": (a: {
    limit: number;
  }) => string;
  readonly "yaml-unquoted-comparison": (a: {
    meant: string;
  }) => string;
  readonly "yaml-unquoted-inequality": (a: {
    meant: string;
  }) => string;
  readonly "yaml-tag": (a: {
    tag: string;
  }) => string;
  readonly "yaml-tab": () => string;
  readonly "yaml-duplicate-key": (a: {
    key: string;
    line: number;
  }) => string;
  readonly "yaml-merge-key": () => string;
  readonly "yaml-key-not-text": (a: {
    found: string;
  }) => string;
  readonly "yaml-alias-loop": (a: {
    name: string;
  }) => string;
  readonly "yaml-alias-unknown": (a: {
    name: string;
  }) => string;
  readonly "yaml-alias-expansion": (a: {
    limit: number;
  }) => string;
  readonly "yaml-unclosed-quote": (a: {
    quote: string;
  }) => string;
  readonly "yaml-bad-escape": (a: {
    text: string;
  }) => string;
  readonly "yaml-reserved-start": (a: {
    character: string;
    meant: string;
  }) => string;
  readonly "yaml-colon-in-value": (a: {
    meant: string;
  }) => string;
  readonly "yaml-missing-comma": (a: {
    text: string;
  }) => string;
  readonly "yaml-text-after-value": (a: {
    text: string;
  }) => string;
  readonly "yaml-indentation": () => string;
  readonly "yaml-dash-in-text": () => string;
  readonly "yaml-unclosed-bracket": () => string;
  readonly "too-many-problems": (a: {
    more: number;
  }) => string;
  readonly "yaml-syntax": (a: {
    detail: string;
  }) => string;
};
type Messages = typeof messages;
/** The name of a mistake: stable, public, and the key of its sentence in `messages/`. */
type Code = keyof Messages;
type Level = "error" | "warning";
/** A diagnostic as reports and the library give it. `file`, `line` and `column` are null where there is none. */
interface WordedDiagnostic {
  level: Level;
  file: string | null;
  line: number | null;
  column: number | null;
  code: Code;
  message: string;
}
/** A file as it was given: its name as the user knows it, and its text. */
interface TextFile {
  readonly file: string;
  readonly text: string;
}
type Motion = "audit" | "stabilization" | "workflow_redesign" | "evaluation_repair" | "governance_review";
type Surface = "architecture" | "workflow" | "evaluation" | "governance" | "stabilization" | "unclear";
type Severity = "block" | "warn";
/** How the limits of an estimate were found, by the name that statisticians know it under. */
type Method = "exact" | "single" | "mover" | "welch" | "tango" | "paired_t" | "bonferroni";
/** What a change does to what a gate demands. */
type Effect = "same" | "stricter" | "looser" | "incomparable";
/** Two gates, or all gates of two files, compared by what they demand. */
interface Comparison {
  readonly effect: Effect;
  readonly gates: readonly GateComparison[];
}
interface GateComparison {
  readonly protected_path: string;
  readonly effect: Effect;
  /** What all changes of conditions come to. */
  readonly conditions: Effect;
  /** What all changes of triggers come to. */
  readonly triggers: Effect;
  /** Every line and setting that is not what it was. */
  readonly changes: readonly Change[];
}
interface Change {
  readonly kind: "condition" | "trigger" | "setting" | "gate";
  /** What a setting is called; of a line its text is its name. */
  readonly name?: string;
  readonly effect: Effect;
  readonly old: Written | null;
  readonly new: Written | null;
  /** What it comes to, in a clause. */
  readonly message: string;
  /** Evidence that passes, or is not rolled back, only since the change; null for what was not measured. */
  readonly looser_at?: Witness;
  /** Evidence that is held, or rolled back, only since the change. */
  readonly stricter_at?: Witness;
}
/** How a line stands in its file. */
interface Written {
  readonly text: string;
  readonly line: number | null;
}
type Witness = Readonly<Record<string, number | string | boolean | null>>;
type Verdict = "pass" | "hold" | "rollback";
/** The outcome of a run, as `schemas/report.schema.json` describes it. The same inputs give the same report. */
interface Report {
  version: 1;
  verdict: Verdict;
  gates: GateReport[];
  evidence: EvidenceFile[];
  diagnostics: WordedDiagnostic[];
  /** Whose gate judged; only in the action. */
  gate_source?: GateSource;
  /** What the gates say that a change brings, where they are not those that judged. */
  proposed?: {
    verdict: Verdict;
    gates: GateReport[];
  };
  /** What these demand more or less than those that judged. */
  comparison?: Comparison;
}
/** Whether the gates are those of the branch that a change is to be merged into, or those that are checked out. */
type Side = "base" | "head";
interface GateSource {
  from: Side;
  /** The commit of the base branch that was read; null where none was. */
  commit: string | null;
  /** What there is to know about it, in sentences. */
  notes: string[];
}
interface GateReport {
  file: string;
  /** Only in the action, where there is a base. */
  source?: Side;
  sha256: string;
  protected_path: string;
  verdict: Verdict;
  conditions: ConditionReport[];
  triggers: TriggerReport[];
  /** Only when the verdict is not `pass`. */
  diagnosis?: Diagnosis;
}
/** A stretch of numbers, from one to another, that all lead to one verdict. An end that is null is open without bound. */
interface Zone {
  verdict: Verdict;
  /** Whether a condition that only warns is not met here; always false where the verdict is not `pass`. */
  warns: boolean;
  from: number | null;
  includes_from: boolean;
  to: number | null;
  includes_to: boolean;
}
/** Where a metric passes, holds and rolls back by the lines that read it, all other metrics being what they are. */
interface NumberLine {
  /** What moves along the line: a metric, or an aggregate of one such as `p95(latency_ms)`. */
  metric: string;
  /** Its values in this run: one, or one a slice; none where it was not measured. */
  observed: readonly number[];
  /** Those of them that are estimates, each with its interval. */
  intervals?: readonly (ObservedEstimate & {
    slice?: string;
  })[];
  /** From the lowest numbers to the highest. */
  zones: readonly Zone[];
}
/** What a line saw: a number, true, false or text; null where it is unknown. */
type Observed = number | boolean | string | ObservedEstimate | null;
/** An estimate with the limits that were judged by; a side without one is null. */
interface ObservedEstimate {
  value: number;
  lower: number | null;
  upper: number | null;
  /** How many samples it rests on; null where nobody says. */
  n: number | null;
}
/** What a line that is judged over estimates says of how it was judged. */
interface Judged {
  /** The confidence of the strictest decision in it: 1 minus twice the error that it may make on one side. */
  level?: number;
  /** What two uncertain sides differ by, the left one minus the right one. */
  difference?: {
    of: string;
  } & ObservedEstimate & {
    method: Method;
  };
  /** Ids of cases that moved against what the line asks, and for it, since the baseline. */
  worse?: readonly string[];
  better?: readonly string[];
}
interface ConditionReport extends Judged {
  /** The key of `must_hold`: a metric's name or a label. */
  metric: string;
  /** The whole expression, with the metric's name in place of `value`. */
  expression: string;
  status: "met" | "not_met" | "unknown";
  severity: Severity;
  observed: Record<string, Observed>;
  /** Distance to the bound, positive when met; null when unknown or compound. */
  margin: number | null;
  /** Why the status is what it is, in words; null when it is met and there is nothing to add. */
  reason: string | null;
  because?: string;
  /** Only where it is not met and decides by a number. */
  number_line?: NumberLine;
  surface: Surface;
  line: number;
  column: number;
}
type TriggerReport = ExpressionTriggerReport | SignalTriggerReport;
interface ExpressionTriggerReport extends Judged {
  expression: string;
  status: "fired" | "clear" | "unknown";
  observed: Record<string, Observed>;
  /** Distance to where it fires, positive while it is clear; null when unknown or compound. */
  margin: number | null;
  reason: string | null;
  because?: string;
  /** Only where it fired and decides by a number. */
  number_line?: NumberLine;
  surface: Surface;
  line: number;
  column: number;
}
interface SignalTriggerReport {
  signal: string;
  status: "fired" | "clear" | "unknown";
  /** Who said yes: files, `--signal`, labels. */
  reported_by: string[];
  reason: string | null;
  because?: string;
  surface: Surface;
  line: number;
  column: number;
}
interface Diagnosis {
  surface: Surface;
  /** The triage's own, 0 to 1; null when the surface was derived. */
  confidence: number | null;
  /** What blocks the rollout, in one sentence. */
  sentence: string;
  evidence: string[];
  /** What would show that the diagnosis is wrong. */
  falsified_by: string[];
  /** What the surface is mistaken for, or what is done about it in vain. */
  beware?: string;
  /** Where the stated surface and the evidence disagree, or a trigger fired on another surface too. */
  disagreement?: string;
  next_motion: Motion;
  /** Other blockers for later, the one that blocks most first. */
  not_now: string[];
}
interface EvidenceFile {
  file: string;
  sha256: string;
  role: "metrics" | "baseline";
  /** Only of a baseline that was read from the base branch. */
  source?: "base";
}
type CheckResult = {
  ok: true;
  report: Report;
} | {
  ok: false;
  diagnostics: WordedDiagnostic[];
};
/** True, false, a number, a text, or the word `unknown`. */
type EvalValue = boolean | number | string;
type EvalResult = {
  ok: true;
  result: EvalValue;
  reasons: string[];
} | {
  ok: false;
  diagnostics: WordedDiagnostic[];
};
/** What a check needs: texts with the names that diagnostics call them by. Nothing is read from disk. */
interface CheckInput {
  gates: TextFile[];
  metrics: TextFile[];
  baseline?: TextFile[];
  /** The files that metrics' `from` name. One that is missing here makes what is read from it unknown. */
  files?: TextFile[];
  /** Signals that were reported, besides those in metrics files. */
  signals?: string[];
  /** The commit that is judged; a metrics file of another one is stale. */
  commit?: string;
}
/** Judges gates over evidence. Mistakes of the input come back as diagnostics; nothing is thrown for them. */
declare function check(input: CheckInput): CheckResult;
/**
 * Evaluates one expression of the gate language over plain objects. `NaN` and infinities are unknown, like everything
 * else that is no finite number.
 */
declare function evaluate(expression: string, evidence: {
  metrics: object;
  baseline?: object;
  confidence?: number | "off";
}): EvalResult;
/** Every mistake in gate files, without any evidence. An empty list means that they can be judged. */
declare function validate(gates: TextFile[]): WordedDiagnostic[];
export { CheckInput, type CheckResult, type ConditionReport, type Diagnosis, type WordedDiagnostic as Diagnostic, type EvalResult, type EvidenceFile, type ExpressionTriggerReport, type GateReport, type NumberLine, type Observed, type Report, type SignalTriggerReport, type TextFile, type TriggerReport, type Verdict, type Zone, check, evaluate, validate };