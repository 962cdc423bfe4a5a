// The network view: simpleNet as a drawn flow, its gradient, and what one weight does to the loss.

import './network.css';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import type { View } from '../../view';
import { NetworkFigure } from './figure';
import { netModel } from './net-model';

export const networkView: View = {
  id: 'network',
  mount(host, lab) {
    const root = document.createElement('section');
    root.className = 'network';
    host.append(root);
    const stop = effect(() => {
      root.ariaLabel = lab.texts.value.names.network.figure;
    });
    render(<NetworkFigure lab={lab} model={netModel(lab)} />, root);
    return () => {
      stop();
      render(null, root);
      root.remove();
    };
  },
};
