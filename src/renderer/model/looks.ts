// How the lab is looked at: what is open, pointed at, enlarged. Beside the session, and not saved.

import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { CloseUp } from './line-window';
import type { ExportFormId } from './export/export-form-id';
import type { BesideId, CoverId, ViewId } from '../../shared/pane-ids';
import type { StepSymbol } from './step-symbol';
import type { Eye } from './viewport/eye';

const atFirst = {
  /** A point of the plane that the pointer is over, shown in every view; null for none. */
  hover: null as readonly [number, number] | null,
  /** The style of the run that the pointer or the focus is on: the others fade. null for none. */
  pointedRun: null as number | null,
  /** From where the surface is looked at; null for the view that its function opens with. */
  eye: null as Eye | null,
  /** Radians that the eye has gone around from there: in a film it does. */
  around: 0,
  /** The coordinate along which the secant and the error over h are shown. */
  errorAxis: 0,
  /** How near the secant is seen. */
  closeUp: null as CloseUp,
  /** Whether the arithmetic of the step, and the notebook's shared array, are open. */
  arithmetic: false,
  sharedArray: false,
  /** Whether the replay of the shared array has reached the end of its last cell since the step opened. */
  replayed: false,
  /** Whether a view draws the steps that a line search tries. */
  trials: false,
  /** Whether the map of the course is open. */
  courseMap: false,
  /** Whether the session is shown as Python. */
  code: false,
  /** Whether the list of set-ups is open. */
  setUps: false,
  /** Whether the palette of commands, and the list of keys, are open. */
  palette: false,
  keys: false,
  /** Whether what can leave is open, and which of it is chosen. */
  exporting: false,
  exportForm: 'picture' as ExportFormId,
  /** Whether the code of the session is shown, and the box for another. */
  share: false,
  paste: false,
  /** Whether the settings are open. */
  settings: false,
  presenter: false,
  /** Whether the lab shows everything it has, and not its essentials alone. */
  more: false,
  /** Whether the whole lab is open over a lesson. */
  wholeLab: false,
  /** The view that has all the room; null where views share it. */
  alone: null as ViewId | null,
  /** What the projector shows beside the figure. */
  second: 'field' as BesideId,
  /** The view that is chosen where there is room for one. */
  tab: 'figure' as ViewId,
  /** Whether the reasons of the verdict are unfolded, and whether the projector shows this step's numbers. */
  reasons: false,
  numbers: false,
  /** Whether the table that compares the runs is open. */
  comparison: false,
  /** What is covered until a prediction is made: `Covers` alone writes it. */
  covered: [] as readonly CoverId[],
  /** Whether what is what is written on the surface and the field. */
  labels: true,
  /** Whether the arrows of the step are drawn; null: where the method asks for them. */
  stepArrows: null as boolean | null,
  /** The quantity of the step that is pointed at, or has the focus: it lights up wherever it stands. */
  symbol: null as StepSymbol | null,
  /** Whether the start has been dragged: then nobody needs to be told that it can be. */
  startMoved: false,
  /** Whether a sheet is open: it is printed in place of the window. */
  sheet: false,
  /** Whether the window is about to be printed: paper is light. */
  printing: false,
  /** The run whose name is being typed, by its style; null for none. */
  renamedRun: null as number | null,
  /** Whether the screen is dark, so that a class looks at its teacher. */
  blank: false,
  /** With what the teacher points. */
  pointer: null as 'laser' | 'spotlight' | null,
  /** The radius of the spotlight, in hundredths of the window's height. */
  spot: 20,
};

const SPOT = { least: 8, most: 60, factor: 1.25 };

/** The spotlight's next size, within what is of use. */
export const resizedSpot = (spot: number, direction: 1 | -1): number =>
  Math.min(SPOT.most, Math.max(SPOT.least, spot * SPOT.factor ** direction));

type LookValues = typeof atFirst;

export type Looks = {
  readonly [K in keyof LookValues]: ReadonlySignal<LookValues[K]>;
} & {
  /** The only writer. */
  readonly set: (patch: Partial<LookValues>) => void;
};

/** Whether something is covered until a prediction is made. */
export const isCovered = ({ covered }: Pick<Looks, 'covered'>, id: CoverId): boolean =>
  covered.value.includes(id);

export function createLooks(): Looks {
  const signals = Object.fromEntries(
    Object.entries(atFirst).map(([name, value]) => [name, signal(value)]),
  ) as { readonly [K in keyof LookValues]: Signal<LookValues[K]> };
  return {
    ...signals,
    set: (patch) =>
      batch(() => {
        for (const [name, value] of Object.entries(patch)) {
          (signals[name as keyof LookValues] as Signal<unknown>).value = value;
        }
      }),
  };
}
