// The lessons of one's own, a file each in a folder of the app's: read at the start, each believed only
// after it was parsed, and written whole. One that cannot be read is set aside, and the user is told.

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../node/read-text';
import { type LessonFile } from '../../shared/lessons/lesson-file';
import { lessonText, readLessonText } from '../../shared/lessons/lesson-text';
import type { Problem } from '../../shared/problem';
import type { Parsed } from '../../shared/session/fields';
import { setAside } from './set-aside';
import { writeWholeSync } from '../../node/write-whole';
import { bounds } from '../../shared/bounds';

export interface KeptLesson {
  readonly id: string;
  readonly lesson: LessonFile;
}

const ENDING = '.lesson.json';
const OWN = /^[a-z0-9][a-z0-9-]*\.lesson\.json$/;

export class KeptLessons {
  constructor(private readonly folder: string) {}

  /** In the order in which they were kept. @param now for the name of a file that is set aside */
  load(now: Date): { readonly lessons: readonly KeptLesson[]; readonly notice: Problem | null } {
    const lessons: KeptLesson[] = [];
    let notice: Problem | null = null;
    for (const name of this.names()) {
      const file = path.join(this.folder, name);
      const read = readLesson(name, file);
      if (read.ok) lessons.push({ id: name.slice(0, -ENDING.length), lesson: read.value });
      else notice = { code: 'lessonLost', why: read.problem, file: setAside(file, now) };
    }
    return { lessons, notice };
  }

  /**
   * @returns why it is not kept, or null
   * @throws when it cannot be written; the one before stays
   */
  keep({ id, lesson }: KeptLesson): Problem | null {
    const name = `${id}${ENDING}`;
    const bytes = Buffer.from(lessonText(lesson));
    // It could not be read again.
    if (bytes.length > bounds.lessonBytes) return { code: 'fileTooLarge' };
    const names = this.names();
    if (names.length >= bounds.lessons && !names.includes(name)) {
      return { code: 'tooManyLessons', most: bounds.lessons };
    }
    mkdirSync(this.folder, { recursive: true });
    writeWholeSync(path.join(this.folder, name), bytes);
    return null;
  }

  remove(id: string): void {
    rmSync(this.fileOf(id), { force: true });
  }

  fileOf(id: string): string {
    return path.join(this.folder, `${id}${ENDING}`);
  }

  ids(): readonly string[] {
    return this.names().map((name) => name.slice(0, -ENDING.length));
  }

  private names(): readonly string[] {
    try {
      const time = (name: string) => statSync(path.join(this.folder, name)).mtimeMs;
      return readdirSync(this.folder)
        .filter((name) => OWN.test(name))
        .map((name) => ({ name, time: time(name) }))
        .sort((a, b) => a.time - b.time || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name);
    } catch {
      // There has been none yet.
      return [];
    }
  }
}

function readLesson(name: string, file: string): Parsed<LessonFile> {
  try {
    const read = readText(file, bounds.lessonBytes);
    if (read.ok) return readLessonText(name, read.text);
  } catch {
    // It is said below.
  }
  return { ok: false, problem: { code: 'unreadableFile', system: '' } };
}
