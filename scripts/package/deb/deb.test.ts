// What the .deb says of the app is what the app is.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsOf } from '../../../src/shared/options/arguments.mjs';
import { inProject } from '../../project.mjs';
import { manifest } from '../manifest.mjs';
import { controlText } from './control.mjs';

const read = (...parts: string[]): string =>
  readFileSync(inProject('resources', 'linux', ...parts), 'utf8');

test('the control file has the fields that dpkg wants, and both names of a library', () => {
  const control = controlText('amd64', 2048);
  const names = ['Package: descent-lab', `Version: ${manifest.version}`];
  const fields = [...names, 'Architecture: amd64', 'Installed-Size: 2'];
  expect(control.split('\n')).toEqual(expect.arrayContaining(fields));
  expect(control).toMatch(/^Depends: .*\blibgtk-3-0t64 \| libgtk-3-0\b/m);
  expect(control).toMatch(/^Maintainer: .+ <\S+@\S+>$/m);
  // Longer lines than 80 are cut by some programs.
  const description = control.slice(control.indexOf('Description:')).trimEnd().split('\n');
  for (const line of description) expect(line).toMatch(/^(Description: .{1,80}| .{1,79})$/);
});

test('the newest entry of the changelog is of this version', () => {
  expect(read('changelog')).toMatch(new RegExp(`^descent-lab \\(${manifest.version}\\) `));
});

test.each([['descent-lab.1'], ['ko/descent-lab.1']])('%s names every option', (page) => {
  const text = read(page).replaceAll('\\-', '-');
  for (const option of optionsOf('lab')) expect(text).toMatch(new RegExp(`--${option}\\b`));
});

test('the entry of the menu speaks both languages and opens the kind of file that is described', () => {
  const entry = read('descent-lab.desktop');
  for (const key of ['Name', 'Comment']) {
    expect(entry).toMatch(new RegExp(`^${key}=.+`, 'm'));
    expect(entry).toMatch(new RegExp(`^${key}\\[ko\\]=.*[가-힣]`, 'm'));
  }
  const [, kind = ''] = /^MimeType=([^;]+);$/m.exec(entry) ?? [];
  expect(read('descent-lab.xml')).toContain(`<mime-type type="${kind}">`);
});

test('the profile of AppArmor is of the program that is installed', () => {
  expect(read('apparmor-profile')).toContain(
    'profile descent-lab /usr/lib/descent-lab/descent-lab ',
  );
});
