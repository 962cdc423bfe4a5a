// Why something is no session, in words of the file and not of the schema that found it out.

import { excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';
import { limits } from '../../../core/expression/parse/limits';
import { MAX_INPUT } from '../../../shared/session/fields';
import { pictures } from '../../../shared/pane-ids';
import { controlWords } from '../control-words';
import { bounds } from '../../../shared/bounds';

export const sessionProblems = {
  noSession:
    'This is not a Descent Lab session: it must be a JSON object with "format": "descent-lab" and "version": 2.',
  newerSession: ({ version }) =>
    `This file comes from a newer Descent Lab ("version": ${version}); this one reads "version": 1 and 2.`,
  unknownField: ({ path }) => `Unknown field “${excerpt(path)}”.`,
  startShape: '“start” must hold one number for each variable of the function, as in [-3, 4].',
  axesShape:
    '“axes” must hold two different variables of the function, counted from 0, as in [0, 1].',
  netShape: `“net” must hold two inputs from ${-MAX_INPUT} to ${MAX_INPUT} and a class 0, 1 or 2, as in {"x": [0.6, 0.9], "t": 2}; only simplenet has one.`,
  expressionShape: `A formula in “objective” must be a text of 1 to ${limits.characters} characters, as in {"expression": "x0^2 + x1^2"}.`,
  objectiveShape:
    '“objective” must be an object such as {"id": "book"} or {"expression": "x0^2 + x1^2"}.',
  objectiveTwice: '“objective” must have an "id" or an "expression", not both.',
  optimizerShape:
    '“optimizer” must be an object with an "id", and with numbers as "params" if there are any.',
  scheduleShape:
    '“schedule” must be an object with an "id", and with numbers as "params" if there are any.',
  noiseShape:
    '“noise” must hold a "sigma" that is not below 0 and a whole number from 0 as "seed", as in {"sigma": 0.1, "seed": 1}.',
  nameShape: `“name” must be a text of at most ${bounds.name} characters.`,
  styleShape: `“style” must be a whole number from 0 to ${bounds.runs - 1}: the colour and marker of a run.`,
  runsShape: `“runs” must be a list of 1 to ${bounds.runs} runs.`,
  runShape: 'A run must be an object, as in {"lr": 10, "steps": 12}.',
  twoActive: 'Only one of “runs” can be active: take "active": true from the others.',
  styleTwice: 'Two of “runs” have the same “style”: give each its own, or leave it out.',
  inRun: ({ run, why }, say) => `In run ${run} of “runs”: ${say(why)}`,
  titleShape: `“title” must be a text of at most ${bounds.title} characters.`,
  noteShape: `“note” must be a text of at most ${bounds.note} characters.`,
  lockedShape: '“locked” must be a list of controls, each at most once, as in ["lr", "start"].',
  shownShape: `“shown” must be a list of parts of the screen, each at most once, with one of ${pictures.join(', ')} among them.`,
  notListed: ({ list, choices, text }) =>
    `“${list}” may list ${choices.join(', ')}, but not “${excerpt(text)}”.`,
  noSetUps:
    'This is not a list of set-ups: it must be a JSON object with "format": "descent-lab-setups" and "version": 1.',
  newerSetUps: ({ version }) =>
    `This list of set-ups comes from a newer Descent Lab ("version": ${version}); this one reads "version": 1.`,
  setUpsShape: `“setups” must be a list of 1 to ${bounds.setUps} sessions.`,
  inSetUp: ({ k, why }, say) => `In set-up ${k}: ${say(why)}`,
  locked: ({ control }) =>
    `This set-up locks the ${controlWords[control]}. Unlock it in the list of set-ups.`,
} satisfies Partial<ProblemTexts>;
