import { expect, it } from 'vitest';
import { objectiveById, objectives } from '../../../../core/objectives';
import { curvatureOf, factorFormula } from './factor-formula';

const plain = { id: 'gradient-descent' } as const;
const newton = { id: 'newton' } as const;

const parabolas = new Map([
  ['book', [2, 2]],
  ['ellipse', [0.1, 2]],
  ['booth', [2, 18]],
  ['ravine', [1, 1000]],
  ['saddle', [-2, 2]],
]);
it('second derivatives are known of parabolas, and not asked for of a typed formula', () => {
  for (const one of objectives) {
    expect(curvatureOf(one), one.id).toEqual(parabolas.get(one.id) ?? null);
  }
  expect(curvatureOf(null)).toBeNull();
});

it.each([
  ['book', plain, 10, 19, '|1 − 2·lr| = 19'],
  ['book', plain, 0.1, 0.8, '|1 − 2·lr| = 0.8'],
  ['book', plain, 0.9, 0.8000001, '|1 − 2·lr| = 0.8'],
  ['ellipse', plain, 10, 19, '|1 − 2·lr| = 19'],
  ['ellipse', plain, 0.9, 0.91, '|1 − 0.1·lr| = 0.91'],
  ['saddle', plain, 0.1, 1.2, '|1 + 2·lr| = 1.2'],
  ['book', newton, 10, 9, '|1 − lr| = 9'],
  ['ravine', newton, 0.5, 0.5, '|1 − lr| = 0.5'],
  ['saddle', newton, 3, 2, '|1 − lr| = 2'],
  // Not its factor, a method that remembers, and no parabola.
  ['book', plain, 10, 17, null],
  ['book', { id: 'momentum' }, 10, 19, null],
  ['rosenbrock', plain, 10, 19, null],
] as const)('of %s by %j with lr = %d, ×%d is %s', (id, optimizer, lr, factor, formula) => {
  expect(factorFormula(objectiveById(id), { lr, optimizer }, factor)).toBe(formula);
});
