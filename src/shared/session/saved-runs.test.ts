import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { pin, runsOf, withRuns } from './runs';
import { ownFields } from './session-run';
import { sessionText } from './session-file';
import { defaultSession, parseSession, savedSession, type Session } from './session';

const head = { format: 'descent-lab', version: 2 } as const;

function accepted(data: object): Session {
  const read = parseSession({ ...head, ...data });
  if (!read.ok) throw new Error(said(read.problem).en);
  return read.value;
}

const rates = (session: Session) => runsOf(session).map(({ lr }) => lr);

describe('a file with runs', () => {
  test('may leave out of each what the session says for all', () => {
    const session = accepted({
      steps: 12,
      runs: [{ lr: 10 }, { lr: 0.1, active: true }, { lr: 1e-10 }],
    });
    expect(rates(session)).toEqual([10, 0.1, 1e-10]);
    expect(runsOf(session).map(({ steps, start }) => [steps, start])).toEqual(
      Array.from({ length: 3 }, () => [12, [-3, 4]]),
    );
    expect(runsOf(session).map(({ style }) => style)).toEqual([0, 1, 2]);
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

  test('of one run is written without a list', () => {
    expect(savedSession(defaultSession)).toMatchObject({ version: 2, lr: 0.1 });
    expect(savedSession(defaultSession)).not.toHaveProperty('runs');
  });

  test('is written as it is read', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ lr: fc.double({ min: 1e-9, max: 99, noNaN: true }), hidden: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.nat(7),
        (parts, at) => {
          const own = ownFields(defaultSession);
          const runs = parts.map((part, style) => ({ ...own, ...part, style }));
          const session = { ...defaultSession, ...withRuns(runs, at % runs.length) };
          const read = parseSession(JSON.parse(sessionText(session)));
          expect(read).toEqual({ ok: true, value: session });
        },
      ),
    );
  });

  test('of version 1 opens unchanged', () => {
    const read = parseSession({ format: 'descent-lab', version: 1, lr: 10, steps: 12 });
    expect(read).toEqual({ ok: true, value: { ...defaultSession, lr: 10, steps: 12 } });
  });

  test('holds what was pinned', () => {
    const session = { ...defaultSession, ...pin(defaultSession) };
    expect(JSON.parse(sessionText(session)).runs).toHaveLength(2);
  });
});
