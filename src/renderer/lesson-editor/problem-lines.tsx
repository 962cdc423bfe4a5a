// What is still wrong at one place of the lesson, under the field that it is about.

import { sentence } from '../../i18n/sentence';
import type { PlaceInLesson } from '../../shared/lesson-place';
import { useLab } from '../panel/lab-context';

/** A place as text, without the language of a text: step 2.prediction.choice 1 */
const keyOf = (place: PlaceInLesson): string =>
  place
    .filter(({ part }) => part !== 'en' && part !== 'ko')
    .map(({ part, number }) => (number === undefined ? part : `${part} ${number}`))
    .join('.');

interface Props {
  readonly at: string;
  /** Whether what is wrong within it belongs here too. */
  readonly within?: boolean;
}

export function ProblemLines({ at, within = false }: Props) {
  const { lab, draft } = useLab();
  const here = draft.problems.value.flatMap((problem) => {
    if (problem.code !== 'inLesson') return [];
    const key = keyOf(problem.place);
    return key === at || (within && key.startsWith(`${at}.`)) ? [problem.why] : [];
  });
  const sentences = [...new Set(here.map((why) => sentence(lab.texts.value, why)))];
  if (sentences.length === 0) return null;
  return (
    <ul class="editor-problems">
      {sentences.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** How much is wrong in a step. */
export const countIn = (
  problems: ReturnType<typeof useLab>['draft']['problems']['value'],
  at: string,
): number =>
  problems.filter(
    (problem) => problem.code === 'inLesson' && (keyOf(problem.place) + '.').startsWith(`${at}.`),
  ).length;
