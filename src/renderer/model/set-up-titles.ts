// What a set-up is called where nobody gave it a title, and what it is in one line.

import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';
import { withoutMarks } from '../../shared/direction-marks';
import { objectiveInfo } from '../../shared/session/objective-info';
import { runsOf } from '../../shared/session/runs';
import type { Session } from '../../shared/session/session';
import type { Lab } from './lab';
import { bounds } from '../../shared/bounds';

/** The function and the rate, or how many runs. */
export function titleFrom(t: Texts, session: Session): string {
  const { entry, formula } = objectiveInfo(session.objective);
  const name = entry ? t.objectives[entry.id].name : formula;
  const count = runsOf(session).length;
  const run = count > 1 ? t.setUps.several(count) : `lr = ${shortText(session.lr)}`;
  const room = bounds.title - run.length - 2;
  return `${name.length > room ? `${name.slice(0, room - 1)}…` : name}, ${run}`;
}

/** @param place from 0 */
export function setUpTitle(t: Texts, { title }: Session, place: number): string {
  const shown = withoutMarks(title);
  return shown.trim() === '' ? fill(t.setUps.untitled, { k: place + 1 }) : shown;
}

/** f, lr, method and steps. */
export function setUpSummary(t: Texts, session: Session): string {
  const { formula } = objectiveInfo(session.objective);
  const count = runsOf(session).length;
  const run = [
    `lr = ${shortText(session.lr)}`,
    t.optimizers[session.optimizer.id],
    t.setUps.steps(session.steps),
  ];
  return [`f = ${formula}`, ...(count > 1 ? [t.setUps.several(count)] : run)].join(' · ');
}

/** What is on screen as a set-up of the list: not locked, and under a title of its own. */
export const addedSetUp = (lab: Pick<Lab, 'session' | 'texts'>): Session => {
  const session = lab.session.peek();
  return { ...session, title: titleFrom(lab.texts.peek(), session) };
};
