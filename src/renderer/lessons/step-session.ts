// The session that a step of a lesson opens with.

import { objectiveInfo } from '../../shared/session/objective-info';
import { defaultSession, type Session } from '../../shared/session/session';
import { ownFields } from '../../shared/session/session-run';
import type { LessonStep } from './lesson';

/**
 * What the step leaves open is the function's own, as in a session file.
 *
 * @param now whose language and colours stay
 */
export function sessionOfStep(
  { session, figure, against = [] }: Pick<LessonStep, 'session' | 'figure' | 'against'>,
  { language, theme }: Pick<Session, 'language' | 'theme'>,
): Session {
  const { start, lr } = objectiveInfo(session.objective ?? defaultSession.objective);
  const own = { ...defaultSession, start, lr, ...session };
  return {
    ...own,
    after: against.map((change, k) => ({
      ...ownFields(own),
      ...change,
      style: own.style + 1 + k,
      hidden: false,
    })),
    figure: figure && figure !== 'sharedArray' ? figure : 'surface',
    language,
    theme,
  };
}
