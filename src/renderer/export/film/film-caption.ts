// What stands under a film: what somebody wrote, the step of the picture, and at the end of the run its
// verdict. What a lesson covers stays out of it.

import { fill } from '../../../i18n/fill';
import { headline } from '../../../i18n/headline';
import { shortText } from '../../../i18n/number-format';
import type { Lab } from '../../model/lab';
import { isCovered } from '../../model/looks';

/** Until somebody writes something else: the function and the rate. */
export const filmCaption = (lab: Lab): string =>
  fill(lab.texts.peek().export.film.caption, {
    formula: lab.subject.peek().formula,
    lr: shortText(lab.session.peek().lr),
  });

/** @param words what was written; nothing stands there where it is empty */
export function captionAt(lab: Lab, words: string, step: number): string {
  if (words === '') return '';
  const t = lab.texts.peek();
  const run = lab.results.run.peek();
  const last = lab.playback.last.peek();
  const caption = fill(t.export.film.captionAt, { words, step, last });
  const outcome = isCovered(lab.looks, 'verdict') ? null : run?.outcome;
  if (!run || !outcome || step < last) return caption;
  const { title, fact } = headline(t, outcome, run.request);
  return `${caption}. ${title}: ${fact}`;
}
