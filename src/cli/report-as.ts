import type { Report } from "../judge/report.ts";
import { renderPretty } from "../render/pretty.ts";

/** Formats of a report. */
export const FORMATS = ["pretty", "json", "markdown", "github", "junit"] as const;
export type Format = (typeof FORMATS)[number];

/** A report in a format. Only the usual one is loaded from the start. */
export async function reportAs(format: Format, report: Report, layout: { width: number; colour: boolean }): Promise<string> {
  switch (format) {
    case "pretty":
      return renderPretty(report, layout);
    case "json":
      return (await import("../render/json.ts")).renderJson(report);
    case "markdown":
      return (await import("../render/markdown.ts")).renderMarkdown(report);
    case "junit":
      return (await import("../render/junit.ts")).renderJunit(report);
    case "github": {
      const { renderGithub } = await import("../render/github.ts");
      // Annotations vanish from a log; the table before them is for whoever reads it.
      return `${renderPretty(report, { ...layout, colour: false })}${renderGithub(report)}`;
    }
  }
}
