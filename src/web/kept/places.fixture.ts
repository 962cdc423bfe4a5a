// Where a test keeps what a browser would: a database of its own, and storages that can be full or denied.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { safeStorage } from './safe-storage';
import { openShelf, type Shelf } from './shelf';

/** What a browser has of one origin. */
export function anOrigin() {
  globalThis.indexedDB = new IDBFactory();
  return { ...aTab(), newTab: aTab };
}

/** @param lets what the storage is like */
export function memory(lets: 'keep' | 'deny' | 'full' = 'keep', held = new Map<string, string>()) {
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

/** A browser that keeps nothing in a database. */
const refuse = () => Promise.reject(new DOMException('', 'InvalidStateError'));
export const noShelf: Shelf = {
  read: refuse,
  change: refuse,
  setAside: refuse,
  readFiles: refuse,
  writeFiles: refuse,
};

const aTab = () => ({ shelf: openShelf('lab'), tab: memory().storage });
