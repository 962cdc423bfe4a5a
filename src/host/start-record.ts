// What a start that died leaves behind, as data: which starts have not stood yet, with what was under way
// in each, and what was left out since. What was under way in one that died is not given back in the next;
// after two in a row nothing is.

import * as v from 'valibot';
import { keptParts, underWaySchema, type KeptPart, type UnderWay } from '../shared/under-way';

const time = v.number();

const recordSchema = v.strictObject({
  /** Starts in a row that died. */
  deaths: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** By the start: since when it has not stood, and what is under way in it. */
  marks: v.record(v.string(), v.strictObject({ at: time, what: v.array(underWaySchema) })),
  /** The check sum of each part that stood last: as long as it is the same it is no suspect. */
  stood: v.record(v.picklist(keptParts), v.string()),
  /** What was left out, and the name under which it is kept. */
  aside: v.array(v.strictObject({ what: underWaySchema, name: v.string() })),
  /** What one file holds, by its check sum: it is left out until somebody opens it all the same. */
  blocks: v.array(v.string()),
});

export type StartRecord = v.InferOutput<typeof recordSchema>;
export type StartMark = StartRecord['marks'][string];
export type Aside = StartRecord['aside'][number];
export type Sums = Partial<Record<KeptPart, string>>;

export const noStarts: StartRecord = { deaths: 0, marks: {}, stood: {}, aside: [], blocks: [] };

/** What cannot be read is forgotten: then nothing has died. */
export function readStarts(text: string | null): StartRecord {
  try {
    return v.parse(recordSchema, JSON.parse(text ?? ''));
  } catch {
    return noStarts;
  }
}

export interface NextStart {
  readonly record: StartRecord;
  /** What was under way in those that died. */
  readonly died: readonly UnderWay[];
  /** The next begins with nothing but the default session. */
  readonly bare: boolean;
}

/** @param lives whether a start that has not stood yet may still do so */
export function nextStart(
  record: StartRecord,
  lives: (id: string, mark: StartMark) => boolean,
): NextStart {
  const marks = Object.entries(record.marks);
  const dead = marks.filter(([id, mark]) => !lives(id, mark));
  const died = [...new Set(dead.flatMap(([, { what }]) => what))];
  const blocks = died.flatMap((what) => (what.startsWith('block:') ? [what.slice(6)] : []));
  const deaths = record.deaths + (dead.length > 0 ? 1 : 0);
  return {
    record: {
      ...record,
      deaths,
      marks: Object.fromEntries(marks.filter((each) => !dead.includes(each))),
      blocks: [...new Set([...record.blocks, ...blocks])],
    },
    died,
    bare: deaths >= 2,
  };
}

/** Of what is given back only what has not stood as it is, where there is any. */
export function givenBack(stood: Sums, sums: Sums, more: readonly UnderWay[]): UnderWay[] {
  const given = keptParts.filter((part) => sums[part] !== undefined);
  const suspect = [...given.filter((part) => sums[part] !== stood[part]), ...more];
  return suspect.length > 0 ? suspect : given;
}

/** A start that stands ends the row of those that died. */
export function stands(record: StartRecord, id: string, sums: Sums): StartRecord {
  const marks = withoutMark(record.marks, id);
  return { ...record, deaths: 0, marks, stood: { ...record.stood, ...sums } };
}

export const withoutMark = (marks: StartRecord['marks'], id: string): StartRecord['marks'] =>
  Object.fromEntries(Object.entries(marks).filter(([each]) => each !== id));
