// A chart as a value: what it reads of the lab and, from that alone and without a page, what it
// draws, writes and says. `mountChart` puts it into the window.

import type { chartKinds } from '../../../shared/session/session';
import type { DigitsShown } from '../../../shared/settings/settings';
import type { Texts } from '../../../i18n/texts';
import type { DrawingStyle } from '../../drawing/drawing-style';
import type { Lab } from '../../model/lab';
import type { AcrossAxis, AcrossVariable } from './plot/across';
import type { Axes } from './plot/axes';
import type { LabelBox } from './plot/label-placement';
import type { Mark } from './plot/marks';
import type { Note } from './plot/notes';
import type { PlotLayout, PlotFrame } from './plot/plot-frame';
import type { ReadingCell } from './plot/reading';
import type { PlotArea } from './plot/series';

export type ChartKind = (typeof chartKinds)[number];

/** What a picture depends on besides its data. */
export interface ChartFrame {
  /** The plot inside the axes, in pixels. */
  readonly plot: PlotArea;
  readonly style: DrawingStyle;
  readonly texts: Texts;
  /** How many digits people want of a value that is read out. */
  readonly decimals: DigitsShown;
}

/** Data laid out in a frame. */
export interface ChartModel {
  readonly across: AcrossAxis;
  /** Whether there is more to read than one frame has time for: it is prepared again in the next. */
  readonly partial?: boolean;
}

/** Places on the axis across. */
export interface ChartPosition {
  /** Where the lab stands; a step is fractional while the point moves. */
  readonly at: number;
  /** What is read out: where the pointer is, else where the lab stands. */
  readonly read: number;
}

/** The words in the plot. */
export interface ChartLabels<Model> {
  /** What of a position they depend on: only when it changes are they placed again. */
  readonly key: (model: Model, position: ChartPosition) => number | string;
  /** @param controls what the chart's controls cover */
  readonly place: (
    model: Model,
    position: ChartPosition,
    controls: readonly LabelBox[],
  ) => readonly Note[];
}

/** Something to press or to move, beside or over the plot. */
export interface ChartControl<Model> {
  readonly node: HTMLElement;
  /** Whether words must keep off it. */
  readonly covers?: boolean;
  /** Moves it to where the model and the lab say. */
  readonly place?: (model: Model, layout: PlotLayout) => void;
  readonly stop: () => void;
}

export interface Chart<Data extends object, Model extends ChartModel> {
  readonly id: ChartKind;
  /** The `data-name` of its picture, where it has one. */
  readonly contractName?: string;
  /** What the axis across is, and what a press on the plot sets. */
  readonly across: AcrossVariable;
  /** Reads signals; a new model is made when one of the fields has changed. */
  readonly reads: (lab: Lab) => Data;
  /**
   * @param previous of the same frame; the reading of long data goes on where it stopped
   * @returns null as long as there is nothing to show; what is drawn then stays
   */
  readonly prepare: (data: Data, frame: ChartFrame, previous: Model | null) => Model | null;
  readonly axes: (model: Model) => Axes;
  /** From back to front. */
  readonly marks: (model: Model, at: number) => readonly Mark[];
  readonly labels?: ChartLabels<Model>;
  /** The numbers in the header at a place on the axis. */
  readonly reading: (model: Model, value: number) => readonly ReadingCell[];
  /** The picture in a sentence, for those who do not see it; null while there is none. */
  readonly describe: (model: Model, value: number) => string | null;
  /** What of the other runs it shows, where that is not all of them; null where there are none. */
  readonly scope?: (model: Model) => string | null;
  /** The style of the run that is meant at a place on the axis, and pixels from the top. */
  readonly runAt?: (model: Model, value: number, y: number) => number | null;
  /** Pixels from the top at which the hovered value is marked; without it only the place is. */
  readonly heightAt?: (model: Model, value: number) => number;
  readonly controls?: readonly ((frame: PlotFrame, lab: Lab) => ChartControl<Model>)[];
}
