// What can be under way when a start, or the page, dies: given back from last time, or just being opened.

import * as v from 'valibot';

/** Kept for every start. */
export const keptParts = ['bounds', 'settings', 'setUps', 'session'] as const;
export type KeptPart = (typeof keptParts)[number];

/** A lesson of one's own by the id of its file, and what the one file holds by its check sum. */
export type UnderWay =
  | KeptPart
  /** A session that the start was asked for, and what was opened in the window later. */
  | 'asked'
  | 'opened'
  /** What was left out before and is opened all the same. */
  | 'aside'
  | `${'lesson' | 'block'}:${string}`;

const WORDS: readonly string[] = [...keptParts, 'asked', 'opened', 'aside'];
const NAMED = /^(lesson|block):[a-z0-9][a-z0-9-]{0,59}$/;

export const underWaySchema = v.custom<UnderWay>(
  (what) => typeof what === 'string' && (WORDS.includes(what) || NAMED.test(what)),
);

/** As a person knows it, in the order in which it is said. */
export const leftOutKinds = [
  'lesson',
  'opened',
  'session',
  'setUps',
  'settings',
  'bounds',
] as const satisfies readonly (KeptPart | 'lesson' | 'opened')[];
export type LeftOutKind = (typeof leftOutKinds)[number];

export function kindOf(what: UnderWay): LeftOutKind {
  const kept = keptParts.find((part) => part === what);
  return kept ?? (what.startsWith('lesson:') ? 'lesson' : 'opened');
}
