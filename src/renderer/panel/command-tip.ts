// The tooltip of a button: what it does, and its key.

import { keyText } from '../../shared/commands/key-text';
import type { CommandId } from '../../shared/commands/registry';
import { thisPlatform } from '../commands/keys';
import type { Lab } from '../model/lab';

/** @param words in place of the command's hint, where a button says what it would do just now */
export function commandTip(
  lab: Lab,
  id: CommandId,
  words = lab.texts.value.commands[id].hint,
): string {
  const key = keyText(id, thisPlatform());
  return key === null ? words : `${words} (${key})`;
}
