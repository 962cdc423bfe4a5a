// “This is the set-up”: what the lab shows becomes that of the step that is written.

import { setUpOf } from '../lessons/draft/recorded-step';
import type { Bench } from '../panel/lab-context';

export function recordSetUp({ lab, draft, lessons }: Bench): void {
  const facts = lessons.facts.peek();
  const set = setUpOf(lab.session.peek(), facts?.step ?? 0, facts?.last ?? 0);
  draft.changeStep({ against: undefined, at: undefined, figure: undefined, ...set });
}
