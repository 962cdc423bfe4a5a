// The surface of f in three dimensions, or a sentence where the computer has no WebGL.

import { effect } from '@preact/signals-core';
import type { Lab } from '../../state/lab';
import type { View } from '../view';
import { Overlay } from './overlay';
import './surface.css';
import { SurfaceView, type Around } from './surface-view';
import { scaleNote } from './scale-note';
import { openWebgl } from './webgl';

export const surfaceView: View = {
  id: 'surface',
  mount(host, lab) {
    const overlay = new Overlay();
    const notice = document.createElement('p');
    notice.className = 'surface-notice';
    const button = defaultViewButton(lab);
    host.append(overlay.element, button, notice);
    const note = scaleNote(host, lab);
    const context = openWebgl(overlay.canvas);
    const stopDrawing = context
      ? keepDrawing({ overlay, note, button }, context, lab, (lost) => (notice.hidden = !lost))
      : () => {};
    overlay.canvas.hidden = button.hidden = context === null;
    notice.hidden = context !== null;
    const stop = effect(() => {
      const { surface, names } = lab.texts.value;
      const { defaultView, lost, noWebgl } = surface;
      overlay.element.ariaLabel = names.surface;
      button.textContent = button.title = defaultView;
      notice.textContent = context ? lost : noWebgl;
    });
    return () => {
      stop();
      stopDrawing();
      note.remove();
      for (const element of [overlay.element, button, notice]) element.remove();
    };
  },
};

/** Draws until it is stopped; when the graphics card is lost and comes back, from the beginning. */
function keepDrawing(
  around: Around,
  context: WebGL2RenderingContext,
  lab: Lab,
  tell: (lost: boolean) => void,
): () => void {
  const { canvas } = around.overlay;
  let view: SurfaceView | null = new SurfaceView(around, context, lab);
  const onLost = (event: Event) => {
    // Without this the browser does not give the context back.
    event.preventDefault();
    view?.dispose();
    view = null;
    tell(true);
  };
  const onRestored = () => {
    view = new SurfaceView(around, context, lab);
    tell(false);
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
    view?.dispose();
    // A page may have only some contexts at a time: give this one back now.
    context.getExtension('WEBGL_lose_context')?.loseContext();
  };
}

function defaultViewButton(lab: Lab): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'surface-default-view';
  button.addEventListener('click', () => (lab.defaultView.value = lab.defaultView.peek() + 1));
  return button;
}
