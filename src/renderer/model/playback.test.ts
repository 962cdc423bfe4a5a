import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { speeds, type Speed } from '../../shared/settings/settings';
import { Playback } from './playback';

const player = (last = 100) => new Playback(signal(last));

it('moves four steps a second at speed 1, and shows the last whole one', () => {
  const p = player();
  p.play();
  p.advance(0.9 / 4);
  expect(p.whole.value).toBe(0);
  p.advance(0.1 / 4);
  expect([p.whole.value, p.step.value]).toEqual([1, 1]);
  p.setSpeed(4);
  p.advance(0.5);
  expect(p.step.value).toBe(9);
});

it('passes over steps where a frame has room for several', () => {
  const p = player(100_000);
  p.setSpeed(64);
  p.play();
  const steps = Array.from({ length: 60 }, () => (p.advance(1 / 60), p.whole.value));
  expect(steps.at(-1)).toBe(256);
  expect(new Set(steps).size).toBe(60);
});

it('stops at the end, plays from the start after it, and lands on a whole step when paused', () => {
  const p = player(3);
  const state = () => [p.step.value, p.playing.value];
  p.play();
  p.advance(60);
  expect(state()).toEqual([3, false]);
  p.play();
  expect(state()).toEqual([0, true]);
  p.advance(0.4);
  p.toggle();
  expect(state()).toEqual([2, false]);
});

it('keeps within the run when it is stepped or scrubbed, and plays none without a step', () => {
  const p = player(10);
  const moves = [() => p.stepBy(-1), () => p.seek(99), () => p.stepBy(1), () => p.restart()];
  expect(moves.map((move) => (move(), p.step.value))).toEqual([0, 10, 10, 0]);
  const none = player(0);
  none.play();
  expect(none.playing.value).toBe(false);
});

/** A run whose point jumps to and fro. */
const flickering = (speed: Speed) => {
  const p = new Playback(signal(100_000), () => true);
  p.setSpeed(speed);
  p.play();
  return p;
};
/** The step shown after each sixtieth of a second. */
const stepsOf = (p: Playback, seconds: number) =>
  Array.from({ length: seconds * 60 }, () => (p.advance(1 / 60), p.step.value));

it.each(speeds.filter((speed) => speed > 1))('three jumps a second at most, at ×%d', (speed) => {
  const steps = stepsOf(flickering(speed), 10);
  for (let from = 0; from + 60 < steps.length; from++) {
    expect(new Set(steps.slice(from, from + 60)).size - 1).toBeLessThanOrEqual(3);
  }
  expect(steps.at(-1)).toBeGreaterThan(0.93 * 40 * speed);
  expect(steps.at(-1)).toBeLessThan(1.07 * 40 * speed);
});

it('no faster, it glides through every step: three a second at speed 1, as ever at half', () => {
  const steps = stepsOf(flickering(1), 10);
  expect(steps.at(-1)).toBeGreaterThan(27);
  expect(steps.at(-1)).toBeLessThanOrEqual(30);
  const moves = steps.map((step, i) => step - (steps[i - 1] ?? 0));
  expect(Math.max(...moves)).toBeLessThan(0.06);
  expect(stepsOf(flickering(0.5), 10).at(-1)).toBeCloseTo(20, 9);
});
