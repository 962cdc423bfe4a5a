// What leads to the others: the palette and the list of keys, one of them at a time; and the pages of
// the help.

import type { Command, CommandSources } from './command';

export function helpCommands({ lab: { looks }, help, glossary, upkeep }: CommandSources) {
  return {
    palette: { run: () => looks.set({ palette: !looks.palette.peek(), keys: false }) },
    keys: { run: () => looks.set({ keys: !looks.keys.peek(), palette: false }) },
    firstSteps: { run: () => help.show('firstSteps') },
    glossary: { run: () => glossary.show() },
    guides: { run: () => help.show('guides') },
    model: { run: () => help.show('model') },
    install: { run: upkeep.install, enabled: upkeep.installable },
    about: { run: () => help.show('about') },
  } satisfies Record<string, Command>;
}
