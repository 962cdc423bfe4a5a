// The legend of the map of starts, in the line under the field; while the pointer is on the plot,
// what would become of that start.

import './basin.css';
import { computed, effect } from '@preact/signals-core';
import { bisectCenter } from 'd3';
import { fill } from '../../../../i18n/fill';
import { shortText } from '../../../../i18n/number-format';
import type { Texts } from '../../../../i18n/texts';
import { runOf, sameRun } from '../../../../shared/session/session';
import type { Lab } from '../../../model/lab';
import type { BasinResult } from '../../../model/queries/results';
import { fateOf, minimumColor, type Fate } from './basin-colors';

/** More minima than this are no legend; the rest is counted. */
const MOST = 4;

/** Whether the crosses and the legend call the minima by number. */
export const isNumbered = ({ length }: readonly unknown[]): boolean => length > 1 && length <= MOST;

export function basinLegend(root: HTMLElement, lab: Lab): () => void {
  const node = document.createElement('div');
  node.className = 'basin-legend';
  root.append(node);

  const shown = computed(() => lab.ground.value === 'basin');
  const write = () => {
    const basin = lab.results.basin.value;
    root.classList.toggle('basins', shown.value);
    node.hidden = !shown.value || !basin || basin.objective !== lab.subject.value.key;
    if (!basin || node.hidden) return;
    const texts = lab.texts.value.basin;
    const at = lab.looks.hover.value;
    // Until the first part of a new map is there, the old one says nothing of this run. Asked only
    // under a pointer: the names alone need no measuring anew while a rate is dragged.
    const isCurrent = () => sameRun(basin.run, runOf(lab.session.value));
    const sentence =
      at &&
      isCurrent() &&
      (endOf(basin, at, texts) ?? (basin.under && endOf(basin.under, at, texts)));
    if (sentence) node.replaceChildren(sentence);
    else writeChips(node, whole(basin), texts);
  };
  const stop = effect(write);
  const stopSizes = lab.medium.watchSizes([root], write);
  return () => {
    stop();
    stopSizes();
    node.remove();
  };
}

type Names = Texts['basin'];

/** The map that is whole, or the beginning of one where there is none yet. */
const whole = (basin: BasinResult): BasinResult =>
  basin.length < basin.x1.length ? (basin.under ?? basin) : basin;

/** As many names as the line holds. */
function writeChips(node: HTMLElement, basin: BasinResult, texts: Names): void {
  const fits = () => node.scrollWidth <= node.clientWidth;
  node.replaceChildren(...chips(basin, texts, MOST, true));
  if (fits()) return;
  // The crosses say where they are.
  if (isNumbered(basin.minima)) {
    node.replaceChildren(...chips(basin, texts, MOST, false));
    if (fits()) return;
  }
  for (let most = MOST - 1; most > 0; most--) {
    node.replaceChildren(...chips(basin, texts, most, true));
    if (fits()) return;
  }
}

/** @param places whether a minimum is named by its place, and not by its number alone */
function chips(basin: BasinResult, texts: Names, most: number, places: boolean): HTMLElement[] {
  const reached = new Set<number>();
  const fates = new Set<Fate>();
  const end = basin.length * basin.x0.length;
  for (let k = 0; k < end; k++) {
    const minimum = basin.minimum[k] ?? -1;
    if (minimum >= 0) reached.add(minimum);
    else fates.add(fateOf(basin.kind[k] ?? 0, minimum));
  }
  const indices = [...reached].sort((a, b) => a - b);
  const named = indices.slice(0, most).map((index) => {
    const number = isNumbered(basin.minima) ? [`${index + 1}`] : [];
    const place = places ? [nameOf(index, basin.minima, texts)] : [];
    const chip = newChip([...number, ...place].join(' '), 'arrives');
    const mark = chip.firstElementChild;
    if (mark instanceof HTMLElement) mark.style.background = minimumColor(index);
    return chip;
  });
  const rest = indices.length - named.length;
  if (rest > 0) named.push(newChip(fill(texts.more, { count: rest }), null));
  for (const fate of fates) if (fate !== 'arrives') named.push(newChip(texts[fate], fate));
  return named;
}

function newChip(text: string, fate: Fate | null): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'basin-chip';
  if (fate) {
    const mark = document.createElement('i');
    mark.className = `basin-mark ${fate}`;
    chip.append(mark);
  }
  chip.append(text);
  return chip;
}

function endOf(
  basin: BasinResult,
  [x0, x1]: readonly [number, number],
  texts: Names,
): HTMLElement | null {
  const i = cellOf(basin.x0, x0);
  const j = cellOf(basin.x1, x1);
  if (i === null || j === null || j >= basin.length) return null;
  const k = j * basin.x0.length + i;
  const minimum = basin.minimum[k] ?? -1;
  const step = basin.step[k] ?? 0;
  const fate = fateOf(basin.kind[k] ?? 0, minimum);
  const chip = newChip(
    minimum >= 0
      ? fill(texts.goesTo, { place: nameOf(minimum, basin.minima, texts), step })
      : `${texts.fromHere} ${texts[fate]}`,
    fate,
  );
  const mark = chip.firstElementChild;
  if (minimum >= 0 && mark instanceof HTMLElement) mark.style.background = minimumColor(minimum);
  return chip;
}

function nameOf(index: number, minima: readonly (readonly number[])[], texts: Names): string {
  const place = minima[index];
  // A longer one would fill the line.
  return place?.length === 2
    ? `(${place.map((x) => shortText(x, 3)).join(', ')})`
    : fill(texts.minimum, { number: index + 1 });
}

/** The cell that holds a value; null beyond the outermost. */
function cellOf(cells: readonly number[], value: number): number | null {
  const k = bisectCenter(cells, value);
  const [here = 0, next = cells[k - 1] ?? 0] = cells.slice(k, k + 2);
  return Math.abs(value - here) <= Math.abs(next - here) * 0.5001 ? k : null;
}
