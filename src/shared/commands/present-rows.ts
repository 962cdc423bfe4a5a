// The commands of whoever presents, most of them on a single key.

import type { CommandRow } from './command-row';

/** A key of whoever presents: when no control wants it. */
const presenting = <P extends string>(press: P) =>
  ({ press, where: 'page', only: 'presenting' }) as const;

/** A digit of whoever presents without set-ups; with Shift always. */
const preset = <D extends string>(digit: D) =>
  [
    { press: digit, where: 'page', only: 'presentingPresets' },
    { press: `Shift+${digit}`, where: 'page', only: 'presenting' },
  ] as const;

/** A digit of whoever presents a list of set-ups. */
const setUpRow = <const I extends string>(id: I, digit: string) =>
  ({
    id,
    group: 'present',
    keys: [{ press: digit, where: 'page', only: 'presentingSetUps' }],
  }) as const;

export const presentRows = [
  { id: 'lrUp', group: 'present', keys: [presenting('Up')] },
  { id: 'lrDown', group: 'present', keys: [presenting('Down')] },
  { id: 'lrTooLarge', group: 'present', keys: preset('1') },
  { id: 'lrRight', group: 'present', keys: preset('2') },
  { id: 'lrTooSmall', group: 'present', keys: preset('3') },
  setUpRow('setUp1', '1'),
  setUpRow('setUp2', '2'),
  setUpRow('setUp3', '3'),
  setUpRow('setUp4', '4'),
  setUpRow('setUp5', '5'),
  setUpRow('setUp6', '6'),
  setUpRow('setUp7', '7'),
  setUpRow('setUp8', '8'),
  setUpRow('setUp9', '9'),
  { id: 'figureAlone', group: 'present', keys: [presenting('S')] },
  { id: 'fieldAlone', group: 'present', keys: [presenting('F')] },
  { id: 'chartAlone', group: 'present', keys: [presenting('C')] },
  { id: 'otherView', group: 'present', keys: [presenting('V')] },
  { id: 'reasons', group: 'present', keys: [presenting('W')] },
  { id: 'numbers', group: 'present', keys: [presenting('N')] },
  { id: 'laser', group: 'present', keys: [presenting('L')] },
  { id: 'spotlight', group: 'present', keys: [presenting('K')] },
  { id: 'spotWider', group: 'present', keys: [presenting('Plus')] },
  { id: 'spotNarrower', group: 'present', keys: [presenting('Minus')] },
  // Clickers have a key for it that sends a full stop.
  { id: 'blank', group: 'present', keys: [presenting('B'), presenting('Period')] },
  {
    id: 'stepOut',
    group: 'present',
    keys: [{ press: 'Escape', where: 'anywhere', only: 'presenting' }],
  },
] as const satisfies readonly CommandRow[];
