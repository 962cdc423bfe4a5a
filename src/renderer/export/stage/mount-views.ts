// The views of a picture in their places, with hairlines between them and the caption under them.

import { effect, untracked } from '@preact/signals-core';
import { Cover } from '../../drawing/cover/cover';
import { h, render } from 'preact';
import type { Lab } from '../../model/lab';
import { isCovered } from '../../model/looks';
import { fieldView, figures } from '../../views';
import { charts } from '../../views/charts';
import { placesFor, type StagePlace } from './places';
import type { StageLook, StageView } from './stage-look';

/** Around everything, in sizes of type; the gap is between two views. */
const MARGIN = 0.9;
const GAP = 1.4;

/** @returns what mounts each of them, to be called in this order, and gives back what removes it */
export function viewsToMount(
  stage: HTMLElement,
  lab: Lab,
  look: StageLook,
): readonly (() => () => void)[] {
  const type = Number.parseFloat(lab.medium.token('text')) || 14;
  const margin = Math.round(MARGIN * type);
  const caption = newCaption(stage, look, margin);
  const room = {
    width: look.width - 2 * margin,
    height: look.height - 2 * margin - caption,
    gap: Math.round(GAP * type),
  };
  const places = placesFor(look.views, room).map((place) => ({
    ...place,
    left: place.left + margin,
    top: place.top + margin,
  }));
  for (const rule of rulesBetween(places, room.gap)) stage.append(rule);
  return places.map((place) => () => {
    const host = hostAt(stage, place);
    const remove = mount[place.view](host, lab);
    // A test that looks for a view means the one that can be seen.
    for (const named of host.querySelectorAll<HTMLElement>('[data-name]')) {
      delete named.dataset['name'];
    }
    return remove;
  });
}

/** Brings what the views are drawn with. */
export const fetchViews = (lab: Lab, { views }: StageLook): Promise<unknown> =>
  Promise.resolve(views.includes('figure') && figures[lab.session.peek().figure].fetch?.());

const mount: Readonly<Record<StageView, (host: HTMLElement, lab: Lab) => () => void>> = {
  figure(host, lab) {
    const { figure } = lab.session.peek();
    host.classList.add('view-surface');
    return figures[figure].mount(host, lab);
  },
  field(host, lab) {
    host.classList.add('view-field');
    return fieldView.mount(host, lab);
  },
  chart(host, lab) {
    host.classList.add('view-chart');
    const { chart } = lab.session.peek();
    const title = document.createElement('h2');
    host.append(title);
    title.textContent = lab.texts.peek().charts[chart].title;
    // As in the window, where a menu stands there.
    host.style.setProperty('--choice', `${title.offsetWidth + 8}px`);
    const place = document.createElement('div');
    place.className = `view view-${chart}`;
    host.append(place);
    return effect(() => {
      const covered = isCovered(lab.looks, 'chart');
      return untracked(() => {
        if (!covered) return charts[chart].mount(place, lab);
        render(h(Cover, { text: lab.texts.peek().lesson.covered }), place);
        return () => render(null, place);
      });
    });
  },
};

function hostAt(stage: HTMLElement, { left, top, width, height }: StagePlace): HTMLElement {
  const host = document.createElement('div');
  host.className = 'view';
  place(host, left, top, width, height);
  stage.append(host);
  return host;
}

/** @returns how high it is, with what is above it, in pixels */
function newCaption(stage: HTMLElement, { caption, width }: StageLook, margin: number): number {
  if (caption === '') return 0;
  const line = document.createElement('p');
  line.className = 'export-caption';
  line.textContent = caption;
  line.style.left = `${2 * margin}px`;
  line.style.width = `${width - 4 * margin}px`;
  line.style.bottom = `${margin}px`;
  stage.append(line);
  return line.offsetHeight + Math.round(margin / 2);
}

/** A hairline in the middle of every gap that two views share. */
function rulesBetween(places: readonly StagePlace[], gap: number): HTMLElement[] {
  const [first] = places;
  if (!first || places.length < 2) return [];
  return places.slice(1).map((view) => {
    const rule = document.createElement('div');
    rule.className = 'export-rule';
    // Beside what stands left of it, else under what stands above it.
    const left = places.find((other) => other.left + other.width + gap === view.left);
    const above = places.find((other) => other.top + other.height + gap === view.top);
    if (above) place(rule, view.left, view.top - gap / 2, view.width, 1);
    else if (left) place(rule, view.left - gap / 2, left.top, 1, left.height);
    return rule;
  });
}

function place(node: HTMLElement, left: number, top: number, width: number, height: number): void {
  Object.assign(node.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
