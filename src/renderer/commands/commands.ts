// What can be done to the lab by name: the menu, the keys, the buttons and the palette all call
// these. A row of the registry without a handler here does not compile.

import type { CommandId } from '../../shared/commands/registry';
import type { Command, CommandSources } from './command';
import { compareCommands } from './compare-commands';
import { fileCommands } from './file-commands';
import { lessonCommands } from './lesson-commands';
import { presentCommands } from './present-commands';
import { helpCommands } from './help-commands';
import { runCommands } from './run-commands';
import { setUpCommands } from './set-up-commands';
import { viewCommands } from './view-commands';

export type Commands = Readonly<Record<CommandId, () => void>>;
export type CommandStates = Readonly<Record<CommandId, Pick<Command, 'enabled' | 'pressed'>>>;

export function createCommands(sources: CommandSources): {
  readonly commands: Commands;
  readonly states: CommandStates;
} {
  const states: Readonly<Record<CommandId, Command>> = {
    ...fileCommands(sources),
    ...setUpCommands(sources),
    ...viewCommands(sources),
    ...runCommands(sources),
    ...compareCommands(sources),
    ...presentCommands(sources),
    ...helpCommands(sources),
    ...lessonCommands(sources),
  };
  const runs = Object.entries(states).map(([id, { run }]) => [id, run]);
  return { commands: Object.fromEntries(runs) as Commands, states };
}
