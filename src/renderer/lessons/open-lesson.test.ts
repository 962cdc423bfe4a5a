import { signal, type Signal } from '@preact/signals-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { descend } from '../../core/run/descend';
import { objectiveById } from '../../core/objectives';
import { outcome } from '../../core/outcome/outcome';
import { runOf } from '../../shared/session/session';
import { defaultSettings } from '../../shared/settings/settings';
import { defineLesson } from './define-lesson';
import type { CoreClient } from '../../shared/protocol/clients';
import { createLab, type Lab } from '../model/lab';
import type { RunResult } from '../model/queries/results';
import { Lessons } from './open-lesson';
import { Progress } from './progress';

// Frames are not drawn here.
beforeAll(() => void vi.stubGlobal('requestAnimationFrame', () => 0));

const inBoth = <T>(texts: T) => ({ en: texts, ko: texts });
const stepTexts = { title: 'a', text: 'a' };
const prediction = { question: 'a', choices: ['a', 'b'], because: 'a' };
const lessonTexts = { title: 'a', aim: 'a' };

const lesson = defineLesson({
  id: 'one',
  section: '4.4',
  minutes: 5,
  texts: inBoth({ ...lessonTexts, steps: { first: stepTexts, second: stepTexts } }),
  steps: {
    first: { session: { lr: 10 } },
    second: { session: { steps: 20, objective: { id: 'saddle' } } },
  },
});

const short = defineLesson({
  id: 'short',
  section: '4.4',
  minutes: 5,
  texts: inBoth({
    ...lessonTexts,
    steps: { predicted: { ...stepTexts, prediction, task: 'a' } },
  }),
  steps: {
    predicted: {
      session: { steps: 1 },
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'lr', is: 0.5 }],
      demo: { change: { lr: 0.5 } },
    },
  },
});

const withTask = { ...stepTexts, task: 'a' };
const toTheEnd = {
  session: {},
  done: [{ check: 'lastStep' }] as const,
  demo: { at: 100 },
};
const ends = defineLesson({
  id: 'ends',
  section: '4.4',
  minutes: 5,
  texts: inBoth({ ...lessonTexts, steps: { first: withTask, second: withTask } }),
  steps: { first: toTheEnd, second: toTheEnd },
});

function classroom(kept = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  // A core that never answers: what a lesson sets is what is tested.
  const client = { request: () => new Promise(() => undefined) } as unknown as CoreClient;
  const lab = createLab({
    client,
    session: null,
    settings: defaultSettings,
    systemLanguage: 'ko',
    systemDark: signal(false),
  });
  const lessons = new Lessons(lab, new Progress(storage), [lesson, short, ends]);
  return { lab, lessons, kept };
}

describe('a lesson', () => {
  it('shows the session of its first step when it is opened', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    expect(lab.session.value).toMatchObject({ lr: 10, steps: 100, objective: { id: 'book' } });
    expect(lessons.step.value?.id).toBe('first');
  });

  it('keeps language and theme as they are', () => {
    const { lab, lessons } = classroom();
    lab.store.set({ language: 'en', theme: 'dark' });
    lessons.open('one');
    expect(lab.session.value).toMatchObject({ language: 'en', theme: 'dark' });
  });

  it('goes from step to step and stays within them', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    lessons.goTo(1);
    expect(lab.session.value).toMatchObject({ steps: 20, lr: 0.1, objective: { id: 'saddle' } });
    lessons.goTo(2);
    expect(lessons.index).toBe(1);
  });

  it('begins a step at the start of its own function', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    lessons.goTo(1);
    expect(lab.session.value.start).toEqual(lab.subject.value.start);
  });

  it('is resumed exactly as it was left', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    lab.store.set({ lr: 0.7, start: [1, 1] });
    lessons.open(null);
    lab.store.set({ lr: 3 });
    lessons.open('one');
    expect(lab.session.value).toMatchObject({ lr: 0.7, start: [1, 1] });
  });

  it('shows its step anew when it is asked to', () => {
    const { lab, lessons } = classroom();
    lessons.open('one');
    lab.store.set({ lr: 0.7 });
    lessons.show();
    expect(lab.session.value.lr).toBe(10);
  });
});

/** A run of the session that the lab has now, as the core answers it. */
function arrive(lab: Lab): void {
  const request = runOf(lab.session.peek());
  if (!('id' in request.objective)) throw new Error('Expected a function of the catalogue.');
  const run = { ...request, objective: objectiveById(request.objective.id) };
  const trajectory = descend(run);
  const judged = outcome(run, trajectory);
  const answer = lab.results.run as Signal<RunResult | null>;
  answer.value = { request, trajectory, total: trajectory.length, outcome: judged };
}

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
    lessons.open('one');
    arrive(lab);
    lessons.goTo(1);
    arrive(lab);
    lab.store.set({ lr: 7, figure: 'secant' });
    arrive(lab);
    lessons.open(null);
    arrive(lab);
    expect(lab.session.value).toEqual(before);
    expect(lab.playback.whole.value).toBe(40);
    expect(lessons.lesson.value).toBeNull();
  });

  it('waits through several lessons', () => {
    const { lab, lessons } = experiment();
    lessons.open('one');
    lessons.open('short');
    lessons.open('one');
    lessons.open(null);
    expect(lab.session.value).toMatchObject(own);
  });

  it('waits through a restart, with the lesson open', () => {
    const first = experiment();
    first.lessons.open('one');
    const again = classroom(first.kept);
    expect(again.lessons.lesson.value?.id).toBe('one');
    again.lessons.open(null);
    arrive(again.lab);
    expect(again.lab.session.value).toMatchObject(own);
    expect(again.lab.playback.whole.value).toBe(40);
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

  it('shows itself in the language and colours of now', () => {
    const { lab, lessons } = experiment();
    lessons.open('one');
    lab.store.set({ language: 'en', theme: 'dark' });
    lessons.open(null);
    expect(lab.session.value).toMatchObject({ ...own, language: 'en', theme: 'dark' });
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
    const room = classroom();
    room.lessons.open('short');
    arrive(room.lab);
    return room;
  }
  const done = ({ lessons }: ReturnType<typeof classroom>) => lessons.progress.value?.done;
  const tasks = ({ lessons }: ReturnType<typeof classroom>) => lessons.progress.value?.tasks;

  it('is ticked at once, the step when the prediction is made too', () => {
    const room = atTask();
    expect([tasks(room), done(room)]).toEqual([[], []]);
    room.lab.store.set({ lr: 0.5 });
    arrive(room.lab);
    expect([tasks(room), done(room)]).toEqual([['predicted'], []]);
    // Done is done, whatever is tried next.
    room.lab.store.set({ lr: 0.3 });
    arrive(room.lab);
    room.lessons.answer(0);
    expect(done(room)).toEqual(['predicted']);
  });

  it('is still to do after the prediction', () => {
    const room = atTask();
    room.lessons.answer(1);
    expect([tasks(room), done(room)]).toEqual([[], []]);
    room.lab.store.set({ lr: 0.5 });
    arrive(room.lab);
    expect(done(room)).toEqual(['predicted']);
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
