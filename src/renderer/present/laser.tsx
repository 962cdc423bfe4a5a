// A dot of light in place of the mouse pointer, with a short trail that the eye can follow.

import { useEffect, useRef } from 'preact/hooks';
import { isCalm } from '../model/calm';
import type { Lab } from '../model/lab';
import { canvasLayer } from '../drawing/canvas-layer';
import { useLab } from '../panel/lab-context';
import { pointerPlace } from './pointer-place';
import { Trail, type TrailPlace } from './trail';

/** Of the dot, as a part of the window's height; and of its glow, as a multiple of the dot's. */
const RADIUS = 1 / 90;
const GLOW = 2.2;

export function Laser() {
  const { lab } = useLab();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? shine(host.current, lab) : undefined), []);
  return <div ref={host} class="pointer-layer" data-pointer="laser" aria-hidden="true" />;
}

/** @returns a function that puts it out */
function shine(host: HTMLElement, { loop, medium }: Lab): () => void {
  const layer = canvasLayer(
    host,
    {
      pixelRatio: medium.pixelRatio,
      pen: (canvas) => canvas.getContext('2d'),
    },
    'laser',
  );
  if (!layer) return () => {};
  const trail = new Trail();
  const still = isCalm();
  const color = getComputedStyle(host).color;

  const draw = () => {
    const { clientWidth: width, clientHeight: height } = host;
    layer.clear(width, height);
    const radius = height * RADIUS;
    const places = trail.shown;
    if (!still) drawTrail(layer.pen, places, color, radius);
    const now = places.at(-1);
    if (now) drawDot(layer.pen, now, color, radius);
  };
  const tick = (seconds: number): boolean => {
    const fading = trail.advance(seconds);
    draw();
    return fading;
  };
  const stopFollowing = pointerPlace((x, y) => {
    trail.moveTo(x, y);
    loop.animate(tick);
  });
  const root = document.documentElement;
  // The pointer of the system would stand in front of it.
  root.dataset['laser'] = '';
  return () => {
    delete root.dataset['laser'];
    stopFollowing();
    loop.forget(tick);
    layer.node.remove();
  };
}

type Pen = CanvasRenderingContext2D;

function drawTrail(pen: Pen, places: readonly TrailPlace[], color: string, radius: number): void {
  pen.strokeStyle = color;
  pen.lineCap = 'round';
  places.forEach(({ x, y, age }, i) => {
    const next = places[i + 1];
    if (!next) return;
    const left = 1 - age;
    pen.globalAlpha = 0.5 * left;
    pen.lineWidth = Math.max(1, 1.6 * radius * left);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(next.x, next.y);
    pen.stroke();
  });
  pen.globalAlpha = 1;
}

function drawDot(pen: Pen, { x, y }: TrailPlace, color: string, radius: number): void {
  const glow = pen.createRadialGradient(x, y, 0, x, y, GLOW * radius);
  glow.addColorStop(0, color);
  glow.addColorStop(1, 'transparent');
  disc(pen, x, y, GLOW * radius, glow, 0.55);
  disc(pen, x, y, radius, color, 1);
  // A hot middle, that it is seen on the path of the same colour too.
  disc(pen, x, y, 0.45 * radius, 'white', 0.9);
}

function disc(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  fill: string | CanvasGradient,
  alpha: number,
): void {
  pen.globalAlpha = alpha;
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 1;
}
