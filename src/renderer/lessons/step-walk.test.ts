import { signal, type Signal } from '@preact/signals-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { objectiveById } from '../../core/objectives';
import { outcome } from '../../core/outcome/outcome';
import { descend } from '../../core/run/descend';
import type { CoreClient } from '../../shared/protocol/clients';
import { runOf } from '../../shared/session/session';
import { defaultSettings } from '../../shared/settings/settings';
import { createLab, type Lab } from '../model/lab';
import type { RunResult } from '../model/queries/results';
import { lessons as catalogue } from './index';
import { Lessons } from './open-lesson';
import { Progress } from './progress';

// Frames are not drawn here.
beforeAll(() => void vi.stubGlobal('requestAnimationFrame', () => 0));

/** A run of the session that the lab has now, as the core answers it. */
function arrive(lab: Lab): void {
  const request = runOf(lab.session.peek());
  if (!('id' in request.objective)) throw new Error('Expected a function of the catalogue.');
  const run = { ...request, objective: objectiveById(request.objective.id) };
  const trajectory = descend(run);
  const answer = lab.results.run as Signal<RunResult | null>;
  const judged = outcome(run, trajectory);
  answer.value = { request, trajectory, total: trajectory.length, outcome: judged };
}

function classroom(lesson = 'too-large') {
  const kept = new Map<string, string>();
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
  const lessons = new Lessons(lab, new Progress(storage), catalogue);
  lessons.open(lesson);
  arrive(lab);
  const { walk, progress } = lessons;
  return { lab, lessons, walk, of: () => progress.value! };
}

const covered = (lab: Lab) => lab.looks.covered.value;

describe('what a step covers', () => {
  it('is covered until the prediction is made, and again in the next step', () => {
    const { lab, lessons } = classroom();
    expect(covered(lab)).toContain('verdict');
    lessons.answer(0);
    expect(covered(lab)).toEqual([]);
    lessons.goTo(1);
    expect(covered(lab)).toContain('chart');
    lessons.goTo(0);
    expect(covered(lab)).toEqual([]);
    lessons.open(null);
    expect(covered(lab)).toEqual([]);
  });

  it('shows of the path what has been walked, and the rest with the answer', () => {
    const { lab, lessons } = classroom();
    expect(lab.playback.whole.value).toBe(7);
    expect(lab.path.value?.length).toBe(8);
    lessons.answer(0);
    expect(lab.path.value?.length).toBe(101);
  });

  it('lets nobody see how the run goes on', () => {
    const { lab, lessons } = classroom();
    for (const move of [
      () => lab.playback.stepBy(1),
      () => lab.playback.play(),
      () => lab.playback.seek(100),
      () => lab.playback.restart(),
    ]) {
      const before = lessons.refused.value;
      move();
      expect(lab.playback.step.value).toBe(7);
      expect(lab.playback.playing.value).toBe(false);
      expect(lessons.refused.value).toBeGreaterThan(before);
    }
  });

  it('shows another run at its start alone, and blames nobody for the change', () => {
    const { lab, lessons } = classroom();
    lab.store.set({ lr: 1 });
    arrive(lab);
    expect(lab.playback.step.value).toBe(0);
    lab.store.set({ lr: 0.9 });
    arrive(lab);
    expect(lab.playback.step.value).toBe(7);
    expect(lessons.refused.value).toBe(0);
  });
});

describe('press by press', () => {
  it('come the task, what was right, the reason and the next step', () => {
    const { lab, lessons, walk, of } = classroom();
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
    expect(walk.explained.value).toBe(true);
    walk.forward();
    expect(lessons.index).toBe(1);
  });

  it('tells why after the answer where nothing is to be done', () => {
    const { lab, lessons, walk } = classroom('partial');
    lessons.goTo(1);
    arrive(lab);
    const stages = [walk.stage.value];
    for (let press = 0; press < 2; press++) {
      walk.forward();
      stages.push(walk.stage.value);
    }
    expect(stages).toEqual(['question', 'judged', 'reason']);
  });

  it('goes back the same way', () => {
    const { lab, walk, of } = classroom();
    for (let press = 0; press < 3; press++) {
      walk.forward();
      arrive(lab);
    }
    expect(walk.stage.value).toBe('reason');
    walk.back();
    expect(walk.stage.value).toBe('judged');
    walk.back();
    expect(lab.session.value.lr).toBe(0.9);
    expect(of()).toMatchObject({ tasks: [], done: [], shown: [] });
    expect(covered(lab)).toContain('verdict');
  });

  it('judges what was predicted once the task is done, or the explanation is asked for', () => {
    const { lab, lessons, walk, of } = classroom();
    lessons.answer(0);
    expect([walk.judged.value, walk.stage.value]).toEqual([false, 'predicted']);
    lab.store.set({ lr: 1 });
    arrive(lab);
    expect(of().tasks).toEqual(['across']);
    expect([walk.judged.value, walk.stage.value]).toEqual([true, 'reason']);
    lessons.goTo(1);
    lessons.answer({ value: 20, typed: '20' });
    expect(walk.judged.value).toBe(false);
    walk.explain();
    expect(walk.judged.value).toBe(true);
  });

  it('leaves what somebody predicted and did as it is', () => {
    const { lab, lessons, walk, of } = classroom();
    lessons.answer(1);
    lab.store.set({ lr: 1 });
    arrive(lab);
    expect(walk.explained.value).toBe(true);
    walk.back();
    walk.back();
    expect(lessons.lesson.value?.id).toBe('descent');
    lessons.open('too-large');
    expect(of()).toMatchObject({ answers: { across: 1 }, tasks: ['across'], done: ['across'] });
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
});

describe('the whole lab', () => {
  it('gives the step back as it was left', () => {
    const { lab, lessons } = classroom();
    lessons.answer(1);
    lab.store.set({ lr: 0.7 });
    arrive(lab);
    lab.playback.seek(3);
    lab.looks.set({ wholeLab: true });
    lab.store.set({ lr: 3, objective: { id: 'saddle' } });
    arrive(lab);
    lab.looks.set({ wholeLab: false });
    arrive(lab);
    expect(lab.session.value).toMatchObject({ lr: 0.7, objective: { id: 'book' } });
    expect(lab.playback.whole.value).toBe(3);
  });

  it('is left for another step', () => {
    const { lab, lessons } = classroom();
    lab.looks.set({ wholeLab: true });
    lessons.goTo(1);
    expect(lab.looks.wholeLab.value).toBe(false);
    expect(lab.session.value.lr).toBe(1);
  });
});

it('forgets all progress, and begins the open step anew', () => {
  const { lab, lessons, of } = classroom();
  lessons.answer(1);
  lessons.startAgain();
  expect(of()).toMatchObject({ answers: {}, done: [], step: 0 });
  expect(covered(lab)).toContain('verdict');
});
