// How the lab is looked at, and what opens beside it.

import { computed } from '@preact/signals-core';
import { unfold } from '../model/operations';
import type { Command, CommandSources } from './command';
import { NOT_PRESENTING } from './present-commands';

export function viewCommands({ lab, lessons, shell }: CommandSources) {
  const { looks, viewport } = lab;
  const inLesson = computed(() => lessons.lesson.value !== null);
  const notInLesson = computed(() => !inLesson.value && !looks.presenter.value);
  return {
    defaultView: { run: () => viewport.showDefault() },
    presenter: {
      run: () => looks.set(looks.presenter.peek() ? NOT_PRESENTING : { presenter: true }),
      pressed: looks.presenter,
    },
    fullScreen: { run: () => void shell.request('fullScreen', {}) },
    more: {
      run: () => unfold(lab, !looks.more.peek()),
      enabled: notInLesson,
      pressed: looks.more,
    },
    wholeLab: {
      run: () => looks.set({ wholeLab: !looks.wholeLab.peek() }),
      enabled: inLesson,
      pressed: looks.wholeLab,
    },
    stepArrows: {
      run: () => looks.set({ stepArrows: !lab.stepArrows.wanted.peek() }),
      pressed: lab.stepArrows.wanted,
    },
    multiples: {
      run: () => lab.store.set({ multiples: !lab.session.peek().multiples }),
      enabled: computed(() => lab.rivals.value.length > 0),
      pressed: computed(() => lab.session.value.multiples),
    },
    settings: { run: () => looks.set({ settings: true }) },
    arithmetic: {
      run: () => looks.set({ arithmetic: !looks.arithmetic.peek() }),
      pressed: looks.arithmetic,
    },
    code: { run: () => looks.set({ code: !looks.code.peek() }), pressed: looks.code },
    sharedArray: { run: () => looks.set({ sharedArray: true }) },
  } satisfies Record<string, Command>;
}
