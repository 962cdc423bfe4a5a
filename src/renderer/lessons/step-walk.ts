// The way through a step, press by press: the question, the task as it is done, and only then the
// answer with its reason; then the next step. A class is led by it with a clicker, somebody who is
// stuck by a button.

import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { Lab } from '../model/lab';
import type { Lesson, LessonStep, LiveFacts } from './lesson';
import type { LessonProgress, Progress } from './progress';

/** As far as a step has come. */
type Stage = 'question' | 'predicted' | 'judged' | 'reason';

/** The open lesson, as far as the way through its step needs it. */
interface OpenLesson {
  readonly lesson: ReadonlySignal<Lesson | null>;
  readonly step: ReadonlySignal<LessonStep | null>;
  readonly progress: ReadonlySignal<LessonProgress | null>;
  readonly answered: ReadonlySignal<boolean>;
  readonly ended: ReadonlySignal<boolean>;
  readonly facts: ReadonlySignal<LiveFacts | null>;
  readonly show: (change?: LessonStep['session'], at?: number) => void;
  readonly showAgain: () => void;
  readonly goOn: () => void;
  readonly goBack: () => void;
}

export class StepWalk {
  /** Whether the reason is told: `later` until somebody asks, even when all is done. */
  private readonly telling = signal<'when done' | 'now' | 'later'>('when done');
  /** The step of the run that a demonstration plays to; null while none is under way. */
  private readonly playTo = signal<number | null>(null);
  /** Tasks that were demonstrated since the start of the app: these can be taken back. */
  private readonly demonstrated = new Set<string>();
  /** Whether the reason is told. */
  readonly explained: ReadonlySignal<boolean>;
  readonly taskDone: ReadonlySignal<boolean>;
  /** Whether it is told what was right: where there is a task, once it has been done. */
  readonly judged: ReadonlySignal<boolean>;
  readonly stage: ReadonlySignal<Stage>;

  constructor(
    private readonly lab: Lab,
    private readonly lessons: OpenLesson,
    private readonly store: Progress,
  ) {
    const { step, progress, answered } = lessons;
    this.taskDone = computed(
      () => step.value !== null && (progress.value?.tasks.includes(step.value.id) ?? false),
    );
    // What a demonstration does is seen to its end, too.
    const taskOpen = computed(
      () => step.value?.done !== undefined && (!this.taskDone.value || this.playTo.value !== null),
    );
    this.explained = computed(() => {
      if (!step.value?.prediction || !answered.value) return false;
      return (
        this.telling.value === 'now' || (this.telling.value === 'when done' && !taskOpen.value)
      );
    });
    this.judged = computed(() => {
      if (!step.value?.prediction || !answered.value) return false;
      const gaveUp =
        progress.value?.shown.includes(step.value.id) && this.telling.value !== 'later';
      return this.explained.value || !taskOpen.value || gaveUp === true;
    });
    this.stage = computed(() => {
      if (this.explained.value) return 'reason';
      if (this.judged.value || (this.taskDone.value && answered.value)) return 'judged';
      return answered.value && step.value?.prediction ? 'predicted' : 'question';
    });
    effect(() => this.play());
  }

  /** A step opens. */
  begin(): void {
    this.telling.value = 'when done';
    this.playTo.value = null;
  }

  /** Tells the reason, to somebody who asks before the task is done. */
  explain(): void {
    this.telling.value = 'now';
  }

  /** One press on: the task, what was right, the reason, the next step. */
  forward(): void {
    const step = this.lessons.step.peek();
    if (!step) return;
    const { prediction, demo } = step;
    const stage = this.stage.peek();
    const to = this.playTo.peek();
    if (to !== null) this.finishPlaying(to);
    else if ((stage === 'question' || stage === 'predicted') && demo) {
      // The class looks first; the reason comes with the next press.
      if (prediction && !this.lessons.answered.peek()) this.showAnswer('later');
      this.demonstrate('later');
    } else if (stage === 'question' && prediction) this.showAnswer('later');
    else if (stage !== 'reason' && prediction) this.explain();
    else this.lessons.goOn();
  }

  /** One press back: each takes away what the one forward brought. */
  back(): void {
    const { lesson, step, progress } = this.lessons;
    const at = { lesson: lesson.peek()?.id ?? '', step: step.peek()?.id ?? '' };
    const key = `${at.lesson}.${at.step}`;
    const stage = this.stage.peek();
    if (this.lessons.ended.peek()) this.lessons.goBack();
    else if (stage === 'reason') this.telling.value = 'later';
    else if (this.demonstrated.has(key) || progress.peek()?.shown.includes(at.step)) {
      batch(() => {
        if (this.demonstrated.delete(key)) this.store.undoTask(at.lesson, at.step);
        this.lessons.showAgain();
      });
    } else this.lessons.goBack();
  }

  /** What the button of somebody who is stuck does: the answer, or the task. */
  readonly showMe = (): void => {
    if (this.lessons.answered.peek()) this.demonstrate('when done');
    else this.showAnswer('when done');
  };

  private showAnswer(telling: 'when done' | 'later'): void {
    const [lesson, step] = [this.lessons.lesson.peek(), this.lessons.step.peek()];
    if (!lesson || !step) return;
    batch(() => {
      this.telling.value = telling;
      this.store.show(lesson.id, step.id);
    });
  }

  private demonstrate(telling: 'when done' | 'later'): void {
    const [lesson, step] = [this.lessons.lesson.peek(), this.lessons.step.peek()];
    if (!lesson || !step?.demo) return;
    const { change, at, replay = false } = step.demo;
    batch(() => {
      this.demonstrated.add(`${lesson.id}.${step.id}`);
      this.lessons.show(change, at === undefined ? undefined : 0);
      this.telling.value = telling;
      this.playTo.value = at ?? null;
      if (replay) this.lab.looks.set({ sharedArray: true });
    });
  }

  /** Plays as soon as the run is there, and stops where the task wants to be. */
  private play(): void {
    const to = this.playTo.value;
    const facts = this.lessons.facts.value;
    if (to === null || !facts || facts.outcome === null) return;
    const { playback } = this.lab;
    const arrived = facts.step >= to;
    untracked(() => {
      if (arrived) this.finishPlaying(to);
      else if (!playback.playing.peek() && facts.step === 0) playback.play();
    });
  }

  private finishPlaying(to: number): void {
    // Its run is still on the way.
    if (!this.lessons.facts.peek()?.outcome) return;
    this.playTo.value = null;
    this.lab.playback.seek(to);
  }
}
