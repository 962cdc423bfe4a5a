// Tells the style sheet how high a panel is, so that what stands beside it on the stage makes room.

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * @param host a child of the stage
 * @param property of the stage, in pixels; gone with the panel
 */
export function useStageHeight(host: RefObject<HTMLElement | null>, property: `--${string}`): void {
  useLayoutEffect(() => {
    const element = host.current;
    const stage = element?.parentElement;
    if (!element || !stage) return undefined;
    const observer = new ResizeObserver(() =>
      stage.style.setProperty(property, `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      stage.style.removeProperty(property);
    };
  }, []);
}
