// What the figure follows from: the net, the W of the step shown, its values, and the weight that
// is looked at.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Net } from '../../../../core/objectives/simplenet';
import { sameObjective } from '../../../../shared/session/objective-info';
import type { Lab } from '../../../model/lab';
import { netValues, type NetValues } from './net-values';

/** A step of the run as the figure shows it. */
export interface NetAt {
  readonly net: Net;
  readonly step: number;
  readonly weights: Float64Array;
  readonly values: NetValues;
  /** ∂L/∂W as the run uses it: numerical or analytic. */
  readonly slope: Float64Array;
}

export interface NetModel {
  /** null while something else than the net is descended. */
  readonly shown: ReadonlySignal<NetAt | null>;
  /** The first and the last step of the run as far as it is here. */
  readonly ends: ReadonlySignal<readonly [NetValues, NetValues] | null>;
  /** The weight that is looked at, 0 … 5. */
  readonly selected: Signal<number>;
  readonly h: Signal<number>;
}

const FIRST_H = 0.1;

export function netModel(lab: Lab): NetModel {
  const { session, subject, results, whole } = lab;
  const run = computed(() => {
    const { value } = results.run;
    return value && sameObjective(value.request.objective, session.value.objective)
      ? value.trajectory
      : null;
  });
  /** W at a step; before the run is here, W at its start. */
  const weightsAt = (step: number): Float64Array =>
    run.value && run.value.length > 0
      ? Float64Array.from(run.value.point(Math.min(step, run.value.length - 1)))
      : Float64Array.from(session.value.start);

  return {
    shown: computed(() => {
      const { net } = subject.value;
      if (!net) return null;
      const weights = weightsAt(whole.value);
      const { gradient, h } = session.value;
      const values = netValues(net, weights, h);
      return { net, step: whole.value, weights, values, slope: values[gradient] };
    }),
    ends: computed(() => {
      const { net } = subject.value;
      if (!net) return null;
      const of = (step: number) => netValues(net, weightsAt(step), session.value.h);
      return [of(0), of((results.run.value?.trajectory.length ?? 1) - 1)];
    }),
    selected: signal(0),
    h: signal(FIRST_H),
  };
}
