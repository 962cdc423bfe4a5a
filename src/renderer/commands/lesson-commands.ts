// The course and the way through it.

import { computed } from '@preact/signals-core';
import type { Command, CommandSources } from './command';

export function lessonCommands({ lab, lessons }: Pick<CommandSources, 'lab' | 'lessons'>) {
  const enabled = computed(() => lessons.lesson.value !== null);
  return {
    courseMap: { run: () => lab.looks.set({ courseMap: true }) },
    lessonForward: { run: () => lessons.walk.forward(), enabled },
    lessonBack: { run: () => lessons.walk.back(), enabled },
  } satisfies Record<string, Command>;
}
