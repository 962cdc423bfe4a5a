// Slices: the two curves that vertical planes through the point cut out of the surface, each with
// its tangent, whose slope is the partial derivative.

import './slices.css';
import '../line/line.css';
import { render } from 'preact';
import type { View } from '../../view';
import { SlicesFigure } from './figure';

export const slicesView: View = {
  id: 'slices',
  mount(host, lab) {
    const root = document.createElement('section');
    root.className = 'line-figure slices';
    host.append(root);
    render(<SlicesFigure lab={lab} />, root);
    return () => {
      render(null, root);
      root.remove();
    };
  },
};
