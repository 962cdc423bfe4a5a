import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { Playback } from './playback';

const player = (last = 100) => new Playback(signal(last));

describe('playback', () => {
  it('moves four steps a second at speed 1', () => {
    const p = player();
    p.play();
    p.advance(0.5);
    expect(p.step.value).toBe(2);
    p.setSpeed(4);
    p.advance(0.5);
    expect(p.step.value).toBe(10);
  });

  it('shows the last whole step while the ball is between two', () => {
    const p = player();
    p.play();
    p.advance(0.9 / 4);
    expect(p.whole.value).toBe(0);
    p.advance(0.1 / 4);
    expect(p.whole.value).toBe(1);
  });

  it('stops at the end and plays from the start after it', () => {
    const p = player(3);
    p.play();
    p.advance(60);
    expect([p.step.value, p.playing.value]).toEqual([3, false]);
    p.play();
    expect([p.step.value, p.playing.value]).toEqual([0, true]);
  });

  it('lands on a whole step when it is paused', () => {
    const p = player();
    p.play();
    p.advance(0.4);
    p.toggle();
    expect([p.step.value, p.playing.value]).toEqual([2, false]);
  });

  it('keeps within the run when it is stepped or scrubbed', () => {
    const p = player(10);
    p.stepBy(-1);
    expect(p.step.value).toBe(0);
    p.seek(99);
    expect(p.step.value).toBe(10);
    p.stepBy(1);
    expect(p.step.value).toBe(10);
    p.restart();
    expect(p.step.value).toBe(0);
  });

  it('does not play a run that has no step', () => {
    const p = player(0);
    p.play();
    expect(p.playing.value).toBe(false);
  });
});
