// What lies beside the programs of the site: its icons, its policy in the page itself, and the headers in
// the words of servers that read them from a file.
import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { apacheText, headersFile } from './server-files.mjs';
import { metaPolicy } from './web-headers.mjs';

/** By their names; in pixels. Systems cut their own shape from the maskable one. */
export const siteIcons = /** @type {const} */ ([
  { name: 'icons/192.png', size: 192, drawing: 'icon.svg', purpose: 'any' },
  { name: 'icons/512.png', size: 512, drawing: 'icon.svg', purpose: 'any' },
  { name: 'icons/maskable.png', size: 512, drawing: 'icon-maskable.svg', purpose: 'maskable' },
  { name: 'icons/touch.png', size: 180, drawing: 'icon-maskable.svg', purpose: 'touch' },
]);

const CHARSET = '<meta charset="utf-8" />';

/** Before anything that it is to hold back. @param {string} html */
const withPolicy = (html) =>
  html.replace(
    CHARSET,
    `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
  );

/** @returns {import('vite').Plugin} */
export function siteFiles() {
  return {
    name: 'site-files',
    transformIndexHtml: { order: 'post', handler: withPolicy },
    async generateBundle() {
      const { Resvg } = await import('@resvg/resvg-js');
      /** @param {string} fileName @param {string | Uint8Array} source */
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      for (const { name, size, drawing } of siteIcons) {
        const svg = readFileSync(inProject('resources', drawing), 'utf8');
        emit(name, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
      }
      emit('icons/icon.svg', readFileSync(inProject('resources', 'icon-small.svg'), 'utf8'));
      emit('_headers', headersFile());
      emit('.htaccess', apacheText());
    },
  };
}
