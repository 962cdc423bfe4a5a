import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import type { Lesson } from '../lessons/lesson';
import { silentLab } from '../model/lab.fixture';
import { Notices } from '../model/notices';
import { endOpened } from './document-effects';

/** A lab in which something was opened, and what is said of it. */
function opened() {
  const { lab } = silentLab();
  const lesson = signal<Lesson | null>(null);
  const notices = new Notices();
  endOpened(lab, { lesson }, notices);
  notices.tellOpened('Opened: o.descent');
  return { lab, lesson, notices, said: () => notices.now.value?.message };
}

test('what was opened is said until a lesson or a set-up is opened', () => {
  const first = opened();
  expect(first.said()).toBe('Opened: o.descent');
  first.lesson.value = { id: 'own' } as Lesson;
  expect(first.said()).toBeUndefined();
  const { lab, said } = opened();
  lab.setUps.add(defaultSession);
  lab.setUps.show(lab.setUps.list.peek()[0].id);
  expect(said()).toBeUndefined();
});

test('what else is said stays', () => {
  const { lesson, notices, said } = opened();
  notices.refuse('This is no lesson.');
  lesson.value = { id: 'own' } as Lesson;
  expect(said()).toBe('This is no lesson.');
});
