import { describe, expect, it } from 'vitest';
import { Trajectory } from '../../../core/run/trajectory';
import { texts } from '../../../i18n/texts';
import { describeSurface } from './describe';

const frame = { x0: [-5, 5], x1: [-1, 3] } as const;
const run = new Trajectory(2, Float64Array.of(-3, 4, 25, -6, 8, -2.4, 3.2, 16, -4.8, 6.4));

describe.each(Object.entries(texts))('describeSurface in %s', (_, { surface }) => {
  it('names the frame, the step, the point and f, and leaves no place empty', () => {
    const words = describeSurface(surface, frame, ['x0', 'x1'], run, 1);
    for (const part of ['-5', '-1', '3', '-2.4', '3.2', '16']) expect(words).toContain(part);
    expect(words).not.toMatch(/[{}]/);
    expect(describeSurface(surface, frame, ['w11', 'w23'], run, 1)).toMatch(/w11.*w23/);
  });

  it('says nothing of a step that has not come yet', () => {
    expect(describeSurface(surface, frame, ['x0', 'x1'], run, 2)).not.toContain('16');
    expect(describeSurface(surface, frame, ['x0', 'x1'], null, 0)).not.toMatch(/[{}]/);
  });
});
