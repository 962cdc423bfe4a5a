// How the lab is looked at right now, as signals: made once, read by the window, the commands and the
// document.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Lab } from '../model/lab';
import type { Lessons } from '../lessons/open-lesson';
import { arrange, type Arrangement, type Way } from './arrange';

export interface Screen {
  readonly way: ReadonlySignal<Way>;
  /** Whether the lab shows everything it has: unfolded, or opened from a lesson. */
  readonly whole: ReadonlySignal<boolean>;
  readonly arrangement: ReadonlySignal<Arrangement>;
}

/** CSS pixels of the text at first: a window is measured in these, as large as people want them. */
const TEXT = 14;

export function createScreen(lab: Lab, lessons: Pick<Lessons, 'lesson' | 'step'>): Screen {
  const { looks, settings } = lab;
  const size = windowSize();
  const inLesson = computed(() => lessons.lesson.value !== null && !looks.wholeLab.value);
  const way = computed<Way>(() =>
    looks.presenter.value ? 'present' : inLesson.value ? 'learn' : 'lab',
  );
  const whole = computed(
    () => way.value === 'lab' && (looks.more.value || lessons.lesson.value !== null),
  );
  const arrangement = computed(() => {
    const [width, height] = size.value;
    const text = TEXT * settings.now.value.textSize;
    return arrange({
      way: way.value,
      whole: whole.value,
      width: width / text,
      height: height / text,
      declared: inLesson.value ? (lessons.step.value?.views ?? []) : null,
      several: lab.race.several.value,
      covered: looks.covered.value,
      second: looks.second.value,
      alone: looks.alone.value,
      tab: looks.tab.value,
    });
  });
  return { way, whole, arrangement };
}

function windowSize(): ReadonlySignal<readonly [number, number]> {
  const size = signal([innerWidth, innerHeight] as const);
  addEventListener('resize', () => (size.value = [innerWidth, innerHeight]));
  return size;
}
