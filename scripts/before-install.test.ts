// Every command can be the first after a clone: what it reads before packages are installed must
// not import one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from './project.mjs';

const IMPORT = /^(?:import|export) (?:[^;]*? from )?'([^']+)';/gm;

/** The packages that a file imports at its top, itself or through others of ours. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
  return names.flatMap((name) => {
    if (name.startsWith('node:')) return [];
    if (!name.startsWith('.')) return [`${path.relative(inProject(), file)}: ${name}`];
    return packagesOf(path.resolve(path.dirname(file), name), seen);
  });
}

test.each(['start', 'dev', 'test', 'trace', 'bench', 'web', 'build', 'install'])(
  'scripts/%s.mjs imports no package at its top',
  (name) => expect(packagesOf(inProject('scripts', `${name}.mjs`))).toEqual([]),
);

test('the check follows imports and sees a package', () => {
  const seen = new Set<string>();
  packagesOf(inProject('scripts', 'start.mjs'), seen);
  expect(seen).toContain(inProject('scripts', 'electron', 'unzip.mjs'));
  expect(packagesOf(inProject('scripts', 'before-install.test.ts'))).toContain(
    `${path.join('scripts', 'before-install.test.ts')}: vitest`,
  );
});
