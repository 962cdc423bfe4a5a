// What will come out, drawn by what makes it: small, a moment after the last change.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../../panel/lab-context';
import { createStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { soon } from '../stage/soon';
import { paintedStage } from './painted-stage';

/** Milliseconds without a change before it is drawn. */
const PAUSE = 150;

export function PicturePreview({ look }: { readonly look: StageLook }) {
  const { lab } = useLab();
  const t = lab.texts.value.export.picture;
  const host = useRef<HTMLDivElement>(null);
  const isDrawn = useSignal(false);
  const { width, height, background } = look;
  // What is seen on the screen is one pixel in one, however finely the file will be drawn.
  const shown: StageLook = { ...look, scale: 1 };
  const key = JSON.stringify([shown, lab.session.value, lab.whole.value, lab.looks.covered.value]);

  useEffect(() => {
    const ended = new AbortController();
    const draw = async (): Promise<void> => {
      const stage = createStage(lab, shown);
      try {
        await stage.settled();
        if (ended.signal.aborted) return;
        const painted = await paintedStage(stage, shown, soon);
        if (ended.signal.aborted || !host.current) return;
        const pixels = host.current.clientWidth * window.devicePixelRatio;
        host.current.replaceChildren(shrunk(painted, pixels));
        isDrawn.value = true;
      } catch {
        // Why it cannot be made is said when it is to be made.
        isDrawn.value = false;
      } finally {
        stage.dispose();
      }
    };
    const timer = setTimeout(() => void draw(), PAUSE);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [key]);

  return (
    <div
      class={`picture-preview ${background}`}
      role="img"
      aria-label={t.preview}
      aria-busy={!isDrawn.value}
      style={{ aspectRatio: `${width} / ${height}`, '--ratio': width / height }}
      ref={host}
    />
  );
}

/** As wide as it is shown, by halves: shrunk at once, lines and letters are left out. */
function shrunk(picture: HTMLCanvasElement, width: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const next = Math.round(Math.max(width, picture.width / 2));
  const pen = width >= 1 && next < picture.width ? canvas.getContext('2d') : null;
  if (!pen) return picture;
  canvas.width = next;
  canvas.height = Math.round((next * picture.height) / picture.width);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return shrunk(canvas, width);
}
