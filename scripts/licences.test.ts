import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectLicences, importedPackages, packagesIn } from './licences.mjs';
import { inProject } from './project.mjs';

const licences = collectLicences();
const names = licences.map(({ name }) => name);

test('a package is read from an import, whatever of it is imported', () => {
  const program = `import './a.css';
    import 'pretendard/dist/web.css';
    import { signal } from '@preact/signals-core';
    import * as v from 'valibot';
    import type { Texts } from '../texts';
    import fs from 'node:fs';
    const page = await import('marked');
    @import 'katex/dist/katex.min.css' layer(library);`;
  const found = ['pretendard', '@preact/signals-core', 'valibot', 'marked', 'katex'];
  expect(packagesIn(program)).toEqual(found);
});

describe('the licences', () => {
  // Those that every room of the app has had from the beginning.
  test.each(['electron', 'three', 'd3', 'katex', 'preact', 'valibot', 'pretendard', 'marked'])(
    'name %s',
    (name) => expect(names).toContain(name),
  );

  test('name every package that the app imports', () => {
    expect(importedPackages().filter((name) => !names.includes(name))).toEqual([]);
  });

  test('name what those depend on, and nothing twice', () => {
    expect(names).toEqual(expect.arrayContaining(['d3-array', 'internmap', 'when-exit']));
    const versions = licences.map(({ name, version }) => `${name} ${version}`);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('name no tool that only builds or tests the app', () => {
    for (const tool of ['vite', 'vitest', 'typescript', 'knip', 'fast-check', '@playwright/test']) {
      expect(names).not.toContain(tool);
    }
  });

  test('tell the version that is locked', () => {
    const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
    const locked = Object.entries<{ version: string }>(packages).map(
      ([place, { version }]) => `${place.split('node_modules/').at(-1)} ${version}`,
    );
    expect(locked).toEqual(
      expect.arrayContaining(licences.map((one) => `${one.name} ${one.version}`)),
    );
  });

  test.each(licences.map((one) => [one.name, one] as const))(
    'have the text of %s',
    (_name, one) => {
      expect(one.licence).toMatch(/^[A-Z][\w.-]+$/);
      // The text of the fonts' licence stands in the page of the fonts.
      if (one.licence !== 'OFL-1.1') expect(one.text).toMatch(/copyright|permission/i);
    },
  );

  test('of every font is the one that the page of the fonts prints', () => {
    const page = readFileSync(inProject('docs/fonts.md'), 'utf8');
    for (const { name, licence } of licences) {
      if (licence === 'OFL-1.1') expect(page).toContain(`\`${name}\``);
    }
    expect(page).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
