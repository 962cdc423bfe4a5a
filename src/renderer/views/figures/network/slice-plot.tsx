// The loss along one weight with its tangent, and the step h: where the curve goes and where the
// tangent says it would.

import './plot.css';
import { line, scaleLinear } from 'd3';
import { tickText } from '../../../../i18n/number-format';
import { Variable } from '../../../drawing/text/variable';
import type { NetAt } from './net-model';
import { lossAlong, type WeightStep } from './weight-step';
import type { Medium } from '../../../model/medium';
import { useSize } from '../../../drawing/use-size';

const SAMPLES = 121;
/** The weights of the catalogue's start fit with room. */
const SIDE = 4;
const BESIDE = 1;

interface Props {
  readonly medium: Medium;
  readonly at: NetAt;
  readonly k: number;
  readonly name: string;
  readonly raise: WeightStep;
  readonly label: string;
}

export function SlicePlot({ medium, at, k, name, raise, label }: Props) {
  const { node, size } = useSize(medium);
  const { width, height, em } = size;
  const w = at.weights[k] ?? Number.NaN;
  const g = at.slope[k] ?? Number.NaN;
  const loss = at.values.loss;
  const hasRoom = width > 80 && height > 60 && [w, g, loss].every(Number.isFinite);
  return (
    <div class="net-plot net-slice" ref={node}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {hasRoom && <Curve {...{ at, k, w, g, loss, raise, width, height, em }} />}
      </svg>
      <span class="net-axis-name" aria-hidden="true">
        <Variable name={name} />
      </span>
    </div>
  );
}

interface CurveProps {
  readonly at: NetAt;
  readonly k: number;
  readonly w: number;
  readonly g: number;
  readonly loss: number;
  readonly raise: WeightStep;
  readonly width: number;
  readonly height: number;
  /** Type size in CSS pixels. */
  readonly em: number;
}

function Curve({ at, k, w, g, loss, raise, width, height, em }: CurveProps) {
  const along = lossAlong(at.net, at.weights, k);
  const low = Math.min(-SIDE, w - BESIDE);
  const high = Math.max(SIDE, w + BESIDE);
  const points = Array.from({ length: SAMPLES }, (_, i) => {
    const x = low + ((high - low) * i) / (SAMPLES - 1);
    return [x, along(x)] as const;
  }).filter(([, y]) => Number.isFinite(y));
  const greatest = Math.max(loss, ...points.map(([, y]) => y));
  const least = Math.min(loss, ...points.map(([, y]) => y));
  const box = { left: 2.9 * em, top: 6, right: width - 8, bottom: height - 1.5 * em };
  const x = scaleLinear([low, high], [box.left, box.right]);
  const span = Math.max(greatest - least, 1e-9);
  const y = scaleLinear([least - 0.08 * span, greatest + 0.08 * span], [box.bottom, box.top]);
  const path = line<readonly [number, number]>(
    ([a]) => x(a),
    ([, b]) => y(b),
  );
  const tangent = (a: number) => y(loss + g * (a - w));
  const end = w + raise.h;
  const true1 = y(loss + raise.change);
  const inner = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
  return (
    <>
      <rect class="net-frame" {...inner} />
      {x.ticks(5).map((tick) => (
        <text key={tick} class="net-tick" x={x(tick)} y={height - 0.4 * em} text-anchor="middle">
          {tickText(tick)}
        </text>
      ))}
      {y.ticks(Math.max(2, Math.floor(inner.height / (2.4 * em)))).map((tick) => (
        <text
          key={tick}
          class="net-tick"
          x={box.left - 5}
          y={y(tick)}
          dy="0.35em"
          text-anchor="end"
        >
          {tickText(tick)}
        </text>
      ))}
      <svg {...inner} viewBox={`${inner.x} ${inner.y} ${inner.width} ${inner.height}`}>
        <path class="net-curve" d={path(points) ?? ''} />
        <line class="net-tangent" x1={x(low)} y1={tangent(low)} x2={x(high)} y2={tangent(high)} />
        <path class="net-rise" d={`M${x(w)},${y(loss)}H${x(end)}V${tangent(end)}`} />
        <line class="net-gap" x1={x(end)} x2={x(end)} y1={tangent(end)} y2={true1} />
        <circle class="net-dot" cx={x(end)} cy={true1} r={3.5} />
        <circle class="net-here" cx={x(w)} cy={y(loss)} r={5} />
      </svg>
    </>
  );
}
