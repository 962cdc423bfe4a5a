// `--param beta=0.9`: what tunes the optimizer. Several stand one after the other or with commas.

import { nearestWord } from '../../core/math/edit-distance';
import { readField } from '../session/fields';
import { parameterFields } from '../session/optimizer-choice';
import { OptionError, valueOf } from './option-error';

/**
 * @param optimizer id of the optimizer whose parameters they are
 * @throws OptionError
 */
export function readParameters(text: string, optimizer: string): Readonly<Record<string, number>> {
  const known = parameterFields(optimizer);
  const [example] = known;
  if (!example) throw new OptionError({ code: 'noParameters', optimizer });
  const params: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, id, value] = /^\s*(\w+)\s*=(.*)$/.exec(part) ?? [];
    if (id === undefined || value === undefined) {
      throw new OptionError({ code: 'noParameter', text: part, example: example.id });
    }
    const field = known.find((each) => each.id === id);
    if (!field) {
      const ids = known.map((each) => each.id);
      const near = nearestWord(id, ids);
      throw new OptionError({ code: 'unknownParameter', optimizer, word: id, near, known: ids });
    }
    if (id in params) throw new OptionError({ code: 'parameterTwice', parameter: id });
    params[id] = valueOf(readField(field, value));
  }
  return params;
}
