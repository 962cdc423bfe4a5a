// What a copy of the one file holds: the text of a session, of set-ups or of a lesson, in a script
// element that no browser runs. The page reads it as it reads any file.

/** Of the element. */
export const DATA_ID = 'descent-lab-data';

const OPEN = `<script type="application/json" id="${DATA_ID}">`;
const CLOSE = '</script>';

/**
 * The page with these data in the place of its own.
 *
 * @param json outside of its strings there is no `<`, so it may be escaped everywhere
 * @returns null for a page that has no place for them
 */
export function pageWith(page: string, json: string): string | null {
  const opening = page.indexOf(OPEN);
  const begin = opening + OPEN.length;
  const end = page.indexOf(CLOSE, begin);
  if (opening === -1 || end === -1) return null;
  return `${page.slice(0, begin)}\n${escaped(json)}${page.slice(end)}`;
}

/** No `</script>` ends the element, no `<!--` changes how it is read, and editors keep its lines. */
const escaped = (json: string): string =>
  json.replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
