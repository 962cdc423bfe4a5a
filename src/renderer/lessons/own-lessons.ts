// The lessons of one's own: their only writer. Each was a file that somebody opened or made here; main
// keeps it for the next start. Beside them stands the one that its author is trying.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Language } from '../../shared/languages';
import { type LessonFile } from '../../shared/lessons/lesson-file';
import { lessonText } from '../../shared/lessons/lesson-text';
import { textIn } from '../../shared/lessons/written-text';
import type { ShellClient } from '../../shared/protocol/clients';
import type { Replies, Sent } from '../../shared/protocol/protocol';
import { sendFile } from '../model/export/send-file';
import type { Notices } from '../model/notices';
import type { Lesson } from './lesson';
import { fileOfLesson } from './file-of-lesson';
import { lessonOfFile } from './lesson-of-file';
import { lessonIdOf } from './lesson-id';
import { bounds } from '../../shared/bounds';

type Kept = Replies['ownLessons']['lessons'][number];

/** By which the app knows one: apart from its own lessons, one of which may have been its model. */
export const appId = (id: string): string => `own:${id}`;
/** The lesson that its author is trying; no file has this id. */
export const TRIAL = 'trial:';

export interface OwnLessonParts {
  readonly shell: ShellClient;
  readonly notices: Pick<Notices, 'tell' | 'fail' | 'refuse'>;
  readonly language: ReadonlySignal<Language>;
}

export class OwnLessons {
  private readonly kept = signal<readonly Kept[]>([]);
  private readonly trial = signal<LessonFile | null>(null);
  /** Those that are listed. */
  readonly listed: ReadonlySignal<readonly Lesson[]>;
  /** The same, and the one that is being tried. */
  readonly all: ReadonlySignal<readonly Lesson[]>;

  constructor(
    kept: readonly Kept[],
    private readonly parts: OwnLessonParts,
  ) {
    this.kept.value = kept;
    this.listed = computed(() =>
      this.kept.value.map(({ id, lesson }) => lessonOfFile(lesson, appId(id))),
    );
    this.all = computed(() => {
      const trial = this.trial.value;
      return trial ? [...this.listed.value, lessonOfFile(trial, TRIAL)] : this.listed.value;
    });
  }

  /** By which its file is known; null for one that no start gives back. @param id by which the app knows it */
  keptId(id: string): string | null {
    return this.kept.peek().find((each) => appId(each.id) === id)?.id ?? null;
  }

  /** @param id by which the app knows it */
  fileOf(id: string): LessonFile | null {
    return this.kept.value.find((each) => appId(each.id) === id)?.lesson ?? null;
  }

  /** Whether it is there just as it is. */
  holds(lesson: LessonFile): boolean {
    const file = this.fileOf(appId(lessonIdOf(lesson)));
    return file !== null && JSON.stringify(file) === JSON.stringify(lesson);
  }

  /**
   * One of the same id loses its place, which can be undone.
   *
   * @returns by which the app knows it; null where there are too many already
   */
  add(lesson: LessonFile): string | null {
    const id = lessonIdOf(lesson);
    const all = this.kept.peek();
    const before = all.find((each) => each.id === id);
    if (!before && all.length >= bounds.lessons) {
      this.parts.notices.refuse({ code: 'tooManyLessons', most: bounds.lessons });
      return null;
    }
    const held = this.holds(lesson);
    this.put({ id, lesson });
    if (before && !held) {
      const title = this.titleOf(before.lesson);
      this.parts.notices.tell((t) => t.ownLessons.replaced(title), {
        does: 'undo',
        run: () => this.put(before),
      });
    }
    return appId(id);
  }

  /** Which can be undone. @param id by which the app knows it */
  remove(id: string): void {
    const gone = this.kept.peek().find((each) => appId(each.id) === id);
    if (!gone) return;
    this.kept.value = this.kept.peek().filter((each) => each !== gone);
    void this.ask(this.parts.shell.request('removeLesson', { id: gone.id }));
    const title = this.titleOf(gone.lesson);
    this.parts.notices.tell((t) => t.ownLessons.removed(title), {
      does: 'undo',
      run: () => this.put(gone),
    });
  }

  /** A lesson leaves as a file: one of the app in every language, one of one's own as it is. */
  save(lesson: Lesson): Promise<boolean> {
    return this.saveFile(this.fileOf(lesson.id) ?? fileOfLesson(lesson));
  }

  /** @returns whether it was saved */
  async saveFile(file: LessonFile): Promise<boolean> {
    const { shell, notices } = this.parts;
    const answer = await sendFile(shell, {
      kind: 'lesson.json',
      name: file.id ?? 'lesson',
      bytes: new TextEncoder().encode(lessonText(file)),
    });
    if (!answer.ok) notices.fail(answer);
    if (!answer.ok || !answer.value) return false;
    const { name } = answer.value;
    notices.tell((t) => t.ownLessons.saved(name));
    return true;
  }

  /** null: nothing is tried any more. */
  try(lesson: LessonFile | null): void {
    this.trial.value = lesson;
  }

  /** Each is there from now on, and for the next start only once it is kept. */
  show(one: Kept): void {
    const all = this.kept.peek();
    const at = all.findIndex(({ id }) => id === one.id);
    this.kept.value = at === -1 ? [...all, one] : all.with(at, one);
  }

  keep(one: Kept): Promise<void> {
    // Nobody writes into it, though the schema would let them.
    return this.ask(this.parts.shell.request('keepLesson', one as Sent<'keepLesson'>));
  }

  private put(one: Kept): void {
    this.show(one);
    void this.keep(one);
  }

  private titleOf({ title }: LessonFile): string {
    return textIn(title, this.parts.language.peek());
  }

  private async ask(asked: ReturnType<ShellClient['request']>): Promise<void> {
    const answer = await asked;
    if (!answer.ok) this.parts.notices.fail(answer);
  }
}
