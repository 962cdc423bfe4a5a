import { computed, signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
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

/** A race that has begun, from step 57. */
function begun(first: readonly Racer[], calm = false) {
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
  playback.seek(57);
  race.begin();
  const stage = () => race.stage.value;
  return { race, racers, playback, looks, pass, stage, moving: () => ticks.size };
}

const two = [arriving(0, 42), arriving(3, 11)];

test('it begins at step 0 with the question; nobody runs on before the prediction, or sees the answer', () => {
  const { race, playback, looks, pass, moving, stage } = begun(two);
  expect([stage(), playback.step.value, race.refused.value]).toEqual(['asked', 0, 0]);
  const answers = ['verdict', 'path', 'chart', 'steps', 'comparison'];
  expect(looks.covered.value).toEqual(expect.arrayContaining(answers));
  playback.play();
  expect([playback.playing.value, playback.step.value, race.refused.value]).toEqual([false, 0, 1]);
  playback.seek(30);
  expect([playback.step.value, race.refused.value, stage()]).toEqual([0, 2, 'asked']);
  // Then it counts 3, 2, 1, and all run.
  race.predict(3);
  for (const count of [3, 2, 1]) {
    if (count < 3) pass(0.81);
    expect(race.count.value).toBe(count);
  }
  expect([playback.playing.value, stage()]).toEqual([false, 'counting']);
  pass(1);
  expect([playback.playing.value, stage(), moving()]).toEqual([true, 'running', 0]);
});

test('where nothing is to move it does not count, but waits for a run still being computed', () => {
  const { race, racers, pass, stage } = begun([arriving(0, 42), { style: 3, outcome: null }], true);
  race.start();
  pass(5);
  expect(stage()).toBe('counting');
  racers.value = two;
  pass(1 / 60);
  expect(stage()).toBe('running');
});

test('it is over as soon as all have arrived, and covers no more', () => {
  const { race, playback, looks, pass, stage } = begun(two, true);
  race.predict(3);
  // It cannot be changed.
  race.predict(0);
  expect(race.prediction.value).toBe(3);
  pass(0.5);
  expect(looks.covered.value).toEqual(['verdict', 'comparison']);
  pass(10.5);
  expect([stage(), playback.playing.value, playback.step.value]).toEqual(['over', false, 42]);
  expect(looks.covered.value).toEqual([]);
  // The next race asks anew.
  race.begin();
  expect([race.prediction.value, stage()]).toEqual([null, 'asked']);
});

test('a prediction need not be made; where one never arrives the race goes on to the last step', () => {
  const { race, playback, pass, stage } = begun([arriving(0, 42), fleeing(3)], true);
  race.start();
  expect([race.right.value, stage()]).toEqual([null, 'counting']);
  pass(24);
  expect(stage()).toBe('running');
  playback.seek(100);
  expect(stage()).toBe('over');
});

const tie = [arriving(0, 11), arriving(1, 42), arriving(3, 11)];
test.each([
  ['of the first', two, [3], [0, 'none']],
  ['of each of those who arrive together', tie, [0, 3], [1]],
  ['that none arrives where none does', [fleeing(0), fleeing(1)], ['none'], [0]],
] as const)('a prediction is right %s', (_, racers, right, wrong) => {
  const judged = (prediction: number | 'none') => {
    const { race } = begun(racers, true);
    race.predict(prediction);
    return race.right.value;
  };
  expect(right.map(judged)).toEqual(right.map(() => true));
  expect(wrong.map(judged)).toEqual(wrong.map(() => false));
});

test('other runs end it, and nothing goes on; one run alone does not race', () => {
  const { race, racers, looks, moving, stage } = begun(two);
  race.predict(3);
  racers.value = [...two, fleeing(5)];
  expect([stage(), moving()]).toEqual(['off', 0]);
  expect(looks.covered.value).toEqual([]);
  expect(begun([arriving(0, 42)]).stage()).toBe('off');
});
