// Every lesson; and each of its steps, for those who look for it.

import { fill } from '../../../i18n/fill';
import type { Bench } from '../../panel/lab-context';
import { inEach, type Offer } from '../entry';

export function lessonOffers({ lessons, ownLessons }: Bench): Offer[] {
  const group = inEach((t) => t.names.lesson);
  const offers = [...lessons.catalogue, ...ownLessons.listed.value].map(({ id, texts }) => ({
    id: `lesson-${id}`,
    group,
    name: inEach((_, language) => texts[language].title),
    hint: inEach((_, language) => texts[language].aim),
    chosen: lessons.lesson.value?.id === id,
    run: () => lessons.open(id),
  }));
  const free = {
    id: 'lesson-none',
    group,
    name: inEach((t) => t.lesson.free),
    chosen: lessons.lesson.value === null,
    run: () => lessons.open(null),
  };
  return [...offers, free];
}

export function stepOffers({ lessons }: Bench): Offer[] {
  return lessons.catalogue.flatMap((lesson, number) =>
    lesson.steps.map((step, k) => ({
      id: `step-${lesson.id}-${step.id}`,
      group: inEach((t) => fill(t.palette.step, { lesson: number + 1, step: k + 1 })),
      name: inEach((_, language) => step.texts[language].title),
      hint: inEach((_, language) => lesson.texts[language].title),
      onlySought: true as const,
      run: () => {
        lessons.open(lesson.id);
        lessons.goTo(k);
      },
    })),
  );
}
