// Runs and judges in one go, for tests of verdicts.

import { expect } from 'vitest';
import { descend } from '../run/descend';
import { custom, runOf, type Asked } from '../run/run.fixture';
import { outcome } from './outcome';
import type { Evidence, OutcomeKind } from './kinds';

export function judge(asked: Asked) {
  const run = runOf(asked);
  return outcome(run, descend(run));
}

/** The outcome, which must be of this kind. */
export function judged<K extends OutcomeKind>(
  kind: K,
  asked: Asked,
): { step: number } & Evidence[K] {
  const { step, evidence, ...found } = judge(asked);
  expect(found.kind).toBe(kind);
  return { step, ...(evidence as Evidence[K]) };
}

/** ½ xᵀAx by the rows of A, so that the Hessian is A. */
export function quadratic(...rows: readonly (readonly number[])[]) {
  const product = (x: Float64Array, other: Float64Array | readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * other[i], 0);
  const gradient = (x: Float64Array) => rows.map((row) => product(x, row));
  return custom((x) => product(x, gradient(x)) / 2, gradient, rows.length);
}
