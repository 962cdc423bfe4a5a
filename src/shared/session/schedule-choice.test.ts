import { describe, expect, test } from 'vitest';
import { expectRefused, said } from '../../i18n/said.fixture';
import { schedules } from '../../core/schedules';
import { describedSession } from '../options/described-session';
import { OptionError } from '../options/option-error';
import { readOptions } from '../options/read-options';
import { runsOf } from './runs';
import { parseSession, runOf, savedSession, type Session } from './session';

const head = { format: 'descent-lab', version: 2 };

function taken(part: object): Session {
  const read = parseSession({ ...head, ...part });
  if (!read.ok) throw new Error(said(read.problem).en);
  return read.value;
}

const described = (...args: string[]): Session =>
  describedSession(readOptions('trace', args), () => {
    throw new Error('no file is asked for');
  });

function refusalOf(...args: string[]) {
  try {
    return { ok: true, value: described(...args) } as const;
  } catch (error) {
    if (error instanceof OptionError) return { ok: false, problem: error.problem } as const;
    throw error;
  }
}

const halves = { id: 'exponential', params: { factor: 0.5 } };

describe('a file', () => {
  test('may have every schedule, with parameters or without, and the noise', () => {
    for (const { id, params } of schedules) {
      expect(taken({ schedule: { id } }).schedule).toEqual({ id });
      const all = Object.fromEntries(params.map((param) => [param.id, param.default]));
      const session = taken({ schedule: { id, params: all }, noise: { sigma: 0.5, seed: 7 } });
      expect(session.noise).toEqual({ sigma: 0.5, seed: 7 });
      expect(parseSession(savedSession(session))).toEqual({ ok: true, value: session });
    }
  });

  test('without them has a constant rate and no noise, and the core is not asked for any', () => {
    const session = taken({});
    expect([session.schedule, session.noise]).toEqual([{ id: 'constant' }, { sigma: 0, seed: 1 }]);
    expect(runOf(session)).not.toHaveProperty('schedule');
    expect(runOf(session)).not.toHaveProperty('noise');
    expect(runOf(taken({ schedule: halves })).schedule).toEqual(halves);
  });

  test('may have a warm-up that is longer than the run', () => {
    const session = taken({ steps: 5, schedule: { id: 'warm-up', params: { over: 1000 } } });
    expect(runsOf(session)).toHaveLength(1);
  });
});

describe('a command line', () => {
  test('names schedule, noise and seed', () => {
    expect(described('--schedule=cosine').schedule).toEqual({ id: 'cosine' });
    expect(described('--schedule', 'step-decay:factor=1/3,every=5').schedule).toEqual({
      id: 'step-decay',
      params: { factor: 1 / 3, every: 5 },
    });
    expect(described('--noise=0.5').noise).toEqual({ sigma: 0.5, seed: 1 });
    expect(described('--noise=0.5', '--seed=7').noise).toEqual({ sigma: 0.5, seed: 7 });
  });

  test.each([
    [['--schedule=cosin'], /^Unknown schedule “cosin”; did you mean cosine\?/],
    [['--schedule='], /schedule/],
    [['--schedule=constant:a=1'], 'The schedule constant has no parameters.'],
    [['--schedule=cosine:ende=1'], /^Unknown parameter of cosine “ende”; did you mean end\?/],
    [
      ['--schedule=cosine:'],
      /^A parameter needs a name and a number, as in --schedule cosine:end=0.5/,
    ],
    [['--schedule=cosine:end=0,end=1'], 'end is given twice.'],
    [
      ['--schedule=step-decay:every=0'],
      /^Steps k to each drop must be a whole number from 1 to 1000000/,
    ],
    [['--noise=-1'], /^The noise σ must be/],
    [['--seed=1.5'], /^The seed must be/],
    [['--seed=4294967296'], /^The seed must be/],
    [
      ['--schedule=exponential:factor=0.5', '--lr=1', '--steps=2000'],
      /at step 1076 the rate has become 0/,
    ],
  ])('%j is refused in one sentence', (args, says) => {
    expectRefused(refusalOf(...args), says);
  });
});
