import { expect, test, vi } from 'vitest';
import { GivenFiles } from './given-files';

const file = (name: string) => ({ ok: true, value: { name, text: '' } }) as const;

test('a file waits until the window takes it, once; a newer one takes its place', () => {
  const ask = vi.fn();
  const given = new GivenFiles(ask);
  expect(given.take()).toEqual({ ok: true, value: null });
  given.give(file('one.json'));
  given.give(file('two.json'));
  expect(ask).toHaveBeenCalledTimes(2);
  expect(given.take()).toEqual(file('two.json'));
  expect(given.take()).toEqual({ ok: true, value: null });
});
