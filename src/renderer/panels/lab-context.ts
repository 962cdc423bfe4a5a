// The lab and its commands for every panel, without passing them through each level.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Announcer } from '../state/announcer';
import type { Commands } from '../state/commands';
import type { FormulaDraft } from '../state/formula-draft';
import type { Lab } from '../state/lab';
import type { Lessons } from '../state/lessons';
import type { Notices } from '../state/notices';
import type { Progress } from '../state/progress';
import type { GlossaryState } from '../state/words';

interface Bench {
  readonly lab: Lab;
  readonly commands: Commands;
  readonly notices: Notices;
  readonly formula: FormulaDraft;
  readonly lessons: Lessons;
  readonly progress: Progress;
  readonly words: GlossaryState;
  readonly announcer: Announcer;
}

export const LabContext = createContext<Bench | null>(null);

/** @throws Error outside the app's tree */
export function useLab(): Bench {
  const bench = useContext(LabContext);
  if (!bench) throw new Error('A panel needs the lab: is it inside <LabContext.Provider>?');
  return bench;
}
