// The size of an element and of its type in CSS pixels, as they change: a drawing whose letters keep their size
// needs it.

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Medium } from '../model/medium';

export function useSize({ watchSizes }: Medium) {
  const node = useRef<HTMLDivElement>(null);
  const size = useSignal({ width: 0, height: 0, em: 14 });
  useLayoutEffect(() => {
    const element = node.current;
    if (!element) return;
    const measure = () => {
      // Taken out of the page it has no type to measure.
      if (!element.isConnected) return;
      size.value = {
        width: element.clientWidth,
        height: element.clientHeight,
        em: Number.parseFloat(getComputedStyle(element).fontSize),
      };
    };
    measure();
    return watchSizes([element], measure);
  }, []);
  return { node, size: size.value };
}
