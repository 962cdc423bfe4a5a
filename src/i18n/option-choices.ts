// What can stand after an option, as the help lists it.

import { objectives } from '../core/objectives';
import { optimizerIds, optimizers } from '../core/optimizers';
import { schedules } from '../core/schedules';
import { formats } from '../shared/options/read-options';
import { exportKinds, exportScales, exportViews } from '../shared/export/kinds';
import { languageChoices, themes } from '../shared/session/session';
import { gradientKinds } from '../shared/session/session-run';

export interface OptionChoices {
  readonly functions: string;
  readonly optimizers: string;
  readonly parameters: string;
  readonly schedules: string;
  readonly gradients: string;
  readonly formats: string;
  readonly languages: string;
  readonly themes: string;
  readonly suffixes: string;
  readonly views: string;
  readonly scales: string;
}

const list = (words: readonly string[]): string => words.join(' | ');

export const optionChoices: OptionChoices = {
  functions: list(objectives.map(({ id }) => id)),
  optimizers: list(optimizerIds),
  parameters: list(
    optimizers.flatMap(({ id, params }) =>
      params.map((param) => `${id} ${param.id}=${param.default}`),
    ),
  ),
  schedules: list(
    schedules.map(({ id, params }) => {
      const tuned = params.map((param) => `${param.id}=${param.default}`);
      return tuned.length > 0 ? `${id}[:${tuned.join(',')}]` : id;
    }),
  ),
  gradients: list(gradientKinds),
  formats: list(formats),
  languages: list(languageChoices),
  themes: list(themes),
  suffixes: list(exportKinds),
  views: list(exportViews),
  scales: list(exportScales.map(String)),
};
