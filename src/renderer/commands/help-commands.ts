// What leads to the others: the palette and the list of keys, one of them at a time.

import type { Command, CommandSources } from './command';

export function helpCommands({ lab: { looks } }: CommandSources) {
  return {
    palette: { run: () => looks.set({ palette: !looks.palette.peek(), keys: false }) },
    keys: { run: () => looks.set({ keys: !looks.keys.peek(), palette: false }) },
  } satisfies Record<string, Command>;
}
