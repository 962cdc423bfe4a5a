// What a code holds, in words: the function, and of each run what was chosen.

import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import { shownRunNames } from '../../i18n/run-names';
import type { Texts } from '../../i18n/texts';
import { withoutMarks } from '../../shared/direction-marks';
import { objectiveInfo } from '../../shared/session/objective-info';
import { runsOf } from '../../shared/session/runs';
import type { Session } from '../../shared/session/session';
import type { SetUps } from '../../shared/set-ups/set-ups';

/** So many set-ups are listed one by one. */
const MOST = 8;

/** One line for each thing that there is to say of it. */
export function codeContents(t: Texts, session: Session): readonly string[] {
  const { formula, key } = objectiveInfo(session.objective);
  const names = [...shownRunNames(runsOf(session), t).values()];
  const { lr, start, steps, optimizer } = session;
  const run = [
    fill(t.runs.lr, { lr: shortText(lr) }),
    fill(t.runs.start, { start: `(${start.map((x) => shortText(x)).join(', ')})` }),
    t.runs.steps(steps),
    t.optimizers[optimizer.id],
  ];
  return [
    ...(session.title === '' ? [] : [withoutMarks(session.title)]),
    formula === '' ? key : `f = ${formula}`,
    names.length === 1 ? run.join(', ') : t.share.runs(names),
  ];
}

/** Each set-up of a list by its number and title, the first few of them. */
export function listContents(t: Texts, setUps: SetUps): readonly string[] {
  const named = setUps.map(
    ({ title, objective }, k) =>
      `${k + 1}. ${withoutMarks(title) || objectiveInfo(objective).formula}`,
  );
  return named.length > MOST ? [...named.slice(0, MOST), t.share.more(named.length - MOST)] : named;
}
