// Every message that the window can send, declared once: a row in a table of schemas and a row
// in the table of replies. The compiler then demands its handler, and main checks its body.

import * as v from 'valibot';
import { limits } from '../../core/expression/parse/limits';
import type { Evaluations } from '../../core/run/evaluations';
import type { Outcome } from '../../core/outcome/kinds';
import type { Trial } from '../../core/run/line-search';
import type { StepValues } from '../../core/run/step-values';
import type { FormulaProblem } from '../../core/expression/parse/refusal';
import { fileBytes, fileName, partBytes } from './file-bytes';
import type { CommandId } from '../commands/registry';
import { savedKinds } from '../export/kinds';
import { lessonId, lessonSchema } from '../lessons/lesson-file';
import type { Problem } from '../problem';
import type { Script } from '../python/script';
import type { Boot, BroughtBack, GivenFile, RecentFile, UnsavedAnswer } from './shell-answers';
import { fields, type Parsed } from '../session/fields';
import { runSchema, sessionSchema } from '../session/session';
import { keptSetUpsSchema } from '../set-ups/kept-set-ups';
import { settingsSchema } from '../settings/settings';
import { bounds } from '../bounds';

const { objective, gradient } = runSchema.pipe[0].entries;

/** A point in the objective's own space. */
const point = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1), v.maxLength(64));

/** The plane through a point that two of its coordinates span; needed beyond two dimensions. */
const plane = v.optional(
  v.strictObject({
    axes: v.pipe(
      v.strictTuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]),
      v.readonly(),
    ),
    at: v.pipe(point, v.readonly()),
  }),
);

const h = v.pipe(v.number(), v.check(fields.h.accepts));
const rate = v.pipe(v.number(), v.check(fields.lr.accepts));

/** Sample positions along one axis, in the order in which the answer lists them. */
const positions = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.maxLength(1024),
);

/** The coordinates of many points, one point after the other. */
const coordinates = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(4096));

/** A coordinate, and the offsets from a point's own value at which f is taken along it. */
const line = v.strictObject({
  axis: v.pipe(v.number(), v.integer(), v.minValue(0)),
  offsets: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1), v.maxLength(1024)),
});

/** Steps of a run that is tried at many rates in one answer: about 0.1 s of them. */
export const MAX_TRIED_STEPS = 1000;

/** Answered by the core, in the worker. */
export const coreRequests = {
  /** Reads a typed formula: its TeX, or what is wrong and where. */
  formula: v.strictObject({ expression: v.pipe(v.string(), v.maxLength(limits.characters)) }),
  /** What there is to know about one point. */
  probe: v.strictObject({ objective, at: v.pipe(point, v.readonly()), h }),
  /** Both gradients at many points. */
  gradients: v.strictObject({ objective, points: coordinates, h }),
  /** The error of the numerical gradient along one axis at one point, for many h. */
  errors: v.strictObject({
    objective,
    at: v.pipe(point, v.readonly()),
    axis: v.pipe(v.number(), v.integer(), v.minValue(0)),
    hs: v.pipe(v.array(h), v.minLength(1), v.maxLength(512)),
  }),
  /** f over the grid x0 × x1. */
  surface: v.strictObject({ objective, plane, x0: positions, x1: positions }),
  /** ∇f over the grid x0 × x1. */
  field: v.strictObject({ objective, plane, x0: positions, x1: positions, gradient, h }),
  /** What one step is made of: f on both sides of a point along each coordinate. */
  step: v.strictObject({ objective, at: v.pipe(point, v.readonly()), h }),
  /** The steps that a line search tries from a point, where the run computed that slope. */
  trials: v.strictObject({
    objective,
    optimizer: runSchema.pipe[0].entries.optimizer,
    // The rate of one step: a schedule may have made it smaller than any that can be typed.
    lr: v.pipe(v.number(), v.finite(), v.minValue(0)),
    at: v.pipe(point, v.readonly()),
    slope: v.pipe(point, v.readonly()),
  }),
  /** f along coordinates through a point, and what its slope there is made of. */
  slices: v.strictObject({
    objective,
    at: v.pipe(point, v.readonly()),
    h,
    lines: v.pipe(v.array(line), v.minLength(1), v.maxLength(2), v.readonly()),
  }),
  /** A run as a Python script. */
  script: v.strictObject({ run: runSchema }),
  /** The notebook's cells on one shared array, beside the same from a copy each. */
  sharedInitX: v.strictObject({}),
  /** Begins a run; the answer holds its first part. */
  descend: runSchema,
  /** Begins a run beside that one; the answer holds its first part. */
  rivals: runSchema,
  /** Begins a sweep of the run over learning rates, evenly spaced on a logarithmic scale. */
  sweep: v.strictObject({
    run: runSchema,
    from: rate,
    to: rate,
    count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2000)),
  }),
  /** A short run at many rates, evenly spaced on a logarithmic scale, in one answer. */
  rateTrials: v.strictObject({
    run: v.pipe(
      runSchema,
      v.check((run) => run.steps <= MAX_TRIED_STEPS),
    ),
    from: rate,
    to: rate,
    count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(250)),
  }),
  /** Begins a map of where the run ends for each start on the grid. */
  basin: v.strictObject({ run: runSchema, plane, x0: positions, x1: positions }),
  /** The next part of the job of that kind begun last. */
  continue: v.strictObject({ job: v.picklist(['descend', 'rivals', 'sweep', 'basin']) }),
};

const openedText = v.pipe(v.string(), v.maxLength(bounds.setUpsBytes));

/** Answered by main itself. */
export const shellRequests = {
  /** What to start with; asked once by a new window. */
  boot: v.strictObject({}),
  /** A file that the person chooses. */
  openFile: v.strictObject({}),
  /** The text of what `readAny` reads, where the person says. @param name of it, without an ending */
  saveFile: v.strictObject({ name: fileName, text: openedText }),
  /** A file that the app was given from outside the window, once it was told that there is one. */
  takeFile: v.strictObject({}),
  recentFiles: v.strictObject({}),
  /** `at` counts in the list of them. */
  openRecent: v.strictObject({ at: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  clearRecent: v.strictObject({}),
  /** Onto the clipboard; nothing is read from there. */
  copyText: v.strictObject({ text: openedText }),
  /** Whether something would be lost with the window: then it asks before it closes. */
  unsaved: v.strictObject({ unsaved: v.boolean() }),
  askUnsaved: v.strictObject({}),
  /** Closes the window, whatever is unsaved. */
  close: v.strictObject({}),
  /** Kept for the next start and after a crash. */
  autosave: v.strictObject({ session: sessionSchema }),
  autosaveSetUps: v.strictObject({ kept: keptSetUpsSchema }),
  /** Kept for every start. */
  saveSettings: v.strictObject({ settings: settingsSchema }),
  /** The lessons of one's own that were kept; asked once by a new window. */
  ownLessons: v.strictObject({}),
  keepLesson: v.strictObject({ id: lessonId, lesson: lessonSchema }),
  removeLesson: v.strictObject({ id: lessonId }),
  /** Before it is drawn: a text from outside, or a step of a lesson of one's own. */
  opening: v.union([v.strictObject({ text: openedText }), v.strictObject({ lesson: lessonId })]),
  /** All that the window was given has been drawn. */
  stands: v.strictObject({}),
  /** What a start that died has left out: it is opened all the same, or removed. */
  leftOut: v.strictObject({ open: v.boolean() }),
  /** Into full screen or out of it. */
  fullScreen: v.strictObject({}),
  /** Whether somebody presents: then the screen stays on. */
  presenting: v.strictObject({ presenting: v.boolean() }),
  /** Writes a picture of the window where `--snapshot` said, then quits. */
  snapshotReady: v.strictObject({}),
  /** A window is wider than high, a sheet is not. */
  print: v.strictObject({ landscape: v.boolean() }),
  /** A part of a long file, for the `saveExport` that follows. `first`: no other stands before it. */
  filePart: v.strictObject({ first: v.boolean(), bytes: partBytes }),
  /** Asks where, and writes there what the window made; these bytes are its last part. */
  saveExport: v.strictObject({
    kind: v.picklist(savedKinds),
    name: fileName,
    first: v.boolean(),
    bytes: partBytes,
  }),
  /** Puts a PNG on the clipboard. */
  copyPicture: v.strictObject({ png: fileBytes }),
  /** The page as its style for paper has it, as a PDF of A4 sheets. */
  pdf: v.strictObject({}),
  /** What was made for the command line: main writes it where it was asked to, and quits. */
  exportReady: v.strictObject({ bytes: fileBytes }),
  /** Why it could not be made, as the sentence for whoever asked. */
  exportFailed: v.strictObject({ sentence: v.pipe(v.string(), v.maxLength(2000)) }),
  /** What runs the lab: names of programs. */
  about: v.strictObject({}),
};

export interface SurfaceSample {
  readonly x0: readonly number[];
  readonly x1: readonly number[];
  /** Row-major: values[j * x0.length + i] = f(x0[i], x1[j]). */
  readonly values: Float64Array;
}

export interface FieldSample {
  readonly x0: readonly number[];
  readonly x1: readonly number[];
  /** Pairs ∂f/∂x0, ∂f/∂x1 in the order of SurfaceSample. */
  readonly gradients: Float64Array;
}

export type FormulaReading =
  | { readonly ok: true; readonly tex: string }
  | {
      readonly ok: false;
      /** With the offending characters of what was typed. */
      readonly problem: FormulaProblem;
    };

export interface Probe {
  readonly f: number;
  /** The exact gradient, and the central difference. */
  readonly gradient: readonly number[];
  readonly numerical: readonly number[];
  /** Of the Hessian, ascending. */
  readonly eigenvalues: readonly number[];
  /** 2/λmax: plain gradient descent near a minimum is stable below it; null where λmax ≤ 0. */
  readonly limit: number | null;
}

/** Both gradients at many points: ∂f/∂xᵢ of point k at [k * n + i]. */
export interface GradientPair {
  readonly exact: Float64Array;
  readonly numerical: Float64Array;
}

/** One relative error for each h that was asked for; see core/rounding. */
export interface ErrorsOverH {
  readonly measured: Float64Array;
  readonly truncation: Float64Array;
  readonly rounding: Float64Array;
  /** The h with the least sum of both; Infinity where f has no third derivative. */
  readonly best: number;
}

/** The slices of f through a point, in the order in which they were asked for. */
export interface Slices {
  /** f at the point itself. */
  readonly f: number;
  /** For each line, f with that coordinate moved by each of its offsets. */
  readonly values: readonly Float64Array[];
  readonly slope: StepValues;
}

/** The notebook's cells, in the order in which they ran. */
export interface Notebook {
  readonly start: readonly number[];
  readonly cells: readonly {
    readonly lr: number;
    readonly steps: number;
    /** Packed rows (see core/trajectory) of the run on the one array, and of that from a copy. */
    readonly shared: Float64Array;
    readonly copied: Float64Array;
  }[];
}

export interface SweepPart {
  readonly job: 'sweep';
  /** The index of the first rate in this part. */
  readonly from: number;
  readonly total: number;
  readonly lr: Float64Array;
  /** Index into `outcomeKinds`. */
  readonly kind: Uint8Array;
  /** The step from which the verdict holds. */
  readonly step: Float64Array;
  /** The step of arrival at a minimum; NaN where there was none. */
  readonly arrived: Float64Array;
  /** f at the end of the run. */
  readonly f: Float64Array;
  /** Index into the objective's minima, −1 for none of them. */
  readonly minimum: Int16Array;
  /** As `arrived`, of a run of at least TRIAL_STEPS steps, as are `overshot` and `rose`. */
  readonly reached: Float64Array;
  /** 1 where the run got away because lr is too large. */
  readonly overshot: Uint8Array;
  /** 1 where f was above its first value on the way. */
  readonly rose: Uint8Array;
}

/** What became of a run at each of many rates: the columns of a sweep that say which is right. */
export type RateTrials = Pick<SweepPart, 'lr' | 'kind' | 'reached' | 'overshot' | 'rose'>;

export interface BasinPart {
  readonly job: 'basin';
  /** The first row (of constant x1) in this part, how many rows it has and the whole has. */
  readonly from: number;
  readonly rows: number;
  readonly total: number;
  readonly columns: number;
  readonly kind: Uint8Array;
  /** Index into `minima`, −1 for none of them. */
  readonly minimum: Int16Array;
  readonly step: Float64Array;
  readonly f: Float64Array;
  /** The objective's known minima, then the others at which runs arrived so far. */
  readonly minima: readonly (readonly number[])[];
}

/** Rows of a run as they come: see core/trajectory. */
export interface TrajectoryPart {
  readonly job: 'descend' | 'rivals';
  readonly dimension: number;
  /** The step of the first row in `rows`. */
  readonly from: number;
  readonly rows: Float64Array;
  /** How many rows the whole run has. */
  readonly total: number;
  /** With the last part only. */
  readonly outcome: Outcome | null;
  /** Of its steps until it arrived at a minimum, or else of all; with the last part only. */
  readonly evaluations?: Evaluations;
}

export interface Replies {
  surface: SurfaceSample;
  field: FieldSample;
  formula: FormulaReading;
  probe: Probe;
  gradients: GradientPair;
  errors: ErrorsOverH;
  step: StepValues;
  trials: readonly Trial[];
  slices: Slices;
  script: Parsed<Script>;
  sharedInitX: Notebook;
  descend: TrajectoryPart;
  rivals: TrajectoryPart;
  sweep: SweepPart;
  rateTrials: RateTrials;
  basin: BasinPart;
  continue: TrajectoryPart | SweepPart | BasinPart;
  boot: Boot;
  /** null: the user closed the dialog. */
  openFile: GivenFile | null;
  saveFile: { readonly name: string } | null;
  /** null: there is none, or it was taken already. */
  takeFile: GivenFile | null;
  recentFiles: readonly RecentFile[];
  openRecent: GivenFile | null;
  clearRecent: null;
  copyText: null;
  unsaved: null;
  askUnsaved: UnsavedAnswer;
  close: null;
  autosave: null;
  autosaveSetUps: null;
  saveSettings: null;
  ownLessons: {
    readonly lessons: BroughtBack['lessons'];
    /** Why one of them is not there. */
    readonly notice: Problem | null;
  };
  keepLesson: null;
  removeLesson: null;
  opening: null;
  stands: null;
  leftOut: BroughtBack;
  fullScreen: null;
  presenting: null;
  snapshotReady: null;
  print: null;
  /** The name it got; null: the user closed the dialog. */
  filePart: null;
  saveExport: { readonly name: string } | null;
  copyPicture: null;
  pdf: Uint8Array<ArrayBuffer>;
  exportReady: null;
  exportFailed: null;
  /** Each with its version. */
  about: readonly string[];
}

export const requests = { ...coreRequests, ...shellRequests };

export type CoreKind = keyof typeof coreRequests;
export type ShellKind = keyof typeof shellRequests;
export type Kind = keyof typeof requests;
/** What a handler is given. */
export type Body<K extends Kind> = v.InferOutput<(typeof requests)[K]>;
/** What is sent: a session goes as its file has it. */
export type Sent<K extends Kind> = v.InferInput<(typeof requests)[K]>;

export type FailureCode =
  /** The request did not fit its schema or came from elsewhere. */
  | 'refused'
  /** The worker died or hung while it had this request; it has been restarted. */
  | 'lost'
  /** The core or main met an error; `message` says which. */
  | 'failed'
  /** The user's file or its place is not usable; `problem` says why. */
  | 'unusable';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: string;
      readonly problem?: Problem;
    };

/**
 * What main asks of the window: a command, to take a file that it was given, to close if nothing is lost, to
 * end the lab and begin another one in the same page.
 */
export type Asked = CommandId | 'takeFile' | 'leave' | 'startAgain';

/** What the preload puts on `window.descentLab`: one way to ask, one way to be told. */
export interface Bridge {
  request(kind: string, body: unknown): Promise<Result<unknown>>;
  /** @returns a function that ends the subscription */
  onCommand(listener: (asked: Asked) => void): () => void;
  /** A `File` that was dropped on the window joins the recent ones. */
  remember(file: object): void;
}

/** What goes to the worker: one call, its body already checked; one answer, matched by `seq`. */
export type CoreCall = {
  readonly [K in CoreKind]: { readonly seq: number; readonly kind: K; readonly body: Body<K> };
}[CoreKind];

export type CoreAnswer =
  | { readonly seq: number; readonly ok: true; readonly value: Replies[CoreKind] }
  | { readonly seq: number; readonly ok: false; readonly message: string };
