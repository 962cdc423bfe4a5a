// The screen does not go dark while somebody presents, where the browser can keep it so. It lets go of
// the screen whenever the page is hidden, and is asked again when it is seen.

/** @returns to be called with whether the page presents */
export function keepScreenOn(
  document: Pick<Document, 'visibilityState' | 'addEventListener'>,
  wakeLock: Pick<WakeLock, 'request'> | undefined,
): (presenting: boolean) => Promise<void> {
  let wanted = false;
  let held: WakeLockSentinel | null = null;
  const follow = async (): Promise<void> => {
    try {
      if (wanted && document.visibilityState === 'visible' && (!held || held.released)) {
        held = (await wakeLock?.request('screen')) ?? null;
      }
      // It may have ended meanwhile.
      if (!wanted) {
        const over = held;
        held = null;
        await over?.release();
      }
    } catch {
      // A battery that is low refuses; the screen does as it always does.
    }
  };
  // One after the other: of two that are asked for at once only the last would be let go.
  let last = Promise.resolve();
  const followNext = () => (last = last.then(follow));
  document.addEventListener('visibilitychange', () => void followNext());
  return (presenting) => {
    wanted = presenting;
    return followNext();
  };
}
