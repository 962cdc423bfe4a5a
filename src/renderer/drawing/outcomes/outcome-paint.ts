// How an outcome is painted: colour and pattern per kind, so that neither alone must be seen. The
// track of the slider and the chart over lr look the same.

import type { CanvasPen } from '../../model/canvas-pen';
import type { OutcomeKind } from '../../../core/outcome/kinds';
import type { DrawingStyle } from '../drawing-style';

export type Paint =
  | 'arrives'
  | 'swings'
  | 'wanders'
  | 'slow'
  | 'stopped'
  | 'moving'
  | 'away'
  | 'ice'
  | 'round'
  | 'undefined';

export const paintOf: Readonly<Record<OutcomeKind, Paint>> = {
  converged: 'arrives',
  oscillating: 'swings',
  creeping: 'slow',
  'still-moving': 'moving',
  diverging: 'away',
  overflow: 'away',
  frozen: 'ice',
  cycling: 'round',
  'undefined-here': 'undefined',
  'stopped-by-schedule': 'stopped',
  wandering: 'wanders',
};

type Pen = CanvasPen;

interface Look {
  readonly fill: keyof DrawingStyle & ('teal' | 'mist' | 'ice' | 'paper' | 'away');
  readonly ink: keyof DrawingStyle & ('card' | 'ink' | 'iceInk' | 'soft' | 'teal');
  readonly pattern: 'none' | 'level' | 'rising' | 'falling' | 'dots' | 'rings';
}

const looks: Readonly<Record<Paint, Look>> = {
  arrives: { fill: 'teal', ink: 'card', pattern: 'none' },
  swings: { fill: 'teal', ink: 'card', pattern: 'falling' },
  wanders: { fill: 'teal', ink: 'card', pattern: 'rings' },
  slow: { fill: 'mist', ink: 'card', pattern: 'none' },
  stopped: { fill: 'mist', ink: 'card', pattern: 'falling' },
  moving: { fill: 'mist', ink: 'card', pattern: 'level' },
  away: { fill: 'away', ink: 'card', pattern: 'rising' },
  ice: { fill: 'ice', ink: 'iceInk', pattern: 'dots' },
  round: { fill: 'mist', ink: 'ink', pattern: 'rings' },
  undefined: { fill: 'paper', ink: 'soft', pattern: 'dots' },
};

export interface PaintArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from one stripe or dot to the next, at normal thickness. */
const PITCH = 6;

/**
 * Paints a rectangle. Patterns are aligned to the canvas, so that neighbours join.
 *
 * @param pale for fills behind lines: weaker
 */
export function paintBox(
  pen: Pen,
  paint: Paint,
  box: PaintArea,
  style: DrawingStyle,
  pale = false,
): void {
  const { fill, ink, pattern } = looks[paint];
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.globalAlpha = pale ? PALE[paint] : 1;
  pen.fillStyle = style[fill];
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.globalAlpha = pale ? 0.55 : 1;
  pen.strokeStyle = style[ink];
  pen.fillStyle = style[ink];
  const { line } = style;
  if (pattern === 'rising') stripes(pen, box, -1, 2.2, line);
  else if (pattern === 'falling') stripes(pen, box, 1, 1.6, line);
  else if (pattern === 'level') lines(pen, box, line);
  else if (pattern !== 'none') dots(pen, box, pattern === 'rings', line);
  pen.restore();
}

const PALE: Readonly<Record<Paint, number>> = {
  arrives: 0.28,
  swings: 0.28,
  wanders: 0.28,
  slow: 0.35,
  stopped: 0.35,
  moving: 0.35,
  away: 0.22,
  ice: 0.8,
  round: 0.35,
  undefined: 0.4,
};

/** @param lean 1 falls to the right, −1 rises */
function stripes(
  pen: Pen,
  { x, y, width, height }: PaintArea,
  lean: 1 | -1,
  thick: number,
  line: number,
): void {
  const pitch = PITCH * line;
  pen.lineWidth = thick * line;
  pen.beginPath();
  const first = Math.floor((x - height) / pitch) * pitch;
  for (let at = first; at < x + width + height; at += pitch) {
    pen.moveTo(at, lean > 0 ? y : y + height);
    pen.lineTo(at + height, lean > 0 ? y + height : y);
  }
  pen.stroke();
}

/** Level, as many as the box holds. */
function lines(pen: Pen, { x, y, width, height }: PaintArea, line: number): void {
  const pitch = PITCH * line;
  pen.lineWidth = line;
  pen.beginPath();
  for (let at = y + pitch / 2; at < y + height; at += pitch) {
    pen.moveTo(x, at);
    pen.lineTo(x + width, at);
  }
  pen.stroke();
}

function dots(pen: Pen, { x, y, width, height }: PaintArea, rings: boolean, line: number): void {
  const pitch = PITCH * line;
  const radius = (rings ? 1.8 : 1) * line;
  pen.lineWidth = 1.1 * line;
  pen.beginPath();
  const rows = Math.max(1, Math.round(height / pitch));
  for (let row = 0; row < rows; row++) {
    const cy = y + ((row + 0.5) * height) / rows;
    const shift = row % 2 === 0 ? 0 : pitch / 2;
    for (let cx = Math.floor(x / pitch) * pitch + shift; cx < x + width + pitch; cx += pitch) {
      pen.moveTo(cx + radius, cy);
      pen.arc(cx, cy, radius, 0, 2 * Math.PI);
    }
  }
  if (rings) pen.stroke();
  else pen.fill();
}
