// The trust boundary: everything the window asks passes here once. The sender is checked, the
// kind is known, the body fits its schema and is a copy; only then is somebody asked to answer.
// Whatever happens, the window gets a Result; nothing is thrown across.

import * as v from 'valibot';
import { excerpt } from '../../i18n/excerpt';
import type { CoreClient } from '../../shared/protocol/clients';
import { failure } from '../../shared/protocol/failure';
import {
  coreRequests,
  requests,
  type Body,
  type CoreKind,
  type Kind,
  type Replies,
  type Result,
  type ShellKind,
} from '../../shared/protocol/protocol';

export type ShellHandlers = {
  readonly [K in ShellKind]: (body: Body<K>) => Promise<Result<Replies[K]>>;
};

/**
 * @param trusted the verdict on the sender
 * @param kind and
 * @param body as they came: nothing is known of them
 */
export async function answerRequest(
  core: CoreClient,
  shell: ShellHandlers,
  trusted: boolean,
  kind: unknown,
  body: unknown,
): Promise<Result<unknown>> {
  if (!trusted) return failure('refused', 'This sender may not ask for anything.');
  if (!isKind(kind)) return failure('refused', `There is no request “${describe(kind)}”.`);
  try {
    const parsed = v.safeParse(requests[kind], body, { abortEarly: true });
    if (!parsed.success) return failure('refused', `${kind}: ${misfit(parsed.issues[0])}`);
    return await dispatch(core, shell, kind, parsed.output);
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

const isKind = (kind: unknown): kind is Kind =>
  typeof kind === 'string' && Object.hasOwn(requests, kind);

const isCoreKind = (kind: Kind): kind is CoreKind => Object.hasOwn(coreRequests, kind);

/** `body` was parsed by the schema of `kind`; the compiler cannot see that the two belong together. */
function dispatch(core: CoreClient, shell: ShellHandlers, kind: Kind, body: unknown) {
  if (isCoreKind(kind)) return core.request(kind, body as Body<typeof kind>);
  const handler = shell[kind] as (body: unknown) => Promise<Result<unknown>>;
  return handler(body);
}

const describe = (kind: unknown): string =>
  typeof kind === 'string' ? excerpt(kind) : typeof kind;

function misfit(issue: v.BaseIssue<unknown>): string {
  const at = issue.path?.map((item) => String(item.key)).join('..') ?? 'body';
  return `${excerpt(at)}: expected ${excerpt(issue.expected ?? issue.type)}`;
}
