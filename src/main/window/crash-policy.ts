// What to do when the page's process has gone: once it is started again quietly, with the session
// that was kept; if it goes again soon, the user decides.

export type CrashAnswer = 'ignore' | 'reload' | 'ask';

const SOON = 60_000;

/** @param now the time in milliseconds */
export function createCrashPolicy(now: () => number): (reason: string) => CrashAnswer {
  let last = Number.NEGATIVE_INFINITY;
  return (reason) => {
    if (reason === 'clean-exit') return 'ignore';
    const again = now() - last < SOON;
    last = now();
    return again ? 'ask' : 'reload';
  };
}
