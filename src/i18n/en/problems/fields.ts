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
  outOfRange: ({ parameter, min, max, whole, text }) => {
    const wanted = `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
    return mustBe(catalogueTexts.parameters[parameter], wanted, text.trim());
  },
  unusableRate: ({ step, becomes }) =>
    becomes === 'zero'
      ? `This schedule cannot be used: at step ${step} the rate has become 0 in float64, and nothing would move.`
      : `This schedule cannot be used: at step ${step} the rate is too large for float64 (beyond 1.8e308).`,
  notOneOf: ({ name, choices, text }) => mustBe(name, `one of ${choices.join(', ')}`, text),
} satisfies Partial<ProblemTexts>;
