// The lab and its commands for every panel, without passing them through each level.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Edition } from '../../shared/editions';
import type { Announcer } from '../speech/announcer';
import type { Screen } from '../arrangement/screen';
import type { SetUpActions } from '../commands/set-up-actions';
import type { Commands, CommandStates } from '../commands/commands';
import type { FormulaDraft } from '../model/formula-draft';
import type { EmptyPage } from '../model/export/empty-page';
import type { ExportJob } from '../model/export/export-job';
import type { Lab } from '../model/lab';
import type { Lessons } from '../lessons/open-lesson';
import type { LessonDraft } from '../lessons/draft/lesson-draft';
import type { OwnLessons } from '../lessons/own-lessons';
import type { Opening } from '../model/files/open-text';
import type { Notices } from '../model/notices';
import type { Progress } from '../lessons/progress';
import type { GlossaryState } from '../model/glossary-state';
import type { HelpState } from '../model/help-state';

export interface Bench {
  readonly edition: Edition;
  readonly lab: Lab;
  readonly screen: Screen;
  readonly commands: Commands;
  /** Which of them make sense now, and what they have switched on. */
  readonly commandStates: CommandStates;
  readonly notices: Notices;
  /** What comes in as text. */
  readonly opening: Opening;
  /** The file that is being made. */
  readonly exporting: ExportJob;
  readonly emptyPage: EmptyPage;
  readonly formula: FormulaDraft;
  readonly lessons: Lessons;
  readonly ownLessons: OwnLessons;
  /** The lesson that is being made. */
  readonly draft: LessonDraft;
  readonly progress: Progress;
  readonly glossary: GlossaryState;
  readonly help: HelpState;
  readonly announcer: Announcer;
  readonly setUpActions: SetUpActions;
}

export const LabContext = createContext<Bench | null>(null);

/** @throws Error outside the app's tree */
export function useLab(): Bench {
  const bench = useContext(LabContext);
  if (!bench) throw new Error('A panel needs the lab: is it inside <LabContext.Provider>?');
  return bench;
}
