import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { error } from "../diagnostics/diagnostic.ts";
import { questionMessages } from "../diagnostics/messages/questions.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { writeDraft } from "../judge/draft.ts";
import { STALL_SYMPTOMS } from "../judge/surfaces.ts";
import { neutralise } from "../render/escape.ts";
import { paint, run } from "../render/paint.ts";
import { motionWords } from "../render/words.ts";
import { wrap } from "../render/wrap.ts";
import { askingOn, InputEnded } from "./asking.ts";
import { usage } from "./options.ts";
import { refuse } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";
import { askTriage, type Answers } from "./triage-questions.ts";

/** Columns of the comment that stands above a triage. */
const WIDTH = 80;

/** `diagnose --ask`: questions to standard error, the answers as YAML to standard output, and to a file that is not there yet. */
export async function ask(terminal: Terminal, output: string | undefined): Promise<number> {
  const { directory } = terminal;
  if (output !== undefined) {
    const isTaken = lstatSync(resolve(directory, output), { throwIfNoEntry: false }) !== undefined;
    const bad = isTaken ? error("triage-exists", { file: output }, {}) : checkOutput(directory, output, []);
    if (bad !== null) return refuse([bad], terminal);
  }
  const answers = await answersFrom(terminal);
  if (answers instanceof InputEnded) return refuse([usage(questionMessages.ended(answers), null)], terminal);
  const text = fileOf(answers);
  terminal.errors.write("\n");
  terminal.output.write(text);
  if (output === undefined) return 0;
  const failed = writeOutput(directory, output, text);
  if (failed !== null) return refuse([failed], terminal);
  const { width, colour } = layoutFor(terminal.errors, terminal);
  const written = wrap([run(neutralise(questionMessages.written({ file: output })))], width);
  // A command that is to be copied is never wrapped.
  const again = neutralise(questionMessages.again({ file: output, program: terminal.program }));
  terminal.errors.write(`\n${written.map((line) => `${paint(line, colour)}\n`).join("")}${again}\n`);
  return 0;
}

async function answersFrom(terminal: Terminal): Promise<Answers | InputEnded> {
  const questions = await terminal.questions();
  try {
    return await askTriage(askingOn(terminal, questions));
  } catch (thrown) {
    if (thrown instanceof InputEnded) return thrown;
    throw thrown;
  } finally {
    questions.close();
  }
}

/** A triage file that says above itself what it comes to. */
function fileOf({ draft, seen }: Answers): string {
  const { yaml, diagnosis } = writeDraft(draft);
  const said = [
    diagnosis.sentence,
    questionMessages.nextMotion({ motion: motionWords(diagnosis), key: diagnosis.next_motion }),
    ...(diagnosis.disagreement === undefined ? [] : [diagnosis.disagreement]),
    questionMessages.seenNote({ seen, of: STALL_SYMPTOMS.length }),
  ];
  const comment = said.flatMap((each) => wrap([run(neutralise(each))], WIDTH - 2)).map((line) => `# ${paint(line, false)}`);
  return `${comment.join("\n")}\n${yaml}`;
}
