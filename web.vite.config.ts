// How the site is made: the window of the app, and beside it what Electron has in its main process.

import { defineConfig } from 'vite';
import { browsers } from './scripts/browsers.mjs';
import { licences } from './scripts/licences.mjs';
import { newestFonts } from './scripts/newest-fonts.mjs';
import { ownLetters } from './scripts/own-letters.mjs';
import { inProject } from './scripts/project.mjs';
import { pwa } from './scripts/pwa.mjs';
import { shippedPage } from './scripts/shipped-page.mjs';
import { siteFiles } from './scripts/site-files.mjs';

export default defineConfig({
  root: inProject('src/web'),
  // It may lie in any folder of a server.
  base: './',
  publicDir: false,
  plugins: [newestFonts(), ownLetters(), licences(), shippedPage(), siteFiles(), pwa()],
  // In a folder of its own: servers give headers to folders, and only this program may make programs.
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'worker/[name]-[hash].js' } },
  },
  build: {
    outDir: inProject('dist/web'),
    emptyOutDir: true,
    target: browsers,
    minify: true,
    sourcemap: false,
    // No file inside another as data: the content policy loads fonts from the site alone.
    assetsInlineLimit: 0,
  },
});
