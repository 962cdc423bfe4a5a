// The open lesson: its only writer. A step shows its session; what the student then changes is
// the ordinary lab. Leaving keeps everything, coming back restores it.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { defaultSession, runOf } from '../../shared/session';
import { subjectOf } from '../../shared/subject';
import type { Lesson, LessonStep, LiveFacts, Prediction } from '../lessons/lesson';
import type { Lab } from './lab';
import type { LessonProgress, Progress } from './progress';

export class Lessons {
  private readonly openId = signal<string | null>(null);
  readonly lesson: ReadonlySignal<Lesson | null>;
  readonly progress: ReadonlySignal<LessonProgress | null>;
  readonly step: ReadonlySignal<LessonStep | null>;
  /** What the lab shows right now, for the checks; null until there is a run. */
  readonly facts: ReadonlySignal<LiveFacts | null>;

  constructor(
    private readonly lab: Lab,
    private readonly store: Progress,
    readonly catalogue: readonly Lesson[],
  ) {
    this.lesson = computed(() => catalogue.find((l) => l.id === this.openId.value) ?? null);
    this.progress = computed(() => {
      const lesson = this.lesson.value;
      return lesson && store.of(lesson.id);
    });
    this.step = computed(() => {
      const lesson = this.lesson.value;
      return lesson?.steps[Math.min(this.index, lesson.steps.length - 1)] ?? null;
    });
    this.facts = computed(() => factsOf(lab));
    effect(() => this.check());
  }

  get index(): number {
    return this.progress.value?.step ?? 0;
  }

  /** Opens a lesson where it was left, or leaves for the free lab (null). */
  open(id: string | null): void {
    this.leave();
    this.openId.value = id;
    const lesson = this.lesson.peek();
    if (!lesson) return;
    const left = this.store.of(lesson.id).left;
    if (!left) this.show();
    else {
      const { language, theme } = this.lab.session.peek();
      this.lab.store.set({ ...left.session, language, theme });
      this.lab.playback.seek(left.at);
    }
  }

  goTo(index: number): void {
    const lesson = this.lesson.peek();
    if (!lesson || index < 0 || index >= lesson.steps.length) return;
    this.store.moveTo(lesson.id, index);
    this.show();
  }

  /** Shows the step as it was meant, whatever was changed since. */
  show(): void {
    const step = this.step.peek();
    if (!step) return;
    const { language, theme } = this.lab.session.peek();
    // What the step leaves open is the function's own, as in a session file.
    const { start, lr } = subjectOf(step.session.objective ?? defaultSession.objective);
    const figure = step.figure && step.figure !== 'mystery' ? step.figure : 'surface';
    this.lab.store.set({
      ...defaultSession,
      start,
      lr,
      ...step.session,
      figure,
      language,
      theme,
    });
    this.lab.zoom.value = null;
    this.lab.playback.seek(0);
    this.openOn.value = step.at ?? null;
  }

  /** The step of the run to open on once the run is there; null when it has been opened. */
  private readonly openOn = signal<number | 'last' | null>(null);

  answer(value: number): void {
    const lesson = this.lesson.peek();
    const step = this.step.peek();
    if (lesson && step) this.store.answer(lesson.id, step.id, value);
  }

  private leave(): void {
    const lesson = this.lesson.peek();
    if (lesson) {
      this.store.leave(lesson.id, this.lab.session.peek(), this.lab.playback.whole.peek());
    }
  }

  private check(): void {
    const lesson = this.lesson.value;
    const step = this.step.value;
    const facts = this.facts.value;
    if (!lesson || !step || !facts || facts.outcome === null) return;
    const at = this.openOn.value;
    if (at !== null) {
      this.openOn.value = null;
      this.lab.playback.seek(at === 'last' ? facts.last : at);
    }
    const answered = !step.prediction || step.id in this.store.of(lesson.id).answers;
    if (answered && (step.done?.(facts) ?? true)) this.store.finish(lesson.id, step.id);
  }
}

/** Whether a prediction came true. */
export function isRight(prediction: Prediction, answer: number): boolean {
  if (prediction.kind === 'choice') return answer === prediction.answer;
  const room = prediction.tolerance * (Math.abs(prediction.answer) || 1);
  return Math.abs(answer - prediction.answer) <= room;
}

function factsOf(lab: Lab): LiveFacts | null {
  const run = lab.results.run.value;
  const session = lab.session.value;
  if (!run || run.trajectory.length === 0) return null;
  const { trajectory, outcome, total, request } = run;
  const step = Math.min(lab.playback.whole.value, trajectory.length - 1);
  const last = trajectory.length - 1;
  // A run of another session is on its way out; nothing is judged by it.
  const current = JSON.stringify(request) === JSON.stringify(runOf(session));
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
