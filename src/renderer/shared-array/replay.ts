// Walks through the notebook's cells, one after the other: which step of which cell is shown.

import { signal } from '@preact/signals';

/** Steps a second in a cell: slow while there is much to see, then on. */
const SLOW = 6;
const FAST = 40;
const SLOW_STEPS = 20;
/** A printed array is left to be read for so many seconds. */
const REST = 1.5;

export type CellState = 'waiting' | 'running' | 'done';

export class SharedArrayReplay {
  /** Steps made since the first cell began. */
  readonly position = signal(0);
  readonly playing = signal(false);
  /** The last cell has run once: its reason may be told, and stays. */
  readonly solved = signal(false);
  readonly total: number;
  private time = 0;

  /** @param lengths how many steps each cell makes */
  constructor(private readonly lengths: readonly number[]) {
    this.total = lengths.reduce((sum, length) => sum + length, 0);
  }

  /** The cell that made the step shown last; the first one before any. */
  get cell(): number {
    let cell = 0;
    while (cell < this.lengths.length - 1 && this.position.value > this.endOf(cell)) cell++;
    return cell;
  }

  /** How many steps a cell has made: 0 before it runs, all of them after. */
  stepOf(cell: number): number {
    const made = this.position.value - this.beginOf(cell);
    return Math.min(Math.max(made, 0), this.lengths[cell] ?? 0);
  }

  stateOf(cell: number): CellState {
    if (this.position.value >= this.endOf(cell)) return 'done';
    return this.position.value > this.beginOf(cell) ? 'running' : 'waiting';
  }

  seek(position: number): void {
    this.time = 0;
    this.moveTo(Math.min(Math.max(Math.round(position), 0), this.total));
  }

  /** By hand: what plays stops. */
  stepBy(steps: number): void {
    this.playing.value = false;
    this.seek(this.position.peek() + steps);
  }

  /** To the end of the cell that runs, or of the next one where one has just ended. */
  toEndOfCell(): void {
    this.playing.value = false;
    const end = this.lengths.map((_, cell) => this.endOf(cell));
    this.seek(end.find((at) => at > this.position.peek()) ?? this.total);
  }

  toggle(): void {
    if (!this.playing.peek() && this.position.peek() === this.total) this.seek(0);
    this.playing.value = !this.playing.peek();
    this.time = 0;
  }

  /** @returns whether there is more to play */
  advance(seconds: number): boolean {
    if (!this.playing.peek()) return false;
    this.time += seconds;
    for (let wait = this.wait(); this.time >= wait && this.playing.peek(); wait = this.wait()) {
      this.time -= wait;
      this.moveTo(this.position.peek() + 1);
      if (this.position.peek() === this.total) this.playing.value = false;
    }
    return this.playing.peek();
  }

  private moveTo(position: number): void {
    this.position.value = position;
    if (position === this.total) this.solved.value = true;
  }

  /** Seconds until the next step. */
  private wait(): number {
    const at = this.position.peek();
    const cell = this.cell;
    if (at > 0 && at === this.endOf(cell)) return REST;
    return 1 / (this.stepOf(cell) < SLOW_STEPS ? SLOW : FAST);
  }

  private beginOf(cell: number): number {
    return this.lengths.slice(0, cell).reduce((sum, length) => sum + length, 0);
  }

  private endOf(cell: number): number {
    return this.beginOf(cell) + (this.lengths[cell] ?? 0);
  }
}
