// The menu bar of the table, in one language, on one system.

import type { MenuItemConstructorOptions } from 'electron';
import { texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import { partsOf, pressOn } from '../../shared/commands/key-text';
import type { CommandRow } from '../../shared/commands/command-row';
import type { CommandId } from '../../shared/commands/registry';
import type { RecentFile } from '../../shared/protocol/shell-answers';
import { menuColumns, type MenuItem } from './menu-items';

export interface MenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Reload and the debugger, while developing only. */
  readonly developing: boolean;
  readonly send: (command: CommandId) => void;
  /** The files that were opened last, newest first. */
  readonly recent: readonly RecentFile[];
  readonly openRecent: (at: number) => void;
  readonly clearRecent: () => void;
}

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { commandGroups: names, menu } = texts[options.language];
  const columns = menuColumns.map(({ id, letter, items }) => ({
    label: withLetter(names[id], letter),
    submenu: items.map((item) => menuItem(item, options)),
  }));
  const mac = options.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [];
  const tools = options.developing ? [{ label: menu.develop, submenu: [...developing] }] : [];
  return [...mac, ...columns, ...tools];
}

/** In the words of Electron, which nobody but developers sees. */
const developing = [
  { role: 'reload' },
  { role: 'forceReload' },
  { role: 'toggleDevTools' },
] as const satisfies MenuItemConstructorOptions[];

function menuItem(item: MenuItem, options: MenuOptions): MenuItemConstructorOptions {
  const { language, platform, send } = options;
  if ('separator' in item) return { type: 'separator' };
  if ('recent' in item) return recentFiles(options);
  const { commands, menu } = texts[language];
  if ('role' in item) return { role: item.role, label: menu.roles[item.role] };
  const { id } = item.command;
  return {
    id,
    label: withLetter(commands[id].label, item.command.menu?.letter ?? ''),
    click: () => send(id),
    ...accelerator(item.command, platform),
  };
}

function recentFiles({ language, recent, openRecent, clearRecent }: MenuOptions) {
  const { files } = texts[language];
  // In a menu a single & is the mark of a letter.
  const plain = (text: string) => text.replaceAll('&', '&&');
  const entries = recent.map(({ name, folder }, at) => ({
    label: plain(`${name}  –  ${folder}`),
    click: () => openRecent(at),
  }));
  return {
    label: withLetter(files.recent, 'T'),
    enabled: recent.length > 0,
    submenu: [
      ...entries,
      { type: 'separator' as const },
      { label: files.clearRecent, click: clearRecent },
    ],
  };
}

/** The key that a menu shows. One for when no control wants it is the page's own: there it is shown
 *  to be learnt, and left out on macOS, which cannot show a key without taking it. */
function accelerator({ keys: [binding] }: CommandRow, platform: NodeJS.Platform) {
  if (!binding) return {};
  const mac = platform === 'darwin';
  const learnt = binding.where === 'page';
  if (learnt && mac) return {};
  const [key, ...modifiers] = partsOf(pressOn(binding, mac ? 'mac' : 'other')).toReversed();
  const names = modifiers.toReversed().map((name) => (name === 'Mod' ? 'CmdOrCtrl' : name));
  return {
    accelerator: [...names, key === 'Comma' ? ',' : key].join('+'),
    registerAccelerator: !learnt,
  };
}

/** Marks the letter that opens an entry with Alt; where no letter of the words is it, behind them. */
export function withLetter(label: string, letter: string): string {
  const at = label.toUpperCase().indexOf(letter);
  if (at >= 0) return `${label.slice(0, at)}&${label.slice(at)}`;
  const words = label.replace(/…$/, '');
  return `${words}(&${letter})${label.slice(words.length)}`;
}
