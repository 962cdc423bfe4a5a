// The legend of the map of starts, in the line under the field; while the pointer is on the plot,
// what would become of that start.

import { effect } from '@preact/signals-core';
import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';
import type { Lab } from '../../state/lab';
import type { BasinResult } from '../../state/results';
import { fateOf, minimumColor, type Fate } from './basin-colors';

/** More minima than this do not fit in the line; the rest is counted. */
const MOST = 4;

export function basinLegend(root: HTMLElement, lab: Lab): () => void {
  const node = document.createElement('div');
  node.className = 'basin-legend';
  root.append(node);

  const write = () => {
    const basin = lab.results.basin.value;
    const shown = lab.session.value.ground === 'basin';
    root.classList.toggle('basins', shown);
    node.hidden = !shown || !basin;
    if (!shown || !basin) return;
    const texts = lab.texts.value.basin;
    const at = lab.hover.value;
    const sentence = at && endOf(basin, at, lab.minima.value, texts);
    node.replaceChildren(...(sentence ? [sentence] : chips(basin, lab.minima.value, texts)));
  };
  const stop = effect(write);
  return () => {
    stop();
    node.remove();
  };
}

type Names = Texts['basin'];

function chips(
  basin: BasinResult,
  minima: readonly (readonly number[])[],
  texts: Names,
): HTMLElement[] {
  const reached = new Set<number>();
  const fates = new Set<Fate>();
  const end = basin.length * basin.x0.length;
  for (let k = 0; k < end; k++) {
    const minimum = basin.minimum[k] ?? -1;
    if (minimum >= 0) reached.add(minimum);
    else fates.add(fateOf(basin.kind[k] ?? 0, minimum));
  }
  const indices = [...reached].sort((a, b) => a - b);
  const named = indices.slice(0, MOST).map((index) => {
    const chip = newChip(nameOf(index, minima, texts), 'arrives');
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
  minima: readonly (readonly number[])[],
  texts: Names,
): HTMLElement | null {
  const i = nearest(basin.x0, x0);
  const j = nearest(basin.x1, x1);
  if (j >= basin.length) return null;
  const k = j * basin.x0.length + i;
  const minimum = basin.minimum[k] ?? -1;
  const step = basin.step[k] ?? 0;
  const fate = fateOf(basin.kind[k] ?? 0, minimum);
  const chip = newChip(
    minimum >= 0
      ? fill(texts.goesTo, { place: nameOf(minimum, minima, texts), step })
      : `${texts.fromHere} ${texts[fate]}`,
    fate,
  );
  const mark = chip.firstElementChild;
  if (minimum >= 0 && mark instanceof HTMLElement) mark.style.background = minimumColor(minimum);
  return chip;
}

function nameOf(index: number, minima: readonly (readonly number[])[], texts: Names): string {
  const place = minima[index];
  return place
    ? `(${place.map((x) => shortText(x, 3)).join(', ')})`
    : fill(texts.minimum, { number: index + 1 });
}

function nearest(cells: readonly number[], value: number): number {
  let best = 0;
  for (let k = 1; k < cells.length; k++) {
    if (Math.abs((cells[k] ?? 0) - value) < Math.abs((cells[best] ?? 0) - value)) best = k;
  }
  return best;
}
