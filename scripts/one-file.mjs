// Makes one page of everything that was bundled: the program, its core and its styles packed, fonts
// and pictures as data, and a loader, the only script that its content policy lets run as it stands.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { everyScriptTexts } from '../src/i18n/scripts.mjs';
import { browsers } from './browsers.mjs';
import { policyText } from '../src/shared/content-policy.mjs';
import { inProject } from './project.mjs';
import { PAGE } from './shipped-page.mjs';

/** A mail takes it, and a slow school computer opens it. */
const MOST_BYTES = 3_000_000;

const TYPES = { woff: 'font/woff', woff2: 'font/woff2', svg: 'image/svg+xml' };

/** @param {string | Uint8Array} source */
const bytesOf = (source) => Buffer.from(source);

/** @param {string} text */
const packed = (text) => deflateRawSync(bytesOf(text), { level: 9 }).toString('base64');

/** @param {string} file @param {string | Uint8Array} source */
function asData(file, source) {
  const type = TYPES[/** @type {keyof typeof TYPES} */ (file.split('.').at(-1) ?? '')];
  if (type === undefined) throw new Error(`${file} has no place in the one file.`);
  return `data:${type};base64,${bytesOf(source).toString('base64')}`;
}

/**
 * A program of its own, for it is not a part of the other.
 * @param {string} entry @param {Record<string, string>} [define]
 */
async function bundled(entry, define = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define,
    build: {
      write: false,
      target: browsers,
      modulePreload: false,
      rolldownOptions: {
        input: inProject(entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  return output[0].code.trim();
}

/**
 * Of each face the file that outlines are made from too, where there is one, else the smallest.
 * @param {string} css @param {ReadonlySet<string>} shared  names of files that the program asks for
 */
export function oneSourceEach(css, shared) {
  return css.replace(/src:([^;}]*)/g, (_, sources) => {
    const files = [...sources.matchAll(/url\(([^)]*)\)/g)].map(([, file = '']) => bare(file));
    const stem = stemOf(files[0] ?? '');
    const file =
      [...shared].find((name) => /\.woff2?$/.test(name) && stemOf(name) === stem) ??
      files.find((name) => name.endsWith('.woff2')) ??
      files[0];
    return `src:url(file:${file})`;
  });
}

/** @param {string} url */
const bare = (url) => url.replace(/^["']?(?:\.\/)?|["']$/g, '');

/** Before the hash that the bundler puts into a name. @param {string} file */
const stemOf = (file) => file.replace(/-[\w-]{8}\.\w+$/, '');

/** @param {string} loader */
function policy(loader) {
  const hash = createHash('sha256').update(loader).digest('base64');
  return policyText({
    'default-src': "'none'",
    // The core makes loops of formulas; a worker made of text stands under this policy (ADR 25).
    'script-src': `'sha256-${hash}' 'unsafe-eval'`,
    'worker-src': 'blob:',
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'connect-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'descent-lab default',
  });
}

/** @returns {import('vite').Plugin} */
export function oneFile() {
  /** @type {Set<string>} */
  const asked = new Set();
  return {
    name: 'descent-lab:one-file',
    // After Vite has written the styles.
    enforce: 'post',
    config: () => ({
      experimental: {
        renderBuiltUrl(file, { hostType }) {
          if (hostType !== 'js') return { relative: true };
          asked.add(file);
          return { runtime: `unpacked.addressOf(${JSON.stringify(file)})` };
        },
      },
    }),
    async generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const chunks = outputs.flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const assets = outputs.flatMap((each) => (each.type === 'asset' ? [each] : []));
      const [program] = chunks;
      if (!program || chunks.length > 1) this.error('The one file is made of one program.');
      const written = assets.filter(({ fileName }) => fileName.endsWith('.css'));
      const styles = oneSourceEach(
        written.map(({ source }) => bytesOf(source).toString()).join('\n'),
        asked,
      ).replace(/url\(["']?(?:\.\/)?([\w.-]+\.svg)["']?\)/g, 'url(file:$1)');
      const used = assets.filter(
        ({ fileName }) => asked.has(fileName) || styles.includes(`file:${fileName})`),
      );
      const needs = everyScriptTexts.map(({ pageNeeds }) => pageNeeds).join(' ');
      const [loader, core, html, icon] = await Promise.all([
        bundled('src/web/one-file/loader.ts', { NEEDS: JSON.stringify(needs) }),
        bundled('src/web/one-file/core-worker.ts'),
        readFile(inProject('src/web/page.html'), 'utf8'),
        readFile(inProject('resources/icon-small.svg'), 'utf8'),
      ]);
      const shell = fill(tight(html), {
        policy: policy(loader),
        icon: asData('i.svg', icon),
        needs,
        loader,
      });
      const parts = {
        shell: packed(shell),
        styles: packed(styles),
        core: packed(core),
        program: packed(`(unpacked=>{"use strict";${program.code}})`),
        files: JSON.stringify(
          Object.fromEntries(
            used.map(({ fileName, source }) => [fileName, asData(fileName, source)]),
          ),
        ),
      };
      const page = shell.replace(
        /<!--part (\w+)-->/g,
        (_, name) => parts[/** @type {keyof typeof parts} */ (name)],
      );
      if (page.length > MOST_BYTES)
        this.error(`The one file has ${page.length} bytes, more than ${MOST_BYTES}.`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: PAGE, source: page });
    },
  };
}

/**
 * Without what the page is laid out with in its source: the policy knows the loader letter by letter.
 * @param {string} html
 */
const tight = (html) => html.replace(/(<script[^>]*>)\s*(<!--[\w ]+-->)\s*(?=<\/script>)/g, '$1$2');

/** @param {string} html @param {Record<string, string>} values */
const fill = (html, values) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`<!--${name}-->`, () => value),
    html,
  );
