// How the lab is looked at, and what opens beside it.

import type { Command, CommandSources } from './command';

export function viewCommands({ lab, shell }: CommandSources) {
  const { looks, viewport } = lab;
  return {
    defaultView: { run: () => viewport.showDefault() },
    presenter: {
      run: () => looks.set({ presenter: !looks.presenter.peek() }),
      pressed: looks.presenter,
    },
    fullScreen: { run: () => void shell.request('fullScreen', {}) },
    arithmetic: {
      run: () => looks.set({ arithmetic: !looks.arithmetic.peek() }),
      pressed: looks.arithmetic,
    },
    code: { run: () => looks.set({ code: !looks.code.peek() }), pressed: looks.code },
    sharedArray: { run: () => looks.set({ sharedArray: true }) },
  } satisfies Record<string, Command>;
}
