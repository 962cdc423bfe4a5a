// The answers of a set-up's worksheet, against closed forms of the book's function: plain descent with
// the analytic gradient multiplies x by 1 − 2·lr and f by its square.

import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { defaultSession, runOf, type Session } from '../../shared/session/session';
import { computedRun } from '../model/run.fixture';
import type { SetUpFacts } from './set-up-facts';
import { endingOf, halfWay, setUpQuestions } from './set-up-questions';

const t = texts.en;

function factsOf(change: Partial<Session>): SetUpFacts {
  const session = { ...defaultSession, gradient: 'analytic' as const, ...change };
  const { trajectory, outcome } = computedRun(runOf(session));
  return {
    session,
    variables: ['x0', 'x1'],
    formula: 'x0² + x1²',
    tex: null,
    run: trajectory,
    outcome: outcome!,
    limit: { rate: 1, name: '2/λ', curvature: 2 },
    others: [{ lr: 1, kind: 'cycling' }],
  };
}

const replies = (change: Partial<Session>): Record<string, string> =>
  Object.fromEntries(setUpQuestions(factsOf(change)).map(({ id, reply }) => [id, reply(t)]));

test('the first step, half the way and the limit are what they are on paper', () => {
  const said = replies({ lr: 0.1 });
  // 0.8·(−3, 4), and 0.64·25.
  expect(said['first']).toBe('(-2.4, 3.2), f = 16');
  // 0.64ᵏ ≤ 1/2 from k = 2 on.
  expect(said['half']).toBe('At step 2.');
  expect(said['limit']).toContain('lr = 1: 2/λ, where λ = 2');
  expect(said['outcome']).toMatch(/^Arrived at a minimum/);
  expect(said['other-1']).toBe('Cycling.');
});

test.each([
  [0.1, 'arrives'],
  [0.9, 'arrives'],
  [1, 'swings'],
  [1.01, 'away'],
  [10, 'away'],
  [1e-10, 'short'],
  [0.001, 'short'],
] as const)('with lr = %d the run %s', (lr, ending) => {
  const facts = factsOf({ lr });
  expect(endingOf(facts.outcome)).toBe(ending);
  const { choices, right } = setUpQuestions(facts).find(({ id }) => id === 'outcome')!;
  expect(choices?.[right ?? -1]?.(t)).toBe(t.sheet.ask.outcomes[ending]);
});

test('what cannot be worked out by hand, or has not happened, is not asked', () => {
  expect(replies({ noise: { sigma: 1, seed: 1 } })).not.toHaveProperty('first');
  expect(replies({ optimizer: { id: 'adam' } })).not.toHaveProperty('first');
  expect(halfWay(factsOf({ lr: 10 }).run)).toBeNull();
  expect(replies({ lr: 10 })).not.toHaveProperty('half');
});
