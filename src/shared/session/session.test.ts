import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../core/objectives';
import { schedules } from '../../core/schedules';
import { said } from '../../i18n/said.fixture';
import { controlIds, screenParts } from '../pane-ids';
import { pin, runsOf, withRuns } from './runs';
import { sessionText } from './session-file';
import { ownFields } from './session-run';
import { hasPicture } from './set-up';
import { defaultSession, parseSession, runOf, savedSession, type Session } from './session';

function accepted(data: object): Session {
  const read = parseSession({ format: 'descent-lab', version: 2, ...data });
  if (!read.ok) throw new Error(said(read.problem).en);
  return read.value;
}

const own = ownFields(defaultSession);

describe('what is left out', () => {
  test('has the defaults of the notebook, locks nothing and shows everything', () => {
    expect(runOf(defaultSession)).toEqual({
      objective: { id: 'book' },
      start: [-3, 4],
      lr: 0.1,
      steps: 100,
      optimizer: { id: 'gradient-descent' },
      gradient: 'numerical',
      h: 1e-4,
    });
    expect(defaultSession).toMatchObject({ title: '', note: '', locked: [], shown: screenParts });
    expect([defaultSession.schedule, defaultSession.noise]).toEqual([
      { id: 'constant' },
      { sigma: 0, seed: 1 },
    ]);
    for (const version of [1, 2]) expect(accepted({ version })).toEqual(defaultSession);
  });

  test('takes no room in a file; one run is written without a list', () => {
    const written = savedSession(defaultSession);
    expect(written).toMatchObject({ version: 2, lr: 0.1 });
    for (const field of ['title', 'note', 'locked', 'shown', 'runs']) {
      expect(written).not.toHaveProperty(field);
    }
  });

  test.each(objectives)('is, of the start of $id, what the catalogue says', ({ id, start }) => {
    expect(accepted({ objective: { id } }).start).toEqual(start);
  });
});

const run = fc.record({
  lr: fc.double({ min: 1e-9, max: 99, noNaN: true }),
  hidden: fc.boolean(),
  schedule: fc.constantFrom(...schedules).map(({ id, params }) => ({
    id,
    params: Object.fromEntries(params.map((param) => [param.id, param.default])),
  })),
  noise: fc.record({ sigma: fc.constantFrom(0, 0.5), seed: fc.nat() }),
});
const setUp = fc.record({
  title: fc.string({ unit: 'binary', maxLength: 40 }),
  note: fc.string({ maxLength: 200 }),
  locked: fc.subarray([...controlIds]),
  shown: fc.subarray([...screenParts]).filter(hasPicture),
});

test('a session is written as it is read, its lists in the order of their words', () => {
  fc.assert(
    fc.property(
      fc.array(run, { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      setUp,
      (parts, at, fields) => {
        const runs = parts.map((part, style) => ({ ...own, ...part, style }));
        const session = { ...defaultSession, ...fields, ...withRuns(runs, at % runs.length) };
        expect(accepted(JSON.parse(sessionText(session)))).toEqual(session);
        expect(accepted({ locked: fields.locked.toReversed() }).locked).toEqual(fields.locked);
      },
    ),
  );
});

describe('a file', () => {
  test('may be written by hand, in its first version too', () => {
    const look = { scale: 'auto', language: 'ko', theme: 'light' };
    const session = accepted({ version: 1, ...runOf(defaultSession), ...look, lr: 10, steps: 12 });
    expect(session).toEqual({ ...defaultSession, ...look, lr: 10, steps: 12 });
  });

  test('may show simpleNet an example of its own', () => {
    const objective = { id: 'simplenet', net: { x: [1, -0.5], t: 0 } };
    expect(runOf(accepted({ objective })).objective).toEqual(objective);
  });

  test.each(schedules)('may have the schedule $id without parameters', ({ id }) => {
    expect(accepted({ schedule: { id } }).schedule).toEqual({ id });
  });

  test('may have a warm-up that is longer than the run', () => {
    const schedule = { id: 'warm-up', params: { over: 1000 } };
    expect(accepted({ steps: 5, schedule }).schedule).toEqual(schedule);
  });

  test('asks the core for a schedule and for noise only where it has any', () => {
    expect(runOf(accepted({}))).not.toHaveProperty('schedule');
    expect(runOf(accepted({}))).not.toHaveProperty('noise');
    const schedule = { id: 'exponential', params: { factor: 0.5 } };
    expect(runOf(accepted({ schedule })).schedule).toEqual(schedule);
  });
});

describe('a file with runs', () => {
  test('may leave out of each what the session says for all', () => {
    const rates = [{ lr: 10 }, { lr: 0.1, active: true }, { lr: 1e-10 }];
    const session = accepted({ steps: 12, runs: rates });
    expect(runsOf(session).map(({ lr, steps, start, style }) => [lr, steps, start, style])).toEqual(
      [
        [10, 12, [-3, 4], 0],
        [0.1, 12, [-3, 4], 1],
        [1e-10, 12, [-3, 4], 2],
      ],
    );
    expect(session.lr).toBe(0.1);
  });

  test('has its first run active where none says so', () => {
    expect(accepted({ runs: [{ lr: 10 }, { lr: 1 }] }).lr).toBe(10);
  });

  test('keeps the styles that it names, and gives the free ones to the others', () => {
    const styles = runsOf(accepted({ runs: [{}, { style: 0 }, {}] })).map(({ style }) => style);
    expect(styles).toEqual([1, 0, 2]);
  });

  test('shows its active run, hidden or not', () => {
    const session = accepted({ runs: [{ hidden: true, active: true }, { hidden: true }] });
    expect(runsOf(session).map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('holds what was pinned', () => {
    const session = { ...defaultSession, ...pin(defaultSession) };
    expect(JSON.parse(sessionText(session)).runs).toHaveLength(2);
  });
});
