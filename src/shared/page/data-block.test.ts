import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATA_ID, pageWith } from './data-block';

const empty = `<!doctype html><p>a</p><script type="application/json" id="${DATA_ID}"></script><script>b</script>`;

/** As a browser ends a script element: at the first end tag, whatever stands before it. */
const elementIn = (page: string): string => {
  const [, rest = ''] = page.split(`id="${DATA_ID}">`);
  return rest.slice(0, rest.search(/<\/script[\s/>]/i));
};

/** What makes a browser read a script element otherwise, or a text editor a line. */
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<script', '-->', ']]>', '\u2028', '\u2029'),
    fc.constantFrom('\0', '\r\n', '$&', '$1', '\\', '"', '\ud800', '&lt;', '한글'),
    fc.string({ unit: 'binary' }),
  ),
);

test('whatever a text holds, the page gives it back, and nothing else of the page changes', () => {
  fc.assert(
    fc.property(hostile, (pieces) => {
      const data = { text: pieces.join('') };
      const page = pageWith(empty, JSON.stringify(data)) ?? '';
      const element = elementIn(page);
      expect(JSON.parse(element)).toEqual(data);
      expect(element).not.toMatch(/[<\u2028\u2029]/);
      expect(page.replace(element, () => '')).toBe(empty);
    }),
  );
});

test('what a page held before is gone, and a page without a place for data takes none', () => {
  expect(pageWith(pageWith(empty, '{"first":1}') ?? '', '{}')).toBe(pageWith(empty, '{}'));
  expect(pageWith('<!doctype html><p>a</p>', '{}')).toBeNull();
});
