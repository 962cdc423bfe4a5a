// Turns a reference to an objective into the objective itself: the one place where a typed formula
// becomes something that can be evaluated.

import { compileObjective, type CompiledObjective } from '../core/objectives/compile-objective';
import type { Objective } from '../core/objectives/objective';
import { objectiveById } from '../core/objectives';
import { simplenetOn } from '../core/objectives/simplenet';
import { withKernels } from '../core/objectives/with-kernels';
import type { ObjectiveRef } from '../shared/session/objective-info';

/** The lab asks for few formulas, but for each of them again and again. */
const KEPT = 8;

export interface Resolver {
  /** What a typed formula is, or what is wrong with it. */
  readonly formula: (expression: string) => CompiledObjective;
  /** @throws Error for an unknown id, or a formula that cannot be read */
  readonly objective: (ref: ObjectiveRef) => Objective;
}

/** A resolver that has read nothing yet. */
export function createResolver(): Resolver {
  const known = new Map<string, CompiledObjective>();
  const catalogue = new Map<string, Objective>();

  const formula = (expression: string) => {
    const compiled = known.get(expression) ?? compileObjective(expression);
    // The one used last stands last; the first is forgotten.
    known.delete(expression);
    known.set(expression, compiled);
    for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
    return compiled;
  };

  const ofCatalogue = (id: string): Objective => {
    const kept = catalogue.get(id) ?? withKernels(objectiveById(id));
    catalogue.set(id, kept);
    return kept;
  };

  const objective = (ref: ObjectiveRef) => {
    if ('id' in ref) return ref.net ? simplenetOn(ref.net) : ofCatalogue(ref.id);
    const compiled = formula(ref.expression);
    if (!compiled.ok)
      throw new Error(`“${ref.expression}” cannot be read: ${compiled.problem.code}.`);
    return compiled.objective;
  };

  return { formula, objective };
}
