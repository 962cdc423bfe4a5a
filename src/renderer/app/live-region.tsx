// What is said aloud to those who hear the window: never seen, one text at a time.

import { useLab } from '../panel/lab-context';

export function LiveRegion() {
  const { announcer } = useLab();
  return (
    <p class="unseen live-region" aria-live="polite">
      {announcer.text.value}
    </p>
  );
}
