// An entry of a catalogue as a session names it, with the numbers that tune it, in their ranges.

import * as v from 'valibot';
import type { NumberField } from './fields';

/** A record of valibot passes over some names (constructor) without a word. */
const isNumbers = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'number');

/**
 * A parameter that is left out has its default.
 *
 * @param fieldsOf the parameters of an entry
 */
export const tunedSchema = <const Id extends string>(
  ids: readonly Id[],
  fieldsOf: (id: Id) => readonly NumberField[],
) =>
  v.pipe(
    v.strictObject({
      id: v.picklist(ids),
      params: v.exactOptional(v.custom<Readonly<Record<string, number>>>(isNumbers)),
    }),
    v.check(({ id, params = {} }) => {
      const known = fieldsOf(id);
      return Object.entries(params).every(([name, value]) =>
        known.some((field) => field.id === name && field.accepts(value)),
      );
    }, 'a parameter of it in its range'),
  );
