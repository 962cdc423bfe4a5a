// A small map of the plane: the two lines along which it is cut, and the point where they cross.

import { VariableSpans } from '../../../drawing/text/variable-spans';
import type { SliceAt } from './slices-at';

const SIDE = 62;
/** For the names of the axes, left and below. */
const LEFT = 23;
const BELOW = 15;
/** Of the names, in units of the map: at its usual width the size of small text. */
const TYPE = 12.5;

interface Props {
  readonly slices: readonly [SliceAt, SliceAt];
  readonly title: string;
}

export function CutMap({ slices, title }: Props) {
  const [x, y] = slices.map(({ line }) => {
    const [from, to] = [line.offsets[0] ?? -1, line.offsets.at(-1) ?? 1];
    return (-from / (to - from)) * SIDE;
  });
  const [across, up] = slices.map(({ variable }) => variable);
  if (x === undefined || y === undefined) return null;
  return (
    <svg class="cut-map" viewBox={`0 0 ${SIDE + LEFT + 2} ${SIDE + BELOW + 2}`} aria-hidden="true">
      <title>{title}</title>
      <g transform={`translate(${LEFT},1)`}>
        <rect class="cut-plane" width={SIDE} height={SIDE} />
        <line class="cut-line" x1={0} x2={SIDE} y1={SIDE - y} y2={SIDE - y} />
        <line class="cut-line" x1={x} x2={x} y1={0} y2={SIDE} />
        <circle class="cut-point" cx={x} cy={SIDE - y} r={3.5} />
        <text x={SIDE} y={SIDE + BELOW - 4} text-anchor="end" font-size={TYPE}>
          <VariableSpans name={across ?? ''} />
        </text>
        <text x={-2} y={9} text-anchor="end" font-size={TYPE}>
          <VariableSpans name={up ?? ''} />
        </text>
      </g>
    </svg>
  );
}
