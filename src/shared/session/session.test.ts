import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../core/objectives';
import { schedules } from '../../core/schedules';
import { said } from '../../i18n/said.fixture';
import { asked } from '../../worker/run-request.fixture';
import { sessions } from '../link/sessions.fixture';
import { screenParts } from '../pane-ids';
import { pin, runsOf } from './runs';
import { sessionText } from './session-file';
import { defaultSession, parseSession, runOf, savedSession, type Session } from './session';

function accepted(data: object): Session {
  const read = parseSession({ format: 'descent-lab', version: 2, ...data });
  if (!read.ok) throw new Error(said(read.problem).en);
  return read.value;
}

describe('what is left out', () => {
  test('has the defaults of the notebook, locks nothing and shows everything', () => {
    expect(runOf(defaultSession)).toEqual(asked());
    const rest = { schedule: { id: 'constant' }, noise: { sigma: 0, seed: 1 } };
    const all = { title: '', note: '', locked: [], shown: screenParts, ...rest };
    expect(defaultSession).toMatchObject(all);
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

test('a session is written as it is read, its lists in the order of their words', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      expect(accepted(JSON.parse(sessionText(session)))).toEqual(session);
      const { locked } = session;
      expect(accepted({ locked: locked.toReversed() }).locked).toEqual(locked);
    }),
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
    const common = { steps: 12, start: [-3, 4] };
    const runs = [10, 0.1, 1e-10].map((lr, style) => ({ ...common, lr, style }));
    expect(runsOf(session)).toMatchObject(runs);
    expect(session.lr).toBe(0.1);
  });

  test('has its first run active where none says so, shown if it was hidden or not', () => {
    expect(accepted({ runs: [{ lr: 10 }, { lr: 1 }] }).lr).toBe(10);
    const session = accepted({ runs: [{ hidden: true, active: true }, { hidden: true }] });
    expect(runsOf(session).map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('keeps the styles that it names, and gives the free ones to the others', () => {
    const styles = runsOf(accepted({ runs: [{}, { style: 0 }, {}] })).map(({ style }) => style);
    expect(styles).toEqual([1, 0, 2]);
  });

  test('holds what was pinned', () => {
    const session = { ...defaultSession, ...pin(defaultSession) };
    expect(JSON.parse(sessionText(session)).runs).toHaveLength(2);
  });
});
