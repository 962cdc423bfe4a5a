// Both clients of the desktop app: what the preload put on the window, typed.

import type { CoreClient, ShellClient } from '../../shared/protocol/clients';
import type { Bridge, Kind, Replies, Result } from '../../shared/protocol/protocol';

declare global {
  interface Window {
    readonly descentLab: Bridge;
  }
}

/** Main answers with the kind's own reply; that it does is checked by the compiler over there. */
const request = <K extends Kind>(kind: K, body: unknown) =>
  window.descentLab.request(kind, body) as Promise<Result<Replies[K]>>;

export const bridgeCore: CoreClient = { request };
export const bridgeShell: ShellClient = { request };
export const rememberFile = (file: File): void => window.descentLab.remember(file);
