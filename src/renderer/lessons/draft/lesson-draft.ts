// The lesson that is being made: its only writer. Every change can be undone; what there is survives
// the window, a crash and a new start. It need not be whole: what is missing is said by the reader of
// lesson files.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Language } from '../../../shared/languages';
import type { LessonFile, StepFile } from '../../../shared/lessons/lesson-file';
import { LESSON_FORMAT } from '../../../shared/lessons/lesson-file';
import { problemsOfLesson } from '../../../shared/lessons/parse-lesson';
import type { LessonProblem } from '../../../shared/problem';
import type { ProgressStorage } from '../progress';
import { bounds } from '../../../shared/bounds';

const KEY = 'descent-lab.lesson-draft';
const LENGTH = 200;

const emptyStep: StepFile = { title: {}, text: {} };
const emptyLesson: LessonFile = {
  format: LESSON_FORMAT,
  version: 1,
  title: {},
  aim: {},
  minutes: 10,
  steps: [emptyStep],
};

export type Writing = Language | 'both';

/** Where its author is: not there, in the editor, in the lab for a set-up, or trying it. */
export type DraftPlace = 'away' | 'editor' | 'lab' | 'trial';

export class LessonDraft {
  private readonly now;
  private readonly past = signal<readonly LessonFile[]>([]);
  private readonly future = signal<readonly LessonFile[]>([]);
  private readonly at = signal<number | null>(null);
  private readonly where = signal<DraftPlace>('away');
  private readonly kept = signal<string>('');
  private readonly languages = signal<Writing | null>(null);
  /** Names what is being typed, so that a sentence is one undo step. */
  private gesture: string | null = null;

  /** In which languages its author writes; null: in that of the window. */
  readonly writing: ReadonlySignal<Writing | null> = this.languages;
  readonly lesson: ReadonlySignal<LessonFile>;
  /** The step that is edited; null for what is said of the whole lesson. */
  readonly index: ReadonlySignal<number | null> = this.at;
  readonly place: ReadonlySignal<DraftPlace> = this.where;
  readonly problems: ReadonlySignal<readonly LessonProblem[]>;
  /** Whether something was changed since it was saved or begun. */
  readonly unsaved: ReadonlySignal<boolean>;
  readonly canUndo = computed(() => this.past.value.length > 0);
  readonly canRedo = computed(() => this.future.value.length > 0);

  constructor(private readonly storage: ProgressStorage) {
    const { lesson, saved } = read(storage);
    this.now = signal(lesson);
    this.kept.value = saved ? JSON.stringify(lesson) : '';
    this.lesson = this.now;
    this.problems = computed(() => problemsOfLesson(this.now.value));
    this.unsaved = computed(() => JSON.stringify(this.now.value) !== this.kept.value);
  }

  writeIn(writing: Writing): void {
    this.languages.value = writing;
  }

  go(place: DraftPlace): void {
    this.where.value = place;
  }

  /** Another lesson to go on with; what was there can be had back by undo. */
  begin(lesson: LessonFile = emptyLesson): void {
    batch(() => {
      this.write(lesson, null);
      this.at.value = null;
      this.markSaved();
    });
  }

  markSaved(): void {
    this.kept.value = JSON.stringify(this.now.peek());
    this.keep();
  }

  choose(index: number | null): void {
    this.gesture = null;
    this.at.value = index;
  }

  /** @param gesture changes in a row with the same name undo as one */
  change(patch: Partial<LessonFile>, gesture: string | null = null): void {
    this.write({ ...this.now.peek(), ...patch }, gesture);
  }

  /** The whole of it, as it is changed. */
  replace(lesson: LessonFile, gesture: string | null = null): void {
    this.write(lesson, gesture);
  }

  /** `undefined` takes a field away. */
  changeStep(patch: StepPatch, gesture: string | null = null): void {
    const index = this.at.peek();
    const { steps } = this.now.peek();
    const step = index === null ? undefined : steps[index];
    if (index === null || !step) return;
    this.change(
      { steps: steps.with(index, without({ ...step, ...patch }) as StepFile) },
      gesture && `${index} ${gesture}`,
    );
  }

  addStep(): void {
    const { steps } = this.now.peek();
    if (steps.length >= bounds.lessonSteps) return;
    const index = (this.at.peek() ?? steps.length - 1) + 1;
    batch(() => {
      this.change({ steps: steps.toSpliced(index, 0, emptyStep) });
      this.at.value = index;
    });
  }

  /** The only one stays. */
  removeStep(index: number): void {
    const { steps } = this.now.peek();
    if (steps.length === 1) return;
    batch(() => {
      this.change({ steps: steps.toSpliced(index, 1) });
      this.at.value = Math.min(index, steps.length - 2);
    });
  }

  moveStep(index: number, to: number): void {
    const { steps } = this.now.peek();
    const step = steps[index];
    if (!step || to < 0 || to >= steps.length) return;
    batch(() => {
      this.change({ steps: steps.toSpliced(index, 1).toSpliced(to, 0, step) });
      this.at.value = to;
    });
  }

  undo(): void {
    this.travel(this.past, this.future);
  }

  redo(): void {
    this.travel(this.future, this.past);
  }

  private travel(from: typeof this.past, to: typeof this.past): void {
    const lesson = from.peek().at(-1);
    if (!lesson) return;
    batch(() => {
      to.value = [...to.peek(), this.now.peek()];
      from.value = from.peek().slice(0, -1);
      this.now.value = lesson;
      this.gesture = null;
      if (this.at.peek() !== null) {
        this.at.value = Math.min(this.at.peek() ?? 0, lesson.steps.length - 1);
      }
    });
    this.keep();
  }

  private write(lesson: LessonFile, gesture: string | null): void {
    batch(() => {
      if (gesture === null || gesture !== this.gesture) {
        this.past.value = [...this.past.peek().slice(1 - LENGTH), this.now.peek()];
      }
      this.gesture = gesture;
      this.future.value = [];
      this.now.value = lesson;
    });
    this.keep();
  }

  private keep(): void {
    const kept = { lesson: this.now.peek(), saved: !this.unsaved.peek() };
    this.storage.setItem(KEY, JSON.stringify(kept));
  }
}

/** Fields of a step, of which some may be taken away. */
type StepPatch = { readonly [K in keyof StepFile]?: StepFile[K] | undefined };

const without = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

/** What is no lesson at all is forgotten; one that is not whole is gone on with. */
function read(storage: ProgressStorage): { lesson: LessonFile; saved: boolean } {
  const fresh = { lesson: emptyLesson, saved: true };
  try {
    const { lesson, saved } = JSON.parse(storage.getItem(KEY) ?? 'null') as typeof fresh;
    return isDraft(lesson) ? { lesson, saved } : fresh;
  } catch {
    return fresh;
  }
}

/** Written here, so that its outline is enough: what does not fit is said in the editor. */
const isDraft = ({ format, title, aim, steps }: LessonFile): boolean =>
  format === LESSON_FORMAT &&
  steps.length > 0 &&
  [title, aim, ...steps.flatMap((step) => [step.title, step.text])].every(
    (text) => typeof text === 'string' || (typeof text === 'object' && text !== null),
  );
