// A list of set-ups: what a teacher has prepared for a lesson, session after session, as one file.

import { isLater, type Parsed } from '../session/fields';
import { parseSession, savedSession, type Session } from '../session/session';
import { bounds } from '../bounds';

export const SET_UPS_FORMAT = 'descent-lab-setups';

/** 1 … 50 sessions in the order in which they are shown. */
export type SetUps = readonly Session[];

/** Believes nothing: what `data` is as a list of set-ups, or what is wrong and in which of them. */
export function parseSetUps(data: unknown): Parsed<SetUps> {
  if (!isObject(data) || data['format'] !== SET_UPS_FORMAT) return refused({ code: 'noSetUps' });
  const { format: _, version, setups, ...rest } = data;
  if (isLater(version, 1)) return refused({ code: 'newerSetUps', version });
  if (version !== 1) return refused({ code: 'noSetUps' });
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return refused({ code: 'unknownField', path: unknown });
  if (!Array.isArray(setups) || setups.length < 1) return refused({ code: 'setUpsShape' });
  return parseList(setups);
}

function parseList(list: readonly unknown[]): Parsed<SetUps> {
  if (list.length > bounds.setUps) return refused({ code: 'setUpsShape' });
  const sessions: Session[] = [];
  for (const [k, one] of list.entries()) {
    const session = parseSession(one);
    if (!session.ok) return refused({ code: 'inSetUp', k: k + 1, why: session.problem });
    sessions.push(session.value);
  }
  return { ok: true, value: sessions };
}

const savedSetUps = (setUps: SetUps) => ({
  format: SET_UPS_FORMAT,
  version: 1,
  setups: setUps.map(savedSession),
});

/** The text of its file. */
export const setUpsText = (setUps: SetUps): string =>
  `${JSON.stringify(savedSetUps(setUps), null, 2)}\n`;

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const refused = (problem: (Parsed<never> & { ok: false })['problem']) => ({
  ok: false as const,
  problem,
});
