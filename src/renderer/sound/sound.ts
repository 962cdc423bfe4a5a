// When a step is heard: as it comes to be shown, and all of a run in a few seconds when asked for.

import { effect } from '@preact/signals-core';
import type { Lab } from '../model/lab';
import { isCovered } from '../model/looks';
import { Player } from './player';
import { stepFacts } from './step-facts';
import { arrivalTone, heardSteps, toneOf, type Tone } from './tone';

/** Of a whole run: seconds and tones at most, and seconds a tone where they are few. */
const LONGEST = 4;
const MOST = 150;
const EACH = 0.05;

export interface Sound {
  /** The whole run, quickly. */
  readonly playRun: () => void;
}

export function listenToRun(lab: Lab): Sound {
  const player = new Player();
  const { playback, settings, looks } = lab;
  const tone = (step: number): readonly Tone[] => {
    const facts = stepFacts(lab, step);
    return facts ? [toneOf(facts)] : [];
  };
  /** What is covered for the eye is no answer for the ear either. */
  const isHeard = () => settings.now.value.sound && !isCovered(looks, 'path');

  effect(() => {
    if (!isHeard()) player.stop();
  });

  let step = playback.whole.peek();
  let arrived = 0;
  effect(() => {
    const moved = playback.whole.value !== step;
    step = playback.whole.value;
    const more = lab.arrivals.value.length > arrived;
    arrived = lab.arrivals.value.length;
    if (!moved || !isHeard()) return;
    for (const one of more ? [arrivalTone] : tone(step)) player.play(one);
  });

  return {
    playRun: () => {
      if (!isHeard()) return;
      const tones = heardSteps(playback.last.peek(), MOST).flatMap(tone);
      if (tones.length > 0) player.playAll(tones, Math.min(LONGEST, tones.length * EACH));
    },
  };
}
