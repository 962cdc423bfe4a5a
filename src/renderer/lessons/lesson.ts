// What a lesson is: data. Each step says something, shows a session, may ask for a prediction
// before the run, and checks what happened against live values.

import type { OutcomeKind } from '../../core/outcome/kinds';
import type { Language } from '../../shared/languages';
import type { RunChange, SessionChange } from '../../shared/lessons/step-session';
import type { TaskChecks } from '../../shared/lessons/task-checks';
import type { Session } from '../../shared/session/session';
import type { BesideId, ControlId, CoverId } from '../../shared/pane-ids';
import type { LessonTexts, StepTexts } from './lesson-texts';

/** What a step shows in place of the surface; the shared array is a window of its own. */
export type FigureId = Exclude<Session['figure'], 'surface'> | 'sharedArray';

/** What the lab shows right now; a check reads it. */
export interface LiveFacts {
  readonly session: Session;
  /** The step shown. */
  readonly step: number;
  readonly last: number;
  /** null while the run is being computed. */
  readonly outcome: OutcomeKind | null;
  /** The point, f and gradient at the step shown. */
  readonly x: readonly number[];
  readonly f: number;
  readonly gradient: readonly number[];
  /** The gradient at the start. */
  readonly startGradient: readonly number[];
  /** Whether the replay of the shared array was seen to its end. */
  readonly replayed: boolean;
  /** The point and f at the last step. */
  readonly end: readonly number[];
  readonly endF: number;
}

export interface ChoicePrediction {
  readonly kind: 'choice';
  /** Index into the choices of the texts. */
  readonly answer: number;
}

export interface NumberPrediction {
  readonly kind: 'number';
  readonly answer: number;
  /**
   * Relative to the answer, or absolute where the answer is 0. A rounded answer is right too, of
   * two digits or as many more as a finer tolerance tells apart.
   */
  readonly tolerance: number;
}

export type Prediction = ChoicePrediction | NumberPrediction;

/** A symbol of the step's formula, bound to the control that it stands for. */
export interface BoundSymbol {
  readonly tex: string;
  /** Its name in the notebook's code. */
  readonly code: string;
  /** A field of the session; shown with its live value. */
  readonly field: 'start' | 'lr' | 'steps' | 'gradient';
}

/** What somebody does in the lab: a change, and then the way to a step of the run. */
export interface Attempt {
  readonly change?: SessionChange;
  /** The step then shown; 0 if left out. */
  readonly at?: number;
  /** The replay of the shared array is opened, to be gone through cell by cell. */
  readonly replay?: true;
}

export interface LessonStep {
  readonly id: string;
  readonly texts: Readonly<Record<Language, StepTexts>>;
  /** What it shows: fields that differ from the default session; language and theme stay. */
  readonly session: SessionChange;
  /** The runs that are shown beside its own, by what they have of their own. */
  readonly against?: readonly RunChange[];
  /** The step of the run that it opens on; 0 if left out, `last` for the end. */
  readonly at?: number | 'last';
  readonly figure?: FigureId;
  /** Nothing descends in it: it has no player, no count of steps and no verdict. */
  readonly still?: true;
  /** The controls that its text or task speaks of: they stand in the lesson, and no others. */
  readonly controls?: readonly ControlId[];
  /** What stands beside the large figure, where the text speaks of it. */
  readonly views?: readonly BesideId[];
  /** What would give its prediction away: covered until that is made. */
  readonly covers?: readonly CoverId[];
  /** The symbols of its formula: each leads to its control. */
  readonly symbols?: readonly BoundSymbol[];
  readonly prediction?: Prediction;
  /** Its task is done once all of these hold. Without a task the step is done when it was seen. */
  readonly done?: TaskChecks;
  /** How the task is done: what a clicker does for a class, or a button for whoever is stuck. */
  readonly demo?: Attempt;
}

export interface Lesson {
  readonly id: string;
  readonly texts: Readonly<Record<Language, LessonTexts>>;
  /** Of the book, in the Korean edition's numbers; a lesson of one's own may have none. */
  readonly section?: string;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
}
