// Whether the formula of a session can be read: the core alone knows, since files are checked where
// no formula is evaluated.

import type { Problem } from '../../shared/problem';
import type { CoreClient } from '../../shared/protocol/clients';
import type { Session } from '../../shared/session/session';

/**
 * @param file the name of the file it came from, or null
 * @returns why it cannot be shown, or null if it can
 */
export async function sessionProblem(
  core: CoreClient,
  session: Session,
  file: string | null,
): Promise<Problem | null> {
  if (!('expression' in session.objective)) return null;
  const { expression: formula } = session.objective;
  const answer = await core.request('formula', { expression: formula });
  if (!answer.ok || answer.value.ok) return null;
  const problem: Problem = { code: 'inFormula', formula, why: answer.value.problem };
  return file === null ? problem : { code: 'inFile', file, why: problem };
}
