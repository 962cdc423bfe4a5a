// The record of starts in a browser. It lies in the small storage, which is written at once and outlives a
// page that dies; a tab that still lives holds a lock, so that no other takes its start for a dead one.

import { readStarts, type StartMark } from '../../host/start-record';
import { Starts, type Asides } from '../../host/starts';
import { keptParts } from '../../shared/under-way';
import type { LabKeeping } from './lab-keeping';
import { KeptText } from './kept-text';
import type { SafeStorage } from './safe-storage';
import type { ShelvedLessons } from './shelved-lessons';
import type { Shelf } from './shelf';

const RECORD = 'starts';
/** What is being opened lies here until it has been drawn. */
const OPENED = 'opened';
/** In ms: where there are no locks, a start that has not stood for so long is dead. */
const LONG = 60_000;

export interface StartPlaces {
  /** Of the database, by which its locks are named too. */
  readonly name: string;
  readonly shelf: Shelf;
  readonly window: SafeStorage;
  readonly tab: SafeStorage;
  readonly keeping: Pick<LabKeeping, 'take' | 'leaveTab'>;
  readonly lessons: Pick<ShelvedLessons, 'ids' | 'take'>;
  /** None where the address is not safe enough for them. */
  readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
}

export function shelvedStarts({
  name,
  shelf,
  window,
  tab,
  keeping,
  lessons,
  locks,
}: StartPlaces): Starts {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const lockOf = (each: string) => `${name}:${RECORD}:${each}`;
  const before = tab.getItem(RECORD);
  tab.setItem(RECORD, id);
  // Until the page goes, whichever way.
  locks?.request(lockOf(id), () => new Promise(() => {})).catch(() => {});
  return new Starts({
    record: {
      read: () => readStarts(window.getItem(RECORD)),
      write: (record) => void window.setItem(RECORD, JSON.stringify(record)),
    },
    asides: asidesIn({ shelf, window, keeping, lessons }),
    id,
    async living() {
      const held = (await locks?.query().catch(() => null))?.held?.map((lock) => lock.name);
      return held
        ? (each: string) => held.includes(lockOf(each))
        : (each: string, { at }: StartMark) => each !== before && Date.now() - at < LONG;
    },
  });
}

function asidesIn({
  shelf,
  window,
  keeping,
  lessons,
}: Pick<StartPlaces, 'shelf' | 'window' | 'keeping' | 'lessons'>): Asides {
  const at = (name: string) => new KeptText(name, (text) => text, shelf, window);
  return {
    lessons: async () => (await lessons.ids()).map((id) => `lesson:${id}` as const),
    async put(what) {
      let texts: readonly string[] = [];
      const part = keptParts.find((each) => each === what);
      if (part) texts = await keeping.take(part);
      else if (what.startsWith('lesson:')) {
        texts = await lessons.take(what.slice('lesson:'.length));
      } else {
        const text = window.getItem(OPENED);
        if (text !== null) texts = [text];
        window.removeItem(OPENED);
        if (what !== 'opened') keeping.leaveTab();
      }
      const now = new Date().toISOString();
      const names = texts.map((_, k) => `${what}.left-out-${now}${k === 0 ? '' : `-${k}`}`);
      await Promise.all(
        names.map((name, k) =>
          at(name)
            .write(texts[k] ?? '')
            .catch(() => {}),
        ),
      );
      return names;
    },
    read: async ({ name }) => (await at(name).read()).value,
    remove: async ({ name }) => void (await at(name).take()),
    hold: (text) => void (text === null ? window.removeItem(OPENED) : window.setItem(OPENED, text)),
  };
}
