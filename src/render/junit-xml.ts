import { escapeXml } from "./escape.ts";

/** What a test suite, or all of them, say of themselves. */
export function counts(tests: number, failures: number): Record<string, string> {
  return { tests: String(tests), failures: String(failures), errors: "0", time: "0" };
}

/** Attributes of an XML element. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(" ");
}
