import { expect, test } from 'vitest';
import type { ShellClient } from '../../shared/protocol/clients';
import { Standing } from './standing';

/** A window whose pictures are drawn when a test says so. */
function drawnLater() {
  const asked: string[] = [];
  const request = async (kind: string, body: object) => {
    asked.push([kind, ...Object.values(body)].join(' '));
    return { ok: true, value: null };
  };
  const waiting: (() => void)[] = [];
  const standing = new Standing({ request } as unknown as ShellClient, () => {
    return new Promise((drawn) => waiting.push(drawn));
  });
  const draw = async () => {
    waiting.splice(0).forEach((drawn) => drawn());
    await new Promise((later) => setTimeout(later));
  };
  return { asked, standing, draw, state: () => [standing.now.value, asked] };
}

test('a window stands when it has been drawn, and tells so once', async () => {
  const { state, standing, draw } = drawnLater();
  void standing.settle();
  expect(state()).toEqual([false, []]);
  await draw();
  expect(state()).toEqual([true, ['stands']]);
});

test('what is opened meanwhile is told first, and all stands together', async () => {
  const { asked, state, standing, draw } = drawnLater();
  void standing.settle();
  void standing.opens({ lesson: 'steep' });
  await draw();
  expect(state()).toEqual([false, ['opening steep']]);
  void standing.settle(async () => void asked.push('kept'));
  await draw();
  expect(state()).toEqual([true, ['opening steep', 'kept', 'stands']]);
  void standing.opens({ text: '{}' });
  expect(standing.now.value).toBe(false);
});
