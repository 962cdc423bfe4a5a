// What a teacher in front of a class does by a key or a clicker.

import type { ViewId } from '../../shared/pane-ids';
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
  const giveAllRoom = (view: ViewId): Command => ({
    run: () => looks.set({ alone: looks.alone.peek() === view ? null : view }),
    enabled,
    pressed: computed(() => looks.alone.value === view),
  });
  return {
    lrUp: { run: moveRate(1) },
    lrDown: { run: moveRate(-1) },
    lrTooLarge: { run: () => choosePreset(lab, 'tooLarge') },
    lrRight: { run: () => choosePreset(lab, 'right') },
    lrTooSmall: { run: () => choosePreset(lab, 'tooSmall') },
    figureAlone: giveAllRoom('figure'),
    fieldAlone: giveAllRoom('field'),
    chartAlone: giveAllRoom('chart'),
    otherView: {
      // Seen at once, also where one view had all the room.
      run: () =>
        looks.set({ second: looks.second.peek() === 'chart' ? 'field' : 'chart', alone: null }),
      enabled,
    },
    reasons: { run: () => looks.set({ reasons: !looks.reasons.peek() }), pressed: looks.reasons },
    numbers: {
      run: () => looks.set({ numbers: !looks.numbers.peek() }),
      enabled,
      pressed: looks.numbers,
    },
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

/** What only a projector shows goes with it. */
export const NOT_PRESENTING = {
  presenter: false,
  pointer: null,
  numbers: false,
  alone: null,
} as const;

/** One thing after the other: what was opened last goes first, presenting itself at last. */
function stepOut(looks: CommandSources['lab']['looks']): void {
  if (looks.pointer.peek() !== null) looks.set({ pointer: null });
  else if (looks.comparison.peek()) looks.set({ comparison: false });
  else if (looks.numbers.peek()) looks.set({ numbers: false });
  else if (looks.reasons.peek()) looks.set({ reasons: false });
  else if (looks.alone.peek() !== null) looks.set({ alone: null });
  else looks.set(NOT_PRESENTING);
}
