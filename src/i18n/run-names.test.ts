import { expect, test } from 'vitest';
import { texts } from './texts';
import type { Texts } from './en';
import { ownFields, type SessionRun } from '../shared/session/session-run';
import { defaultSession } from '../shared/session/session';
import { runNames } from './run-names';

const own = { ...ownFields(defaultSession), hidden: false };
const names = (differ: readonly Partial<SessionRun>[], t: Texts) => {
  const runs = differ.map((each, style) => ({ ...own, ...each, style }));
  return [...runNames(runs, t).values()].join(' / ');
};
const beta = (value: number): Partial<SessionRun> => ({
  optimizer: { id: 'momentum', params: { beta: value } },
});
const every = (k: number): Partial<SessionRun> => ({
  schedule: { id: 'step-decay', params: { every: k } },
});
const momentum: Partial<SessionRun> = { optimizer: { id: 'momentum' } };
const adam: Partial<SessionRun> = { optimizer: { id: 'adam' }, lr: 0.3 };

test.each<[string, readonly Partial<SessionRun>[], string]>([
  ['rate where it differs', [{}, { lr: 10 }, { lr: 1e-10 }], 'lr = 0.1 / lr = 10 / lr = 10⁻¹⁰'],
  ['method and rate where both differ', [{}, adam], 'Gradient descent, lr = 0.1 / Adam, lr = 0.3'],
  ['parameter of one method', [beta(0.5), momentum], 'Momentum β = 0.5 / Momentum β = 0.9'],
  ['schedule', [{}, { schedule: { id: 'cosine' } }], 'Constant / Cosine'],
  [
    'parameter of one schedule',
    [every(10), every(20)],
    'Steps k to each drop = 10 / Steps k to each drop = 20',
  ],
  ['start', [{ start: [-3, 4] }, { start: [1, 0.5] }], 'from (−3, 4) / from (1, 0.5)'],
  ['gradient', [{}, { gradient: 'analytic' }], 'numerical / analytic'],
  ['h', [{}, { h: 1e-10 }], 'h = 10⁻⁴ / h = 10⁻¹⁰'],
  ['steps', [{}, { steps: 1 }], '100 steps / 1 step'],
  ['number where it differs in nothing', [{}, {}], 'Run 1 / Run 2'],
  ['number where it is twice the same', [{}, {}, { lr: 1 }], 'lr = 0.1 / lr = 0.1 (2) / lr = 1'],
  ['own name, unless that is blank', [{ name: ' mine ' }, { lr: 2, name: '  ' }], 'mine / lr = 2'],
  ['own letters, markup too', [{ name: '<b>&amp;</b>' }, { name: 'b' }], '<b>&amp;</b> / b'],
])('a run is called by its %s', (_what, differ, english) => {
  expect(names(differ, texts.en)).toBe(english);
});

test('its words are of the language of the window', () => {
  expect(names([{}, {}], texts.ko)).toBe('실행 1 / 실행 2');
  const [first] = names([{}, adam], texts.ko).split(' / ');
  expect(first).toBe(`${texts.ko.optimizers['gradient-descent']}, lr = 0.1`);
});
