// What is known of an objective without evaluating it: enough for menus, axes, defaults and
// checks. Only the worker and the command line turn a reference into a function.

import type { Interval } from '../../core/objectives/objective';
import { objectiveById, type KnownObjective } from '../../core/objectives';
import { notebookNet, simplenet, simplenetOn, type Net } from '../../core/objectives/simplenet';

/**
 * An entry of the catalogue, or a formula that somebody typed. With `simplenet` may stand an
 * example of one's own.
 */
export type ObjectiveRef =
  { readonly id: string; readonly net?: Net } | { readonly expression: string };

export interface ObjectiveInfo {
  /** Tells two objectives apart. */
  readonly key: string;
  /** null for a typed formula. */
  readonly entry: KnownObjective | null;
  /** The example of the net; null for what is no net. */
  readonly net: Net | null;
  readonly formula: string;
  readonly dimension: number;
  /** The names of its variables, e.g. x0, x1. */
  readonly variables: readonly string[];
  readonly domain: readonly Interval[];
  readonly start: readonly number[];
  readonly lr: number;
  readonly minima: readonly (readonly number[])[];
}

/** Where a typed formula begins: the notebook's start, seen a little wider. */
const typed = {
  dimension: 2,
  variables: ['x0', 'x1'],
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-3, 4],
  lr: 0.1,
  minima: [],
} as const;

export const objectiveKey = (ref: ObjectiveRef): string => {
  if ('expression' in ref) return `=${ref.expression}`;
  return ref.net ? `${ref.id} ${JSON.stringify(ref.net)}` : ref.id;
};

export const sameObjective = (a: ObjectiveRef, b: ObjectiveRef): boolean =>
  objectiveKey(a) === objectiveKey(b);

/** @throws RangeError for an id that is not in the catalogue */
export function objectiveInfo(ref: ObjectiveRef): ObjectiveInfo {
  if ('expression' in ref) {
    return { ...typed, key: objectiveKey(ref), entry: null, net: null, formula: ref.expression };
  }
  const { id, net } = ref;
  const entry = net ? simplenetOn(net) : objectiveById(id);
  const { formula, dimension, domain, start, lr, minima } = entry;
  return {
    key: objectiveKey(ref),
    entry,
    net: net ?? (id === simplenet.id ? notebookNet : null),
    formula,
    dimension,
    variables: entry.variables ?? typed.variables,
    domain,
    start,
    lr,
    minima,
  };
}
