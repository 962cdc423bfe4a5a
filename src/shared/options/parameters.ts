// `--param beta=0.9`: what tunes the optimizer. Several stand one after the other or with commas.

import { readField } from '../session/fields';
import { parameterFields } from '../session/optimizer-choice';
import { valueOf } from './option-error';
import { noParameter, noParameters, parameterTwice, unknown } from './refusals';

/**
 * @param optimizer id of the optimizer whose parameters they are
 * @throws OptionError
 */
export function readParameters(text: string, optimizer: string): Readonly<Record<string, number>> {
  const known = parameterFields(optimizer);
  const [example] = known;
  if (!example) throw noParameters(optimizer);
  const params: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, id, value] = /^\s*(\w+)\s*=(.*)$/.exec(part) ?? [];
    if (id === undefined || value === undefined) throw noParameter(part, example.id);
    const field = known.find((each) => each.id === id);
    if (!field) {
      const what = { en: `parameter of ${optimizer}`, ko: `${optimizer} 매개변수` };
      throw unknown(what, id, known.map((each) => each.id)); // prettier-ignore
    }
    if (id in params) throw parameterTwice(id);
    params[id] = valueOf(readField(field, value));
  }
  return params;
}
