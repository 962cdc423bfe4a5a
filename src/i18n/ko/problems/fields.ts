// 입력한 것을 값으로 쓸 수 없는 까닭.

import { josa } from 'es-hangul';
import type { fieldProblems as english } from '../../en/problems/fields';
import { excerpt } from '../../excerpt';
import type { Translation } from '../../translation';
import { catalogueTexts } from '../catalogue';
import { fieldTexts } from '../fields';

const given = (text: string): string =>
  text === '' ? '값이 비어 있습니다.' : `쓸 수 없는 값: “${excerpt(text)}”.`;

/** @param saved whether it stands in a file, where nobody types */
export const pleaseEnter = (label: string, wanted: string, text: string, saved = false): string =>
  `${label}에는 ${josa(wanted, '을/를')} ${saved ? '적어야 합니다' : '입력해 주십시오'}. ${given(text)}`;

export const fieldProblems: Translation<typeof english> = {
  badNumber: ({ field, text, saved }) => {
    const { label, wanted } = fieldTexts.fields[field];
    return pleaseEnter(label, wanted, text.trim(), saved);
  },
  outOfRange: ({ parameter, min, max, whole, text, saved }) => {
    const wanted = `${min}부터 ${max}까지의 ${whole ? '정수' : '수'}`;
    return pleaseEnter(catalogueTexts.parameters[parameter], wanted, text.trim(), saved);
  },
  unusableRate: ({ step, becomes }) =>
    becomes === 'zero'
      ? `이 스케줄은 쓸 수 없습니다. ${step}번째 걸음의 학습률이 float64에서 0이 되어 점이 움직이지 못합니다.`
      : `이 스케줄은 쓸 수 없습니다. ${step}번째 걸음의 학습률이 float64의 범위(1.8e308)를 넘습니다.`,
  notOneOf: ({ name, choices, text }) =>
    `${name}의 값은 ${choices.join(', ')} 가운데 하나여야 합니다. ${given(text)}`,
};
