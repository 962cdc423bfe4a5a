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
  outOfRange: ({ parameter, min, max, text, saved }) => {
    const wanted = `${min}부터 ${max}까지의 수`;
    return pleaseEnter(catalogueTexts.parameters[parameter], wanted, text.trim(), saved);
  },
  notOneOf: ({ name, choices, text }) =>
    `${name}의 값은 ${choices.join(', ')} 가운데 하나여야 합니다. ${given(text)}`,
};
