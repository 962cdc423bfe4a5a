// Whether the formula of a session can be read: the core alone knows, since files are checked where
// no formula is evaluated.

import { briefName, excerpt } from '../../core/expression/parse/excerpt';
import type { Words } from '../../core/words';
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
): Promise<Words | null> {
  if (!('expression' in session.objective)) return null;
  const { expression } = session.objective;
  const answer = await core.request('formula', { expression });
  if (!answer.ok || answer.value.ok) return null;
  const { words } = answer.value;
  const where = `${file === null ? '' : `${briefName(file)}: `}“${excerpt(expression)}”`;
  return { en: `${where}: ${words.en}`, ko: `${where}: ${words.ko}` };
}
