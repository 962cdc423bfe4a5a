// The field's title, the choice between downhill and uphill, small multiples of several runs, and the
// zoom buttons.

import { effect } from '@preact/signals-core';
import { arrowKinds } from '../../../shared/session/session';
import type { Lab } from '../../model/lab';

/** A button shows half as much of the width, or twice. */
const BUTTON_ZOOM = 1.5;

const signs = { downhill: '−∇f', uphill: '∇f' } as const;

const zooms = [
  { id: 'zoomIn', icon: 'M3 8h10M8 3v10', to: 1 / BUTTON_ZOOM },
  { id: 'zoomOut', icon: 'M3 8h10', to: BUTTON_ZOOM },
  {
    id: 'reset',
    icon: 'M6 2.5H2.5V6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
    to: null,
  },
] as const;

export function fieldHeader(host: HTMLElement, lab: Lab): () => void {
  const header = document.createElement('header');
  header.className = 'plane-head';
  const title = document.createElement('h2');
  header.append(title);
  const stops: (() => void)[] = [];

  const group = document.createElement('div');
  group.className = 'field-switch';
  group.role = 'group';
  for (const kind of arrowKinds) {
    const button = newButton(() => lab.store.set({ arrows: kind }));
    const words = document.createElement('span');
    words.className = 'field-words';
    const sign = document.createElement('span');
    sign.className = 'math';
    sign.textContent = signs[kind];
    button.append(words, sign);
    group.append(button);
    stops.push(
      effect(() => {
        const text = lab.texts.value.field[kind];
        button.ariaLabel = button.title = text;
        words.textContent = text.replace(signs[kind], '');
        button.ariaPressed = String(lab.session.value.arrows === kind);
      }),
    );
  }

  const zoom = document.createElement('div');
  zoom.className = 'field-zoom';
  for (const { id, icon, to } of zooms) {
    const button = newButton(() => {
      if (to === null) lab.viewport.reset();
      else lab.viewport.zoomBy(to);
    });
    button.append(newIcon(icon));
    zoom.append(button);
    stops.push(
      effect(() => {
        button.title = lab.texts.value.field[id];
        button.ariaLabel = lab.texts.value.names.field[id];
        if (to === null) button.disabled = !lab.viewport.scale.zoomed.value;
      }),
    );
  }

  const basins = newButton(() => {
    const shown = lab.session.peek().ground === 'basin';
    lab.store.set({ ground: shown ? 'height' : 'basin' });
  });
  basins.className = 'basin-toggle';
  basins.append(newIcon('M2 13C5 13 5 4 8 4s3 9 6 9M2 9c2 0 2-3 3-3M14 9c-2 0-2-3-3-3'));
  const word = document.createElement('span');
  word.className = 'basin-word';
  basins.append(word);
  stops.push(
    effect(() => {
      word.textContent = lab.texts.value.basin.word;
      basins.title = lab.texts.value.basin.title;
      basins.ariaLabel = lab.texts.value.names.field.basins;
      basins.ariaPressed = String(lab.session.value.ground === 'basin');
    }),
  );

  const multiples = newButton(() => lab.store.set({ multiples: !lab.session.peek().multiples }));
  multiples.className = 'field-apart';
  multiples.append(
    newIcon('M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z'),
  );
  stops.push(
    effect(() => {
      const { label, hint } = lab.texts.value.commands.multiples;
      multiples.ariaLabel = label;
      multiples.title = hint;
      multiples.ariaPressed = String(lab.session.value.multiples);
      // One run has nothing to stand beside.
      multiples.hidden = lab.rivals.value.length === 0;
    }),
  );

  header.append(group, multiples, basins, zoom);
  host.append(header);
  stops.push(
    effect(() => {
      title.textContent = lab.texts.value.field.title;
      group.ariaLabel = lab.texts.value.names.field.arrows;
    }),
  );
  return () => {
    for (const stop of stops) stop();
    header.remove();
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** Lines on a grid of 16. */
function newIcon(lines: string): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.ariaHidden = 'true';
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', lines);
  icon.append(path);
  return icon;
}

function newButton(press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
