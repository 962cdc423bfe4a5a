// A place for a view: mounts it, and takes everything of it away again.

import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../views/view';
import { useLab } from './lab-context';

interface Props {
  readonly view: View;
  /** Names the place in the layout; the view's own id if left out. */
  readonly place?: string;
}

export function ViewHost({ view, place = view.id }: Props) {
  const { lab } = useLab();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? view.mount(host.current, lab) : undefined), []);
  return <div ref={host} class={`view view-${place}`} />;
}
