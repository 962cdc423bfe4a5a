// Of several runs, the one whose numbers are read out, in the header of a plot: its marker, and its
// name where there is room for all of it.

import { markerPath } from '../../../drawing/run-marks/marker-outline';
import type { Medium } from '../../../model/medium';
import { runStyle } from '../../../drawing/run-styles';

const SVG = 'http://www.w3.org/2000/svg';

export interface Whose {
  /** @param style of the run; null where there is one run only */
  readonly write: (style: number | null, name: string) => void;
}

export function newWhose(host: HTMLElement, { watchSizes }: Medium): Whose {
  const node = document.createElement('p');
  node.className = 'plot-whose';
  node.hidden = true;
  const marker = document.createElementNS(SVG, 'svg');
  marker.setAttribute('viewBox', '-8 -8 16 16');
  marker.ariaHidden = 'true';
  const shape = document.createElementNS(SVG, 'path');
  marker.append(shape);
  const label = document.createElement('b');
  node.append(marker, label);
  host.append(node);
  watchSizes([node, label], () => {
    const isWhole = label.getBoundingClientRect().left >= node.getBoundingClientRect().left;
    label.style.visibility = isWhole ? '' : 'hidden';
  });
  return {
    write(style, name) {
      node.hidden = style === null;
      if (style === null) return;
      const look = runStyle(style);
      node.style.setProperty('--whose', `var(--${look.token})`);
      shape.setAttribute('d', markerPath(look.marker, 0, 0, 5));
      if (label.textContent !== name) label.textContent = name;
    },
  };
}
