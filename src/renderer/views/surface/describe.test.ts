import { describe, expect, it } from 'vitest';
import { Trajectory } from '../../../core/run/trajectory';
import { texts } from '../../../i18n/texts';
import { describeSurface } from './describe';

const frame = { x0: [-5, 5], x1: [-1, 3] } as const;
const run = new Trajectory(2, Float64Array.of(-3, 4, 25, -6, 8, -2.4, 3.2, 16, -4.8, 6.4));

const rival = new Trajectory(2, Float64Array.of(7, 8, 113, 14, 16));
const seen = { frame, variables: ['x0', 'x1'], run, rivals: [], step: 1, clock: 1 } as const;

describe.each(Object.entries(texts))('describeSurface in %s', (_, t) => {
  it('names the frame, the step, the point and f, and leaves no place empty', () => {
    const words = describeSurface(t, seen);
    for (const part of ['-5', '-1', '3', '-2.4', '3.2', '16']) expect(words).toContain(part);
    expect(words).not.toMatch(/[{}]/);
    expect(describeSurface(t, { ...seen, variables: ['w11', 'w23'] })).toMatch(/w11.*w23/);
  });

  it('says nothing of a step that has not come yet', () => {
    expect(describeSurface(t, { ...seen, step: 2 })).not.toContain('16');
    expect(describeSurface(t, { ...seen, run: null, step: 0 })).not.toMatch(/[{}]/);
  });

  it('has words for a point and an f that are no numbers', () => {
    const path = new Trajectory(2, Float64Array.of(Number.NaN, -Infinity, Number.NaN, 1, 1));
    const rivals = [{ name: 'Adam', path }];
    const words = describeSurface(t, { ...seen, run: path, step: 0, rivals, clock: 0 });
    expect(words).toContain(`(${t.notANumber}, -∞)`);
    expect(words).toContain(`f = ${t.notANumber}`);
    expect(words).not.toMatch(/NaN|Infinity/);
  });

  it('names the runs beside it and where they stand; one that has ended stands at its end', () => {
    const rivals = [
      { name: 'Adam', path: rival },
      { name: 'lr = 10', path: run },
    ];
    const words = describeSurface(t, { ...seen, rivals });
    expect(words).toContain('Adam: (7, 8), f = 113; lr = 10: (-2.4, 3.2), f = 16');
    expect(words).not.toMatch(/[{}]/);
    expect(words.startsWith(describeSurface(t, seen))).toBe(true);
  });
});
