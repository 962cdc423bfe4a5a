// A lab whose core never answers: what is asked of it can be read.

import { signal, type Signal } from '@preact/signals-core';
import { runOf } from '../../shared/session/session';
import { defaultSettings } from '../../shared/settings/settings';
import type { CoreClient } from '../../shared/protocol/clients';
import type { CoreKind } from '../../shared/protocol/protocol';
import { createLab, type Lab } from './lab';
import type { RunResult } from './queries/results';
import { computedRun } from './run.fixture';

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

/** The run of the session that a lab has now, as the core answers it. */
export function arrive(lab: Lab): void {
  (lab.results.run as Signal<RunResult | null>).value = computedRun(runOf(lab.session.peek()));
}
