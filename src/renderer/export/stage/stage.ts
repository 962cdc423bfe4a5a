// The stage: the views of the window once more, out of sight, as large as a picture is to be and in its
// theme and language. They are the same views, over a lab of their own, drawn when somebody asks.

import './stage.css';
import type { Lab } from '../../model/lab';
import { tokenOf, type Medium } from '../../model/medium';
import { stillLab } from '../../model/still-lab';
import { Painter } from '../paint/painter';
import { countingClient } from './counting-client';
import { drawnWebgl } from './drawn-webgl';
import { handLoop } from './hand-loop';
import { mountViews } from './mount-views';
import { renderedAtOnce } from './rendered-at-once';
import { soon } from './soon';
import type { StageLook } from './stage-look';
import { watchedSizes } from './watched-sizes';
import { isWhole } from './whole';

export interface ExportStage {
  /** Of its own: the window's session, another clock, another viewport. */
  readonly lab: Lab;
  /** Out of sight, with the views in it. */
  readonly element: HTMLElement;
  /** Shows a step and draws what there is of it by now. */
  readonly seek: (step: number) => void;
  /** Draws what else was changed of its lab. */
  readonly update: (change: () => void) => void;
  /** Resolves when all that was asked is answered and drawn in full. @throws CannotMake if it cannot be */
  readonly settled: () => Promise<void>;
  /** Paints all of it, caption included, at its scale; from the upper left corner of the pen. */
  readonly draw: (pen: CanvasRenderingContext2D) => void;
  readonly dispose: () => void;
}

/** Turns of the loop after which the rest is left for `settled`. */
const MOST_TURNS = 12;

/** @param pens makes the pens of what is drawn in two dimensions; a canvas's own if left out */
export function createStage(lab: Lab, look: StageLook, pens?: Medium['pen']): ExportStage {
  const element = document.createElement('div');
  element.className = 'export-stage';
  element.dataset['theme'] = look.theme;
  element.lang = look.language;
  element.inert = true;
  element.ariaHidden = 'true';
  const { style } = element;
  style.width = `${look.width}px`;
  style.height = `${look.height}px`;
  style.setProperty('--scale', '1');
  style.setProperty('--type', `${typeFactor(look)}px`);
  document.body.append(element);

  const hand = handLoop();
  const sizes = watchedSizes();
  const client = countingClient(lab.client);
  const still = stillLab(lab, {
    client,
    medium: stageMedium(element, look, sizes.watch, pens),
    loop: hand.loop,
    shown: { theme: look.theme, language: look.language },
  });
  const painter = new Painter(element);
  let removeViews = (): void => undefined;

  /** @returns whether something is still to be drawn */
  const flush = (): boolean => {
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const looked = sizes.look();
      if (!hand.turn() && !looked) return false;
    }
    return true;
  };
  const update = (change: () => void): void =>
    renderedAtOnce(() => {
      change();
      flush();
    });
  update(() => (removeViews = mountViews(element, still, look)));

  return {
    lab: still,
    element,
    update,
    seek: (step) => update(() => still.playback.seek(step)),
    async settled() {
      await document.fonts.ready;
      for (let quiet = 0; quiet < 2;) {
        let more = false;
        renderedAtOnce(() => (more = flush()));
        const waits = client.waiting() > 0 || !isWhole(lab, still);
        quiet = more || waits ? 0 : quiet + 1;
        await soon();
      }
      await drawnWebgl(element);
    },
    draw(pen) {
      pen.save();
      pen.scale(look.scale, look.scale);
      if (look.background === 'paper') {
        pen.fillStyle = still.medium.token('paper');
        pen.fillRect(0, 0, look.width, look.height);
      }
      painter.paint(pen);
      pen.restore();
    },
    dispose() {
      removeViews();
      still.dispose();
      painter.dispose();
      element.remove();
    },
  };
}

/** Of type: as in a window of this size, but no smaller than in the smallest. */
const typeFactor = ({ width, height }: StageLook): number =>
  Math.max(1, Math.min(width / 1280, height / 720));

function stageMedium(
  element: HTMLElement,
  { scale, quick, background }: StageLook,
  watchSizes: Medium['watchSizes'],
  pens: Medium['pen'] = (layer) => layer.getContext('2d'),
): Medium {
  const tokens = new Map<string, string>();
  return {
    pixelRatio: () => scale,
    // Supersampled where that does not make more pixels than a graphics card has.
    surfaceRatio: () => (quick || scale > 2 ? scale : 2 * scale),
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
