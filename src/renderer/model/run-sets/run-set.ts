// What one click puts side by side: a few runs made from the session, an entry each in a catalogue.

import type { CommandId } from '../../../shared/commands/registry';
import type { CoreClient } from '../../../shared/protocol/clients';
import { ownFields, type SessionRun } from '../../../shared/session/session-run';
import type { Session } from '../../../shared/session/session';
import type { Texts } from '../../../i18n/texts';
import type { Presets } from '../lr-presets';
import type { CoreFailure } from '../queries/query';

/** Each set is a command. */
export type RunSetId = Extract<CommandId, `compare${string}`>;

/** Why a set cannot be had: its rates are being worked out, or this function and method have none. */
export type Obstacle = 'pending' | 'noRates';

/** What a set is made from. */
export interface SetGiven {
  readonly session: Session;
  /** The rates that the sweep offers; null while it is under way. */
  readonly presets: Presets | null;
  readonly texts: Texts;
  readonly core: CoreClient;
}

/** What is compared: the runs in their order, and the place of the one that the controls change. */
export interface ComparedRuns {
  readonly runs: readonly SessionRun[];
  readonly place: number;
  /** Where the set is of one function only. */
  readonly objective?: Session['objective'];
  readonly axes?: Session['axes'];
}

export interface RunSet {
  readonly id: RunSetId;
  /** Left out: it can always be had. */
  readonly obstacle?: (given: Pick<SetGiven, 'session' | 'presets'>) => Obstacle | null;
  /** Asked only where nothing stands in its way. */
  readonly compare: (given: SetGiven) => ComparedRuns | Promise<ComparedRuns | CoreFailure>;
}

export const runOfControls = (session: Session): SessionRun => ({
  ...ownFields(session),
  hidden: false,
});

/** Run number `k` of a set: the run of the controls but for what is said here. */
export const variant = (own: SessionRun, k: number, differs: Partial<SessionRun>): SessionRun => ({
  ...own,
  name: '',
  hidden: false,
  ...differs,
  style: k,
});
