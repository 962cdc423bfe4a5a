import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import type { CommandRow } from '../../shared/commands/command-row';
import { commandRows } from '../../shared/commands/registry';
import { objectives } from '../../core/objectives';
import type { Bench } from '../panel/lab-context';
import { ranked } from './rank';
import { entryOf, inEach } from './entry';
import { commandOffers } from './sources/command-offers';

vi.stubGlobal('navigator', { userAgent: 'X11; Linux x86_64' });

const rows: readonly CommandRow[] = commandRows;
const entries = objectives.map(({ id }) =>
  entryOf({
    id,
    group: inEach((t) => t.names.function),
    name: inEach((t) => t.objectives[id].name),
    run: () => {},
  }),
);

test('a function is the first answer to its name, in each language, and its group finds all', () => {
  for (const entry of entries) {
    for (const name of Object.values(entry.name)) expect(ranked(entries, name)[0]).toBe(entry);
  }
  for (const group of ['함수', 'function']) {
    expect(ranked(entries, group)).toHaveLength(entries.length);
  }
});

const offersOf = (stateOf: (id: string) => object) => {
  const commandStates = Object.fromEntries(rows.map(({ id }) => [id, stateOf(id)]));
  return commandOffers({ commands: {}, commandStates } as unknown as Bench);
};

test('every command but the palette itself, which the menu has, can be found', () => {
  const reached = [...offersOf(() => ({})).map(({ id }) => id), 'command-palette'];
  expect(reached.toSorted()).toEqual(rows.map(({ id }) => `command-${id}`).toSorted());
  expect(rows.find(({ id }) => id === 'palette')?.menu).toBeDefined();
});

test('what makes no sense now is not offered', () => {
  const offers = offersOf((id) => ({
    enabled: signal(id !== 'undo'),
    pressed: signal(id === 'code'),
  }));
  expect(offers).toHaveLength(rows.length - 2);
  expect(offers.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['command-code']);
});
