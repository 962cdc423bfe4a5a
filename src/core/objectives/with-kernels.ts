// A function of the catalogue with loops of its own, made from its formula and its partial
// derivatives. The general loops give the same bits, more slowly.

import { parseFormula } from '../expression/parse/parse-formula';
import type { Tree } from '../expression/tree/tree';
import { kernelsFor } from '../kernels/kernels';
import type { CatalogueObjective } from './objective';

/**
 * The same function with such loops, or as it is if its formula is only to be read.
 *
 * @throws Error when a formula of the catalogue cannot be read
 */
export function withKernels(entry: CatalogueObjective): CatalogueObjective {
  if (entry.displayOnly) return entry;
  const { dimension, formula, partials } = entry;
  const value = read(formula);
  const gradient = partials?.map(read);
  const kernels = kernelsFor({ dimension, value, ...(gradient && { gradient }) });
  return { ...entry, kernels };
}

function read(formula: string): Tree {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula}: ${parsed.problem.code}`);
  return parsed.tree;
}
