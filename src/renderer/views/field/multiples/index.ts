// Small multiples: the field once for each run, on the same axes and one clock.

import './multiples.css';
import { computed, effect } from '@preact/signals-core';
import type { Lab } from '../../../model/lab';
import { activateRun } from '../../../model/run-list';
import { Sizes } from '../axes/sizes';
import { Cells } from './cells';
import { MultiplesPicture } from './picture';

const SVG = 'http://www.w3.org/2000/svg';

/** @param root of the field, with its header */
export function mountMultiples(root: HTMLElement, lab: Lab): () => void {
  const host = document.createElement('div');
  host.className = 'field-multiples';
  const axes = document.createElementNS(SVG, 'svg');
  axes.setAttribute('class', 'field-axes');
  axes.ariaHidden = 'true';
  const cells = new Cells({
    choose: (style) => activateRun(lab, style),
    point: (style) => lab.looks.set({ pointedRun: style }),
  });
  root.append(host);
  const sizes = new Sizes(root, root.querySelector('header'), null, lab.medium, () => {
    // Type may grow with the window.
    picture.restyle();
    lab.loop.invalidate(picture.drawAll);
  });
  const picture = new MultiplesPicture(lab, { host, axes, cells }, sizes);
  host.append(axes, cells.node);

  const on = (read: () => unknown, draw: () => void) =>
    effect(() => {
      read();
      lab.loop.invalidate(draw);
    });
  const { results, playback, looks } = lab;
  const arrows = computed(() => lab.session.value.arrows);
  const stops = [
    effect(() => {
      cells.node.ariaLabel = lab.texts.value.names.field.multiples;
    }),
    on(() => {
      picture.restyle();
      return [lab.theme.value, looks.presenter.value, lab.settings.now.value.textSize];
    }, picture.drawAll),
    on(
      () => [
        results.surface.value,
        results.field.value,
        lab.heightScale.value,
        lab.viewport.current.value,
        lab.subject.value,
        lab.runNames.value,
        lab.texts.value,
        looks.covered.value,
      ],
      picture.drawAll,
    ),
    on(() => arrows.value, picture.drawAll),
    on(() => [lab.runs.value, lab.rivals.value, lab.path.value], picture.drawRuns),
    on(() => [playback.step.value, playback.playing.value], picture.drawStep),
  ];
  return () => {
    for (const stop of stops) stop();
    sizes.dispose();
    picture.dispose();
    looks.set({ pointedRun: null });
    host.remove();
  };
}
