// A session or a list of set-ups without what they say by default: what is left out means the same, and
// the code is short.

import { SET_UPS_FORMAT, type SetUps } from '../set-ups/set-ups';
import { parseSession, savedSession, type SavedSession, type Session } from '../session/session';

export function leanSession(session: Session): SavedSession {
  const { format, version, objective, ...rest } = savedSession(session);
  const said = { format, version, ...(objective && { objective }) };
  const read = parseSession(said);
  if (!read.ok) return savedSession(session);
  const defaults = savedSession(read.value);
  const { runs, ...shared } = { runs: undefined, ...rest };
  return {
    ...said,
    ...withoutDefaults(shared, defaults),
    // A run's style is taken from those that are free, so it is always said.
    ...(runs && { runs: runs.map((run) => withoutDefaults(run, { ...defaults, style: null })) }),
  };
}

export const leanSetUps = (setUps: SetUps) => ({
  format: SET_UPS_FORMAT,
  version: 1,
  setups: setUps.map(leanSession),
});

const withoutDefaults = (said: object, defaults: object): object =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify((defaults as Record<string, unknown>)[key]),
    ),
  );
