// The open lesson: its only writer. A step shows its session; what the student then changes is
// the ordinary lab. Leaving keeps everything, coming back restores it: a lesson as it was left, and
// the student's own experiment as it was before the first lesson.

import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
} from '@preact/signals-core';
import { holdRun } from './held-run';
import { isDone } from './is-done';
import type { Lesson, LessonStep, LiveFacts } from './lesson';
import { factsOf } from './live-facts';
import type { Lab } from '../model/lab';
import { showSession } from '../model/operations';
import type { Answer, Experiment, LessonProgress, Progress } from './progress';
import { sessionOfStep } from './step-session';
import { stepSpeed } from './step-speed';
import { StepWalk } from './step-walk';

export class Lessons {
  readonly lesson: ReadonlySignal<Lesson | null>;
  readonly progress: ReadonlySignal<LessonProgress | null>;
  readonly step: ReadonlySignal<LessonStep | null>;
  /** Whether the last step of the last lesson of its series is over: the closing word is shown. */
  readonly ended = signal(false);
  /** What the lab shows right now; null until there is a run, and while a step is being set up. */
  readonly facts: ReadonlySignal<LiveFacts | null>;
  /** Whether the open step asks for nothing more: its prediction is made, or its answer was shown. */
  readonly answered: ReadonlySignal<boolean>;
  /** Counts how often somebody wanted to see the run before predicting how it goes. */
  readonly refused: ReadonlySignal<number>;
  /** The way through the open step, press by press. */
  readonly walk: StepWalk;

  constructor(
    private readonly lab: Lab,
    private readonly store: Progress,
    /** The lessons of the course. */
    readonly catalogue: readonly Lesson[],
    /** Those that stand beside it, each for itself. */
    own: ReadonlySignal<readonly Lesson[]> = signal([]),
  ) {
    this.lesson = computed(() => {
      const id = store.all.value.away?.lesson;
      return [...catalogue, ...own.value].find((l) => l.id === id) ?? null;
    });
    this.progress = computed(() => {
      const lesson = this.lesson.value;
      return lesson && store.of(lesson.id);
    });
    this.step = computed(() => {
      const lesson = this.lesson.value;
      return lesson?.steps[Math.min(this.index, lesson.steps.length - 1)] ?? null;
    });
    this.facts = computed(() => (this.openOn.value === null ? factsOf(lab) : null));
    this.answered = computed(() => {
      const step = this.step.value;
      const progress = this.progress.value;
      if (!step?.prediction || !progress) return true;
      return step.id in progress.answers || progress.shown.includes(step.id);
    });
    const refused = signal(0);
    this.refused = refused;
    this.walk = new StepWalk(lab, this, store);
    // A lesson that was open when the app was closed.
    this.openOn.value = this.step.peek()?.at ?? null;
    const covered = computed(() =>
      this.answered.value || this.ended.value ? [] : (this.step.value?.covers ?? []),
    );
    effect(() => {
      const { value } = covered;
      untracked(() => lab.covers.put('lesson', value));
    });
    effect(() => this.check());
    effect(() => {
      const { value } = lab.looks.wholeLab;
      untracked(() => this.turnTo(value));
    });
    effect(() => {
      const learning = this.lesson.value !== null && !lab.looks.wholeLab.value;
      const { steps } = lab.session.value;
      untracked(() => {
        const { speed } = lab.settings.now.peek();
        lab.playback.setSpeed(learning ? stepSpeed(steps, speed) : speed);
      });
    });
    holdRun(lab, {
      facts: this.facts,
      covered,
      opened: () => {
        const step = this.step.value;
        if (!step) return null;
        const still = step.still === true && !lab.looks.wholeLab.value;
        return { session: sessionOfStep(step, lab.session.peek()), at: step.at ?? 0, still };
      },
      refuse: () => refused.value++,
    });
  }

  get index(): number {
    return this.progress.value?.step ?? 0;
  }

  /** The lessons that are gone through together with one: the course, or itself alone. */
  seriesOf(lesson: Lesson): readonly Lesson[] {
    return this.catalogue.includes(lesson) ? this.catalogue : [lesson];
  }

  /** Opens a lesson where it was left, or leaves for the student's own experiment (null). */
  open(id: string | null): void {
    batch(() => {
      const own = this.store.all.peek().away?.own;
      const before = this.now();
      this.leave();
      this.closeLab();
      if (id === null) {
        this.store.comeBack();
        if (own) this.restore(own);
        return;
      }
      this.store.goAway(id, before);
      const lesson = this.lesson.peek();
      if (!lesson) return;
      const { left } = this.store.of(lesson.id);
      if (left) this.restore(left);
      else this.show();
    });
  }

  /** Leaves with what the lab shows now: something else is about to be opened in it. */
  close(): void {
    this.leave();
    this.closeLab();
    this.store.comeBack();
  }

  /** Forgets what was done and predicted in every lesson; the open one begins anew. */
  startAgain(): void {
    batch(() => {
      this.closeLab();
      this.store.startAgain();
      if (this.lesson.peek()) this.show();
    });
  }

  goTo(index: number): void {
    const lesson = this.lesson.peek();
    if (!lesson || index < 0 || index >= lesson.steps.length) return;
    batch(() => {
      this.closeLab();
      this.store.moveTo(lesson.id, index);
      this.show();
    });
  }

  /** Opens a lesson at one of its steps. */
  openAt(id: string, step: string): void {
    batch(() => {
      this.open(id);
      this.goTo(this.lesson.peek()?.steps.findIndex((one) => one.id === step) ?? -1);
    });
  }

  /** On to the next step, the next lesson, or the end of the course. */
  goOn(): void {
    const lesson = this.lesson.peek();
    if (!lesson || this.ended.peek()) return;
    const series = this.seriesOf(lesson);
    const next = series[series.indexOf(lesson) + 1];
    if (this.index + 1 < lesson.steps.length) this.goTo(this.index + 1);
    else if (next) this.open(next.id);
    else this.ended.value = true;
  }

  /** Back to the step before, or to the last one of the lesson before. */
  goBack(): void {
    const lesson = this.lesson.peek();
    if (!lesson) return;
    const series = this.seriesOf(lesson);
    const before = series[series.indexOf(lesson) - 1];
    if (this.ended.peek()) this.ended.value = false;
    else if (this.index > 0) this.goTo(this.index - 1);
    else if (before) {
      this.open(before.id);
      this.goTo(before.steps.length - 1);
    }
  }

  /**
   * Shows the step as it was meant, whatever was changed since.
   *
   * @param change what is different from how it opens, seen from the step `at` of the run
   */
  show(change: LessonStep['session'] = {}, at?: number): void {
    const step = this.step.peek();
    if (!step) return;
    batch(() => {
      this.ended.value = false;
      this.walk.begin();
      this.lab.looks.set({ replayed: false });
      showSession(this.lab, { ...sessionOfStep(step, this.lab.session.peek()), ...change });
      this.openOn.value = at ?? step.at ?? null;
    });
  }

  /** The same once more, for somebody else: an answer that was only shown is asked for again. */
  showAgain(): void {
    const [lesson, step] = [this.lesson.peek(), this.step.peek()];
    if (!lesson || !step) return;
    batch(() => {
      this.store.hide(lesson.id, step.id);
      this.show();
    });
  }

  /** The same lesson in another edition, from its first step, with nothing done in it. */
  openAnew(id: string): void {
    batch(() => {
      if (this.lesson.peek()?.id === id) this.open(null);
      this.store.forget(id);
      this.open(id);
    });
  }

  /** The step as it was left for the whole lab; null while the lesson itself is shown. */
  private leftForLab: Experiment | null = null;

  /** The whole lab begins with what the step shows; the step comes back as it was left. */
  private turnTo(wholeLab: boolean): void {
    const left = this.leftForLab;
    this.leftForLab = wholeLab ? (left ?? this.now()) : null;
    if (!wholeLab && left) this.restore(left);
  }

  /** The lesson itself is shown again, at another place than it was left. */
  private closeLab(): void {
    this.leftForLab = null;
    this.lab.looks.set({ wholeLab: false });
  }

  /** The step of the run to open on once the run is there; null when it has been opened. */
  private readonly openOn = signal<number | 'last' | null>(null);

  answer(value: Answer): void {
    const lesson = this.lesson.peek();
    const step = this.step.peek();
    if (lesson && step) this.store.answer(lesson.id, step.id, value);
  }

  private now(): Experiment {
    return { session: this.lab.session.peek(), at: this.lab.playback.whole.peek() };
  }

  private restore({ session, at }: Experiment): void {
    const { language, theme } = this.lab.session.peek();
    this.ended.value = false;
    this.walk.begin();
    showSession(this.lab, { ...session, language, theme });
    this.openOn.value = at;
  }

  private leave(): void {
    const lesson = this.lesson.peek();
    // What was tried in the whole lab is not the step.
    if (lesson) this.store.leave(lesson.id, this.leftForLab ?? this.now());
  }

  private check(): void {
    const lesson = this.lesson.value;
    const step = this.step.value;
    const at = this.openOn.value;
    const facts = factsOf(this.lab);
    if (!facts || facts.outcome === null) return;
    if (at !== null) {
      this.lab.playback.seek(at === 'last' ? facts.last : at);
      // Nothing is judged before the step is shown as it opens: this calls `check` again.
      this.openOn.value = null;
      return;
    }
    if (!lesson || !step) return;
    if (step.done && isDone(step.done, facts)) this.store.doTask(lesson.id, step.id);
    const { tasks } = this.store.of(lesson.id);
    const open = step.done !== undefined && !tasks.includes(step.id);
    if (this.answered.value && !open) this.store.finish(lesson.id, step.id);
  }
}
