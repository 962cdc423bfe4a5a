// The surface of f in three dimensions, or a sentence where the computer has no WebGL.

import { effect, signal } from '@preact/signals-core';
import type { Lab } from '../../model/lab';
import type { View } from '../view';
import { Overlay } from './overlay/overlay';
import './surface.css';
import { keepDrawing, type Trouble } from './keep-drawing';
import { surfaceProgram } from './surface-program';
import { scaleNote } from './overlay/scale-note';

export const surfaceView: View = {
  id: 'surface',
  fetch: surfaceProgram.fetch,
  mount(host, lab) {
    const overlay = new Overlay(lab.medium);
    const notice = document.createElement('p');
    notice.className = 'surface-notice';
    const button = defaultViewButton(lab);
    host.append(overlay.element, button, notice);
    const note = scaleNote(host, lab);
    const trouble = signal<Trouble | null>(null);
    const stopDrawing = keepDrawing({ overlay, note, button }, lab, (kind) => {
      trouble.value = kind;
    });
    const stop = effect(() => {
      const { surface, names } = lab.texts.value;
      const { defaultView, keys, lost, noWebgl, unread } = surface;
      overlay.element.ariaLabel = names.surface;
      overlay.element.dataset['help'] = keys;
      button.textContent = button.title = defaultView;
      notice.hidden = trouble.value === null;
      notice.textContent = trouble.value && { none: noWebgl, lost, unread }[trouble.value];
      button.hidden = trouble.value === 'none';
    });
    return () => {
      stop();
      stopDrawing();
      note.remove();
      for (const element of [overlay.element, button, notice]) element.remove();
    };
  },
};

function defaultViewButton(lab: Lab): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'surface-default-view';
  button.addEventListener('click', () => lab.viewport.showDefault());
  return button;
}
