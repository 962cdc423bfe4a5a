// What a file of a session is called at first: by its title, without what no file's name may hold.

import { withoutMarks } from '../../../shared/direction-marks';
import { objectiveInfo } from '../../../shared/session/objective-info';
import type { Session } from '../../../shared/session/session';

export function nameOfSession({ title, objective }: Session): string {
  return plainName(title) || `descent-lab-${objectiveInfo(objective).entry?.id ?? 'formula'}`;
}

/** Empty where nothing is left of it. */
export const plainName = (title: string): string =>
  withoutMarks(title)
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/^[\s.]+/, '')
    .trim();
