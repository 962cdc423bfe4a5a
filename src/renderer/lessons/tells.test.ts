import { expect, test } from 'vitest';
import { tells } from './tells.fixture';
import { places } from './texts.fixture';

const asked = places.filter(({ step }) => step.prediction);

test('there are patterns for the answer of every prediction', () => {
  expect(Object.keys(tells).toSorted()).toEqual(asked.map(({ at }) => at).toSorted());
});

test.each(asked)('$at does not answer itself before it is asked', ({ at, step }) => {
  for (const language of ['en', 'ko'] as const) {
    const before = [step.text, step.title].map((words) => words[language]).join('\n');
    for (const tell of tells[at] ?? []) expect(before).not.toMatch(tell);
  }
});
