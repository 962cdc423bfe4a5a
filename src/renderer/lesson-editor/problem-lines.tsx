// What is still wrong at one place of the lesson, under the field that it is about.

import { sentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import type { Problem } from '../../shared/problem';
import type { PlaceInLesson } from '../../shared/lesson-place';
import { useLab } from '../panel/lab-context';

/** A place as text, without the language of a text: step 2.prediction.choice 1 */
const keyOf = (place: PlaceInLesson): string =>
  place
    .filter(({ part }) => part !== 'en' && part !== 'ko')
    .map(({ part, number }) => (number === undefined ? part : `${part} ${number}`))
    .join('.');

/** Where there are boxes for each language, nobody writes as in a file. */
const inEditor = (t: Texts, why: Problem): string =>
  why.code === 'textShape' ? t.lessonEditor.textWanted(why.most) : sentence(t, why);

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
  const sentences = [...new Set(here.map((why) => inEditor(lab.texts.value, why)))];
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
