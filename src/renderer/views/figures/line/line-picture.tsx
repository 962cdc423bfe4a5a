// A slice as a picture: the curve, the tangent at the point, and the secant where one is wanted.

import { charactersWidth } from '../../../drawing/text/text-width';
import { VariableSpans } from '../../../drawing/text/variable-spans';
import type { LineGeometry } from './line-geometry';
import { curvePath, straightPath } from './line-path';
import type { SliceLine } from './line-scale';

/** The central difference: f at the two points less f at the point, and the slope it gives. */
export interface Secant {
  readonly h: number;
  readonly ahead: number;
  readonly behind: number;
  readonly slope: number;
}

interface Props {
  readonly line: SliceLine;
  readonly at: LineGeometry;
  readonly em: number;
  /** Names of the axes: a variable's, and what is written at the other. */
  readonly across: string;
  readonly up: string;
  readonly secant?: Secant;
}

export function LinePicture({ line, at, em, across, up, secant }: Props) {
  const { plot, scale } = at;
  const bottom = plot.y + plot.height;
  const nameAt = plot.x + plot.width - (across.length * 0.6 + 0.6) * em;
  const point = { offset: 0, difference: 0 };
  return (
    <g class="line-picture">
      <rect class="line-frame" {...plot} />
      {at.up.map((tick) => {
        const y = bottom - tick.at * plot.height;
        return (
          <g key={tick.text}>
            <line class="line-grid" x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
            <text class="line-tick" x={plot.x - 0.4 * em} y={y} dy="0.35em" text-anchor="end">
              {tick.text}
            </text>
          </g>
        );
      })}
      {at.across.map((tick) => {
        const x = plot.x + tick.at * plot.width;
        const clear = x + charactersWidth(tick.text, em, 'number') / 2 < nameAt;
        return (
          <g key={tick.text}>
            <line class="line-mark" x1={x} x2={x} y1={bottom} y2={bottom + 4} />
            {clear && (
              <text class="line-tick" x={x} y={bottom + 1.45 * em} text-anchor="middle">
                {tick.text}
              </text>
            )}
          </g>
        );
      })}
      <text class="line-name" x={plot.x + plot.width} y={bottom + 1.45 * em} text-anchor="end">
        <VariableSpans name={across} />
      </text>
      <text class="line-name" x={plot.x} y={plot.y - 0.5 * em} text-anchor="middle">
        {up}
      </text>
      <g transform={`translate(${plot.x.toFixed(2)},${plot.y.toFixed(2)})`}>
        <path class="line-curve" d={curvePath(line, scale, plot)} />
        {Number.isFinite(line.slope) && (
          <path class="line-tangent" d={straightPath(point, line.slope, scale, plot)} />
        )}
        {secant && <SecantLine {...{ secant, at }} />}
        <Dot class="line-point" offset={0} difference={0} at={at} />
      </g>
    </g>
  );
}

function SecantLine({ secant, at }: { readonly secant: Secant; readonly at: LineGeometry }) {
  const { h, ahead, behind, slope } = secant;
  if (![ahead, behind, slope].every(Number.isFinite)) return null;
  // Through the middle of the two points: either alone would lean on its own rounding.
  const middle = { offset: 0, difference: ahead / 2 + behind / 2 };
  return (
    <>
      <path class="line-secant" d={straightPath(middle, slope, at.scale, at.plot)} />
      <Dot class="line-end" offset={-h} difference={behind} at={at} />
      <Dot class="line-end" offset={h} difference={ahead} at={at} />
    </>
  );
}

interface DotProps {
  readonly class: string;
  readonly offset: number;
  readonly difference: number;
  readonly at: LineGeometry;
}

/** Nothing where it lies outside the plot. */
function Dot({ class: name, offset, difference, at }: DotProps) {
  const u = at.scale.across(offset);
  const v = at.scale.up(difference);
  if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return null;
  return <circle class={name} cx={u * at.plot.width} cy={(1 - v) * at.plot.height} />;
}
