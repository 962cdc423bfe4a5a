// Held to Electron's own security recommendations, and to the list of all that it lets one set: a
// new option of a later Electron is a new question, not a silent default.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../../scripts/project.mjs';
import { webPreferences } from './web-preferences';

/** https://www.electronjs.org/docs/latest/tutorial/security, and what our page has no need of. */
const demanded = [
  ['sandbox', true, 'a page that breaks out of V8 meets the sandbox of its process (no. 4)'],
  ['contextIsolation', true, 'what the page changes on prototypes never reaches preload (no. 3)'],
  ['nodeIntegration', false, 'script in the page would have files and processes (no. 2)'],
  ['nodeIntegrationInWorker', false, 'the same by way of a worker (no. 2)'],
  ['nodeIntegrationInSubFrames', false, 'preload would run in every frame (no. 2)'],
  ['webSecurity', true, 'without the same-origin policy a page reads every other (no. 6)'],
  ['allowRunningInsecureContent', false, 'scripts would come over plain http (no. 8)'],
  ['experimentalFeatures', false, 'features that nobody has reviewed (no. 9)'],
  ['webviewTag', false, 'an element that makes guests with powers of their own (no. 11, 12)'],
  ['navigateOnDragDrop', false, 'a file let fall on the window would take the place of the lab'],
  ['safeDialogs', true, 'a page could keep the window busy with alerts'],
  ['spellcheck', false, 'Chromium fetches its dictionaries from a server'],
  ['disableBlinkFeatures', 'FileSystemAccessLocal', 'its picker would go past main’s dialogs'],
] as const;

/** Options that give a page no power where they are as Electron has them, or that are ours to use. */
const leftAlone = `
  accessibleTitle additionalArguments autoplayPolicy backgroundThrottling defaultEncoding
  defaultFontFamily defaultFontSize defaultMonospaceFontSize devTools disableDialogs
  disableHtmlFullscreenWindowResize disableWakeLocks enableBlinkFeatures enableDeprecatedPaste
  enablePreferredSizeMode enableWebSQL focusOnNavigation imageAnimationPolicy images javascript
  minimumFontSize offscreen partition plugins preload safeDialogsMessage scrollBounce session
  textAreasAreResizable transparent v8CacheOptions webgl zoomFactor zoomMode`;

test.each(demanded)('%s is %s: %s', (name, value) => {
  expect(webPreferences[name]).toBe(value);
});

const decided: string[] = demanded.map(([name]) => name);

test('nothing else is set, and nothing can be set later', () => {
  expect(Object.keys(webPreferences).sort()).toEqual(decided.toSorted());
  expect(Object.isFrozen(webPreferences)).toBe(true);
});

test('each option of this Electron is either decided here or known to be harmless', () => {
  const types = readFileSync(inProject('node_modules', 'electron', 'electron.d.ts'), 'utf8');
  const body = /^ {2}interface WebPreferences \{\n(.*?)^ {2}\}/ms.exec(types)?.[1] ?? '';
  const options = [...body.matchAll(/^ {4}(\w+)\?: /gm)].map(([, name = '']) => name);
  expect(options.length).toBeGreaterThan(40);
  expect(options.sort()).toEqual([...decided, ...leftAlone.trim().split(/\s+/)].sort());
});
