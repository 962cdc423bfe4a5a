// The course, the way through it, and the open lesson as a file.

import { computed } from '@preact/signals-core';
import type { Command, CommandSources } from './command';

export function lessonCommands({
  lab,
  lessons,
  ownLessons,
  draft,
}: Pick<CommandSources, 'lab' | 'lessons' | 'ownLessons' | 'draft'>) {
  const enabled = computed(() => lessons.lesson.value !== null);

  function save(): void {
    const lesson = lessons.lesson.peek();
    if (lesson) void ownLessons.save(lesson);
  }

  return {
    courseMap: { run: () => lab.looks.set({ courseMap: true }) },
    saveLesson: { run: save, enabled },
    lessonEditor: { run: () => draft.go('editor') },
    lessonForward: { run: () => lessons.walk.forward(), enabled },
    lessonBack: { run: () => lessons.walk.back(), enabled },
  } satisfies Record<string, Command>;
}
