// The id of a lesson's file; where it has none, one that follows from its title, so that the same
// lesson opened twice is one.

import type { LessonFile } from '../../shared/lessons/lesson-file';

export const lessonIdOf = ({ id, title }: Pick<LessonFile, 'id' | 'title'>): string =>
  id ?? `lesson-${hashOf(JSON.stringify(title))}`;

/** FNV-1a, 32 bits: enough for the lessons of one person. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) {
    hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
