// The list of keys: those of the registry in their groups, and what single controls do with keys.

import { pressOn, pressText, type Platform } from '../../shared/commands/key-text';
import { commandGroups, type KeyBinding } from '../../shared/commands/command-row';
import { commandRows, type CommandId } from '../../shared/commands/registry';
import { isFor, type Occasion } from '../commands/keys';
import type { Texts } from '../../i18n/texts';

export interface KeySection {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

interface CommandKeys {
  readonly id: CommandId;
  readonly group: (typeof commandGroups)[number];
  readonly keys: readonly KeyBinding[];
}

const presentingOnly = ({ only }: KeyBinding): boolean => only !== undefined;
/** The menu bar is out of the way on a projector, and so are its keys. */
const onProjector = ({ where }: KeyBinding): boolean => where !== 'menu';

const keysWhere = (holds: (key: KeyBinding) => boolean): CommandKeys[] =>
  commandRows
    .map(({ id, group, keys }) => ({ id, group, keys: keys.filter(holds) }))
    .filter(({ keys }) => keys.length > 0);

/** Keys of single controls; they are no commands. */
const controlKeys = {
  surface: [
    { presses: ['Shift+Left', 'Shift+Right', 'Shift+Up', 'Shift+Down'], does: 'turn' },
    { presses: ['+', '-'], does: 'zoom' },
  ],
  rate: [
    { presses: ['Left', 'Right'], does: 'rateStep' },
    { presses: ['Shift+Left', 'Shift+Right'], does: 'rateFiner' },
    { presses: ['PageUp', 'PageDown'], does: 'rateDecade' },
    { presses: ['Alt+Left', 'Alt+Right'], does: 'rateOutcome' },
  ],
  runs: [
    { presses: ['Left', 'Right', 'Home', 'End'], does: 'runGo' },
    { presses: ['Space'], does: 'runChoose' },
    { presses: ['Alt+Up', 'Alt+Down'], does: 'runMove' },
    { presses: ['H'], does: 'runHide' },
    { presses: ['Delete'], does: 'runRemove' },
  ],
  window: [
    { presses: ['Tab', 'Shift+Tab'], does: 'tab' },
    { presses: ['Escape'], does: 'escape' },
    { presses: ['Mod++', 'Mod+-', 'Mod+0'], does: 'larger' },
  ],
} as const;

const gestures = ['one', 'two', 'tap', 'doubleTap', 'longPress'] as const;

/** What fingers do on the pictures. */
export const fingerSection = ({ keyList: t }: Texts): KeySection => ({
  title: t.fingers,
  rows: gestures.map((gesture) => ({ keys: [t.finger[gesture]], text: t.fingerDoes[gesture] })),
});

/** Of somebody who presents those that work just now, and what single controls do is left out. */
export function keySections(t: Texts, platform: Platform, occasion: Occasion): KeySection[] {
  const { presenting } = occasion;
  const rowsOf = (rows: readonly CommandKeys[]) =>
    rows.map(({ id, keys }) => ({
      keys: keys.map((key) => pressText(pressOn(key, platform), platform)),
      text: t.commands[id].label.replace('…', ''),
    }));
  const always = keysWhere((key) => !presentingOnly(key) && (!presenting || onProjector(key)));
  const groups = commandGroups.map((group) => ({
    title: t.commandGroups[group],
    rows: rowsOf(always.filter((row) => row.group === group)),
  }));
  const whilePresenting = {
    title: t.keyList.presenting,
    rows: rowsOf(keysWhere((key) => presentingOnly(key) && (!presenting || isFor(key, occasion)))),
  };
  const controls = (['surface', 'rate', 'runs', 'window'] as const).map((place) => ({
    title: t.keyList[place],
    rows: controlKeys[place].map(({ presses, does }) => ({
      keys: presses.map((press) => pressText(press, platform)),
      text: t.keyList.does[does],
    })),
  }));
  const sections = presenting
    ? [whilePresenting, ...groups]
    : [...groups, whilePresenting, ...controls];
  return sections.filter(({ rows }) => rows.length > 0);
}
