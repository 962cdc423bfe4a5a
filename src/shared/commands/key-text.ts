// Keys as people read them: Ctrl+K, and ⌘K on a Mac.

import type { KeyBinding } from './command-row';
import { commandRow, type CommandId } from './registry';

export type Platform = 'mac' | 'other';

const signs: Readonly<Record<string, string>> = {
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Plus: '+',
  Minus: '-',
  Period: '.',
  Comma: ',',
  BracketLeft: '[',
  BracketRight: ']',
};

const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl' };

export const pressOn = ({ press, mac }: KeyBinding, platform: Platform): string =>
  platform === 'mac' ? (mac ?? press) : press;

/** The modifiers and the key of a press; the key itself may be a plus. */
export const partsOf = (press: string): readonly string[] => press.split(/\+(?!$)/);

export function pressText(press: string, platform: Platform): string {
  const parts = partsOf(press);
  const key = parts.at(-1) ?? '';
  const names = platform === 'mac' ? onMac : elsewhere;
  const modifiers = parts.slice(0, -1).map((name) => names[name] ?? name);
  return [...modifiers, signs[key] ?? key].join(platform === 'mac' ? '' : '+');
}

/** Of all keys of a command the one that menus and tooltips show; null where it has none. */
export function keyText(id: CommandId, platform: Platform): string | null {
  const [binding] = commandRow(id).keys;
  return binding ? pressText(pressOn(binding, platform), platform) : null;
}
