// Where a test keeps what a browser would: a database of its own, and storages that can be full or denied.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { LabKeeping, type Places } from './lab-keeping';
import { safeStorage } from './safe-storage';
import { openShelf, type Shelf } from './shelf';

type Lets = 'keep' | 'deny' | 'full';

/** @param lets what the small storage of its windows is like */
export function aBrowser(lets: Lets = 'keep') {
  globalThis.indexedDB = new IDBFactory();
  const shelf = openShelf('lab');
  const small = memory(lets);
  /** In a new tab, if `places` are no others. */
  const keeping = (places: Partial<Places> = {}) =>
    new LabKeeping({ shelf, window: small.storage, tab: aTab(), ofTabAlone: false, ...places });
  return { shelf, small, tab: aTab(), keeping };
}

export function memory(lets: Lets = 'keep') {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (lets === 'full') throw new DOMException('', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  } as Storage;
  const give = () => {
    if (lets === 'deny') throw new DOMException('', 'SecurityError');
    return storage;
  };
  return { held, storage: safeStorage(give, 'x:') };
}

/** What a tab holds as long as it is open. */
export const aTab = () => memory().storage;

const refuse = () => Promise.reject(new DOMException('', 'InvalidStateError'));
/** Of a browser that keeps nothing in a database. */
export const noShelf: Shelf = {
  read: refuse,
  change: refuse,
  setAside: refuse,
  readFiles: refuse,
  writeFiles: refuse,
};
