// How a result of the bench reads: a line of JSON, or a row of the table.
import { scriptTextsOf } from '../src/i18n/scripts.mjs';

/**
 * @typedef {object} Result
 * @property {string} work
 * @property {string} against
 * @property {number | null} ratio   ours / theirs
 * @property {number | null} low     its quartiles
 * @property {number | null} high
 * @property {number} ours           in `unit`; NaN where it could not be measured
 * @property {number | null} theirs
 * @property {string} unit
 * @property {string} [absent]       what is not installed
 */

/** @param {Result} result */
export function asLine({ work, against, ratio, ours, theirs, unit, absent }) {
  return JSON.stringify({ work, against, ratio, ours, theirs, unit, absent });
}

const widths = [46, 26, 14, 9, 9];

/** @param {readonly string[]} cells */
const row = ([work, against, ...numbers]) =>
  [
    work.padEnd(widths[0]),
    against.padEnd(widths[1]),
    ...numbers.map((cell, i) => cell.padStart(widths[i + 2] ?? 0)),
  ].join(' ');

/** @param {NodeJS.ProcessEnv} env */
export const header = (env) => row(scriptTextsOf(env).benchColumns);

/** @param {Result} result @param {NodeJS.ProcessEnv} env */
export function asRow({ work, against, ratio, low, high, ours, theirs, unit, absent }, env) {
  const range = low === null ? '' : `(${short(low)} … ${short(high ?? NaN)})`;
  return row([
    work,
    against,
    ratio === null ? scriptTextsOf(env).absent(absent ?? '') : short(ratio),
    Number.isNaN(ours) ? '' : short(ours),
    theirs === null ? '' : short(theirs),
    ` ${unit} ${range}`,
  ]);
}

/** Three digits say all that such a measurement knows. @param {number} value */
const short = (value) => String(Number(value.toPrecision(3)));
