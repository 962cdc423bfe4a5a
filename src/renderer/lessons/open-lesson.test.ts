import { expect, it } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import { arrive } from '../model/lab.fixture';
import { classroom as classroomWith } from './classroom.fixture';
import type { Lesson, LessonStep } from './lesson';

const inBoth = <T>(texts: T) => ({ en: texts, ko: texts });

/** A lesson by what its steps show and ask. */
const lessonOf = (id: string, steps: Record<string, Omit<LessonStep, 'id' | 'texts'>>): Lesson => ({
  id,
  minutes: 5,
  texts: inBoth({ title: 'a', aim: 'a', steps: {} }),
  steps: Object.entries(steps).map(([step, shown]) => {
    return { ...shown, id: step, texts: inBoth({ title: 'a', text: 'a' }) };
  }),
});

const saddle = { session: { steps: 20, objective: { id: 'saddle' } } } as const;
const predicted = {
  session: { steps: 1 },
  prediction: { kind: 'choice', answer: 1 },
  done: [{ check: 'lr', is: 0.5 }],
} as const;
const toTheEnd = { session: {}, done: [{ check: 'lastStep' }] } as const;
const series = [
  lessonOf('one', { first: { session: { lr: 10 } }, second: saddle }),
  lessonOf('short', { predicted }),
  lessonOf('ends', { first: toTheEnd, second: toTheEnd }),
];

const classroom = (kept?: Map<string, string>) => classroomWith(series, kept);

it('a lesson goes from step to step, each from the start of its function, and stays within them', () => {
  const { lab, lessons } = classroom();
  const now = { language: 'en', theme: 'dark' } as const;
  lab.store.set(now);
  lessons.open('one');
  expect(lab.session.value).toEqual({ ...defaultSession, ...now, lr: 10 });
  expect(lessons.step.value?.id).toBe('first');
  lessons.goTo(1);
  expect(lab.session.value).toMatchObject({ steps: 20, lr: 0.1, objective: { id: 'saddle' } });
  expect(lab.session.value.start).toEqual(lab.subject.value.start);
  lessons.goTo(2);
  expect(lessons.index).toBe(1);
});

it('a lesson left at step 40 comes back as it was, and shows its step anew when it is asked to', () => {
  const { lab, lessons } = classroom();
  lessons.open('one');
  lab.store.set({ lr: 0.7, start: [1, 1] });
  arrive(lab);
  lab.playback.seek(40);
  // A lesson of a single step, and then none.
  lessons.open('short');
  arrive(lab);
  expect(lab.playback.last.value).toBe(1);
  lessons.open(null);
  lab.store.set({ lr: 3 });
  lessons.open('one');
  arrive(lab);
  expect(lab.session.value).toMatchObject({ lr: 0.7, start: [1, 1] });
  expect(lab.playback.whole.value).toBe(40);
  lessons.show();
  expect(lab.session.value.lr).toBe(10);
});

const own = { lr: 0.02, steps: 100, start: [1, 2], objective: { id: 'himmelblau' } } as const;

function experiment() {
  const room = classroom();
  room.lab.store.set(own);
  arrive(room.lab);
  room.lab.playback.seek(40);
  return room;
}

it('the student’s own experiment is there again after lessons, at its step, in the colours of now', () => {
  const { lab, lessons } = experiment();
  const before = lab.session.value;
  const now = { language: 'en', theme: 'dark' } as const;
  for (const change of [
    () => lessons.open('one'),
    () => lessons.goTo(1),
    () => lab.store.set({ lr: 7, figure: 'secant', ...now }),
    () => lessons.open('short'),
    () => lessons.open('one'),
    () => lessons.open(null),
  ]) {
    change();
    arrive(lab);
  }
  expect(lab.session.value).toEqual({ ...before, ...now });
  expect(lab.playback.whole.value).toBe(40);
  expect(lessons.lesson.value).toBeNull();
});

it('the student’s own experiment waits through a restart, with the lesson open', () => {
  const first = experiment();
  first.lessons.open('one');
  const { lab, lessons } = classroom(first.kept);
  expect(lessons.lesson.value?.id).toBe('one');
  lessons.open(null);
  arrive(lab);
  expect(lab.session.value).toMatchObject(own);
  expect(lab.playback.whole.value).toBe(40);
});

it('the student’s own experiment is what is opened in place of a lesson', () => {
  const { lab, lessons } = experiment();
  lessons.open('one');
  lessons.close();
  lab.store.set({ lr: 5 });
  expect(lessons.lesson.value).toBeNull();
  lessons.open('one');
  lessons.open(null);
  expect(lab.session.value.lr).toBe(5);
});

function atTask() {
  const { lab, lessons } = classroom();
  lessons.open('short');
  arrive(lab);
  const tryRate = (lr: number) => {
    lab.store.set({ lr });
    arrive(lab);
  };
  return { lessons, tryRate, progress: () => lessons.progress.value };
}

it('a task is ticked at once, the step when the prediction is made too, before or after', () => {
  const { lessons, tryRate, progress } = atTask();
  expect(progress()).toMatchObject({ tasks: [], done: [] });
  tryRate(0.5);
  expect(progress()).toMatchObject({ tasks: ['predicted'], done: [] });
  // Done is done, whatever is tried next.
  tryRate(0.3);
  lessons.answer(0);
  expect(progress()?.done).toEqual(['predicted']);
  const predicted = atTask();
  predicted.lessons.answer(1);
  expect(predicted.progress()).toMatchObject({ tasks: [], done: [] });
  predicted.tryRate(0.5);
  expect(predicted.progress()?.done).toEqual(['predicted']);
});

it('a task is not done by what the step before has left in the lab', () => {
  const { lab, lessons } = classroom();
  lessons.open('ends');
  arrive(lab);
  lab.playback.seek(100);
  lessons.goTo(1);
  arrive(lab);
  expect(lessons.progress.value?.tasks).toEqual(['first']);
  expect(lab.playback.whole.value).toBe(0);
});
