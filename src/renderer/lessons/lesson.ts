// What a lesson is: data. Each step says something, shows a session, may ask for a prediction
// before the run, and checks what happened against live values.

import type { OutcomeKind } from '../../core/outcome/kinds';
import type { Words } from '../../core/words';
import type { Session } from '../../shared/session/session';

/** What a step shows in place of the surface; the mystery is a window of its own. */
export type FigureId = Exclude<Session['figure'], 'surface'> | 'sharedArray';

/**
 * Text of a lesson: paragraphs; `$…$` is TeX, `[[id]]` links a word of the glossary by its entry's
 * id and shows its name, `[[id|shown]]` shows another form of it, `` `…` `` is code.
 */
export type LessonText = Words;

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
  /** The point and f at the last step. */
  readonly end: readonly number[];
  readonly endF: number;
}

export type Prediction =
  | {
      readonly kind: 'choice';
      readonly question: LessonText;
      /** Plain text, without marks. */
      readonly choices: readonly Words[];
      /** Index into `choices`. */
      readonly answer: number;
      /** Why it is so: said once the step's task is done, or when somebody asks. */
      readonly because: LessonText;
    }
  | {
      readonly kind: 'number';
      readonly question: LessonText;
      readonly answer: number;
      /**
       * Relative to the answer, or absolute where the answer is 0. A rounded answer is right too, of
       * two digits or as many more as a finer tolerance tells apart.
       */
      readonly tolerance: number;
      readonly because: LessonText;
    };

/** A symbol of the step's formula, bound to the control that it stands for. */
export interface BoundSymbol {
  readonly tex: string;
  /** Its name in the notebook's code. */
  readonly code: string;
  /** A field of the session; shown with its live value. */
  readonly field: 'start' | 'lr' | 'steps' | 'gradient';
}

export interface LessonStep {
  readonly id: string;
  readonly title: Words;
  readonly text: LessonText;
  /** What it shows: fields that differ from the default session; language and theme stay. */
  readonly session: Partial<Omit<Session, 'format' | 'version' | 'language' | 'theme' | 'figure'>>;
  /** The step of the run that it opens on; 0 if left out, `last` for the end. */
  readonly at?: number | 'last';
  readonly figure?: FigureId;
  /** The symbols of its formula: each leads to its control. */
  readonly symbols?: readonly BoundSymbol[];
  /** What to do, in one sentence. */
  readonly task?: LessonText;
  readonly prediction?: Prediction;
  /** True once what was asked for has happened. Without one the step is done when it was seen. */
  readonly done?: (facts: LiveFacts) => boolean;
  readonly hint?: LessonText;
}

export interface Lesson {
  readonly id: string;
  readonly title: Words;
  /** Of the book, in the Korean edition's numbers. */
  readonly section: string;
  /** What a student can do afterwards, in one sentence. */
  readonly aim: Words;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
}
