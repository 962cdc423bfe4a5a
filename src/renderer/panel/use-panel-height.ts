// Tells the style sheet how high a panel is, so that what stands beside it makes room.

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * @param host a child of the workspace
 * @param property of the workspace, in pixels; gone with the panel
 * @param patience a panel that shrinks keeps its room for so long, in ms: what stands beside it does
 *   not jump to and fro while a rate is dragged
 */
export function usePanelHeight(
  host: RefObject<HTMLElement | null>,
  property: `--${string}`,
  patience = 0,
): void {
  useLayoutEffect(() => {
    const element = host.current;
    const viewport = element?.parentElement;
    if (!element || !viewport) return undefined;
    let room = 0;
    let timer: number | undefined;
    const take = () => {
      room = element.offsetHeight;
      viewport.style.setProperty(property, `${room}px`);
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
      viewport.style.removeProperty(property);
    };
  }, []);
}
