// The catalogue of objectives: one file and one line here for a function. Menus, schemas,
// tests and docs follow from the entry.

import type { CatalogueObjective } from '../objective';
import { book } from './book';
import { ellipse } from './ellipse';
import { himmelblau } from './himmelblau';
import { rosenbrock } from './rosenbrock';
import { saddle } from './saddle';

export const objectives = [
  book,
  ellipse,
  saddle,
  rosenbrock,
  himmelblau,
] as const satisfies readonly CatalogueObjective[];

/** @throws RangeError for an id that is not in the catalogue */
export function objectiveById(id: string): CatalogueObjective {
  const found = objectives.find((o) => o.id === id);
  if (!found) throw new RangeError(`Expected an objective of the catalogue, got “${id}”.`);
  return found;
}
