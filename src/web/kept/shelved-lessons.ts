// The lessons of one's own on the shelf: each believed only after it was parsed. One that cannot be read
// is set aside, and the user is told.

import * as v from 'valibot';
import { lessonId, type LessonFile } from '../../shared/lessons/lesson-file';
import { lessonText, readLessonText } from '../../shared/lessons/lesson-text';
import type { Problem } from '../../shared/problem';
import type { Body, Replies } from '../../shared/protocol/protocol';
import type { Shelf } from './shelf';
import { bounds } from '../../shared/bounds';

const NAME = 'lessons';

const listSchema = v.array(v.strictObject({ id: lessonId, text: v.string() }));
type Entries = v.InferOutput<typeof listSchema>;

export class ShelvedLessons {
  constructor(private readonly shelf: Shelf) {}

  /** In the order in which they were kept. */
  async load(): Promise<Replies['ownLessons']> {
    const text = await this.shelf.read(NAME).catch(() => null);
    const entries = entriesIn(text);
    if (!entries) {
      await this.shelf.setAside(NAME).catch(() => {});
      return { lessons: [], notice: { code: 'inFile', file: NAME, why: { code: 'notJson' } } };
    }
    const lessons: { id: string; lesson: LessonFile }[] = [];
    let notice: Problem | null = null;
    for (const { id, text: each } of entries) {
      const read = readLessonText(`${id}.lesson.json`, each);
      if (read.ok) lessons.push({ id, lesson: read.value });
      else notice = { code: 'lessonLost', why: read.problem, file: null };
    }
    if (notice) await this.setAside(new Set(lessons.map(({ id }) => id)));
    return { lessons, notice };
  }

  /** @returns why it is not kept, or null. Rejects where nothing can be kept */
  async keep({ id, lesson }: Body<'keepLesson'>): Promise<Problem | null> {
    const text = lessonText(lesson);
    if (new TextEncoder().encode(text).length > bounds.lessonBytes) return { code: 'fileTooLarge' };
    let problem: Problem | null = null;
    await this.shelf.change(NAME, (before) => {
      const entries = entriesIn(before) ?? [];
      const at = entries.findIndex((each) => each.id === id);
      if (at === -1 && entries.length >= bounds.lessons) {
        problem = { code: 'tooManyLessons', most: bounds.lessons };
        return before;
      }
      const kept = entries.filter((each) => each.id !== id);
      return JSON.stringify([...kept, { id, text }]);
    });
    return problem;
  }

  remove(id: string): Promise<void> {
    return this.shelf.change(NAME, (before) => {
      const entries = entriesIn(before);
      return entries ? JSON.stringify(entries.filter((each) => each.id !== id)) : before;
    });
  }

  async ids(): Promise<readonly string[]> {
    const entries = entriesIn(await this.shelf.read(NAME).catch(() => null));
    return entries?.map(({ id }) => id) ?? [];
  }

  /** Its text, which is no longer there then. */
  async take(id: string): Promise<readonly string[]> {
    const text = await this.shelf.read(NAME).catch(() => null);
    const taken = entriesIn(text)?.filter((each) => each.id === id) ?? [];
    if (taken.length > 0) await this.remove(id).catch(() => {});
    return taken.map((each) => each.text);
  }

  /** All but those that could be read. */
  private async setAside(read: ReadonlySet<string>): Promise<void> {
    try {
      let unreadable: Entries = [];
      await this.shelf.change(NAME, (before) => {
        const entries = entriesIn(before) ?? [];
        unreadable = entries.filter(({ id }) => !read.has(id));
        return JSON.stringify(entries.filter(({ id }) => read.has(id)));
      });
      await this.shelf.change(`${NAME}.unreadable`, () => JSON.stringify(unreadable));
    } catch {
      // They are told of once more.
    }
  }
}

/** null for what is no list of them. */
function entriesIn(text: string | null): Entries | null {
  if (text === null) return [];
  try {
    return v.parse(listSchema, JSON.parse(text));
  } catch {
    return null;
  }
}
