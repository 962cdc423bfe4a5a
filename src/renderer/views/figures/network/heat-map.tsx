// A 2 × 3 matrix as coloured cells with their numbers. The weights are buttons: pressing one
// looks at it.

import './heat-map.css';
import { Variable } from '../../../drawing/text/variable';
import { CLASSES } from './net-values';
import { numpyNumber } from '../../../drawing/text/numpy-text';
import { cellShade } from './cell-shade';

interface MatrixProps {
  /** The accessible name of the whole. */
  readonly name: string;
  readonly values: Float64Array;
  readonly cell: (k: number, value: number) => preact.ComponentChildren;
}

/** A row an input, a column a class. */
const Matrix = ({ name, values, cell }: MatrixProps) => (
  <div class="net-matrix" role="group" aria-label={name}>
    {Array.from(values, (value, k) => (
      <div
        key={k}
        class={`net-cell ${cellShade(value, values).sign}`}
        style={{ '--part': cellShade(value, values).part.toFixed(3) }}
      >
        {cell(k, value)}
      </div>
    ))}
  </div>
);

interface WeightsProps {
  readonly values: Float64Array;
  readonly names: readonly string[];
  readonly selected: number;
  /** The two that the surface, the field and the path show. */
  readonly axes: readonly [number, number];
  readonly written: (value: number) => string;
  readonly onSelect: (k: number) => void;
}

export const WeightMap = ({ values, names, selected, axes, written, onSelect }: WeightsProps) => (
  <Matrix
    name="W"
    values={values}
    cell={(k, value) => (
      <button
        type="button"
        aria-label={names[k] ?? `w${k}`}
        aria-pressed={k === selected}
        aria-description={numpyNumber(value)}
        onClick={() => onSelect(k)}
      >
        <span class="net-name">
          <Variable name={names[k] ?? ''} />
          {axes.includes(k) && <span aria-hidden="true">{k === axes[0] ? ' ↔' : ' ↕'}</span>}
        </span>
        <span class="digits">{written(value)}</span>
      </button>
    )}
  />
);

/** dL/dW in the same arrangement; the cell of the weight that is looked at is framed. */
export const SlopeMap = ({
  values,
  selected,
  written,
}: Pick<WeightsProps, 'values' | 'selected' | 'written'>) => (
  <Matrix
    name="dW"
    values={values}
    cell={(k, value) => (
      <span
        class={`digits net-slope${k === selected ? ' selected' : ''}`}
        data-row={Math.floor(k / CLASSES) + 1}
      >
        {written(value)}
      </span>
    )}
  />
);
