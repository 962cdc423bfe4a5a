// The field view: f from above with its arrows, and the runs in it, together or each in a plot of its
// own, under one header.

import './field.css';
import { computed, effect, untracked } from '@preact/signals-core';
import type { Lab } from '../../model/lab';
import type { View } from '../view';
import { fieldHeader } from './header';
import { mountMultiples } from './multiples';
import { mountPlot } from './plot';

export const fieldView: View = { id: 'field', mount };

function mount(host: HTMLElement, lab: Lab): () => void {
  const root = document.createElement('section');
  root.className = 'field';
  host.append(root);
  const removeHeader = fieldHeader(root, lab);
  // One run has nothing to stand beside.
  const apart = computed(() => lab.session.value.multiples && lab.rivals.value.length > 0);
  const stop = effect(() => {
    const mountPlots = apart.value ? mountMultiples : mountPlot;
    return untracked(() => mountPlots(root, lab));
  });
  const stopTrials = effect(() => lab.looks.set({ trials: lab.stepArrows.shown.value }));
  return () => {
    stop();
    stopTrials();
    lab.looks.set({ trials: false });
    removeHeader();
    root.remove();
  };
}
