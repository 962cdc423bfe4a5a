import { expect, it } from 'vitest';
import { chartKinds } from '../../../shared/session/session';
import { charts } from './index';

it('each chart stands under its own kind', () => {
  expect(Object.keys(charts)).toEqual(chartKinds);
  for (const kind of chartKinds) expect(charts[kind].id).toBe(kind);
});
