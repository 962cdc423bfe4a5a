// How many times as long as alone everything takes on this machine just now.

import { availableParallelism, loadavg } from 'node:os';

export const busy = (): number => Math.max(1, (2 * loadavg()[0]) / availableParallelism());
