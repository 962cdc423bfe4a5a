// `--param beta=0.9`: what tunes the optimizer. Several stand one after the other or with commas.

import { parseField } from '../shared/session/fields';
import { parameterFields } from '../shared/session/optimizer-choice';
import { Problem, quoted, unknown } from './problem';

/** @param optimizer id of the optimizer whose parameters they are */
export function readParams(text: string, optimizer: string): Readonly<Record<string, number>> {
  const known = parameterFields(optimizer);
  if (known.length === 0) {
    throw new Problem({
      en: `The optimizer ${optimizer} has no parameters.`,
      ko: `최적화 방법 ${optimizer}에는 매개변수가 없습니다.`,
    });
  }
  const params: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, id, value] = /^\s*(\w+)\s*=(.*)$/.exec(part) ?? [];
    if (id === undefined || value === undefined) throw misfit(part, known[0]?.id ?? '');
    const field = known.find((one) => one.id === id);
    if (!field) {
      const ids = known.map((one) => one.id);
      throw unknown({ en: `parameter of ${optimizer}`, ko: `${optimizer} 매개변수` }, id, ids);
    }
    if (id in params) {
      throw new Problem({
        en: `${id} is given twice.`,
        ko: `같은 매개변수가 두 번 있습니다: ${id}.`,
      });
    }
    const parsed = parseField(field, value);
    if (!parsed.ok) throw new Problem(parsed.problem);
    params[id] = parsed.value;
  }
  return params;
}

const misfit = (part: string, example: string): Problem =>
  new Problem({
    en: `--param needs a name and a number, as in --param ${example}=0.5, not ${quoted(part)}.`,
    ko: `--param에는 --param ${example}=0.5처럼 이름과 수가 필요합니다. 쓸 수 없는 값: ${quoted(part)}.`,
  });
