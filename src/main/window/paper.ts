/** The paper of the two themes, so that the window does not flash white before the first paint. */
export const PAPER = { light: '#faf8f3', dark: '#16181b' } as const;
