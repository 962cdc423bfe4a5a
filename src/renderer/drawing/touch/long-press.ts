// A finger that rests on an element, anywhere in the page. The click that a browser may make of it
// when it is lifted means nothing then.

import { LONG_PRESS, STILL } from './touch-gestures';

/**
 * @param press of the element that was touched; whether it means something there
 * @returns what stops listening
 */
export function onLongPress(press: (target: Element) => boolean): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer = 0;
  let from: readonly [number, number] | null = null;
  let meant = false;

  const end = () => {
    clearTimeout(timer);
    from = null;
  };
  const onDown = ({ target, clientX, clientY, pointerType, isPrimary }: PointerEvent) => {
    end();
    meant = false;
    if (pointerType !== 'touch' || !isPrimary || !(target instanceof Element)) return;
    from = [clientX, clientY];
    timer = window.setTimeout(() => (meant = press(target)), LONG_PRESS);
  };
  const onMove = ({ clientX, clientY, isPrimary }: PointerEvent) => {
    if (from && isPrimary && Math.hypot(clientX - from[0], clientY - from[1]) >= STILL) end();
  };
  const onClick = (event: MouseEvent) => {
    // A key presses too, and counts no clicks: where no click followed the finger, it is not that one.
    if (!meant || event.detail === 0) return;
    meant = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const onMenu = (event: Event) => {
    if (from) event.preventDefault();
  };
  const options = { capture: true, signal };
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('pointermove', onMove, { ...options, passive: true });
  document.addEventListener('pointerup', end, options);
  document.addEventListener('pointercancel', end, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('contextmenu', onMenu, options);
  return () => {
    end();
    listening.abort();
  };
}
