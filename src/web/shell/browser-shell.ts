// The window's port to the browser: each request is checked as main checks one, and none throws.

import * as v from 'valibot';
import type { ShellClient } from '../../shared/protocol/clients';
import { failure } from '../../shared/protocol/failure';
import { shellRequests, type Result } from '../../shared/protocol/protocol';
import type { BrowserHandlers } from './handlers';

export const browserShell = (handlers: BrowserHandlers): ShellClient => ({
  request: async (kind, body) => {
    const read = v.safeParse(shellRequests[kind], body);
    if (!read.success) return failure('refused', `This is no request for ${kind}.`);
    const handler = handlers[kind] as (checked: unknown) => Promise<Result<never>>;
    try {
      return await handler(read.output);
    } catch (error) {
      return failure('failed', String(error));
    }
  },
});
