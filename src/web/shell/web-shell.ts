// What main does for the desktop app, done by a browser.

import { noSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSettings } from '../../shared/settings/settings';
import type { ShellClient } from '../../shared/protocol/clients';
import { failure } from '../../shared/protocol/failure';
import type { Body, Replies, Result, ShellKind } from '../../shared/protocol/protocol';

type ShellHandlers = {
  readonly [K in ShellKind]: (body: Body<K>) => Promise<Result<Replies[K]>>;
};

const handlers: Partial<ShellHandlers> = {
  boot: async () => ({
    ok: true,
    value: {
      session: null,
      language: navigator.language.startsWith('ko') ? 'ko' : 'en',
      notice: null,
      snapshot: false,
      exporting: null,
      continued: true,
      setUps: noSetUps,
      settings: defaultSettings,
      whole: false,
    },
  }),
  ownLessons: async () => ({ ok: true, value: { lessons: [], notice: null } }),
  takeFile: async () => ({ ok: true, value: null }),
};

export const webShell: ShellClient = {
  request: async (kind, body) => {
    const handler = handlers[kind] as ((body: unknown) => Promise<Result<never>>) | undefined;
    return handler ? handler(body) : failure('failed', `Not here yet: ${kind}`);
  },
};
