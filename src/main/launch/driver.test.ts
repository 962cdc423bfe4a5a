import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { driverAttached } from './driver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const appWith = (...switches: string[]) =>
  ({ commandLine: { hasSwitch: (name: string) => switches.includes(name) } }) as never;

test('a start that nobody drives waits for nobody', async () => {
  for (const switches of [[], ['remote-debugging-port'], ['inspect']])
    await driverAttached(appWith(...switches));
});

const attach = () => (globalThis as unknown as Record<string, () => void>)['__playwright_run']?.();

test.each([
  ['until the driver says that it is there', attach, 0],
  ['not for ever', () => {}, 1000],
])('a start that is driven waits %s', async (_how, act, later) => {
  const attached = vi.fn();
  void driverAttached(appWith('inspect', 'remote-debugging-port')).then(attached);
  await vi.advanceTimersByTimeAsync(2000);
  expect(attached).not.toHaveBeenCalled();
  act();
  await vi.advanceTimersByTimeAsync(later);
  expect(attached).toHaveBeenCalledOnce();
});
