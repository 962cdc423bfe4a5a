// The list of set-ups: the sheet, adding what is on screen, and the first nine by a digit.

import { computed } from '@preact/signals-core';
import { addedSetUp } from '../model/set-up-titles';
import type { Command, CommandSources } from './command';
import { setUpActions } from './set-up-actions';

export function setUpCommands(sources: CommandSources) {
  const { lab, notices } = sources;
  const { setUps, looks } = lab;
  const { open } = setUpActions(sources);
  const openAt = (place: number): Command => {
    const id = computed(() => setUps.list.value[place]?.id ?? null);
    return {
      run: () => {
        const wanted = id.peek();
        if (wanted !== null) void open(wanted);
      },
      enabled: computed(() => id.value !== null),
      pressed: computed(() => id.value !== null && id.value === setUps.open.value),
    };
  };
  return {
    setUps: { run: () => looks.set({ setUps: !looks.setUps.peek() }), pressed: looks.setUps },
    addSetUp: {
      run: () => {
        if (setUps.isFull) notices.refuse((t) => t.setUps.full);
        else setUps.add(addedSetUp(lab));
      },
    },
    setUp1: openAt(0),
    setUp2: openAt(1),
    setUp3: openAt(2),
    setUp4: openAt(3),
    setUp5: openAt(4),
    setUp6: openAt(5),
    setUp7: openAt(6),
    setUp8: openAt(7),
    setUp9: openAt(8),
  } satisfies Record<string, Command>;
}
