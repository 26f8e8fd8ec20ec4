/** How many mutants were noticed. An endless loop is noticed; a mutant that no test reaches is not. */
/** @type {(results: readonly { readonly status: string }[]) => { words: string, noticed: number, tested: number }} */
export function scoreOf(results) {
  const count = (/** @type {string} */ status) => results.filter((result) => result.status === status).length;
  const [killed, endless, survived, unreached] = [count("Killed"), count("Timeout"), count("Survived"), count("NoCoverage")];
  const noticed = killed + endless;
  const percent = (100 * noticed) / Math.max(1, noticed + survived + unreached);
  return { words: `${percent.toFixed(1)} % (${killed} killed, ${endless} endless, ${survived} survived, ${unreached} not reached)`, noticed, tested: noticed + survived + unreached };
}
