// The menu bar as data: the commands of the registry in their menus, and what Electron does by itself.

import type { CommandRow } from '../../shared/commands/command-row';
import { commandRows, type CommandId } from '../../shared/commands/registry';

export type MenuItem =
  | { readonly command: CommandRow & { readonly id: CommandId } }
  | { readonly role: MenuRole }
  | { readonly recent: true }
  | { readonly separator: true };

export type MenuRole =
  'quit' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut';

const menus = [
  { id: 'file', letter: 'F' },
  { id: 'edit', letter: 'E' },
  { id: 'view', letter: 'V' },
  { id: 'run', letter: 'R' },
  { id: 'compare', letter: 'C' },
  { id: 'help', letter: 'H' },
] as const;

type MenuId = (typeof menus)[number]['id'];

interface RolePlace {
  readonly role: MenuRole;
  readonly menu: MenuId;
  /** Between which lines. */
  readonly part: number;
}

const roles: readonly RolePlace[] = [
  { role: 'quit', menu: 'file', part: 9 },
  { role: 'cut', menu: 'edit', part: 2 },
  { role: 'copy', menu: 'edit', part: 2 },
  { role: 'paste', menu: 'edit', part: 2 },
  { role: 'selectAll', menu: 'edit', part: 2 },
  { role: 'zoomIn', menu: 'view', part: 9 },
  { role: 'zoomOut', menu: 'view', part: 9 },
  { role: 'resetZoom', menu: 'view', part: 9 },
];

function itemsOf(menu: MenuId): MenuItem[] {
  const rows: readonly (CommandRow & { readonly id: CommandId })[] = commandRows;
  const placed: { readonly part: number; readonly item: MenuItem }[] = [
    ...rows.flatMap((row) =>
      row.group === menu && row.menu ? [{ part: row.menu.part, item: { command: row } }] : [],
    ),
    // Behind Open.
    ...(menu === 'file' ? [{ part: 1, item: { recent: true as const } }] : []),
    ...roles.flatMap((place) =>
      place.menu === menu ? [{ part: place.part, item: { role: place.role } }] : [],
    ),
  ].toSorted((one, other) => one.part - other.part);
  return placed.flatMap(({ part, item }, i) => {
    const before = placed[i - 1];
    return before && before.part !== part ? [{ separator: true as const }, item] : [item];
  });
}

export const menuColumns = menus.map(({ id, letter }) => ({ id, letter, items: itemsOf(id) }));
