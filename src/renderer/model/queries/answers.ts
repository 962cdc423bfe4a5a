// Every query of the lab with its answer. A new one is a line here; what is asked for first stands
// first.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { CoreClient } from '../../../shared/protocol/clients';
import { basinQuery } from './basin';
import { errorsQuery } from './errors';
import { fieldQuery } from './field';
import { formulaQuery } from './formula';
import { gradientsQuery } from './gradients';
import { limitQuery } from './limit';
import { probeQuery } from './probe';
import { answerTo, type QueryAnswer, type CoreFailure } from './query';
import type { BasinResult, RunResult, SweepResult } from './results';
import type { Rivals } from './rivals';
import { scriptQuery } from './script';
import { sharedInitXQuery } from './shared-init-x';
import { slicesQuery } from './slices';
import type { QuerySources } from './sources';
import { stepQuery } from './step';
import { surfaceQuery } from './surface';
import { sweepQuery } from './sweep';
import { trialsQuery } from './trials';

interface Given {
  readonly run: QueryAnswer<RunResult>;
  readonly rivals: QueryAnswer<Rivals>;
  readonly sweep?: QueryAnswer<SweepResult>;
  readonly basin?: QueryAnswer<BasinResult>;
}

/** @param given the answers that the others follow from, and those that are had elsewhere */
export const createAnswers = (client: CoreClient, given: Given, sources: QuerySources) => ({
  run: given.run,
  surface: answerTo(client, surfaceQuery(sources)),
  field: answerTo(client, fieldQuery(sources)),
  rivals: given.rivals,
  sweep: given.sweep ?? answerTo(client, sweepQuery(sources)),
  basin: given.basin ?? answerTo(client, basinQuery(sources)),
  tex: answerTo(client, formulaQuery(sources)),
  probe: answerTo(client, probeQuery(sources)),
  limit: answerTo(client, limitQuery(sources)),
  gradients: answerTo(client, gradientsQuery(sources)),
  errors: answerTo(client, errorsQuery(sources)),
  step: answerTo(client, stepQuery(sources)),
  trials: answerTo(client, trialsQuery(sources)),
  notebook: answerTo(client, sharedInitXQuery(sources)),
  slices: answerTo(client, slicesQuery(sources)),
  script: answerTo(client, scriptQuery(sources)),
});

export type Answers = ReturnType<typeof createAnswers>;

/** What the core answered, a signal a query. */
export type Results = { readonly [Name in keyof Answers]: Answers[Name]['value'] };

export const resultsOf = (answers: Answers): Results =>
  Object.fromEntries(
    Object.entries(answers).map(([name, { value }]) => [name, value]),
  ) as unknown as Results;

/** Why something that is looked at cannot be shown; the first reason where there are several. */
export const failureOf = (answers: Answers): ReadonlySignal<CoreFailure | null> =>
  computed(() => {
    const failures = Object.values(answers).map(({ failure }) => failure.value);
    return failures.find((failure) => failure !== null) ?? null;
  });

/** Whether anything that was asked is not yet answered in full. */
export const askingOf = (answers: Answers): ReadonlySignal<boolean> =>
  // Of each: one that is read only after another would be missed.
  computed(() => Object.values(answers).filter(({ asking }) => asking.value).length > 0);

/** Begins to ask. @returns the end of it */
export function startAsking(answers: Answers): () => void {
  const stops = Object.values(answers).map(({ start }) => start());
  return () => stops.forEach((stop) => stop());
}
