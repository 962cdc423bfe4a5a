// Style sheets of packages name each font in every form there has been. Whatever runs the lab reads the
// first of them, so the others are not shipped: 700 kB.

const OLDER = /,url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g;
const FONT = /\.(?:woff|ttf)$/;

/** @param {string} css with several sources of a face @returns only the first of each, where that is WOFF2 */
export const newestOnly = (css) =>
  css.replace(/src:url\([^)]*\)\s*format\("woff2"\)[^;}]*/g, (sources) =>
    sources.replace(OLDER, ''),
  );

/** @returns {import('vite').Plugin} */
export const newestFonts = () => ({
  name: 'descent-lab:newest-fonts',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      /** @type {string[]} */
      const texts = [];
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') texts.push(output.code);
        else if (output.fileName.endsWith('.css')) {
          output.source = newestOnly(String(output.source));
          texts.push(output.source);
        }
      }
      // Outlines of text are made from some of them.
      const isNamed = (/** @type {string} */ name) => texts.some((text) => text.includes(name));
      for (const file of Object.keys(bundle)) {
        if (FONT.test(file) && !isNamed(file.split('/').at(-1) ?? file)) delete bundle[file];
      }
    },
  },
});
