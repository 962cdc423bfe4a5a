// The slider's track, painted with what each rate would do, as far as the sweep has come.

import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import type { Lab } from '../../model/lab';
import { isCovered } from '../../model/looks';
import { canvasLayer } from '../../drawing/canvas-layer';
import { readDrawingStyle } from '../../drawing/drawing-style';
import { outcomeBands } from '../../drawing/outcomes/outcome-bands';
import { paintBox, paintOf } from '../../drawing/outcomes/outcome-paint';
import { useLab } from '../../panel/lab-context';
import { xOfRate } from './lr-place';

export function LrTrack() {
  const { lab } = useLab();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? paintTrack(host.current, lab) : undefined), []);
  return <div ref={host} class="lr-track" aria-hidden="true" />;
}

/** @returns a function that removes it */
function paintTrack(host: HTMLElement, lab: Lab): () => void {
  const layer = canvasLayer(host, lab.medium, 'outcomes');
  if (!layer) return () => {};

  const draw = () => {
    const { clientWidth: width, clientHeight: height } = host;
    layer.clear(width, height);
    const sweep = lab.results.sweep.peek();
    if (!sweep || width === 0 || isCovered(lab.looks, 'verdict')) return;
    const style = readDrawingStyle(lab.medium);
    const bands = outcomeBands(sweep, (kind) => paintOf[kind]);
    bands.forEach(({ kind, from, to, last }, k) => {
      // The ends of the track are beyond the handle's.
      const x = k === 0 ? 0 : xOfRate(from, host);
      const end = last === sweep.total - 1 ? width : xOfRate(to, host);
      paintBox(layer.pen, paintOf[kind], { x, y: 0, width: end - x, height }, style);
    });
  };

  const stop = effect(() => {
    void [lab.results.sweep.value, lab.theme.value, lab.looks.presenter.value];
    void lab.looks.covered.value;
    lab.loop.invalidate(draw);
  });
  const watcher = new ResizeObserver(() => lab.loop.invalidate(draw));
  watcher.observe(host);
  return () => {
    stop();
    watcher.disconnect();
    lab.loop.forget(draw);
    layer.node.remove();
  };
}
