// The open lesson: its only writer. A step shows its session; what the student then changes is
// the ordinary lab. Leaving keeps everything, coming back restores it: a lesson as it was left, and
// the student's own experiment as it was before the first lesson.

import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { defaultSession, runOf, sameRun } from '../../shared/session/session';
import { objectiveInfo } from '../../shared/session/objective-info';
import type { Lesson, LessonStep, LiveFacts } from './lesson';
import type { Lab } from '../model/lab';
import { showSession } from '../model/operations';
import type { Answer, Experiment, LessonProgress, Progress } from './progress';

export class Lessons {
  readonly lesson: ReadonlySignal<Lesson | null>;
  readonly progress: ReadonlySignal<LessonProgress | null>;
  readonly step: ReadonlySignal<LessonStep | null>;
  /** Whether the last step of the last lesson is over: the closing word is shown. */
  readonly ended = signal(false);
  /** What the lab shows right now, for the checks; null until there is a run. */
  readonly facts: ReadonlySignal<LiveFacts | null>;

  constructor(
    private readonly lab: Lab,
    private readonly store: Progress,
    readonly catalogue: readonly Lesson[],
  ) {
    this.lesson = computed(() => {
      const id = store.all.value.away?.lesson;
      return catalogue.find((l) => l.id === id) ?? null;
    });
    this.progress = computed(() => {
      const lesson = this.lesson.value;
      return lesson && store.of(lesson.id);
    });
    this.step = computed(() => {
      const lesson = this.lesson.value;
      return lesson?.steps[Math.min(this.index, lesson.steps.length - 1)] ?? null;
    });
    this.facts = computed(() => factsOf(lab));
    // A lesson that was open when the app was closed.
    this.openOn.value = this.step.peek()?.at ?? null;
    effect(() => this.check());
  }

  get index(): number {
    return this.progress.value?.step ?? 0;
  }

  /** Opens a lesson where it was left, or leaves for the student's own experiment (null). */
  open(id: string | null): void {
    batch(() => {
      const own = this.store.all.peek().away?.own;
      const before = this.now();
      this.leave();
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
    this.store.comeBack();
  }

  goTo(index: number): void {
    const lesson = this.lesson.peek();
    if (!lesson || index < 0 || index >= lesson.steps.length) return;
    batch(() => {
      this.store.moveTo(lesson.id, index);
      this.show();
    });
  }

  /** Shows the step as it was meant, whatever was changed since. */
  show(): void {
    const step = this.step.peek();
    if (!step) return;
    const { language, theme } = this.lab.session.peek();
    // What the step leaves open is the function's own, as in a session file.
    const { start, lr } = objectiveInfo(step.session.objective ?? defaultSession.objective);
    const figure = step.figure && step.figure !== 'sharedArray' ? step.figure : 'surface';
    batch(() => {
      this.ended.value = false;
      showSession(this.lab, {
        ...defaultSession,
        start,
        lr,
        ...step.session,
        figure,
        language,
        theme,
      });
      this.openOn.value = step.at ?? null;
    });
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
    showSession(this.lab, { ...session, language, theme });
    this.openOn.value = at;
  }

  private leave(): void {
    const lesson = this.lesson.peek();
    if (lesson) this.store.leave(lesson.id, this.now());
  }

  private check(): void {
    const lesson = this.lesson.value;
    const step = this.step.value;
    const at = this.openOn.value;
    const facts = this.facts.value;
    if (!facts || facts.outcome === null) return;
    if (at !== null) {
      this.lab.playback.seek(at === 'last' ? facts.last : at);
      // Nothing is judged before the step is shown as it opens: this calls `check` again.
      this.openOn.value = null;
      return;
    }
    if (!lesson || !step) return;
    if (step.done?.(facts)) this.store.doTask(lesson.id, step.id);
    const { answers, tasks } = this.store.of(lesson.id);
    const answered = !step.prediction || step.id in answers;
    if (answered && (!step.done || tasks.includes(step.id))) this.store.finish(lesson.id, step.id);
  }
}

function factsOf(lab: Lab): LiveFacts | null {
  const run = lab.results.run.value;
  const session = lab.session.value;
  if (!run || run.trajectory.length === 0) return null;
  const { trajectory, outcome, total, request } = run;
  const step = Math.min(lab.playback.whole.value, trajectory.length - 1);
  const last = trajectory.length - 1;
  // A run of another session is on its way out; nothing is judged by it.
  const current = sameRun(request, runOf(session));
  return {
    session,
    step,
    last: total - 1,
    outcome: current ? (outcome?.kind ?? null) : null,
    x: Array.from(trajectory.point(step)),
    f: trajectory.f(step),
    gradient: Array.from({ length: trajectory.dimension }, (_, i) => trajectory.gradient(step, i)),
    end: Array.from(trajectory.point(last)),
    endF: trajectory.f(last),
  };
}
