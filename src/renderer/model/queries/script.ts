// The run as a Python script, while somebody reads it.

import type { Replies } from '../../../shared/protocol/protocol';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { QuerySources } from './sources';

export const scriptQuery = ({
  request,
  looks: { code },
}: QuerySources): Query<'script', Replies['script']> => ({
  kind: 'script',
  wanted: computedByValue(() => (code.value ? { run: request.value } : null)),
  collect: () => (script) => script,
});
