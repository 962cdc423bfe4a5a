// The files that were opened last, each by its name; and that the list is cleared.

import type { Bench } from '../../panel/lab-context';
import { inEach, type Offer } from '../entry';

export function recentOffers({ opening }: Bench): Offer[] {
  const group = inEach((t) => t.files.recent);
  const files = opening.recent.value.map(({ name, folder }, at) => ({
    id: `recent-${at}`,
    group,
    name: inEach(() => name),
    hint: inEach(() => folder),
    run: () => void opening.openRecent(at),
  }));
  const clear = {
    id: 'recent-clear',
    group,
    name: inEach((t) => t.files.clearRecent),
    onlySought: true as const,
    run: () => void opening.clearRecent(),
  };
  return files.length === 0 ? [] : [...files, clear];
}
