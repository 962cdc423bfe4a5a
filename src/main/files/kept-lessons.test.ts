import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { type LessonFile } from '../../shared/lessons/lesson-file';
import { KeptLessons } from './kept-lessons';
import { bounds } from '../../shared/bounds';

let folder: string;
let kept: KeptLessons;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'descent-lessons-')), 'lessons');
  kept = new KeptLessons(folder);
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const now = new Date('2026-03-02T09:30:00.000Z');
const lesson = (title: string): LessonFile => ({
  format: 'descent-lab-lesson',
  version: 1,
  title,
  aim: 'You can do it.',
  minutes: 5,
  steps: [{ title: 'One', text: '한 걸음' }],
});

test('before the first lesson there is none, and nothing is said', () => {
  expect(kept.load(now)).toEqual({ lessons: [], notice: null });
  expect(existsSync(folder)).toBe(false);
});

test('lessons come back in the order in which they were kept', () => {
  for (const [k, id] of ['b', 'a', 'c'].entries()) {
    expect(kept.keep({ id, lesson: lesson(id) })).toBeNull();
    utimesSync(path.join(folder, `${id}.lesson.json`), 1000 + k, 1000 + k);
  }
  kept.remove('a');
  expect(new KeptLessons(folder).load(now)).toEqual({
    lessons: [
      { id: 'b', lesson: lesson('b') },
      { id: 'c', lesson: lesson('c') },
    ],
    notice: null,
  });
});

test('one that is too large to be read again is not kept', () => {
  const step = { title: 'One', text: '가'.repeat(4000) };
  const large = { ...lesson('large'), steps: Array.from({ length: 200 }, () => step) };
  expect(kept.keep({ id: 'large', lesson: large })).toEqual({ code: 'fileTooLarge' });
  expect(existsSync(folder)).toBe(false);
});

test('one of the same id takes the place of the other, and no other file is left', () => {
  kept.keep({ id: 'a', lesson: lesson('old') });
  kept.keep({ id: 'a', lesson: lesson('new') });
  expect(kept.load(now).lessons).toEqual([{ id: 'a', lesson: lesson('new') }]);
  expect(readdirSync(folder)).toEqual(['a.lesson.json']);
});

test.each(['', '{', '{"format":"descent-lab","version":2}', '\uFFFF'.repeat(300)])(
  'one that cannot be read is set aside, and the others are there: %j',
  (text) => {
    kept.keep({ id: 'good', lesson: lesson('good') });
    writeFileSync(path.join(folder, 'bad.lesson.json'), text);
    const { lessons, notice } = kept.load(now);
    expect(lessons.map(({ id }) => id)).toEqual(['good']);
    const aside = 'bad.lesson.unreadable-2026-03-02T09-30-00-000Z.json';
    expect(readdirSync(folder).sort()).toEqual([aside, 'good.lesson.json']);
    for (const sentence of Object.values(said(notice!))) {
      expect(sentence).toContain('bad.lesson.json');
      expect(sentence).toContain(aside);
    }
    expect(kept.load(now).notice).toBeNull();
  },
);

test('there are at most fifty, and one of them can still be replaced', () => {
  for (let k = 0; k < bounds.lessons; k++) kept.keep({ id: `l${k}`, lesson: lesson(`${k}`) });
  expect(kept.keep({ id: 'more', lesson: lesson('more') })).toEqual({
    code: 'tooManyLessons',
    most: bounds.lessons,
  });
  expect(kept.keep({ id: 'l7', lesson: lesson('new') })).toBeNull();
});

test('a place that cannot be written is an error for the caller', () => {
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(folder, '');
  expect(() => kept.keep({ id: 'a', lesson: lesson('a') })).toThrow();
});
