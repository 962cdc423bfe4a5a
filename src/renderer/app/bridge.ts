// What the desktop app's window stands on: what the preload put on it, typed.

import type { Bridge, Kind, Replies, Result } from '../../shared/protocol/protocol';
import { shippedPage } from '../model/export/empty-page';
import type { Ports } from './ports';

declare global {
  interface Window {
    readonly descentLab: Bridge;
  }
}

/** Main answers with the kind's own reply; that it does is checked by the compiler over there. */
const request = <K extends Kind>(kind: K, body: unknown) =>
  window.descentLab.request(kind, body) as Promise<Result<Replies[K]>>;

export const bridge: Ports = {
  edition: 'app',
  core: { request },
  shell: { request },
  storage: localStorage,
  emptyPage: shippedPage,
  remember: (file) => window.descentLab.remember(file),
  onAsked: (listener) => window.descentLab.onCommand(listener),
};
