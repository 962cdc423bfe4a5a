// Lets time pass where time itself is asked about, as by a film, a pace, or that nothing comes, and between two
// looks at a program outside. Whoever waits for something waits for that, or until the window is settled.

import { setTimeout } from 'node:timers/promises';

export const meanwhile = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
