// What main and the worker say to each other: one call, one answer, matched by number.

import type { Body, CoreKind, Replies } from './protocol';

/** A call whose body main has already checked. */
export type CoreCall = {
  readonly [K in CoreKind]: { readonly seq: number; readonly kind: K; readonly body: Body<K> };
}[CoreKind];

export type CoreAnswer =
  | { readonly seq: number; readonly ok: true; readonly value: Replies[CoreKind] }
  | { readonly seq: number; readonly ok: false; readonly message: string };
