// Whether people have asked their computer to move as little as it can.

export const isCalm = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
