// What people do to the runs beside each other, each one step of undo.

import { batch } from '@preact/signals-core';
import type { CoreClient } from '../../shared/protocol/clients';
import {
  activate,
  duplicate,
  move,
  pin,
  remove,
  nameRun,
  runsOf,
  setHidden,
  stopComparing,
  withRuns,
} from '../../shared/session/runs';
import type { Session } from '../../shared/session/session';
import type { Lab } from './lab';
import { currentPresets } from './lr-presets';
import type { Notices } from './notices';
import type { RunSet } from './run-sets/run-set';

type Change = Partial<Session> | null;

/** Keeps the run as it is beside the one that the controls change. */
export const pinRun = (lab: Lab, notices: Notices): void =>
  assignOrRefuse(lab, notices, pin(lab.session.peek()));

export const duplicateRun = (lab: Lab, notices: Notices, style: number): void =>
  assignOrRefuse(lab, notices, duplicate(lab.session.peek(), style));

export function activateRun(lab: Lab, style: number): void {
  const session = lab.session.peek();
  if (style !== session.style) assign(lab, activate(session, style));
}

/** The controls go to the next run of those that are shown, or to the one before, around the ends. */
export function activateNext(lab: Lab, by: 1 | -1): void {
  const next = shownBeside(lab.session.peek(), by);
  if (next !== null) activateRun(lab, next);
}

export const moveRun = (lab: Lab, style: number, by: 1 | -1): void =>
  assign(lab, move(lab.session.peek(), style, by));

export const renameRun = (lab: Lab, style: number, name: string): void =>
  assign(lab, nameRun(lab.session.peek(), style, name));

export const removeRun = (lab: Lab, style: number): void =>
  assign(lab, remove(lab.session.peek(), style));

/** Hides a run or shows it again; where it is that of the controls, they go to the next one. */
export function toggleRun(lab: Lab, style: number): void {
  const session = lab.session.peek();
  if (style !== session.style) {
    const hidden = runsOf(session).some((run) => run.style === style && run.hidden);
    assign(lab, setHidden(session, style, !hidden));
    return;
  }
  const next = shownBeside(session, 1) ?? runsOf(session).find((run) => run.style !== style)?.style;
  if (next !== undefined) assign(lab, setHidden(activate(session, next), style, true));
}

/** The run of the controls alone. */
export const keepOneRun = (lab: Lab): void => assign(lab, stopComparing(lab.session.peek()));

/** A set in place of all runs; where there is none, or the session changed meanwhile, it says so. */
export async function compareSet(
  lab: Lab,
  notices: Notices,
  core: CoreClient,
  compare: RunSet['compare'],
): Promise<void> {
  const session = lab.session.peek();
  const made = await compare({
    session,
    presets: currentPresets(lab),
    texts: lab.texts.peek(),
    core,
  });
  if ('ok' in made) {
    notices.fail(made);
    return;
  }
  if (lab.session.peek() !== session) {
    notices.tell((t) => t.runs.changedMeanwhile);
    return;
  }
  const { runs, place, ...shared } = made;
  const active = runs[place];
  if (!active) return;
  batch(() => {
    assign(lab, { ...shared, ...withRuns(runs, active.style) });
    lab.playback.restart();
  });
}

/** The next run in that direction that is shown; null where there is no other. */
function shownBeside(session: Session, by: 1 | -1): number | null {
  const others = [...session.after, ...session.before];
  const inOrder = by === 1 ? others : others.toReversed();
  return inOrder.find(({ hidden }) => !hidden)?.style ?? null;
}

function assignOrRefuse(lab: Lab, notices: Notices, change: Change): void {
  if (change) assign(lab, change);
  else notices.refuse((t) => t.runs.full);
}

function assign({ store }: Lab, change: Change): void {
  if (!change) return;
  store.settle();
  store.set(change);
}
