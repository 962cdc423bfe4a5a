// A view that is clicked twice has all the room, and gives it back in the same way.

import type { Looks } from '../model/looks';
import type { ViewId } from '../../shared/pane-ids';

/** Where a view stands; the chart's place holds a place itself. */
const places: readonly (readonly [ViewId, string])[] = [
  ['chart', '.view-chart'],
  ['field', '.view-field'],
  ['figure', '.view-surface'],
];

/** Two clicks on these are two clicks. */
const CONTROLS = 'button, input, select, a, [role="slider"]';

export function listenToDoubleClicks(looks: Looks): () => void {
  const onDoubleClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest(CONTROLS)) return;
    const view = places.find(([, place]) => target.closest(place))?.[0];
    if (view) looks.set({ alone: looks.alone.peek() === view ? null : view });
  };
  addEventListener('dblclick', onDoubleClick);
  return () => removeEventListener('dblclick', onDoubleClick);
}
