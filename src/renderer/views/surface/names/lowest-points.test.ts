import { expect, it } from 'vitest';
import { objectiveInfo } from '../../../../shared/session/objective-info';
import { lowestPoints } from './lowest-points';

const countOf = (id: string) => lowestPoints(objectiveInfo({ id })).length;

it('are all four where four are equally deep', () => expect(countOf('himmelblau')).toBe(4));

it('leave out valleys that are not as deep', () => {
  expect(countOf('rastrigin')).toBe(1);
  expect(countOf('styblinski-tang')).toBe(1);
});

it('are none of a function whose minima are not known', () => {
  expect(countOf('saddle')).toBe(0);
  expect(lowestPoints(objectiveInfo({ expression: 'x0^4' }))).toEqual([]);
});
