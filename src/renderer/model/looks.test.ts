import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createLooks } from './looks';

test('several looks change at once, the others stay', () => {
  const looks = createLooks();
  let heard = 0;
  effect(() => {
    void [looks.hover.value, looks.code.value];
    heard++;
  });
  looks.set({ hover: [1, 2], code: true });
  expect([looks.hover.value, looks.code.value, looks.presenter.value]).toEqual([
    [1, 2],
    true,
    false,
  ]);
  expect(heard).toBe(2);
});
