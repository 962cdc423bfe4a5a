// The arithmetic of the bench: two programs take turns at the same work, and what counts is the
// ratio within each turn, because the machine's other load changes slowly and so hits both.

/**
 * One turn: seconds for one repetition of the work.
 * @typedef {{ readonly ours: number, readonly theirs: number }} Turn
 */

/**
 * The middle value, or the mean of the two middle ones.
 * @param {readonly number[]} values
 * @throws RangeError for an empty list
 */
export const median = (values) => quantile(values, 0.5);

/**
 * Linear between order statistics, as numpy's default.
 * @param {readonly number[]} values
 * @param {number} q  0 … 1
 * @throws RangeError for an empty list
 */
export function quantile(values, q) {
  if (values.length === 0) throw new RangeError('Expected at least one value.');
  const sorted = values.toSorted((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * @param {readonly Turn[]} turns
 * @returns {{ ratio: number, low: number, high: number, ours: number, theirs: number }} medians;
 *   `ratio` is ours / theirs, `low` and `high` its quartiles: half of the turns lie between them
 */
export function summary(turns) {
  const ratios = turns.map(({ ours, theirs }) => ours / theirs);
  return {
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    ours: median(turns.map((turn) => turn.ours)),
    theirs: median(turns.map((turn) => turn.theirs)),
  };
}

/**
 * How often to repeat a work so that one measurement takes about `wanted` seconds.
 * @param {number} took    seconds that `times` repetitions took
 * @param {number} times
 * @param {number} wanted
 */
export function repetitions(took, times, wanted) {
  if (!(took > 0)) return times * 10;
  // At most tenfold at a time: the first repetitions of a program say little.
  return Math.max(1, Math.round(times * Math.min(10, wanted / took)));
}

/**
 * Whether two programs came to the same result; sums differ in their last digits between
 * libraries of elementary functions.
 * @param {number} a
 * @param {number} b
 */
export const agree = (a, b) =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
