// The small plots as they are drawn: the same ground and the same axes in each, its run over it.

import { outcomeTitle } from '../../../../i18n/verdict';
import { canvasLayer } from '../../../drawing/canvas-layer';
import { readDrawingStyle, type DrawingStyle } from '../../../drawing/drawing-style';
import { planeVariables } from '../../../drawing/plane-variables';
import { inLines } from '../../../drawing/text/text-width';
import type { Lab } from '../../../model/lab';
import { shownRuns, type LabRun } from '../../../model/lab-runs';
import { isCovered } from '../../../model/looks';
import { drawAxes } from '../axes/axes';
import { ticksHeight } from '../axes/measure';
import type { Sizes } from '../axes/sizes';
import { roomForTicks } from '../axes/ticks';
import { describeRun } from '../describe';
import { RunsLayer } from '../layers/runs-layer';
import type { Cells, CellWords } from './cells';
import { gridLayout, type GridLayout } from './grid-layout';
import { Ground } from './ground';

/** Right of the last column, and between plots, in CSS pixels. */
const RIGHT = 12;
const GAP = 8;
/** The side of a plot, in pixels, from which lines are as thick as ever; and their least part of that. */
const USUAL = 240;
const THINNEST = 0.6;
/** A line of words, in sizes of type; and the marker with its air before a name. */
const ROW = 1.35;
const MARKER = 1.9;
const MOST_LINES = 4;

export interface MultiplesElements {
  readonly host: HTMLElement;
  readonly axes: SVGSVGElement;
  readonly cells: Cells;
}

export class MultiplesPicture {
  private readonly ground: Ground;
  private readonly grounds;
  private readonly runs: RunsLayer | null;
  private style: DrawingStyle;
  /** The same with thinner lines, as the plots are small. */
  private lines: DrawingStyle;
  private styleIsStale = false;
  private layout: GridLayout = { columns: 1, rows: 1, side: 0, corners: [] };
  private size: readonly [number, number] = [0, 0];

  constructor(
    private readonly lab: Lab,
    private readonly parts: MultiplesElements,
    private readonly sizes: Sizes,
  ) {
    this.style = this.lines = readDrawingStyle(lab.medium);
    this.ground = new Ground(lab);
    this.grounds = canvasLayer(parts.host, lab.medium, 'grounds');
    const paths = canvasLayer(parts.host, lab.medium, 'paths');
    const balls = canvasLayer(parts.host, lab.medium, 'points');
    this.runs =
      paths &&
      balls &&
      new RunsLayer(lab, paths, balls, {
        runs: () => this.shown(),
        size: () => this.size,
        originOf: (style) => this.cornerOf(style),
        strengthOf: () => 1,
      });
  }

  /** The next drawing reads colours and type of the page anew. */
  restyle(): void {
    this.styleIsStale = true;
  }

  dispose(): void {
    const { drawAll, drawRuns, drawStep, trace } = this;
    for (const draw of [drawAll, drawRuns, drawStep, trace]) this.lab.loop.forget(draw);
  }

  readonly drawAll = (): void => {
    const { lab, parts, runs } = this;
    if (this.styleIsStale) this.style = readDrawingStyle(lab.medium);
    this.styleIsStale = false;
    const caption = this.arrange();
    parts.cells.show(this.words(), lab.texts.peek().runs.choose);
    parts.cells.place(this.layout, caption);
    this.drawAxes();
    this.drawGround();
    runs?.restart(this.layout.side);
    const complete = runs?.trace() ?? true;
    this.drawStep();
    if (!complete) lab.loop.invalidate(this.drawRuns);
  };

  /** Other runs than before, or more of one that is arriving. */
  readonly drawRuns = (): void => {
    const { runs, lab, parts } = this;
    if (!runs) return;
    // Another number of runs is another grid.
    if (this.shown().length !== this.layout.corners.length) {
      this.drawAll();
      return;
    }
    parts.cells.show(this.words(), lab.texts.peek().runs.choose);
    runs.renew();
    if (!runs.trace()) lab.loop.invalidate(this.drawRuns);
    this.drawStep();
  };

  readonly drawStep = (): void => {
    const { lab, runs, parts } = this;
    runs?.draw(this.lines);
    if (lab.playback.playing.peek()) return;
    for (const run of this.shown()) parts.cells.describe(run.style, describeRun(lab, run));
  };

  /** Contours come when there is time for them. */
  private readonly trace = (): void => {
    if (this.ground.trace()) this.drawGround();
    else this.lab.loop.invalidate(this.trace);
  };

  /** With the paths as far as they are not covered. */
  private shown(): readonly LabRun[] {
    const { runs, rivals, path } = this.lab;
    const others = rivals.peek();
    return shownRuns(runs.peek()).map((run) =>
      run.active
        ? { ...run, path: path.peek() }
        : (others.find(({ style }) => style === run.style) ?? run),
    );
  }

  private cornerOf(style: number): readonly [number, number] {
    return this.layout.corners[this.shown().findIndex((run) => run.style === style)] ?? [0, 0];
  }

  /** @returns the height of the words above a plot, in pixels */
  private arrange(): number {
    const { lab, sizes, style, parts } = this;
    const { width, height, head } = sizes.read();
    // None while another view has all the room.
    this.size = [width, Math.max(0, height - head)];
    const count = Math.max(1, this.shown().length);
    const home = lab.viewport.scale.atHome.peek();
    const left = roomForTicks(lab.viewport.scale.target.peek(), height / 2, style.label, home);
    const layoutWith = (lines: number): GridLayout =>
      gridLayout(count, {
        width,
        height: height - head,
        left,
        bottom: ticksHeight(style),
        right: RIGHT,
        caption: lines * ROW * style.small + 4,
        gap: GAP,
      });
    // Words that are wider than their plot take more lines, which makes plots smaller.
    let lines = 2;
    while (lines <= MOST_LINES && this.linesOfWords(layoutWith(lines).side) > lines) lines++;
    // Where they would take most of the room, the markers alone say whose plots they are.
    const brief = lines > MOST_LINES;
    parts.cells.node.classList.toggle('brief', brief);
    if (brief) lines = 1;
    this.layout = layoutWith(lines);
    const part = Math.min(1, Math.max(THINNEST, this.layout.side / USUAL));
    this.lines = { ...style, line: style.line * part };
    return lines * ROW * style.small + 4;
  }

  /** Of the run that says most above a plot of this side. */
  private linesOfWords(side: number): number {
    const size = this.style.small;
    const lines = (text: string, room: number) => inLines(text, Math.max(1, room), size).length;
    return Math.max(
      ...this.words().map(
        ({ name, verdict }) => lines(name, side - MARKER * size) + lines(verdict, side),
      ),
    );
  }

  private words(): readonly CellWords[] {
    const { lab } = this;
    const texts = lab.texts.peek();
    const names = lab.runNames.peek();
    const covered = isCovered(lab.looks, 'verdict');
    return this.shown().map(({ style, active, result }) => ({
      style,
      active,
      name: names.get(style) ?? '',
      verdict: covered || !result?.outcome ? '' : outcomeTitle(texts, result.outcome),
    }));
  }

  /** Those of the first plot of the last row: the axes of all are the same. */
  private drawAxes(): void {
    const { lab, parts, layout, style } = this;
    const [width, height] = this.size;
    const [left, top] = layout.corners[(layout.rows - 1) * layout.columns] ?? [0, 0];
    const { side } = layout;
    const viewport = lab.viewport.current.peek();
    drawAxes(parts.axes, viewport, { width, height, left, top, side }, style, planeVariables(lab));
  }

  private drawGround(): void {
    const { grounds, ground, layout, style } = this;
    const unfinished = ground.draw(layout.side, style);
    grounds?.clear(...this.size);
    for (const corner of layout.corners) {
      if (grounds) ground.copyTo(grounds.pen, ...corner, layout.side);
    }
    if (unfinished) this.lab.loop.invalidate(this.trace);
  }
}
