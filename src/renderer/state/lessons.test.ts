import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../lessons/lesson';
import type { CoreClient } from './core-client';
import { createLab } from './lab';
import { isRight, Lessons } from './lessons';
import { Progress } from './progress';

const words = { en: 'a', ko: '가' };

const lesson: Lesson = {
  id: 'one',
  title: words,
  aim: words,
  section: '4.4',
  minutes: 5,
  steps: [
    { id: 'first', title: words, text: words, session: { lr: 10 } },
    {
      id: 'second',
      title: words,
      text: words,
      session: { steps: 20, objective: { id: 'saddle' } },
    },
  ],
};

function classroom() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  // A core that never answers: what a lesson sets is what is tested.
  const client = { request: () => new Promise(() => undefined) } as unknown as CoreClient;
  const lab = createLab({ client, session: null, systemLanguage: 'ko', systemDark: signal(false) });
  const lessons = new Lessons(lab, new Progress(storage), [lesson]);
  return { lab, lessons };
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

describe('a prediction', () => {
  const choice = {
    kind: 'choice',
    question: words,
    choices: [words, words],
    answer: 1,
    because: words,
  } as const;
  const number = {
    kind: 'number',
    question: words,
    answer: 19,
    tolerance: 0.01,
    because: words,
  } as const;

  it('of a choice is right for that choice alone', () => {
    expect([isRight(choice, 1), isRight(choice, 0)]).toEqual([true, false]);
  });

  it('of a number is right within its tolerance', () => {
    expect([isRight(number, 19.1), isRight(number, 19.3), isRight(number, 18.9)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isRight({ ...number, answer: 0, tolerance: 1e-3 }, 5e-4)).toBe(true);
  });
});
