// The session that a step of a lesson opens with.

import { objectiveInfo } from '../../shared/session/objective-info';
import { defaultSession, type Session } from '../../shared/session/session';
import type { LessonStep } from './lesson';

/**
 * What the step leaves open is the function's own, as in a session file.
 *
 * @param now whose language and colours stay
 */
export function sessionOfStep(
  { session, figure }: Pick<LessonStep, 'session' | 'figure'>,
  { language, theme }: Pick<Session, 'language' | 'theme'>,
): Session {
  const { start, lr } = objectiveInfo(session.objective ?? defaultSession.objective);
  return {
    ...defaultSession,
    start,
    lr,
    ...session,
    figure: figure && figure !== 'sharedArray' ? figure : 'surface',
    language,
    theme,
  };
}
