// Which function is meant: an entry of the catalogue by its id or its formula, or a typed formula.

import { excerpt } from '../core/expression/parse/excerpt';
import { compileObjective } from '../core/objectives/compile-objective';
import type { Objective } from '../core/objectives/objective';
import { objectives } from '../core/objectives';
import {
  objectiveInfo,
  type ObjectiveRef,
  type ObjectiveInfo,
} from '../shared/session/objective-info';
import { Problem, quoted, unknown } from './problem';

export interface Meant {
  readonly objective: Objective;
  readonly subject: ObjectiveInfo;
}

/**
 * @param formula what --f says
 * @param id what --function says
 * @param otherwise what is meant where neither is given
 * @param source where that comes from, to be named if it cannot be read
 */
export function readObjective(
  formula: string | undefined,
  id: string | undefined,
  otherwise: ObjectiveRef,
  source: string,
): Meant {
  if (formula !== undefined && id !== undefined) {
    throw new Problem({
      en: 'Give --f or --function, not both.',
      ko: '--f와 --function 가운데 하나만 씁니다.',
    });
  }
  if (formula !== undefined) return meant(byFormula(formula), '--f');
  if (id === undefined) return meant(otherwise, source);
  const ids = objectives.map((one) => one.id);
  if (!ids.some((one) => one === id)) throw unknown({ en: 'function', ko: '함수' }, id, ids);
  return meant({ id }, '--function');
}

/** A formula of the catalogue is that entry, so that its start, rate and minima are known. */
function byFormula(formula: string): ObjectiveRef {
  const entry = objectives.find((one) => plain(one.formula) === plain(formula));
  return entry ? { id: entry.id } : { expression: formula };
}

function meant(ref: ObjectiveRef, source: string): Meant {
  const subject = objectiveInfo(ref);
  if (subject.entry) return { objective: subject.entry, subject };
  const compiled = compileObjective(subject.formula);
  if (compiled.ok) return { objective: compiled.objective, subject };
  const { words, from, to } = compiled.problem;
  const part = subject.formula.slice(from, to).trim();
  // Most sentences name the part themselves.
  const at = part === '' || words.en.includes(excerpt(part)) ? '' : ` (${quoted(part)})`;
  throw new Problem({ en: `${source}: ${words.en}${at}`, ko: `${source}: ${words.ko}${at}` });
}

/** A formula without its ways of writing: no spaces, `**` as `^`, `x[0]` as `x0`. */
const plain = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .replaceAll('**', '^')
    .replace(/x\[(\d+)\]/g, 'x$1');
