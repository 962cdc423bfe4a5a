// The two ports of the window: whoever computes, and whoever has files, a window and a printer. In
// Electron main answers at both; a browser brings a Web Worker and its own files.

import type { Body, CoreKind, Replies, Result, Sent, ShellKind } from './protocol';

/** Never rejects. */
export interface CoreClient {
  request<K extends CoreKind>(kind: K, body: Body<K>): Promise<Result<Replies[K]>>;
}

/** Never rejects. */
export interface ShellClient {
  request<K extends ShellKind>(kind: K, body: Sent<K>): Promise<Result<Replies[K]>>;
}
