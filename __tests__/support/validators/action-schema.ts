import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../schemas/github-action.json"), "utf8")) as object;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** What SchemaStore's schema finds in an `action.yml`. */
export function actionSchema(text: string): string[] {
  if (validate(parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
}
