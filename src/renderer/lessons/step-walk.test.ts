import { expect, it } from 'vitest';
import { arrive } from '../model/lab.fixture';
import { classroom as emptyClassroom } from './classroom.fixture';

function classroom(lesson = 'too-large') {
  const { lab, lessons } = emptyClassroom();
  lessons.open(lesson);
  arrive(lab);
  const { walk, progress } = lessons;
  const covered = () => lab.looks.covered.value;
  /** A student changes the set-up, and its run arrives. */
  const change = (changes: Parameters<typeof lab.store.set>[0]) => {
    lab.store.set(changes);
    arrive(lab);
  };
  return { lab, lessons, walk, covered, change, of: () => progress.value! };
}

it('a step covers, and lets nobody see how the run goes on, until the prediction is made', () => {
  const { lab, lessons, covered, change } = classroom();
  const { playback } = lab;
  expect(covered()).toContain('verdict');
  // Of the path, what has been walked is shown, and the rest with the answer.
  expect([playback.whole.value, lab.path.value?.length]).toEqual([7, 8]);
  for (const move of [
    () => playback.stepBy(1),
    () => playback.play(),
    () => playback.seek(100),
    () => playback.restart(),
  ]) {
    const before = lessons.refused.value;
    move();
    expect([playback.step.value, playback.playing.value]).toEqual([7, false]);
    expect(lessons.refused.value).toBeGreaterThan(before);
  }
  // Another run is shown at its start alone, and nobody is blamed for the change.
  const before = lessons.refused.value;
  change({ lr: 1 });
  expect(playback.step.value).toBe(0);
  change({ lr: 0.9 });
  expect([playback.step.value, lessons.refused.value]).toEqual([7, before]);
  lessons.answer(0);
  expect([covered(), lab.path.value?.length]).toEqual([[], 101]);
  lessons.goTo(1);
  expect(covered()).toContain('chart');
  lessons.goTo(0);
  expect(covered()).toEqual([]);
  lessons.open(null);
  expect(covered()).toEqual([]);
});

it('press by press come the task, what was right, the reason and the next step, and back the same way', () => {
  const { lab, lessons, walk, covered, of } = classroom();
  walk.forward();
  expect(of()).toMatchObject({ shown: ['across'], answers: {}, done: [] });
  // Nobody is told before it has been seen.
  expect([walk.judged.value, walk.stage.value]).toEqual([false, 'predicted']);
  expect(lab.session.value.lr).toBe(1);
  arrive(lab);
  expect(lab.playback.playing.value).toBe(true);
  // A press while it plays brings its end.
  walk.forward();
  expect(lab.playback.whole.value).toBe(7);
  expect(of().done).toEqual(['across']);
  expect([walk.judged.value, walk.explained.value]).toEqual([true, false]);
  walk.forward();
  expect([walk.explained.value, walk.stage.value]).toEqual([true, 'reason']);
  walk.back();
  expect(walk.stage.value).toBe('judged');
  walk.back();
  expect(lab.session.value.lr).toBe(0.9);
  expect(of()).toMatchObject({ tasks: [], done: [], shown: [] });
  expect(covered()).toContain('verdict');
  for (let press = 0; press < 4; press++) {
    walk.forward();
    arrive(lab);
  }
  expect(lessons.index).toBe(1);
});

it('tells why after the answer where nothing is to be done', () => {
  const { lab, lessons, walk } = classroom('partial');
  lessons.goTo(1);
  arrive(lab);
  for (const stage of ['question', 'judged', 'reason']) {
    expect(walk.stage.value).toBe(stage);
    walk.forward();
  }
});

it('judges what was predicted once the task is done or explained, and leaves it as it is', () => {
  const { lessons, walk, covered, change, of } = classroom();
  lessons.answer(0);
  expect([walk.judged.value, walk.stage.value]).toEqual([false, 'predicted']);
  change({ lr: 1 });
  expect(of().tasks).toEqual(['across']);
  expect([walk.judged.value, walk.stage.value]).toEqual([true, 'reason']);
  walk.back();
  walk.back();
  expect(lessons.lesson.value?.id).toBe('descent');
  lessons.open('too-large');
  expect(of()).toMatchObject({ answers: { across: 0 }, tasks: ['across'], done: ['across'] });
  lessons.goTo(1);
  lessons.answer({ value: 20, typed: '20' });
  expect(walk.judged.value).toBe(false);
  walk.explain();
  expect(walk.judged.value).toBe(true);
  // All is forgotten when they are begun again, with the open step.
  lessons.startAgain();
  expect(of()).toMatchObject({ answers: {}, done: [], step: 0 });
  expect(covered()).toContain('verdict');
});

it('shows somebody who is stuck the answer, then the task, and tells why', () => {
  const { lab, walk, of } = classroom();
  walk.showMe();
  expect(of().shown).toEqual(['across']);
  walk.showMe();
  arrive(lab);
  lab.playback.seek(7);
  expect(of().done).toEqual(['across']);
  expect(walk.explained.value).toBe(true);
});

it('ends the course after the last lesson', () => {
  const { lab, lessons, walk } = classroom('beyond');
  lessons.goTo(5);
  arrive(lab);
  lessons.answer(3);
  walk.explain();
  walk.forward();
  expect(lessons.ended.value).toBe(true);
  walk.back();
  expect(lessons.ended.value).toBe(false);
});

it('the whole lab gives the step back as it was left, and is left for another step', () => {
  const { lab, lessons, change } = classroom();
  lessons.answer(1);
  change({ lr: 0.7 });
  lab.playback.seek(3);
  lab.looks.set({ wholeLab: true });
  change({ lr: 3, objective: { id: 'saddle' } });
  lab.looks.set({ wholeLab: false });
  arrive(lab);
  expect(lab.session.value).toMatchObject({ lr: 0.7, objective: { id: 'book' } });
  expect(lab.playback.whole.value).toBe(3);
  lab.looks.set({ wholeLab: true });
  lessons.goTo(1);
  expect(lab.looks.wholeLab.value).toBe(false);
  expect(lab.session.value.lr).toBe(1);
});
