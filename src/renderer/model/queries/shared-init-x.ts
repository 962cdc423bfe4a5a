// The notebook's cells on one shared array, asked for once: when they are first looked at.

import { computed } from '@preact/signals-core';
import type { Notebook } from '../../../shared/protocol/protocol';
import type { Query } from './query';
import type { QuerySources } from './sources';

const EVERYTHING = {};

export const sharedInitXQuery = ({
  looks: { sharedArray },
}: {
  readonly looks: Pick<QuerySources['looks'], 'sharedArray'>;
}): Query<'sharedInitX', Notebook> => ({
  kind: 'sharedInitX',
  wanted: computed(() => (sharedArray.value ? EVERYTHING : null)),
  collect: () => (notebook) => notebook,
  constant: true,
});
