// The optimizer that a session or a run names, with its parameters: those of the catalogue, in
// their ranges.

import * as v from 'valibot';
import { optimizerById, optimizerIds } from '../../core/optimizers';
import { rangeField, type NumberField } from './fields';

/** The parameters of an optimizer as fields, in the entry's order. */
export const parameterFields = (id: string): readonly NumberField[] =>
  optimizerById(id).params.map(rangeField);

/** A record of valibot passes over some names (constructor) without a word. */
export const isNumbers = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'number');

/** A parameter that is left out has its default. */
export const optimizerSchema = v.pipe(
  v.strictObject({
    id: v.picklist(optimizerIds),
    params: v.exactOptional(v.custom<Readonly<Record<string, number>>>(isNumbers)),
  }),
  v.check(({ id, params = {} }) => {
    const known = parameterFields(id);
    return Object.entries(params).every(([name, value]) =>
      known.some((field) => field.id === name && field.accepts(value)),
    );
  }, 'a parameter of that optimizer in its range'),
);
