// What can be wrong with what somebody typed, opened or asked for: a code with its values, which
// crosses every border as it is. The sentence is made where it is read (`i18n/sentence.ts`).

import type { ParameterId } from '../core/optimizers';
import type { ScheduleParamId } from '../core/schedules';
import type { ControlId } from './pane-ids';
import type { FormulaFault } from '../core/expression/parse/refusal';
import type { PlaceInLesson } from './lesson-place';
import type { LeftOutKind } from './under-way';

/** A number that a person can type, by which its texts are found; a parameter has its own code. */
export type FieldId =
  | 'start'
  | 'lr'
  | 'steps'
  | 'h'
  | 'noise'
  | 'prediction'
  | 'netInput'
  | 'seed'
  | 'rates'
  | 'filmStep';

/**
 * `text` is what was given; it may be long, and hold what a terminal obeys. What was `saved` stands
 * in a file, and nobody has just typed it.
 */
export type NumberProblem =
  | {
      readonly code: 'badNumber';
      readonly field: FieldId;
      readonly text: string;
      readonly saved?: true;
    }
  | {
      readonly code: 'outOfRange';
      readonly parameter: ParameterId | ScheduleParamId;
      readonly min: number;
      readonly max: number;
      /** Only whole numbers will do. */
      readonly whole?: true;
      readonly text: string;
      readonly saved?: true;
    };

/** A schedule whose rate leaves what a step can be made with: at which update, and what it is there. */
export interface RateProblem {
  readonly code: 'unusableRate';
  readonly step: number;
  readonly becomes: 'zero' | 'infinite';
}

type FieldProblem =
  | NumberProblem
  | RateProblem
  /** `name` is what should have one of `choices`. */
  | {
      readonly code: 'notOneOf';
      readonly name: string;
      readonly choices: readonly string[];
      readonly text: string;
    };

type SessionProblem =
  | {
      readonly code:
        | 'noSession'
        | 'startShape'
        | 'axesShape'
        | 'netShape'
        | 'expressionShape'
        | 'objectiveShape'
        | 'objectiveTwice'
        | 'optimizerShape'
        | 'scheduleShape'
        | 'noiseShape'
        | 'nameShape'
        | 'styleShape'
        | 'titleShape'
        | 'noteShape'
        | 'lockedShape'
        | 'shownShape'
        | 'noSetUps'
        | 'setUpsShape'
        | 'runsShape'
        | 'runShape'
        | 'twoActive'
        | 'styleTwice';
    }
  /** `run` counts from 1. */
  | { readonly code: 'inRun'; readonly run: number; readonly why: Problem }
  /** `k` counts from 1. */
  | { readonly code: 'inSetUp'; readonly k: number; readonly why: Problem }
  /** A word that may not stand in the list. */
  | {
      readonly code: 'notListed';
      readonly list: 'locked' | 'shown';
      readonly choices: readonly string[];
      readonly text: string;
    }
  /** The control that a set-up locks. */
  | { readonly code: 'locked'; readonly control: ControlId }
  | { readonly code: 'newerSession' | 'newerSetUps'; readonly version: number }
  | { readonly code: 'unknownField'; readonly path: string };

/** In the file of a lesson. */
export type LessonProblem =
  | { readonly code: 'noLesson' }
  | { readonly code: 'newerLesson'; readonly version: number }
  | { readonly code: 'unknownField'; readonly path: string }
  | { readonly code: 'inLesson'; readonly place: PlaceInLesson; readonly why: Problem };

/** What can be wrong at one place of a lesson. */
type LessonPartProblem =
  | {
      readonly code:
        | 'partMissing'
        | 'objectShape'
        | 'idShape'
        | 'idTwice'
        | 'wordTwice'
        | 'atShape'
        | 'answerShape'
        | 'toleranceShape';
    }
  | { readonly code: 'textShape'; readonly most: number }
  | { readonly code: 'texShape'; readonly most: number; readonly depth: number }
  | { readonly code: 'wholeShape' | 'listShape'; readonly from: number; readonly to: number }
  /** `check` is one of the vocabulary, or ''. */
  | { readonly code: 'checkShape'; readonly check: string }
  | { readonly code: 'choiceBeyond'; readonly choices: number }
  | { readonly code: 'stepBeyond'; readonly steps: number };

/** `system` is the system's own code, e.g. ENOENT, or ''. */
type FileProblem =
  | { readonly code: 'noSuchFile' | 'notOrdinaryFile' | 'fileTooLarge' | 'notJson' | 'isLesson' }
  /** It was among the recent files, and is no more. */
  | { readonly code: 'recentGone'; readonly file: string }
  | { readonly code: 'droppedNoFile' | 'droppedSeveral' | 'droppedFolder' }
  | { readonly code: 'codeIncomplete' | 'codeDamaged' | 'codeTooLong' | 'codeTooLarge' }
  | { readonly code: 'newerCode'; readonly version: number }
  | { readonly code: 'unreadableFile'; readonly system: string }
  | { readonly code: 'noSuchFolder'; readonly folder: string }
  | { readonly code: 'unwritableFile'; readonly file: string; readonly system: string }
  /** What stands there is a folder, a pipe or a device; or the file that the run was read from. */
  | { readonly code: 'notOrdinaryPlace' | 'writesOverSource'; readonly file: string }
  | { readonly code: 'inFile'; readonly file: string; readonly why: Problem }
  | { readonly code: 'inFormula'; readonly formula: string; readonly why: Problem }
  /** What the window showed last could not be read; `file` has it, if it could be set aside. */
  | { readonly code: 'lastSessionLost'; readonly file: string | null }
  | { readonly code: 'notKept'; readonly system: string }
  /** The same two of the list of set-ups. */
  | { readonly code: 'setUpsLost'; readonly file: string | null }
  | { readonly code: 'setUpsNotKept'; readonly system: string }
  /** The same of the settings. */
  | { readonly code: 'settingsLost'; readonly file: string | null }
  | { readonly code: 'settingsNotKept'; readonly system: string }
  /** A lesson of one's own that was kept; `file` has it, if it could be set aside. */
  | { readonly code: 'lessonLost'; readonly file: string | null; readonly why: Problem }
  | { readonly code: 'lessonNotKept'; readonly system: string }
  | { readonly code: 'tooManyLessons'; readonly most: number }
  /** What was under way when a start died. */
  | { readonly code: 'leftOut'; readonly kinds: readonly LeftOutKind[] }
  | { readonly code: 'notPrinted'; readonly reason: string }
  /** What a browser does not allow, or cannot do. */
  | { readonly code: 'notCopied' | 'noFullScreen'; readonly system: string };

type ComputingProblem =
  /** A reading that never came. */
  | { readonly code: 'formulaUnread' }
  | { readonly code: 'derivativeTooLong' }
  | { readonly code: 'runsUnfinished' }
  /** The program of the worker is not there. */
  | { readonly code: 'coreMissing' }
  | { readonly code: 'numbersTooLarge'; readonly bytes: number; readonly most: number }
  | { readonly code: 'methodWithoutPython'; readonly method: string };

/** On a command line. `near` is one of `known` that may have been meant. */
type OptionProblem =
  | {
      readonly code: 'unknownWord';
      readonly kind: WordKind;
      readonly word: string;
      readonly near: string | null;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'unknownParameter';
      /** The method or the schedule. */
      readonly owner: string;
      readonly word: string;
      readonly near: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: 'strayWord'; readonly word: string }
  | {
      readonly code: 'givenTwice' | 'valueMissing' | 'valueUnwanted' | 'fileNameMissing';
      readonly option: string;
    }
  | { readonly code: 'severalFunctions' | 'sweepAsPython' | 'comparedAsPython' | 'twoFiles' }
  /** `--out` was left out. */
  | { readonly code: 'outMissing' }
  /** Of files with other suffixes than these, `option` says nothing. */
  | {
      readonly code: 'optionWithoutUse';
      readonly option: string;
      readonly suffixes: readonly string[];
    }
  /** `option` describes a run, and the file has them all. */
  | { readonly code: 'comparedWith'; readonly option: string }
  | {
      readonly code: 'wrongDimension';
      readonly start: readonly number[];
      readonly example: readonly number[];
    }
  | {
      readonly code: 'noParameters';
      readonly kind: 'optimizer' | 'schedule';
      readonly owner: string;
    }
  | { readonly code: 'parameterTwice'; readonly parameter: string }
  | { readonly code: 'noParameter'; readonly text: string; readonly example: string }
  | { readonly code: 'noRange'; readonly text: string }
  /** `source` is the option or the file that holds the formula, `part` what is wrong in it. */
  | {
      readonly code: 'inSource';
      readonly source: string;
      readonly part: string;
      readonly why: Problem;
    };

/** What an unknown word on a command line should have been. */
export type WordKind =
  | 'option'
  | 'function'
  | 'optimizer'
  | 'schedule'
  | 'gradient'
  | 'language'
  | 'theme'
  | 'format'
  | 'suffix'
  | 'view'
  | 'scale';

/** What a start finds wrong with the machine or the line that began it. */
type LaunchProblem =
  | { readonly code: 'noDisplay' }
  | { readonly code: 'deadDisplay'; readonly display: string }
  /** `path` names its parts in short. */
  | { readonly code: 'unwritableFolder'; readonly path: string; readonly system: string }
  | { readonly code: 'foreignLock'; readonly path: string }
  | { readonly code: 'leftToChromium'; readonly name: string }
  | {
      readonly code:
        | 'pageMissing'
        | 'pictureStuck'
        | 'pictureGone'
        | 'pictureTooLarge'
        | 'runChanged'
        | 'surfaceHasNoLines';
    }
  /** No codec for this kind of video works here. */
  | { readonly code: 'noEncoder'; readonly kind: 'mp4' | 'webm' }
  /** `most` is how many pictures a film may have. */
  | { readonly code: 'longFilm'; readonly most: number };

export type Problem =
  | FormulaFault
  | FieldProblem
  | SessionProblem
  | LessonProblem
  | LessonPartProblem
  | FileProblem
  | ComputingProblem
  | OptionProblem
  | LaunchProblem;
