import { describe, expect, it } from 'vitest';
import { objectiveById, objectives } from '../../../../core/objectives';
import { curvatureOf, factorFormula } from './factor-formula';

const plain = { id: 'gradient-descent' } as const;

describe('the second derivatives', () => {
  it.each([
    ['book', [2, 2]],
    ['ellipse', [0.1, 2]],
    ['booth', [2, 18]],
    ['ravine', [1, 1000]],
    ['saddle', [-2, 2]],
  ])('of %s are the same everywhere', (id, expected) => {
    expect(curvatureOf(objectiveById(id))).toEqual(expected);
  });

  const parabolas = new Set(['book', 'ellipse', 'booth', 'ravine', 'saddle']);
  it.each(objectives.filter(({ id }) => !parabolas.has(id)).map(({ id }) => id))(
    'of %s are not',
    (id) => {
      expect(curvatureOf(objectiveById(id))).toBeNull();
    },
  );

  it('of a typed formula are not asked for', () => {
    expect(curvatureOf(null)).toBeNull();
  });
});

describe('the formula of the factor', () => {
  it.each([
    ['book', 10, 19, '|1 − 2·lr| = 19'],
    ['book', 0.1, 0.8, '|1 − 2·lr| = 0.8'],
    ['book', 0.9, 0.8000001, '|1 − 2·lr| = 0.8'],
    ['ellipse', 10, 19, '|1 − 2·lr| = 19'],
    ['ellipse', 0.9, 0.91, '|1 − 0.1·lr| = 0.91'],
    ['saddle', 0.1, 1.2, '|1 + 2·lr| = 1.2'],
  ])('of %s, lr = %d, with ×%d', (id, lr, factor, formula) => {
    expect(factorFormula(objectiveById(id), { lr, optimizer: plain }, factor)).toBe(formula);
  });

  it.each([
    ['book', 10, 9, '|1 − lr| = 9'],
    ['ravine', 0.5, 0.5, '|1 − lr| = 0.5'],
    ['saddle', 3, 2, '|1 − lr| = 2'],
  ])("of Newton's method on %s, lr = %d, with ×%d", (id, lr, factor, formula) => {
    const optimizer = { id: 'newton' } as const;
    expect(factorFormula(objectiveById(id), { lr, optimizer }, factor)).toBe(formula);
  });

  it.each([
    ['a factor that it does not give', 'book', plain, 17],
    ['a method that remembers', 'book', { id: 'momentum' } as const, 19],
    ['a function that is no parabola', 'rosenbrock', plain, 19],
  ])('is not said for %s', (_case, id, optimizer, factor) => {
    expect(factorFormula(objectiveById(id), { lr: 10, optimizer }, factor)).toBeNull();
  });
});
