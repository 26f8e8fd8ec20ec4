/** The same function, which works out the answer for each name once. */
export function once<Result>(compute: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    if (!known.has(name)) known.set(name, compute(name));
    return known.get(name) as Result;
  };
}
