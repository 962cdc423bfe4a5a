// How wide the frame is, in a number and in things people know; in the corner of the surface while
// it is not the objective's own frame.

import './scale-note.css';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { fill } from '../../../../i18n/fill';
import { tickText } from '../../../../i18n/number-format';
import { textWidth } from '../../../drawing/text/text-width';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { comparisonOf } from '../../../drawing/scale-comparisons';
import { missingOf } from '../../../model/viewport/undefined-area';

export interface ScaleNote {
  /**
   * CSS pixels at the top of the host that the note takes, or will take on the way of this run: so
   * that the surface keeps its size while it plays.
   */
  readonly room: ReadonlySignal<number>;
  readonly remove: () => void;
}

/** CSS pixels above the note and below it, and at its two sides together. */
const ABOVE = 8;
const BELOW = 4;
/** Of a ball that lies on the highest corner, where log axes take it. */
const BALL = 16;
const SIDES = 36;
/** The longest comparison, and the height of a line, as parts of the size of type. */
const LONGEST = 58;
const LINE = 1.4;
/** Of the host's height for words: the surface is what is to be seen. */
const PART = 0.2;
/** Lines: more are never needed, and fewer than two say too little. */
const MOST = 4;
const LEAST = 2;

export function scaleNote(host: HTMLElement, lab: Lab): ScaleNote {
  const note = document.createElement('p');
  note.className = 'scale-note';
  const bar = document.createElement('span');
  bar.className = 'scale-bar';
  const wide = document.createElement('b');
  const more = document.createElement('span');
  note.append(bar, wide, more);
  host.append(note);
  const sizes = signal({ width: 0, height: 0, note: 0, type: 12.5 });
  const stopSizes = lab.medium.watchSizes([host, note], () => {
    const type = Number.parseFloat(getComputedStyle(note).fontSize) || 12.5;
    const { clientWidth: width, clientHeight: height } = host;
    sizes.value = { width, height, note: note.offsetHeight, type };
  });
  const lines = computed(() => {
    const { height, type } = sizes.value;
    return Math.max(LEAST, Math.min(MOST, Math.floor((PART * height) / (LINE * type))));
  });
  const stop = effect(() => {
    const { first, more: sentences } = isCovered(lab.looks, 'notes') ? NOTHING : wordsOf(lab);
    const { width, type } = sizes.value;
    const words = fitting(sentences, type, width - SIDES, lines.value - (first === '' ? 0 : 1));
    if (wide.textContent !== first) wide.textContent = first;
    if (more.textContent !== words) more.textContent = words;
    // Over the arithmetic of a step the surface needs its place.
    note.hidden = lab.looks.arithmetic.value || (first === '' && words === '');
    bar.hidden = lab.viewport.scale.symlog.value || first === '';
  });

  const room = computed(() => {
    const { width, note: now, type } = sizes.value;
    const longest = (LONGEST * type) / Math.max(1, width - SIDES);
    const toCome = Math.min(lines.value, linesToCome(lab, longest));
    const height = Math.max(now, Math.ceil(toCome * LINE * type));
    const below = lab.viewport.scale.symlog.value ? BELOW + BALL : BELOW;
    return height === 0 ? 0 : ABOVE + height + below;
  });
  return {
    room,
    remove: () => {
      stopSizes();
      stop();
      note.remove();
    },
  };
}

/** @param comparison how many lines the longest comparison takes */
function linesToCome(
  { viewport: { scale }, looks: { arithmetic } }: Lab,
  comparison: number,
): number {
  if (arithmetic.value) return 0;
  if (scale.leaves.value) return 1 + Math.ceil(comparison);
  return scale.lostAt.value === null ? 0 : 1;
}

/** As many sentences as have room, the last first: what ends a run matters more than how wide it is. */
export function fitting(
  sentences: readonly string[],
  type: number,
  width: number,
  lines: number,
): string {
  const linesOf = (words: string) => Math.ceil(textWidth(words, type) / Math.max(1, width));
  for (let from = 0; from < sentences.length; from++) {
    const words = sentences.slice(from).join(' ');
    if (linesOf(words) <= lines) return words;
  }
  return sentences.find((words) => linesOf(words) <= lines) ?? '';
}

interface Words {
  readonly first: string;
  /** Sentences that follow it. */
  readonly more: readonly string[];
}

const NOTHING: Words = { first: '', more: [] };

function wordsOf(lab: Lab): Words {
  const { results, whole } = lab;
  const { scale } = lab.viewport;
  const t = lab.texts.value.scale;
  const ends = endsOf(lab);
  if (scale.symlog.value) {
    const steps = (results.run.value?.total ?? 1) - 1;
    return { first: fill(t.allSteps, { steps }), more: [t.logAxes, ...ends] };
  }
  const { x0, x1 } = scale.target.value.frame;
  const decade = scale.decade.value;
  const at = whole.value;
  if (scale.atHome.value) return { first: '', more: at > 0 ? ends : [] };

  const width = tickText(x0[1] - x0[0], 3);
  const about = fill(t.about, { x0: middle(x0), x1: middle(x1) });
  const first = fill(t.wide, { width }) + (decade < 0 ? `, ${about}` : '');
  const like = scale.zoomed.value ? null : comparisonOf(decade, lab.texts.value);
  const { length, thing } = like ?? { length: '', thing: null };
  const compared =
    like && (thing ? fill(t.compare, { length, thing }) : fill(t.compareNumber, { length }));
  return { first, more: [...(compared ? [compared] : []), ...ends] };
}

/** What float64 does not reach: the point, or f over most of the frame. */
function endsOf({ viewport: { scale }, whole, results, texts }: Lab): string[] {
  const t = texts.value.scale;
  const lost = scale.lostAt.value;
  const surface = results.surface.value;
  const missing = surface && missingOf(surface.sample);
  return [
    ...(lost !== null && whole.value >= lost ? [fill(t.lostAt, { step: lost })] : []),
    ...(missing ? [`${t[missing]}.`] : []),
  ];
}

const middle = ([low, high]: readonly [number, number]): string => tickText(low / 2 + high / 2, 5);
