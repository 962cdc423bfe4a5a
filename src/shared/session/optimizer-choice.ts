// The optimizer that a session or a run names, with its parameters: those of the catalogue, in
// their ranges.

import { optimizerById, optimizerIds } from '../../core/optimizers';
import { rangeField, type NumberField } from './fields';
import { tunedSchema } from './tuned-schema';

/** The parameters of an optimizer as fields, in the entry's order. */
export const parameterFields = (id: string): readonly NumberField[] =>
  optimizerById(id).params.map(rangeField);

export const optimizerSchema = tunedSchema(optimizerIds, parameterFields);
