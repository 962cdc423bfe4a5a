// The core client of the desktop app: what the preload put on the window, typed.

import type { Bridge, Kind, Replies, Result } from '../../shared/protocol/protocol';
import type { CoreClient } from '../model/queries/core-client';

declare global {
  interface Window {
    readonly descentLab: Bridge;
  }
}

/** Main answers with the kind's own reply; that it does is checked by the compiler over there. */
export const bridgeClient: CoreClient = {
  request: <K extends Kind>(kind: K, body: unknown) =>
    window.descentLab.request(kind, body) as Promise<Result<Replies[K]>>,
};
