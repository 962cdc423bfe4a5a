// The point on a slice, moved along it by pointer or arrow keys. What moves is the start: a point
// in the middle of a run becomes the start of another.

import { useRef } from 'preact/hooks';
import { fill } from '../../../../i18n/fill';
import { fullText } from '../../../../i18n/number-format';
import { arrowMove, isArrow } from '../../../drawing/arrow-keys';
import { coordinateStep, moveCoordinate } from '../../../drawing/coordinate-step';
import type { Lab } from '../../../model/lab';
import { moveStart } from '../../../model/operations';
import { ariaValues } from '../../../drawing/aria-values';
import { useDrag } from '../../../drawing/use-drag';
import { roundTo } from '../../../drawing/round-to';
import type { LineGeometry } from '../line/line-geometry';
import type { SliceAt } from './slices-at';

interface Props {
  readonly lab: Lab;
  readonly slice: SliceAt;
  readonly at: LineGeometry;
}

/** What does not change while the hand moves. */
interface Hold {
  readonly x: number;
  readonly clientX: number;
  /** Of the coordinate, per pixel. */
  readonly unit: number;
  readonly ends: readonly [number, number];
}

export function PointHandle({ lab, slice, at }: Props) {
  const handle = useRef<HTMLDivElement>(null);
  const { axis, variable, line } = slice;
  const { plot, scale } = at;
  const offsets = [line.offsets[0] ?? -1, line.offsets.at(-1) ?? 1] as const;
  const ends = [line.x + offsets[0], line.x + offsets[1]] as const;
  const width = offsets[1] - offsets[0];

  const moveTo = (value: number, [low, high]: readonly [number, number]) => {
    const { axes, at: point } = lab.plane.peek();
    const current = lab.results.slices.peek()?.at ?? point;
    const next = Math.min(high, Math.max(low, value));
    const to = axes.map((k) => (k === axis ? next : (current[k] ?? 0)));
    if (lab.playback.step.peek() !== 0) lab.playback.seek(0);
    moveStart(lab, [to[0] ?? 0, to[1] ?? 0], 'start-drag');
  };

  useDrag<Hold>(handle, {
    take: ({ clientX }) => ({ x: line.x, clientX, unit: width / plot.width, ends }),
    move({ clientX }, hold) {
      const moved = hold.x + (clientX - hold.clientX) * hold.unit;
      moveTo(roundTo(moved, hold.unit), hold.ends);
    },
    settle: () => lab.store.settle(),
  });

  return (
    <div
      ref={handle}
      class="slice-point"
      role="slider"
      tabIndex={0}
      aria-label={fill(lab.texts.value.names.slices.point, { name: variable })}
      {...ariaValues({ now: line.x, min: ends[0], max: ends[1] })}
      aria-valuetext={`${variable} = ${fullText(line.x)}`}
      title={lab.texts.value.slices.move}
      style={{
        left: `${(plot.x + scale.across(0) * plot.width).toFixed(2)}px`,
        top: `${(plot.y + (1 - scale.up(0)) * plot.height).toFixed(2)}px`,
      }}
      onKeyDown={(event) => {
        const way = arrowMove(event);
        if (!way) return;
        event.preventDefault();
        const home = lab.subject.peek().domain[axis] ?? ends;
        const step = coordinateStep(line.x, home, ends);
        moveTo(moveCoordinate(line.x, way[0] + way[1], step), ends);
      }}
      onKeyUp={(event) => {
        if (isArrow(event.key)) lab.store.settle();
      }}
    />
  );
}
