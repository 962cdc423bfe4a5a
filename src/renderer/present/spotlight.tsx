// Everything is dimmed but a circle around the mouse pointer.

import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import { resizedSpot } from '../model/looks';
import { pointerPlace } from './pointer-place';

export function Spotlight() {
  const { lab } = useLab();
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const stopFollowing = pointerPlace((x, y) => {
      host.current?.style.setProperty('--x', `${x}px`);
      host.current?.style.setProperty('--y', `${y}px`);
    });
    const onWheel = (event: WheelEvent) => {
      if (!event.altKey) return;
      // Not also a zoom of what lies under it.
      event.preventDefault();
      event.stopPropagation();
      lab.looks.set({ spot: resizedSpot(lab.looks.spot.peek(), event.deltaY < 0 ? 1 : -1) });
    };
    addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => {
      stopFollowing();
      removeEventListener('wheel', onWheel, { capture: true });
    };
  }, []);

  return (
    <div
      ref={host}
      class="pointer-layer spotlight"
      data-pointer="spotlight"
      style={{ '--spot': `${lab.looks.spot.value}vh` }}
      aria-hidden="true"
    />
  );
}
