// The field view: f from above as contours, the arrows of −∇f, and the path of the run. What must
// be drawn again, and when.

import './field.css';
import { effect } from '@preact/signals-core';
import type { Lab } from '../../model/lab';
import type { View } from '../view';
import { basinLegend } from './basin/basin-legend';
import { fieldElements } from './elements';
import { listenToGestures } from './input/gestures';
import { fieldHeader } from './header';
import { FieldPicture } from './picture';
import { Sizes } from './axes/sizes';

export const fieldView: View = { id: 'field', mount };

function mount(host: HTMLElement, lab: Lab): () => void {
  const root = document.createElement('section');
  root.className = 'field';
  host.append(root);
  const removeHeader = fieldHeader(root, lab);
  const parts = fieldElements(root, lab);
  // Without a 2D context there is nothing to draw on; the rest of the window works.
  if (!parts) return () => root.remove();

  const { foot, plot } = parts;
  const sizes = new Sizes(host, root.querySelector('header'), foot.node, () => {
    // Type may grow with the window.
    picture.restyle();
    lab.loop.invalidate(picture.drawAll);
  });
  const picture = new FieldPicture(lab, parts, sizes);
  const on = (read: () => unknown, draw: () => void) =>
    effect(() => {
      read();
      lab.loop.invalidate(draw);
    });
  const { results, playback } = lab;
  const stops = [
    removeHeader,
    basinLegend(foot.node, lab),
    listenToGestures(plot, lab),
    on(() => [results.basin.value, lab.ground.value], picture.drawBasins),
    on(
      () => [
        results.surface.value,
        lab.heightScale.value,
        lab.viewport.current.value,
        lab.subject.value,
      ],
      picture.drawAll,
    ),
    on(() => [lab.texts.value, lab.viewport.moving.value], picture.drawAll),
    effect(() => {
      plot.ariaLabel = lab.texts.value.names.field.plot;
    }),
    on(() => {
      picture.restyle();
      return [lab.theme.value, lab.looks.presenter.value, lab.settings.now.value.textSize];
    }, picture.drawAll),
    on(() => lab.path.value, picture.drawRun),
    on(
      () => [
        results.field.value,
        lab.start.value,
        lab.session.value.arrows,
        lab.looks.covered.value,
        lab.looks.labels.value,
        lab.looks.startMoved.value,
      ],
      picture.drawArrows,
    ),
    on(
      () => [
        playback.step.value,
        playback.playing.value,
        lab.session.value.arrows,
        lab.looks.covered.value,
        lab.stepArrows.now.value,
        lab.looks.symbol.value,
      ],
      picture.drawStep,
    ),
    on(
      () => [lab.looks.hover.value, lab.viewport.current.value, results.probe.value],
      picture.drawHover,
    ),
  ];
  return () => {
    sizes.dispose();
    for (const stop of stops) stop();
    picture.dispose();
    root.remove();
  };
}
