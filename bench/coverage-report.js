// Writes what was measured as tables, worst first.
/** @typedef {import('./coverage-judge.js').Row} Row */
/** @typedef {import('./coverage-repeats.js').Repeat} Repeat */
/** @typedef {{ date: string, seed: number, draws: number, node: string, command: string, minutes: number, rows: (Row | Repeat)[] }} Part */
/** @typedef {Record<string, Part>} Results */

const NOMINAL = 0.025;
/** Three standard errors of what is counted over the draws of a cell. */
const slack = (/** @type {number} */ draws) => 3 * Math.sqrt((NOMINAL * (1 - NOMINAL)) / draws);

/** @param {Results} results */
export function written(results) {
  const parts = Object.entries(results);
  const rows = parts.flatMap(([, part]) => part.rows.filter((each) => 'form' in each));
  const repeats = parts.flatMap(([, part]) => part.rows.filter((each) => 'flips' in each));
  const forms = [...new Set(rows.map(({ form }) => form))];
  const draws = Math.min(...parts.map(([, part]) => part.draws));
  const seeds = [...new Set(parts.map(([, { seed }]) => seed))].join(', ');
  return `# How often the library errs

Each limit of an interval at confidence 0.95 may lie on the wrong side of the truth in 2.5% of draws. \`said more\` is the share of draws in which \`quantity > truth\` came out true, \`said less\` that of \`quantity < truth\`. Both are measured through \`evaluate\` and \`check\`, as the library exports them. An answer of \`unknown\` is no error.

Drawn shares have a standard error of ${((slack(draws) / 3) * 100).toFixed(2)} percentage points at ${draws.toLocaleString('en')} draws and a true share of 2.5%. Summed shares have none: they add the probabilities of all outcomes but the least likely.

Seed: ${seeds}. The same seed gives the same figures.

${table(['part', 'command', 'date', 'Node', 'draws', 'minutes'], parts.map(([name, part]) => [name, `\`${part.command}\``, part.date, part.node, part.draws, part.minutes]))}
## The worst of each form

Promised are the methods that keep the nominal error whatever the data are. The others are approximations, or promised only for data of another shape; what they come to is measured here.

${table(['form', 'promised', 'worst share', 'side', 'where', 'within 2.5%'], forms.map((form) => worstLine(form, rows.filter((each) => each.form === form))))}
## Exceeded promises

${exceeded(rows)}

## The same system judged twice

One gate, two judgements of the same system, each with data of its own. \`flips\` is the share of pairs of which one passed and the other was rolled back; it may be 5% at most. \`decided\` is the share of judgements that were not \`hold\`. With \`confidence: off\` points are compared, and chance decides.

${table(['gate', 'confidence', 'n', 'rate', 'baseline', 'flips', 'pass', 'rollback', 'decided'], repeats.map((each) => [each.bounds, each.confidence, each.n, each.rate, each.baseline ?? '', percent(each.flips), percent(each.pass), percent(each.rollback), percent(each.decided)]))}
${requirements(repeats)}

## All cells

${table(['form', 'where', 'said more', 'said less', 'said more, summed', 'said less, summed', 'note'], rows.map((each) => [each.form, each.where, percent(each.more), percent(each.less), percent(each.exact_more), percent(each.exact_less), each.note]))}`;
}

/** @param {number | null} share */
function percent(share) {
  return share === null ? '' : `${(share * 100).toFixed(2)}%`;
}

/**
 * The errors of a row; summed ones stand for drawn ones where there are both.
 * @param {Row} found
 */
function errorsOf({ draws, more, less, exact_more, exact_less, where, note }) {
  const side = (/** @type {string} */ name, /** @type {number | null} */ drawn, /** @type {number | null} */ exact) => ({
    side: name,
    share: exact ?? drawn ?? 0,
    allowed: NOMINAL + (exact === null ? slack(draws ?? 1) : 1e-9),
    summed: exact !== null,
    where: where.startsWith('worst') ? `${where}: ${note}` : where,
  });
  return [side('more', more, exact_more), side('less', less, exact_less)];
}

/**
 * @param {string} form
 * @param {readonly Row[]} rows
 */
function worstLine(form, rows) {
  const { side, share, allowed, summed, where } = rows.flatMap(errorsOf).reduce((worst, each) => (each.share > worst.share ? each : worst));
  const verdict = share > allowed ? 'no' : share <= NOMINAL ? 'yes' : 'yes, within 3 standard errors';
  return [form, rows.every(({ promised }) => promised) ? 'yes' : 'no', `${percent(share)}${summed ? ', summed' : ''}`, side, where, verdict];
}

/** @param {readonly Row[]} rows */
function exceeded(rows) {
  const found = rows.filter(({ promised }) => promised).flatMap((each) => errorsOf(each).flatMap(({ share, allowed, side }) => (share > allowed ? [`- ${each.form}, ${each.where}: said ${side} in ${percent(share)}`] : [])));
  return found.length > 0 ? found.join('\n') : 'None: every promised error is at most 2.5% where it is summed, and at most 2.5% and 3 standard errors where it is drawn.';
}

/** @param {readonly Repeat[]} repeats */
function requirements(repeats) {
  const judged = repeats.filter(({ confidence }) => confidence !== 'off');
  if (judged.length === 0) return '';
  const flips = Math.max(...judged.map((each) => each.flips));
  const clear = judged.find(({ n, rate, baseline }) => n === 200 && rate === 0.05 && baseline === null);
  return `Flips with intervals: ${percent(flips)} at most; 5% are allowed. Decided at n 200, rate 0.05, bound 0.15: ${percent(clear?.decided ?? null)}; 95% are required.`;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
