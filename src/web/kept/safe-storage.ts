// The small storage of a window or of a tab, which a browser may deny (blocked cookies, a frame of
// another site) or fill: then what is put there is there until the page goes.

export interface SafeStorage extends Pick<Storage, 'getItem' | 'removeItem'> {
  /** @returns whether it is still there when the page has gone */
  setItem(key: string, value: string): boolean;
}

/**
 * @param storage gives it, or throws
 * @param prefix of its keys: several editions may share one place, as all files of a disk do
 */
export function safeStorage(storage: () => Storage, prefix: string): SafeStorage {
  const held = new Map<string, string>();
  const trying = <T>(work: (real: Storage) => T): T | null => {
    try {
      return work(storage());
    } catch {
      return null;
    }
  };
  return {
    getItem: (key) => held.get(key) ?? trying((real) => real.getItem(prefix + key)),
    setItem: (key, value) => {
      held.set(key, value);
      const kept = trying((real) => {
        real.setItem(prefix + key, value);
        return held.delete(key);
      });
      return kept ?? false;
    },
    removeItem: (key) => {
      held.delete(key);
      trying((real) => real.removeItem(prefix + key));
    },
  };
}
