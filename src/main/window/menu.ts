// The menu bar of the table, in one language, on one system.

import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/languages';
import type { CommandId } from '../../shared/protocol/protocol';
import { menuColumns, type MenuColumn, type MenuItem } from './menu-items';

export interface MenuWish {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Reload and the debugger, while developing only. */
  readonly developing: boolean;
  readonly send: (command: CommandId) => void;
}

export function menuTemplate(wish: MenuWish): MenuItemConstructorOptions[] {
  const columns = menuColumns.map(({ label, items }: MenuColumn) => ({
    label: label[wish.language],
    submenu: items.map((item) => menuItem(item, wish)),
  }));
  const mac: MenuItemConstructorOptions[] = wish.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const tools: MenuItemConstructorOptions[] = wish.developing ? [{ role: 'viewMenu' }] : [];
  return [...mac, ...columns, ...tools];
}

function menuItem(item: MenuItem, { language, platform, send }: MenuWish) {
  if ('separator' in item) return { type: 'separator' } as const;
  if ('role' in item) return { role: item.role, label: item.label[language] };
  const key = platform === 'darwin' ? (item.macKey ?? item.key) : item.key;
  return {
    id: item.command,
    label: item.label[language],
    click: () => send(item.command),
    ...accelerator(key, item.shown === true, platform),
  };
}

/** macOS cannot show a key without taking it, so there a key of the page's own is left out. */
function accelerator(key: string | undefined, shown: boolean, platform: NodeJS.Platform) {
  if (key === undefined || (shown && platform === 'darwin')) return {};
  return { accelerator: key, registerAccelerator: !shown };
}
