// Secant and tangent: the slice of f along one coordinate, how the central difference cuts it, and
// what is left of the slope's digits.

import './secant.css';
import '../line/line.css';
import { render } from 'preact';
import type { View } from '../../view';
import { SecantFigure } from './figure';

export const secantView: View = {
  id: 'secant',
  mount(host, lab) {
    const root = document.createElement('section');
    root.className = 'line-figure secant';
    host.append(root);
    render(<SecantFigure lab={lab} />, root);
    return () => {
      render(null, root);
      root.remove();
    };
  },
};
