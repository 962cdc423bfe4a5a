// Starts over what lies in memory, for tests: one place, and any number of starts after one another.

import type { UnderWay } from '../shared/under-way';
import { noStarts } from './start-record';
import { Starts } from './starts';

/** @param kept what lies where a start finds it, by what it is; it is put aside from there */
export function placeOfStarts(kept = new Map<UnderWay, string>()) {
  let record = noStarts;
  const aside = new Map<string, string>();
  const start = (id = 'app', living: readonly string[] = []) =>
    new Starts({
      record: { read: () => record, write: (next) => void (record = next) },
      asides: {
        lessons: async () => [...kept.keys()].filter((what) => what.startsWith('lesson:')),
        put: async (what) => {
          const text = kept.get(what);
          if (text === undefined) return [];
          kept.delete(what);
          const name = `${what} ${aside.size}`;
          aside.set(name, text);
          return [name];
        },
        read: async ({ name }) => aside.get(name) ?? null,
        remove: async ({ name }) => void aside.delete(name),
        hold: (text) => void (text === null ? kept.delete('opened') : kept.set('opened', text)),
      },
      id,
      living: async () => (each) => living.includes(each),
    });
  return { kept, aside, start };
}
