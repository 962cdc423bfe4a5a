// The words of the chart over lr: what the lines are, the outcome at one rate, the limit of lr, and
// the names of the bands; what matters most takes its place first.

import { range } from 'd3';
import type { ChartFrame } from '../chart';
import type { PlotArea, Series } from '../plot/series';
import type { Note } from '../plot/notes';
import { gridPlaces, LabelPlacer } from '../plot/label-placement';
import { inTwo, textWidth } from '../../../drawing/text/text-width';
import { nameBands, type NamedBand } from './name-bands';

export interface SweepWords {
  readonly ends: Series;
  readonly arrivals: Series;
  /** The top of the lower panel. */
  readonly lower: number;
  readonly bands: readonly NamedBand[];
  /** Where lr stands, and its limit if it is known and on the axis. */
  readonly rate: number;
  readonly limit: { readonly x: number; readonly name: string } | null;
  /** The outcome at the rate that is read; empty where there is none. */
  readonly title: string;
}

export function sweepLabels(
  { ends, arrivals, lower, bands, rate, limit, title }: SweepWords,
  { plot: area, style, texts }: ChartFrame,
): readonly Note[] {
  const { width, height } = area;
  const { label: size, line } = style;
  const t = texts.sweep;
  const placer = new LabelPlacer(area, size);
  placer.avoid(ends, 2 * line + 1);
  placer.avoid(arrivals, 2.5 * line + 1);
  placer.avoidAcross(rate, 3 * line);
  if (limit !== null) placer.avoidAcross(limit.x, line + 1);
  const across = range(0.6 * size, width, size);
  const rows = (top: number, bottom: number) => range(top + 1.15 * size, bottom, 0.5 * size);
  const word = (text: string, kind: Note['kind']) => (x: number, y: number) =>
    [{ x, y, anchor: 'start', text, kind }] as const;

  const end = placer.place(gridPlaces(rows(0, lower), across, word(t.end, 'strong')));
  const arrival = placer.place(gridPlaces(rows(lower, height), across, word(t.arrival, 'teal')));

  const beside = line + 2 + 0.4 * size;
  // Its letters stand left of their baseline: that much further from a line on their left.
  const upright = { before: 3 * line + 0.6 * size, after: 3 * line + 1.2 * size };
  // At its rate, and upright where its band is narrow: over another band it would name that one.
  const band = bands.find(({ from, to }) => from <= rate && rate <= to);
  const wide = textWidth(title, size) + 3 * beside;
  const fits = (x: number) =>
    x < rate ? rate - (band?.from ?? 0) > wide : (band?.to ?? width) - rate > wide;
  const sides = [rate + 2 * beside, rate - 2 * beside];
  const titled =
    title === ''
      ? []
      : placer.place(
          gridPlaces(
            rows(lower, height - 3 * size),
            rate > width / 2 ? sides.reverse() : sides,
            (x, y) =>
              fits(x)
                ? [{ x, y, anchor: x < rate ? 'end' : 'start', text: title, kind: 'ink' }]
                : [
                    {
                      x: x < rate ? rate - upright.before : rate + upright.after,
                      y: y + wide,
                      anchor: 'start',
                      text: title,
                      kind: 'ink',
                      turned: true,
                    },
                  ],
          ),
        );
  const symbol =
    limit === null
      ? []
      : placer.place(
          gridPlaces(rows(0, height), [limit.x - beside, limit.x + beside], (x, y) => [
            { x, y, anchor: x < limit.x ? 'end' : 'start', text: limit.name, kind: 'ink' },
          ]),
        );

  const silent = arrivals.x.length > 0 && !Array.from(arrivals.y).some(Number.isFinite);
  const never = silent ? sayNever(t.never, placer, area, lower, size) : [];
  return [
    ...end,
    ...arrival,
    ...titled,
    ...symbol,
    ...never,
    ...nameBands(bands, placer, area, size, texts),
  ];
}

/** High in the empty panel, in its middle or beside it, in one line or in two. */
function sayNever(
  text: string,
  placer: LabelPlacer,
  { width, height }: PlotArea,
  lower: number,
  size: number,
): readonly Note[] {
  const ys = range(lower + 1.15 * size, height, 0.5 * size);
  const xs = range(0, width / 2, size).flatMap((d) => [width / 2 - d, width / 2 + d]);
  const lines = (texts: readonly string[]) =>
    placer.place(
      gridPlaces(ys, xs, (x, y) =>
        texts.map((line, k) => ({
          x,
          y: y + k * 1.2 * size,
          anchor: 'middle',
          text: line,
          kind: 'soft',
        })),
      ),
    );
  const level = lines([text]);
  return level.length > 0 ? level : lines(inTwo(text) ?? [text]);
}
