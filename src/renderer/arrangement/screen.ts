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
  /** Whether a step of a lesson is shown in which nothing descends. */
  readonly still: ReadonlySignal<boolean>;
  /** Where the list of set-ups stands: beside everything, or over it where there is no room. */
  readonly sheet: ReadonlySignal<SheetPlace>;
  readonly arrangement: ReadonlySignal<Arrangement>;
}

export type SheetPlace = 'none' | 'beside' | 'over';

/** In multiples of the text size: as wide as the sheet is, and what it leaves to everything else. */
const SHEET = 23;
const LEAST_BESIDE = 40;
/** As many lines as the window of somebody who presents is high. */
const PRESENTED_LINES = 42;

/** CSS pixels of the text at first: a window is measured in these, as large as people want them. */
const TEXT = 14;

/** @param life until this is over it listens to the window */
export function createScreen(
  lab: Lab,
  lessons: Pick<Lessons, 'lesson' | 'step'>,
  life: AbortSignal,
): Screen {
  const { looks, settings } = lab;
  const size = windowSize(life);
  const fingers = coarsePointer(life);
  const inLesson = computed(() => lessons.lesson.value !== null && !looks.wholeLab.value);
  const way = computed<Way>(() =>
    looks.presenter.value ? 'present' : inLesson.value ? 'learn' : 'lab',
  );
  const whole = computed(
    () => way.value === 'lab' && (looks.more.value || lessons.lesson.value !== null),
  );
  const textSize = computed(() => TEXT * settings.now.value.textSize);
  const sheet = computed<SheetPlace>(() => {
    if (!looks.setUps.value) return 'none';
    const [width, height] = size.value;
    // Whoever presents has larger type.
    const text = looks.presenter.value
      ? Math.max(textSize.value, Math.min(width, height) / PRESENTED_LINES)
      : textSize.value;
    return width / text >= LEAST_BESIDE + SHEET ? 'beside' : 'over';
  });
  const arrangement = computed(() => {
    const [width, height] = size.value;
    const text = textSize.value;
    return arrange({
      way: way.value,
      whole: whole.value,
      width: width / text - (sheet.value === 'beside' ? SHEET : 0),
      height: height / text,
      fingers: fingers.value,
      declared: inLesson.value ? (lessons.step.value?.views ?? []) : null,
      several: lab.race.several.value,
      covered: looks.covered.value,
      shown: lab.session.value.shown,
      second: looks.second.value,
      alone: looks.alone.value,
      tab: looks.tab.value,
    });
  });
  const still = computed(() => inLesson.value && lessons.step.value?.still === true);
  return { way, whole, still, sheet, arrangement };
}

/** What a keyboard on the screen takes of the window counts for nothing: it would take the field too. */
function windowSize(life: AbortSignal): ReadonlySignal<readonly [number, number]> {
  const size = signal([innerWidth, innerHeight] as const);
  const measure = () => {
    const [width, height] = size.peek();
    if (isTyping() && innerWidth === width && innerHeight < height) {
      document.activeElement?.scrollIntoView({ block: 'nearest' });
      return;
    }
    size.value = [innerWidth, innerHeight];
  };
  addEventListener('resize', measure, { signal: life });
  addEventListener('focusout', () => queueMicrotask(measure), { signal: life });
  return size;
}

const COARSE = '(pointer: coarse)';

const isTyping = (): boolean =>
  matchMedia(COARSE).matches &&
  document.activeElement?.matches('input[type="text"], textarea') === true;

/** Whether what points is a finger. */
function coarsePointer(life: AbortSignal): ReadonlySignal<boolean> {
  const query = matchMedia(COARSE);
  const coarse = signal(query.matches);
  query.addEventListener('change', () => (coarse.value = query.matches), { signal: life });
  return coarse;
}
