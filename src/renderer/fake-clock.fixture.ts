// Time for tests.

import { afterEach, beforeEach, vi } from 'vitest';

/** In each test of a file a clock that stands until it is moved, and a window that has these. */
export function fakeClock(globals: Readonly<Record<string, unknown>> = {}): void {
  beforeEach(() => {
    vi.useFakeTimers();
    for (const [name, value] of Object.entries({ window: globalThis, ...globals })) {
      vi.stubGlobal(name, value);
    }
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
