// The text of a lesson's file: written so that a person can read and edit it, and believed only after
// it was parsed.

import { parseJson, refuseFile } from '../session/session-file';
import type { Parsed } from '../session/fields';
import type { LessonFile } from './lesson-file';
import { parseLesson } from './parse-lesson';

export const lessonText = (lesson: LessonFile): string => `${JSON.stringify(lesson, null, 2)}\n`;

/** @param name the file as the person knows it */
export function readLessonText(name: string, text: string): Parsed<LessonFile> {
  const data = parseJson(text);
  if (!data.ok) return refuseFile(name, data.problem);
  const lesson = parseLesson(data.value);
  return lesson.ok ? lesson : refuseFile(name, lesson.problem);
}
