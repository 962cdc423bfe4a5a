// The menu bar of the table, in one language, on one system.

import type { MenuItemConstructorOptions } from 'electron';
import { texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import type { CommandId } from '../../shared/protocol/protocol';
import { menuColumns, type MenuColumn, type MenuItem } from './menu-items';

export interface MenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Reload and the debugger, while developing only. */
  readonly developing: boolean;
  readonly send: (command: CommandId) => void;
}

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { columns: labels } = texts[options.language].menu;
  const columns = menuColumns.map(({ id, items }: MenuColumn) => ({
    label: labels[id],
    submenu: items.map((item) => menuItem(item, options)),
  }));
  const mac = options.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [];
  const tools = options.developing ? [{ label: labels.develop, submenu: [...developing] }] : [];
  return [...mac, ...columns, ...tools];
}

/** In the words of Electron, which nobody but developers sees. */
const developing = [
  { role: 'reload' },
  { role: 'forceReload' },
  { role: 'toggleDevTools' },
] as const satisfies MenuItemConstructorOptions[];

function menuItem(item: MenuItem, { language, platform, send }: MenuOptions) {
  if ('separator' in item) return { type: 'separator' } as const;
  const { commands, roles } = texts[language].menu;
  if ('role' in item) return { role: item.role, label: roles[item.role] };
  const key = platform === 'darwin' ? (item.macKey ?? item.key) : item.key;
  return {
    id: item.command,
    label: commands[item.command],
    click: () => send(item.command),
    ...accelerator(key, item.displayOnly === true, platform),
  };
}

/** macOS cannot show a key without taking it, so there a key of the page's own is left out. */
function accelerator(key: string | undefined, displayOnly: boolean, platform: NodeJS.Platform) {
  if (key === undefined || (displayOnly && platform === 'darwin')) return {};
  return { accelerator: key, registerAccelerator: !displayOnly };
}
