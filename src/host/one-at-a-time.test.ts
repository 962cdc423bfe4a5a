import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

test('while one is asked no other is; afterwards one is again, also after a failure', async () => {
  const once = oneAtATime();
  let asked = 0;
  let answer: (text: string) => void = () => {};
  const ask = () => {
    asked++;
    return new Promise<string>((resolve) => (answer = resolve));
  };
  const first = once(ask, 'none');
  expect(await once(ask, 'none')).toBe('none');
  expect(asked).toBe(1);
  answer('chosen');
  expect(await first).toBe('chosen');
  await expect(once(() => Promise.reject(new Error('broken')), 'none')).rejects.toThrow('broken');
  void once(ask, 'none');
  expect(asked).toBe(2);
});
