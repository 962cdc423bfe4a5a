// A lab whose core never answers, and the run that a test lets arrive in it.

import { signal, type Signal } from '@preact/signals-core';
import { runOf } from '../../shared/session/session';
import { defaultSettings } from '../../shared/settings/settings';
import type { CoreClient } from '../../shared/protocol/clients';
import { createLab, type Lab } from './lab';
import type { RunResult } from './queries/results';
import { computedRun } from './run.fixture';

export function silentLab() {
  const client = { request: () => new Promise(() => undefined) } as unknown as CoreClient;
  const lab = createLab({
    client,
    session: null,
    settings: defaultSettings,
    systemLanguage: 'en',
    systemDark: signal(false),
  });
  return { lab };
}

/** The run of the session that a lab has now, as the core answers it. */
export function arrive(lab: Lab): void {
  (lab.results.run as Signal<RunResult | null>).value = computedRun(runOf(lab.session.peek()));
}
