import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionsMetadataProvider, registerLogger, validate } from "@actions/languageservice";
import { parse } from "yaml";

type Metadata = Awaited<ReturnType<ActionsMetadataProvider["fetchActionMetadata"]>>;
type Document = Parameters<typeof validate>[0];
interface Service {
  readonly validate: typeof validate;
  readonly registerLogger: typeof registerLogger;
  readonly TextDocument: { readonly create: (uri: string, language: string, version: number, text: string) => Document };
}

const root = join(import.meta.dirname, "../../..");
const VERSION = (JSON.parse(readFileSync(join(root, "node_modules/@actions/languageservice/package.json"), "utf8")) as { version: string }).version;
let loaded: Promise<Service> | undefined;
let documents = 0;
const broken: string[] = [];

/** What GitHub's own language service finds in a workflow, or in an `action.yml`. */
export async function languageService(text: string, file = ".github/workflows/workflow.yml", action = readFileSync(join(root, "action.yml"), "utf8")): Promise<string[]> {
  const service = await (loaded ??= load());
  // Each its own address: the service keeps what it parsed by that, and would find what it found the first time.
  const document = service.TextDocument.create(`file:///${(documents += 1)}/${file}`, "yaml", 1, text);
  const found = await service.validate(document, { actionsMetadataProvider: { fetchActionMetadata: ({ owner, name }) => Promise.resolve(metadataOf(owner, name, action)) } });
  if (broken.length > 0) throw new Error(broken.splice(0).join("; "));
  return found.map(({ message, range }) => `${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`);
}

/** Our own action is known by its file. GitHub's are there, and their inputs are actionlint's to check. */
function metadataOf(owner: string, name: string, action: string): Metadata {
  if (name === "rollout-gate") return parse(action) as Metadata;
  return owner === "actions" ? { name, description: "" } : undefined;
}

/** Its files import JSON in a way that Node does not take: a bundle works, and is kept until the version changes. */
async function load(): Promise<Service> {
  const file = join(root, `.cache/languageservice-${VERSION}.mjs`);
  if (!existsSync(file)) {
    const { stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, "bundle-language-service.js"), file], { encoding: "utf8", timeout: 60_000 });
    if (status !== 0) throw new Error(`the language service could not be bundled: ${stderr}`);
  }
  const service = (await import(file)) as Service;
  // What it stumbles over it only logs, and then finds nothing.
  const fail = (message: string) => void broken.push(message);
  service.registerLogger({ error: fail, warn: fail, info: () => undefined, log: () => undefined });
  return service;
}
