import { describe, expect, it } from 'vitest';
import { texts } from './texts';
import { ownFields, type SessionRun } from '../shared/session/session-run';
import { defaultSession } from '../shared/session/session';
import { runNames } from './run-names';

const own = { ...ownFields(defaultSession), hidden: false };
const named = (differ: readonly Partial<SessionRun>[], t = texts.en): string[] => [
  ...runNames(
    differ.map((each, style) => ({ ...own, ...each, style })),
    t,
  ).values(),
];

describe('a run is called', () => {
  it('by its rate where only rates differ', () => {
    expect(named([{ lr: 0.1 }, { lr: 10 }, { lr: 1e-10 }])).toEqual([
      'lr = 0.1',
      'lr = 10',
      'lr = 10⁻¹⁰',
    ]);
  });

  it('by method and rate where both differ, in the language of the window', () => {
    const runs = [{ lr: 0.1 }, { optimizer: { id: 'adam' as const }, lr: 0.3 }];
    expect(named(runs)).toEqual(['Gradient descent, lr = 0.1', 'Adam, lr = 0.3']);
    expect(named(runs, texts.ko)[0]).toBe(`${texts.ko.optimizers['gradient-descent']}, lr = 0.1`);
  });

  it('by a parameter where methods differ in one', () => {
    const momentum = (beta: number) => ({
      optimizer: { id: 'momentum' as const, params: { beta } },
    });
    expect(named([momentum(0.5), { optimizer: { id: 'momentum' } }])).toEqual([
      'Momentum β = 0.5',
      'Momentum β = 0.9',
    ]);
  });

  it('by its schedule, or by a parameter where schedules differ in one', () => {
    const halved = (every: number) => ({
      schedule: { id: 'step-decay' as const, params: { every } },
    });
    expect(named([{}, { schedule: { id: 'cosine' } }])).toEqual(['Constant', 'Cosine']);
    expect(named([halved(10), halved(20)])).toEqual([
      'Steps k to each drop = 10',
      'Steps k to each drop = 20',
    ]);
  });

  it('by its start, its gradient, h, or steps', () => {
    expect(named([{ start: [-3, 4] }, { start: [1, 0.5] }])).toEqual([
      'from (−3, 4)',
      'from (1, 0.5)',
    ]);
    expect(named([{}, { gradient: 'analytic' }])).toEqual(['numerical', 'analytic']);
    expect(named([{}, { h: 1e-10 }])).toEqual(['h = 10⁻⁴', 'h = 10⁻¹⁰']);
    expect(named([{}, { steps: 1 }])).toEqual(['100 steps', '1 step']);
  });

  it('by a number where it differs in nothing, and twice the same gets one too', () => {
    expect(named([{}, {}])).toEqual(['Run 1', 'Run 2']);
    expect(named([{}, {}], texts.ko)).toEqual(['실행 1', '실행 2']);
    expect(named([{}, {}, { lr: 1 }])).toEqual(['lr = 0.1', 'lr = 0.1 (2)', 'lr = 1']);
  });

  it('as people call it, whatever it differs in; a blank name is none', () => {
    expect(named([{ name: ' mine ' }, { lr: 2, name: '  ' }])).toEqual(['mine', 'lr = 2']);
  });

  it('with letters as they were typed, markup too', () => {
    expect(named([{ name: '<b>&amp;</b>' }, {}])[0]).toBe('<b>&amp;</b>');
  });
});
