// The chart's title and, at its right, one place for the numbers: of the step under the pointer,
// else of the step shown.

import { effect } from '@preact/signals-core';
import { shortText } from '../../i18n/number-format';
import type { Lab } from '../../state/lab';

export interface ChartHeader {
  readonly node: HTMLElement;
  readonly read: (step: number, f: number, hovered: boolean) => void;
  readonly remove: () => void;
}

export function chartHeader(host: HTMLElement, lab: Lab): ChartHeader {
  const node = document.createElement('header');
  node.className = 'plane-head';
  const title = document.createElement('h2');
  const axis = document.createElement('span');
  axis.className = 'chart-axis';
  const reading = document.createElement('p');
  reading.className = 'chart-reading';
  const [stepName, step, letter, value] = ['span', 'b', 'i', 'b'].map((tag) => {
    const made = document.createElement(tag);
    reading.append(made);
    return made;
  });
  if (letter) {
    letter.className = 'math';
    letter.textContent = 'f';
  }
  node.append(title, axis, reading);
  host.append(node);
  const stop = effect(() => {
    const { chart } = lab.texts.value;
    title.textContent = chart.title;
    axis.textContent = chart.logAxis;
    if (stepName) stepName.textContent = chart.step;
  });
  let shownStep = -1;
  let shownValue = 0;
  return {
    node,
    read(at, f, hovered) {
      reading.classList.toggle('hovered', hovered);
      // The same step sixty times a second is written once.
      if (at === shownStep && Object.is(f, shownValue)) return;
      shownStep = at;
      shownValue = f;
      if (step) step.textContent = String(at);
      if (value) value.textContent = shortText(f, 5);
    },
    remove() {
      stop();
      node.remove();
    },
  };
}
