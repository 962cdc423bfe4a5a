// Learning rates: where the run ends for each lr, and after how many steps it arrives, over bands
// that show the outcome. A click uses that lr.

import { verdictTitle } from '../../../../i18n/verdict';
import { outcomeKinds } from '../../../../core/outcome/kinds';
import { LR_LIMITS } from '../../../../shared/session/fields';
import { shortText } from '../../../../i18n/number-format';
import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import { drawAxes, nameWidth } from '../plot/axes';
import { drawBall, drawHairline } from '../plot/draw-columns';
import { drawDots, drawSeries, type Series } from '../plot/draw-series';
import { logAxis, type LogAxis } from '../plot/log-axis';
import { drawNotes } from '../plot/notes';
import { nearestRate, outcomeBands } from '../plot/outcome-bands';
import { PlotFrame } from '../plot/plot-frame';
import { rangeOf } from '../../../drawing/range-of';
import { valueScale, type ValueScale } from '../plot/value-scale';
import type { LowerView } from '../../view';
import { drawBands } from './draw-bands';
import { sweepNotes } from './notes';
import { pickRate } from './pick-rate';

const [LOW, HIGH] = LR_LIMITS.map(Math.log10) as [number, number];

export const sweepView: LowerView = { id: 'sweep', mount };

interface Drawn {
  readonly axis: LogAxis;
  readonly ends: Series;
  /** Where a run left float64: at the upper edge. */
  readonly beyond: Series;
  readonly arrivals: Series;
  readonly lower: number;
}

function mount(host: HTMLElement, lab: Lab): () => void {
  const frame = new PlotFrame(host, lab, 'sweep');
  let drawn: Drawn | null = null;

  const drawAll = () => {
    frame.measure();
    drawSweep();
  };

  const drawSweep = () => {
    const { layout, style, svg } = frame;
    const { width, height } = layout.plot;
    const sweep = lab.results.sweep.peek();
    const size = style.label;
    const gap = Math.ceil(1.5 * size);
    const upper = Math.round((height - gap) * 0.55);
    const lower = upper + gap;
    const name = 'lr';
    const axis = logAxis(LOW, HIGH, width, size, nameWidth(name, size));
    const count = sweep?.length ?? 0;
    const f = sweep?.f.subarray(0, count) ?? [];
    const arrived = sweep?.arrived.subarray(0, count) ?? [];
    const x = Float64Array.from({ length: count }, (_, k) => axis.at(sweep?.lr[k] ?? 1) * width);
    const most = (panel: number) => Math.max(2, panel / (1.9 * size));
    const fScale = valueScale(rangeOf(f), most(upper));
    const steps = valueScale(rangeOf(arrived), most(height - lower));
    const line = (values: ArrayLike<number>, scale: ValueScale, top: number, tall: number) => ({
      x,
      y: Float64Array.from(values, (v) =>
        Number.isFinite(v) ? top + (1 - scale.at(v)) * tall : Number.NaN,
      ),
    });
    drawn = {
      axis,
      ends: line(f, fScale, 0, upper),
      beyond: { x, y: Float64Array.from(f, (v) => (Number.isFinite(v) ? Number.NaN : 2)) },
      arrivals: line(arrived, steps, lower, height - lower),
      lower,
    };
    const panels = [
      { top: 0, height: upper, up: fScale.ticks },
      { top: lower, height: height - lower, up: steps.ticks },
    ];
    drawAxes(svg, layout, { panels, across: axis.ticks, name, shades: [] }, style);
    frame.reading.forget();
    written = '';
    drawMarks();
  };

  const drawMarks = () => {
    const pen = frame.begin();
    if (!pen || !drawn) return;
    const { plot } = frame.layout;
    const { style } = frame;
    const sweep = lab.results.sweep.peek();
    if (sweep) drawBands(pen, sweep, drawn.axis, plot, style);
    const thick = style.line;
    drawSeries(pen, drawn.ends, { color: style.card, width: 5 * thick });
    drawSeries(pen, drawn.ends, { color: style.accent, width: 2 * thick });
    drawSeries(pen, drawn.beyond, { color: style.accent, width: 3 * thick, dash: [2, 4] });
    drawSeries(pen, drawn.arrivals, { color: style.card, width: 5 * thick });
    drawSeries(pen, drawn.arrivals, { color: style.teal, width: 2 * thick });
    drawDots(pen, drawn.arrivals, 1.8 * thick, style.teal);
    drawLimit(pen);
    const { lr } = lab.session.peek();
    const x = Math.min(1, Math.max(0, drawn.axis.at(lr))) * plot.width;
    drawHairline(pen, x, plot.height, style);
    const k = sweep ? nearestRate(sweep, lr) : -1;
    drawBall(pen, x, drawn.ends.y[k] ?? Number.NaN, style);
    drawBall(pen, x, drawn.arrivals.y[k] ?? Number.NaN, style, style.teal);
    if (sweep && k >= 0) {
      frame.plot.ariaDescription = fill(lab.texts.peek().sweep.described, {
        lr: shortText(lr),
        outcome: titleAt(k),
        f: shortText(sweep.f[k] ?? Number.NaN),
      });
    }
    drawHover();
  };

  const drawLimit = (pen: CanvasRenderingContext2D) => {
    const limit = limitOf(lab);
    if (limit === null || !drawn) return;
    const { plot } = frame.layout;
    const { style } = frame;
    const x = drawn.axis.at(limit) * plot.width;
    if (x < 0 || x > plot.width) return;
    pen.save();
    pen.strokeStyle = style.ink;
    pen.lineWidth = style.line;
    pen.setLineDash([3, 3]);
    pen.beginPath();
    pen.moveTo(x, 0);
    pen.lineTo(x, plot.height);
    pen.stroke();
    pen.restore();
  };

  const titleAt = (k: number): string => {
    const kind = outcomeKinds[lab.results.sweep.peek()?.kind[k] ?? 0] ?? 'still-moving';
    return verdictTitle(lab.texts.peek(), kind);
  };

  const drawHover = () => {
    const sweep = lab.results.sweep.peek();
    const hovered = picked.rate.peek();
    const lr = hovered ?? lab.session.peek().lr;
    const k = sweep ? nearestRate(sweep, lr) : -1;
    const texts = lab.texts.peek();
    const arrived = sweep?.arrived[k] ?? Number.NaN;
    frame.reading.write(sweep, lr, hovered !== null, () => [
      { name: 'lr', value: shortText(lr, 3), math: true },
      ...(k < 0 ? [] : [{ name: 'f', value: shortText(sweep?.f[k] ?? 0, 3), math: true }]),
      ...(Number.isNaN(arrived) ? [] : [{ name: texts.sweep.arrives, value: String(arrived) }]),
    ]);
    writeNotes(k < 0 ? '' : titleAt(k));
    picked.place(drawn?.axis ?? null, frame.layout.plot);
  };

  let written = '';
  const writeNotes = (title: string) => {
    const t = lab.texts.peek().sweep;
    const { lr } = lab.session.peek();
    const limit = limitOf(lab);
    const key = JSON.stringify([title, lr, limit]);
    if (!drawn || key === written) return;
    written = key;
    const { layout, style } = frame;
    const { width } = layout.plot;
    const { axis } = drawn;
    const sweep = lab.results.sweep.peek();
    const at = (rate: number) => axis.at(rate) * width;
    const bands = sweep ? outcomeBands(sweep) : [];
    const notes = sweepNotes(
      {
        ...drawn,
        bands: bands.map(({ kind, from, to }) => ({ kind, from: at(from), to: at(to) })),
        rate: at(lr),
        limit: limit !== null && at(limit) >= 0 && at(limit) <= width ? at(limit) : null,
        title,
      },
      layout.plot,
      style,
      t,
      lab.language.peek(),
    );
    drawNotes(frame.over, layout, notes, style);
  };

  const picked = pickRate(frame.plot, lab, () => drawn?.axis ?? null);
  frame.atEnd(picked.stop);
  frame.followAll(drawAll);
  frame.follow(drawSweep, () => void lab.results.sweep.value);
  frame.follow(drawMarks, () => void [lab.session.value.lr, lab.results.limit.value]);
  frame.follow(drawHover, () => void picked.rate.value);
  return () => frame.dispose();
}

/** The limit of lr, if one is known of the function shown. */
function limitOf(lab: Lab): number | null {
  const found = lab.results.limit.peek();
  return found?.objective === lab.subject.peek().key ? found.limit : null;
}
