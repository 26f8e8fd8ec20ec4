/** Where text goes: a terminal or a pipe. */
export interface Sink {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, when it is one. */
  readonly columns: number | undefined;
}

/** A conversation with whoever answers. */
export interface Questions {
  /** The answer to a question, or why there is none any more: the input ended, or someone interrupted it. */
  ask(prompt: string): Promise<string | { readonly interrupted: boolean }>;
  close(): void;
}

/** Everything that the command line shell knows of the world besides files. */
export interface Terminal {
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Sink;
  readonly errors: Sink;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Starts to ask for answers, one a line. */
  questions(): Promise<Questions>;
  /** How the user started the program, for commands that a message proposes. */
  readonly program: string;
}

const DEFAULT_WIDTH = 80;

/** How text is laid out for a sink: colour only on a terminal, unless the environment says otherwise. */
export function layoutFor(sink: Sink, { environment }: Terminal): { width: number; colour: boolean } {
  const said = Number(environment["COLUMNS"]);
  const width = sink.isTerminal && sink.columns ? sink.columns : Number.isInteger(said) && said > 0 ? said : DEFAULT_WIDTH;
  return { width, colour: wantsColour(sink, environment) };
}

function wantsColour(sink: Sink, environment: Terminal["environment"]): boolean {
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return sink.isTerminal && environment["TERM"] !== "dumb";
}
