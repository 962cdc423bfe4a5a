// Which function is meant: an entry of the catalogue by its id or its formula, or a typed formula.

import { parseFormula } from '../../core/expression/parse/parse-formula';
import { objectives } from '../../core/objectives';
import type { Session } from '../session/session';
import { badFormula, unknownWord } from './refusals';

/** As ids are written, and no formula of x0 and x1. */
const WORD = /^[a-z_-]+$/i;

/**
 * What `--function` says.
 *
 * @throws OptionError for a word that is no id
 */
export function readFunction(text: string): Session['objective'] {
  const entry = objectives.find(({ id }) => id === text);
  if (entry) return { id: entry.id };
  if (text.trim() !== '' && !WORD.test(text)) return readFormula(text, '--function');
  const ids = objectives.map(({ id }) => id);
  throw unknownWord('function', text, ids);
}

/**
 * A formula of the catalogue is that entry, so that its start, rate and minima are known.
 *
 * @throws OptionError for a formula that cannot be read, with the name of its option
 */
export function readFormula(text: string, option: string): Session['objective'] {
  const entry = objectives.find(({ formula }) => canonical(formula) === canonical(text));
  if (entry) return { id: entry.id };
  const parsed = parseFormula(text);
  if (!parsed.ok) throw badFormula(option, text, parsed.problem);
  return { expression: text };
}

/** A formula without its ways of writing: no spaces, `**` as `^`, `x[0]` as `x0`. */
const canonical = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .replaceAll('**', '^')
    .replace(/x\[(\d+)\]/g, 'x$1');
