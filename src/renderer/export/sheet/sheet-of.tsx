// The sheet that is wanted, from what is known so far: what the run came to and the figure may be on
// their way.

import { LessonSheet } from '../../sheet/lesson-sheet';
import type { LessonProgress } from '../../lessons/progress';
import { Report } from '../../sheet/report';
import type { SetUpFacts } from '../../sheet/set-up-facts';
import { SetUpSheet } from '../../sheet/set-up-sheet';
import type { Person, SheetFigure } from '../../sheet/sheet';
import type { WantedSheet } from './wanted-sheet';

export interface SheetParts {
  readonly wanted: WantedSheet;
  /** null while the run is computed, and where what it came to is not to be told. */
  readonly facts: SetUpFacts | null;
  readonly figure: SheetFigure | null;
  readonly person: Person;
  readonly progress: LessonProgress | null;
  readonly reflection: string;
}

export function SheetOf({ wanted, facts, figure, person, progress, reflection }: SheetParts) {
  const { kind, style, about, number } = wanted;
  if (kind === 'report') {
    const of = about && progress ? { lesson: about, number, progress } : null;
    return (
      <Report
        languages={style.languages}
        of={of}
        person={person}
        reflection={reflection}
        facts={facts}
        figure={figure}
      />
    );
  }
  if (about) return <LessonSheet style={style} lesson={about} number={number} figure={figure} />;
  return facts && <SetUpSheet style={style} facts={facts} figure={figure} />;
}
