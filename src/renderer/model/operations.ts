// What people do to the lab that touches more than one of its records, each as one change: whoever
// listens hears of it once.

import { batch } from '@preact/signals-core';
import type { Session } from '../../shared/session/session';
import { withObjective } from '../../shared/session/with-objective';
import { besideLocks } from '../../shared/set-ups/locks';
import type { SetUps } from '../../shared/set-ups/set-ups';
import type { Settings, Speed } from '../../shared/settings/settings';
import type { Lab } from './lab';
import type { PresetKind } from './lr-presets';

/** Another function brings its own start and a rate that suits it, unless they are locked; the rest stays. */
export function chooseObjective(
  { store, session, playback }: Lab,
  objective: Session['objective'],
): void {
  batch(() => {
    const before = session.peek();
    store.set(besideLocks(before, withObjective(before, objective)));
    if (session.peek() !== before) playback.restart();
  });
}

/** A coordinate for one side of the plane; where it is the other's, both change places. */
export function chooseAxis({ store, session }: Lab, side: 0 | 1, axis: number): void {
  const { axes } = session.peek();
  const other = axes[side === 0 ? 1 : 0];
  const left = axis === other ? axes[side] : other;
  store.set({ axes: side === 0 ? [axis, left] : [left, axis] });
}

export function chooseScale({ store, viewport }: Lab, scale: Session['scale']): void {
  batch(() => {
    // A frame that was zoomed by hand would hide what was chosen.
    viewport.reset();
    store.set({ scale });
  });
}

/**
 * Shows what was saved, or what a lesson shows, from its first step.
 *
 * @param setUp its id, where it is one of the list
 */
export function showSession(lab: Lab, session: Session, setUp: number | null = null): void {
  openAtOnce(lab, () => {
    lab.store.assign(session, 'open');
    lab.setUps.show(setUp, 'open');
  });
}

/**
 * The list of a file in the place of the one there is, with its first set-up on screen, in the language
 * and the colours of the window.
 */
export function openSetUps(lab: Lab, list: SetUps): void {
  const [first] = list;
  if (!first) return;
  openAtOnce(lab, () => {
    const id = lab.setUps.load(list, 'open');
    const { language, theme } = lab.session.peek();
    lab.store.assign({ ...first, language, theme }, 'open');
    lab.setUps.show(id, 'open');
  });
}

/** @param open changes with the gesture 'open', which are undone as one */
function openAtOnce({ store, viewport, playback }: Lab, open: () => void): void {
  batch(() => {
    store.settle();
    open();
    store.settle();
    viewport.reset();
    playback.restart();
  });
}

/** Language or theme, from now on: also for what is undone, for a lesson, and at the next start. */
export function chooseAppearance(
  { store, settings }: Lab,
  appearance: Partial<Pick<Session, 'language' | 'theme'>>,
): void {
  batch(() => {
    settings.set(appearance);
    store.show(appearance);
  });
}

export function chooseSpeed({ playback, settings }: Lab, speed: Speed): void {
  batch(() => {
    settings.set({ speed });
    playback.setSpeed(speed);
  });
}

/** The lab with all it has, or its essentials; so it opens the next time. */
export function unfold({ looks, settings }: Lab, more: boolean): void {
  batch(() => {
    looks.set({ more });
    settings.set({ more });
  });
}

/** All of them at once. */
export function changeSettings(lab: Lab, settings: Settings): void {
  const { language, theme, speed, more } = settings;
  batch(() => {
    chooseAppearance(lab, { language, theme });
    chooseSpeed(lab, speed);
    unfold(lab, more);
    lab.settings.set(settings);
  });
}

/** Moves the start on the plane; its other coordinates stay. */
export function moveStart(
  { store, session, plane }: Lab,
  [x0, x1]: readonly [number, number],
  gesture: string | null = null,
): void {
  const [i, j] = plane.peek().axes;
  const start = session.peek().start.map((old, k) => (k === i ? x0 : k === j ? x1 : old));
  store.set({ start }, gesture);
}

/** A rate at one go, so that it is an undo step of its own. */
export function chooseRate({ store }: Pick<Lab, 'store'>, lr: number): void {
  store.set({ lr }, 'lr');
  store.settle();
}

/** The rate that a preset offers; nothing where it has none, or while it is being worked out. */
export function choosePreset(lab: Pick<Lab, 'store' | 'presets'>, kind: PresetKind): void {
  const offered = lab.presets.peek();
  const rate = offered?.current ? offered.rates[kind] : null;
  if (rate !== null) chooseRate(lab, rate);
}
