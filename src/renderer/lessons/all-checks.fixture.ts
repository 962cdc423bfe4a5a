// The checks of every lesson, each from its folder, by `lesson.step`.

import { lessons } from './index';
import type { Attempt } from './lesson';
import type { StatedNumber, StatedRunNumbers } from './lesson-checks.fixture';
import type { LiveLab } from './live-lab.fixture';

/** The checks of one lesson, of whatever steps it has. */
interface AnyChecks {
  readonly nearMisses: Readonly<Record<string, Attempt>>;
  readonly giveaways: Readonly<Record<string, readonly RegExp[]>>;
  readonly before?: Readonly<Record<string, readonly RegExp[]>>;
  readonly answers: Readonly<Record<string, (lab: LiveLab) => number>>;
  readonly numbers: readonly StatedNumber[];
  readonly runNumbers: readonly StatedRunNumbers[];
}

const all = await Promise.all(
  lessons.map(async ({ id }) => {
    const { checks } = (await import(`./${id}/checks.fixture.ts`)) as { checks: AnyChecks };
    return { id, checks };
  }),
);

type Part = 'nearMisses' | 'giveaways' | 'before' | 'answers';
const byPlace = <P extends Part>(part: P) =>
  Object.fromEntries(
    all.flatMap(({ id, checks }) =>
      Object.entries(checks[part] ?? {}).map(([step, value]) => [`${id}.${step}`, value]),
    ),
  ) as AnyChecks[P];

export const nearMisses = byPlace('nearMisses');
export const giveaways = byPlace('giveaways');
/** What the step before must not show. */
export const givenBefore = { ...giveaways, ...byPlace('before') };
export const answers = byPlace('answers');

export const numbers: readonly StatedNumber[] = all.flatMap(({ id, checks }) =>
  checks.numbers.map(([step, ...rest]) => [`${id}.${step}`, ...rest] as const),
);
export const runNumbers: readonly StatedRunNumbers[] = all.flatMap(({ id, checks }) =>
  checks.runNumbers.map(([step, ...rest]) => [`${id}.${step}`, ...rest] as const),
);
