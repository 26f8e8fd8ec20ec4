import type { Evaluation } from "../files/evaluate.ts";
import type { GitHubApi } from "./github-api.ts";
import type { Runner } from "./runner.ts";

/** Shorter ones are no token, and would blot out words. */
const SHORTEST = 8;

/** A text without the token, which the runner hides in logs, and nobody hides in comments, summaries and files. */
function withoutToken(text: string, token: string): string {
  return token.length < SHORTEST ? text : text.replaceAll(token, "***");
}

/** What was evaluated, without the token: before its texts are wrapped, clipped or packed, which would hide parts of it. */
export function evaluationWithout(token: string, evaluation: Evaluation): Evaluation {
  const hide = (text: string): string => withoutToken(text, token);
  const hideAll = <T>(value: T): T => {
    const text = JSON.stringify(value);
    const hidden = hide(text);
    return hidden === text ? value : (JSON.parse(hidden) as T);
  };
  const { report, diagnostics, texts, paths } = evaluation;
  return { report: hideAll(report), diagnostics: hideAll(diagnostics), texts: texts.map(({ file, text }) => ({ file: hide(file), text: hide(text) })), paths };
}

/** A runner to which the token is never written, wherever it came from. */
export function hiding(runner: Runner, token: string): Runner {
  const hide = (text: string): string => withoutToken(text, token);
  return {
    ...runner,
    print: (text) => runner.print(hide(text)),
    setOutputs: (values) => runner.setOutputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hide(value)]))),
    writeSummary: (markdown) => runner.writeSummary(hide(markdown)),
    connect: async (given, signal): Promise<GitHubApi> => {
      const api = await runner.connect(given, signal);
      return { ...api, createComment: (issue, body) => api.createComment(issue, hide(body)), updateComment: (id, body) => api.updateComment(id, hide(body)) };
    },
  };
}
