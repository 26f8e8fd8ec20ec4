import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type Reference<Of> = Of | { readonly $ref: string };
type Content = Readonly<Record<string, { readonly schema: object }>>;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: object;
}

/** One call of GitHub's description, as far as it is checked here. */
export interface Operation {
  readonly operationId: string;
  readonly externalDocs: { readonly url: string };
  readonly parameters: readonly Reference<Parameter>[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Reference<{ readonly content?: Content }>>>;
  readonly "x-github": { readonly enabledForGitHubApps: boolean };
}

export interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

// Cut by scripts/cut-openapi.js. Ajv itself honours OpenAPI's `nullable` beside a `type`; elsewhere it refuses the schema.
const description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
};
const formats = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => URL.canParse(text),
  email: /^\S+@\S+$/,
  int64: true,
} as const;
const bodies = new Ajv2020({ strict: false, allErrors: true, formats });
/** Paths and queries are text: "7" is an integer there. */
const texts = new Ajv2020({ strict: false, allErrors: true, formats, coerceTypes: true });
const compiled = new Map<string, ValidateFunction>();

/** Which call of the description this is, if it is one. */
export function findCall(method: string, pathname: string): Call | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()];
    const matched = operation && new RegExp(`^${template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`).exec(pathname);
    if (matched) return { operation, path: Object.fromEntries(Object.entries(matched.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])) };
  }
  return undefined;
}

/** What is wrong with a request; also what GitHub would let pass, like a query that it does not know. */
export function requestProblems({ operation, path }: Call, query: URLSearchParams, headers: IncomingHttpHeaders, body: string): string[] {
  const problems = [...headerProblems(headers, operation), ...parameterProblems(operation, "path", path), ...parameterProblems(operation, "query", Object.fromEntries(query))];
  const content = operation.requestBody?.content;
  if (!content) return body === "" ? problems : [...problems, "a body where none belongs"];
  const type = headers["content-type"]?.split(";")[0] ?? "none";
  const schema = content[type]?.schema;
  return schema ? [...problems, ...jsonProblems(`${operation.operationId} request`, schema, body)] : [...problems, `content-type ${type} instead of ${Object.keys(content).join(", ")}`];
}

/** What is wrong with a reply. A status that the description leaves out (GitHub answers many such) is not checked. */
export function replyProblems({ operation }: Call, status: number, body: string): string[] {
  const documented = operation.responses[status];
  if (!documented) return [];
  const schema = resolve(documented).content?.["application/json"]?.schema;
  if (!schema) return body === "" ? [] : ["a body where none belongs"];
  return jsonProblems(`${operation.operationId} ${status}`, schema, body);
}

/** Further forms in which a reply may be asked for: the description tells of the hash, and in its words of raw contents. */
const FORMS: Readonly<Record<string, RegExp>> = { "repos/get-commit": /^application\/vnd\.github\.v3\.sha$/, "repos/get-content": /^application\/vnd\.github\.v3\.raw$/ };

function headerProblems(headers: IncomingHttpHeaders, { operationId }: Operation): string[] {
  const accept = FORMS[operationId]?.test(String(headers.accept)) ? /./ : /\bapplication\/(?:vnd\.github[\w.-]*\+)?json\b/;
  const wanted = { authorization: /^(?:token|bearer) \S+$/i, "user-agent": /\S/, accept };
  return Object.entries(wanted).flatMap(([name, form]) => (form.test(String(headers[name] ?? "")) ? [] : [`header ${name} is ${JSON.stringify(headers[name])}`]));
}

function parameterProblems({ operationId, parameters }: Operation, place: Parameter["in"], value: Readonly<Record<string, string>>): string[] {
  const here = parameters.map((each) => resolve(each)).filter((each) => each.in === place);
  const schema = {
    type: "object",
    properties: Object.fromEntries(here.map((each) => [each.name, each.schema])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
  return schemaProblems(texts, `${operationId} ${place}`, schema, { ...value });
}

function jsonProblems(what: string, schema: object, body: string): string[] {
  try {
    return schemaProblems(bodies, what, schema, JSON.parse(body));
  } catch (error) {
    return [`${what}: ${String(error)}`];
  }
}

/** `what` names the schema: each is compiled once. */
function schemaProblems(ajv: Ajv2020, what: string, schema: object, value: unknown): string[] {
  const validate = compiled.get(what) ?? ajv.compile({ ...schema, components: description.components });
  compiled.set(what, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`);
}

function resolve<Of>(node: Reference<Of>): Of {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return node;
  const [, , kind = "", name = ""] = node.$ref.split("/");
  return description.components[kind]?.[name] as Of;
}
