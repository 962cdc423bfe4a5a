// A session from outside is shown only if its formula can be read: the core alone knows, since
// files are checked where no formula is evaluated.

import { excerpt } from '../../core/expression/parse/excerpt';
import type { Words } from '../../core/words';
import { defaultSession, type Session } from '../../shared/session/session';
import type { CoreClient } from '../../shared/protocol/clients';

/** Why the formula of a session cannot be read; null if it can or if it is of the catalogue. */
export async function formulaProblem(client: CoreClient, session: Session): Promise<Words | null> {
  if (!('expression' in session.objective)) return null;
  const { expression } = session.objective;
  const answer = await client.request('formula', { expression });
  if (!answer.ok || answer.value.ok) return null;
  const { words } = answer.value;
  const typed = `“${excerpt(expression)}”`;
  return { en: `${typed}: ${words.en}`, ko: `${typed}: ${words.ko}` };
}

/** The same session on the function that the app opens with. */
export const withoutFormula = (session: Session): Session => ({
  ...session,
  objective: defaultSession.objective,
  start: defaultSession.start,
});
