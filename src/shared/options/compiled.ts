// The objective of a session, as a function that can be called.

import { compileObjective } from '../../core/objectives/compile-objective';
import type { Objective } from '../../core/objectives/objective';
import type { ObjectiveInfo } from '../session/objective-info';
import { badFormula } from './refusals';

/**
 * @param source the file that a formula stands in
 * @throws OptionError for a formula that cannot be read
 */
export function compiled({ entry, formula }: ObjectiveInfo, source: string): Objective {
  if (entry) return entry;
  const read = compileObjective(formula);
  if (!read.ok) throw badFormula(source, formula, read.problem);
  return read.objective;
}
