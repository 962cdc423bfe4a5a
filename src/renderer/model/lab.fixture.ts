// A lab whose core never answers: what is asked of it can be read.

import { signal } from '@preact/signals-core';
import { defaultSettings } from '../../shared/settings/settings';
import type { CoreClient } from '../../shared/protocol/clients';
import type { CoreKind } from '../../shared/protocol/protocol';
import { createLab } from './lab';

export function silentLab() {
  const asked: CoreKind[] = [];
  const client = {
    request: (kind: CoreKind) => {
      asked.push(kind);
      return new Promise(() => undefined);
    },
  } as unknown as CoreClient;
  const systemDark = signal(false);
  const lab = createLab({
    client,
    session: null,
    settings: defaultSettings,
    systemLanguage: 'en',
    systemDark,
  });
  return { lab, asked };
}
