// What each theme of commands is made from, and what it gives: a handler for every id.

import type { ReadonlySignal } from '@preact/signals-core';
import type { Edition } from '../../shared/editions';
import type { CoreClient, ShellClient } from '../../shared/protocol/clients';
import type { Lessons } from '../lessons/open-lesson';
import type { LessonDraft } from '../lessons/draft/lesson-draft';
import type { OwnLessons } from '../lessons/own-lessons';
import type { GlossaryState } from '../model/glossary-state';
import type { HelpState } from '../model/help-state';
import type { Lab } from '../model/lab';
import type { Opening } from '../model/files/open-text';
import type { Notices } from '../model/notices';
import type { Upkeep } from '../model/upkeep';

export interface CommandSources {
  readonly edition: Edition;
  readonly lab: Lab;
  readonly notices: Notices;
  readonly core: CoreClient;
  readonly shell: ShellClient;
  /** Resolves once the window is settled. */
  readonly settled: () => Promise<void>;
  /** What comes in as text. */
  readonly opening: Opening;
  /** Puts the views on the clipboard. */
  readonly copyPicture: () => void;
  /** What can be heard of the lab. */
  readonly sound: { readonly playRun: () => void };
  readonly help: Pick<HelpState, 'show'>;
  readonly glossary: Pick<GlossaryState, 'show'>;
  readonly lessons: Pick<Lessons, 'close' | 'lesson' | 'walk'>;
  readonly ownLessons: Pick<OwnLessons, 'save'>;
  readonly draft: Pick<LessonDraft, 'go'>;
  readonly upkeep: Pick<Upkeep, 'installable' | 'install'>;
}

export interface Command {
  readonly run: () => void;
  /** Whether it makes sense now; left out: always. */
  readonly enabled?: ReadonlySignal<boolean>;
  /** Whether what it switches is on; left out where it switches nothing. */
  readonly pressed?: ReadonlySignal<boolean>;
}
