// For tests: a core that answers when the test says so, and the core itself.

import type { CoreClient } from '../../../shared/protocol/clients';
import type { Body, CoreKind, Result } from '../../../shared/protocol/protocol';
import { createCore } from '../../../worker/answer';

export interface Call {
  readonly kind: CoreKind;
  readonly body: Body<CoreKind>;
  /** Resolves when whoever asked has taken it. */
  readonly answer: (result: Result<unknown>) => Promise<void>;
}

export function patientCore() {
  const calls: Call[] = [];
  const client = {
    request: (kind: CoreKind, body: Body<CoreKind>) =>
      new Promise((resolve) => {
        const answer = async (result: Result<unknown>) => {
          resolve(result);
          await new Promise((done) => setTimeout(done));
        };
        calls.push({ kind, body, answer });
      }),
  } as unknown as CoreClient;
  const of = (kind: CoreKind) => calls.filter((call) => call.kind === kind);
  return { client, calls, of };
}

/** The core without a process between. */
export const nearCore = {
  request: async (kind: 'formula', body: Body<'formula'>) => ({
    ok: true,
    value: createCore()[kind](body),
  }),
} as unknown as CoreClient;
