// Runs as JSON, one row a line.

import { headOf } from './head';
import { jsonText } from './json-text';
import { summaryOf, type RecordedRun, type Recording } from './recorded-run';
import { allSteps, portions, type StepRange } from './step-range';

type Written = Pick<RecordedRun, 'run' | 'trajectory' | 'outcome'>;

/** @yields the text of one run piece by piece */
export function* jsonParts(
  { subject }: Pick<Recording, 'subject'>,
  { run, trajectory, outcome }: Written,
  steps: StepRange = allSteps,
): Generator<string> {
  yield* fields(headOf({ run, subject }), trajectory, steps);
  yield `"outcome":${jsonText(outcome)}}\n`;
}

/** The same of several, each with its name and what compares it. */
export function* comparedJsonParts(
  recording: Recording,
  steps: StepRange = allSteps,
): Generator<string> {
  yield '{"runs":[\n';
  for (const [k, recorded] of recording.runs.entries()) {
    const { name, run, trajectory, outcome } = recorded;
    const head = headOf({ run, subject: recording.subject });
    yield* fields({ name, ...head, ...summaryOf(recording, recorded) }, trajectory, steps);
    yield `"outcome":${jsonText(outcome)}}${k + 1 < recording.runs.length ? ',' : ''}\n`;
  }
  yield ']}\n';
}

/** An object that begins with `head` and is left open behind its trajectory. */
function* fields(
  head: object,
  trajectory: RecordedRun['trajectory'],
  steps: StepRange,
): Generator<string> {
  yield `${jsonText(head).slice(0, -1)},"trajectory":[\n`;
  let before = '';
  for (const { from, end } of portions(steps, trajectory.length)) {
    const rows: string[] = [];
    for (let step = from; step < end; step++) {
      const slope = Array.from({ length: trajectory.dimension }, (_, i) =>
        trajectory.gradient(step, i),
      );
      const x = [...trajectory.point(step)];
      rows.push(jsonText({ step, x, f: trajectory.f(step), gradient: slope }));
    }
    yield before + rows.join(',\n');
    before = ',\n';
  }
  yield '\n],';
}
