// The small plots as buttons: each says whose it is and how it ends, and makes its run the active one.
// One of them is a stop of Tab; arrows move among them as they stand.

import { markerPath } from '../../../drawing/run-marks/marker-outline';
import { runStyle } from '../../../drawing/run-styles';
import { setText } from '../set-attributes';
import type { GridLayout } from './grid-layout';

const SVG = 'http://www.w3.org/2000/svg';

export interface CellWords {
  readonly style: number;
  readonly name: string;
  /** Empty while there is none, or it is covered. */
  readonly verdict: string;
  readonly active: boolean;
}

export interface CellEvents {
  readonly choose: (style: number) => void;
  /** null where none is pointed at any more. */
  readonly point: (style: number | null) => void;
}

interface Cell {
  readonly node: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly verdict: HTMLElement;
}

export class Cells {
  readonly node = document.createElement('div');
  private readonly cells = new Map<number, Cell>();
  private columns = 1;

  constructor(private readonly events: CellEvents) {
    this.node.className = 'field-cells';
    this.node.role = 'group';
    this.node.dataset['name'] = 'Small multiples';
    this.node.addEventListener('keydown', this.onKeyDown);
  }

  /** One for each run, in order; those that stay keep the focus. @param hint what a press does */
  show(runs: readonly CellWords[], hint: string): void {
    for (const [style, { node }] of this.cells) {
      if (runs.some((run) => run.style === style)) continue;
      node.remove();
      this.cells.delete(style);
    }
    const order = [...this.node.children];
    const stop = this.stopOf(runs);
    runs.forEach(({ style, name, verdict, active }, k) => {
      const cell = this.cells.get(style) ?? this.newCell(style);
      this.cells.set(style, cell);
      if (order[k] !== cell.node) this.node.insertBefore(cell.node, this.node.children[k] ?? null);
      setText(cell.name, name);
      setText(cell.verdict, verdict);
      cell.node.ariaLabel = verdict === '' ? name : `${name}: ${verdict}`;
      cell.node.title = hint;
      cell.node.ariaPressed = String(active);
      cell.node.tabIndex = style === stop ? 0 : -1;
    });
  }

  describe(style: number, sentence: string): void {
    const cell = this.cells.get(style);
    if (cell) cell.node.ariaDescription = sentence;
  }

  /** @param caption above each plot, in pixels */
  place({ columns, side, corners }: GridLayout, caption: number): void {
    this.columns = columns;
    [...this.cells.values()].forEach(({ node }) => {
      const [left, top] = corners[[...this.node.children].indexOf(node)] ?? [0, 0];
      node.style.left = `${left}px`;
      node.style.top = `${top - caption}px`;
      node.style.width = `${side}px`;
      node.style.height = `${side + caption}px`;
      node.style.setProperty('--caption', `${caption}px`);
    });
  }

  /** The cell that Tab stops at: the one that has the focus, else the active run's. */
  private stopOf(runs: readonly CellWords[]): number | undefined {
    const focused = [...this.cells].find(([, { node }]) => node === document.activeElement);
    return focused?.[0] ?? runs.find(({ active }) => active)?.style ?? runs[0]?.style;
  }

  private newCell(style: number): Cell {
    const look = runStyle(style);
    const node = document.createElement('button');
    node.type = 'button';
    node.className = 'field-cell';
    node.style.setProperty('--run', `var(--${look.token})`);
    const caption = document.createElement('span');
    caption.className = 'field-cell-words';
    const marker = document.createElementNS(SVG, 'svg');
    marker.setAttribute('viewBox', '-8 -8 16 16');
    marker.ariaHidden = 'true';
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', markerPath(look.marker, 0, 0, 4.6));
    marker.append(shape);
    const name = document.createElement('b');
    const verdict = document.createElement('span');
    verdict.className = 'field-cell-verdict';
    caption.append(marker, name, verdict);
    const plot = document.createElement('span');
    plot.className = 'field-cell-plot';
    node.append(caption, plot);
    const { choose, point } = this.events;
    node.addEventListener('click', () => choose(style));
    for (const [type, at] of [
      ['pointerenter', style],
      ['focus', style],
      ['pointerleave', null],
      ['blur', null],
    ] as const) {
      node.addEventListener(type, () => point(at));
    }
    return { node, name, verdict };
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const nodes = [...this.node.children] as HTMLElement[];
    const from = nodes.indexOf(document.activeElement as HTMLElement);
    const to = this.neighbour(from, nodes.length, event.key);
    if (from < 0 || to === null) return;
    // Elsewhere these keys walk the run.
    event.preventDefault();
    event.stopPropagation();
    const next = nodes[to];
    if (!next) return;
    for (const node of nodes) node.tabIndex = node === next ? 0 : -1;
    next.focus();
  };

  /** Where a key leads; itself at a border; null for a key that leads nowhere. */
  private neighbour(from: number, count: number, key: string): number | null {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const ways: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -this.columns,
      ArrowDown: this.columns,
    };
    const by = ways[key];
    if (by === undefined) return null;
    const to = from + by;
    return to >= 0 && to < count ? to : from;
  }
}
