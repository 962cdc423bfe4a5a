// What the core answered. Written by `compute` alone.

import { signal } from '@preact/signals-core';
import type { Outcome } from '../../core/outcome-kinds';
import type { Trajectory } from '../../core/trajectory';
import type { Words } from '../../core/words';
import type { FieldSample, Probe, SurfaceSample } from '../../shared/protocol';
import type { RunRequest } from '../../shared/session';

/** A sample together with the key of the objective it was taken of: a view must not mix two. */
export interface Sampled<T> {
  readonly objective: string;
  readonly sample: T;
}

/** A run as far as it has arrived. */
export interface RunResult {
  readonly request: RunRequest;
  readonly trajectory: Trajectory;
  /** Rows of the whole run; `trajectory.length` of them are here. */
  readonly total: number;
  /** null until the whole run is here. */
  readonly outcome: Outcome | null;
}

export class Results {
  readonly surface = signal<Sampled<SurfaceSample> | null>(null);
  readonly field = signal<Sampled<FieldSample> | null>(null);
  readonly run = signal<RunResult | null>(null);
  /** The formula of the objective in TeX; null while a typed one has not been read. */
  readonly tex = signal<string | null>(null);
  /** What is known of the point that the pointer is over; null for none. */
  readonly probe = signal<(Probe & { readonly at: readonly number[] }) | null>(null);
  /** What went wrong with the last computation, if it did. */
  readonly failure = signal<Words | null>(null);
}
