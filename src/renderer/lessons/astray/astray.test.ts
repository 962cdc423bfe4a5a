import { expect, test } from 'vitest';
import { objectiveById } from '../../../core/objectives';
import { descend } from '../../../core/run/descend';

test('astray.dents says that one start in a hundred reaches (0, 0)', () => {
  const objective = objectiveById('rastrigin');
  const [[low, high]] = objective.domain;
  const across = Array.from({ length: 100 }, (_, k) => low + ((k + 0.5) / 100) * (high - low));
  const run = { objective, lr: objective.lr, steps: 100, gradient: 'numerical', h: 1e-4 } as const;
  const ends = across.flatMap((x0) =>
    across.map((x1) => descend({ ...run, start: [x0, x1] }).f(100)),
  );
  const share = ends.filter((f) => f < 1e-6).length / ends.length;
  expect(share).toBeGreaterThan(0.007);
  expect(share).toBeLessThan(0.015);
});
