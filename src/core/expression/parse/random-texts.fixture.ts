// For tests: how many random texts are asked about. The daily tier takes the first twentieth of the same ones.

import { env } from 'node:process';

export const randomTexts = (all: number): number => (env['TIER'] === 'daily' ? all / 20 : all);
