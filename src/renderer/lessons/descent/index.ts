// Lesson (d): the update rule, symbol by symbol, and the notebook's run with it.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { descentTexts as en } from './en';
import { descentTexts as ko } from './ko';

export const descentLesson = defineLesson({
  id: 'descent',
  section: '4.4.1',
  minutes: 15,
  texts: { en, ko },
  steps: {
    rule: {
      session: { lr: 0.01, steps: 10 },
      symbols: [
        { tex: 'x \\leftarrow', code: 'init_x', field: 'start' },
        { tex: '\\eta', code: 'lr', field: 'lr' },
        { tex: '\\nabla f(x)', code: 'grad', field: 'gradient' },
        { tex: 'n', code: 'step_num', field: 'steps' },
      ],
      controls: ['lr'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: -2.4, tolerance: 0.001 },
      done: [
        { check: 'lr', is: 0.1 },
        { check: 'step', from: 1 },
      ],
      demo: { change: { lr: 0.1 }, at: 1 },
    },
    arrive: {
      session: { steps: 10 },
      controls: ['steps'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'steps', from: 100 }, { check: 'lastStep' }],
      demo: { change: { steps: 100 }, at: 100 },
    },
    lr: {
      session: {},
      controls: ['lr'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: 1, tolerance: 0 },
      done: [
        { check: 'lr', is: 0.5 },
        { check: 'step', from: 1 },
      ],
      demo: { change: { lr: 0.5 }, at: 1 },
    },
    'step-num': {
      session: { lr: 0.01 },
      at: 'last',
      controls: ['steps'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'lr', is: 0.01 },
        { check: 'outcome', is: 'converged' },
      ],
      demo: { change: { steps: 1000 } },
    },
  },
});
