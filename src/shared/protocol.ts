// Every message that the window can send, declared once: a row in a table of schemas and a row
// in the table of replies. The compiler then demands its handler, and main checks its body.

import * as v from 'valibot';
import type { Outcome } from '../core/outcome-kinds';
import type { Words } from '../core/words';
import { fields } from './fields';
import { runSchema, sessionSchema, type Session } from './session';

const objective = runSchema.pipe[0].entries.objective;

/** Sample positions along one axis, in the order in which the answer lists them. */
const positions = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2), v.maxLength(513));

/** Answered by the core, in the worker. */
export const coreRequests = {
  /** f over the grid x0 × x1. */
  surface: v.strictObject({ objective, x0: positions, x1: positions }),
  /** ∇f over the grid x0 × x1. */
  field: v.strictObject({
    objective,
    x0: positions,
    x1: positions,
    gradient: runSchema.pipe[0].entries.gradient,
    h: v.pipe(v.number(), v.check(fields.h.accepts)),
  }),
  /** Begins a run; the answer holds its first part. */
  descend: runSchema,
  /** The next part of the run begun last. */
  continue: v.strictObject({}),
};

/** Answered by main itself. */
export const shellRequests = {
  /** What to start with; asked once by a new window. */
  boot: v.strictObject({}),
  openSession: v.strictObject({}),
  saveSession: v.strictObject({ session: sessionSchema }),
  /** Kept for the next start and after a crash. */
  autosave: v.strictObject({ session: sessionSchema }),
  /** Into full screen or out of it. */
  fullScreen: v.strictObject({}),
  /** Writes a picture of the window where `--snapshot` said, then quits. */
  snapshotReady: v.strictObject({}),
  print: v.strictObject({}),
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

/** Rows of a run as they come: see core/trajectory. */
export interface TrajectoryPart {
  readonly dimension: number;
  /** The step of the first row in `rows`. */
  readonly from: number;
  readonly rows: Float64Array;
  /** How many rows the whole run has. */
  readonly total: number;
  /** With the last part only. */
  readonly outcome: Outcome | null;
}

export interface Boot {
  /** From a file, the command line, or the autosave; null for the default. */
  readonly session: Session | null;
  /** The system's language choice. */
  readonly language: 'ko' | 'en';
  /** Something to tell the user once, e.g. why a file was not opened. */
  readonly notice: Words | null;
  /** The window is to draw one picture at its last step and say `snapshotReady`. */
  readonly snapshot: boolean;
}

export interface Replies {
  surface: SurfaceSample;
  field: FieldSample;
  descend: TrajectoryPart;
  continue: TrajectoryPart;
  boot: Boot;
  /** null: the user closed the dialog. */
  openSession: { readonly name: string; readonly session: Session } | null;
  saveSession: { readonly name: string } | null;
  autosave: null;
  fullScreen: null;
  snapshotReady: null;
  print: null;
}

export const requests = { ...coreRequests, ...shellRequests };

export type CoreKind = keyof typeof coreRequests;
export type ShellKind = keyof typeof shellRequests;
export type Kind = keyof typeof requests;
export type Body<K extends Kind> = v.InferOutput<(typeof requests)[K]>;

export type FailureCode =
  /** The request did not fit its schema or came from elsewhere. */
  | 'refused'
  /** The worker died or hung while it had this request; it has been restarted. */
  | 'lost'
  /** The core or main met an error; `message` says which. */
  | 'failed'
  /** The user's file or its place is not usable; `words` says why. */
  | 'unusable';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: string;
      readonly words?: Words;
    };

/** What main's menu may ask of the window. */
export const commandIds = [
  'open',
  'save',
  'undo',
  'redo',
  'playPause',
  'stepBack',
  'stepForward',
  'firstStep',
  'lastStep',
  'restart',
  'presenter',
  'fullScreen',
  'print',
  'defaultView',
] as const;
export type CommandId = (typeof commandIds)[number];

/** What the preload puts on `window.descentLab`: one way to ask, one way to be told. */
export interface Bridge {
  request(kind: string, body: unknown): Promise<Result<unknown>>;
  /** @returns a function that ends the subscription */
  onCommand(listener: (command: CommandId) => void): () => void;
}
