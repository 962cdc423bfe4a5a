// A small map of the plane: the two lines along which it is cut, and the point where they cross.

import { variableText } from '../../../drawing/text/variable-text';
import type { SliceAt } from './slices-at';

const SIDE = 62;
/** For the names of the axes, left and below. */
const ROOM = 13;

interface Props {
  readonly slices: readonly [SliceAt, SliceAt];
  readonly title: string;
}

export function CutMap({ slices, title }: Props) {
  const [x, y] = slices.map(({ line }) => {
    const [from, to] = [line.offsets[0] ?? -1, line.offsets.at(-1) ?? 1];
    return (-from / (to - from)) * SIDE;
  });
  const [across, up] = slices.map(({ variable }) => variableText(variable));
  if (x === undefined || y === undefined) return null;
  return (
    <svg class="cut-map" viewBox={`0 0 ${SIDE + ROOM + 2} ${SIDE + ROOM + 2}`} aria-hidden="true">
      <title>{title}</title>
      <g transform={`translate(${ROOM},1)`}>
        <rect class="cut-plane" width={SIDE} height={SIDE} />
        <line class="cut-line" x1={0} x2={SIDE} y1={SIDE - y} y2={SIDE - y} />
        <line class="cut-line" x1={x} x2={x} y1={0} y2={SIDE} />
        <circle class="cut-point" cx={x} cy={SIDE - y} r={3.5} />
        <text x={SIDE} y={SIDE + ROOM - 2} text-anchor="end">
          {across}
        </text>
        <text x={-2} y={9} text-anchor="end">
          {up}
        </text>
      </g>
    </svg>
  );
}
