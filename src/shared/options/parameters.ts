// What tunes a method or a schedule: `beta=0.9`, several with commas between them.

import { nearestWord } from '../../core/math/edit-distance';
import { readField, type NumberField } from '../session/fields';
import { OptionError, valueOf } from './option-error';

export interface ParameterOwner {
  readonly kind: 'optimizer' | 'schedule';
  /** Its id in the catalogue. */
  readonly id: string;
  readonly fields: readonly NumberField[];
  /** How one of its parameters is given, as far as its name: `--param `. */
  readonly before: string;
}

/** @throws OptionError */
export function readParameters(
  text: string,
  { kind, id: owner, fields, before }: ParameterOwner,
): Readonly<Record<string, number>> {
  const [first] = fields;
  if (!first) throw new OptionError({ code: 'noParameters', kind, owner });
  const params: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, id, value] = /^\s*(\w+)\s*=(.*)$/.exec(part) ?? [];
    if (id === undefined || value === undefined) {
      const example = `${before}${first.id}=0.5`;
      throw new OptionError({ code: 'noParameter', text: part, example });
    }
    const field = fields.find((each) => each.id === id);
    if (!field) {
      const known = fields.map((each) => each.id);
      const near = nearestWord(id, known);
      throw new OptionError({ code: 'unknownParameter', owner, word: id, near, known });
    }
    if (id in params) throw new OptionError({ code: 'parameterTwice', parameter: id });
    params[id] = valueOf(readField(field, value));
  }
  return params;
}
