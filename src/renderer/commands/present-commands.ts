// What a teacher in front of a class does by a key or a clicker.

import { resizedSpot } from '../model/looks';
import { choosePreset, chooseRate } from '../model/operations';
import { lrSlider } from '../drawing/lr-slider';
import { computed } from '@preact/signals-core';
import type { Command, CommandSources } from './command';

export function presentCommands({ lab }: Pick<CommandSources, 'lab'>) {
  const { looks, session, playback } = lab;
  const enabled = looks.presenter;
  const moveRate = (direction: 1 | -1) => () =>
    chooseRate(lab, lrSlider.nextDetent(session.peek().lr, direction));
  const pointWith = (pointer: 'laser' | 'spotlight'): Command => ({
    run: () => looks.set({ pointer: looks.pointer.peek() === pointer ? null : pointer }),
    enabled,
    pressed: computed(() => looks.pointer.value === pointer),
  });
  const resizeSpot = (direction: 1 | -1): Command => ({
    run: () => looks.set({ spot: resizedSpot(looks.spot.peek(), direction) }),
    enabled: computed(() => looks.pointer.value === 'spotlight'),
  });
  return {
    lrUp: { run: moveRate(1) },
    lrDown: { run: moveRate(-1) },
    lrTooLarge: { run: () => choosePreset(lab, 'tooLarge') },
    lrRight: { run: () => choosePreset(lab, 'right') },
    lrTooSmall: { run: () => choosePreset(lab, 'tooSmall') },
    laser: pointWith('laser'),
    spotlight: pointWith('spotlight'),
    spotWider: resizeSpot(1),
    spotNarrower: resizeSpot(-1),
    blank: {
      run: () => {
        // Nothing moves on while nobody can see it.
        if (playback.playing.peek()) playback.pause();
        looks.set({ blank: true });
      },
      enabled,
    },
    stepOut: { run: () => stepOut(lab.looks), enabled },
  } satisfies Record<string, Command>;
}

/** One thing after the other: what was opened last goes first, presenting itself at last. */
function stepOut(looks: CommandSources['lab']['looks']): void {
  if (looks.pointer.peek() !== null) looks.set({ pointer: null });
  else looks.set({ presenter: false });
}
