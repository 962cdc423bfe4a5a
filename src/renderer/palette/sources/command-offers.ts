// The commands that make sense just now, but the one that opened the palette.

import { keyText } from '../../../shared/commands/key-text';
import { commandRows } from '../../../shared/commands/registry';
import { thisPlatform } from '../../commands/keys';
import type { Bench } from '../../panel/lab-context';
import { inEach, type Offer } from '../entry';

export function commandOffers({ commands, commandStates }: Bench): Offer[] {
  return commandRows
    .filter(({ id }) => id !== 'palette' && commandStates[id].enabled?.value !== false)
    .map(({ id, group }) => ({
      id: `command-${id}`,
      group: inEach((t) => t.commandGroups[group]),
      name: inEach((t) => t.commands[id].label),
      hint: inEach((t) => t.commands[id].hint),
      key: keyText(id, thisPlatform()),
      chosen: commandStates[id].pressed?.value ?? false,
      run: commands[id],
    }));
}
