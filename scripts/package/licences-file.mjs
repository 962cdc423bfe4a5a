// LICENSES.txt: whose work is inside, with the text of every licence. Chromium's own list is a page beside it.
import { readFileSync } from 'node:fs';
import { collectLicences } from '../licences.mjs';
import { inProject, isStarted } from '../project.mjs';
import { manifest } from './manifest.mjs';

const RULE = '='.repeat(78);

/** Fonts bring their licence along in the page that describes them. */
const textOf = (/** @type {import('../licences.mjs').Licence} */ { licence, text }) =>
  text || (licence === 'OFL-1.1' ? 'The SIL Open Font License 1.1: see the end of this file.' : '');

export function licencesText() {
  const packages = collectLicences().map((each) =>
    [RULE, `${each.name} ${each.version} (${each.licence})`, '', textOf(each)].join('\n'),
  );
  return `${[
    `${manifest.productName} ${manifest.version} (${manifest.license})`,
    '',
    readFileSync(inProject('LICENSE'), 'utf8').trim(),
    '',
    'It contains Electron, and with it Chromium and Node.js, whose licences are in LICENSE.electron.txt',
    'and LICENSES.chromium.html, and the packages that follow.',
    '',
    ...packages,
    RULE,
    readFileSync(inProject('docs', 'fonts.md'), 'utf8').trim(),
  ].join('\n')}\n`;
}

if (isStarted(import.meta.url)) process.stdout.write(licencesText());
