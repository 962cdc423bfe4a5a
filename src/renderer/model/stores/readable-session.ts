// A session from outside is shown only if its formula can be read: the core alone knows, since
// files are checked where no formula is evaluated.

import type { Problem } from '../../../shared/problem';
import type { CoreClient } from '../../../shared/protocol/clients';
import { defaultSession, type Session } from '../../../shared/session/session';

/** Why the formula of a session cannot be read; null if it can or if it is of the catalogue. */
export async function formulaProblem(
  client: CoreClient,
  session: Session,
): Promise<Problem | null> {
  if (!('expression' in session.objective)) return null;
  const { expression: formula } = session.objective;
  const answer = await client.request('formula', { expression: formula });
  if (!answer.ok || answer.value.ok) return null;
  return { code: 'inFormula', formula, why: answer.value.problem };
}

/** The same session on the function that the app opens with. */
export const withoutFormula = (session: Session): Session => ({
  ...session,
  objective: defaultSession.objective,
  start: defaultSession.start,
});
