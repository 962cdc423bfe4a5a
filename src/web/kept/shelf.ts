// Where a browser keeps what the desktop app keeps on a disk: texts by their names, in a database.
// What lies there is believed no more than a file is; whoever reads it parses it.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface Shelf {
  /** null where there is none; '' for what is no text at all. */
  read(name: string): Promise<string | null>;
  /** Reads and writes as one, so that no other tab comes between. @param next null: nothing is kept */
  change(name: string, next: (before: string | null) => string | null): Promise<void>;
  /** What cannot be read is kept under another name, never overwritten by what is next. */
  setAside(name: string): Promise<void>;
  /** The files that were opened last, which are no texts. */
  readFiles(): Promise<unknown>;
  writeFiles(files: readonly unknown[]): Promise<void>;
}

interface Shelves extends DBSchema {
  texts: { key: string; value: unknown };
  files: { key: string; value: unknown };
}

const RECENT = 'recent';
/** A database that does not open in this time (ms) is none: some browsers never say so. */
const PATIENCE = 3000;

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : '';
};

/** @param name of the database. Each call rejects where the browser keeps nothing. */
export function openShelf(name: string): Shelf {
  let opening: Promise<IDBPDatabase<Shelves>> | null = null;
  const forget = () => (opening = null);
  const open = () => {
    opening ??= openInTime(name, forget);
    opening.catch(forget);
    return opening;
  };
  return {
    async read(key) {
      const db = await open();
      return textOf(await db.get('texts', key));
    },
    async change(key, next) {
      const db = await open();
      const { store, done } = db.transaction('texts', 'readwrite');
      const after = next(textOf(await store.get(key)));
      await Promise.all([after === null ? store.delete(key) : store.put(after, key), done]);
    },
    async setAside(key) {
      const db = await open();
      const { store, done } = db.transaction('texts', 'readwrite');
      const unreadable = await store.get(key);
      await Promise.all([store.put(unreadable, `${key}.unreadable`), store.delete(key), done]);
    },
    async readFiles() {
      const db = await open();
      return db.get('files', RECENT);
    },
    async writeFiles(files) {
      const db = await open();
      await db.put('files', files, RECENT);
    },
  };
}

/** @param onGone that it is no longer there, or in the way of another version */
async function openInTime(name: string, onGone: () => void): Promise<IDBPDatabase<Shelves>> {
  const db = openDB<Shelves>(name, 1, {
    upgrade: (created) => {
      created.createObjectStore('texts');
      created.createObjectStore('files');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE);
  });
  try {
    return await Promise.race([db, late]);
  } finally {
    clearTimeout(timer);
  }
}
