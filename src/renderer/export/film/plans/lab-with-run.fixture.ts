// A lab whose run has arrived, as the core answers it; nothing else is ever answered.

import { signal, type Signal } from '@preact/signals-core';
import { vi } from 'vitest';
import { objectiveById } from '../../../../core/objectives';
import { outcome } from '../../../../core/outcome/outcome';
import { descend } from '../../../../core/run/descend';
import type { CoreClient } from '../../../../shared/protocol/clients';
import { defaultSession, runOf, type Session } from '../../../../shared/session/session';
import { defaultSettings } from '../../../../shared/settings/settings';
import { createLab, type Lab } from '../../../model/lab';
import type { RunResult } from '../../../model/queries/results';

export function labWithRun(changes: Partial<Session>): Lab {
  // Frames are not drawn here.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const client = { request: () => new Promise(() => undefined) } as unknown as CoreClient;
  const lab = createLab({
    client,
    session: { ...defaultSession, ...changes },
    settings: defaultSettings,
    systemLanguage: 'en',
    systemDark: signal(false),
  });
  const request = runOf(lab.session.peek());
  if (!('id' in request.objective)) throw new Error('Expected a function of the catalogue.');
  const run = { ...request, objective: objectiveById(request.objective.id) };
  const trajectory = descend(run);
  const answer = lab.results.run as Signal<RunResult | null>;
  answer.value = {
    request,
    trajectory,
    total: trajectory.length,
    outcome: outcome(run, trajectory),
  };
  return lab;
}
