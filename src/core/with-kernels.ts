// A function of the catalogue with loops of its own, made from its formula. Reading a formula
// takes the parser, which is loaded for it: nobody has to wait for this, the general loops give
// the same bits.

import { parseFormula } from './expression/parse-formula';
import { kernelsFor } from './kernels';
import type { CatalogueObjective } from './objective';

/** The same function, with loops where its formula can be read. */
export async function withKernels(entry: CatalogueObjective): Promise<CatalogueObjective> {
  const value = await parseFormula(entry.formula);
  if (!value.ok) return entry;
  const kernels = kernelsFor({ dimension: entry.dimension, value: value.tree });
  return { ...entry, kernels };
}
