// Every name that a formula may hold and what it means, those of Python's notebooks included.

import { functions, type FunctionName } from '../tree/functions';
import { constants, type ConstantName } from '../tree/tree';

export type Meaning =
  | { readonly kind: 'variable'; readonly index: number }
  /** x alone: x0, or each element in turn inside a sum. */
  | { readonly kind: 'x' }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'function'; readonly name: FunctionName }
  /** Written like functions, but with a meaning of their own in the tree. */
  | { readonly kind: 'power' | 'square' | 'where' | 'sum' };

/** Of a name before parentheses that hold its values. */
export type CallMeaning = Exclude<Meaning, ValueMeaning>;
/** Of a name that stands for a number. */
export type ValueMeaning = Extract<Meaning, { kind: 'variable' | 'x' | 'constant' }>;

const aliases = {
  arcsin: 'asin',
  arccos: 'acos',
  arctan: 'atan',
  arctan2: 'atan2',
  ln: 'log',
  absolute: 'abs',
  fabs: 'abs',
  minimum: 'min',
  maximum: 'max',
} as const satisfies Record<string, FunctionName>;

const fixed: readonly (readonly [string, Meaning])[] = [
  ['x0', { kind: 'variable', index: 0 }],
  ['x1', { kind: 'variable', index: 1 }],
  ['x[0]', { kind: 'variable', index: 0 }],
  ['x[1]', { kind: 'variable', index: 1 }],
  ['x_0', { kind: 'variable', index: 0 }],
  ['x_1', { kind: 'variable', index: 1 }],
  ['x', { kind: 'x' }],
  ['y', { kind: 'variable', index: 1 }],
  ['power', { kind: 'power' }],
  ['pow', { kind: 'power' }],
  ['square', { kind: 'square' }],
  ['where', { kind: 'where' }],
  ['sum', { kind: 'sum' }],
];

const keys = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** A map, so that no name of JavaScript's own (`constructor`, `__proto__`) is ever found. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...fixed,
  ...keys(constants).map((name) => [name, { kind: 'constant', name }] as const),
  ...keys(functions).map((name) => [name, { kind: 'function', name }] as const),
  ...keys(aliases).map((alias) => [alias, { kind: 'function', name: aliases[alias] }] as const),
]);

export const meaningOf = (name: string): Meaning | undefined => meanings.get(name);

/** What an unknown name is compared with; every short word is near x0 or pi. */
export const suggestible: readonly string[] = [...meanings.keys(), 'and', 'or', 'not'].filter(
  (name) => /^[a-z0-9]{3,}$/.test(name),
);

export const takesValues = (meaning: Meaning): meaning is CallMeaning =>
  meaning.kind !== 'variable' && meaning.kind !== 'x' && meaning.kind !== 'constant';

/** How many values a name takes in parentheses. */
export function takes(meaning: CallMeaning): { count: number; orMore: boolean } {
  switch (meaning.kind) {
    case 'function': {
      const { name } = meaning;
      return { count: functions[name].arity, orMore: name === 'min' || name === 'max' };
    }
    case 'power':
      return { count: 2, orMore: false };
    case 'where':
      return { count: 3, orMore: false };
    case 'square':
    case 'sum':
      return { count: 1, orMore: false };
  }
}
