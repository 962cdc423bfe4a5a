import { expect, test } from 'vitest';
import { ordinaryPatience, readPatience } from './patience';

test('an app waits as long as it is told, and otherwise as always', () => {
  expect(readPatience('{"keep":20}')).toEqual({ keep: 20, deadline: 10_000 });
});

test.each([
  '',
  'fast',
  '[]',
  '{"keep":0}',
  '{"keep":"20"}',
  '{"keep":20,"speed":1}',
  '{"keep":1e9}',
])('%j changes nothing', (text) => expect(readPatience(text)).toEqual(ordinaryPatience));
