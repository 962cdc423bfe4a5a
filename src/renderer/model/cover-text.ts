// What stands on a cover: when what is under it will be seen.

import type { Lab } from './lab';

/** Of what is covered until a race is over, and of everything else. */
export function coverText({ race, texts }: Pick<Lab, 'race' | 'texts'>): string {
  const running = race.stage.value === 'running';
  return running ? texts.value.race.covered : texts.value.lesson.covered;
}
