// Which part of the plane is shown, and how it is scaled: the objective's own domain, a frame that
// holds the points of all runs or follows that of the active one, all steps on symmetric log axes, or
// what people zoomed to.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Trajectory } from '../../../core/run/trajectory';
import type { Outcome } from '../../../core/outcome/kinds';
import { sameObjective, type ObjectiveInfo } from '../../../shared/session/objective-info';
import type { RunRequest, Session } from '../../../shared/session/session';
import type { Playback } from '../playback';
import { scaleFocusOf, symlogOf, type ScaleFocus } from './scale-focus';
import { decadeAway, decadeOf, frameOf, homeOf, reachOf, type Home } from './follow-frame';
import { reachKeeper, type MeasuredPath } from './run-extent';
import { viewportOf, type Frame, type Viewport } from './viewport';
import { computedByValue } from '../computed-by-value';

export interface Scale {
  /** Where the picture goes; the viewport moves there. */
  readonly target: ReadonlySignal<Viewport>;
  readonly home: ReadonlySignal<Home>;
  /** Tenfold frames from home: 6 for one a million times as wide, −3 for a thousandth. */
  readonly decade: ReadonlySignal<number>;
  /** Whether the objective's own domain is shown, on linear axes. */
  readonly atHome: ReadonlySignal<boolean>;
  /** Whether people chose the frame themselves. */
  readonly zoomed: ReadonlySignal<boolean>;
  readonly symlog: ReadonlySignal<boolean>;
  /** Whether the runs that it follows take the frame away from the objective's own, at any step. */
  readonly leaves: ReadonlySignal<boolean>;
  /** The active run's first step that is not finite, or null; its frame stays at the one before. */
  readonly lostAt: ReadonlySignal<number | null>;
}

/** As much of a run as the scale follows, beside its path. */
interface ShownRun {
  readonly request: Pick<RunRequest, 'objective'>;
  /** null until the whole run is here. */
  readonly outcome: Outcome | null;
}

/** A run that is shown beside the active one. */
interface RivalRun {
  readonly result: ShownRun | null;
  /** On the plane. */
  readonly path: Trajectory | null;
}

export interface ScaleSources {
  readonly session: ReadonlySignal<Session>;
  readonly subject: ReadonlySignal<ObjectiveInfo>;
  readonly axes: ReadonlySignal<readonly [number, number]>;
  /** The active run. */
  readonly run: ReadonlySignal<ShownRun | null>;
  /** The active run on the plane. */
  readonly path: ReadonlySignal<Trajectory | null>;
  readonly rivals: ReadonlySignal<readonly RivalRun[]>;
  readonly minima: ReadonlySignal<readonly (readonly number[])[]>;
  readonly playback: Pick<Playback, 'step'>;
  readonly zoom: ReadonlySignal<Frame | null>;
}

export function createScale(sources: ScaleSources): Scale {
  const { session, subject, axes, run, path, rivals, minima, playback, zoom } = sources;
  const mode = computed(() => session.value.scale);
  const symlog = computed(() => mode.value === 'symlog');
  const home = computedByValue(() => {
    const { domain } = subject.value;
    const [i, j] = axes.value;
    return homeOf({ x0: domain[i] ?? [-1, 1], x1: domain[j] ?? [-1, 1] });
  });

  const extentOf = reachKeeper();
  /** The path with its extent; null while the run is still one of another objective. */
  const measured = (line: Trajectory | null, of: ShownRun | null): MeasuredPath | null => {
    if (!line || line.length === 0 || !of) return null;
    if (!sameObjective(of.request.objective, session.value.objective)) return null;
    const extent = extentOf(line);
    return extent.finite > 0 ? { line, extent } : null;
  };
  const measuredPath = computed(() => measured(path.value, run.value));
  /** All that are shown, the active one first. */
  const measuredPaths = computed(() =>
    [measuredPath.value, ...rivals.value.map((rival) => measured(rival.path, rival.result))].filter(
      (each) => each !== null,
    ),
  );
  const focus = computedByValue<ScaleFocus | null>(() => {
    const outcome = run.value?.outcome;
    if (!measuredPath.value || !outcome || (mode.value !== 'follow' && mode.value !== 'symlog')) {
      return null;
    }
    const { line, extent } = measuredPath.value;
    // On log axes a run that hardly moves is a dot among the numbers of the whole plane.
    if (mode.value === 'symlog' && outcome.kind === 'creeping') return null;
    return scaleFocusOf(line, extent, outcome.kind, minima.value, home.value);
  });

  /** The frame that holds a run at a step of the clock; on the way to the next step it holds both. */
  const decadeAt = ({ line, extent }: MeasuredPath, aim: ScaleFocus | null): number => {
    const step = playback.step.value;
    const row = Math.max(0, Math.min(Math.floor(step + 1e-9), extent.finite - 1));
    const next = step > row + 1e-9 ? Math.min(row + 1, extent.finite - 1) : row;
    const at = (k: number): number => {
      const point = [line.x(k, 0), line.x(k, 1)] as const;
      const inwards = aim ? decadeOf(reachOf(home.value, aim.centre, point)) : 0;
      if (aim && inwards < 0) return Math.min(0, Math.max(inwards, aim.deepest));
      return decadeAway(home.value, point);
    };
    return next === row ? at(row) : Math.max(at(row), at(next));
  };
  /** The active run alone where it is followed, else all. */
  const followed = computed(() =>
    mode.value === 'follow' && measuredPath.value ? [measuredPath.value] : measuredPaths.value,
  );
  const decade = computed(() => {
    if (zoom.value || mode.value === 'fixed' || symlog.value || followed.value.length === 0)
      return 0;
    return Math.max(...followed.value.map((each) => decadeAt(each, focus.value)));
  });

  const target = computed(() => {
    if (symlog.value) return symlogOf(measuredPaths.value, focus.value, home.value, zoom.value);
    if (zoom.value) return viewportOf(zoom.value);
    return viewportOf(frameOf(home.value, focus.value?.centre ?? home.value.centre, decade.value));
  });
  // Parts of a run that change nothing of what is shown make no new viewport.
  let last: { readonly viewport: Viewport; readonly text: string } | null = null;
  const steadyTarget = computed(() => {
    const viewport = target.value;
    const { x0, x1 } = viewport;
    const text = JSON.stringify([
      x0.interval,
      x1.interval,
      x0.origin,
      x1.origin,
      x0.constant,
      x1.constant,
    ]);
    if (last?.text !== text) last = { viewport, text };
    return last.viewport;
  });

  return {
    target: steadyTarget,
    home,
    decade,
    atHome: computed(() => decade.value === 0 && !symlog.value && zoom.value === null),
    zoomed: computed(() => zoom.value !== null),
    symlog,
    leaves: computed(() => {
      if (symlog.value) return true;
      if (zoom.value || mode.value === 'fixed') return false;
      const outside = followed.value.some(({ extent: { low, high } }) =>
        [low, high].some((point) => decadeAway(home.value, point) > 0),
      );
      return outside || (focus.value !== null && focus.value.deepest < 0);
    }),
    lostAt: computed(() => {
      const active = measuredPath.value;
      return active && active.extent.finite < active.line.length ? active.extent.finite : null;
    }),
  };
}
