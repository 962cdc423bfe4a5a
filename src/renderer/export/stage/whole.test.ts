import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { requestOf, defaultSession, type Session } from '../../../shared/session/session';
import { runsOf } from '../../../shared/session/runs';
import { CannotMake } from '../../model/export/cannot-make';
import type { Lab } from '../../model/lab';
import { rivalKey } from '../../model/queries/rivals';
import { mustBeWhole } from './whole';

const ended = { outcome: { kind: 'converged' } };

/** A lab of a session of which these runs beside the active one have come to their end. */
const labOf = (session: Session, known: readonly string[]) =>
  ({
    session: signal(session),
    failure: signal(null),
    ground: signal('height'),
    results: {
      run: signal(ended),
      rivals: signal(new Map(known.map((key) => [key, ended]))),
      sweep: signal(null),
      basin: signal(null),
    },
  }) as unknown as Lab;

const [own] = runsOf(defaultSession);
if (!own) throw new Error('Expected a run.');
const key = rivalKey(requestOf(defaultSession.objective, own));
const withRivals = (...styles: readonly number[]): Session => ({
  ...defaultSession,
  after: styles.map((style) => ({ ...own, style })),
});

test('a picture has the runs beside the active one, or cannot be made', () => {
  const session = withRivals(1);
  expect(() => mustBeWhole(labOf(session, []), labOf(session, []))).toThrow(CannotMake);
  // Runs that are alike have one path, and a picture needs no other.
  for (const each of [session, withRivals(1, 2, 3)]) {
    expect(() => mustBeWhole(labOf(each, []), labOf(each, [key]))).not.toThrow();
  }
});
