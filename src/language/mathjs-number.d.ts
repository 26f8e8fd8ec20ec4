// mathjs exports the parser's factory from this entry and leaves it out of its types.
declare module "mathjs/number" {
  export function createParse(parts: Record<string, unknown>): unknown;
}
