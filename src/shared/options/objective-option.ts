// Which function is meant: an entry of the catalogue by its id or its formula, or a typed formula.

import { objectives } from '../../core/objectives';
import type { Session } from '../session/session';
import { unknown } from './refusals';

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
  if (text.trim() !== '' && !WORD.test(text)) return readFormula(text);
  const ids = objectives.map(({ id }) => id);
  throw unknown({ en: 'function', ko: '함수' }, text, ids);
}

/** A formula of the catalogue is that entry, so that its start, rate and minima are known. */
export function readFormula(text: string): Session['objective'] {
  const entry = objectives.find(({ formula }) => canonical(formula) === canonical(text));
  return entry ? { id: entry.id } : { expression: text };
}

/** A formula without its ways of writing: no spaces, `**` as `^`, `x[0]` as `x0`. */
const canonical = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .replaceAll('**', '^')
    .replace(/x\[(\d+)\]/g, 'x$1');
