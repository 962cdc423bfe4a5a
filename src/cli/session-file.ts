// `--session FILE`: a saved session as the run to trace.

import type { Session } from '../shared/session/session';
import { readSession } from '../node/read-session';
import { Problem } from './problem';

/** @throws Problem where the file cannot be read or is no session */
export function sessionIn(file: string): Session {
  const session = readSession(file);
  if (!session.ok) throw new Problem(session.problem);
  return session.value;
}
