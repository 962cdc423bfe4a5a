// Which figures can stand in the large place of what is descended.

import { figureKinds, type Session } from '../../shared/session/session';
import type { Lab } from './lab';

/** The one that stands there is offered too, so that a menu can say which. */
export function offeredFigures({ subject, session }: Pick<Lab, 'subject' | 'session'>) {
  const { entry, dimension } = subject.value;
  const fits: Readonly<Record<Session['figure'], boolean>> = {
    surface: true,
    secant: dimension === 2,
    slices: dimension === 2,
    network: entry?.id === 'simplenet',
  };
  return figureKinds.filter((kind) => fits[kind] || kind === session.value.figure);
}
