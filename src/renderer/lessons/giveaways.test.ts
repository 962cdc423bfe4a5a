import { expect, test } from 'vitest';
import { giveaways } from './all-checks.fixture';
import { languages, places } from './texts.fixture';

const predictions = places.filter(({ step }) => step.prediction);

test('there are patterns for the answer of every prediction', () => {
  expect(Object.keys(giveaways).toSorted()).toEqual(predictions.map(({ at }) => at).toSorted());
});

test.each(predictions)('$at does not answer itself before it is asked', ({ at, step }) => {
  for (const language of languages) {
    const { title, text } = step.texts[language];
    for (const giveaway of giveaways[at] ?? []) expect(`${text}\n${title}`).not.toMatch(giveaway);
  }
});
