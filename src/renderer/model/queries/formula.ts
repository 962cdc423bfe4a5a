// The formula of the objective in TeX: the catalogue has it, a typed one is read by the core.

import { objectiveInfo } from '../../../shared/session/objective-info';
import type { FormulaReading } from '../../../shared/protocol/protocol';
import type { RunRequest } from '../../../shared/session/session';
import type { Query } from './query';
import type { QuerySources } from './sources';

export const formulaQuery = ({
  objective,
}: QuerySources): Query<
  'formula',
  string | null,
  RunRequest['objective'],
  FormulaReading | null
> => ({
  kind: 'formula',
  wanted: objective,
  body: (ref) => ('expression' in ref ? ref : null),
  collect: () => (reading, ref) => {
    if (!reading) return objectiveInfo(ref).entry?.tex ?? null;
    return reading.ok ? reading.tex : null;
  },
});
