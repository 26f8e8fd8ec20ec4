import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";

const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(join(import.meta.dirname, "../schemas/junit-4.xsd"), "utf8")));

/** What libxml2 finds in a JUnit report: that it is no XML, or not what Jenkins's schema describes. */
export function junitSchema(xml: string): string[] {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      schema.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (thrown) {
    if (thrown instanceof XmlLibError) return thrown.message.trim().split("\n");
    throw thrown;
  }
}
