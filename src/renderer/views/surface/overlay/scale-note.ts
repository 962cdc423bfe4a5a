// How wide the frame is, in a number and in things people know; in the corner of the surface while
// it is not the objective's own frame.

import './scale-note.css';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { fill } from '../../../../i18n/fill';
import { tickText } from '../../../../i18n/number-format';
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

export function scaleNote(host: HTMLElement, lab: Lab): ScaleNote {
  const note = document.createElement('p');
  note.className = 'scale-note';
  const bar = document.createElement('span');
  bar.className = 'scale-bar';
  const wide = document.createElement('b');
  const more = document.createElement('span');
  note.append(bar, wide, more);
  host.append(note);
  const stop = effect(() => {
    const words = isCovered(lab.looks, 'notes') ? { first: '', more: '' } : wordsOf(lab);
    wide.textContent = words.first;
    more.textContent = words.more;
    // Over the arithmetic of a step the surface needs its place.
    note.hidden = lab.looks.arithmetic.value || (words.first === '' && words.more === '');
    bar.hidden = lab.viewport.scale.symlog.value || words.first === '';
  });

  const sizes = signal({ host: 0, note: 0, type: 12.5 });
  const watcher = new ResizeObserver(() => {
    const type = Number.parseFloat(getComputedStyle(note).fontSize) || 12.5;
    sizes.value = { host: host.clientWidth, note: note.offsetHeight, type };
  });
  for (const element of [host, note]) watcher.observe(element);
  const room = computed(() => {
    const { host: width, note: now, type } = sizes.value;
    const lines = linesToCome(lab, (LONGEST * type) / Math.max(1, width - SIDES));
    const height = Math.max(now, Math.ceil(lines * LINE * type));
    const below = lab.viewport.scale.symlog.value ? BELOW + BALL : BELOW;
    return height === 0 ? 0 : ABOVE + height + below;
  });
  return {
    room,
    remove: () => {
      watcher.disconnect();
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

function wordsOf(lab: Lab): { readonly first: string; readonly more: string } {
  const { playback, results } = lab;
  const { scale } = lab.viewport;
  const t = lab.texts.value.scale;
  const ends = endsOf(lab);
  if (scale.symlog.value) {
    const steps = (results.run.value?.total ?? 1) - 1;
    return { first: fill(t.allSteps, { steps }), more: [t.logAxes, ...ends].join(' ') };
  }
  const { x0, x1 } = scale.target.value.frame;
  const decade = scale.decade.value;
  const at = playback.whole.value;
  if (scale.atHome.value) return { first: '', more: at > 0 ? ends.join(' ') : '' };

  const width = tickText(x0[1] - x0[0], 3);
  const about = fill(t.about, { x0: middle(x0), x1: middle(x1) });
  const first = fill(t.wide, { width }) + (decade < 0 ? `, ${about}` : '');
  const like = scale.zoomed.value ? null : comparisonOf(decade, lab.texts.value);
  const { length, thing } = like ?? { length: '', thing: null };
  const compared =
    like && (thing ? fill(t.compare, { length, thing }) : fill(t.compareNumber, { length }));
  return { first, more: [...(compared ? [compared] : []), ...ends].join(' ') };
}

/** What float64 does not reach: the point, or f over most of the frame. */
function endsOf({ viewport: { scale }, playback, results, texts }: Lab): string[] {
  const t = texts.value.scale;
  const lost = scale.lostAt.value;
  const surface = results.surface.value;
  const missing = surface && missingOf(surface.sample);
  return [
    ...(lost !== null && playback.whole.value >= lost ? [fill(t.lostAt, { step: lost })] : []),
    ...(missing ? [`${t[missing]}.`] : []),
  ];
}

const middle = ([low, high]: readonly [number, number]): string => tickText(low / 2 + high / 2, 5);
