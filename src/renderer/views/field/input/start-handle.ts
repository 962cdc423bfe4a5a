// The handle of the start point: a ring over the plot, moved by pointer or arrow keys. It is
// controlled: it asks for a new start and stands wherever the session's start is.

import './start-handle.css';
import type { AxisScale } from '../../../model/viewport/axis-scale';
import { arrowMove, isArrow } from '../../../drawing/arrow-keys';
import { coordinateStep, moveCoordinate } from '../../../drawing/coordinate-step';
import { dragOn } from '../../../drawing/drag';
import type { Lab } from '../../../model/lab';
import { moveStart } from '../../../model/operations';
import { outsidePoint } from '../outside-point';
import { ariaValues } from '../../../drawing/aria-values';
import { setAttributes } from '../set-attributes';
import { roundTo } from '../../../drawing/round-to';

export interface StartHandle {
  readonly node: HTMLElement;
  /** Puts the handle where the start is; `side` of the frame in pixels. */
  readonly place: (side: number) => void;
}

/** The start that a point of the plot means, in the digits that a pixel can tell apart. */
export function startAt(lab: Lab, u: number, v: number, resolution: number): [number, number] {
  const { x0, x1 } = lab.viewport.current.peek();
  const at = (axis: AxisScale, w: number): number => {
    const value = axis.invert(w);
    return roundTo(value, resolution / axis.rate(value));
  };
  return [at(x0, u), at(x1, v)];
}

export function startHandle(lab: Lab): StartHandle {
  const node = document.createElement('div');
  node.className = 'field-start';
  node.tabIndex = 0;
  node.setAttribute('role', 'slider');

  let side = 1;
  const move = (to: readonly [number, number]) => {
    moveStart(lab, to, 'start-drag');
    lab.looks.set({ startMoved: true });
  };
  const moveTo = (u: number, v: number, resolution: number) => move(startAt(lab, u, v, resolution));

  const inside = (w: number) => Math.min(1, Math.max(0, w));
  dragOn(node, {
    // Where on the handle it was taken hold of, so that it does not jump to the pointer.
    take(event) {
      const ring = node.getBoundingClientRect();
      node.classList.add('held');
      event.stopPropagation();
      return {
        dx: ring.left + ring.width / 2 - event.clientX,
        dy: ring.top + ring.height / 2 - event.clientY,
      };
    },
    move(event, { dx, dy }) {
      const plot = node.parentElement?.getBoundingClientRect();
      if (!plot) return;
      const u = (event.clientX + dx - plot.left) / side;
      const v = 1 - (event.clientY + dy - plot.top) / side;
      moveTo(inside(u), inside(v), 1 / side);
    },
    settle() {
      node.classList.remove('held');
      lab.store.settle();
    },
  });

  node.addEventListener('keydown', (event) => {
    const way = arrowMove(event);
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const side = way[0] === 0 ? 1 : 0;
    const to: [number, number] = [...lab.start.peek()];
    const { frame } = lab.viewport.current.peek();
    const home = lab.subject.peek().domain[lab.plane.peek().axes[side]] ?? frame.x0;
    const step = coordinateStep(to[side], home, side === 0 ? frame.x0 : frame.x1);
    to[side] = moveCoordinate(to[side], way[side], step);
    move(to);
  });
  node.addEventListener('keyup', (event) => {
    if (isArrow(event.key)) lab.store.settle();
  });

  return {
    node,
    place(newSide) {
      side = newSide;
      const { frame, x0: across, x1: up } = lab.viewport.current.peek();
      const [x0, x1] = lab.start.peek();
      const u = across(x0);
      const v = up(x1);
      const away = outsidePoint(u, v);
      node.classList.toggle('away', away !== null);
      // Far from home all of the first steps lie where the start is.
      node.classList.toggle('far', lab.viewport.scale.decade.peek() > 0);
      node.style.left = `${((away ?? { u }).u * side).toFixed(2)}px`;
      node.style.top = `${((1 - (away ?? { v }).v) * side).toFixed(2)}px`;
      setAttributes(node, {
        'aria-label': lab.texts.peek().names.field.startPoint,
        ...ariaValues({ now: x0, min: frame.x0[0], max: frame.x0[1] }),
        'aria-valuetext': `x0 = ${x0}, x1 = ${x1}`,
        title: lab.texts.peek().field.startPoint,
      });
    },
  };
}
