// The catalogue of objectives, in an order for teaching: one file and one line here for a function.
// Menus, schemas, tests and docs follow from the entry.

import type { CatalogueObjective } from './objective';
import { absolute } from './absolute';
import { ackley } from './ackley';
import { beale } from './beale';
import { book } from './book';
import { booth } from './booth';
import { cliff } from './cliff';
import { ellipse } from './ellipse';
import { himmelblau } from './himmelblau';
import { monkeySaddle } from './monkey-saddle';
import { plateau } from './plateau';
import { rastrigin } from './rastrigin';
import { ravine } from './ravine';
import { rosenbrock } from './rosenbrock';
import { saddle } from './saddle';
import { simplenet } from './simplenet';
import { styblinskiTang } from './styblinski-tang';

export const objectives = [
  book,
  ellipse,
  booth,
  ravine,
  saddle,
  monkeySaddle,
  plateau,
  cliff,
  absolute,
  rosenbrock,
  beale,
  himmelblau,
  styblinskiTang,
  rastrigin,
  ackley,
  simplenet,
] as const satisfies readonly CatalogueObjective[];

export type ObjectiveId = (typeof objectives)[number]['id'];

/** An entry that is known to be in the catalogue. */
export interface KnownObjective extends CatalogueObjective {
  readonly id: ObjectiveId;
}

/** @throws RangeError for an id that is not in the catalogue */
export function objectiveById(id: string): KnownObjective {
  const found = objectives.find((o) => o.id === id);
  if (!found) throw new RangeError(`Expected an objective of the catalogue, got “${id}”.`);
  return found;
}
