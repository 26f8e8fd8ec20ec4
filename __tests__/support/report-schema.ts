import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const isReport = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8")) as object);

/** A report as JSON, which has to be what its public schema says. */
export function reportIn<Of>(text: string): Of {
  const report: unknown = JSON.parse(text);
  if (!isReport(report)) throw new Error(`not what the report's schema says: ${JSON.stringify(isReport.errors)}`);
  return report as Of;
}
