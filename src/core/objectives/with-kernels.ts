// A function of the catalogue with loops of its own, made from its formula and its partial
// derivatives. To read them the parser is loaded: nobody has to wait for that, the general loops
// give the same bits.

import { parseFormula } from '../expression/parse/parse-formula';
import type { Tree } from '../expression/tree/tree';
import { kernelsFor } from '../kernels/kernels';
import type { CatalogueObjective } from './objective';

/**
 * The same function with such loops, or as it is if its formula is only to be read.
 *
 * @throws Error when a formula of the catalogue cannot be read
 */
export async function withKernels(entry: CatalogueObjective): Promise<CatalogueObjective> {
  if (entry.displayOnly) return entry;
  const { dimension, formula, partials } = entry;
  const value = await read(formula);
  const gradient = partials && (await Promise.all(partials.map(read)));
  const kernels = kernelsFor({ dimension, value, ...(gradient && { gradient }) });
  return { ...entry, kernels };
}

async function read(formula: string): Promise<Tree> {
  const parsed = await parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula}: ${parsed.problem.words.en}`);
  return parsed.tree;
}
