// Tells the style sheet how high a panel is, so that what stands beside it on the stage makes room.

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * @param host a child of the stage
 * @param property of the stage, in pixels; gone with the panel
 * @param patience a panel that shrinks keeps its room for so long, in ms: what stands beside it does
 *   not jump to and fro while a rate is dragged
 */
export function useStageHeight(
  host: RefObject<HTMLElement | null>,
  property: `--${string}`,
  patience = 0,
): void {
  useLayoutEffect(() => {
    const element = host.current;
    const stage = element?.parentElement;
    if (!element || !stage) return undefined;
    let room = 0;
    let timer: number | undefined;
    const take = () => {
      room = element.offsetHeight;
      stage.style.setProperty(property, `${room}px`);
    };
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      if (patience === 0 || element.offsetHeight >= room) take();
      else timer = window.setTimeout(take, patience);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      stage.style.removeProperty(property);
    };
  }, []);
}
