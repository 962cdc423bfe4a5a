// The runs of the lab as a file has them.

import { namesInFile } from '../../../formats/file-text';
import type { RecordedRun, Recording } from '../../../formats/recorded-run';
import type { StepRange } from '../../../formats/step-range';
import type { TextKind } from '../../../shared/export/kinds';
import type { Lab } from '../../model/lab';
import { shownRuns } from '../../model/lab-runs';

export interface NumberChoices {
  readonly kind: TextKind;
  readonly runs: 'active' | 'all';
  readonly steps: StepRange;
}

/** Code computes every step itself. */
export const hasSteps = (kind: TextKind): boolean => kind === 'csv' || kind === 'json';

/** @returns null while a run is being computed */
export function recordingOf(
  { runs, subject, texts }: Pick<Lab, 'runs' | 'subject' | 'texts'>,
  { kind, runs: which }: Pick<NumberChoices, 'kind' | 'runs'>,
): Recording | null {
  const one = kind === 'py' || which === 'active';
  const chosen = shownRuns(runs.value).filter(({ active }) => active || !one);
  const names = namesInFile(
    chosen.map(({ run }) => run),
    texts.value,
  );
  const recorded = chosen.flatMap(({ style, result }): RecordedRun[] => {
    if (!result?.outcome || !result.evaluations) return [];
    const { request, trajectory, outcome, evaluations } = result;
    return [{ name: names.get(style) ?? '', run: request, trajectory, outcome, evaluations }];
  });
  return recorded.length < chosen.length ? null : { subject: subject.value, runs: recorded };
}

/** How many rows a file of these steps has. */
export function rowCount({ runs }: Recording, { from, to }: StepRange): number {
  const length = Math.max(...runs.map(({ trajectory }) => trajectory.length));
  return Math.max(0, Math.min(to + 1, length) - from);
}
