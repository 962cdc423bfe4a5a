// How large anything may be that comes from outside: what is opened, pasted, linked, kept or typed. One
// table, asked where a thing is read, before anything is drawn of it.

import { limits } from '../core/expression/parse/limits';

export const bounds = {
  // Bytes of a file. A session has a few hundred, a long lesson a few ten thousand.
  sessionBytes: 1_000_000,
  lessonBytes: 2_000_000,
  /** As much as fifty of the largest sessions that people make; nothing that is opened is larger. */
  setUpsBytes: 4_000_000,
  settingsBytes: 100_000,
  /** Of what a code unpacks to. */
  codeBytes: 1_000_000,

  /** Letters of a code: what a message or an address can hold; fifty set-ups are a tenth of it. */
  code: 100_000,

  // Characters of a text, as a person counts them (`characters.ts`).
  /** Of a run, a class, a student. */
  name: 60,
  title: 80,
  note: 2000,
  /** A title or a choice of a lesson. */
  line: 200,
  prose: 4000,
  section: 20,
  /** What a student thinks of a lesson: as long as somebody writes in a few minutes. */
  reflection: 2000,
  /** Under a picture. */
  caption: 400,
  /** The source of one formula in a text; as for a typed f, levels of groups in it. */
  tex: 1000,
  texDepth: limits.depth,

  // Items of a list.
  runs: 8,
  setUps: 50,
  /** Lessons of one's own: as many as a menu can list. */
  lessons: 50,
  lessonSteps: 40,
  choices: 8,
  symbols: 8,
  checks: 8,

  /** Steps of a run. */
  steps: 1_000_000,
  /** Of a lesson. */
  minutes: 600,
} as const;
