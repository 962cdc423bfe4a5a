// A typed formula as something that can be descended.

import type { Objective } from '../objective';
import { compile } from './compile';
import { parseFormula } from './parse-formula';
import type { FormulaProblem } from './refusal';
import { toTex } from './to-tex';
import type { Tree } from './tree';

export interface TypedObjective extends Objective {
  /** As it was typed. */
  readonly formula: string;
  readonly tex: string;
  readonly tree: Tree;
}

export type CompiledObjective =
  | { readonly ok: true; readonly objective: TypedObjective }
  | { readonly ok: false; readonly problem: FormulaProblem };

/** @param text a formula in x0 and x1 */
export async function compileObjective(text: string): Promise<CompiledObjective> {
  const parsed = await parseFormula(text);
  if (!parsed.ok) return parsed;
  const { tree } = parsed;
  const objective = { dimension: 2, ...compile(tree, 2), formula: text, tex: toTex(tree), tree };
  return { ok: true, objective };
}
