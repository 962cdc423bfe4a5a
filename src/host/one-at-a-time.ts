// Only one dialog at a time: whoever asks for another while one is open gets no answer from it.

export type OneAtATime = <T>(ask: () => Promise<T>, otherwise: T) => Promise<T>;

export function oneAtATime(): OneAtATime {
  let asking = false;
  return async (ask, otherwise) => {
    if (asking) return otherwise;
    asking = true;
    try {
      return await ask();
    } finally {
      asking = false;
    }
  };
}
