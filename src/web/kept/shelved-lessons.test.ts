import { beforeEach, expect, test } from 'vitest';
import { lessonText } from '../../shared/lessons/lesson-text';
import { shortLesson as lesson } from '../../shared/lessons/short-lesson.fixture';
import { aBrowser, noShelf } from './places.fixture';
import { ShelvedLessons } from './shelved-lessons';
import { bounds } from '../../shared/bounds';

let { shelf } = aBrowser();
let lessons: ShelvedLessons;
beforeEach(() => {
  ({ shelf } = aBrowser());
  lessons = new ShelvedLessons(shelf);
});

const put = (text: string) => shelf.change('lessons', () => text);

test('nothing is kept at first; where nothing can be kept, that is an error', async () => {
  expect(await lessons.load()).toEqual({ lessons: [], notice: null });
  const none = new ShelvedLessons(noShelf);
  expect(await none.load()).toEqual({ lessons: [], notice: null });
  await expect(none.keep({ id: 'a', lesson })).rejects.toThrow(DOMException);
});

test('two tabs keep theirs, in the order in which they came; the newest stands for one kept twice', async () => {
  const other = new ShelvedLessons(shelf);
  await lessons.keep({ id: 'a', lesson });
  await other.keep({ id: 'b', lesson });
  const flat = { id: 'a', lesson: { ...lesson, title: 'Flat' } };
  await lessons.keep(flat);
  expect(await other.load()).toEqual({ lessons: [{ id: 'b', lesson }, flat], notice: null });
});

test('there is room for so many, and one that is kept again needs none', async () => {
  const text = lessonText(lesson);
  const full = Array.from({ length: bounds.lessons }, (_, k) => ({ id: `l-${k}`, text }));
  await put(JSON.stringify(full));
  const tooMany = { code: 'tooManyLessons', most: bounds.lessons };
  expect(await lessons.keep({ id: 'more', lesson })).toEqual(tooMany);
  expect(await lessons.keep({ id: 'l-3', lesson })).toBeNull();
  await lessons.remove('l-0');
  expect(await lessons.keep({ id: 'more', lesson })).toBeNull();
});

test('one that cannot be read is set aside and told of once', async () => {
  await put('[{"id":"bad","text":"{"}]');
  expect(await lessons.load()).toMatchObject({
    lessons: [],
    notice: { code: 'lessonLost', file: null, why: { code: 'inFile', file: 'bad.lesson.json' } },
  });
  expect(await lessons.load()).toEqual({ lessons: [], notice: null });
  expect(await shelf.read('lessons.unreadable')).toContain('bad');
});

const unreadable = ['{', '3', '[{"id":"../x","text":"{}"}]'];
test.each(unreadable)('what is no list of them is set aside: %s', async (text) => {
  await put(text);
  expect((await lessons.load()).notice).not.toBeNull();
  expect(await lessons.load()).toEqual({ lessons: [], notice: null });
  expect(await shelf.read('lessons.unreadable')).toBe(text);
});
