import { expect, test } from 'vitest';
import { webPreferences } from './web-preferences';

test('every power of a page is written out, and off', () => {
  expect(webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    disableBlinkFeatures: 'FileSystemAccessLocal',
    spellcheck: false,
  });
  expect(Object.isFrozen(webPreferences)).toBe(true);
});
