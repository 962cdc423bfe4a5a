// The field of all runs together: f from above as contours, the arrows of −∇f, and the paths. What
// must be drawn again, and when.

import { computed, effect } from '@preact/signals-core';
import type { Lab } from '../../model/lab';
import { basinLegend } from './basin/basin-legend';
import { fieldElements } from './elements';
import { listenToGestures } from './input/gestures';
import { FieldPicture } from './picture';
import { Sizes } from './axes/sizes';

/** @param root of the field, with its header */
export function mountPlot(root: HTMLElement, lab: Lab): () => void {
  const place = document.createElement('div');
  place.className = 'field-together';
  root.append(place);
  const parts = fieldElements(place, lab);
  // Without a 2D context there is nothing to draw on; the rest of the window works.
  if (!parts) return () => place.remove();

  const { foot, plot } = parts;
  const sizes = new Sizes(root, root.querySelector('header'), foot.node, lab.medium, () => {
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
  const active = computed(() => lab.session.value.style);
  const stops = [
    basinLegend(foot.node, lab),
    listenToGestures(plot, lab, picture),
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
      return [
        lab.theme.value,
        lab.looks.presenter.value,
        lab.settings.now.value.textSize,
        active.value,
      ];
    }, picture.drawAll),
    on(() => lab.path.value, picture.drawRun),
    on(() => lab.rivals.value, picture.drawRivals),
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
    on(() => lab.looks.pointedRun.value, picture.drawPointed),
    on(
      () => [lab.looks.hover.value, lab.viewport.current.value, results.probe.value],
      picture.drawHover,
    ),
  ];
  return () => {
    sizes.dispose();
    for (const stop of stops) stop();
    picture.dispose();
    place.remove();
  };
}
