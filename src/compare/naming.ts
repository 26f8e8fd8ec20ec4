import type { Gate, MetricDeclaration } from "../gate/gate.ts";
import { canonical, declarationOf, namesOfMetric, type Declarations } from "../judge/names.ts";
import { lookupPaths } from "../language/lookup-paths.ts";
import { printReference, unwrapped, type Reference } from "../language/reference.ts";

/** What two gates call their metrics: one name for what every evidence has under the same keys, and for nothing else. */
export interface Naming {
  /** A plain reference by the metric's name. */
  named(reference: Reference): Reference;
}

/**
 * The names of two gates. `canonical` is for readers: it takes `metric("a.b")` for `a.b`, though only the latter is looked
 * up as `a` and then `b` as well. Here two references are one only where they are looked up under the same keys. Aliases
 * are those of both gates; that they changed is a change of its own.
 */
export function namingOf(gates: readonly Gate[]): Naming {
  const declarations = declaredByAny(gates);
  const namesOf = (name: string): readonly string[] => {
    const declared = declarations.get(name);
    return declared === undefined ? [name] : namesOfMetric(declared);
  };
  const names = new Map<string, string>();
  const known = new Map<string, string>();
  const keyOf = (reference: Reference): string => {
    const { declared, rest } = declarationOf(reference, declarations);
    // `x` and `metrics.x` are one name.
    return JSON.stringify([lookupPaths(unwrapped(reference), namesOf).map((keys) => JSON.stringify(keys)).sort(), declared?.name, rest]);
  };
  const taken = new Set<string>();
  return {
    named(reference) {
      const { head, exact, path, written } = reference;
      const asWritten = JSON.stringify([head, exact, path, written]);
      const key = known.get(asWritten) ?? keyOf(reference);
      known.set(asWritten, key);
      let name = names.get(key);
      if (name === undefined) {
        const [byName, ...others] = [canonical(reference, declarations), reference].map((each) => printReference({ ...each, origin: "metrics" })) as [string, ...string[]];
        name = [byName, ...others].find((each) => !taken.has(each)) ?? numbered(byName, taken);
        taken.add(name);
        names.set(key, name);
      }
      return { origin: reference.origin, head: [name], exact: false, path: [] };
    },
  };
}

/** Of names that are written alike and are not one, as a part of each slice and a metric may be, the second is so numbered. */
function numbered(name: string, taken: ReadonlySet<string>): string {
  let nth = 2;
  while (taken.has(`${name} (${nth})`)) nth += 1;
  return `${name} (${nth})`;
}

function declaredByAny(gates: readonly Gate[]): Declarations {
  const byName = new Map<string, MetricDeclaration>();
  for (const each of gates.flatMap(({ metrics }) => metrics)) {
    const known = byName.get(each.name);
    byName.set(each.name, known === undefined ? each : { ...known, aliases: [...known.aliases, ...each.aliases] });
  }
  return new Map([...byName.values()].flatMap((each) => namesOfMetric(each).map((name) => [name, each] as const)));
}
