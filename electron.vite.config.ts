// How the three bundles are made. Everything is bundled, so that the app ships without
// node_modules; targets are the oldest Electron that the tests run in (Node 20, Chromium 130).

import { defineConfig } from 'electron-vite';
import { licences } from './scripts/licences.mjs';
import { newestFonts } from './scripts/newest-fonts.mjs';
import { ownLetters } from './scripts/own-letters.mjs';
import { windowIcon } from './scripts/package/icons.mjs';
import { shippedPage } from './scripts/shipped-page.mjs';

export default defineConfig({
  main: {
    plugins: [licences(), windowIcon()],
    build: {
      target: 'node20',
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      // The paths of the machine that built it would otherwise stand in comments.
      rolldownOptions: { experimental: { attachDebugInfo: 'none' } },
    },
  },
  preload: {
    plugins: [licences()],
    build: {
      target: 'node20',
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        // A sandboxed preload is loaded as CommonJS only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [licences(), newestFonts(), ownLetters(), shippedPage()],
    publicDir: false,
    // No file inside another as data: the content policy loads fonts from the app alone.
    build: { target: 'chrome130', minify: true, sourcemap: false, assetsInlineLimit: 0 },
  },
});
