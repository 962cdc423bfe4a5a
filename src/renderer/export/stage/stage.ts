// The stage: the views of the window once more, out of sight, as large as a picture is to be and in its
// theme and language. They are the same views, over a lab of their own, drawn when somebody asks.

import './stage.css';
import type { CanvasPen } from '../../model/canvas-pen';
import type { Lab } from '../../model/lab';
import { tokenOf, type Medium } from '../../model/medium';
import { stillLab } from '../../model/still-lab';
import type { VectorHints } from '../paint/pen';
import { Painter } from '../paint/painter';
import { HandLoop } from './hand-loop';
import { fetchViews, viewsToMount } from './mount-views';
import { renderedAtOnce } from './rendered-at-once';
import { until } from '../../model/until';
import { soon } from './soon';
import type { StageLook } from './stage-look';
import { drawnSurface, surfaceCopy, surfaceOf } from './surface-copy';
import { WatchedSizes } from './watched-sizes';
import { mustBeWhole } from './whole';

export interface ExportStage {
  /** Of its own: the window's session, another clock, another viewport. */
  readonly lab: Lab;
  /** Out of sight, with the views in it. */
  readonly element: HTMLElement;
  /** Shows a step and draws what there is of it by now; the views come with the first `settled`. */
  readonly seek: (step: number) => void;
  /** Draws what else was changed of its lab. */
  readonly update: (change: () => void) => void;
  /**
   * Resolves when all that was asked is answered and drawn in full. The page goes on meanwhile.
   *
   * @throws CannotMake if it cannot be
   */
  readonly settled: () => Promise<void>;
  /** Paints all of it, caption included, at its scale; from the upper left corner of the pen. */
  readonly draw: (pen: CanvasPen & VectorHints) => void;
  readonly dispose: () => void;
}

/** Drawings after which the rest is left for `settled`. */
const MOST_TURNS = 40;
/** Milliseconds at a stretch, in `settled`. */
const STRETCH = 8;

/** @param pens makes the pens of what is drawn in two dimensions; a canvas's own if left out */
export function createStage(lab: Lab, look: StageLook, pens?: Medium['pen']): ExportStage {
  const element = stageElement(look);
  const loop = new HandLoop();
  const sizes = new WatchedSizes();
  const still = stillLab(lab, {
    client: lab.client,
    medium: stageMedium(element, look, sizes.watch, pens),
    loop,
    shown: { theme: look.theme, language: look.language },
  });
  const painter = new Painter(element);
  const toMount = [...viewsToMount(element, still, look)];
  const removals: (() => void)[] = [];
  let isGone = false;

  /** @returns whether there was something to draw */
  const turn = (): boolean => loop.turn() || sizes.look();
  const update = (change: () => void): void =>
    renderedAtOnce(() => {
      change();
      for (let turns = 0; turns < MOST_TURNS && turn(); turns++);
    });

  /** Draws all that can be drawn by now, a little at a time. @returns whether there was something */
  const drawn = async (): Promise<boolean> => {
    let any = false;
    for (let more = true; more && !isGone;) {
      const begun = performance.now();
      renderedAtOnce(() => {
        do more = turn();
        while (more && performance.now() - begun < STRETCH);
      });
      any ||= more;
      await soon();
    }
    return any;
  };

  return {
    lab: still,
    element,
    update,
    seek: (step) => update(() => still.playback.seek(step)),
    async settled() {
      await Promise.all([document.fonts.ready, fetchViews(still, look)]);
      for (let mount = toMount.shift(); mount && !isGone; mount = toMount.shift()) {
        renderedAtOnce(() => removals.push(mount()));
        // Whatever needs no answer, such as shaders, is done before the answers come.
        await drawn();
      }
      // Then once all is there, not once for each answer. What has been drawn may ask for more.
      for (let quiet = 0; quiet < 2 && !isGone;) {
        await until(() => (still.asking.value ? null : true));
        mustBeWhole(lab, still);
        quiet = (await drawn()) ? 0 : quiet + 1;
      }
      await painter.prepare(soon);
      const surface = surfaceOf(element);
      if (!surface || isGone) return;
      await drawnSurface(surface);
      // A film has no time for a copy, and small pictures.
      const copy = look.quick ? null : await surfaceCopy(surface);
      painter.replace(surface, copy);
    },
    draw(pen) {
      pen.save();
      pen.scale(look.scale, look.scale);
      painter.paint(pen);
      pen.restore();
    },
    dispose() {
      isGone = true;
      for (const remove of removals) remove();
      still.dispose();
      painter.dispose();
      element.remove();
    },
  };
}

function stageElement(look: StageLook): HTMLElement {
  const element = document.createElement('div');
  element.className = 'export-stage';
  element.dataset['theme'] = look.theme;
  element.lang = look.language;
  element.inert = true;
  element.ariaHidden = 'true';
  const { style } = element;
  if (look.background === 'transparent') style.background = 'none';
  style.width = `${look.width}px`;
  style.height = `${look.height}px`;
  style.setProperty('--scale', '1');
  style.setProperty('--type', `${typeFactor(look)}px`);
  document.body.append(element);
  return element;
}

/** Of type: as in a window of this size, but no smaller than in the smallest. */
const typeFactor = ({ width, height }: StageLook): number =>
  Math.max(1, Math.min(width / 1280, height / 720));

/** Pixels of a surface, all of them and along a side: what every graphics card has, and soon. */
const MOST_PIXELS = { all: 16e6, side: 8192 };

/** Twice as fine as the picture, its only antialiasing, unless that is too many pixels. */
function finestRatio(width: number, height: number, scale: number): number {
  const { all, side } = MOST_PIXELS;
  const wanted = Math.max(scale, Math.min(2 * scale, Math.sqrt(all / (width * height))));
  return Math.min(wanted, side / Math.max(width, height));
}

function stageMedium(
  element: HTMLElement,
  { scale, quick, background, width, height }: StageLook,
  watchSizes: Medium['watchSizes'],
  pens: Medium['pen'] = (layer) => layer.getContext('2d'),
): Medium {
  const tokens = new Map<string, string>();
  return {
    pixelRatio: () => scale,
    surface: () =>
      quick ? { ratio: scale, stride: 2 } : { ratio: finestRatio(width, height, scale), stride: 1 },
    token(name) {
      const value = tokens.get(name) ?? tokenOf(element, name);
      tokens.set(name, value);
      return value;
    },
    pen: pens,
    watchSizes,
    still: true,
    transparent: background === 'transparent',
  };
}
