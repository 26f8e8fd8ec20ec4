import type { Measurement, ProvableLine, System } from "./system.ts";

/** Lines that bear on each other, through measurements that they share. */
export interface Neighbourhood {
  readonly lines: ReadonlySet<ProvableLine>;
  readonly measurements: readonly Measurement[];
}

/** The neighbourhood of each line, worked out once. */
export function neighbourhoodsOf(system: System): (line: ProvableLine) => Neighbourhood {
  const found = new Map<ProvableLine, Neighbourhood>();
  return (target) => {
    const known = found.get(target);
    if (known !== undefined) return known;
    const lines = new Set([target]);
    const names = new Set<string>();
    for (const line of lines) {
      for (const name of line.reads) {
        if (names.has(name)) continue;
        names.add(name);
        for (const other of system.linesOn(name)) lines.add(other);
      }
    }
    const near = { lines, measurements: [...names].map((name) => system.measurements.get(name) as Measurement) };
    for (const line of lines) found.set(line, near);
    return near;
  };
}
