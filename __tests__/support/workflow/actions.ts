import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { inputEnvironment } from "../runner.ts";
import { isGate, type Permissions, type Step } from "./model.ts";
import { executable, ofRun, type Place } from "./place.ts";
import { execute } from "./processes.ts";

export interface Done {
  readonly code: number;
  readonly log: string;
}

type Inputs = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, "../../..");

/** Carries out a `uses`: the gate for real, from dist/, and GitHub's own actions as far as they show. */
export async function useAction(step: Step, inputs: Inputs, env: Readonly<Record<string, string>>, place: Place): Promise<Done> {
  const { uses = "" } = step;
  if (isGate(step)) {
    const given = inputEnvironment({ event: place.run.event, inputs, token: place.token });
    return execute(process.execPath, [join(root, "dist/main.js")], place.directory, { ...env, ...given });
  }
  const [name] = /^actions\/[\w-]+(?=@(?:v\d|[\da-f]{40})$)/u.exec(uses) ?? [];
  if (name === "actions/checkout") return checkout(inputs, place);
  if (name === "actions/upload-artifact") return upload(inputs, place);
  if (name === "actions/download-artifact") return download(inputs, place);
  // The Node of the tests is there already.
  if (name === "actions/setup-node") return { code: 0, log: "" };
  throw new Error(`this runner has no ${uses}`);
}

/** Brings the files of the repository, or, of another one, this project's dist/. */
function checkout(inputs: Inputs, place: Place): Done {
  only(inputs, ["path", "repository", "ref", "fetch-depth", "persist-credentials"]);
  const into = join(place.directory, inputs["path"] ?? "");
  if (!may(place, "contents", "read")) return { code: 1, log: "remote: Write access to repository not granted." };
  if (inputs["repository"] !== undefined) cpSync(join(root, "dist"), join(into, "dist"), { recursive: true });
  else {
    for (const [file, content] of Object.entries(place.run.files)) {
      mkdirSync(dirname(join(into, file)), { recursive: true });
      executable(join(into, file), content);
    }
  }
  return { code: 0, log: "" };
}

function upload(inputs: Inputs, place: Place): Done {
  only(inputs, ["name", "path", "if-no-files-found", "overwrite", "retention-days"]);
  const { name = "artifact", path = "", overwrite = "false" } = inputs;
  const file = join(place.directory, path);
  if (!existsSync(file)) return { code: inputs["if-no-files-found"] === "error" ? 1 : 0, log: `No files were found with the provided path: ${path}.` };
  const taken = !place.run.hub.upload(name, file, ofRun(place), overwrite === "true");
  return taken ? { code: 1, log: "(409) Conflict: an artifact with this name already exists on the workflow run" } : { code: 0, log: "" };
}

function download(inputs: Inputs, place: Place): Done {
  only(inputs, ["name", "path", "run-id", "github-token"]);
  const { name = "", path = "", "run-id": run = String(place.run.id), "github-token": token } = inputs;
  const elsewhere = run !== String(place.run.id);
  if (elsewhere && (token !== place.token || !may(place, "actions", "read"))) return { code: 1, log: "Resource not accessible by integration" };
  const found = place.run.hub.download(name, Number(run), join(place.directory, path));
  return found ? { code: 0, log: "" } : { code: 1, log: `Unable to download artifact(s): Artifact not found for name: ${name}` };
}

function may({ permissions }: Place, name: string, level: keyof typeof LEVELS): boolean {
  const given: Permissions[string] | undefined = permissions[name];
  return given !== undefined && LEVELS[given] >= LEVELS[level];
}

const LEVELS = { read: 1, write: 2 };

function only(inputs: Inputs, known: readonly string[]): void {
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`this runner's stand-in has no input ${unknown.join(", ")}`);
}
