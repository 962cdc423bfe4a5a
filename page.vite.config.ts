// How the one file is made: the site again, with everything inside a single page.

import { defineConfig } from 'vite';
import { browsers } from './scripts/browsers.mjs';
import { licences } from './scripts/licences.mjs';
import { oneFile } from './scripts/one-file.mjs';
import { inProject } from './scripts/project.mjs';

export default defineConfig({
  root: inProject('src/web'),
  base: './',
  publicDir: false,
  plugins: [licences(), oneFile()],
  resolve: {
    alias: {
      'pretendard/dist/web/variable/pretendardvariable.css': inProject('src/web/page-letters.css'),
    },
  },
  build: {
    outDir: inProject('dist'),
    // The site stands there too.
    emptyOutDir: false,
    target: browsers,
    minify: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    assetsDir: '',
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: inProject('src/web/page.ts'),
      // Vite's way to load a chunk later, of which there is none.
      checks: { emptyImportMeta: false },
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
