// The point on a slice, moved along it by pointer or arrow keys. What moves is the start: a point
// in the middle of a run becomes the start of another.

import { useRef } from 'preact/hooks';
import { fill } from '../../../../i18n/fill';
import { fullText } from '../../../../i18n/number-format';
import { coordinateStep, moveCoordinate } from '../../../drawing/coordinate-step';
import type { Lab } from '../../../model/lab';
import { moveStart } from '../../../model/operations';
import { ariaValues } from '../../../drawing/aria-values';
import { roundTo } from '../../../drawing/round-to';
import type { LineGeometry } from '../line/line-geometry';
import type { SliceAt } from './slices-at';

/** Of a step, with Shift. */
const FINE = 0.1;

const keys: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

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
  const hold = useRef<Hold | null>(null);
  const { axis, variable, line } = slice;
  const { plot, scale } = at;
  const offsets = [line.offsets[0] ?? -1, line.offsets.at(-1) ?? 1] as const;
  const ends = [line.x + offsets[0], line.x + offsets[1]] as const;
  const width = offsets[1] - offsets[0];

  const moveTo = (value: number, [low, high]: readonly [number, number]) => {
    const { axes, at: point } = lab.plane.peek();
    const shown = lab.results.slices.peek()?.at ?? point;
    const next = Math.min(high, Math.max(low, value));
    const to = axes.map((k) => (k === axis ? next : (shown[k] ?? 0)));
    if (lab.playback.step.peek() !== 0) lab.playback.seek(0);
    moveStart(lab, [to[0] ?? 0, to[1] ?? 0], 'start-drag');
  };

  const release = () => {
    if (!hold.current) return;
    hold.current = null;
    lab.store.settle();
  };

  return (
    <div
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
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        hold.current = { x: line.x, clientX: event.clientX, unit: width / plot.width, ends };
      }}
      onPointerMove={(event) => {
        const held = hold.current;
        if (!held) return;
        const moved = held.x + (event.clientX - held.clientX) * held.unit;
        moveTo(roundTo(moved, held.unit), held.ends);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onKeyDown={(event) => {
        const way = keys[event.key];
        if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const home = lab.subject.peek().domain[axis] ?? ends;
        const step = coordinateStep(line.x, home, ends);
        moveTo(moveCoordinate(line.x, way * (event.shiftKey ? FINE : 1), step), ends);
      }}
      onKeyUp={(event) => {
        if (keys[event.key]) lab.store.settle();
      }}
    />
  );
}
