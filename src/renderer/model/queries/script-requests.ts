// The Python script of the session, asked for only while somebody reads it.

import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Language } from '../../../shared/languages';
import type { Body, Result } from '../../../shared/protocol/protocol';
import { runOf, type Session } from '../../../shared/session/session';
import type { CoreClient } from '../../../shared/protocol/clients';
import { latest } from './latest';
import type { Results } from './results';
import { computedByValue } from '../computed-by-value';

export interface ScriptWanted {
  readonly session: ReadonlySignal<Session>;
  readonly language: ReadonlySignal<Language>;
  /** Whether the script is open. */
  readonly code: ReadonlySignal<boolean>;
}

export function scriptRequests(
  { session, language, code }: ScriptWanted,
  results: Results,
  client: CoreClient,
  settle: (answer: Result<unknown>) => void,
): () => void {
  const script = latest(
    (body: Body<'script'>) => client.request('script', body),
    (answer) => {
      settle(answer);
      if (answer.ok && code.peek()) results.script.value = answer.value;
    },
  );
  const asked = computedByValue(() =>
    code.value ? { run: runOf(session.value), language: language.value } : null,
  );
  return effect(() => {
    if (asked.value) script(asked.value);
    else results.script.value = null;
  });
}
