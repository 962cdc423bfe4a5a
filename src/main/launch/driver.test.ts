import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { driverAttached } from './driver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const appWith = (...switches: string[]) =>
  ({ commandLine: { hasSwitch: (name: string) => switches.includes(name) } }) as never;

test.each([[[]], [['remote-debugging-port']], [['inspect']]])(
  'a start with %j waits for nobody',
  async (switches) => {
    await driverAttached(appWith(...switches));
  },
);

test('a start that is driven waits until the driver says that it is there', async () => {
  const attached = vi.fn();
  void driverAttached(appWith('inspect', 'remote-debugging-port')).then(attached);
  await vi.advanceTimersByTimeAsync(2000);
  expect(attached).not.toHaveBeenCalled();
  (globalThis as unknown as Record<string, () => void>)['__playwright_run']?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(attached).toHaveBeenCalledOnce();
});

test('it does not wait for ever', async () => {
  const attached = vi.fn();
  void driverAttached(appWith('inspect', 'remote-debugging-port')).then(attached);
  await vi.advanceTimersByTimeAsync(3000);
  expect(attached).toHaveBeenCalledOnce();
});
