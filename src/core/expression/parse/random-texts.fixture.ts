// For tests: how many random texts are asked about. The daily tier takes the first twentieth of the same ones.

export const randomTexts = (all: number): number =>
  process.env['TIER'] === 'daily' ? all / 20 : all;
