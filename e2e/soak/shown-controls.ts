// What the controls show, beside the session that would be kept: they are the same.

import { gradientKinds } from '../../src/shared/session/session-run';
import { objectiveInfo } from '../../src/shared/session/objective-info';
import { parseSession, scaleModes, type Session } from '../../src/shared/session/session';
import type { Edition } from './edition';
import { settled } from '../settled';

interface Shown {
  readonly name: string;
  readonly value: string;
}

/** Runs in the page, so that everything it needs is inside. */
function read(): Shown[] {
  const shown: Shown[] = [];
  /** The small copy that a picture is drawn from is none. */
  const isOwn = (element: Element) => element.checkVisibility() && !element.closest('.stage');
  for (const element of document.querySelectorAll<HTMLElement>('[data-name], .figure-menu')) {
    if (!isOwn(element)) continue;
    const name = element.dataset.name ?? 'Figure';
    if (element.getAttribute('role') === 'radiogroup') {
      const all = [...element.querySelectorAll<HTMLInputElement>('input')];
      shown.push({ name, value: String(all.findIndex((input) => input.checked)) });
    } else if (element instanceof HTMLSelectElement) shown.push({ name, value: element.value });
    else if (element instanceof HTMLInputElement) {
      // What is being typed, or was refused, is not yet in the session.
      if (element === document.activeElement || element.ariaInvalid === 'true') continue;
      shown.push({ name, value: element.value });
    }
  }
  return shown;
}

const number = (value: string) => Number(value.replace('−', '-'));

/** What each control must show, as it is compared. */
function wanted(session: Session): Readonly<Record<string, string>> {
  const { objective, start, axes } = session;
  const { variables, entry } = objectiveInfo(objective);
  return {
    'Learning rate value': String(session.lr),
    Steps: String(session.steps),
    h: String(session.h),
    'Noise σ': String(session.noise.sigma),
    ...Object.fromEntries(
      axes.map((axis) => [`Start ${variables[axis] ?? `x${axis}`}`, String(start[axis])]),
    ),
    Optimizer: session.optimizer.id,
    Schedule: session.schedule.id,
    Function: entry?.id ?? 'own',
    Figure: session.figure,
    Gradient: String(gradientKinds.indexOf(session.gradient)),
    Scale: String(scaleModes.indexOf(session.scale)),
    ...('expression' in objective && { 'f(x0, x1)': objective.expression }),
  };
}

const NUMBERS = new Set(['Learning rate value', 'Steps', 'h', 'Noise σ']);
const isNumber = (name: string) => NUMBERS.has(name) || name.startsWith('Start ');

async function differences(edition: Edition): Promise<string[]> {
  const saved = await edition.sessionOf();
  if (!saved) return [];
  const session = parseSession(saved);
  if (!session.ok) return [`what would be kept is no session: ${session.problem.code}`];
  const want = wanted(session.value);
  return (await edition.page.evaluate(read)).flatMap(({ name, value }) => {
    const right = want[name];
    if (right === undefined) return [];
    const same = isNumber(name) ? number(value) === Number(right) : value === right;
    return same ? [] : [`${name} shows “${value}”, the session has “${right}”`];
  });
}

/** What is still different once the session had time to be kept. */
export async function wrongControls(edition: Edition): Promise<string[]> {
  let wrong = await differences(edition);
  for (let tries = 0; wrong.length > 0 && tries < 8; tries++) {
    await settled(edition.page);
    wrong = await differences(edition);
  }
  return wrong;
}
