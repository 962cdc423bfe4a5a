import { describe, expect, it } from 'vitest';
import { arrive } from '../model/lab.fixture';
import { classroom as classroomWith } from './classroom.fixture';
import { defineLesson } from './define-lesson';

const inBoth = <T>(texts: T) => ({ en: texts, ko: texts });
const stepTexts = { title: 'a', text: 'a' };
const withTask = { ...stepTexts, task: 'a' };
const prediction = { question: 'a', choices: ['a', 'b'], because: 'a' };
const lessonTexts = { title: 'a', aim: 'a' };
const facts = { section: '4.4', minutes: 5 } as const;

const lesson = defineLesson({
  ...facts,
  id: 'one',
  texts: inBoth({ ...lessonTexts, steps: { first: stepTexts, second: stepTexts } }),
  steps: {
    first: { session: { lr: 10 } },
    second: { session: { steps: 20, objective: { id: 'saddle' } } },
  },
});

const short = defineLesson({
  ...facts,
  id: 'short',
  texts: inBoth({ ...lessonTexts, steps: { predicted: { ...withTask, prediction } } }),
  steps: {
    predicted: {
      session: { steps: 1 },
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'lr', is: 0.5 }],
      demo: { change: { lr: 0.5 } },
    },
  },
});

const toTheEnd = { session: {}, done: [{ check: 'lastStep' }] as const, demo: { at: 100 } };
const ends = defineLesson({
  ...facts,
  id: 'ends',
  texts: inBoth({ ...lessonTexts, steps: { first: withTask, second: withTask } }),
  steps: { first: toTheEnd, second: toTheEnd },
});

const classroom = (kept?: Map<string, string>) => classroomWith([lesson, short, ends], kept);

describe('a lesson', () => {
  it('shows the session of its first step in the language and theme of the window', () => {
    const { lab, lessons } = classroom();
    lab.store.set({ language: 'en', theme: 'dark' });
    lessons.open('one');
    expect(lab.session.value).toMatchObject({ lr: 10, steps: 100, objective: { id: 'book' } });
    expect(lab.session.value).toMatchObject({ language: 'en', theme: 'dark' });
    expect(lessons.step.value?.id).toBe('first');
  });

  it('goes from step to step, each from the start of its function, and stays within them', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    lessons.goTo(1);
    expect(lab.session.value).toMatchObject({ steps: 20, lr: 0.1, objective: { id: 'saddle' } });
    expect(lab.session.value.start).toEqual(lab.subject.value.start);
    lessons.goTo(2);
    expect(lessons.index).toBe(1);
  });

  it('is resumed exactly as it was left, and shows its step anew when it is asked to', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    lab.store.set({ lr: 0.7, start: [1, 1] });
    lessons.open(null);
    lab.store.set({ lr: 3 });
    lessons.open('one');
    expect(lab.session.value).toMatchObject({ lr: 0.7, start: [1, 1] });
    lessons.show();
    expect(lab.session.value.lr).toBe(10);
  });
});

describe('the student’s own experiment', () => {
  const own = { lr: 0.02, steps: 100, start: [1, 2], objective: { id: 'himmelblau' } } as const;

  function experiment() {
    const room = classroom();
    room.lab.store.set(own);
    arrive(room.lab);
    room.lab.playback.seek(40);
    return room;
  }

  it('is there again after a lesson, at the step it was left on', () => {
    const { lab, lessons } = experiment();
    const before = lab.session.value;
    for (const change of [
      () => lessons.open('one'),
      () => lessons.goTo(1),
      () => lab.store.set({ lr: 7, figure: 'secant' }),
      () => lessons.open(null),
    ]) {
      change();
      arrive(lab);
    }
    expect(lab.session.value).toEqual(before);
    expect(lab.playback.whole.value).toBe(40);
    expect(lessons.lesson.value).toBeNull();
  });

  it('waits through several lessons, and shows itself in the language and colours of now', () => {
    const { lab, lessons } = experiment();
    for (const id of ['one', 'short', 'one']) lessons.open(id);
    lab.store.set({ language: 'en', theme: 'dark' });
    lessons.open(null);
    expect(lab.session.value).toMatchObject({ ...own, language: 'en', theme: 'dark' });
  });

  it('waits through a restart, with the lesson open', () => {
    const first = experiment();
    first.lessons.open('one');
    const { lab, lessons } = classroom(first.kept);
    expect(lessons.lesson.value?.id).toBe('one');
    lessons.open(null);
    arrive(lab);
    expect(lab.session.value).toMatchObject(own);
    expect(lab.playback.whole.value).toBe(40);
  });

  it('is what is opened in place of a lesson', () => {
    const { lab, lessons } = experiment();
    lessons.open('one');
    lessons.close();
    lab.store.set({ lr: 5 });
    expect(lessons.lesson.value).toBeNull();
    lessons.open('one');
    lessons.open(null);
    expect(lab.session.value.lr).toBe(5);
  });
});

it('a lesson left at step 40 comes back there after one of a single step', () => {
  const { lab, lessons } = classroom();
  lessons.open('one');
  arrive(lab);
  lab.playback.seek(40);
  lessons.open('short');
  arrive(lab);
  expect(lab.playback.last.value).toBe(1);
  lessons.open('one');
  arrive(lab);
  expect(lab.playback.whole.value).toBe(40);
});

describe('a task', () => {
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

  it('is ticked at once, the step when the prediction is made too, before or after', () => {
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

  it('is not done by what the step before has left in the lab', () => {
    const { lab, lessons } = classroom();
    lessons.open('ends');
    arrive(lab);
    lab.playback.seek(100);
    lessons.goTo(1);
    arrive(lab);
    expect(lessons.progress.value?.tasks).toEqual(['first']);
    expect(lab.playback.whole.value).toBe(0);
  });
});
