// How the error of g·h grows with h, on logarithmic axes, with the h in use marked.

import './plot.css';
import { line, scaleLog } from 'd3';
import { powerText } from '../../../../i18n/number-format';
import type { WeightStep } from './weight-step';
import type { Medium } from '../../../model/medium';
import { useSize } from '../../../drawing/use-size';

interface Props {
  readonly medium: Medium;
  /** By ascending h. */
  readonly all: readonly WeightStep[];
  readonly now: WeightStep;
  readonly label: string;
}

export function ErrorPlot({ medium, all, now, label }: Props) {
  const { node, size } = useSize(medium);
  const { width, height, em } = size;
  const seen = all.filter(({ error }) => error !== 0 && Number.isFinite(error));
  return (
    <div class="net-plot net-errors" ref={node}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {width > 80 && height > 50 && seen.length > 1 && (
          <Line seen={seen} now={now} width={width} height={height} em={em} />
        )}
      </svg>
    </div>
  );
}

interface LineProps {
  readonly seen: readonly WeightStep[];
  readonly now: WeightStep;
  readonly width: number;
  readonly height: number;
  /** Type size in CSS pixels. */
  readonly em: number;
}

function Line({ seen, now, width, height, em }: LineProps) {
  const sizes = seen.map(({ error }) => Math.abs(error));
  const box = { left: 2.9 * em, top: 8, right: width - 10, bottom: height - 1.5 * em };
  const first = Math.floor(Math.log10(Math.min(...sizes)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...sizes))));
  const x = scaleLog([1e-4, 1], [box.left, box.right]);
  const y = scaleLog([10 ** first, 10 ** last], [box.bottom, box.top]);
  const path = line<WeightStep>(
    ({ h }) => x(h),
    ({ error }) => y(Math.abs(error)),
  );
  const every = Math.max(1, Math.ceil(((last - first) * 1.5 * em) / (box.bottom - box.top)));
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (d) => d > first && (d - first) % every === 0,
  );
  return (
    <>
      <rect
        class="net-frame"
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
      {[-4, -2, 0].map((d) => (
        <text
          key={d}
          class="net-tick"
          x={x(10 ** d)}
          y={height - 0.4 * em}
          text-anchor={d === 0 ? 'end' : 'middle'}
        >
          {powerText(d)}
        </text>
      ))}
      {decades.map((d) => (
        <text
          key={d}
          class="net-tick"
          x={box.left - 5}
          y={y(10 ** d)}
          dy="0.35em"
          text-anchor="end"
        >
          {powerText(d)}
        </text>
      ))}
      <path class="net-curve" d={path(seen) ?? ''} />
      {now.error !== 0 && Number.isFinite(now.error) && (
        <circle class="net-here" cx={x(now.h)} cy={y(Math.abs(now.error))} r={4.5} />
      )}
    </>
  );
}
