// Why something typed cannot be the value of a field.

import { excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';
import { catalogueTexts } from '../catalogue';
import { fieldTexts } from '../fields';

function mustBe(label: string, wanted: string, text: string): string {
  const given = text === '' ? '; nothing was given' : `, not “${excerpt(text)}”`;
  return `${label} must be ${wanted}${given}.`;
}

export const fieldProblems = {
  badNumber: ({ field, text }) => {
    const { label, wanted } = fieldTexts.fields[field];
    return mustBe(label, wanted, text.trim());
  },
  outOfRange: ({ parameter, min, max, text }) =>
    mustBe(catalogueTexts.parameters[parameter], `a number from ${min} to ${max}`, text.trim()),
  notOneOf: ({ name, choices, text }) => mustBe(name, `one of ${choices.join(', ')}`, text),
} satisfies Partial<ProblemTexts>;
