// Programs of Python with numpy, for tests of what is written in Python.

import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

export const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

/** Runs a program with a value as JSON, and gives what it answers as JSON. */
export function python(program: string, input: unknown): unknown {
  const { stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: { ...process.env, MPLBACKEND: 'Agg' },
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}
