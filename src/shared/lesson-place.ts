// Where in a lesson something stands, as a person names it: step 3, prediction, choice 2.

export const lessonParts = [
  'id',
  'title',
  'aim',
  'section',
  'minutes',
  'steps',
  'step',
  'text',
  'session',
  'against',
  'run',
  'at',
  'figure',
  'controls',
  'views',
  'covers',
  'symbols',
  'symbol',
  'prediction',
  'question',
  'choices',
  'choice',
  'replies',
  'reply',
  'answer',
  'tolerance',
  'because',
  'task',
  'done',
  'check',
  'demo',
  'change',
  'hint',
  'en',
  'ko',
] as const;
export type LessonPart = (typeof lessonParts)[number];

/** `number` counts from 1. */
export interface LessonPlaceItem {
  readonly part: LessonPart;
  readonly number?: number;
}

export type PlaceInLesson = readonly LessonPlaceItem[];

/** The lists whose items have a name of their own. */
const items: Readonly<Record<string, LessonPart>> = {
  steps: 'step',
  against: 'run',
  choices: 'choice',
  replies: 'reply',
  done: 'check',
  symbols: 'symbol',
};

/** An item is named by its list alone: in a check the field “check” is no place of its own. */
const isPart = (key: string): key is LessonPart =>
  (lessonParts as readonly string[]).includes(key) &&
  !Object.values(items).includes(key as LessonPart);

/** @param keys the way to it in the file */
export function placeInLesson(keys: readonly (string | number)[]): PlaceInLesson {
  const place: LessonPlaceItem[] = [];
  for (const [k, key] of keys.entries()) {
    const next = keys[k + 1];
    const item = items[key];
    if (item && typeof next === 'number') place.push({ part: item, number: next + 1 });
    else if (typeof key === 'string' && isPart(key)) place.push({ part: key });
  }
  return place;
}
