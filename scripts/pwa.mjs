// What makes the site a program: a service worker that keeps all of it, and a manifest. Nothing is
// fetched from anywhere else, and nothing is replaced while somebody works.
import { VitePWA } from 'vite-plugin-pwa';
import { everyScriptTexts } from '../src/i18n/scripts.mjs';
import { siteIcons } from './site-files.mjs';

const PAPER = '#faf8f3';

/** In every language, Korean first. */
const site = everyScriptTexts.map((texts) => texts.site).reverse();

export const pwa = () =>
  VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    // src/web/site-upkeep.ts does it, by an address that the content policy takes.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      id: './',
      start_url: './',
      scope: './',
      // A manifest has one language; whoever reads another finds the name in that too.
      lang: 'ko',
      name: site.map(({ name }) => name).join(' '),
      short_name: site[site.length - 1].name,
      description: site.map(({ description }) => description).join(' '),
      categories: ['education'],
      display: 'standalone',
      display_override: ['standalone', 'minimal-ui'],
      orientation: 'any',
      background_color: PAPER,
      theme_color: PAPER,
      icons: siteIcons.flatMap(({ name, size, purpose }) =>
        purpose === 'touch'
          ? []
          : [{ src: name, sizes: `${size}x${size}`, type: 'image/png', purpose }],
      ),
      file_handlers: [
        {
          action: './',
          accept: { 'application/vnd.descent-lab+json': ['.descent', '.lesson.json'] },
        },
      ],
      launch_handler: { client_mode: 'focus-existing' },
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff,woff2,svg,png,webmanifest}'],
      maximumFileSizeToCacheInBytes: 8_000_000,
      cleanupOutdatedCaches: true,
      // Whatever stands behind a `?`, it is the same page; there is no other.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // One file: `importScripts` would need an address that its policy takes.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
