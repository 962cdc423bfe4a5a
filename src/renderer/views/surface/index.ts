// The surface of f in three dimensions, or a sentence where the computer has no WebGL.

import { effect } from '@preact/signals-core';
import type { View } from '../view';
import { Overlay } from './overlay';
import './surface.css';
import { SurfaceView } from './surface-view';
import { openWebgl } from './webgl';

export const surfaceView: View = {
  id: 'surface',
  mount(host, lab) {
    const overlay = new Overlay();
    const context = openWebgl(overlay.canvas);
    const notice = document.createElement('p');
    notice.className = 'surface-notice';
    notice.hidden = context !== null;
    if (!context) {
      overlay.canvas.hidden = true;
      host.append(overlay.element, notice);
      const stop = effect(() => {
        notice.textContent = lab.texts.value.surface.noWebgl;
      });
      return () => {
        stop();
        overlay.element.remove();
        notice.remove();
      };
    }

    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'surface-default-view';
    button.setAttribute('aria-label', 'Default view');
    button.addEventListener('click', () => (lab.defaultView.value = lab.defaultView.peek() + 1));
    host.append(overlay.element, button, notice);
    const view = new SurfaceView(overlay, context, lab);
    const onLost = (event: Event) => {
      event.preventDefault();
      view.suspend();
      notice.hidden = false;
    };
    const onRestored = () => {
      notice.hidden = true;
      view.restore();
    };
    overlay.canvas.addEventListener('webglcontextlost', onLost);
    overlay.canvas.addEventListener('webglcontextrestored', onRestored);
    const stop = effect(() => {
      const { defaultView, lost } = lab.texts.value.surface;
      button.textContent = button.title = defaultView;
      notice.textContent = lost;
    });
    return () => {
      stop();
      overlay.canvas.removeEventListener('webglcontextlost', onLost);
      overlay.canvas.removeEventListener('webglcontextrestored', onRestored);
      view.dispose();
      for (const element of [overlay.element, button, notice]) element.remove();
    };
  },
};
