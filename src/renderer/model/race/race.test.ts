import { computed, signal } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { outcomeSamples } from '../../../i18n/outcome-samples.fixture';
import { Covers } from '../covers';
import { createLooks } from '../looks';
import { Playback } from '../playback';
import type { Racer } from './arrivals';
import { Race } from './race';

const [at] = outcomeSamples.converged;
const [away] = outcomeSamples.diverging;
const arriving = (style: number, step: number): Racer => ({ style, outcome: { ...at, step } });
const fleeing = (style: number): Racer => ({ style, outcome: away });

function set(first: readonly Racer[], calm = false) {
  const racers = signal(first);
  const playback = new Playback(signal(100));
  const looks = createLooks();
  const ticks = new Set<(seconds: number) => boolean>();
  const race = new Race({
    playback,
    loop: {
      animate: (tick) => void ticks.add(tick),
      forget: (task) => void ticks.delete(task as (seconds: number) => boolean),
    },
    covers: new Covers(looks),
    racers,
    field: computed(() => racers.value.map(({ style }) => style).join()),
    calm: () => calm,
  });
  /** Sixtieths of a second pass. */
  const pass = (seconds: number): void => {
    for (let k = 0; k < Math.round(seconds * 60); k++) {
      for (const tick of ticks) if (!tick(1 / 60)) ticks.delete(tick);
      playback.advance(1 / 60);
    }
  };
  return { race, racers, playback, looks, pass, moving: () => ticks.size };
}

const two = [arriving(0, 42), arriving(3, 11)];

test('it begins at step 0 with the question, and covers what would answer it', () => {
  const { race, playback, looks } = set(two);
  playback.seek(57);
  race.begin();
  expect([race.stage.value, playback.step.value]).toEqual(['asked', 0]);
  for (const id of ['verdict', 'path', 'chart', 'steps', 'comparison'] as const) {
    expect(looks.covered.value).toContain(id);
  }
});

test('nobody runs on before the prediction, and who tries is asked for it', () => {
  const { race, playback } = set(two);
  race.begin();
  expect(race.refused.value).toBe(0);
  playback.play();
  expect([playback.playing.value, playback.step.value, race.refused.value]).toEqual([false, 0, 1]);
  playback.seek(30);
  expect([playback.step.value, race.refused.value, race.stage.value]).toEqual([0, 2, 'asked']);
});

test('it counts 3, 2, 1 and then all run', () => {
  const { race, playback, pass, moving } = set(two);
  race.begin();
  race.predict(3);
  const counts = [race.count.value];
  for (let k = 0; k < 2; k++) {
    pass(0.81);
    counts.push(race.count.value);
  }
  expect(counts).toEqual([3, 2, 1]);
  expect([playback.playing.value, race.stage.value]).toEqual([false, 'counting']);
  pass(1);
  expect([playback.playing.value, race.stage.value]).toEqual([true, 'running']);
  expect(moving()).toBe(0);
});

test('where nothing is to move it does not count', () => {
  const { race, pass } = set(two, true);
  race.begin();
  race.start();
  pass(1 / 60);
  expect(race.stage.value).toBe('running');
});

test('it waits for a run that is still being computed', () => {
  const { race, racers, pass } = set([arriving(0, 42), { style: 3, outcome: null }], true);
  race.begin();
  race.start();
  pass(5);
  expect(race.stage.value).toBe('counting');
  racers.value = two;
  pass(0.1);
  expect(race.stage.value).toBe('running');
});

test('it is over as soon as all have arrived, and covers no more', () => {
  const { race, playback, looks, pass } = set(two, true);
  race.begin();
  race.predict(3);
  pass(0.5);
  expect(looks.covered.value).toEqual(['verdict', 'comparison']);
  pass(10.5);
  expect([race.stage.value, playback.playing.value, playback.step.value]).toEqual([
    'over',
    false,
    42,
  ]);
  expect(looks.covered.value).toEqual([]);
});

test('where one never arrives it goes on to the last step', () => {
  const { race, playback, pass } = set([arriving(0, 42), fleeing(3)], true);
  race.begin();
  race.start();
  pass(24);
  expect(race.stage.value).toBe('running');
  playback.seek(100);
  expect(race.stage.value).toBe('over');
});

describe('a prediction', () => {
  const judged = (racers: readonly Racer[], prediction: number | 'none') => {
    const { race } = set(racers, true);
    race.begin();
    race.predict(prediction);
    return race.right.value;
  };

  test('is right of the first, and wrong of any other', () => {
    expect(judged(two, 3)).toBe(true);
    expect(judged(two, 0)).toBe(false);
    expect(judged(two, 'none')).toBe(false);
  });

  test('is right of each of those who arrive together', () => {
    const tie = [arriving(0, 11), arriving(1, 42), arriving(3, 11)];
    expect([0, 1, 3].map((style) => judged(tie, style))).toEqual([true, false, true]);
  });

  test('that none arrives is right where none does', () => {
    expect(judged([fleeing(0), fleeing(1)], 'none')).toBe(true);
    expect(judged([fleeing(0), fleeing(1)], 0)).toBe(false);
  });

  test('need not be made', () => {
    const { race } = set(two, true);
    race.begin();
    race.start();
    expect([race.right.value, race.stage.value]).toEqual([null, 'counting']);
  });

  test('is asked for anew in the next race, and cannot be changed in this one', () => {
    const { race, pass } = set(two, true);
    race.begin();
    race.predict(3);
    race.predict(0);
    expect(race.prediction.value).toBe(3);
    pass(11);
    race.begin();
    expect([race.prediction.value, race.stage.value]).toEqual([null, 'asked']);
  });
});

test('other runs end it, and nothing goes on', () => {
  const { race, racers, looks, moving } = set(two);
  race.begin();
  race.predict(3);
  racers.value = [...two, fleeing(5)];
  expect([race.stage.value, moving()]).toEqual(['off', 0]);
  expect(looks.covered.value).toEqual([]);
});

test('one run alone does not race', () => {
  const { race } = set([arriving(0, 42)]);
  race.begin();
  expect(race.stage.value).toBe('off');
});
