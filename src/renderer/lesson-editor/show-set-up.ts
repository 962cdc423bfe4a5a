// The lab as a step of the draft begins; its author goes on from there.

import { batch } from '@preact/signals';
import type { StepFile } from '../../shared/lessons/lesson-file';
import { sessionOfStep } from '../lessons/step-session';
import { showSession } from '../model/operations';
import type { Bench } from '../panel/lab-context';

export function showSetUp({ lab, lessons, draft }: Bench, step: StepFile): void {
  batch(() => {
    if (lessons.lesson.peek()) lessons.close();
    showSession(lab, sessionOfStep({ ...step, session: step.session ?? {} }, lab.session.peek()));
    lab.looks.set({ more: true });
    draft.go('lab');
  });
}
