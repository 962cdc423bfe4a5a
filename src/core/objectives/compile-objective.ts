// A typed formula as something that can be descended.

import { kernelsFor } from '../kernels/kernels';
import type { Objective } from './objective';
import { compile } from '../expression/emit/compile';
import { gradientTrees } from '../expression/tree/differentiate';
import { parseFormula } from '../expression/parse/parse-formula';
import type { FormulaProblem } from '../expression/parse/refusal';
import { toTex } from '../expression/emit/tex';

export interface TypedObjective extends Objective {
  /** As it was typed. */
  readonly formula: string;
  readonly tex: string;
}

export type CompiledObjective =
  | { readonly ok: true; readonly objective: TypedObjective }
  | { readonly ok: false; readonly problem: FormulaProblem };

const dimension = 2;

/** @param text a formula in x0 and x1 */
export function compileObjective(text: string): CompiledObjective {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const { tree } = parsed;
  const kernels = kernelsFor({ dimension, value: tree, gradient: gradientTrees(tree, dimension) });
  const objective = {
    ...compile(tree, dimension),
    dimension,
    kernels,
    formula: text,
    tex: toTex(tree),
  };
  return { ok: true, objective };
}
