// The menu bar as data: what can be asked for, with its key. `displayOnly` keys are handled by the page
// itself and stand in the menu only to be learnt. The labels are `menu` of each language.

import type { CommandId } from '../../shared/protocol/protocol';

export type MenuItem =
  | {
      readonly command: CommandId;
      readonly key?: string;
      readonly macKey?: string;
      readonly displayOnly?: true;
    }
  | { readonly role: MenuRole }
  | { readonly separator: true };

export type MenuRole =
  'quit' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut';

export interface MenuColumn {
  readonly id: 'file' | 'edit' | 'view' | 'run';
  readonly items: readonly MenuItem[];
}

const line = { separator: true } as const;

export const menuColumns = [
  {
    id: 'file',
    items: [
      { command: 'open', key: 'CmdOrCtrl+O' },
      { command: 'save', key: 'CmdOrCtrl+S' },
      line,
      { command: 'print', key: 'CmdOrCtrl+P' },
      line,
      { role: 'quit' },
    ],
  },
  {
    id: 'edit',
    items: [
      { command: 'undo', key: 'CmdOrCtrl+Z' },
      { command: 'redo', key: 'Ctrl+Y', macKey: 'Shift+Cmd+Z' },
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  },
  {
    id: 'view',
    items: [
      { command: 'defaultView' },
      { command: 'presenter', key: 'F5' },
      { command: 'fullScreen', key: 'F11', macKey: 'Ctrl+Cmd+F' },
      line,
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
    ],
  },
  {
    id: 'run',
    items: [
      { command: 'playPause', key: 'Space', displayOnly: true },
      { command: 'stepBack', key: 'Left', displayOnly: true },
      { command: 'stepForward', key: 'Right', displayOnly: true },
      { command: 'firstStep', key: 'Home', displayOnly: true },
      { command: 'lastStep', key: 'End', displayOnly: true },
      line,
      { command: 'restart', key: 'R', displayOnly: true },
    ],
  },
] as const satisfies readonly MenuColumn[];
