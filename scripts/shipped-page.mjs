// The one file, laid beside the app and the site: "Save as a page" puts something into it.
import { readFile } from 'node:fs/promises';
import { inProject } from './project.mjs';

export const PAGE = 'descent-lab.html';

/** @returns {import('vite').Plugin} */
export const shippedPage = () => ({
  name: 'descent-lab:shipped-page',
  apply: 'build',
  async generateBundle() {
    const source = await readFile(inProject('dist', PAGE), 'utf8');
    this.emitFile({ type: 'asset', fileName: PAGE, source });
  },
});
