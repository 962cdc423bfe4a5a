import { expect, test } from 'vitest';
import { collectLicences, importedPackages, packagesIn } from './licences.mjs';
import { read } from './pages.fixture';

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

test('the licences name the shell and every package that the app imports, and what those depend on', () => {
  expect(importedPackages()).toEqual(expect.arrayContaining(['three', 'd3', 'katex', 'marked']));
  const indirect = ['d3-array', 'internmap', 'when-exit'];
  const wanted = ['electron', 'pretendard', ...indirect, ...importedPackages()];
  expect(names).toEqual(expect.arrayContaining(wanted));
});

test('the licences name no tool that only builds or tests the app', () => {
  const tools = ['vite', 'vitest', 'typescript', 'knip', 'fast-check', '@playwright/test'];
  expect(names.filter((name) => tools.includes(name))).toEqual([]);
});

test('the licences tell the version that is locked, and nothing twice', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const locked = Object.entries<{ version: string }>(packages).map(
    ([place, { version }]) => `${place.split('node_modules/').at(-1)} ${version}`,
  );
  const versions = licences.map(({ name, version }) => `${name} ${version}`);
  expect(locked).toEqual(expect.arrayContaining(versions));
  expect(new Set(versions).size).toBe(versions.length);
});

test.each(licences)('the licences have the text of $name', ({ licence, text }) => {
  expect(licence).toMatch(/^[A-Z][\w.-]+$/);
  // The text of the fonts' licence stands in the page of the fonts.
  if (licence !== 'OFL-1.1') expect(text).toMatch(/copyright|permission/i);
});

test('the licence of every font is the one that the page of the fonts prints', () => {
  const page = read('docs/fonts.md');
  for (const { name, licence } of licences) {
    if (licence === 'OFL-1.1') expect(page).toContain(`\`${name}\``);
  }
  expect(page).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
