// The port to whoever computes. The window does not know who answers: today main's worker,
// tomorrow perhaps a Web Worker.

import type { Body, Kind, Replies, Result } from '../../../shared/protocol/protocol';

export interface CoreClient {
  request<K extends Kind>(kind: K, body: Body<K>): Promise<Result<Replies[K]>>;
}
