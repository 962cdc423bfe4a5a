// A session as the text of its file: one entry a line, so that a person can read and edit it.

import type { Session } from '../shared/session';

export const sessionText = (session: Session): string => `${JSON.stringify(session, null, 2)}\n`;
