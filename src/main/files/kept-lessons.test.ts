import { existsSync, utimesSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { folderOfEach } from '../../node/folder.fixture';
import { bounds } from '../../shared/bounds';
import { shortLesson } from '../../shared/lessons/short-lesson.fixture';
import { KeptLessons } from './kept-lessons';

const { at, names, put } = folderOfEach();
let kept: KeptLessons;
beforeEach(() => void (kept = new KeptLessons(at('lessons'))));

const now = new Date('2026-03-02T09:30:00.000Z');
const own = (id: string, title = id) => ({ id, lesson: { ...shortLesson, title } });

test('before the first lesson there is none, and nothing is said', () => {
  expect(kept.load(now)).toEqual({ lessons: [], notice: null });
  expect(existsSync(at('lessons'))).toBe(false);
});

test('lessons come back in the order in which they were kept, each id once, and no other file is left', () => {
  expect(kept.keep(own('b', 'old'))).toBeNull();
  for (const [k, id] of ['b', 'a', 'c'].entries()) {
    expect(kept.keep(own(id))).toBeNull();
    utimesSync(at('lessons', `${id}.lesson.json`), 1000 + k, 1000 + k);
  }
  kept.remove('a');
  const lessons = [own('b'), own('c')];
  expect(new KeptLessons(at('lessons')).load(now)).toEqual({ lessons, notice: null });
  expect(names('lessons')).toEqual(['b.lesson.json', 'c.lesson.json']);
});

test('one that is too large to be read again is not kept', () => {
  const step = { title: 'One', text: '가'.repeat(4000) };
  const lesson = { ...shortLesson, steps: Array.from({ length: 200 }, () => step) };
  expect(kept.keep({ id: 'large', lesson })).toEqual({ code: 'fileTooLarge' });
  expect(existsSync(at('lessons'))).toBe(false);
});

const unreadable = ['', '{', '{"format":"descent-lab","version":2}', '\uFFFF'.repeat(300)];
test.each(unreadable)(
  'one that cannot be read is set aside, and the others are there: %j',
  (text) => {
    kept.keep(own('good'));
    put('lessons/bad.lesson.json', text);
    const { lessons, notice } = kept.load(now);
    expect(lessons).toEqual([own('good')]);
    const aside = 'bad.lesson.unreadable-2026-03-02T09-30-00-000Z.json';
    expect(names('lessons')).toEqual([aside, 'good.lesson.json']);
    for (const sentence of Object.values(said(notice!))) {
      for (const name of ['bad.lesson.json', aside]) expect(sentence).toContain(name);
    }
    expect(kept.load(now).notice).toBeNull();
  },
);

test('there are at most fifty, and one of them can still be replaced', () => {
  for (let k = 0; k < bounds.lessons; k++) kept.keep(own(`l${k}`));
  expect(kept.keep(own('more'))).toEqual({ code: 'tooManyLessons', most: bounds.lessons });
  expect(kept.keep(own('l7', 'new'))).toBeNull();
});

test('a place that cannot be written is an error for the caller', () => {
  put('lessons', '');
  expect(() => kept.keep(own('a'))).toThrow();
});
