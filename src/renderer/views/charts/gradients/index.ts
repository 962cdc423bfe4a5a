// Gradients: the numerical and the exact one along the run over each other, how far apart they
// are, and where x ± h rounds to x. Both are shown for either kind of run.

import { shortText } from '../../../../i18n/number-format';
import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import { lastShown } from '../../../model/queries/visible-steps';
import { drawAxes, nameWidth } from '../plot/axes';
import { drawBall, drawHairline } from '../plot/draw-columns';
import { clippedTo, drawDots, drawSeries } from '../plot/draw-series';
import { PlotFrame } from '../plot/plot-frame';
import { seekByPointer } from '../plot/seek-by-pointer';
import { stepTicks, xOf } from '../plot/step-x';
import type { LowerView } from '../../view';
import { endOf } from './end-shading';
import { drawGradientNotes } from './notes';
import { drawLost, layPanels } from './panels';
import { prepare, type Drawn } from './prepare';

/** Between samples that are dots. */
const DOT_ROOM = 6;

export const gradientView: LowerView = { id: 'gradient', mount };

function mount(host: HTMLElement, lab: Lab): () => void {
  const frame = new PlotFrame(host, lab, 'gradient');
  let drawn: Drawn | null = null;
  let noted: unknown = null;
  let shades = 0;

  const drawAll = () => {
    frame.measure();
    drawRun();
  };

  const drawRun = () => {
    const of = lab.results.gradients.peek();
    drawn = of && prepare(of, frame, lab);
    const { layout, style, svg } = frame;
    const run = lab.results.run.peek();
    const total = drawn?.total ?? (run ? lastShown(run) + 1 : 1);
    const panels = drawn?.panels ?? layPanels(layout.plot.height, style, 0);
    const name = lab.texts.peek().chart.step;
    const ends = endOf(lab, total);
    shades = ends.length;
    const axes = {
      panels: [
        { ...panels.sizes, up: drawn?.sizes.ticks ?? [] },
        { ...panels.errors, up: drawn?.errors.ticks ?? [] },
      ],
      across: stepTicks(total, layout.plot.width, style.label, nameWidth(name, style.label)),
      name,
      shades: ends,
    };
    drawAxes(svg, layout, axes, style);
    frame.reading.forget();
    noted = null;
    drawStep();
  };

  const drawStep = () => {
    const pen = frame.begin();
    const run = lab.results.run.peek();
    if (!pen || !run || run.trajectory.length === 0) return;
    const { plot } = frame.layout;
    const { style } = frame;
    const last = (drawn?.total ?? lastShown(run) + 1) - 1;
    const step = Math.min(lab.playback.step.peek(), run.trajectory.length - 1, last);
    const x = xOf(step, last + 1, plot.width);
    if (drawn) {
      const { numerical, exact, error } = drawn;
      const thick = style.line;
      const pale = { color: style.paleOnPaper, width: 1.3 * thick };
      drawSeries(pen, exact, { color: style.mist, width: 5 * thick });
      drawSeries(pen, numerical, pale);
      drawSeries(pen, error, { color: style.mist, width: 1.6 * thick });
      drawLost(pen, drawn, plot.width, style);
      clippedTo(pen, x, plot.height, () => {
        drawSeries(pen, exact, { color: style.teal, width: 5 * thick });
        drawSeries(pen, numerical, { color: style.accent, width: 2 * thick });
        drawSeries(pen, error, { color: style.ink, width: 1.8 * thick });
        if (plot.width / drawn!.found.steps.length >= DOT_ROOM) {
          drawDots(pen, numerical, 2.3 * thick, style.accentDeep);
          drawDots(pen, error, 2.1 * thick, style.ink);
        }
      });
    }
    drawHairline(pen, x, plot.height, style);
    const shown = sampleAt(step);
    if (drawn && shown >= 0) {
      drawBall(pen, drawn.numerical.x[shown] ?? x, drawn.numerical.y[shown] ?? Number.NaN, style);
      drawBall(
        pen,
        drawn.error.x[shown] ?? x,
        drawn.error.y[shown] ?? Number.NaN,
        style,
        style.ink,
      );
    }
    drawWords();
    drawHover();
  };

  /** The sample nearest to a step at or before it; −1 where there is none. */
  const sampleAt = (step: number): number => {
    const steps = drawn?.found.steps ?? [];
    let k = Math.min(
      steps.length - 1,
      Math.floor((step / Math.max(1, (drawn?.total ?? 1) - 1)) * (steps.length - 1) + 1),
    );
    while (k >= 0 && (steps[k] ?? 0) > step + 1e-9) k--;
    return k;
  };

  /** The words change with the whole step, not with every frame. */
  const drawWords = () => {
    const whole = lab.playback.whole.peek();
    const at = sampleAt(hovered.step.peek() ?? whole);
    const key = drawn ? drawn.found.steps[at] : -1;
    if (key === noted) return;
    noted = key;
    const { layout, style } = frame;
    const texts = lab.texts.peek();
    drawGradientNotes(frame.over, layout, drawn, at, texts, style, shades);
    const { found } = drawn ?? {};
    if (!found || at < 0 || lab.playback.playing.peek()) return;
    frame.plot.ariaDescription = fill(texts.gradients.described, {
      last: (drawn?.total ?? 1) - 1,
      step: found.steps[at] ?? 0,
      numerical: shortText(found.numerical[at] ?? 0),
      exact: shortText(found.exact[at] ?? 0),
      error: shortText(found.error[at] ?? 0, 3),
    });
  };

  const drawHover = () => {
    const at = hovered.step.peek();
    const run = lab.results.run.peek();
    if (!run) return;
    const k = sampleAt(at ?? lab.playback.whole.peek());
    const texts = lab.texts.peek();
    const step = drawn?.found.steps[k];
    frame.reading.write(drawn?.of ?? run, step ?? -1, at !== null, () =>
      step === undefined
        ? []
        : [
            { name: texts.chart.step, value: String(step) },
            {
              name: texts.gradients.error,
              value: shortText(drawn?.found.error[k] ?? Number.NaN, 3),
            },
          ],
    );
    drawWords();
    hovered.place(drawn?.total ?? 1, frame.layout.plot, (s) => {
      const shown = sampleAt(s);
      return shown < 0 ? Number.NaN : (drawn?.numerical.y[shown] ?? Number.NaN);
    });
  };

  const total = () => {
    const run = lab.results.run.peek();
    return drawn?.total ?? (run ? lastShown(run) + 1 : 1);
  };
  const hovered = seekByPointer(frame.plot, lab, total);
  frame.atEnd(hovered.stop);
  frame.followAll(drawAll);
  frame.follow(drawRun, () => void [lab.results.gradients.value, lab.results.run.value]);
  frame.follow(drawStep, () => void [lab.playback.step.value, lab.playback.playing.value]);
  frame.follow(drawHover, () => void hovered.step.value);
  return () => frame.dispose();
}
