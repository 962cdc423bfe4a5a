// How a run looks, small: a piece of its line with its dash, and its marker.

import { runStyle } from '../run-styles';
import { markerPath } from './marker-outline';
import './run-swatch.css';

/** @param style of the run */
export function RunSwatch({ style }: { readonly style: number }) {
  const { token, dash, marker } = runStyle(style);
  return (
    <svg
      class="run-swatch"
      viewBox="0 0 36 16"
      aria-hidden="true"
      style={{ '--run': `var(--${token})` }}
    >
      <path class="run-swatch-line" d="M1,8h34" stroke-dasharray={dash.join(' ')} />
      <path class="run-swatch-marker" d={markerPath(marker, 18, 8, 5)} />
    </svg>
  );
}
