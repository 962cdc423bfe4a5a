// The questions of a set-up's worksheet: general ones of the field, with the answers that the core gives.

import type { Outcome } from '../../core/outcome/kinds';
import type { Trajectory } from '../../core/run/trajectory';
import { briefNumber } from '../../i18n/brief-number';
import { shortText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';
import { verdict, verdictTitle } from '../../i18n/verdict';
import type { SetUpFacts } from './set-up-facts';

export interface SetUpQuestion {
  readonly id: string;
  readonly ask: (t: Texts) => string;
  /** Of a question with choices: what they say, and the index of the right one. */
  readonly choices?: readonly ((t: Texts) => string)[];
  readonly right?: number;
  readonly reply: (t: Texts) => string;
}

type Ending = keyof Texts['sheet']['ask']['outcomes'];
const ENDINGS = ['arrives', 'swings', 'away', 'short'] as const satisfies readonly Ending[];

/** Which of the four things that a run can come to it came to. */
export function endingOf({ kind, evidence }: Outcome): Ending {
  switch (kind) {
    case 'converged':
      return evidence.curvature === 'minimum' ? 'arrives' : 'short';
    case 'oscillating':
      return evidence.arrived === null
        ? 'short'
        : evidence.curvature === 'minimum'
          ? 'arrives'
          : 'short';
    case 'cycling':
      return evidence.factor === null ? 'swings' : 'away';
    case 'diverging':
    case 'overflow':
    case 'undefined-here':
      return 'away';
    case 'frozen':
      return evidence.ranAway === null ? 'short' : 'away';
    case 'creeping':
    case 'still-moving':
    case 'stopped-by-schedule':
    case 'wandering':
      return 'short';
  }
}

/** The first step at which f has come half way from its first value to its last; null where it rose. */
export function halfWay(run: Trajectory): number | null {
  const [first, last] = [run.f(0), run.f(run.length - 1)];
  if (!(last < first)) return null;
  const half = first + (last - first) / 2;
  for (let step = 1; step < run.length; step++) if (run.f(step) <= half) return step;
  return null;
}

/** Those of them that have an answer here. */
export function setUpQuestions(facts: SetUpFacts): readonly SetUpQuestion[] {
  const { session, run, outcome, limit, others } = facts;
  const { steps } = session;
  const half = halfWay(run);
  const questions: (SetUpQuestion | false)[] = [
    isByHand(facts) && {
      id: 'first',
      ask: ({ sheet }) => sheet.ask.first,
      reply: ({ sheet }) =>
        sheet.reply.first(
          `(${Array.from(run.point(1), (x) => shortText(x)).join(', ')})`,
          shortText(run.f(1)),
        ),
    },
    {
      id: 'outcome',
      ask: ({ sheet }) => sheet.ask.outcome(steps),
      choices: ENDINGS.map(
        (ending) =>
          ({ sheet }) =>
            sheet.ask.outcomes[ending],
      ),
      right: ENDINGS.indexOf(endingOf(outcome)),
      reply: (t) => verdict(t, outcome, { steps }),
    },
    half !== null && {
      id: 'half',
      ask: ({ sheet }) => sheet.ask.half,
      reply: ({ sheet }) => sheet.reply.half(half),
    },
    limit !== null && {
      id: 'limit',
      ask: ({ sheet }) => sheet.ask.limit,
      reply: ({ sheet: { reply } }) =>
        limit.name === '2/λ'
          ? reply.curvature(briefNumber(limit.rate), briefNumber(limit.curvature))
          : reply.newton(briefNumber(limit.rate)),
    },
    ...others.map(({ lr, kind }) => ({
      id: `other-${lr}`,
      ask: ({ sheet }: Texts) => sheet.ask.other(shortText(lr)),
      reply: (t: Texts) => `${verdictTitle(t, kind)}.`,
    })),
  ];
  return questions.filter((question) => question !== false);
}

/** Whether a step can be worked out on paper: plain descent on a plane, without noise. */
export const isByHand = ({ session, variables, run }: SetUpFacts): boolean =>
  session.optimizer.id === 'gradient-descent' &&
  session.schedule.id === 'constant' &&
  session.noise.sigma === 0 &&
  variables.length === 2 &&
  run.length > 1;
