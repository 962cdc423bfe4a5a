// The one bridge between the page and main: ask, and be told. Neither the channels nor Electron
// itself can be reached through it, and nothing of an event but what is asked passes.

import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { COMMAND_CHANNEL, DROP_CHANNEL, REQUEST_CHANNEL } from '../shared/protocol/channels';
import type { Asked, Bridge } from '../shared/protocol/protocol';

const bridge: Bridge = {
  request: (kind, body) => ipcRenderer.invoke(REQUEST_CHANNEL, kind, body),
  onCommand: (listener) => {
    const told = (_event: IpcRendererEvent, asked: Asked) => listener(asked);
    ipcRenderer.on(COMMAND_CHANNEL, told);
    // Returns nothing: `off` would hand ipcRenderer itself to the page.
    return () => {
      ipcRenderer.off(COMMAND_CHANNEL, told);
    };
  },
  // The path goes to main and not to the page; a file that a page has made has none.
  remember: (file) => ipcRenderer.send(DROP_CHANNEL, webUtils.getPathForFile(file as File)),
};

contextBridge.exposeInMainWorld('descentLab', bridge);
