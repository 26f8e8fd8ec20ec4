import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { WORKFLOW } from "../../../src/cli/templates.ts";
import { isGate, parseWorkflow, stepsOf, type Workflow } from "./model.ts";

export interface Published {
  readonly name: string;
  readonly text: string;
}

const root = join(import.meta.dirname, "../../..");

const recipes = folder("examples/workflows");
/** Every workflow that users can copy or get. The README shows many of the recipes, word for word: those are there once. */
export const published: readonly Published[] = [...recipes, ...blocks("README.md").filter(({ text }) => recipes.every((each) => each.text !== text)), { name: "what `init` writes", text: WORKFLOW }];

/** Those that run for this repository, if any. */
export const own: readonly Published[] = folder(".github/workflows");

/** Those that use the action. */
export const gating: readonly (Published & { readonly workflow: Workflow })[] = published.flatMap(({ name, text }) => {
  const workflow = parseWorkflow(text);
  return stepsOf(workflow).some(isGate) ? [{ name, text, workflow }] : [];
});

/** One of examples/workflows, with a text in it replaced; one that is not there fails the test. */
export function recipe(file: string, from = "", to = ""): Workflow {
  return parseWorkflow(replaced(readFileSync(join(root, "examples/workflows", file), "utf8"), from, to));
}

export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from} to replace`);
  return text.replace(from, () => to);
}

function folder(path: string): Published[] {
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path)).filter((file) => /\.ya?ml$/u.test(file)).map((file) => ({ name: `${path}/${file}`, text: readFileSync(join(root, path, file), "utf8") }));
}

/** The blocks of a page that are whole workflows. */
function blocks(file: string): Published[] {
  const found = [...readFileSync(join(root, file), "utf8").matchAll(/^```ya?ml\n(.*?)^```/gmsu)].map(([, text = ""]) => text);
  return found.filter((text) => /^jobs:/mu.test(text)).map((text, at) => ({ name: `${file}, workflow ${at + 1}`, text }));
}
