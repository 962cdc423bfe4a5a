// The one bridge between the page and main: ask, and be told. Neither the channels nor Electron
// itself can be reached through it, and nothing of an event but the command passes.

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { COMMAND_CHANNEL, REQUEST_CHANNEL } from '../shared/protocol/channels';
import type { CommandId } from '../shared/commands/registry';
import type { Bridge } from '../shared/protocol/protocol';

const bridge: Bridge = {
  request: (kind, body) => ipcRenderer.invoke(REQUEST_CHANNEL, kind, body),
  onCommand: (listener) => {
    const told = (_event: IpcRendererEvent, command: CommandId) => listener(command);
    ipcRenderer.on(COMMAND_CHANNEL, told);
    // Returns nothing: `off` would hand ipcRenderer itself to the page.
    return () => {
      ipcRenderer.off(COMMAND_CHANNEL, told);
    };
  },
};

contextBridge.exposeInMainWorld('descentLab', bridge);
