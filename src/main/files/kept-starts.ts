// The record of starts on the disk, and what they left out: each file beside its place under another name.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { noStarts, readStarts, type StartRecord } from '../../host/start-record';
import { Starts, type Asides } from '../../host/starts';
import type { UnderWay } from '../../shared/under-way';
import type { KeptLessons } from './kept-lessons';
import { setAside } from './set-aside';

/** What is being opened lies here until it has been drawn. */
const OPENED = 'opened.json';

const files: Readonly<Record<string, string>> = {
  bounds: 'window.json',
  settings: 'settings.json',
  setUps: 'setups.json',
  session: 'session.json',
};

/** @param folder the app's own */
export const keptStarts = (folder: string, lessons: KeptLessons): Starts =>
  new Starts({
    record: recordIn(path.join(folder, 'starts.json')),
    asides: asidesIn(folder, lessons),
    id: 'app',
    // Nobody else uses the folder now.
    living: async () => () => false,
  });

function recordIn(file: string) {
  let record: StartRecord = noStarts;
  try {
    record = readStarts(readFileSync(file, 'utf8'));
  } catch {
    // There has been no start.
  }
  return {
    read: () => record,
    write(next: StartRecord) {
      if (next === record) return;
      record = next;
      try {
        // At once, and in place: it may be the last that is written.
        writeFileSync(file, JSON.stringify(record));
      } catch {
        // Nothing else can be kept there either, which is told.
      }
    },
  };
}

function asidesIn(folder: string, lessons: KeptLessons): Asides {
  const fileOf = (what: UnderWay): string =>
    what.startsWith('lesson:')
      ? lessons.fileOf(what.slice('lesson:'.length))
      : path.join(folder, files[what] ?? OPENED);
  const nameIn = (what: UnderWay, name: string) => path.join(path.dirname(fileOf(what)), name);
  return {
    lessons: async () => lessons.ids().map((id) => `lesson:${id}` as const),
    async put(what) {
      const name = setAside(fileOf(what), new Date(), 'left-out');
      return name === null ? [] : [name];
    },
    read: ({ what, name }) => readFile(nameIn(what, name), 'utf8').catch(() => null),
    remove: ({ what, name }) => rm(nameIn(what, name), { force: true, recursive: true }),
    hold(text) {
      const file = path.join(folder, OPENED);
      try {
        if (text === null) rmSync(file, { force: true });
        else writeFileSync(file, text);
      } catch {
        // Then it cannot be had back.
      }
    },
  };
}
